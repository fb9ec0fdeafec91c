// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SessionRow.h"

#include "base/Utc.h"

namespace pinbridge {

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), utc);
}

Session sessionOf(const QSqlQuery &row)
{
    Session session;
    session.number = row.value(0).toLongLong();
    session.pin = row.value(1).toString();
    session.id = row.value(2).toString();
    session.creator.email = row.value(3).toString();
    session.creator.userId = row.value(4).toString();
    session.contact.email = row.value(5).toString();
    session.contact.userId = row.value(6).toString();
    session.url = row.value(7).toString();
    session.wsUrl = row.value(8).toString();
    session.createdAt = timeOf(row.value(9));
    session.expiresAt = timeOf(row.value(10));
    session.revoked = row.value(11).toInt() != 0;
    return session;
}

Join joinOf(const QSqlQuery &row, int column)
{
    return {.at = timeOf(row.value(column)), .from = row.value(column + 1).toString()};
}

} // namespace pinbridge
