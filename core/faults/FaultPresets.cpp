// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultPresets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

const QList<FaultPreset> &faultPresets()
{
    static const QList<FaultPreset> table = {
        {"expired-token-on-next-create", "token-expired on create once",
         Phrase::tr("Token expired at create"),
         Phrase::tr("Does the app sign in again when its token has expired, and create then?")},
        {"expired-token-on-next-join", "token-expired on join once",
         Phrase::tr("Token expired at join"),
         Phrase::tr("Does the app sign in again when its token has expired, and join then?")},
        {"wrong-pin-on-next-join", "wrong-pin on join once", Phrase::tr("Wrong pin"),
         Phrase::tr("Does the app say that the pin is wrong, and let the person type it again?")},
        {"lost-answer-on-next-create", "drop-before reset on create once",
         Phrase::tr("Lost answer at create"),
         Phrase::tr(
             "The session is made and its answer lost: does asking again show the same pin?")},
        {"cut-off-answer", "drop-middle reset once", Phrase::tr("Half an answer"),
         Phrase::tr("Does half an answer end in words, and not in a crash?")},
        {"garbage-once", "garbage once", Phrase::tr("Broken JSON"),
         Phrase::tr("Does the app survive an answer that is no JSON?")},
        {"unavailable-three-times", "status 503 times 3", Phrase::tr("Unavailable three times"),
         Phrase::tr("Does the app wait as Retry-After says, and come back?")},
        {"forbidden-on-create", "status 403 device-not-approved on create times 5",
         Phrase::tr("Create forbidden"),
         Phrase::tr("Does the app send its request again and again by itself?")},
        {"slow-network", "delay 500ms-3s", Phrase::tr("Slow network"),
         Phrase::tr("Does the app show that it waits, and stay usable?")},
        {"no-answer", "delay 90s", Phrase::tr("No answer for 90 s"),
         Phrase::tr("Does the app give up by itself, and say so?")},
        {"dripping-answers", "slow-body 10s", Phrase::tr("Dripping answers"),
         Phrase::tr("Is the app's time-out one of the whole answer?")},
        {"upstream-down", "upstream-down", Phrase::tr("Help Lightning is down"),
         Phrase::tr("What does the app say when Help Lightning is away?")},
        {"upstream-slow", "upstream-slow 4s", Phrase::tr("Help Lightning is slow"),
         Phrase::tr("Does the app wait for calls that take several steps?")},
        {"upstream-refuses-token-once", "upstream-token-expired first on create once",
         Phrase::tr("Token refused once"),
         Phrase::tr("Does the server itself get over a token that Help Lightning does not take?")},
    };
    return table;
}

Result<FaultRule> ruleOfPreset(const QString &name)
{
    const QString wanted = name.simplified().toLower().replace(u' ', u'-');
    const auto row = std::ranges::find_if(faultPresets(), [&wanted](const FaultPreset &preset) {
        return wanted == QLatin1String(preset.name);
    });
    if (row != faultPresets().end())
        return parseFaultRule(QString::fromLatin1(row->rule), FaultScope::Device);
    QStringList names;
    for (const FaultPreset &preset : faultPresets())
        names << QLatin1String(preset.name);
    return fail(
        FailureCode::BadSetting,
        Phrase::tr("There is no preset \"%1\". There are %2.").arg(name, names.join(", "_L1)),
        Stage::Settings);
}

} // namespace pinbridge
