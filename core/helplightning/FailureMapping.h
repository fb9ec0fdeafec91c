// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "helplightning/UpstreamAnswer.h"
#include "helplightning/UpstreamRequests.h"

#include <QDateTime>

#include <optional>

namespace pinbridge {

/// What an answer means for the call it answers: the one table that turns what upstream did
/// into a failure. Unset for a complete 200, whose body is then held against its shape.
///
/// How upstream tells its refusals apart is not documented beyond code 1003 and "Token expired":
/// a 400, 401 or 403 whose body speaks of an API key is taken to refuse that, any other 401 or 403
/// to refuse the token.
[[nodiscard]] std::optional<Failure> judge(const UpstreamAnswer &answer,
                                           const UpstreamRequest &request,
                                           const UpstreamSettings &settings, const QDateTime &now);

/// Whether the answer's body says that the token is what is refused: code 1003, "Token expired".
/// Other refusals may mean the API key as well.
[[nodiscard]] bool blamesToken(const UpstreamAnswer &answer);

/// The failure of a 200 whose body is not what the request declared; `what` from ReplyShapes.h.
[[nodiscard]] Failure wrongShape(const UpstreamAnswer &answer, const UpstreamRequest &request,
                                 const Phrase &what);

} // namespace pinbridge
