// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helplightning/UpstreamTypes.h"

#include <QByteArray>
#include <QString>

#include <variant>

#include <tl/expected.hpp>

namespace pinbridge {

/// What the body of a 200 must be, one function for each call. A failure names what is wrong in
/// words that follow "the answer": "has no list of users".
///
/// Ids are JSON numbers or strings: 1 to 128 printable ASCII characters, never "." or "..".
/// Tokens are strings of printable ASCII without blanks: they go back upstream in a header.
template<typename T>
using Shaped = tl::expected<T, Phrase>;

[[nodiscard]] Shaped<UserPage> readUserPage(const QByteArray &body);
/// An active user without a token is refused.
[[nodiscard]] Shaped<UpstreamUser> readUser(const QByteArray &body);
[[nodiscard]] Shaped<SessionView> readSessionView(const QByteArray &body);
[[nodiscard]] Shaped<GssInfo> readGssInfo(const QByteArray &body);
[[nodiscard]] Shaped<QList<CallRecord>> readCallRecords(const QByteArray &body);

/// The value of any call, and the shape that a request declares for its reply.
using ReplyValue = std::variant<UserPage, UpstreamUser, SessionView, GssInfo, QList<CallRecord>>;
using ReplyShape = Shaped<ReplyValue> (*)(const QByteArray &body);

} // namespace pinbridge
