// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Fingerprint.h"

#include <QRandomGenerator>

namespace pinbridge {

namespace {

struct Seeds
{
    std::size_t first = std::size_t(QRandomGenerator::system()->generate64());
    std::size_t second = std::size_t(QRandomGenerator::system()->generate64());
};

/// Hashes without a seed would be the same everywhere.
std::size_t mixed(std::size_t hash, QByteArrayView text)
{
    const std::size_t seed = hash * 31 + std::size_t(text.size());
    return qHash(text, seed == 0 ? 1 : seed);
}

} // namespace

Fingerprint::Fingerprint(std::size_t kind)
{
    static const Seeds seeds;
    m_first = seeds.first + kind;
    m_second = seeds.second - kind;
}

void Fingerprint::add(QByteArrayView text)
{
    m_first = mixed(m_first, text);
    m_second = mixed(m_second, text);
}

} // namespace pinbridge
