// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "devices/Device.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>

#include <QCoroTask>

namespace pinbridge {

/// What is kept after a change, and how many devices that was about.
struct KeptDevices
{
    QList<Device> devices;
    int touched = 0;
};

/// Where devices are kept, without their requests; other servers may share it. All calls are made
/// in the bridge's thread and answered there, all times are of the clock that `ahead` tells.
/// Failure of every call: Unavailable at Stage::Storage; then what was asked for may yet be done.
class DeviceRepository : public QObject
{
    Q_OBJECT

public:
    /// Makes of the devices that are kept those that shall be, and says how many it was about; a
    /// failure of its own leaves all as it was. Runs in any thread, perhaps more than once, so it
    /// holds all that it needs.
    using Change = std::function<Result<int>(QList<Device> &devices, const QDateTime &now)>;

    explicit DeviceRepository(QObject *parent = nullptr);
    ~DeviceRepository() override;

    /// Those that were kept when it was opened.
    [[nodiscard]] virtual QList<Device> atStart() const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<Device>>> list() = 0;
    /// Done when it is kept for good, on top of what all others have had kept before.
    [[nodiscard]] virtual QCoro::Task<Result<KeptDevices>> change(Change change) = 0;
    /// Its clock before this server's.
    [[nodiscard]] virtual std::chrono::milliseconds ahead() const = 0;

Q_SIGNALS:
    /// Another server or program may have changed something.
    void changedElsewhere();
};

} // namespace pinbridge
