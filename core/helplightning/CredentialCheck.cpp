// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/CredentialCheck.h"

#include "credentials/PartnerToken.h"
#include "helplightning/ConnectionProbe.h"
#include "helplightning/HelpLightning.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace pinbridge {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Outcome = CheckStep::Outcome;

constexpr milliseconds stagePatience{10'000};
constexpr milliseconds clockWarning{30'000};
constexpr milliseconds clockLimit{300'000}; ///< the life of a partner token

/// Nobody has it (RFC 2606 section 2), so its look-up tells nothing about anybody.
QString probeAddress() { return u"credential-check@pinbridge.invalid"_s; }

/// The report while it grows: a stage is noted once, in order.
class Steps
{
public:
    explicit Steps(const Clock *clock)
        : m_clock(clock)
    {
    }

    void begin() { m_startedAt = m_clock->steady(); }
    void note(Stage stage, Outcome outcome, const Phrase &sentence, const Phrase &advice = {})
    {
        const milliseconds now = m_clock->steady();
        m_report.steps.append({stage, outcome, sentence, advice, now - m_startedAt});
        m_startedAt = now;
    }
    /// True when the way goes on.
    bool note(Stage stage, const Probe &probe)
    {
        note(stage, probe.good ? Outcome::Passed : Outcome::Failed, probe.sentence, probe.advice);
        return probe.good;
    }
    [[nodiscard]] bool failed() const { return m_report.firstFailure().has_value(); }
    /// The report, with what was not reached.
    [[nodiscard]] CheckReport complete() const
    {
        constexpr Stage all[] = {Stage::Url,          Stage::Dns,       Stage::Tcp,
                                 Stage::Tls,          Stage::Clock,     Stage::ApiKey,
                                 Stage::PartnerToken, Stage::UserLookup};
        CheckReport report = m_report;
        for (auto i = static_cast<std::size_t>(report.steps.size()); i < std::size(all); ++i)
            report.steps.append(
                {all[i], Outcome::Skipped, Phrase::tr("not reached"), {}, milliseconds(0)});
        return report;
    }

private:
    const Clock *m_clock;
    milliseconds m_startedAt{0};
    CheckReport m_report;
};

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host() == "::1"_L1
           || url.host().startsWith("127."_L1);
}

void checkUrl(Steps &steps, const QUrl &url)
{
    const auto parsed = parseBaseUrl(url.toString());
    if (!parsed)
        steps.note(Stage::Url, Outcome::Failed, parsed.error().sentence,
                   Phrase::tr("Correct the URL in the profile."));
    else if (url.scheme() == "http"_L1 && !isLoopback(url))
        steps.note(Stage::Url, Outcome::Warned, Phrase::verbatim(url.toString()),
                   Phrase::tr("http lets everybody on the way read keys and tokens. Use https."));
    else
        steps.note(Stage::Url, Outcome::Passed, Phrase::verbatim(url.toString()));
}

QString signedSeconds(milliseconds difference)
{
    const double seconds = static_cast<double>(difference.count()) / 1000;
    return (seconds < 0 ? u"-%1 s"_s : u"+%1 s"_s).arg(std::abs(seconds), 0, 'f', 1);
}

/// What the look-up tells beside its own outcome.
struct Hints
{
    std::optional<milliseconds> clockDifference;
    bool blamesToken = false;
};

/// A clock that is far off fails the check only where upstream refused a token: it is then why.
void checkClock(Steps &steps, std::optional<milliseconds> difference, bool tokenRefused)
{
    if (!difference) {
        steps.note(Stage::Clock, Outcome::Skipped, Phrase::tr("upstream did not tell the time"));
        return;
    }
    // Ours less upstream's: what is wrong with this computer's clock.
    const milliseconds ours = -*difference;
    const Phrase sentence = Phrase::tr("clock %1").arg(signedSeconds(ours));
    const Phrase advice =
        ours.count() < 0 ? Phrase::tr("This computer's clock is slow. Partner tokens are dated by "
                                      "it and soon expire: set it, best by the network.")
                         : Phrase::tr("This computer's clock is fast. Partner tokens are dated by "
                                      "it and soon expire: set it, best by the network.");
    const milliseconds size = std::chrono::abs(ours);
    if (size > clockLimit && tokenRefused)
        steps.note(Stage::Clock, Outcome::Failed, sentence, advice);
    else if (size > clockWarning)
        steps.note(Stage::Clock, Outcome::Warned, sentence, advice);
    else
        steps.note(Stage::Clock, Outcome::Passed, sentence);
}

Phrase partnerAdvice(const Profile &profile, const Hints &hints)
{
    Phrase advice =
        Phrase::tr("Most likely a newer partner key has replaced this one: only one key of a site "
                   "is active, and a new one silently ends the old. Next, check that site %1 is "
                   "the one the key belongs to.")
            .arg(profile.enterpriseId);
    if (!hints.blamesToken) {
        advice = advice.then(Phrase::tr("Then check the API key: upstream does not say which of "
                                        "the two it refused."));
    }
    if (!hints.clockDifference)
        return advice.then(Phrase::tr("Last, check this computer's clock."));
    return advice.then(Phrase::tr("Last, check this computer's clock (%1 against upstream's).")
                           .arg(signedSeconds(-*hints.clockDifference)));
}

void noteTokenRefusal(Steps &steps, const Profile &profile, const Hints &hints)
{
    if (hints.blamesToken)
        steps.note(Stage::ApiKey, Outcome::Passed, Phrase::tr("upstream did not object to it"));
    else
        steps.note(Stage::ApiKey, Outcome::Skipped,
                   Phrase::tr("cannot be told apart from the token"));
    steps.note(Stage::PartnerToken, Outcome::Failed,
               hints.blamesToken ? Phrase::tr("Upstream refused the partner token.")
                                 : Phrase::tr("Upstream refused the partner token or the API key."),
               partnerAdvice(profile, hints));
}

Phrase lookupAdvice(const Failure &failure, const QUrl &url)
{
    // What answers beside the API's path may as well be a web page or a way to one.
    const int status = failure.upstreamStatus;
    const bool isElsewhere = status == 404 || (status >= 300 && status < 400)
                             || failure.code == FailureCode::UpstreamNonsense;
    if (isElsewhere && !url.path().endsWith("/api"_L1))
        return Phrase::tr("Add /api to the end of the URL.");
    if (status == 404)
        return Phrase::tr("Check the path of the URL.");
    if (failure.retryAfter)
        return Phrase::tr("Come again in %1 s.").arg(failure.retryAfter->count());
    return Phrase::tr("The credentials could not be tried. Mend this first, then check again.");
}

void noteLookup(Steps &steps, const Profile &profile, const Result<UserPage> &page,
                const Hints &hints)
{
    const Phrase untried = Phrase::tr("not tried: the look-up was not answered");
    if (page) {
        steps.note(Stage::ApiKey, Outcome::Passed, Phrase::tr("upstream took it"));
        steps.note(
            Stage::PartnerToken, Outcome::Passed,
            Phrase::tr("RSA %1, signs; upstream took the token").arg(profile.partnerKey->bits()));
        steps.note(Stage::UserLookup, Outcome::Passed, Phrase::tr("upstream looks users up"));
        return;
    }
    const Failure &failure = page.error();
    if (failure.code == FailureCode::ApiKeyRefused) {
        steps.note(
            Stage::ApiKey, Outcome::Failed, Phrase::tr("Upstream does not take the API key."),
            Phrase::tr("Copy it again, whole, and check that it belongs to this data centre."));
    } else if (failure.code == FailureCode::PartnerTokenRefused) {
        noteTokenRefusal(steps, profile, hints);
    } else {
        steps.note(Stage::ApiKey, Outcome::Skipped, untried);
        steps.note(Stage::PartnerToken, Outcome::Skipped, untried);
        steps.note(Stage::UserLookup, Outcome::Failed, failure.sentence,
                   lookupAdvice(failure, profile.url));
    }
}

UpstreamSettings settingsFor(const Profile &profile)
{
    UpstreamSettings settings;
    settings.url = profile.url;
    settings.apiKey = profile.apiKey;
    settings.callDeadline = stagePatience;
    settings.totalDeadline = stagePatience;
    settings.connections = 1;
    return settings;
}

bool haveCredentials(Steps &steps, const Profile &profile)
{
    if (!profile.apiKey.isEmpty() && profile.partnerKey)
        return true;
    const Phrase unasked = Phrase::tr("not asked");
    steps.note(Stage::Clock, Outcome::Skipped, unasked);
    if (profile.apiKey.isEmpty()) {
        steps.note(Stage::ApiKey, Outcome::Failed, Phrase::tr("There is no API key."),
                   Phrase::tr("Add it to the profile."));
        return false;
    }
    steps.note(Stage::ApiKey, Outcome::Skipped, unasked);
    steps.note(Stage::PartnerToken, Outcome::Failed, Phrase::tr("There is no partner key."),
               Phrase::tr("Add it to the profile."));
    return false;
}

/// Url, Dns, Tcp and Tls; true when all is well. `steps` and `profile` outlive the task: it is
/// awaited where they live. A stage that `stop` ends has failed, so `stop` is not used any more.
QCoro::Task<bool> checkWay(Steps *steps, const Profile *profile, const QObject *stop)
{
    const QUrl url = profile->url;
    steps->begin();
    checkUrl(*steps, url);
    if (steps->failed())
        co_return false;

    const bool secure = url.scheme() == "https"_L1;
    const auto port = static_cast<quint16>(url.port(secure ? 443 : 80));
    auto name = probeName(url.host(), stagePatience, stop);
    const Probe named = co_await std::move(name);
    if (!steps->note(Stage::Dns, named))
        co_return false;
    auto connection = probeConnection(url.host(), port, stagePatience, stop);
    const Probe connected = co_await std::move(connection);
    if (!steps->note(Stage::Tcp, connected))
        co_return false;
    if (!secure) {
        steps->note(Stage::Tls, Outcome::Skipped, Phrase::tr("the URL is http"));
        co_return true;
    }
    auto handshake = probeTls(url.host(), port, stagePatience, stop);
    const Probe encrypted = co_await std::move(handshake);
    co_return steps->note(Stage::Tls, encrypted);
}

QCoro::Task<CheckReport> check(Profile profile, const Clock *clock, const QObject *stop)
{
    Steps steps(clock);
    auto way = checkWay(&steps, &profile, stop);
    const bool open = co_await std::move(way);
    if (!open || !haveCredentials(steps, profile))
        co_return steps.complete();

    PartnerToken token(*profile.partnerKey, profile.enterpriseId, *clock);
    HelpLightning upstream(settingsFor(profile), token, *clock);
    Hints hints;
    QObject::connect(
        &upstream, &HelpLightning::callFinished, &upstream,
        [&hints](const CallTrace &trace) { hints = {trace.clockDifference, trace.blamesToken}; });
    if (stop != nullptr)
        QObject::connect(stop, &QObject::destroyed, &upstream, &HelpLightning::cancelAll);
    auto lookup = upstream.findUsers(probeAddress(), 1);
    const Result<UserPage> page = co_await std::move(lookup);
    const bool tokenRefused = !page && page.error().code == FailureCode::PartnerTokenRefused;
    checkClock(steps, hints.clockDifference, tokenRefused);
    if (!steps.failed())
        noteLookup(steps, profile, page, hints);
    co_return steps.complete();
}

} // namespace

bool CheckReport::passed() const { return !firstFailure().has_value(); }

std::optional<CheckStep> CheckReport::firstFailure() const
{
    const auto failed = std::find_if(steps.cbegin(), steps.cend(), [](const CheckStep &step) {
        return step.outcome == Outcome::Failed;
    });
    return failed == steps.cend() ? std::nullopt : std::optional(*failed);
}

QCoro::Task<CheckReport> checkCredentials(Profile profile, const Clock &clock, const QObject *stop)
{
    return check(std::move(profile), &clock, stop);
}

} // namespace pinbridge
