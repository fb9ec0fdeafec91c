// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

#include <QHash>
#include <QHostAddress>

#include <chrono>
#include <deque>
#include <optional>

namespace pinbridge {

/// How many requests a device may send (device API, "Limits"): a bucket of tokens an address, and
/// one of `networkShare` times its size for all of an IPv6 network. Loopback is exempt: behind a
/// proxy on this machine all devices look local.
class RequestLimit
{
public:
    static constexpr int capacity =
        4096; ///< addresses remembered, and networks; those with full buckets go first

    /// `rate` requests a second from one address, `burst` at once; both from 1.
    RequestLimit(double rate, int burst, const Clock &clock);

    /// Takes one request. Unset: go on. Else how long to wait, at least a second.
    [[nodiscard]] std::optional<std::chrono::seconds> take(const QHostAddress &device);

private:
    struct Bucket
    {
        double tokens;
        std::chrono::milliseconds at; ///< steady time of `tokens`
    };

    /// The buckets of one kind.
    struct Buckets
    {
        double rate;
        double burst;
        QHash<QHostAddress, Bucket> all{};

        void fill(Bucket &bucket, std::chrono::milliseconds now) const;
        [[nodiscard]] std::optional<std::chrono::seconds> wait(const QHostAddress &key,
                                                               std::chrono::milliseconds now);
        void take(const QHostAddress &key, std::chrono::milliseconds now);
        void makeRoom(std::chrono::milliseconds now);
    };

    const Clock &m_clock;
    Buckets m_addresses;
    Buckets m_networks; ///< of IPv6
};

/// How many wrong pins are heard out (device API, "Guesses"): so many in a window from one
/// address, `networkShare` times as many from an IPv6 network, so many in all. Loopback is not
/// exempt.
class GuessLimit
{
public:
    static constexpr std::chrono::seconds window{60};

    GuessLimit(int perAddress, int inAll, const Clock &clock);

    /// Unset: a pin may be looked up. Else how long until it may, at least a second.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(const QHostAddress &device);
    void noteWrong(const QHostAddress &device);

private:
    struct Wrong
    {
        QHostAddress address;
        QHostAddress network;
        std::chrono::milliseconds at; ///< steady time
    };

    void forgetOld();

    std::size_t m_perAddress;
    std::size_t m_perNetwork;
    std::size_t m_inAll;
    const Clock &m_clock;
    std::deque<Wrong> m_wrong; ///< of the window, newest first; at most `inAll` and those in flight
};

} // namespace pinbridge
