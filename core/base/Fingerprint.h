// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>

#include <cstddef>

namespace pinbridge {

/// Tells texts apart that must not be kept to compare them: hashes with seeds that nobody outside
/// of this process knows. Some hundred times cheaper than a digest, and good for nothing else:
/// whatever is found by it must be harmless under a wrong text.
class Fingerprint
{
public:
    /// Of no text. Those of other `kind`s are others for the same texts.
    explicit Fingerprint(std::size_t kind = 0);
    /// One more text; where one ends and the next begins makes a difference.
    void add(QByteArrayView text);

    bool operator==(const Fingerprint &) const = default;
    friend std::size_t qHash(const Fingerprint &print, std::size_t seed) noexcept
    {
        return print.m_first ^ seed;
    }

private:
    std::size_t m_first;
    std::size_t m_second;
};

} // namespace pinbridge
