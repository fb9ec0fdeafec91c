// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QHttpServer>
#include <QTcpSocket>

#include <functional>

/// Where Qt's HTTP server differs between 6.4, 6.5 and 6.8; nowhere else asks for a version.
namespace pinbridge::http {
class Listener;
}

namespace pinbridge::http::compat {

using RawHandler = std::function<void(const QHttpServerRequest &, QHttpServerResponder &)>;

/// Binds the listener, whose owner the server becomes, and hands every request to `handler`.
void serveAll(QHttpServer &server, Listener *listener, RawHandler handler);

/// The connection a request came by; null when it has gone.
[[nodiscard]] QTcpSocket *socketOf(const QHttpServerRequest &request,
                                   const QHttpServerResponder &responder, const Listener &listener);

/// Everything of the request but its id. Qt reuses its object for the next request.
[[nodiscard]] Request copy(const QHttpServerRequest &request, const QTcpSocket *socket);

/// Writes the reply. `headOnly`: the fields without the body (RFC 9110 section 9.3.2).
void write(QHttpServerResponder &responder, const Reply &reply, bool headOnly);

} // namespace pinbridge::http::compat
