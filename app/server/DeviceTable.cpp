// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceTable.h"

#include "TextTable.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qsizetype longestPath = 40;

QDateTime timeOf(const QJsonObject &device, QLatin1StringView field)
{
    return QDateTime::fromString(device.value(field).toString(), Qt::ISODateWithMs);
}

/// The largest unit that makes a whole number of at least one, rounded down.
QString inWords(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return u"%1 s"_s.arg(std::max<qint64>(1, seconds));
    if (seconds < hour)
        return u"%1 min"_s.arg(seconds / minute);
    if (seconds < 2 * day)
        return u"%1 h"_s.arg(seconds / hour);
    return u"%1 days"_s.arg(seconds / day);
}

QString lastSeen(const QJsonObject &device, const QDateTime &now)
{
    const QDateTime seen = timeOf(device, "last_seen"_L1);
    if (!seen.isValid())
        return u"never"_s;
    const qint64 seconds = seen.secsTo(now);
    return seconds < 10 ? u"just now"_s : inWords(seconds) + " ago"_L1;
}

QString stateWords(const QJsonObject &device, const QDateTime &now)
{
    const QString state = device.value("state"_L1).toString();
    const QDateTime until = timeOf(device, "allowed_until"_L1);
    return until.isValid() ? u"%1, %2 left"_s.arg(state, inWords(now.secsTo(until))) : state;
}

QString nameOf(const QJsonObject &device) { return device.value("name"_L1).toString(); }

QString lastRequest(const QJsonObject &device)
{
    const QJsonObject last = device.value("last_request"_L1).toObject();
    if (last.isEmpty())
        return u"-"_s;
    QString path = last.value("path"_L1).toString();
    if (path.size() > longestPath)
        path = path.left(longestPath - 1) + u'…';
    return u"%1 %2 %3"_s.arg(last.value("method"_L1).toString(), path,
                             QString::number(last.value("status"_L1).toInt()));
}

QStringList rowOf(const QJsonObject &device, const QDateTime &now, bool isNamed)
{
    QStringList row{device.value("address"_L1).toString()};
    if (isNamed)
        row << nameOf(device);
    row << stateWords(device, now) << lastSeen(device, now)
        << QString::number(device.value("requests"_L1).toInteger()) << lastRequest(device)
        << device.value("agent"_L1).toString();
    return row;
}

} // namespace

QString deviceTable(const QJsonArray &devices, const QDateTime &now)
{
    if (devices.isEmpty())
        return {};
    const bool isNamed = std::ranges::any_of(
        devices, [](const auto &device) { return !nameOf(device.toObject()).isEmpty(); });
    QStringList titles{u"ADDRESS"_s,  u"STATE"_s,        u"LAST SEEN"_s,
                       u"REQUESTS"_s, u"LAST REQUEST"_s, u"USER-AGENT"_s};
    if (isNamed)
        titles.insert(1, u"NAME"_s);
    QList<QStringList> rows{titles};
    rows.reserve(devices.size() + 1);
    for (const auto &device : devices)
        rows.append(rowOf(device.toObject(), now, isNamed));
    return textTable(rows);
}

} // namespace pinbridge
