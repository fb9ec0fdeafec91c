// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/SampleClient.h"

#include <algorithm>
#include <iterator>

namespace pinbridge {

namespace {

/// The fields that tell, found in one pass.
struct Look
{
    explicit Look(const RawExchange &given);

    [[nodiscard]] bool hasBody() const { return !exchange.requestBody.isEmpty(); }

    const RawExchange &exchange;
    QByteArrayView agent;
    QByteArrayView origin;
    QByteArrayView host;
    QByteArrayView site;
    QByteArrayView expect;
    QByteArrayView contentType;
    QByteArrayView misspeltType;
};

struct Place
{
    QByteArrayView name;
    QByteArrayView Look::*value;
};
constexpr Place places[] = {{"User-Agent", &Look::agent},
                            {"Origin", &Look::origin},
                            {"Host", &Look::host},
                            {"Sec-Fetch-Site", &Look::site},
                            {"Expect", &Look::expect},
                            {"Content-Type", &Look::contentType},
                            {"ContentType", &Look::misspeltType}};

Look::Look(const RawExchange &given)
    : exchange(given)
{
    for (const auto &[name, value] : given.requestFields) {
        for (const Place &place : places) {
            QByteArrayView &found = this->*place.value;
            // The first of a name counts.
            if (place.name.size() == name.size() && found.isNull()
                && name.compare(place.name, Qt::CaseInsensitive) == 0)
                found = value.isNull() ? QByteArrayView("") : QByteArrayView(value);
        }
    }
}

bool isBrowser(const Look &look) { return look.agent.startsWith("Mozilla/"); }

bool isUrlSession(const Look &look)
{
    const QByteArrayView agent = look.agent;
    return agent.contains(" CFNetwork/") && agent.contains(" Darwin/");
}

/// "SampleObjC" of "SampleObjC/1 CFNetwork/1410 Darwin/22.6.0": CFBundleName, percent-encoded.
QByteArray appName(const Look &look)
{
    const QByteArrayView agent = look.agent;
    const qsizetype slash = agent.indexOf('/');
    const QByteArrayView name = slash < 0 ? agent : agent.first(slash);
    return QByteArray::fromPercentEncoding(name.toByteArray()).toLower();
}

bool expectsContinue(const Look &look)
{
    return look.expect.compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool isRoute(const Look &look)
{
    return look.exchange.path == QLatin1String("/auth")
           || look.exchange.path == QLatin1String("/session");
}

/// Of a page from elsewhere: Origin is sent to another origin, and with any POST; Sec-Fetch-Site
/// only from pages that came by https or from this machine.
bool isForeignPage(const Look &look)
{
    if (look.origin.isEmpty())
        return look.site == "cross-site" || look.site == "same-site";
    const QByteArray own =
        (look.exchange.encrypted ? "https://" : "http://") + look.host.toByteArray().toLower();
    return look.origin != own;
}

struct Sign
{
    ClientKind client;
    bool (*fits)(const Look &look);
};

/// The first that fits decides.
constexpr Sign signs[] = {
    {ClientKind::Curl, [](const Look &look) { return look.agent.startsWith("curl/"); }},
    {ClientKind::Web,
     [](const Look &look) { return isBrowser(look) && isRoute(look) && isForeignPage(look); }},
    {ClientKind::Browser, isBrowser},
    {ClientKind::Android, [](const Look &look) { return !look.misspeltType.isEmpty(); }},
    {ClientKind::Xamarin,
     [](const Look &look) {
         return isUrlSession(look)
                && (appName(look).contains("xamarin") || appName(look) == "sampleios");
     }},
    {ClientKind::IosObjectiveC,
     [](const Look &look) { return isUrlSession(look) && appName(look).contains("objc"); }},
    {ClientKind::IosSwift, isUrlSession},
    {ClientKind::Xamarin, expectsContinue},
    {ClientKind::Android,
     [](const Look &look) {
         return look.agent.startsWith("Dalvik/") || look.agent.startsWith("okhttp/");
     }},
    {ClientKind::Xamarin,
     [](const Look &look) {
         return look.agent.isEmpty() && !look.hasBody()
                && look.contentType.startsWith("application/json");
     }},
};

} // namespace

ClientKind recogniseClient(const RawExchange &exchange)
{
    const Look look(exchange);
    const auto *sign =
        std::ranges::find_if(signs, [&look](const Sign &one) { return one.fits(look); });
    return sign == std::end(signs) ? ClientKind::Unknown : sign->client;
}

} // namespace pinbridge
