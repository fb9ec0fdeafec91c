// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QByteArray>

namespace pinbridge::test {

/// A request as one of the sample apps sends it: its library's fields in its library's order. Host
/// and Content-Length come with sending.
struct SampleRequest
{
    QByteArray line; ///< "GET /auth?email=…"
    QByteArray fields; ///< each ends in CRLF
    QByteArray body;

    [[nodiscard]] SampleRequest with(const QByteArray &field) const
    {
        return {line, fields + field + "\r\n", body};
    }
};

/// What a person typed, or a device was handed out, is written as that app writes it.
[[nodiscard]] SampleRequest auth(ClientKind client, const QByteArray &typedEmail);
[[nodiscard]] SampleRequest create(ClientKind client, const QByteArray &token,
                                   const QByteArray &typedContact);
[[nodiscard]] SampleRequest join(ClientKind client, const QByteArray &token, const QByteArray &pin);

/// Asked before a page of another origin sends what is no plain form.
[[nodiscard]] SampleRequest preflight(const QByteArray &path, const QByteArray &method,
                                      const QByteArray &fields, const QByteArray &origin);

/// The API key that the iOS samples send.
inline constexpr auto sampleApiKey = "0123456789abcdef0123456789abcdef";
/// Of a page that python3 -m http.server serves.
inline constexpr auto samplePage = "http://localhost:8000";

} // namespace pinbridge::test
