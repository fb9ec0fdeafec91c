// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"

namespace pinbridge::test {

ServerProcess::ServerProcess()
    : ProgramUnderTest(QStringLiteral(PINBRIDGE_SERVER_PROGRAM))
{
}

bool startSandboxed(ServerProcess &server, const QStringList &more)
{
    server.start(QStringList{QStringLiteral("serve"), QStringLiteral("--sandbox"),
                             QStringLiteral("--port"), QStringLiteral("0")}
                 + more);
    return server.waitForOutput("Ctrl+C stops.\n");
}

} // namespace pinbridge::test
