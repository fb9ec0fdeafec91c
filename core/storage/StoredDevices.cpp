// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoredDevices.h"

#include "base/Utc.h"
#include "storage/Database.h"
#include "storage/DeviceRows.h"

#include <utility>

namespace pinbridge {

using Access = Store::Access;

StoredDevices::StoredDevices(Store &store, QObject *parent)
    : DeviceRepository(parent)
    , m_store(store)
{
    store.atOpening([this](Database &database) -> Result<void> {
        auto devices = readDevices(database);
        if (!devices)
            return tl::unexpected(devices.error());
        m_atStart = std::move(*devices);
        return {};
    });
    connect(&store, &Store::heard, this, [this](const QString &payload) {
        if (payload == word)
            Q_EMIT changedElsewhere();
    });
    connect(&store, &Store::othersWrote, this, &DeviceRepository::changedElsewhere);
}

StoredDevices::~StoredDevices() { m_store.close(); }

QCoro::Task<Result<QList<Device>>> StoredDevices::list()
{
    return m_store.run<QList<Device>>(Access::Reads,
                                      [](Database &database) { return readDevices(database); });
}

QCoro::Task<Result<KeptDevices>> StoredDevices::change(Change change)
{
    return m_store.run<KeptDevices>(
        Access::Writes, [change = std::move(change)](Database &database) -> Result<KeptDevices> {
            if (const auto locked = lockDevices(database); !locked)
                return tl::unexpected(locked.error());
            const auto before = readDevices(database);
            if (!before)
                return tl::unexpected(before.error());
            const auto now = database.now();
            if (!now)
                return tl::unexpected(now.error());
            KeptDevices kept{.devices = *before};
            const auto touched = change(kept.devices, QDateTime::fromMSecsSinceEpoch(*now, utc));
            if (!touched)
                return tl::unexpected(touched.error());
            kept.touched = *touched;
            if (const auto written = writeDevices(database, *before, kept.devices); !written)
                return tl::unexpected(written.error());
            return kept;
        });
}

} // namespace pinbridge
