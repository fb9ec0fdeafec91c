// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QByteArray>

#include <optional>

namespace pinbridge {

/// A file of the test page: "/", "/page.css", "/page.js" or "/favicon.svg". The page may load and
/// call nothing but this server, runs no inline script, and stands in nobody's frame (CSP 3).
/// `encrypted`: the request came over https. Unset when there is no such file.
[[nodiscard]] std::optional<http::Reply> testPage(const QByteArray &path, bool encrypted);

/// The contract of all routes: OpenAPI 3.1 as application/yaml (RFC 9512).
[[nodiscard]] http::Reply openApiReply();

/// The certificate of https as a download that systems offer to install; `der` is not empty.
[[nodiscard]] http::Reply certificateReply(const QByteArray &der);

} // namespace pinbridge
