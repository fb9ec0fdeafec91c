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
    Phrase (*sentence)(const Facts &facts);
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

Phrase redirected(const Facts &facts)
{
    const QUrl base = facts.settings.url;
    const QUrl target = base.resolved(QUrl::fromEncoded(facts.answer.location));
    if (facts.answer.location.isEmpty() || !target.isValid() || target.host().isEmpty())
        return Phrase::tr("Upstream redirects without saying where to. Check the URL.");
    if (base.scheme() == "http"_L1 && target.scheme() == "https"_L1)
        return Phrase::tr("Upstream redirects from http to https. Start the URL with https://.");
    if (target.host() != base.host())
        return Phrase::
            tr("Upstream redirects to %1. Redirects are not followed: they would carry the token "
               "along. If that host is the right one, change the URL; if it is unknown, a proxy "
               "or sign-in page stands in between.")
                .arg(target.host());
    return Phrase::tr("Upstream redirects to another path. Check the path of the URL.");
}

Phrase notFound(const Facts &facts)
{
    switch (facts.request.stage) {
    case Stage::ContactView:
    case Stage::CallRecords:
        return Phrase::tr(
            "Upstream does not know this session (404). It may have ended: create a new one.");
    case Stage::CreateSession:
    case Stage::Video:
        return Phrase::tr(
            "Upstream answered 404: it knows no such call, or the session or contact is gone. "
            "Try again; if it stays so, check the path of the URL.");
    default:
        break;
    }
    if (facts.settings.url.path().endsWith("/api"_L1))
        return Phrase::tr("Upstream knows no such path (404). Check the URL.");
    return Phrase::tr("Upstream knows no such path (404). The URL does not end in /api: add it.");
}

Phrase partnerRefused(const Facts &facts)
{
    if (blamesToken(facts.answer))
        return Phrase::tr(
            "Upstream refused the partner token. A new partner key silently ends the old one: "
            "check first that this is the site's newest key, then the enterprise id, then this "
            "computer's clock.");
    return Phrase::tr(
        "Upstream refused the partner token or the API key. A new partner key silently ends "
        "the old one: check first that this is the site's newest key, then the API key, the "
        "enterprise id and this computer's clock.");
}

Phrase unexpected(const Facts &facts)
{
    return Phrase::
        tr("Upstream answered with status %1, which this call does not expect. Try again; if it "
           "stays so, tell the upstream's operator.")
            .arg(facts.status());
}

const Row table[] = {
    {[](const Facts &f) { return f.ended(Ending::TimedOut); }, Code::UpstreamTimeout,
     [](const Facts &f) {
         return Phrase::
             tr("Upstream gave no complete answer within %1 s. Try again; if it stays so, check "
                "this computer's network.")
                 .arg(inSeconds(f.settings.callDeadline));
     }},
    {[](const Facts &f) { return f.ended(Ending::TooLarge); }, Code::UpstreamNonsense,
     [](const Facts &f) {
         return Phrase::
             tr("Upstream's answer is larger than the %1 bytes that are allowed. Check that the "
                "URL is that of the API.")
                 .arg(f.settings.replyLimit);
     }},
    {[](const Facts &f) { return f.ended(Ending::HostUnknown); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return Phrase::tr(
                    "The host name %1 cannot be found. Check the URL and this computer's network.")
             .arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.ended(Ending::Refused); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return Phrase::tr("%1 accepts no connection. Check the host and port of the URL.")
             .arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.ended(Ending::TlsFailed); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return Phrase::tr(
                    "No trusted TLS connection to %1 came about. The credential check says what is "
                    "wrong with it.")
             .arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.ended(Ending::Broken); }, Code::UpstreamUnreachable,
     [](const Facts &f) {
         return Phrase::tr("The connection to %1 broke before the answer was complete. Try again.")
             .arg(hostOf(f));
     }},
    {[](const Facts &f) { return f.status() == 429; }, Code::UpstreamBusy,
     [](const Facts &) {
         return Phrase::tr("Upstream has had too many requests. Try again later.");
     }},
    {[](const Facts &f) { return f.status() == 503 && !f.answer.retryAfter.isEmpty(); },
     Code::UpstreamBusy,
     [](const Facts &) {
         return Phrase::tr("Upstream is out of service for now. Try again later.");
     }},
    {[](const Facts &f) { return f.status() >= 300 && f.status() < 400; }, Code::UpstreamFailed,
     redirected},
    {isApiKeyRefusal, Code::ApiKeyRefused,
     [](const Facts &) {
         return Phrase::tr(
             "Upstream does not take the API key. Check that it was copied whole and belongs "
             "to this data centre.");
     }},
    {[](const Facts &f) { return isRefusal(f) && f.isPartner(); }, Code::PartnerTokenRefused,
     partnerRefused},
    {isRefusal, Code::TokenRefused,
     [](const Facts &) {
         return Phrase::tr(
             "Upstream refused the token: it has expired or is not valid. Authenticate again "
             "to get a new one.");
     }},
    {[](const Facts &f) { return f.status() == 404 && isUserById(f); }, Code::UnknownUser,
     [](const Facts &) {
         return Phrase::tr("Upstream knows no such user. Check the e-mail address.");
     }},
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

Failure wrongShape(const UpstreamAnswer &answer, const UpstreamRequest &request, const Phrase &what)
{
    Failure failure;
    failure.code = FailureCode::UpstreamNonsense;
    failure.stage = request.stage;
    failure.upstreamStatus = answer.status;
    failure.sentence =
        answer.body.trimmed().startsWith('<')
            ? Phrase::tr("Upstream answered with a web page. Check that the URL is that of "
                         "the API, and that no proxy or sign-in page stands in between.")
            : Phrase::tr("Upstream's answer %1. Check that the URL is that of the API.").arg(what);
    return failure;
}

} // namespace pinbridge
