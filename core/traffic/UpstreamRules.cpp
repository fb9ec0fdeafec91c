// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Help Lightning, the way to it or this server's credentials are to blame.

#include "traffic/DiagnosisRules.h"

namespace pinbridge::diagnosis {

namespace {

using Found = std::optional<Diagnosis>;

Diagnosis yours(const Phrase &cause, const Phrase &advice, Remedy remedy)
{
    return {.rule = {}, .turn = Turn::Operator, .cause = cause, .advice = advice, .remedy = remedy};
}

Diagnosis theirs(const Phrase &cause, const Phrase &advice)
{
    return {.rule = {}, .turn = Turn::HelpLightning, .cause = cause, .advice = advice};
}

/// A step that failed so, of an exchange that failed with it.
const Trail::Step *failed(const Case &the, FailureCode code)
{
    return the.failed() ? the.failedStep(code) : nullptr;
}

const Trail::Step *failedWithStatus(const Case &the, int from, int to)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamFailed);
    return step != nullptr && step->status >= from && step->status <= to ? step : nullptr;
}

Found partnerTokenByClock(const Case &the)
{
    const auto skew = the.skew();
    if (!skew || failed(the, FailureCode::PartnerTokenRefused) == nullptr)
        return std::nullopt;
    const QString seconds = secondsOf(std::chrono::abs(*skew));
    const Phrase cause = skew->count() > 0
                             ? Phrase::tr("Help Lightning refused this server's partner token, and "
                                          "this machine's clock is %1 s behind.")
                                   .arg(seconds)
                             : Phrase::tr("Help Lightning refused this server's partner token, and "
                                          "this machine's clock is %1 s ahead.")
                                   .arg(seconds);
    return yours(
        cause,
        Phrase::tr("Your turn: set the clock first. A partner token lives only minutes, by "
                   "the time that this machine writes into it."),
        Remedy::SetClock);
}

Found partnerToken(const Case &the)
{
    if (failed(the, FailureCode::PartnerTokenRefused) == nullptr)
        return std::nullopt;
    return yours(Phrase::tr("Help Lightning refused this server's partner token."),
                 Phrase::tr("Your turn: a new partner key silently ends the old one, so see first "
                            "whether this is the site's newest. Then the enterprise id and the "
                            "clock; the check goes through all of it."),
                 Remedy::RunCheck);
}

Found apiKey(const Case &the)
{
    if (failed(the, FailureCode::ApiKeyRefused) == nullptr)
        return std::nullopt;
    return yours(Phrase::tr("Help Lightning does not know this server's API key."),
                 Phrase::tr("Your turn: see whether it was copied whole, and whether it belongs to "
                            "this data centre."),
                 Remedy::RunCheck);
}

Found credentials(const Case &the)
{
    if (!the.isProblem("credentials-refused"))
        return std::nullopt;
    return yours(Phrase::tr("This server's credentials are missing or refused."),
                 Phrase::tr("Your turn: complete the profile and run its check. The device can do "
                            "nothing."),
                 Remedy::RunCheck);
}

Found contactToken(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::TokenRefused);
    if (step == nullptr || !the.isProblem("upstream-failed"))
        return std::nullopt;
    return theirs(
        Phrase::tr("Help Lightning refused a token that it gave a moment before, at %1.")
            .arg(stepWords(*step)),
        Phrase::tr("Its turn. See that this machine's clock is right, then try again; the "
                   "device can do nothing."));
}

Found unreachable(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamUnreachable);
    if (step == nullptr || step->attempts > 0)
        return std::nullopt;
    return yours(
        Phrase::tr("No connection to Help Lightning came about."),
        Phrase::tr("Your turn: see to this machine's network, proxy and the profile's URL. "
                   "The check says whether it is the name, the port or TLS."),
        Remedy::RunCheck);
}

Found broken(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamUnreachable);
    if (step == nullptr)
        return std::nullopt;
    return theirs(Phrase::tr("The connection to Help Lightning broke at %1.").arg(stepWords(*step)),
                  Phrase::tr("Try again. Where it happens often, see to this machine's network."));
}

Found busy(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamBusy);
    if (step == nullptr)
        return std::nullopt;
    const QByteArray wait = the.replyField("Retry-After");
    return theirs(Phrase::tr("Help Lightning takes no more requests for now (%1), at %2.")
                      .arg(step->status, stepWords(*step)),
                  wait.isEmpty() ? Phrase::tr("Wait a little, then repeat.")
                                 : Phrase::tr("Wait %1 s, then repeat. The answer said so to the "
                                              "device.")
                                       .arg(QString::fromLatin1(wait)));
}

