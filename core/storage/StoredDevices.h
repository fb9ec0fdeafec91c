// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/DeviceRepository.h"
#include "storage/Store.h"

namespace pinbridge {

/// Devices in a database, which other servers may share; times are of the database's clock.
class StoredDevices final : public DeviceRepository
{
    Q_OBJECT

public:
    /// What other servers are told of a change.
    static inline const QString word = QStringLiteral("devices");

    /// Before the store is opened. `store` must outlive this object, and is to be closed before it
    /// goes, and is when it has not been.
    explicit StoredDevices(Store &store, QObject *parent = nullptr);
    ~StoredDevices() override;

    [[nodiscard]] QList<Device> atStart() const override { return m_atStart; }
    [[nodiscard]] QCoro::Task<Result<QList<Device>>> list() override;
    [[nodiscard]] QCoro::Task<Result<KeptDevices>> change(Change change) override;
    [[nodiscard]] std::chrono::milliseconds ahead() const override { return m_store.ahead(); }

private:
    Store &m_store;
    QList<Device> m_atStart;
};

} // namespace pinbridge
