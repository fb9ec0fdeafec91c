// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("pinbridge::ui::Words", text);
}

QString digitWord(QChar digit)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "zero"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "one"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "two"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "three"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "four"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "five"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "six"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "seven"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "eight"),
        QT_TRANSLATE_NOOP("pinbridge::ui::Words", "nine"),
    };
    const int value = digit.digitValue();
    return value < 0 ? QString(digit) : words(names.at(static_cast<std::size_t>(value)));
}

/// Sizes of the groups, by number of digits.
QList<int> groupSizes(qsizetype digits)
{
    switch (digits) {
    case 5:
        return {2, 3};
    case 6:
        return {3, 3};
    case 7:
        return {3, 4};
    case 8:
        return {4, 4};
    case 9:
        return {3, 3, 3};
    default:
        return {int(digits)};
    }
}

QString time(const QDateTime &local) { return local.toString(u"HH:mm"_s); }

QString dayAndTime(const QDateTime &local)
{
    return QLocale().toString(local.date(), u"d MMM"_s) + u' ' + time(local);
}

} // namespace

QString groupedPin(const QString &pin)
{
    QStringList groups;
    qsizetype at = 0;
    for (const int size : groupSizes(pin.size())) {
        groups << pin.mid(at, size);
        at += size;
    }
    return groups.join(u' ');
}

QString spokenPin(const QString &pin)
{
    QStringList groups;
    for (const QString &group : groupedPin(pin).split(u' ')) {
        QStringList digits;
        for (const QChar digit : group)
            digits << digitWord(digit);
        groups << digits.join(u" · "_s);
    }
    return groups.join(u" — "_s);
}

QString momentWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time(local);
    if (days == 1)
        return words("yesterday %1").arg(time(local));
    return dayAndTime(local);
}

QString untilWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time(local);
    if (days == 1)
        return words("tomorrow %1").arg(time(local));
    return dayAndTime(local);
}

QString endsWords(const QDateTime &at, const QDateTime &now)
{
    const std::chrono::seconds left(now.secsTo(at));
    return left.count() <= 0 ? u"—"_s : words("in %1").arg(lifeWords(left));
}

QString lifeWords(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left.count() <= 0)
        return words("ended");
    if (left < minutes(1))
        return words("%1 s").arg(left.count());
    if (left < hours(1))
        return words("%1 min").arg(duration_cast<minutes>(left).count());
    if (left < days(2))
        return words("%1 h").arg(duration_cast<hours>(left).count());
    return words("%1 d").arg(duration_cast<days>(left).count());
}

QString tokenLifeWords(const std::optional<QDateTime> &ends, const QDateTime &now)
{
    if (!ends)
        return words("life unknown");
    const std::chrono::seconds left(now.secsTo(*ends));
    return left.count() <= 0 ? words("ended") : words("lives %1").arg(lifeWords(left));
}

QString exactWords(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

QString clockWords(std::chrono::milliseconds difference)
{
    const double seconds = double(difference.count()) / 1000;
    if (std::abs(difference.count()) < 100)
        return words("exact");
    const QString sign = difference.count() > 0 ? u"+"_s : QString();
    return words("%1%2 s").arg(sign, QString::number(seconds, 'f', std::abs(seconds) < 10 ? 1 : 0));
}

QString durationWords(std::chrono::milliseconds duration)
{
    if (duration.count() < 1000)
        return words("%1 ms").arg(duration.count());
    return words("%1 s").arg(QString::number(double(duration.count()) / 1000, 'f', 1));
}

} // namespace pinbridge::ui
