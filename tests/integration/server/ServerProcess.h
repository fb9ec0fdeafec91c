// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ProgramUnderTest.h"

namespace pinbridge::test {

/// The real pinbridge-server.
class ServerProcess : public ProgramUnderTest
{
public:
    ServerProcess();
};

/// A server on its sandbox and a free port, accepting.
[[nodiscard]] bool startSandboxed(ServerProcess &server, const QStringList &more = {});

} // namespace pinbridge::test
