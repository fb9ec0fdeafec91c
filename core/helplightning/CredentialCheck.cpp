// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/CredentialCheck.h"

#include "credentials/PartnerToken.h"
#include "helplightning/HelpLightning.h"
#include "helplightning/NetworkProbe.h"

#include <QElapsedTimer>

#include <algorithm>

namespace pinbridge {

namespace {

using namespace Qt::StringLiterals;
using Outcome = CheckStep::Outcome;

constexpr std::chrono::seconds skewNoticed{30};
constexpr std::chrono::seconds skewFatal{300}; ///< a partner token lives that long

/// An address that nobody has (RFC 2606): the look-up must work, not find somebody.
const QString probeAddress = u"pinbridge-check@example.invalid"_s;

QString adviceFor(const Failure &failure, const QUrl &url)
{
    switch (failure.stage) {
    case Stage::Dns:
        return u"Check the spelling of the URL, and that this computer is online."_s;
    case Stage::Tcp:
        return u"Check the port of the URL, and whether a firewall or VPN is in the way."_s;
    case Stage::Tls:
        return u"Check this computer's clock, and whether a proxy opens TLS connections: its "
               u"certificate must then be installed here."_s;
    default:
        break;
    }
    if (failure.upstreamStatus == 404 && !url.path().endsWith("/api"_L1))
        return u"The URL does not end in /api: add it."_s;
    if (failure.code == FailureCode::ApiKeyRefused)
        return u"Copy the API key again, whole, and check that it belongs to this data centre."_s;
    if (failure.code == FailureCode::PartnerTokenRefused)
        return u"Only one partner key is active per site, and a new one silently ends the old: "
               u"check first that this is the newest, then the enterprise id, then the clock."_s;
    return u"Try again in a minute; if it stays so, ask Help Lightning's support."_s;
}

/// Runs the stages and keeps what they found.
class Walk
{
public:
    explicit Walk(Profile profile)
        : m_profile(std::move(profile))
    {
        for (const Stage stage : {Stage::Url, Stage::Dns, Stage::Tcp, Stage::Tls, Stage::Clock,
                                  Stage::ApiKey, Stage::PartnerToken, Stage::UserLookup})
            m_report.steps.append({.stage = stage, .sentence = {}, .advice = {}});
        m_time.start();
    }

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const CheckReport &report() const { return m_report; }

    void note(Stage stage, Outcome outcome, const QString &sentence, const QString &advice = {})
    {
        const auto step = std::find_if(m_report.steps.begin(), m_report.steps.end(),
                                       [stage](const auto &s) { return s.stage == stage; });
        step->outcome = outcome;
        step->sentence = sentence;
        step->advice = advice;
        step->duration = std::chrono::milliseconds(m_time.restart());
    }

    void failAt(Stage stage, const Failure &failure)
    {
        Failure placed = failure;
        placed.stage = stage;
        note(stage, Outcome::Failed, failure.sentence, adviceFor(placed, m_profile.url));
    }

    /// False when the walk ends here.
    bool take(Stage stage, const ProbeResult &result)
    {
        if (result)
            note(stage, Outcome::Passed, *result);
        else
            failAt(stage, result.error());
        return result.has_value();
    }

private:
    Profile m_profile;
    CheckReport m_report;
    QElapsedTimer m_time;
};

using WalkPtr = std::shared_ptr<Walk>;

/// The client of one check. Deleted from the event loop: its own call resumes the check.
struct Client final : QObject
{
    Client(const Profile &profile, const Clock &clock)
        : token(*profile.partnerKey, profile.enterpriseId, clock)
        , upstream({.url = profile.url, .apiKey = profile.apiKey}, token, clock)
    {
        connect(&upstream, &HelpLightning::callFinished, this,
                [this](const CallTrace &call) { trace = call; });
    }

