// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/AttemptLimits.h"

#include "base/Address.h"

#include <algorithm>

namespace pinbridge {

using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

seconds atLeastOne(milliseconds wait) { return std::max(seconds(1), ceil<seconds>(wait)); }

} // namespace

RequestLimit::RequestLimit(double rate, int burst, const Clock &clock)
    : m_clock(clock)
    , m_addresses{.rate = std::max(1.0, rate), .burst = double(std::max(1, burst))}
    , m_networks{.rate = m_addresses.rate * networkShare, .burst = m_addresses.burst * networkShare}
{
}

std::optional<seconds> RequestLimit::take(const QHostAddress &device)
{
    if (device.isLoopback())
        return std::nullopt;
    const milliseconds now = m_clock.steady();
    const QHostAddress address = addressKey(device);
    if (const auto wait = m_addresses.wait(address, now))
        return wait;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const QHostAddress network = networkKey(device);
        if (const auto wait = m_networks.wait(network, now))
            return wait;
        m_networks.take(network, now);
    }
    m_addresses.take(address, now);
    return std::nullopt;
}

void RequestLimit::Buckets::fill(Bucket &bucket, milliseconds now) const
{
    const double passed = std::chrono::duration<double>(now - bucket.at).count();
    bucket.tokens = std::min(burst, bucket.tokens + passed * rate);
    bucket.at = now;
}

std::optional<seconds> RequestLimit::Buckets::wait(const QHostAddress &key, milliseconds now)
{
    const auto bucket = all.find(key);
    if (bucket == all.end())
        return std::nullopt;
    fill(*bucket, now);
    if (bucket->tokens >= 1)
        return std::nullopt;
    return atLeastOne(milliseconds(static_cast<qint64>((1 - bucket->tokens) / rate * 1000)));
}

void RequestLimit::Buckets::take(const QHostAddress &key, milliseconds now)
{
    auto bucket = all.find(key);
    if (bucket == all.end()) {
        makeRoom(now);
        bucket = all.insert(key, {burst, now});
    }
    bucket->tokens -= 1;
}

/// A full bucket says no more than an absent one.
void RequestLimit::Buckets::makeRoom(milliseconds now)
{
    if (all.size() < capacity)
        return;
    all.removeIf([this, now](auto bucket) {
        fill(*bucket, now);
        return bucket->tokens >= burst;
    });
    if (all.size() >= capacity)
        all.erase(all.cbegin());
}

GuessLimit::GuessLimit(int perAddress, int inAll, const Clock &clock)
    : m_perAddress(static_cast<std::size_t>(std::max(1, perAddress)))
    , m_perNetwork(m_perAddress * networkShare)
    , m_inAll(static_cast<std::size_t>(std::max(1, inAll)))
    , m_clock(clock)
{
}

void GuessLimit::forgetOld()
{
    if (m_wrong.empty())
        return;
    const milliseconds now = m_clock.steady();
    while (!m_wrong.empty() && now - m_wrong.back().at >= window)
        m_wrong.pop_back();
}

std::optional<seconds> GuessLimit::wait(const QHostAddress &device)
{
    forgetOld();
    if (m_wrong.empty())
        return std::nullopt;
    const QHostAddress address = addressKey(device);
    const QHostAddress network = networkKey(device);
    // Looks for the guess whose passing makes room again.
    std::size_t own = 0;
    std::size_t neighbours = 0; // these included
    std::size_t all = 0;
    for (const Wrong &wrong : m_wrong) {
        own += wrong.address == address ? 1 : 0;
        neighbours += wrong.network == network ? 1 : 0;
        ++all;
        if (own >= m_perAddress || neighbours >= m_perNetwork || all >= m_inAll)
            return atLeastOne(wrong.at + window - m_clock.steady());
    }
    return std::nullopt;
}

void GuessLimit::noteWrong(const QHostAddress &device)
{
    forgetOld();
    m_wrong.push_front({addressKey(device), networkKey(device), m_clock.steady()});
}

} // namespace pinbridge