Found redirect(const Case &the)
{
    const Trail::Step *step = failedWithStatus(the, 300, 399);
    if (step == nullptr)
        return std::nullopt;
    return yours(
        Phrase::tr("Help Lightning's address sends this server elsewhere (%1).").arg(step->status),
        Phrase::tr("Your turn: correct the profile's URL. Often it must begin with "
                   "https, or a sign-in page stands in between."),
        Remedy::OpenSettings);
}

Found noSuchPath(const Case &the)
{
    const Trail::Step *step = failedWithStatus(the, 404, 404);
    if (step == nullptr)
        return std::nullopt;
    return yours(
        Phrase::tr("Help Lightning answered 404 at %1.").arg(stepWords(*step)),
        Phrase::tr("Your turn: see whether the profile's URL ends in /api. If it does, what "
                   "was asked for is gone: try again."),
        Remedy::RunCheck);
}

Found status(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamFailed);
    if (step == nullptr || step->status == 0)
        return std::nullopt;
    return theirs(
        Phrase::tr("Help Lightning answered %1 at %2.").arg(step->status, stepWords(*step)),
        Phrase::tr("Its turn. Try again; if it stays so, tell its support the time and the "
                   "step."));
}

Found nonsense(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamNonsense);
    if (step == nullptr)
        return std::nullopt;
    return theirs(
        Phrase::tr("What Help Lightning answered at %1 is not what this call answers.")
            .arg(stepWords(*step)),
        Phrase::tr("See whether the profile's URL is that of the API, and whether a proxy "
                   "or sign-in page stands in between."));
}

Found timeout(const Case &the)
{
    const Trail::Step *step = failed(the, FailureCode::UpstreamTimeout);
    if (step == nullptr)
        return std::nullopt;
    return theirs(
        Phrase::tr("Help Lightning gave no complete answer within %1 s, at %2.")
            .arg(secondsOf(the.durationOf(*step)), stepWords(*step)),
        Phrase::tr("Its turn, or the network's. Repeat: a creation that is the same makes "
                   "no second session."));
}

/// The whole exchange took too long though no step did.
Found deadline(const Case &the)
{
    const Trail::Step *step = the.slowestStep();
    if (!the.isProblem("upstream-timeout") || step == nullptr)
        return std::nullopt;
    return theirs(
        Phrase::tr("No answer was ready after %1 s; the most of it went into %2.")
            .arg(secondsOf(the.exchange.duration), stepWords(*step)),
        Phrase::tr("Its turn, or the network's. Repeat: a creation that is the same makes "
                   "no second session."));
}

Found somehow(const Case &the)
{
    if (!the.isProblem("upstream-failed") && !the.isProblem("upstream-timeout"))
        return std::nullopt;
    return theirs(Phrase::tr("Help Lightning did not do what was asked of it."),
                  Phrase::tr("Its turn. Try again; if it stays so, run the check."));
}

Found storage(const Case &the)
{
    const Trail::Step *step = the.failedStep();
    if (!the.isProblem("unavailable") || step == nullptr || step->stage != Stage::Storage)
        return std::nullopt;
    return yours(Phrase::tr("The session was made, but this server could not keep it."),
                 Phrase::tr("Your turn: see to the store. The log has the reason, and "
                            "pinbridge-server store check looks for more."),
                 Remedy::None);
}

Found unavailable(const Case &the)
{
    if (!the.isProblem("unavailable"))
        return std::nullopt;
    return yours(Phrase::tr("This server was stopping, could not reach its store or was full."),
                 Phrase::tr("Its turn: repeat after the seconds of Retry-After. Where it happens "
                            "again, yours: the log has the reason."),
                 Remedy::None);
}

Found internal(const Case &the)
{
    if (!the.isProblem("internal"))
        return std::nullopt;
    return yours(Phrase::tr("This server has a defect."),
                 Phrase::tr("Your turn: report it with the request id %1; the log has more under "
                            "it.")
                     .arg(QString::fromLatin1(the.exchange.id)),
                 Remedy::None);
}

constexpr Rule rules[] = {
    {"partner-token-by-clock", partnerTokenByClock},
    {"partner-token-refused", partnerToken},
    {"api-key-refused", apiKey},
    {"credentials-refused", credentials},
    {"upstream-token-refused", contactToken},
    {"upstream-unreachable", unreachable},
    {"upstream-broken", broken},
    {"upstream-busy", busy},
    {"upstream-redirects", redirect},
    {"upstream-not-found", noSuchPath},
    {"upstream-status", status},
    {"upstream-nonsense", nonsense},
    {"upstream-timeout", timeout},
    {"upstream-deadline", deadline},
    {"upstream-failed", somehow},
    {"storage-failed", storage},
    {"unavailable", unavailable},
    {"internal", internal},
};

} // namespace

std::span<const Rule> upstreamRules() { return rules; }

} // namespace pinbridge::diagnosis
