// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/Pins.h"

#include <algorithm>

namespace pinbridge {

RandomBelow systemRandom()
{
    return [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); };
}

QString drawPin(int digits, const RandomBelow &random)
{
    const auto bound = static_cast<quint32>(pinSpace(digits));
    return QString::number(random(bound)).rightJustified(digits, QLatin1Char('0'));
}

Result<QString> parsePin(const QString &text)
{
    const QString pin = text.trimmed();
    // Not QChar::isDigit: pins are written in ASCII.
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    constexpr int longest = PinPolicy::maximumDigits + 1; // one more when the space fills up
    if (pin.isEmpty() || pin.size() > longest || !digits) {
        return fail(FailureCode::BadPin,
                    QStringLiteral("A pin is 4 to 9 digits. Ask the creator to read it again."));
    }
    return pin;
}

} // namespace pinbridge
