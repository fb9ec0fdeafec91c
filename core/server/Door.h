// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/DeviceRegistry.h"
#include "http/Message.h"
#include "server/Access.h"
#include "server/AttemptLimits.h"

#include <QStringList>

#include <optional>

namespace pinbridge {

struct DeviceLimits
{
    double requestRate = 100; ///< a second from one address; loopback is exempt
    int requestBurst = 200;
    int wrongPinsPerAddress = 10; ///< in a minute
    int wrongPinsInAll = 100; ///< in a minute
};

/// Who is refused before anything is done for them, and in which words. Every function returns the
/// refusal, or nothing: go on.
class Door
{
public:
    /// `hostNames` are this server's, beside localhost. `devices` and `clock` must outlive this
    /// object.
    Door(AccessRules access, QStringList hostNames, const DeviceLimits &limits,
         DeviceRegistry &devices, const Clock &clock);

    /// Whatever the route: too many requests (429), foreign host names (421).
    [[nodiscard]] std::optional<http::Reply> forAll(const http::Request &request);
    /// On guarded routes: devices that are not served (403; device API, "Access"). This machine
    /// always is. Who is blocked is refused whatever the mode; with Access::Approved, whom nothing
    /// lets in waits for the operator from then on.
    [[nodiscard]] std::optional<http::Reply> forDevices(const http::Request &request);
    /// Before a pin is looked up, and before the result is told (429).
    [[nodiscard]] std::optional<http::Reply> forGuesses(const http::Request &request);
    void noteWrongPin(const http::Request &request);

private:
    AccessRules m_access;
    QStringList m_hostNames;
    RequestLimit m_requests;
    GuessLimit m_guesses;
    DeviceRegistry &m_devices;
};

} // namespace pinbridge
