// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Address.h"

#include <QHash>
#include <QHostAddress>

namespace pinbridge::http {

/// Connections by where they come from, as base/Address.h says one counts. An IPv4 address is
/// counted twice as well, which is simpler: its second count never reaches the larger limit.
class AddressCounts
{
public:
    /// Whether one more from there is more than `limit`.
    [[nodiscard]] bool isFull(const QHostAddress &address, int limit) const
    {
        return m_addresses.value(addressKey(address)) >= limit
               || m_networks.value(networkKey(address)) >= limit * networkShare;
    }

    void add(const QHostAddress &address)
    {
        ++m_addresses[addressKey(address)];
        ++m_networks[networkKey(address)];
    }

    void remove(const QHostAddress &address)
    {
        take(m_addresses, addressKey(address));
        take(m_networks, networkKey(address));
    }

    [[nodiscard]] bool isEmpty() const { return m_addresses.isEmpty() && m_networks.isEmpty(); }

private:
    using Counts = QHash<QHostAddress, int>;

    static void take(Counts &counts, const QHostAddress &key)
    {
        const auto count = counts.find(key);
        if (count != counts.end() && --*count == 0)
            counts.erase(count);
    }

    Counts m_addresses;
    Counts m_networks;
};

} // namespace pinbridge::http
