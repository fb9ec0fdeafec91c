// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DeviceRows.h"

#include "storage/Database.h"
#include "storage/SessionRow.h"
#include "storage/StoredDevices.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of one statement: when a server was asked by thousands of devices, all were seen.
constexpr std::size_t rowsAtOnce = 64;

QVariant timeAsValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

/// An empty one of Qt would be null.
QByteArray bytesOf(const QString &text) { return text.isEmpty() ? QByteArray("") : text.toUtf8(); }

/// The columns in their order.
QVariantList valuesOf(const Device &device)
{
    return {device.address.toString(),
            nameOf(device.state),
            timeAsValue(device.allowedUntil.value_or(QDateTime())),
            timeAsValue(device.firstSeen),
            timeAsValue(device.lastSeen),
            bytesOf(device.agent),
            bytesOf(device.name)};
}

std::optional<DeviceState> stateNamed(const QString &name)
{
    constexpr std::array states{DeviceState::Waiting, DeviceState::Allowed, DeviceState::Blocked};
    const auto *const state = std::ranges::find_if(
        states, [&name](DeviceState candidate) { return nameOf(candidate) == name; });
    return state == states.end() ? std::nullopt : std::optional(*state);
}

Result<void> writeRows(Database &database, std::span<const QVariantList> rows)
{
    constexpr auto row = "(?, ?, ?, ?, ?, ?, ?)"_L1;
    QStringList places;
    QVariantList values;
    places.reserve(static_cast<qsizetype>(rows.size()));
    for (const QVariantList &one : rows) {
        places << row;
        values << one;
    }
    const auto written = database.change(
        "INSERT INTO devices (address, state, allowed_until, first_seen, last_seen, agent, name) "
        "VALUES "_L1
            + places.join(", "_L1)
            + " ON CONFLICT (address) DO UPDATE SET state = excluded.state, "
              "allowed_until = excluded.allowed_until, first_seen = excluded.first_seen, "
              "last_seen = excluded.last_seen, agent = excluded.agent, name = excluded.name"_L1,
        values);
    return written ? Result<void>() : tl::unexpected(written.error());
}

} // namespace

Result<void> lockDevices(Database &database)
{
    if (database.kind() == Database::Kind::Sqlite) // its transactions lock it all
        return {};
    return database.define(u"LOCK TABLE devices IN SHARE ROW EXCLUSIVE MODE"_s);
}

Result<QList<Device>> readDevices(Database &database)
{
    QList<Device> devices;
    const auto read = database.rows(
        u"SELECT address, state, allowed_until, first_seen, last_seen, agent, name FROM devices"_s,
        {}, [&devices](const QSqlQuery &row) {
            Device device;
            device.address = QHostAddress(row.value(0).toString());
            const auto state = stateNamed(row.value(1).toString());
            if (device.address.isNull() || !state) // by another hand; of no device that could ask
                return;
            device.state = *state;
            if (const QDateTime until = timeOf(row.value(2)); until.isValid())
                device.allowedUntil = until;
            device.firstSeen = timeOf(row.value(3));
            device.lastSeen = timeOf(row.value(4));
            device.agent = QString::fromUtf8(row.value(5).toByteArray());
            device.name = QString::fromUtf8(row.value(6).toByteArray());
            devices.append(std::move(device));
        });
    if (!read)
        return tl::unexpected(read.error());
    return devices;
}

Result<void> writeDevices(Database &database, const QList<Device> &before,
                          const QList<Device> &after)
{
    QHash<QString, QVariantList> old;
    old.reserve(before.size());
    for (const Device &device : before)
        old.insert(device.address.toString(), valuesOf(device));
    std::vector<QVariantList> changed;
    changed.reserve(static_cast<std::size_t>(after.size()));
    for (const Device &device : after) {
        QVariantList values = valuesOf(device);
        if (old.take(device.address.toString()) != values)
            changed.push_back(std::move(values));
    }
    if (changed.empty() && old.isEmpty())
        return {};
    for (auto gone = old.cbegin(); gone != old.cend(); ++gone) {
        const auto removed =
            database.change(u"DELETE FROM devices WHERE address = ?"_s, {gone.key()});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    // Whole statements of many, and the rest one by one: each text is prepared once.
    std::span<const QVariantList> rest(changed);
    while (!rest.empty()) {
        const std::size_t count = rest.size() >= rowsAtOnce ? rowsAtOnce : 1;
        if (auto written = writeRows(database, rest.first(count)); !written)
            return written;
        rest = rest.subspan(count);
    }
    return database.notify(StoredDevices::word);
}

} // namespace pinbridge
