// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Capture.h"
#include "traffic/ExchangeJson.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto &savedAt = QDateTime::fromString(u"2026-05-12T15:00:00.000Z"_s, Qt::ISODateWithMs);

QByteArray saved(const QList<Exchange> &exchanges)
{
    QList<ExchangePtr> shared;
    for (const Exchange &exchange : exchanges)
        shared.append(std::make_shared<const Exchange>(exchange));
    return capture::save(shared, u"1.2.3"_s, savedAt);
}

} // namespace

class CaptureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsAnything();
    void keepsBytesThatAreNoText();
    void anEmptyOneOpens();
    void whatIsNotKnownIsPassedOver();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void CaptureTest::keepsEverything()
{
    const Exchange sample = sampleExchange();
    const auto opened = capture::open(saved({sample}));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    QCOMPARE(opened->size(), 1);
    const Exchange &read = *opened->first();
    QCOMPARE(read.number, sample.number);
    QCOMPARE(read.id, sample.id);
    QCOMPARE(read.at, sample.at);
    QCOMPARE(read.begin, sample.begin);
    QCOMPARE(read.duration, sample.duration);
    QCOMPARE(read.device, sample.device);
    QCOMPARE(read.encrypted, sample.encrypted);
    QCOMPARE(read.client, sample.client);
    QCOMPARE(read.method, sample.method);
    QCOMPARE(read.path, sample.path);
    QCOMPARE(read.target, sample.target);
    QCOMPARE(read.request.fields, sample.request.fields);
    QCOMPARE(read.request.body, sample.request.body);
    QCOMPARE(read.request.bodySize, sample.request.bodySize);
    QCOMPARE(read.status, sample.status);
    QCOMPARE(read.reply.fields, sample.reply.fields);
    QCOMPARE(read.reply.body, sample.reply.body);
    QCOMPARE(read.note, sample.note);
    QCOMPARE(read.fault, sample.fault);
    QCOMPARE(read.delivered, sample.delivered);
    QCOMPARE(read.authorization.kind, sample.authorization.kind);
    QCOMPARE(read.authorization.issuedHere, sample.authorization.issuedHere);
    QCOMPARE(read.authorization.email, sample.authorization.email);
    QCOMPARE(read.authorization.subject, sample.authorization.subject);
    QCOMPARE(read.authorization.issuedAt, sample.authorization.issuedAt);
    QCOMPARE(read.authorization.ends, sample.authorization.ends);
    QCOMPARE(read.apiKey, sample.apiKey);
    QCOMPARE(read.steps.size(), sample.steps.size());
    for (qsizetype i = 0; i < read.steps.size(); ++i) {
        const Trail::Step &step = read.steps.at(i);
        const Trail::Step &expected = sample.steps.at(i);
        QCOMPARE(step.stage, expected.stage);
        QCOMPARE(step.call, expected.call);
        QCOMPARE(step.origin, expected.origin);
        QCOMPARE(step.askedBy, expected.askedBy);
        QCOMPARE(step.begin, expected.begin);
        QCOMPARE(step.firstByte, expected.firstByte);
        QCOMPARE(step.end, expected.end);
        QCOMPARE(step.status, expected.status);
        QCOMPARE(step.attempts, expected.attempts);
        QCOMPARE(step.failure, expected.failure);
        QCOMPARE(step.blamesToken, expected.blamesToken);
    }
}

void CaptureTest::keepsAnything()
{
    QList<Exchange> exchanges;
    exchanges.reserve(500);
    for (quint32 seed = 0; seed < 500; ++seed)
        exchanges.append(randomExchange(seed));
    const QByteArray bytes = saved(exchanges);
    const auto opened = capture::open(bytes);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    QCOMPARE(capture::save(*opened, u"1.2.3"_s, savedAt), bytes);
    QCOMPARE(bytes.count('\n'), 501);
}

void CaptureTest::keepsBytesThatAreNoText()
{
    Exchange sample = sampleExchange();
    sample.request.fields.emplaceBack("X-Latin", "caf\xe9");
    sample.request.body = QByteArray("\xff\x00\xfe", 3);
    const auto opened = capture::open(saved({sample}));
    QVERIFY(opened);
    QCOMPARE(opened->first()->request.fields, sample.request.fields);
    QCOMPARE(opened->first()->request.body, sample.request.body);
}

void CaptureTest::anEmptyOneOpens()
{
    const auto opened = capture::open(saved({}));
    QVERIFY(opened);
    QVERIFY(opened->isEmpty());
}

void CaptureTest::whatIsNotKnownIsPassedOver()
{
    QJsonObject object = toJson(sampleExchange());
    object.insert(u"colour"_s, u"blue"_s);
    object.insert(u"client"_s, u"a later kind"_s);
    object.remove(u"steps"_s);
    const auto opened =
        capture::open(saved({}) + "\r\n" + QJsonDocument(object).toJson(QJsonDocument::Compact));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    QCOMPARE(opened->first()->client, ClientKind::Unknown);
    QVERIFY(opened->first()->steps.isEmpty());
    QCOMPARE(opened->first()->status, 200);
}

void CaptureTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("saysWhat");

    const QByteArray head = saved({});
    const QByteArray whole = saved({sampleExchange(), sampleRefusal()});
    QTest::newRow("nothing") << QByteArray() << u"no capture file"_s;
    QTest::newRow("something else") << QByteArray("%PDF-1.7\n") << u"no capture file"_s;
    QTest::newRow("an archive") << QByteArray(R"({"log":{"version":"1.2"}})")
                                << u"no capture file"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"pinbridge-capture","version":2})")
                           << u"newer Pinbridge"_s;
    QTest::newRow("no version") << QByteArray(R"({"format":"pinbridge-capture"})")
                                << u"no version"_s;
    QTest::newRow("cut off") << whole.chopped(20) << u"line 3"_s;
    QTest::newRow("no object") << head + "[1]\n" << u"line 2"_s;
    QTest::newRow("no exchange") << head + "{\"a\":1}\n" << u"line 2"_s;
}

void CaptureTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, saysWhat);
    const auto opened = capture::open(bytes);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, FailureCode::BadSetting);
    QVERIFY2(opened.error().sentence.contains(saysWhat), qPrintable(opened.error().sentence));
}

QTEST_GUILESS_MAIN(CaptureTest)
#include "tst_capture.moc"
