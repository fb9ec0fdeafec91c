// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/FailureMapping.h"

#include "helplightning/Durations.h"
#include "helplightning/HttpDate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace pinbridge {
namespace {

using namespace Qt::StringLiterals;
using Ending = UpstreamAnswer::Ending;
using Code = FailureCode;

struct Facts
{
    const UpstreamAnswer &answer;
    const UpstreamRequest &request;
    const UpstreamSettings &settings;

    [[nodiscard]] int status() const { return answer.status; }
    [[nodiscard]] bool ended(Ending ending) const { return answer.ending == ending; }
    [[nodiscard]] bool isPartner() const { return request.caller == Caller::Partner; }
};

/// One row: the first that applies decides.
struct Row
{
    bool (*applies)(const Facts &facts);
    FailureCode code;
    QString (*sentence)(const Facts &facts);
};

QString hostOf(const Facts &facts) { return facts.settings.url.host(); }

constexpr qsizetype startOfBody = 4096; ///< what is read of an error

bool hasExpiryCode(const QByteArray &body)
{
    const auto code = QJsonDocument::fromJson(body).object().value("code"_L1);
    return code.toInt() == 1003 || code.toString() == u"1003"_s;
}

bool isTokenExpired(const UpstreamAnswer &answer)
{
    return answer.status == 400 && hasExpiryCode(answer.body);
}

bool isRefusal(const Facts &facts)
{
    return facts.status() == 401 || facts.status() == 403 || isTokenExpired(facts.answer);
}

/// "API key", "api_key", "x-helplightning-api-key" and the like, near the start of the body.
bool speaksOfApiKey(const QByteArray &body)
{
    QByteArray letters;
    for (const char c : body.left(startOfBody).toLower()) {
        if (c >= 'a' && c <= 'z')
            letters += c;
    }
    return letters.contains("apikey");
}

bool isApiKeyRefusal(const Facts &facts)
{
    const bool refused = facts.status() == 400 || facts.status() == 401 || facts.status() == 403;
    return refused && !isTokenExpired(facts.answer) && speaksOfApiKey(facts.answer.body);
}

bool isUserById(const Facts &facts) { return facts.request.pattern.endsWith("users/{id}"); }

QString redirected(const Facts &facts)
{
    const QUrl base = facts.settings.url;
    const QUrl target = base.resolved(QUrl::fromEncoded(facts.answer.location));
    if (facts.answer.location.isEmpty() || !target.isValid() || target.host().isEmpty())
        return u"Upstream redirects without saying where to. Check the URL."_s;
    if (base.scheme() == "http"_L1 && target.scheme() == "https"_L1)
        return u"Upstream redirects from http to https. Start the URL with https://."_s;
    if (target.host() != base.host())
        return u"Upstream redirects to %1. Redirects are not followed: they would carry the token "
               u"along. If that host is the right one, change the URL; if it is unknown, a proxy "
               u"or sign-in page stands in between."_s.arg(target.host());
    return u"Upstream redirects to another path. Check the path of the URL."_s;
}

QString notFound(const Facts &facts)
{
    switch (facts.request.stage) {
    case Stage::ContactView:
    case Stage::CallRecords:
        return u"Upstream does not know this session (404). It may have ended: create a new one."_s;
    case Stage::CreateSession:
    case Stage::Video:
        return u"Upstream answered 404: it knows no such call, or the session or contact is gone. "
               u"Try again; if it stays so, check the path of the URL."_s;
    default:
        break;
    }
    if (facts.settings.url.path().endsWith("/api"_L1))
        return u"Upstream knows no such path (404). Check the URL."_s;
    return u"Upstream knows no such path (404). The URL does not end in /api: add it."_s;
}

QString partnerRefused(const Facts &facts)
{
    if (blamesToken(facts.answer))
        return u"Upstream refused the partner token. A new partner key silently ends the old one: "
               u"check first that this is the site's newest key, then the enterprise id, then this "
               u"computer's clock."_s;
    return u"Upstream refused the partner token or the API key. A new partner key silently ends "
           u"the old one: check first that this is the site's newest key, then the API key, the "
           u"enterprise id and this computer's clock."_s;
}

QString unexpected(const Facts &facts)
{
    return u"Upstream answered with status %1, which this call does not expect. Try again; if it "
           u"stays so, tell the upstream's operator."_s.arg(facts.status());
}

const Row table[] = {
    {[](const Facts &f) { return f.ended(Ending::TimedOut); }, Code::UpstreamTimeout,
     [](const Facts &f) {
         return u"Upstream gave no complete answer within %1 s. Try again; if it stays so, check "
                u"this computer's network."_s.arg(inSeconds(f.settings.callDeadline));
     }},
    {[](const Facts &f) { return f.ended(Ending::TooLarge); }, Code::UpstreamNonsense,
     [](const Facts &f) {
         return u"Upstream's answer is larger than the %1 bytes that are allowed. Check that the "
                u"URL is that of the API."_s.arg(f.settings.replyLimit);
     }},
    {[](const Facts &f) { return f.ended(Ending::HostUnknown); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return u"The host name %1 cannot be found. Check the URL and this computer's network."_s
             .arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.ended(Ending::Refused); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return u"%1 accepts no connection. Check the host and port of the URL."_s.arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.ended(Ending::TlsFailed); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return u"No trusted TLS connection to %1 came about. The credential check says what is "
                u"wrong with it."_s.arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.ended(Ending::Broken); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return u"The connection to %1 broke before the answer was complete. Try again."_s.arg(
             hostOf(f));
     }},
    {[](const Facts &f) { return f.status() == 429; }, Code::UpstreamBusy,
     [](const Facts &) { return u"Upstream has had too many requests. Try again later."_s; }},
    {[](const Facts &f) { return f.status() == 503 && !f.answer.retryAfter.isEmpty(); },
     Code::UpstreamBusy,
     [](const Facts &) { return u"Upstream is out of service for now. Try again later."_s; }},
    {[](const Facts &f) { return f.status() >= 300 && f.status() < 400; }, Code::UpstreamFailed,
     redirected},
    {isApiKeyRefusal, Code::ApiKeyRefused,
     [](const Facts &) {
         return u"Upstream does not take the API key. Check that it was copied whole and belongs "
                u"to this data centre."_s;
     }},
    {[](const Facts &f) { return isRefusal(f) && f.isPartner(); }, Code::PartnerTokenRefused,
     partnerRefused},
    {isRefusal, Code::TokenRefused,
     [](const Facts &) {
         return u"Upstream refused the token: it has expired or is not valid. Authenticate again "
                u"to get a new one."_s;
     }},
    {[](const Facts &f) { return f.status() == 404 && isUserById(f); }, Code::UnknownUser,
     [](const Facts &) { return u"Upstream knows no such user. Check the e-mail address."_s; }},
    {[](const Facts &f) { return f.status() == 404; }, Code::UpstreamFailed, notFound},
    {[](const Facts &f) { return f.status() != 200; }, Code::UpstreamFailed, unexpected},
};

} // namespace

