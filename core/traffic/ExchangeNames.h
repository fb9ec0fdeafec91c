// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QLatin1StringView>
#include <QString>

namespace pinbridge {

/// Stable names in kebab-case, for filters and JSON: "ios-objc", "user", "same", "shared".
[[nodiscard]] QLatin1StringView nameOf(ClientKind kind);
[[nodiscard]] QLatin1StringView nameOf(TokenFact::Kind kind);
[[nodiscard]] QLatin1StringView nameOf(ApiKeyFact fact);
[[nodiscard]] QLatin1StringView nameOf(Trail::Step::Origin origin);

/// The other way round; a name that is not known gives the first of them.
[[nodiscard]] ClientKind clientOf(QStringView name);
[[nodiscard]] TokenFact::Kind tokenKindOf(QStringView name);
[[nodiscard]] ApiKeyFact apiKeyFactOf(QStringView name);
[[nodiscard]] Trail::Step::Origin originOf(QStringView name);
/// Stage::None where the name is not known.
[[nodiscard]] Stage stageOf(QStringView name);
/// Unset where the name is not known.
[[nodiscard]] std::optional<FailureCode> failureCodeOf(QStringView name);

/// The call of Stage::UserLookup that answers with the user's token; the other one finds the user.
[[nodiscard]] bool asksForToken(const Trail::Step &step);

} // namespace pinbridge
