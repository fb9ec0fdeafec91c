// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeJson.h"

#include "base/Utc.h"
#include "traffic/ExchangeNames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr auto base64 = "base64"_L1;

QJsonValue bytesJson(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject{{base64, QString::fromLatin1(bytes.toBase64())}};
}

QByteArray bytesFrom(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value[base64].toString().toLatin1());
    return value.toString().toUtf8();
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

qint64 count(std::chrono::milliseconds time) { return qint64{time.count()}; }

std::chrono::milliseconds millisecondsFrom(const QJsonValue &value)
{
    return std::chrono::milliseconds(value.toInteger());
}

/// Only what says something.
void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1StringView name, const std::optional<QDateTime> &time)
{
    if (time)
        object.insert(name, timeText(*time));
}

void put(QJsonObject &object, QLatin1StringView name,
         const std::optional<std::chrono::milliseconds> &time)
{
    if (time)
        object.insert(name, count(*time));
}

QJsonObject messageJson(const RecordedMessage &message)
{
    QJsonArray fields;
    for (const auto &[name, value] : message.fields)
        fields.append(QJsonArray{bytesJson(name), bytesJson(value)});
    QJsonObject object{{u"fields"_s, fields}};
    if (!message.body.isEmpty())
        object.insert("body"_L1, bytesJson(message.body));
    object.insert("body_size"_L1, qint64{message.bodySize});
    if (message.isCut)
        object.insert("cut"_L1, true);
    return object;
}

RecordedMessage messageFrom(const QJsonObject &object)
{
    RecordedMessage message;
    const QJsonArray fields = object.value("fields"_L1).toArray();
    message.fields.reserve(fields.size());
    for (const auto &field : fields)
        message.fields.emplaceBack(bytesFrom(field[0]), bytesFrom(field[1]));
    message.body = bytesFrom(object.value("body"_L1));
    message.bodySize =
        std::max<qint64>(0, object.value("body_size"_L1).toInteger(qint64{message.body.size()}));
    message.isCut = object.value("cut"_L1).toBool();
    return message;
}

QJsonObject tokenJson(const TokenFact &token)
{
    QJsonObject object{{u"kind"_s, QString(nameOf(token.kind))}};
    if (token.issuedHere)
        object.insert("issued_here"_L1, true);
    put(object, "email"_L1, token.email);
    put(object, "subject"_L1, token.subject);
    put(object, "issued_at"_L1, token.issuedAt);
    put(object, "ends"_L1, token.ends);
    return object;
}

TokenFact tokenFrom(const QJsonObject &object)
{
    return {.kind = tokenKindOf(object.value("kind"_L1).toString()),
            .issuedHere = object.value("issued_here"_L1).toBool(),
            .email = object.value("email"_L1).toString(),
            .subject = object.value("subject"_L1).toString(),
            .issuedAt = timeFrom(object.value("issued_at"_L1)),
            .ends = timeFrom(object.value("ends"_L1))};
}

QJsonObject stepJson(const Trail::Step &step)
{
    QJsonObject object{{u"stage"_s, nameOf(step.stage)},
                       {u"origin"_s, QString(nameOf(step.origin))},
                       {u"begin_ms"_s, count(step.begin)}};
    put(object, "call"_L1, QString::fromUtf8(step.call));
    put(object, "asked_by"_L1, QString::fromUtf8(step.askedBy));
    put(object, "first_byte_ms"_L1, step.firstByte);
    put(object, "end_ms"_L1, step.end);
    if (step.status != 0)
        object.insert("status"_L1, step.status);
    if (step.attempts != 0)
        object.insert("attempts"_L1, step.attempts);
    if (step.failure)
        object.insert("failure"_L1, nameOf(*step.failure));
    if (step.blamesToken)
        object.insert("blames_token"_L1, true);
    return object;
}