bool blamesToken(const UpstreamAnswer &answer)
{
    const bool refused = answer.status == 400 || answer.status == 401 || answer.status == 403;
    return refused
           && (hasExpiryCode(answer.body)
               || answer.body.left(startOfBody).toLower().contains("token expired"));
}

std::optional<Failure> judge(const UpstreamAnswer &answer, const UpstreamRequest &request,
                             const UpstreamSettings &settings, const QDateTime &now)
{
    const Facts facts{answer, request, settings};
    const auto *row = std::find_if(std::begin(table), std::end(table),
                                   [&facts](const Row &r) { return r.applies(facts); });
    if (row == std::end(table))
        return std::nullopt;

    Failure failure;
    failure.code = row->code;
    failure.sentence = row->sentence(facts);
    failure.stage = request.stage;
    failure.upstreamStatus = answer.status;
    if (failure.code == FailureCode::UpstreamBusy)
        failure.retryAfter = parseRetryAfter(answer.retryAfter, now);
    return failure;
}

Failure wrongShape(const UpstreamAnswer &answer, const UpstreamRequest &request,
                   const QString &what)
{
    Failure failure;
    failure.code = FailureCode::UpstreamNonsense;
    failure.stage = request.stage;
    failure.upstreamStatus = answer.status;
    failure.sentence =
        answer.body.trimmed().startsWith('<')
            ? u"Upstream answered with a web page. Check that the URL is that of "
              u"the API, and that no proxy or sign-in page stands in between."_s
            : u"Upstream's answer %1. Check that the URL is that of the API."_s.arg(what);
    return failure;
}

} // namespace pinbridge
