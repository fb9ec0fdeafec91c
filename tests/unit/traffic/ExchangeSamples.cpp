// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/traffic/ExchangeSamples.h"

#include "base/Utc.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinbridge::test {

namespace {

QByteArray pick(QRandomGenerator &random, std::initializer_list<const char *> from)
{
    return *(from.begin() + random.bounded(int(from.size())));
}

RecordedMessage randomMessage(QRandomGenerator &random)
{
    RecordedMessage message;
    for (int i = random.bounded(4); i > 0; --i) {
        const QByteArray value = awkwardText(random.generate(), 20).simplified().toUtf8();
        message.fields.emplaceBack(pick(random, {"X-One", "Accept", "User-Agent", "cookie"}),
                                   value);
    }
    message.body =
        random.bounded(2) == 0 ? QByteArray() : awkwardText(random.generate(), 60).toUtf8();
    message.bodySize = message.body.size() + random.bounded(3);
    message.isCut = message.bodySize > message.body.size();
    return message;
}

Trail::Step randomStep(QRandomGenerator &random)
{
    Trail::Step step{.stage = static_cast<Stage>(random.bounded(int(Stage::Server) + 1)),
                     .call = pick(random, {"", "GET /v1/sessions/{id}"}),
                     .origin = static_cast<Trail::Step::Origin>(random.bounded(3)),
                     .askedBy = pick(random, {"", "other"}),
                     .begin = std::chrono::milliseconds(random.bounded(1'000'000)),
                     .status = random.bounded(2) * 404,
                     .attempts = random.bounded(3),
                     .blamesToken = random.bounded(2) == 0};
    if (random.bounded(2) == 0)
        step.firstByte = step.begin + std::chrono::milliseconds(random.bounded(1000));
    if (random.bounded(2) == 0)
        step.end = step.begin + std::chrono::milliseconds(random.bounded(1000));
    if (random.bounded(2) == 0)
        step.failure = static_cast<FailureCode>(random.bounded(int(FailureCode::Internal) + 1));
    return step;
}

} // namespace

QString awkwardText(quint32 seed, int longest)
{
    static const std::array<QString, 26> pieces{
        u"a"_s,          u"Z"_s,         u"7"_s,
        u" "_s,          u"\""_s,        u"'"_s,
        u"\\"_s,         u"$HOME"_s,     u"`id`"_s,
        u"%41"_s,        u"\n"_s,        u"\t"_s,
        u"\u001b[31m"_s, u"!x"_s,        u"ü"_s,
        u"’"_s,          u"𝄞"_s,         u"-"_s,
        u":"_s,          u","_s,         u"‹pin of 4 digits›"_s,
        u"‹"_s,          u"›"_s,         u"&"_s,
        u"{\"a\""_s,     u"status:404"_s};
    QRandomGenerator random(seed);
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += pieces.at(std::size_t(random.bounded(int(pieces.size()))));
    return text;
}

Exchange sampleExchange()
{
    const QDateTime at(QDate(2026, 5, 12), QTime(14, 2, 10, 800), utc);
    return {
        .number = 7,
        .id = "0b1f6d2e4c5a",
        .at = at,
        .begin = 5000ms,
        .duration = 1250ms,
        .device = u"10.0.0.7"_s,
        .encrypted = true,
        .client = ClientKind::IosSwift,
        .method = "POST",
        .path = u"/session"_s,
        .target = "/session?from=app",
        .request = {.fields = {{"Host", "10.0.0.2:8777"},
                               {"User-Agent", "HLSample/3 CFNetwork/1410"},
                               {"Authorization",
                                "‹user token of ann@example.com, ends 2026-05-12T15:00:00Z›"},
                               {"x-helplightning-api-key", "‹API key of the profile›"},
                               {"Content-Type", "application/json; charset=utf-8"},
                               {"Content-Length", "39"}},
                    .body = R"({"contact_email":"Bob@Example.com"})",
                    .bodySize = 39,
                    .isCut = false},
        .status = 200,
        .reply = {.fields = {{"Content-Type", "application/json"},
                             {"X-Request-Id", "0b1f6d2e4c5a"},
                             {"Date", "Tue, 12 May 2026 14:02:12 GMT"}},
                  .body = R"({"sid":"‹pin of 4 digits›","session_id":["76125039"]})",
                  .bodySize = 55,
                  .isCut = false},
        .note = u"creator-fetched-own-pin"_s,
        .fault = u"slow"_s,
        .delivered = false,
        .authorization = {.kind = TokenFact::Kind::User,
                          .issuedHere = true,
                          .email = u"ann@example.com"_s,
                          .subject = u"User:1001"_s,
                          .issuedAt = at.addSecs(-60),
                          .ends = at.addSecs(3470)},
        .apiKey = ApiKeyFact::Same,
        .steps = {{.stage = Stage::UserLookup,
                   .call = "GET /v1r1/enterprise/users",
                   .origin = Trail::Step::Origin::Shared,
                   .askedBy = "ffee",
                   .begin = 5001ms,
                   .firstByte = 5100ms,
                   .end = 5101ms,
                   .status = 200,
                   .attempts = 1},
                  {.stage = Stage::CreateSession,
                   .call = "POST /v1/sessions",
                   .begin = 5101ms,
                   .firstByte = 6200ms,
                   .end = 6201ms,
                   .status = 502,
                   .attempts = 2,
                   .failure = FailureCode::UpstreamFailed,
                   .blamesToken = true}},
    };
}

