// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ServiceSettings.h"

#include "server/ForwardedFor.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinbridge {

namespace {

constexpr int mostRequests = 100'000; ///< a second, and at once
constexpr int mostConnections = 65'536;
constexpr std::chrono::seconds shortestPinLife{60};
constexpr std::chrono::seconds longestPinLife = std::chrono::days(30);

QList<Setting> sessionSettings()
{
    return {
        {.name = u"lookup"_s,
         .variable = u"PINBRIDGE_LOOKUP"_s,
         .form = u"none|any|contact"_s,
         .standard = u"none"_s,
         .help =
             u"What fetches the contact's side beside the pin. none: nothing. any: a user token "
             "that this server handed out. contact: the contact's own."_s,
         .isShared = true},
        {.name = u"pin-digits"_s,
         .variable = u"PINBRIDGE_PIN_DIGITS"_s,
         .form = u"N"_s,
         .standard = u"4"_s,
         .help = u"Digits of a pin, 4 to 8; while half of all such pins are in use, one more."_s,
         .isShared = true},
        {.name = u"pin-life"_s,
         .variable = u"PINBRIDGE_PIN_LIFE"_s,
         .form = u"TIME"_s,
         .standard = u"24h"_s,
         .help = u"How long a pin can be used, 60s to 30d, such as 30m, 24h or 7d; the session's "
                 "tokens may end it sooner."_s,
         .isShared = true},
    };
}

QList<Setting> limitSettings()
{
    return {
        {.name = u"request-rate"_s,
         .variable = u"PINBRIDGE_REQUEST_RATE"_s,
         .form = u"N"_s,
         .standard = u"100"_s,
         .help = u"Requests a second from one address; beyond that 429. This machine is exempt."_s,
         .isShared = true},
        {.name = u"request-burst"_s,
         .variable = u"PINBRIDGE_REQUEST_BURST"_s,
         .form = u"N"_s,
         .standard = u"200"_s,
         .help = u"Requests at once from one address that has been silent before."_s,
         .isShared = true},
        {.name = u"connections"_s,
         .variable = u"PINBRIDGE_CONNECTIONS"_s,
         .form = u"N"_s,
         .standard = u"2048"_s,
         .help = u"Open connections in all; further ones are closed. No more than half of the "
                 "files that the system lets the server open."_s},
        {.name = u"connections-per-address"_s,
         .variable = u"PINBRIDGE_CONNECTIONS_PER_ADDRESS"_s,
         .form = u"N"_s,
         .standard = u"64"_s,
         .help =
             u"Open connections from one address; those of this machine may be 1024 or more."_s},
    };
}

Result<int> readNumber(const ResolvedSetting &setting, int least, int most)
{
    bool isNumber = false;
    const int number = setting.value.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return refuse(setting, setting.value,
                      Phrase::tr("give a number from %1 to %2").arg(least, most),
                      Phrase::verbatim(settingNamed(setting.name).standard));
    }
    return number;
}

Result<LookupPolicy> readLookup(const ResolvedSetting &setting)
{
    if (setting.value == "none"_L1)
        return LookupPolicy::None;
    if (setting.value == "any"_L1)
        return LookupPolicy::Any;
    if (setting.value == "contact"_L1)
        return LookupPolicy::Contact;
    return refuse(
        setting, setting.value,
        Phrase::tr("give %1, %2 or %3").arg(asGiven(setting, u"none"_s), u"any"_s, u"contact"_s));
}

Result<std::chrono::seconds> readPinLife(const ResolvedSetting &setting)
{
    const auto life = parseTimeSpan(setting.value);
    if (!life || *life < shortestPinLife || *life > longestPinLife) {
        return refuse(setting, setting.value,
                      Phrase::tr("give a number with s, m, h or d, from 60s to 30d"),
                      Phrase::verbatim(u"24h"_s));
    }
    return *life;
}

Result<AccessRules> readAccessRules(const ResolvedSetting &access, const ResolvedSetting &allow)
{
    AccessRules rules;
    const auto mode = parseAccess(access.value);
    if (!mode)
        return refuse(access, access.value,
                      Phrase::tr("give %1, %2 or %3")
                          .arg(asGiven(access, u"local"_s), u"approved"_s, u"open"_s));
    rules.access = *mode;
    for (const QString &text : allow.value.split(u',', Qt::SkipEmptyParts)) {
        const auto network = parseNetwork(text);
        if (!network)
            return refuse(allow, text, Phrase::tr("give a network"),
                          Phrase::verbatim(u"192.168.2.0/24"_s));
        rules.networks << *network;
    }
    return rules;
}

Result<SessionIdForm> readSessionIdForm(const ResolvedSetting &setting)
{
    if (setting.value == "list"_L1)
        return SessionIdForm::List;
    if (setting.value == "string"_L1)
        return SessionIdForm::String;
    return refuse(setting, setting.value,
                  Phrase::tr("give %1 or %2")
                      .arg(asGiven(setting, u"list"_s), asGiven(setting, u"string"_s)));
}

