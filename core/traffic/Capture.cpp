// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Capture.h"

#include "traffic/ExchangeJson.h"

#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::capture {

namespace {

constexpr auto format = "pinbridge-capture"_L1;

tl::unexpected<Failure> refused(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Says what is wrong with the first line.
Result<void> checkHead(const QByteArray &line)
{
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    if (head.value("format"_L1).toString() != format) {
        return refused(
            Phrase::tr("This is no capture file of Pinbridge. Choose one that was saved on the "
                       "Traffic page or by \"pinbridge-server tail\"."));
    }
    const qint64 found = head.value("version"_L1).toInteger();
    if (found > version) {
        return refused(
            Phrase::tr("This capture file was saved by a newer Pinbridge (form %1, and this one "
                       "reads up to %2). Open it with that one.")
                .arg(found, version));
    }
    if (found < 1)
        return refused(
            Phrase::tr("This capture file is damaged: its first line tells no version."));
    return {};
}

tl::unexpected<Failure> damaged(qsizetype line)
{
    return refused(Phrase::tr("This capture file is damaged: its line %1 is no exchange, or was "
                              "cut off.")
                       .arg(line));
}

Result<ExchangePtr> exchangeIn(const QByteArray &line, qsizetype number)
{
    QJsonParseError error;
    if (line.size() > longestLine)
        return damaged(number);
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return damaged(number);
    auto exchange = exchangeFrom(document.object());
    if (!exchange)
        return damaged(number);
    return std::make_shared<const Exchange>(std::move(*exchange));
}

} // namespace

QByteArray save(const QList<ExchangePtr> &exchanges, const QString &program, const QDateTime &at)
{
    QByteArray bytes = lineOf({{u"format"_s, QString(format)},
                               {u"version"_s, version},
                               {u"program"_s, u"Pinbridge "_s + program},
                               {u"saved"_s, at.toUTC().toString(Qt::ISODateWithMs)}});
    for (const ExchangePtr &exchange : exchanges)
        bytes += lineOf(toJson(*exchange));
    return bytes;
}

Result<QList<ExchangePtr>> open(const QByteArray &bytes)
{
    if (bytes.size() > longestFile) {
        return refused(Phrase::tr("This file is too large: a capture file has %1 MiB at most.")
                           .arg(longestFile / 1024 / 1024));
    }
    QList<ExchangePtr> exchanges;
    qsizetype number = 0;
    for (qsizetype at = 0; at < bytes.size() || number == 0;) {
        const qsizetype feed = bytes.indexOf('\n', at);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        const QByteArray line = QByteArray::fromRawData(bytes.constData() + at, end - at).trimmed();
        at = end + 1;
        ++number;
        if (number == 1) {
            if (const auto fits = checkHead(line.left(longestLine)); !fits)
                return tl::unexpected(fits.error());
            continue;
        }
        if (line.isEmpty())
            continue;
        if (exchanges.size() >= mostExchanges)
            return refused(
                Phrase::tr("This capture file has more than %1 exchanges.").arg(mostExchanges));
        auto exchange = exchangeIn(line, number);
        if (!exchange)
            return tl::unexpected(exchange.error());
        exchanges.append(std::move(*exchange));
    }
    return exchanges;
}

} // namespace pinbridge::capture