Exchange sampleRefusal()
{
    Exchange exchange;
    exchange.number = 8;
    exchange.id = "8899aa";
    exchange.at = QDateTime(QDate(2026, 5, 12), QTime(14, 5), utc);
    exchange.duration = 4ms;
    exchange.device = u"fd00::17"_s;
    exchange.client = ClientKind::Browser;
    exchange.method = "GET";
    exchange.path = u"/session"_s;
    exchange.target = "/session?sid=‹pin of 4 digits›";
    exchange.request.fields = {{"Host", "10.0.0.2:8777"}, {"Accept", "*/*"}};
    exchange.status = 404;
    exchange.reply = {.fields = {{"Content-Type", "application/problem+json"}},
                      .body = R"({"type":"/problems/unknown-pin","title":"No such pin"})",
                      .bodySize = 55,
                      .isCut = false};
    exchange.note = u"unknown-pin"_s;
    exchange.apiKey = ApiKeyFact::Different;
    return exchange;
}

Exchange randomExchange(quint32 seed)
{
    QRandomGenerator random(seed);
    Exchange exchange;
    exchange.number = random.bounded(1'000'000U);
    exchange.id = QByteArray::number(random.generate(), 16);
    exchange.at =
        QDateTime::fromMSecsSinceEpoch(qint64{1'700'000'000'000} + random.generate(), utc);
    exchange.begin = std::chrono::milliseconds(random.bounded(1'000'000));
    exchange.duration = std::chrono::milliseconds(random.bounded(30'000));
    exchange.device = QString::fromLatin1(pick(random, {"10.0.0.7", "fd00::1", "127.0.0.1"}));
    exchange.encrypted = random.bounded(2) == 0;
    exchange.client = static_cast<ClientKind>(random.bounded(int(ClientKind::Curl) + 1));
    exchange.method = pick(random, {"GET", "POST", "OPTIONS", "HEAD", "PUT"});
    exchange.path = u'/' + awkwardText(random.generate(), 5);
    exchange.target =
        '/' + pick(random, {"auth?email=a%40b.c", "session?sid=‹pin of 4 digits›", "[]"});
    exchange.request = randomMessage(random);
    exchange.status = 200 + random.bounded(350);
    exchange.reply = randomMessage(random);
    exchange.note = QString::fromLatin1(pick(random, {"", "unknown-pin"}));
    exchange.fault = QString::fromLatin1(pick(random, {"", "slow"}));
    exchange.delivered = random.bounded(4) != 0;
    exchange.authorization.kind = static_cast<TokenFact::Kind>(random.bounded(5));
    exchange.authorization.issuedHere = random.bounded(2) == 0;
    exchange.authorization.email = awkwardText(random.generate(), 3);
    exchange.apiKey = static_cast<ApiKeyFact>(random.bounded(3));
    for (int i = random.bounded(4); i > 0; --i)
        exchange.steps.append(randomStep(random));
    return exchange;
}

} // namespace pinbridge::test
