// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/BridgeFacade.h"

#include <QTemporaryDir>
#include <QUrl>

namespace pinbridge::test {

[[nodiscard]] inline ConsoleSetup onSandbox()
{
    ConsoleSetup setup;
    setup.bridge.sandbox = true;
    setup.bridge.port = 0;
    return setup;
}

/// A real bridge without a window.
class BridgeDesk
{
public:
    using Phase = ui::ServerState::Phase;

    explicit BridgeDesk(const ConsoleSetup &setup)
        : facade(withFolder(setup))
    {
        facade.begin();
    }

    [[nodiscard]] Phase phase() const { return facade.server().phase; }
    [[nodiscard]] bool isListening() const { return phase() == Phase::Listening; }
    [[nodiscard]] QString address() const { return facade.server().addresses.first().url; }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(address()).port()); }

    QTemporaryDir folder;
    BridgeFacade facade;

private:
    [[nodiscard]] ConsoleSetup withFolder(ConsoleSetup setup) const
    {
        if (setup.bridge.dataDirectory.isEmpty())
            setup.bridge.dataDirectory = folder.path();
        return setup;
    }
};

} // namespace pinbridge::test
