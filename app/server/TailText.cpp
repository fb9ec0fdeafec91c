// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TailText.h"

#include "traffic/CommandParts.h"
#include "traffic/ExchangeNames.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qsizetype longestTarget = 120;

QString durationText(std::chrono::milliseconds time)
{
    return time < std::chrono::seconds(10) ? u"%1 ms"_s.arg(qint64{time.count()})
                                           : u"%1 s"_s.arg(double(time.count()) / 1000, 0, 'f', 1);
}

QString remarks(const Exchange &exchange)
{
    QStringList words;
    if (!exchange.note.isEmpty())
        words.append(exchange.note);
    if (!exchange.fault.isEmpty())
        words.append(u"fault %1"_s.arg(exchange.fault));
    if (!exchange.delivered)
        words.append(u"client had gone"_s);
    if (exchange.apiKey == ApiKeyFact::Different)
        words.append(u"other API key"_s);
    return words.join(", "_L1);
}

} // namespace

QString tailLine(const Exchange &exchange, const QString &deviceName, const QString &cause)
{
    QString target = QString::fromUtf8(exchange.target);
    if (target.size() > longestTarget)
        target = target.left(longestTarget) + u'…';
    const QString device =
        deviceName.isEmpty() ? exchange.device : u"%1 (%2)"_s.arg(exchange.device, deviceName);
    const QStringList cells{
        exchange.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s),
        device.leftJustified(15),
        QString(nameOf(exchange.client)).leftJustified(9),
        u"%1 %2"_s.arg(QString::fromUtf8(exchange.method), target).leftJustified(40),
        exchange.status == 0 ? u"-  "_s : QString::number(exchange.status),
        durationText(exchange.duration).rightJustified(8),
        (exchange.encrypted ? u"https "_s : u""_s) + remarks(exchange),
        cause,
    };
    QString line = plainLine(cells.join("  "_L1));
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace pinbridge
