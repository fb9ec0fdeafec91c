// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SharedSettings.h"

#include "storage/Database.h"
#include "storage/StoreCheck.h"

#include <QFileInfo>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The table has the proof of the key, too.
constexpr auto prefix = "shared/"_L1;

} // namespace

Result<SharedSettings> readSharedSettings(const StoreAddress &address)
{
    if (address.kind == StoreAddress::Kind::Sqlite && !QFileInfo::exists(address.file))
        return SharedSettings();
    const SystemClock clock;
    Database database(address, clock, Database::Use::Beside);
    if (const auto opened = openExisting(database, address); !opened)
        return tl::unexpected(opened.error());
    return readSharedSettings(database);
}

Result<SharedSettings> readSharedSettings(Database &database)
{
    SharedSettings settings;
    const auto read =
        database.rows(u"SELECT name, value FROM settings WHERE name LIKE ?"_s, {prefix + u'%'},
                      [&settings](const QSqlQuery &row) {
                          settings.insert(row.value(0).toString().mid(prefix.size()),
                                          QString::fromUtf8(row.value(1).toByteArray()));
                      });
    if (!read)
        return tl::unexpected(read.error());
    return settings;
}

Result<void> shareSetting(Database &database, const QString &name, const QString &value)
{
    const auto kept = database.change(u"INSERT INTO settings (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                      {prefix + name, value.toUtf8()});
    return kept ? Result<void>() : tl::unexpected(kept.error());
}

Result<bool> unshareSetting(Database &database, const QString &name)
{
    const auto gone = database.change(u"DELETE FROM settings WHERE name = ?"_s, {prefix + name});
    return gone ? Result<bool>(*gone > 0) : tl::unexpected(gone.error());
}

} // namespace pinbridge
