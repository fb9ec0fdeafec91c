// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExchangeSamples.h"
#include "base/Clock.h"
#include "base/Utc.h"
#include "traffic/Capture.h"
#include "traffic/Diagnosis.h"
#include "traffic/ExchangeFilter.h"
#include "traffic/Handshake.h"
#include "traffic/Har.h"
#include "traffic/Recorder.h"
#include "traffic/ReplayPlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;
using Kind = TlsFault::Kind;

namespace {

TlsFault fault(Kind kind)
{
    return {.kind = kind,
            .at = QDateTime::fromSecsSinceEpoch(1'800'000'000, utc),
            .device = u"192.168.2.17"_s};
}

/// As it is recorded.
ExchangePtr recorded(Kind kind)
{
    const SystemClock clock;
    Recorder recorder({}, clock);
    recorder.note(handshakeOf(fault(kind), clock.steady()));
    recorder.finish();
    return recorder.since(0, 1).value(0);
}

} // namespace

/// Connections that never came to a request, among those that did.
class HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsDiagnosedAsItself_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind :
             {Kind::NotServed, Kind::Untrusted, Kind::NoCommonWay, Kind::Left, Kind::Failed})
            QTest::newRow(diagnose(fault(kind)).rule.data()) << kind;
    }

    void eachKindIsDiagnosedAsItself()
    {
        QFETCH(Kind, kind);
        const ExchangePtr exchange = recorded(kind);
        QVERIFY(exchange);
        QVERIFY(isHandshake(*exchange));
        QCOMPARE(exchange->device, u"192.168.2.17"_s);
        QCOMPARE(tlsFaultOf(*exchange)->kind, kind);
        const auto found = diagnose(*exchange, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().cause.english(), diagnose(fault(kind)).cause.english());
    }

    void aRequestIsNone()
    {
        QVERIFY(!isHandshake(test::sampleExchange()));
        QVERIFY(!tlsFaultOf(test::sampleRefusal()));
    }

    void itIsTroubleForAFilter()
    {
        const ExchangePtr exchange = recorded(Kind::Untrusted);
        const auto accepts = [&exchange](const QString &text) {
            return parseFilter(text)->accepts(*exchange, QString());
        };
        QVERIFY(accepts(u"is:trouble"_s));
        QVERIFY(accepts(u"is:refused"_s));
        QVERIFY(accepts(u"is:https"_s));
        QVERIFY(!accepts(u"is:ok"_s));
        QVERIFY(!accepts(u"status:>=400"_s));
    }

    void aCaptureHasItAndAnArchiveDoesNot()
    {
        const QList<ExchangePtr> all{recorded(Kind::Left),
                                     std::make_shared<const Exchange>(test::sampleExchange())};
        const auto opened = capture::open(capture::save(all, u"1"_s, all.first()->at));
        QVERIFY(opened);
        QCOMPARE(tlsFaultOf(*opened->first())->kind, Kind::Left);
        const auto har = QJsonDocument::fromJson(toHar(all, u"1"_s, u"http://h"_s)).object();
        QCOMPARE(har.value("log"_L1).toObject().value("entries"_L1).toArray().size(), 1);
    }

    void itCannotBeSentAgain()
    {
        const auto request =
            replayOf(*recorded(Kind::Failed), [](const Placeholder &) { return QByteArray(); });
        QVERIFY(!request);
    }
};

QTEST_GUILESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