Trail::Step stepFrom(const QJsonObject &object)
{
    const auto timeOf = [&object](QLatin1StringView name) {
        const QJsonValue value = object.value(name);
        return value.isDouble() ? std::optional(millisecondsFrom(value)) : std::nullopt;
    };
    return {.stage = stageOf(object.value("stage"_L1).toString()),
            .call = object.value("call"_L1).toString().toUtf8(),
            .origin = originOf(object.value("origin"_L1).toString()),
            .askedBy = object.value("asked_by"_L1).toString().toUtf8(),
            .begin = millisecondsFrom(object.value("begin_ms"_L1)),
            .firstByte = timeOf("first_byte_ms"_L1),
            .end = timeOf("end_ms"_L1),
            .status = object.value("status"_L1).toInt(),
            .attempts = object.value("attempts"_L1).toInt(),
            .failure = failureCodeOf(object.value("failure"_L1).toString()),
            .blamesToken = object.value("blames_token"_L1).toBool()};
}

} // namespace

QJsonArray stepsJson(const Exchange &exchange)
{
    QJsonArray steps;
    for (const Trail::Step &step : exchange.steps)
        steps.append(stepJson(step));
    return steps;
}

QJsonObject toJson(const Exchange &exchange)
{
    QJsonObject object{{u"number"_s, static_cast<qint64>(exchange.number)},
                       {u"id"_s, bytesJson(exchange.id)},
                       {u"at"_s, timeText(exchange.at)},
                       {u"begin_ms"_s, count(exchange.begin)},
                       {u"duration_ms"_s, count(exchange.duration)},
                       {u"device"_s, exchange.device},
                       {u"client"_s, QString(nameOf(exchange.client))},
                       {u"method"_s, bytesJson(exchange.method)},
                       {u"path"_s, exchange.path},
                       {u"target"_s, bytesJson(exchange.target)},
                       {u"request"_s, messageJson(exchange.request)},
                       {u"status"_s, exchange.status},
                       {u"reply"_s, messageJson(exchange.reply)},
                       {u"authorization"_s, tokenJson(exchange.authorization)},
                       {u"api_key"_s, QString(nameOf(exchange.apiKey))},
                       {u"steps"_s, stepsJson(exchange)}};
    if (exchange.encrypted)
        object.insert("encrypted"_L1, true);
    put(object, "note"_L1, exchange.note);
    put(object, "fault"_L1, exchange.fault);
    if (!exchange.delivered)
        object.insert("delivered"_L1, false);
    return object;
}

Result<Exchange> exchangeFrom(const QJsonObject &object)
{
    const auto at = timeFrom(object.value("at"_L1));
    const bool hasParts = object.contains("method"_L1) && object.contains("target"_L1)
                          && object.value("request"_L1).isObject()
                          && object.value("reply"_L1).isObject();
    if (!at || !hasParts)
        return fail(FailureCode::BadSetting, Phrase::verbatim(u"This is no exchange."_s));
    const QJsonArray steps = object.value("steps"_L1).toArray();
    Exchange exchange{
        .number = static_cast<quint64>(std::max<qint64>(0, object.value("number"_L1).toInteger())),
        .id = bytesFrom(object.value("id"_L1)),
        .at = *at,
        .begin = millisecondsFrom(object.value("begin_ms"_L1)),
        .duration = millisecondsFrom(object.value("duration_ms"_L1)),
        .device = object.value("device"_L1).toString(),
        .encrypted = object.value("encrypted"_L1).toBool(),
        .client = clientOf(object.value("client"_L1).toString()),
        .method = bytesFrom(object.value("method"_L1)),
        .path = object.value("path"_L1).toString(),
        .target = bytesFrom(object.value("target"_L1)),
        .request = messageFrom(object.value("request"_L1).toObject()),
        .status = object.value("status"_L1).toInt(),
        .reply = messageFrom(object.value("reply"_L1).toObject()),
        .note = object.value("note"_L1).toString(),
        .fault = object.value("fault"_L1).toString(),
        .delivered = object.value("delivered"_L1).toBool(true),
        .authorization = tokenFrom(object.value("authorization"_L1).toObject()),
        .apiKey = apiKeyFactOf(object.value("api_key"_L1).toString()),
        .steps = {}};
    exchange.steps.reserve(steps.size());
    for (const auto &step : steps)
        exchange.steps.append(stepFrom(step.toObject()));
    return exchange;
}

} // namespace pinbridge
