// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Har.h"

#include "base/StatusPhrase.h"
#include "traffic/ExchangeJson.h"
#include "traffic/FieldRules.h"
#include "traffic/Handshake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int unknown = -1; // as HAR 1.2 says it

QJsonObject pair(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QJsonArray headersOf(const RecordedMessage &message)
{
    QJsonArray headers;
    for (const auto &[name, value] : message.fields)
        headers.append(pair(QString::fromUtf8(name), QString::fromUtf8(value)));
    return headers;
}

QJsonArray queryItems(const QByteArray &target)
{
    QJsonArray items;
    const auto query = queryOf(target);
    for (const auto &[name, value] : query)
        items.append(pair(name, value));
    return items;
}

/// Host of the request where it is one, for a device may write anything there.
QString urlOf(const Exchange &exchange, const QString &server)
{
    const auto scheme = exchange.encrypted ? "https://"_L1 : "http://"_L1;
    const QString host = QString::fromUtf8(fieldOf(exchange.request.fields, "host"));
    const QUrl url(scheme + host, QUrl::StrictMode);
    const bool isHost = !host.isEmpty() && url.isValid() && url.path().isEmpty()
                        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const QString base =
        isHost ? QString::fromLatin1(url.toEncoded()) : scheme + server.section("://"_L1, -1);
    const QByteArray target =
        exchange.target.startsWith('/') ? exchange.target : '/' + exchange.target;
    return base + QString::fromLatin1(encodedTarget(target));
}

QJsonObject requestOf(const Exchange &exchange, const QString &server)
{
    QJsonObject request{{u"method"_s, QString::fromUtf8(exchange.method)},
                        {u"url"_s, urlOf(exchange, server)},
                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                        {u"cookies"_s, QJsonArray()},
                        {u"headers"_s, headersOf(exchange.request)},
                        {u"queryString"_s, queryItems(exchange.target)},
                        {u"headersSize"_s, unknown},
                        {u"bodySize"_s, qint64{exchange.request.bodySize}}};
    if (exchange.request.bodySize > 0) {
        request.insert("postData"_L1,
                       QJsonObject{
                           {u"mimeType"_s,
                            QString::fromUtf8(fieldOf(exchange.request.fields, "content-type"))},
                           {u"text"_s, QString::fromUtf8(exchange.request.body)},
                       });
    }
    return request;
}

QJsonObject responseOf(const Exchange &exchange)
{
    const QString type = QString::fromUtf8(fieldOf(exchange.reply.fields, "content-type"));
    QJsonObject content{{u"size"_s, qint64{exchange.reply.bodySize}},
                        {u"mimeType"_s, type.isEmpty() ? u"x-unknown"_s : type},
                        {u"text"_s, QString::fromUtf8(exchange.reply.body)}};
    if (exchange.reply.isCut) {
        content.insert("comment"_L1, u"The body was recorded up to here only."_s);
    }
    return {{u"status"_s, exchange.status},
            {u"statusText"_s, QString(statusPhrase(exchange.status))},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, headersOf(exchange.reply)},
            {u"content"_s, content},
            {u"redirectURL"_s, QString::fromUtf8(fieldOf(exchange.reply.fields, "location"))},
            {u"headersSize"_s, unknown},
            {u"bodySize"_s, qint64{exchange.reply.bodySize}}};
}

/// What HAR has no member for. Steps count from the request, as its own times do.
QJsonObject restOf(const Exchange &exchange)
{
    QJsonObject rest = toJson(exchange);
    for (const auto name : {"request"_L1, "reply"_L1, "target"_L1, "method"_L1, "status"_L1,
                            "at"_L1, "begin_ms"_L1, "duration_ms"_L1})
        rest.remove(name);
    const QJsonArray all = rest.value("steps"_L1).toArray();
    QJsonArray steps;
    for (const auto &value : all) {
        QJsonObject step = value.toObject();
        for (const auto name : {"begin_ms"_L1, "first_byte_ms"_L1, "end_ms"_L1}) {
            if (step.contains(name)) {
                step.insert(name, step.value(name).toInteger() - qint64{exchange.begin.count()});
            }
        }
        steps.append(step);
    }
    rest.insert("steps"_L1, steps);
    return rest;
}

QJsonObject entryOf(const Exchange &exchange, const QString &server)
{
    // The server answers in one piece, and counts from the whole request.
    const qint64 took{exchange.duration.count()};
    QJsonObject entry{{u"startedDateTime"_s, exchange.at.toUTC().toString(Qt::ISODateWithMs)},
                      {u"time"_s, took},
                      {u"request"_s, requestOf(exchange, server)},
                      {u"response"_s, responseOf(exchange)},
                      {u"cache"_s, QJsonObject()},
                      {u"timings"_s, QJsonObject{{u"blocked"_s, unknown},
                                                 {u"dns"_s, unknown},
                                                 {u"connect"_s, unknown},
                                                 {u"ssl"_s, unknown},
                                                 {u"send"_s, 0},
                                                 {u"wait"_s, took},
                                                 {u"receive"_s, 0}}},
                      {u"_pinbridge"_s, restOf(exchange)}};
    if (!exchange.note.isEmpty())
        entry.insert("comment"_L1, exchange.note);
    return entry;
}

} // namespace

QByteArray toHar(const QList<ExchangePtr> &exchanges, const QString &version, const QString &server)
{
    QJsonArray entries;
    for (const ExchangePtr &exchange : exchanges) {
        if (!isHandshake(*exchange)) // an archive has requests alone
            entries.append(entryOf(*exchange, server));
    }
    const QJsonObject log{
        {u"version"_s, u"1.2"_s},
        {u"creator"_s, QJsonObject{{u"name"_s, u"Pinbridge"_s}, {u"version"_s, version}}},
        {u"entries"_s, entries},
        {u"comment"_s, u"Secrets were taken out when this was recorded."_s}};
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson(QJsonDocument::Indented);
}

} // namespace pinbridge
