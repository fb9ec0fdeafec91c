// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "devices/DeviceRepository.h"

namespace pinbridge {

/// Devices in memory: gone with the process. Everything is done before it returns.
class MemoryDevices final : public DeviceRepository
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    explicit MemoryDevices(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QList<Device> atStart() const override { return m_devices; }
    [[nodiscard]] QCoro::Task<Result<QList<Device>>> list() override;
    [[nodiscard]] QCoro::Task<Result<KeptDevices>> change(Change change) override;
    [[nodiscard]] std::chrono::milliseconds ahead() const override { return {}; }

private:
    const Clock &m_clock;
    QList<Device> m_devices;
};

} // namespace pinbridge
