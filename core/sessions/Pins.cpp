// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/Pins.h"

#include <algorithm>

namespace pinbridge {

RandomBelow systemRandom()
{
    return [](quint32 bound) {
        // QRandomGenerator::bounded scales, which favours some numbers where the bound does not
        // divide 2^32. Here a number of the incomplete last round is drawn again.
        constexpr quint64 all = quint64(1) << 32;
        const quint64 whole = all - all % bound;
        quint64 drawn = QRandomGenerator::system()->generate();
        while (drawn >= whole)
            drawn = QRandomGenerator::system()->generate();
        return static_cast<quint32>(drawn % bound);
    };
}

QString drawPin(int digits, const RandomBelow &random)
{
    const auto bound = static_cast<quint32>(pinSpace(digits));
    return QString::number(random(bound)).rightJustified(digits, QLatin1Char('0'));
}

Result<QString> parsePin(const QString &text)
{
    QString pin = text.trimmed();
    // Not QChar::isDigit: pins are written in ASCII.
    const bool digits = std::all_of(pin.cbegin(), pin.cend(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    constexpr int longest = PinPolicy::maximumDigits + 1; // one more when the space fills up
    if (pin.isEmpty() || pin.size() > longest || !digits) {
        return fail(FailureCode::BadPin,
                    Phrase::tr("A pin is 4 to 9 digits. Ask the creator to read it again."));
    }
    return pin;
}

} // namespace pinbridge