/// As a browser spells it: small letters, and no port that the scheme has anyway (RFC 6454
/// section 6.2). Unset: it is none.
std::optional<QByteArray> parseOrigin(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([a-z][a-z0-9+.-]*)://(?:[a-z0-9._-]+|\\[[0-9a-f:.]+\\])"
        "(?::(\\*|[1-9][0-9]{0,4}))?\\z"_s);
    QString origin = text.trimmed().toLower();
    const auto match = shape.match(origin);
    const QString scheme = match.captured(1);
    const QString port = match.captured(2);
    if (!match.hasMatch() || port.toInt() > 65'535)
        return std::nullopt;
    if ((scheme == "http"_L1 && port == "80"_L1) || (scheme == "https"_L1 && port == "443"_L1))
        origin.chop(port.size() + 1);
    return origin.toLatin1();
}

Result<CorsRules> readOrigins(const ResolvedSetting &setting)
{
    CorsRules rules;
    rules.origins.clear();
    for (const QString &text : setting.value.split(u',', Qt::SkipEmptyParts)) {
        const auto origin = parseOrigin(text);
        if (!origin) {
            return refuse(
                setting, text,
                Phrase::tr("give scheme and host, perhaps a port or * for every port, and no path"),
                Phrase::verbatim(u"https://app.example.com"_s));
        }
        rules.origins << *origin;
    }
    return rules;
}

Result<QList<QHostAddress>> readProxies(const ResolvedSetting &setting)
{
    QList<QHostAddress> proxies;
    for (const QString &text : setting.value.split(u',', Qt::SkipEmptyParts)) {
        const auto address = parseAddress(text);
        if (!address || !canBePeer(*address))
            return refuse(setting, text, Phrase::tr("give the address of one proxy"),
                          Phrase::verbatim(u"127.0.0.1"_s));
        proxies << *address;
    }
    return proxies;
}

Result<void> readLimits(Configuration &configuration)
{
    const auto number = [&configuration](const QString &name, int most) {
        return readNumber(configuration.setting(name), 1, most);
    };
    const auto rate = number(u"request-rate"_s, mostRequests);
    if (!rate)
        return tl::unexpected(rate.error());
    const auto burst = number(u"request-burst"_s, mostRequests);
    if (!burst)
        return tl::unexpected(burst.error());
    const auto inAll = number(u"connections"_s, mostConnections);
    if (!inAll)
        return tl::unexpected(inAll.error());
    const auto perAddress = number(u"connections-per-address"_s, mostConnections);
    if (!perAddress)
        return tl::unexpected(perAddress.error());
    configuration.limits.requestRate = *rate;
    configuration.limits.requestBurst = *burst;
    configuration.connections = {.inAll = *inAll, .perAddress = *perAddress};
    return {};
}

} // namespace

QList<Setting> serviceSettings()
{
    using Kind = Setting::Kind;
    return sessionSettings() + limitSettings()
           + QList<Setting>{
               {.name = u"cors-origin"_s,
                .kind = Kind::List,
                .variable = u"PINBRIDGE_CORS_ORIGIN"_s,
                .form = u"ORIGIN"_s,
                .standard = u"http://localhost:*,http://127.0.0.1:*"_s,
                .help = u"A web page's origin that may read replies, such as "
                        "https://app.example.com; :* is every port. May be repeated, and takes the "
                        "place of the default. The server's own page always may."_s,
                .isShared = true},
               {.name = u"proxy"_s,
                .kind = Kind::List,
                .variable = u"PINBRIDGE_PROXY"_s,
                .form = u"ADDRESS"_s,
                .help = u"A reverse proxy that tells in X-Forwarded-For whom it asks for; may be "
                        "repeated. From any other address that field counts for nothing."_s},
           };
}

Result<void> readServiceSettings(Configuration &configuration)
{
    const auto access =
        readAccessRules(configuration.setting(u"access"_s), configuration.setting(u"allow"_s));
    if (!access)
        return tl::unexpected(access.error());
    const auto form = readSessionIdForm(configuration.setting(u"session-id"_s));
    if (!form)
        return tl::unexpected(form.error());
    const auto lookup = readLookup(configuration.setting(u"lookup"_s));
    if (!lookup)
        return tl::unexpected(lookup.error());
    const auto digits = readNumber(configuration.setting(u"pin-digits"_s), PinPolicy::minimumDigits,
                                   PinPolicy::maximumDigits);
    if (!digits)
        return tl::unexpected(digits.error());
    const auto life = readPinLife(configuration.setting(u"pin-life"_s));
    if (!life)
        return tl::unexpected(life.error());
    const auto origins = readOrigins(configuration.setting(u"cors-origin"_s));
    if (!origins)
        return tl::unexpected(origins.error());
    const auto proxies = readProxies(configuration.setting(u"proxy"_s));
    if (!proxies)
        return tl::unexpected(proxies.error());
    configuration.access = *access;
    configuration.sessionIdForm = *form;
    configuration.sessions = {.pins = {.digits = *digits, .life = *life}, .lookup = *lookup};
    configuration.cors = *origins;
    configuration.proxies = *proxies;
    return readLimits(configuration);
}

} // namespace pinbridge
