// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "credentials/PartnerToken.h"
#include "devices/MemoryDevices.h"
#include "faults/FaultLab.h"
#include "helplightning/HelpLightning.h"
#include "sandbox/Sandbox.h"
#include "server/DeviceServer.h"
#include "sessions/MemorySessions.h"
#include "sessions/SessionDesk.h"
#include "support/RawHttp.h"

#include <QJsonObject>

#include <memory>

namespace pinbridge::test {

/// A device server on everything real, without the programs around it: an upstream by URL, or a
/// sandbox of its own.
class DeskUnderTest
{
public:
    /// With a sandbox.
    explicit DeskUnderTest(const SandboxOptions &sandboxOptions = {},
                           DeviceServerOptions options = {}, SessionPolicy policy = {});
    /// With any upstream; calls give up after `callDeadline`.
    DeskUnderTest(const Profile &profile, std::chrono::milliseconds callDeadline,
                  DeviceServerOptions options = {});
    ~DeskUnderTest();

    [[nodiscard]] quint16 port() const { return server->port(); }
    [[nodiscard]] RawReply get(const QByteArray &target, const QByteArray &fields = {}) const;
    [[nodiscard]] RawReply post(const QByteArray &target, const QByteArray &fields,
                                const QByteArray &body) const;
    /// The user token of /auth; empty on failure.
    [[nodiscard]] QByteArray authenticate(const QByteArray &email) const;
    /// POST /session.
    [[nodiscard]] RawReply create(const QByteArray &token, const QByteArray &contact) const;

    SystemClock clock;
    FaultLab faults;
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<PartnerToken> partnerToken;
    std::unique_ptr<HelpLightning> upstream;
    std::unique_ptr<UserDirectory> users;
    MemorySessions repository;
    MemoryDevices keptDevices{clock};
    DeviceRegistry devices{keptDevices, clock};
    std::unique_ptr<SessionDesk> desk;
    std::unique_ptr<DeviceServer> server;

private:
    void build(const Profile &profile, std::chrono::milliseconds callDeadline,
               DeviceServerOptions options, SessionPolicy policy);
};

/// The body as an object; empty when it is none.
[[nodiscard]] QJsonObject jsonOf(const RawReply &reply);
/// "unknown-pin" of a problem reply that is complete and matches its status; else what is wrong.
[[nodiscard]] QString problemIn(const RawReply &reply);

} // namespace pinbridge::test
