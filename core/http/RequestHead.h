// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>

#include <tl/expected.hpp>

namespace pinbridge::http {

/// Why a request is not even looked at.
struct Refusal
{
    int status = 400;
    const char *reason = ""; ///< a sentence for the client's developer
};

/// A request's line and fields, checked as RFC 9112 asks and stricter where a proxy and a server
/// could read them differently.
struct RequestHead
{
    Method method = Method::Other;
    QByteArray path; ///< as sent; starts with one '/', or is "*"
    QByteArray query; ///< as sent, without '?'
    Fields fields;
    qint64 contentLength = 0;
    bool chunked = false;
    bool expectsContinue = false;
    bool keepAlive = true;
    qsizetype size = 0; ///< bytes of the head, the empty line included
};

/// Unset while the head is not complete. Refuses as early as the bytes allow.
/// Statuses: 400 malformed, 413 a length of more than 15 digits, 414 line too long, 417 unknown
/// expectation, 431 head too large or too many fields, 501 unknown method or transfer coding, 505
/// not HTTP/1.0 or 1.1.
[[nodiscard]] tl::expected<std::optional<RequestHead>, Refusal> parseHead(QByteArrayView bytes);

/// What can be understood of a head that is refused or cut off: method, target and the fields up
/// to the first that is malformed. For the refusal's own fields and its record, never to serve.
[[nodiscard]] RequestHead glanceAtHead(QByteArrayView bytes);

/// Name and value of one field line without its line end (RFC 9112 section 5), also of a
/// trailer. Refusal: 400.
[[nodiscard]] tl::expected<std::pair<QByteArray, QByteArray>, Refusal> parseField(
    QByteArrayView line);

} // namespace pinbridge::http
