// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"
#include "sandbox/SandboxTokens.h"

#include <QJsonDocument>

namespace pinbridge {

[[nodiscard]] http::Reply jsonReply(const QJsonDocument &document, int status = 200);
/// `{"message": sentence}`.
[[nodiscard]] http::Reply errorReply(int status, const QString &sentence);
/// 400 with code 1003 for one that has expired, 401 for every other reason.
[[nodiscard]] http::Reply refusedTokenReply(const TokenRefusal &refusal);
/// 401; the plain text "Token expired" for one that has expired.
[[nodiscard]] http::Reply refusedPartnerReply(const TokenRefusal &refusal);

} // namespace pinbridge
