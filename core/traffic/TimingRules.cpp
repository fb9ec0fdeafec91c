// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What took long, who did not wait for it, and what came twice.

#include "traffic/DiagnosisRules.h"

#include <algorithm>

namespace pinbridge::diagnosis {

namespace {

using Found = std::optional<Diagnosis>;
using Origin = Trail::Step::Origin;
using std::chrono::seconds;

/// Volley's DefaultRetryPolicy: 2,500 ms, and once again with twice that.
constexpr milliseconds volleyPatience{2500};
constexpr milliseconds volleyAtLeast{2000};
constexpr milliseconds volleyAtMost{4000};
/// As long as this server answers a repeated creation with the session that waits for it.
constexpr seconds retryWindow{300};
constexpr seconds doublePress{60};
constexpr seconds atOnce{2};

milliseconds gapTo(const Case &the, const Exchange &other)
{
    return std::chrono::abs(the.exchange.begin - other.begin);
}

bool isCreation(const Case &the) { return the.isRequest("POST", "/session"); }

Phrase volleyWaits()
{
    return Phrase::tr("Volley, which the Android sample uses, waits 2.5 s and then asks once more, "
                      "unless the app sets a DefaultRetryPolicy of its own.");
}

Found gaveUpAndAskedAgain(const Case &the)
{
    const Exchange *again = the.laterTwin(volleyAtMost);
    if (the.exchange.delivered || again == nullptr || gapTo(the, *again) < volleyAtLeast)
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Caution,
                     .turn = Turn::Device,
                     .cause = Phrase::tr("The app gave up waiting, and asked again after %1 s.")
                                  .arg(secondsOf(gapTo(the, *again))),
                     .advice = volleyWaits()};
}

Found clientGone(const Case &the)
{
    const Exchange *again = the.laterTwin(volleyAtMost);
    if (the.exchange.delivered || (again != nullptr && gapTo(the, *again) >= volleyAtLeast))
        return std::nullopt;
    const Trail::Step *step = the.slowestStep();
    return Diagnosis{
        .rule = {},
        .severity = Severity::Caution,
        .turn = Turn::Device,
        .cause = Phrase::tr("The device had gone when its answer was ready, after %1 s.")
                     .arg(secondsOf(the.exchange.duration)),
        .advice =
            step == nullptr
                ? Phrase::tr("Its turn: wait longer; an answer takes 25 s at most.")
                : Phrase::tr("Its turn: wait longer; an answer takes 25 s at most. The most of "
                             "it went into %1.")
                      .arg(stepWords(*step))};
}

Found secondLookUp(const Case &the)
{
    const Exchange *first = the.earlierTwin(volleyAtMost);
    if (isCreation(the) || first == nullptr || gapTo(the, *first) < volleyAtLeast
        || first->begin + first->duration < the.exchange.begin)
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Note,
        .turn = Turn::Nobody,
        .cause = Phrase::tr("The app asked again after %1 s, while its first request was waiting.")
                     .arg(secondsOf(gapTo(the, *first))),
        .advice = volleyWaits()};
}

Found twiceAtOnce(const Case &the)
{
    const Exchange *first = the.earlierTwin(atOnce);
    if (first == nullptr || !the.hasStep(Origin::Shared) || gapTo(the, *first) >= volleyAtLeast)
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Note,
        .turn = Turn::Nobody,
        .cause = Phrase::tr("The device sent the same request twice at once, and got one answer to "
                            "both."),
        .advice = Phrase::tr("Nobody has to do anything. In an app: switch the button off while a "
                             "request is under way.")};
}

