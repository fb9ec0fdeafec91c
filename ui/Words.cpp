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

/// Gives these functions `tr`, by which lupdate finds their words.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Words)
};

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
    return value < 0 ? QString(digit) : Words::tr(names.at(static_cast<std::size_t>(value)));
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

/// As this place writes hours and minutes: "14:02", "2:02 PM".
QString time(const QDateTime &local)
{
    const QLocale locale;
    // The short format of some places, and of none at all ("C"), has seconds.
    return locale.toString(local.time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

/// As this place writes it; between thousands stands nothing.
QString decimal(double number, int places)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', places);
}

QString dayAndTime(const QDateTime &local)
{
    //: Day and month, as QLocale::toString() takes them
    return QLocale().toString(local.date(), Words::tr("d MMM")) + u' ' + time(local);
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
        return Words::tr("yesterday %1").arg(time(local));
    return dayAndTime(local);
}

QString untilWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time(local);
    if (days == 1)
        return Words::tr("tomorrow %1").arg(time(local));
    return dayAndTime(local);
}

QString endsWords(const QDateTime &at, const QDateTime &now)
{
    const std::chrono::seconds left(now.secsTo(at));
    return left.count() <= 0 ? u"—"_s : Words::tr("in %1").arg(lifeWords(left));
}

QString agoWords(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return Words::tr("never");
    const std::chrono::seconds passed(at.secsTo(now));
    return passed.count() < 2 ? Words::tr("now") : Words::tr("%1 ago").arg(lifeWords(passed));
}

QString shownText(const QString &text)
{
    QString shown;
    for (const char32_t code : text.toUcs4()) {
        const auto kind = QChar::category(code);
        const bool isBreak = kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph;
        if (QChar::isPrint(code) && !isBreak)
            shown += QString::fromUcs4(&code, 1);
        else
            shown += u"\\u%1"_s.arg(uint(code), 4, 16, QChar(u'0'));
    }
    return shown;
}

QString lifeWords(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left.count() <= 0)
        return Words::tr("ended");
    if (left < minutes(1))
        return Words::tr("%1 s").arg(left.count());
    if (left < hours(1))
        return Words::tr("%1 min").arg(duration_cast<minutes>(left).count());
    if (left < days(2))
        return Words::tr("%1 h").arg(duration_cast<hours>(left).count());
    return Words::tr("%1 d").arg(duration_cast<days>(left).count());
}

QString tokenLifeWords(const std::optional<QDateTime> &ends, const QDateTime &now)
{
    if (!ends)
        return Words::tr("life unknown");
    const std::chrono::seconds left(now.secsTo(*ends));
    return left.count() <= 0 ? Words::tr("ended") : Words::tr("lives %1").arg(lifeWords(left));
}

QString exactWords(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

QString clockWords(std::chrono::milliseconds difference)
{
    const double seconds = double(difference.count()) / 1000;
    if (std::abs(difference.count()) < 100)
        return Words::tr("exact");
    const QString sign = difference.count() > 0 ? u"+"_s : QString();
    return Words::tr("%1%2 s").arg(sign, decimal(seconds, std::abs(seconds) < 10 ? 1 : 0));
}

QString durationWords(std::chrono::milliseconds duration)
{
    if (duration.count() < 1000)
        return Words::tr("%1 ms").arg(duration.count());
    return Words::tr("%1 s").arg(decimal(double(duration.count()) / 1000, 1));
}

} // namespace pinbridge::ui
