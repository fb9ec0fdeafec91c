// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ExchangeLine.h"

#include "base/Digits.h"
#include "server/DeviceServer.h"
#include "sessions/Pins.h"

#include <algorithm>

namespace pinbridge {

using http::Request;

namespace {

constexpr qsizetype longest = 200; ///< of what a device chose, in a line

QLatin1String pathOf(const Request &request)
{
    return QLatin1String(
        QByteArrayView(request.rawPath).first(std::min(request.rawPath.size(), longest)));
}

void addQuery(QString &line, const Request &request)
{
    const auto pin = parsePin(request.queryValue(QLatin1StringView("sid")).value_or(QString()));
    const QByteArrayView query =
        QByteArrayView(request.query).first(std::min(request.query.size(), longest));
    for (qsizetype at = 0; at <= query.size();) {
        const qsizetype end = query.indexOf('&', at);
        const QByteArrayView item = query.sliced(at, (end < 0 ? query.size() : end) - at);
        const qsizetype equals = item.indexOf('=');
        line += at == 0 ? QLatin1Char('?') : QLatin1Char('&');
        // With no name in front, the whole of it may be what must not be seen.
        line += QLatin1String(item.first(equals + 1));
        if (pin && item.first(std::max<qsizetype>(equals, 0)) == "sid")
            line += *pin;
        else if (!item.isEmpty())
            line += QChar(u'…');
        if (end < 0)
            break;
        at = end + 1;
    }
}

} // namespace

QString lineOf(const ExchangeSummary &summary, const Request &request)
{
    constexpr qsizetype others = 64; ///< characters beside the target, mostly
    QString line;
    line.reserve(request.rawPath.size() + request.query.size() + others);
    line += summary.device;
    line += QLatin1Char(' ');
    line += QLatin1String(summary.method);
    line += QLatin1Char(' ');
    line += pathOf(request);
    if (!request.query.isEmpty())
        addQuery(line, request);
    line += QLatin1Char(' ');
    line += Digits(summary.status).text();
    line += QLatin1Char(' ');
    line += Digits(summary.duration.count()).text();
    line += QLatin1String(" ms");
    if (!summary.delivered)
        line += QLatin1String(" (client gone)");
    if (!summary.note.isEmpty())
        line += QLatin1Char(' ') + summary.note;
    if (!summary.fault.isEmpty())
        line += QStringLiteral(" [fault %1]").arg(summary.fault);
    return line;
}

QJsonObject lineFieldsOf(const ExchangeSummary &summary, const Request &request)
{
    QJsonObject fields{{QStringLiteral("device"), summary.device},
                       {QStringLiteral("method"), QString::fromLatin1(summary.method)},
                       {QStringLiteral("path"), QString(pathOf(request))},
                       {QStringLiteral("status"), summary.status},
                       {QStringLiteral("duration_ms"), qint64{summary.duration.count()}}};
    if (!summary.note.isEmpty())
        fields.insert(QStringLiteral("problem"), summary.note);
    if (!summary.fault.isEmpty())
        fields.insert(QStringLiteral("fault"), summary.fault);
    if (!summary.delivered)
        fields.insert(QStringLiteral("delivered"), false);
    return fields;
}

} // namespace pinbridge
