// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/MemoryDevices.h"

#include <utility>

namespace pinbridge {

MemoryDevices::MemoryDevices(const Clock &clock, QObject *parent)
    : DeviceRepository(parent)
    , m_clock(clock)
{
}

QCoro::Task<Result<QList<Device>>> MemoryDevices::list()
{
    co_return Result<QList<Device>>(m_devices);
}

QCoro::Task<Result<KeptDevices>> MemoryDevices::change(Change change)
{
    QList<Device> devices = m_devices;
    const auto touched = change(devices, m_clock.now());
    if (!touched)
        co_return tl::unexpected(touched.error());
    m_devices = std::move(devices);
    co_return Result<KeptDevices>(KeptDevices{.devices = m_devices, .touched = *touched});
}

} // namespace pinbridge
