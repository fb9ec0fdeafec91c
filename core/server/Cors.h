// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QList>

namespace pinbridge {

/// Which browser origins may read replies. The server's own origin always may; by default so may
/// every port of http://localhost and http://127.0.0.1.
struct CorsRules
{
    QList<QByteArray> origins = {"http://localhost:*", "http://127.0.0.1:*"};

    [[nodiscard]] bool allows(const QByteArray &origin) const;
};

/// Adds the CORS fields (Fetch standard, "CORS protocol") to any reply to a request with an
/// allowed `Origin`, errors included; always `Vary: Origin`. A foreign origin is answered all the
/// same, without them: a page that wants no answer sends no `Origin` either, so refusing would stop
/// nobody. The record of the exchange then notes `foreign-origin`, for the browser tells the page's
/// developer no more than that it failed.
void addCors(const CorsRules &rules, const http::Request &request, http::Reply &reply);
/// Adds what a preflight from an allowed origin asks for. `methods` as in `Allow`. The API key
/// field is named because the vendor's apps send it on every call.
void addPreflight(const CorsRules &rules, const http::Request &request, const QByteArray &methods,
                  http::Reply &reply);

} // namespace pinbridge
