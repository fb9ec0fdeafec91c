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

/// The number in two digits; 99 of anything else: no hour, minute, second or day.
int twoDigits(const QByteArray &text, qsizetype at)
{
    const int tens = text[at] - '0';
    const int ones = text[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 99;
}

/// IMF-fixdate (RFC 9110 section 5.6.7), which is what comes, by hand: QLocale looks at the
/// system's time zone nine times for it, and every answer of upstream has one.
std::optional<QDateTime> parseFixed(const QByteArray &text)
{
    // Each place is where it is in this one.
    static const QByteArray pattern = "Sun, 06 Nov 1994 08:49:37 GMT";
    static const QByteArray months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    static const QByteArray days = "MonTueWedThuFriSatSun";
    if (text.size() != pattern.size() || text.mid(3, 2) != ", " || text[7] != ' ' || text[11] != ' '
        || text[16] != ' ' || text[19] != ':' || text[22] != ':' || !text.endsWith(" GMT"))
        return std::nullopt;
    const auto month = months.indexOf(text.mid(8, 3));
    const auto day = days.indexOf(text.mid(0, 3));
    const int century = twoDigits(text, 12);
    const int year = twoDigits(text, 14);
    const QTime time(twoDigits(text, 17), twoDigits(text, 20), twoDigits(text, 23));
    if (month % 3 != 0 || day % 3 != 0 || !time.isValid())
        return std::nullopt;
    const QDate date(century * 100 + year, static_cast<int>(month / 3) + 1, twoDigits(text, 5));
    if (date.dayOfWeek() != day / 3 + 1)
        return std::nullopt;
    return QDateTime(date, time, utc);
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
    if (auto usual = parseFixed(text))
        return usual;
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
