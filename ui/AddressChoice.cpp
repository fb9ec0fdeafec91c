// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/AddressChoice.h"

#include "ui/Facade.h"

#include <QUrl>

#include <algorithm>

namespace pinbridge::ui {

namespace {

QString hostOf(const ServerAddress &address) { return QUrl(address.url).host(); }

bool isIpv6(const QString &host) { return host.contains(u':'); }

} // namespace

AddressChoice choiceOf(const ServerAddress &address)
{
    return {hostOf(address), address.interfaceName};
}

QList<ServerAddress> arranged(QList<ServerAddress> addresses, const AddressChoice &choice)
{
    if (!choice.isMade())
        return addresses;
    auto chosen = std::ranges::find(addresses, choice.host, hostOf);
    if (chosen == addresses.end() && !choice.interfaceName.isEmpty()) {
        chosen = std::ranges::find_if(addresses, [&choice](const ServerAddress &address) {
            return address.interfaceName == choice.interfaceName
                   && isIpv6(hostOf(address)) == isIpv6(choice.host);
        });
    }
    if (chosen != addresses.end())
        std::rotate(addresses.begin(), chosen, chosen + 1);
    return addresses;
}

} // namespace pinbridge::ui
