// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/SampleClient.h"

#include <algorithm>
#include <iterator>

namespace pinbridge {

namespace {

struct Look
{
    const RawExchange &exchange;

    [[nodiscard]] QByteArray field(QByteArrayView name) const
    {
        return fieldOf(exchange.requestFields, name);
    }
    [[nodiscard]] QByteArray agent() const { return field("User-Agent"); }
    [[nodiscard]] bool hasBody() const { return !exchange.requestBody.isEmpty(); }
};

bool isBrowser(const Look &look) { return look.agent().startsWith("Mozilla/"); }

bool isUrlSession(const Look &look)
{
    const QByteArray agent = look.agent();
    return agent.contains(" CFNetwork/") && agent.contains(" Darwin/");
}

/// "SampleObjC" of "SampleObjC/1 CFNetwork/1410 Darwin/22.6.0": CFBundleName, percent-encoded.
QByteArray appName(const Look &look)
{
    const QByteArray agent = look.agent();
    return QByteArray::fromPercentEncoding(agent.left(agent.indexOf('/'))).toLower();
}

bool expectsContinue(const Look &look)
{
    return look.field("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
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
    const QByteArray origin = look.field("Origin");
    const QByteArray own =
        (look.exchange.encrypted ? "https://" : "http://") + look.field("Host").toLower();
    if (!origin.isEmpty())
        return origin != own;
    const QByteArray site = look.field("Sec-Fetch-Site");
    return site == "cross-site" || site == "same-site";
}

struct Sign
{
    ClientKind client;
    bool (*fits)(const Look &look);
};

/// The first that fits decides.
constexpr Sign signs[] = {
    {ClientKind::Curl, [](const Look &look) { return look.agent().startsWith("curl/"); }},
    {ClientKind::Web,
     [](const Look &look) { return isBrowser(look) && isRoute(look) && isForeignPage(look); }},
    {ClientKind::Browser, isBrowser},
    {ClientKind::Android, [](const Look &look) { return !look.field("ContentType").isEmpty(); }},
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
         return look.agent().startsWith("Dalvik/") || look.agent().startsWith("okhttp/");
     }},
    {ClientKind::Xamarin,
     [](const Look &look) {
         return look.agent().isEmpty() && !look.hasBody()
                && look.field("Content-Type").startsWith("application/json");
     }},
};

} // namespace

ClientKind recogniseClient(const RawExchange &exchange)
{
    const Look look{exchange};
    const auto *sign =
        std::ranges::find_if(signs, [&look](const Sign &one) { return one.fits(look); });
    return sign == std::end(signs) ? ClientKind::Unknown : sign->client;
}

} // namespace pinbridge
