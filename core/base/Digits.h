// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <array>
#include <charconv>

namespace pinbridge {

/// A number's decimal digits, without a text on the heap: each request has a few.
class Digits
{
public:
    explicit Digits(qint64 number)
        : m_size(std::to_chars(m_text.data(), m_text.data() + m_text.size(), number).ptr
                 - m_text.data())
    {
    }
    [[nodiscard]] QLatin1StringView text() const { return {m_text.data(), m_size}; }
    [[nodiscard]] QByteArrayView bytes() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 20> m_text{}; ///< the longest has a sign and 19 digits
    qsizetype m_size;
};

} // namespace pinbridge
