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
         "Does the app sign in again when its token has expired, and create then?"},
        {"expired-token-on-next-join", "token-expired on join once",
         "The same where a pin is typed."},
        {"wrong-pin-on-next-join", "wrong-pin on join once",
         "Does the app say that the pin is wrong, and let the person type it again?"},
        {"lost-answer-on-next-create", "drop-before reset on create once",
         "The session is made and its answer lost: does asking again show the same pin?"},
        {"cut-off-answer", "drop-middle reset once",
         "Does half an answer end in words, and not in a crash?"},
        {"garbage-once", "garbage once", "Does the app survive an answer that is no JSON?"},
        {"unavailable-three-times", "status 503 times 3",
         "Does the app wait as Retry-After says, and come back?"},
        {"forbidden-on-create", "status 403 device-not-approved on create times 5",
         "Does the app send its request again and again by itself?"},
        {"slow-network", "delay 500ms-3s", "Does the app show that it waits, and stay usable?"},
        {"no-answer", "delay 90s", "Does the app give up by itself, and say so?"},
        {"dripping-answers", "slow-body 10s", "Is the app's time-out one of the whole answer?"},
        {"upstream-down", "upstream-down", "What does the app say when Help Lightning is away?"},
        {"upstream-slow", "upstream-slow 4s",
         "Does the app wait for calls that take several steps?"},
        {"upstream-refuses-token-once", "upstream-token-expired first on create once",
         "Does the server itself get over a token that upstream does not take?"},
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
