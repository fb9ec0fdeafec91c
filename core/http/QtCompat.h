// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QHttpServer>
#include <QTcpServer>

#include <functional>

/// Where Qt's HTTP server differs between 6.4, 6.5 and 6.8; nowhere else asks for a version.
namespace pinbridge::http::compat {

using RawHandler = std::function<void(const QHttpServerRequest &, QHttpServerResponder &)>;

/// Binds the listener, whose owner the server becomes, and hands every request to `handler`.
void serveAll(QHttpServer &server, QTcpServer *listener, RawHandler handler);

/// Writes the reply, its body and the length of it.
void write(QHttpServerResponder &responder, const Reply &reply);

/// What Qt has written, as HTTP wants it: without a body to HEAD (`headOnly`), and without a length
/// on 204 (RFC 9110 section 8.6), where Qt always writes one.
[[nodiscard]] QByteArray toWire(QByteArray written, bool headOnly);

} // namespace pinbridge::http::compat
