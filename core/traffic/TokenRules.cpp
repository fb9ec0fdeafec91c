// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be wrong with the user token that a device sends.

#include "traffic/DiagnosisRules.h"

namespace pinbridge::diagnosis {

namespace {

using Kind = TokenFact::Kind;
using Found = std::optional<Diagnosis>;

bool isRefused(const Case &the) { return the.isProblem("token-refused"); }

Diagnosis its(const Phrase &cause, const Phrase &advice)
{
    return {.rule = {}, .turn = Turn::Device, .cause = cause, .advice = advice};
}

Phrase againFromAuth()
{
    return Phrase::tr("Its turn: call /auth again, then repeat. The sample apps keep a token until "
                      "they are restarted.");
}

Found missing(const Case &the)
{
    if (!the.isProblem("missing-authorization"))
        return std::nullopt;
    return its(
        Phrase::tr("The device sent no user token."),
        Phrase::tr("Its turn: put the token from /auth into the Authorization field of every "
                   "request to /session. Where /auth failed before, mend that first."));
}

Found isSessionToken(const Case &the)
{
    if (!isRefused(the) || the.exchange.authorization.kind != Kind::Session)
        return std::nullopt;
    return its(Phrase::tr("The device sent a session token where a user token belongs."),
               Phrase::tr("Its turn: send the token from /auth. The session_token of an answer is "
                          "for the media server alone."));
}

Found isPartnerToken(const Case &the)
{
    if (!isRefused(the) || the.exchange.authorization.kind != Kind::Partner)
        return std::nullopt;
    return its(Phrase::tr("The device sent a partner token, which may do anything in the site."),
               Phrase::tr("Its turn: send the token from /auth. A partner key has no place in an "
                          "app: whoever unpacks the app has it, so make a new one."));
}

Found hasEnded(const Case &the)
{
    const auto &ends = the.exchange.authorization.ends;
    if (!isRefused(the) || !ends || *ends > the.exchange.at)
        return std::nullopt;
    return its(Phrase::tr("The device sent a user token that ended at %1.")
                   .arg(timeOf(*ends, the.exchange.at)),
               againFromAuth());
}

/// By this machine's clock it lives on.
Found hasEndedThere(const Case &the)
{
    const auto &ends = the.exchange.authorization.ends;
    const auto skew = the.skew();
    if (!isRefused(the) || !ends || !skew || *ends > the.exchange.at.addMSecs(skew->count()))
        return std::nullopt;
    Diagnosis found = its(
        Phrase::tr(
            "The device sent a user token that ended at %1, and this machine's clock is %2 s "
            "behind Help Lightning's.")
            .arg(timeOf(*ends, the.exchange.at), secondsOf(*skew)),
        Phrase::tr("Its turn: call /auth again, then repeat. And yours: set this machine's clock, "
                   "or countdowns and answers stay wrong."));
    found.remedy = Remedy::SetClock;
    return found;
}

Found isNoToken(const Case &the)
{
    const TokenFact &token = the.exchange.authorization;
    if (!isRefused(the) || token.kind != Kind::Opaque || token.issuedHere)
        return std::nullopt;
    return its(Phrase::tr("What the device sent in the Authorization field is no token from here."),
               Phrase::tr("Its turn: call /auth, see that the answer is 200, and send its token as "
                          "it is. A page that sends “undefined” has not waited for /auth."));
}

Found isForeign(const Case &the)
{
    const TokenFact &token = the.exchange.authorization;
    if (!isRefused(the) || token.kind != Kind::User || token.issuedHere)
        return std::nullopt;
    const Phrase advice =
        the.context.site.isEmpty()
            ? Phrase::tr("Its turn: call /auth here, then repeat. Tokens of another site or data "
                         "centre are refused.")
            : Phrase::tr("Its turn: call /auth here, then repeat. Tokens of another site or data "
                         "centre are refused; this server asks for site %1 at %2.")
                  .arg(the.context.site, the.context.host);
    return its(Phrase::tr("The device sent a user token that this server did not hand out."),
               advice);
}

Found isNotTheContacts(const Case &the)
{
    const TokenFact &token = the.exchange.authorization;
    if (!isRefused(the) || !the.isRequest("GET", "/session") || !token.issuedHere
        || the.failedStep() != nullptr)
        return std::nullopt;
    return its(
        Phrase::tr("The device is signed in as %1, and only the session's contact may fetch "
                   "it.")
            .arg(shortened(token.email)),
        Phrase::tr("Its turn: sign in as the contact. Or yours: in the settings, let the pin "
                   "be enough."));
}

Found isRevoked(const Case &the)
{
    const TokenFact &token = the.exchange.authorization;
    if (!isRefused(the) || !token.issuedHere || the.failedStep() == nullptr)
        return std::nullopt;
    const Phrase cause =
        token.ends ? Phrase::tr("Help Lightning refused a user token that by its own words is good "
                                "until %1.")
                         .arg(timeOf(*token.ends, the.exchange.at))
                   : Phrase::tr("Help Lightning refused the device's user token.");
    return its(cause, Phrase::tr("Its turn: call /auth again, then repeat. If new ones are refused "
                                 "too, the user has lost access to the site."));
}

Found isRefusedSomehow(const Case &the)
{
    if (!isRefused(the))
        return std::nullopt;
    return its(Phrase::tr("The device's user token was refused."), againFromAuth());
}

constexpr Rule rules[] = {
    {"token-missing", missing},
    {"token-is-of-session", isSessionToken},
    {"token-is-of-partner", isPartnerToken},
    {"token-ended", hasEnded},
    {"token-ended-by-upstream-clock", hasEndedThere},
    {"token-is-none", isNoToken},
    {"token-foreign", isForeign},
    {"token-not-of-contact", isNotTheContacts},
    {"token-revoked", isRevoked},
    {"token-refused", isRefusedSomehow},
};

} // namespace

std::span<const Rule> tokenRules() { return rules; }

} // namespace pinbridge::diagnosis