    PartnerToken token;
    HelpLightning upstream;
    std::optional<CallTrace> trace;
};

QCoro::Task<bool> walkToHost(WalkPtr walk)
{
    const auto url = parseBaseUrl(walk->profile().url.toString());
    if (!url) {
        walk->note(Stage::Url, Outcome::Failed, url.error().sentence,
                   u"Write it as https://api.helplightning.net/api."_s);
        co_return false;
    }
    walk->note(Stage::Url, Outcome::Passed, url->toString());
    const bool secure = url->scheme() == "https"_L1;
    const QString host = url->host();
    const auto port = static_cast<quint16>(url->port(secure ? 443 : 80));
    const auto dns = co_await probeDns(host);
    if (!walk->take(Stage::Dns, dns))
        co_return false;
    const auto tcp = co_await probeTcp(host, port);
    if (!walk->take(Stage::Tcp, tcp))
        co_return false;
    if (!secure) {
        walk->note(Stage::Tls, Outcome::Skipped, u"The URL is http: nothing is encrypted."_s);
        co_return true;
    }
    const auto tls = co_await probeTls(host, port);
    co_return walk->take(Stage::Tls, tls);
}

/// False when the clocks are too far apart for any partner token.
bool noteClock(Walk &walk, const std::optional<CallTrace> &trace)
{
    if (!trace || !trace->clockDifference) {
        walk.note(Stage::Clock, Outcome::Skipped, u"Upstream did not tell its time."_s);
        return true;
    }
    const auto difference = *trace->clockDifference;
    const QString sentence = u"This computer's clock differs by %1 s from upstream's."_s.arg(
        QString::number(static_cast<double>(-difference.count()) / 1000, 'f', 1));
    const auto distance = std::chrono::abs(difference);
    if (distance <= skewNoticed) {
        walk.note(Stage::Clock, Outcome::Passed, sentence);
        return true;
    }
    const bool fatal = distance > skewFatal;
    walk.note(Stage::Clock, fatal ? Outcome::Failed : Outcome::Warned, sentence,
              u"Set this computer's clock, best by network time: partner tokens are refused "
              u"when it is wrong."_s);
    return !fatal;
}

void noteLookup(Walk &walk, const Result<UserPage> &page)
{
    const QString keyTaken = u"Upstream takes the API key."_s;
    const QString tokenTaken = u"Upstream takes the partner token."_s;
    if (page) {
        walk.note(Stage::ApiKey, Outcome::Passed, keyTaken);
        walk.note(Stage::PartnerToken, Outcome::Passed, tokenTaken);
        walk.note(Stage::UserLookup, Outcome::Passed, u"Users can be looked up."_s);
        return;
    }
    switch (page.error().code) {
    case FailureCode::ApiKeyRefused:
        walk.failAt(Stage::ApiKey, page.error());
        return;
    case FailureCode::PartnerTokenRefused:
        walk.note(Stage::ApiKey, Outcome::Passed, keyTaken);
        walk.failAt(Stage::PartnerToken, page.error());
        return;
    default:
        // Neither key was judged: what came back is not an answer to them.
        walk.failAt(Stage::UserLookup, page.error());
        return;
    }
}

} // namespace

bool CheckReport::passed() const { return !firstFailure(); }

std::optional<CheckStep> CheckReport::firstFailure() const
{
    const auto failed = std::find_if(steps.begin(), steps.end(), [](const CheckStep &step) {
        return step.outcome == Outcome::Failed;
    });
    return failed == steps.end() ? std::nullopt : std::optional(*failed);
}

QCoro::Task<CheckReport> checkCredentials(Profile profile, const Clock &clock)
{
    const auto walk = std::make_shared<Walk>(std::move(profile));
    const Profile &used = walk->profile();
    if (!used.partnerKey) {
        walk->note(Stage::Url, Outcome::Failed, u"The profile has no partner key."_s,
                   u"Choose the site's partner key."_s);
        co_return walk->report();
    }
    const bool reached = co_await walkToHost(walk);
    if (!reached)
        co_return walk->report();

    auto *client = new Client(used, clock);
    const QString address = probeAddress;
    const auto page = co_await client->upstream.findUsers(address, 1);
    client->deleteLater();
    if (noteClock(*walk, client->trace))
        noteLookup(*walk, page);
    co_return walk->report();
}

} // namespace pinbridge
