// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeNames.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

// In the order of the enumerations.
constexpr std::array clients{"unknown"_L1, "android"_L1, "ios-objc"_L1, "ios-swift"_L1,
                             "xamarin"_L1, "web"_L1,     "browser"_L1,  "curl"_L1};
constexpr std::array tokenKinds{"none"_L1, "user"_L1, "session"_L1, "partner"_L1, "opaque"_L1};
constexpr std::array apiKeyFacts{"absent"_L1, "same"_L1, "different"_L1};
constexpr std::array origins{"asked"_L1, "shared"_L1, "remembered"_L1};

template<std::size_t Size, typename Value>
QLatin1StringView nameIn(const std::array<QLatin1StringView, Size> &names, Value value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Size ? names.at(index) : QLatin1StringView();
}

template<typename Value, std::size_t Size>
Value valueIn(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    const auto *const found =
        std::ranges::find_if(names, [name](QLatin1StringView known) { return name == known; });
    return found == names.end() ? Value{} : static_cast<Value>(found - names.begin());
}

} // namespace

QLatin1StringView nameOf(ClientKind kind) { return nameIn(clients, kind); }
QLatin1StringView nameOf(TokenFact::Kind kind) { return nameIn(tokenKinds, kind); }
QLatin1StringView nameOf(ApiKeyFact fact) { return nameIn(apiKeyFacts, fact); }
QLatin1StringView nameOf(Trail::Step::Origin origin) { return nameIn(origins, origin); }

ClientKind clientOf(QStringView name) { return valueIn<ClientKind>(clients, name); }
TokenFact::Kind tokenKindOf(QStringView name) { return valueIn<TokenFact::Kind>(tokenKinds, name); }
ApiKeyFact apiKeyFactOf(QStringView name) { return valueIn<ApiKeyFact>(apiKeyFacts, name); }
Trail::Step::Origin originOf(QStringView name)
{
    return valueIn<Trail::Step::Origin>(origins, name);
}

Stage stageOf(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(Stage::Server); ++i) {
        if (name == nameOf(static_cast<Stage>(i)))
            return static_cast<Stage>(i);
    }
    return Stage::None;
}

std::optional<FailureCode> failureCodeOf(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(FailureCode::Internal); ++i) {
        if (name == nameOf(static_cast<FailureCode>(i)))
            return static_cast<FailureCode>(i);
    }
    return std::nullopt;
}

bool asksForToken(const Trail::Step &step)
{
    return step.stage == Stage::UserLookup && step.call.endsWith("{id}");
}

} // namespace pinbridge
