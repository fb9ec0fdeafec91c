// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/AttemptLimits.h"

#include <algorithm>

namespace pinbridge {

using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

seconds atLeastOne(milliseconds wait) { return std::max(seconds(1), ceil<seconds>(wait)); }

} // namespace

QHostAddress limitedAs(const QHostAddress &device)
{
    if (device.protocol() != QAbstractSocket::IPv6Protocol)
        return device;
    Q_IPV6ADDR bytes = device.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8{0});
    return QHostAddress(bytes);
}

RequestLimit::RequestLimit(double rate, int burst, const Clock &clock)
    : m_rate(std::max(1.0, rate))
    , m_burst(std::max(1, burst))
    , m_clock(clock)
{
}

void RequestLimit::fill(Bucket &bucket) const
{
    const milliseconds now = m_clock.steady();
    const double passed = std::chrono::duration<double>(now - bucket.at).count();
    bucket.tokens = std::min(m_burst, bucket.tokens + passed * m_rate);
    bucket.at = now;
}

std::optional<seconds> RequestLimit::take(const QHostAddress &device)
{
    if (device.isLoopback())
        return std::nullopt;
    const QHostAddress key = limitedAs(device);
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end()) {
        makeRoom();
        bucket = m_buckets.insert(key, {m_burst, m_clock.steady()});
    }
    fill(*bucket);
    if (bucket->tokens >= 1) {
        bucket->tokens -= 1;
        return std::nullopt;
    }
    return atLeastOne(milliseconds(static_cast<qint64>((1 - bucket->tokens) / m_rate * 1000)));
}

/// A full bucket says no more than an absent one.
void RequestLimit::makeRoom()
{
    if (m_buckets.size() < capacity)
        return;
    m_buckets.removeIf([this](auto bucket) {
        fill(*bucket);
        return bucket->tokens >= m_burst;
    });
    if (m_buckets.size() >= capacity)
        m_buckets.erase(m_buckets.cbegin());
}

GuessLimit::GuessLimit(int perAddress, int inAll, const Clock &clock)
    : m_perAddress(static_cast<std::size_t>(std::max(1, perAddress)))
    , m_inAll(static_cast<std::size_t>(std::max(1, inAll)))
    , m_clock(clock)
{
}

void GuessLimit::forgetOld()
{
    const milliseconds now = m_clock.steady();
    while (!m_wrong.empty() && now - m_wrong.back().at >= window)
        m_wrong.pop_back();
}

std::optional<seconds> GuessLimit::wait(const QHostAddress &device)
{
    forgetOld();
    const QHostAddress key = limitedAs(device);
    // Looks for the guess whose passing makes room again.
    std::size_t own = 0;
    std::size_t all = 0;
    for (const Wrong &wrong : m_wrong) {
        own += wrong.device == key ? 1 : 0;
        ++all;
        if (own >= m_perAddress || all >= m_inAll)
            return atLeastOne(wrong.at + window - m_clock.steady());
    }
    return std::nullopt;
}

void GuessLimit::noteWrong(const QHostAddress &device)
{
    forgetOld();
    m_wrong.push_front({limitedAs(device), m_clock.steady()});
}

} // namespace pinbridge
