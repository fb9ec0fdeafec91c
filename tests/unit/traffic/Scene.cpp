// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Scene.h"

#include "base/Redact.h"
#include "base/Utc.h"
#include "traffic/Redactor.h"

#include <QTimeZone>

namespace pinbridge::test {

namespace {

constexpr quint64 ownNumber = 1000;

HeaderFields fieldsIn(const QByteArray &text)
{
    HeaderFields fields;
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            fields.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return fields;
}

} // namespace

QDateTime sceneTime() { return {QDate(2026, 5, 12), QTime(14, 3, 2), utc}; }

QByteArray tokenOf(const QByteArray &subject, const QDateTime &ends)
{
    const auto encoded = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded(R"({"alg":"HS256","typ":"JWT"})") + '.'
           + encoded(R"({"sub":")" + subject + R"(","exp":)"
                     + QByteArray::number(ends.toSecsSinceEpoch()) + "}")
           + ".c2lnbmF0dXJlLW9mLXVwc3RyZWFt";
}

Scene::Scene(const SampleRequest &request, int status, const QString &note)
{
    const auto parts = request.line.split(' ');
    const QByteArray target = parts.value(1);
    const auto mark = target.indexOf('?');
    raw.id = "00112233445566aa";
    raw.at = sceneTime();
    raw.begin = sceneBegin;
    raw.duration = std::chrono::milliseconds(100);
    raw.device = QStringLiteral("192.168.2.44");
    raw.method = parts.value(0);
    raw.rawPath = mark < 0 ? target : target.left(mark);
    raw.path = QString::fromUtf8(QByteArray::fromPercentEncoding(raw.rawPath));
    raw.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    raw.requestFields = fieldsIn("Host: 192.168.2.110:8777\r\n" + request.fields);
    raw.requestBody = request.body;
    raw.status = status;
    raw.replyBody = status == 200 ? R"({"token":"t"})" : "{}";
    raw.note = note;
    const QByteArray origin = fieldOf(raw.requestFields, "Origin");
    if (!origin.isEmpty())
        raw.replyFields = {{"Access-Control-Allow-Origin", origin}};
}

Scene &Scene::step(Stage stage, std::optional<FailureCode> failure, int upstreamStatus)
{
    raw.steps.append(Trail::Step{.stage = stage,
                                 .begin = raw.begin,
                                 .end = raw.begin + raw.duration,
                                 .status = upstreamStatus,
                                 .attempts = upstreamStatus > 0 ? 1 : 0,
                                 .failure = failure});
    return *this;
}

Scene &Scene::twin(std::chrono::milliseconds later, int status, bool delivered,
                   std::chrono::milliseconds duration)
{
    RawExchange other = raw;
    other.begin += later;
    other.at = other.at.addMSecs(later.count());
    other.duration = duration;
    other.status = status;
    other.delivered = delivered;
    other.steps.clear();
    m_others.append({other, later.count() < 0});
    return *this;
}

Scene &Scene::before(int count)
{
    for (int i = count; i > 0; --i)
        twin(std::chrono::milliseconds(-10 * i), raw.status);
    return *this;
}

Exchange Scene::recorded(const RawExchange &exchange, quint64 number) const
{
    Redactor redactor({});
    for (const QByteArray &token : handedOut)
        redactor.learn(digestOf(token), QStringLiteral("alice@example.com"));
    RawExchange noted = exchange;
    noted.apiKey = Secret("the-key-of-the-profile");
    Exchange result = redactor.exchangeOf(noted, noted.at);
    result.number = number;
    return result;
}

Exchange Scene::recorded() const { return recorded(raw, ownNumber); }

QList<Diagnosis> Scene::diagnoses() const
{
    DiagnosisContext known = context;
    const Exchange own = recorded();
    quint64 number = 1;
    for (const auto &[other, isEarlier] : m_others) {
        known.others.append(std::make_shared<const Exchange>(
            recorded(other, isEarlier ? number : ownNumber + number)));
        ++number;
    }
    known.others.append(std::make_shared<const Exchange>(own));
    return diagnose(own, known);
}

QStringList rulesOf(const QList<Diagnosis> &all)
{
    QStringList names;
    names.reserve(all.size());
    for (const Diagnosis &one : all)
        names.append(one.rule);
    return names;
}

} // namespace pinbridge::test
