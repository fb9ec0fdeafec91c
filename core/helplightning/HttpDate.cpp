// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/HttpDate.h"

#include "base/Utc.h"

#include <QLocale>

#include <algorithm>

namespace pinbridge {
namespace {

constexpr std::chrono::seconds longestWait{24 * 3600};

std::optional<QDateTime> parseAs(const QString &text, const QString &format)
{
    const auto time = QLocale::c().toDateTime(text, format);
    if (!time.isValid())
        return std::nullopt;
    return QDateTime(time.date(), time.time(), utc);
}

/// A two-digit year more than 50 years ahead is one of the last century (RFC 9110, as above).
QDateTime withCentury(const QDateTime &time)
{
    const auto later = time.addYears(100);
    return later > QDateTime::currentDateTimeUtc().addYears(50) ? time : later;
}

std::chrono::seconds clamped(qint64 seconds)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestWait.count()));
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    const auto date = QString::fromLatin1(text).simplified();
    if (const auto fixed = parseAs(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")))
        return fixed;
    // Without the day of the week: it is that of the right century.
    const auto undated = date.section(QStringLiteral(", "), 1);
    if (const auto old = parseAs(undated, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'")))
        return withCentury(*old);
    return parseAs(date, QStringLiteral("ddd MMM d hh:mm:ss yyyy")); // asctime of C
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, const QDateTime &now)
{
    const auto value = text.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const auto seconds = value.toLongLong(&fits);
        return fits ? clamped(seconds) : longestWait;
    }
    const auto date = parseHttpDate(value);
    if (!date)
        return std::nullopt;
    return clamped((now.msecsTo(*date) + 999) / 1000);
}

} // namespace pinbridge
