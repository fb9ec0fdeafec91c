// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace pinbridge::fuzz {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken rule: %s\n", what);
    std::abort();
}

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

void requireSentence(const Failure &failure)
{
    require(!failure.sentence.isEmpty(), "a failure has a sentence");
    const auto characters = failure.sentence.english().toUcs4();
    require(std::all_of(characters.cbegin(), characters.cend(),
                        [](char32_t c) { return QChar::isPrint(c); }),
            "a sentence holds nothing but printable characters");
}

bool isVisibleAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

quint32 Choices::below(quint32 bound)
{
    m_state = m_state * 1664525U + 1013904223U; // Numerical Recipes' generator
    return static_cast<quint32>((quint64(m_state >> 8) * bound) >> 24);
}

} // namespace pinbridge::fuzz
