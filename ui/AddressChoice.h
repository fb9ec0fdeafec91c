// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pinbridge::ui {

struct ServerAddress;

/// Which of its addresses this machine shows, where the operator knows better. An address may
/// change while the network stays: then another of the same interface is meant.
struct AddressChoice
{
    QString host; ///< "192.168.2.110"; empty: the best one
    QString interfaceName; ///< "wlan0"

    [[nodiscard]] bool isMade() const { return !host.isEmpty(); }
    bool operator==(const AddressChoice &) const = default;
};

[[nodiscard]] AddressChoice choiceOf(const ServerAddress &address);

/// The chosen one first, the others in their order; as it was when the chosen one has gone.
[[nodiscard]] QList<ServerAddress> arranged(QList<ServerAddress> addresses,
                                            const AddressChoice &choice);

} // namespace pinbridge::ui
