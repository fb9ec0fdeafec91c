// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QRandomGenerator>
#include <QString>

#include <chrono>
#include <functional>

namespace pinbridge {

struct PinPolicy
{
    static constexpr int minimumDigits = 4;
    static constexpr int maximumDigits = 8;

    int digits = 4; ///< minimumDigits to maximumDigits
    std::chrono::seconds life{24 * 3600}; ///< 60 s to 30 days; a session's tokens may end it sooner
};

/// A number from 0 to `bound` - 1, uniform.
using RandomBelow = std::function<quint32(quint32 bound)>;
/// From the system's random source.
[[nodiscard]] RandomBelow systemRandom();

/// A pin of `digits` digits (1 to 9), every one equally likely, leading zeros kept.
[[nodiscard]] QString drawPin(int digits, const RandomBelow &random);

/// How many different pins there are of that many digits.
[[nodiscard]] constexpr qint64 pinSpace(int digits)
{
    qint64 space = 1;
    for (int i = 0; i < digits; ++i)
        space *= 10;
    return space;
}

/// A pin as a device or person sends it: blanks around it dropped, 1 to 9 digits.
/// Failure: BadPin.
[[nodiscard]] Result<QString> parsePin(const QString &text);

} // namespace pinbridge
