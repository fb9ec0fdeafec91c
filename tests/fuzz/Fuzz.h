// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>

/// What every target needs: a crash is not the only way to be wrong.
namespace pinbridge::fuzz {

/// Ends the process, which libFuzzer reports with the input, unless `holds`. `what` is the rule.
void require(bool holds, const char *what);

/// The input as libFuzzer gives it, in the form that everything here takes.
[[nodiscard]] QByteArray bytesOf(const std::uint8_t *data, std::size_t size);

/// A failure's sentence goes to people and into problem replies: not empty, one line, without
/// control characters.
void requireSentence(const Failure &failure);

/// 0x21 to 0x7e: what can stand in a header or a path as it is.
[[nodiscard]] bool isVisibleAscii(QStringView text);

/// A stream of bits from a few bytes of the input, never at its end: how something is done, where
/// the rest of the input says what.
class Choices
{
public:
    explicit Choices(quint32 seed)
        : m_state(seed)
    {
    }

    /// 0 to `bound` - 1.
    [[nodiscard]] quint32 below(quint32 bound);

private:
    quint32 m_state;
};

} // namespace pinbridge::fuzz

/// libFuzzer calls both; the first is there where a target sets something up.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
