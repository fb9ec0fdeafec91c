// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace pinbridge {

/// Counts different devices, up to `limit`: who has a whole IPv6 network must not fill the memory.
class DeviceTally
{
public:
    static constexpr int limit = 10'000;

    /// True when the device is new and counts.
    bool note(const QString &device)
    {
        if (m_devices.size() >= limit || m_devices.contains(device))
            return false;
        m_devices.insert(device);
        return true;
    }
    [[nodiscard]] int count() const { return int(m_devices.size()); }
    void clear() { m_devices.clear(); }

private:
    QSet<QString> m_devices;
};

} // namespace pinbridge