Found repeatedCreation(const Case &the)
{
    const Exchange *first = the.earlierTwin(retryWindow);
    const bool isSame =
        the.hasStep(Origin::Shared)
        || std::ranges::any_of(the.exchange.steps, [](const Trail::Step &step) {
               return step.stage == Stage::CreateSession && step.origin == Origin::Remembered;
           });
    if (!isCreation(the) || the.failed() || first == nullptr || first->delivered || !isSame)
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Note,
        .turn = Turn::Nobody,
        .cause = Phrase::tr("The device sent its creation again after %1 s, and got the same "
                            "session.")
                     .arg(secondsOf(gapTo(the, *first))),
        .advice =
            Phrase::tr("Nobody has to do anything: the first answer had not reached it, and no "
                       "second session was made.")};
}

Found secondSession(const Case &the)
{
    const Exchange *first = the.earlierTwin(doublePress);
    if (!isCreation(the) || the.exchange.status != 200 || first == nullptr || first->status != 200
        || !first->delivered || the.hasStep(Origin::Shared))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Caution,
        .turn = Turn::Device,
        .cause =
            Phrase::tr("The device made a second session with the same contact, %1 s after the "
                       "first.")
                .arg(secondsOf(gapTo(the, *first))),
        .advice = Phrase::tr("Its turn: one press of the button, one request. Each session has its "
                             "own pin, so creator and contact may end up in different ones.")};
}

Found sentAgainThoughRefused(const Case &the)
{
    const Exchange *first = the.earlierTwin(atOnce);
    if (the.exchange.status != 403 || first == nullptr || first->status != 403)
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Note,
                     .turn = Turn::Device,
                     .cause = Phrase::tr("The app sent what was refused again at once."),
                     .advice = Phrase::tr("Volley does so on 401 and 403, a creation up to five "
                                          "times. Nothing changes until the device is allowed.")};
}

Found slow(const Case &the)
{
    if (the.failed() || !the.exchange.delivered || the.exchange.duration < volleyPatience)
        return std::nullopt;
    const Trail::Step *step = the.slowestStep();
    const bool dominates = step != nullptr && the.durationOf(*step) * 2 >= the.exchange.duration;
    const QString all = secondsOf(the.exchange.duration);
    Diagnosis found{.rule = {},
                    .severity = Severity::Caution,
                    .turn = Turn::HelpLightning,
                    .cause = Phrase::tr("The answer took %1 s.").arg(all),
                    .advice = Phrase::tr("The Android sample waits 2.5 s for an answer.")};
    if (!dominates) {
        found.turn = Turn::Nobody;
        return found;
    }
    found.cause = Phrase::tr("The answer took %1 s, %2 s of it for %3.")
                      .arg(all, secondsOf(the.durationOf(*step)), stepWords(*step));
    if (step->stage == Stage::Storage) {
        found.turn = Turn::Operator;
        found.advice = Phrase::tr("Your turn: see to the store's disk, or to the database and the "
                                  "way to it. The Android sample waits 2.5 s for an answer.");
    }
    return found;
}

Found askedAgain(const Case &the)
{
    const auto step = std::ranges::find_if(the.exchange.steps, [](const Trail::Step &one) {
        return one.attempts > 1 && !one.failure;
    });
    if (the.failed() || step == the.exchange.steps.end())
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Note,
        .turn = Turn::HelpLightning,
        .cause = Phrase::tr("Help Lightning was asked %1 times before it answered, at %2.")
                     .arg(step->attempts, stepWords(*step)),
        .advice = Phrase::tr("Nobody has to do anything. Where it happens often, see to this "
                             "machine's network, or tell Help Lightning.")};
}

constexpr Rule rules[] = {
    {"app-gave-up-and-asked-again", gaveUpAndAskedAgain},
    {"device-gone", clientGone},
    {"look-up-asked-again", secondLookUp},
    {"request-twice-at-once", twiceAtOnce},
    {"creation-repeated", repeatedCreation},
    {"creation-second-session", secondSession},
    {"refused-and-sent-again", sentAgainThoughRefused},
    {"answer-slow", slow},
    {"upstream-asked-again", askedAgain},
};

} // namespace

std::span<const Rule> timingRules() { return rules; }

} // namespace pinbridge::diagnosis
