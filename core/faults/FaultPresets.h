// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"
#include "faults/FaultRule.h"

#include <QList>
#include <QString>

namespace pinbridge {

/// Rules for devices that somebody wants often, by a name.
struct FaultPreset
{
    const char *name; ///< "expired-token-on-next-create"
    const char *rule; ///< as text, for any device
    Phrase title; ///< "Token expired at create"
    Phrase purpose; ///< one sentence: what of the app it tries
};

[[nodiscard]] const QList<FaultPreset> &faultPresets();

/// The rule of a preset; blanks in the name count as dashes, and capitals as small letters.
/// Failure: BadSetting with the names that there are.
[[nodiscard]] Result<FaultRule> ruleOfPreset(const QString &name);

} // namespace pinbridge
