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

struct StatusWords
{
    int status;
    QLatin1StringView words;
};

// RFC 9110 section 15, and RFC 6585 for 428 to 431.
constexpr std::array phrases{StatusWords{100, "Continue"_L1},
                             StatusWords{101, "Switching Protocols"_L1},
                             StatusWords{200, "OK"_L1},
                             StatusWords{201, "Created"_L1},
                             StatusWords{202, "Accepted"_L1},
                             StatusWords{204, "No Content"_L1},
                             StatusWords{206, "Partial Content"_L1},
                             StatusWords{301, "Moved Permanently"_L1},
                             StatusWords{302, "Found"_L1},
                             StatusWords{303, "See Other"_L1},
                             StatusWords{304, "Not Modified"_L1},
                             StatusWords{307, "Temporary Redirect"_L1},
                             StatusWords{308, "Permanent Redirect"_L1},
                             StatusWords{400, "Bad Request"_L1},
                             StatusWords{401, "Unauthorized"_L1},
                             StatusWords{403, "Forbidden"_L1},
                             StatusWords{404, "Not Found"_L1},
                             StatusWords{405, "Method Not Allowed"_L1},
                             StatusWords{406, "Not Acceptable"_L1},
                             StatusWords{408, "Request Timeout"_L1},
                             StatusWords{409, "Conflict"_L1},
                             StatusWords{410, "Gone"_L1},
                             StatusWords{411, "Length Required"_L1},
                             StatusWords{412, "Precondition Failed"_L1},
                             StatusWords{413, "Content Too Large"_L1},
                             StatusWords{414, "URI Too Long"_L1},
                             StatusWords{415, "Unsupported Media Type"_L1},
                             StatusWords{417, "Expectation Failed"_L1},
                             StatusWords{421, "Misdirected Request"_L1},
                             StatusWords{422, "Unprocessable Content"_L1},
                             StatusWords{426, "Upgrade Required"_L1},
                             StatusWords{428, "Precondition Required"_L1},
                             StatusWords{429, "Too Many Requests"_L1},
                             StatusWords{431, "Request Header Fields Too Large"_L1},
                             StatusWords{500, "Internal Server Error"_L1},
                             StatusWords{501, "Not Implemented"_L1},
                             StatusWords{502, "Bad Gateway"_L1},
                             StatusWords{503, "Service Unavailable"_L1},
                             StatusWords{504, "Gateway Timeout"_L1},
                             StatusWords{505, "HTTP Version Not Supported"_L1}};

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

QLatin1StringView phraseOf(int status)
{
    const auto *const found = std::ranges::find(phrases, status, &StatusWords::status);
    return found == phrases.end() ? QLatin1StringView() : found->words;
}

} // namespace pinbridge
