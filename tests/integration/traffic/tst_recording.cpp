// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Bridge.h"
#include "bridge/Recording.h"
#include "support/FakeClock.h"
#include "support/RawHttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// What a whole server records of what a device asks.
class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        BridgeSetup setup;
        setup.sandbox = true;
        setup.port = 0;
        setup.dataDirectory = m_directory.path();
        setup.recorder = m_recorder;
        m_bridge = std::make_unique<Bridge>(setup);
        QVERIFY(m_bridge->start());
    }

    void handshakesDoNotTakeThePlaceOfRequests()
    {
        const FakeClock clock;
        Recorder recorder({}, clock);
        const auto note = recordHandshakes(recorder, clock);
        const auto recorded = [&recorder] {
            recorder.finish();
            return recorder.fill().exchanges;
        };
        for (int i = 0; i < 1000; ++i)
            note({.kind = TlsFault::Kind::Left, .at = clock.now(), .device = u"192.0.2.7"_s});
        QCOMPARE(recorded(), 30);
    }

    void handshakesAreRecordedAgainAfterAFlood()
    {
        FakeClock clock;
        Recorder recorder({}, clock);
        const auto note = recordHandshakes(recorder, clock);
        for (int i = 0; i < 40; ++i) {
            note({.kind = TlsFault::Kind::Left, .at = clock.now(), .device = u"192.0.2.7"_s});
            clock.advance(std::chrono::milliseconds(i == 34 ? 4000 : 0));
        }
        recorder.finish();
        QCOMPARE(recorder.fill().exchanges, 32);
    }

    void aCreationIsRecordedWithItsSteps()
    {
        const QByteArray token = authenticate("ann@example.com");
        const RawReply created = ask("POST /session", "Authorization: " + token + "\r\n",
                                     R"({"contact_email":"bob@example.com"})");
        QCOMPARE(created.status, 200);
        const ExchangePtr seen = recordOf(created);
        QVERIFY(seen);
        QCOMPARE(seen->method, QByteArray("POST"));
        QCOMPARE(seen->target, QByteArray("/session"));
        QCOMPARE(seen->device, u"127.0.0.1"_s);
        QCOMPARE(seen->status, 200);
        QVERIFY(seen->authorization.issuedHere);
        QCOMPARE(seen->authorization.email, u"ann@example.com"_s);
        QCOMPARE(seen->request.body, QByteArray(R"({"contact_email":"bob@example.com"})"));
        QCOMPARE(fieldOf(seen->reply.fields, "content-type"), QByteArray("application/json"));
        QCOMPARE(fieldOf(seen->reply.fields, "x-request-id"), seen->id);
        const QJsonObject reply = QJsonDocument::fromJson(seen->reply.body).object();
        QVERIFY2(reply.value("user_token"_L1).toString().startsWith(u"‹user token of ann@"),
                 seen->reply.body);
        QVERIFY(!reply.value("session_id"_L1).toArray().isEmpty());
        QList<Stage> stages;
        for (const Trail::Step &step : seen->steps) {
            stages.append(step.stage);
            QVERIFY(step.begin >= seen->begin && step.end);
        }
        QCOMPARE(stages, QList({Stage::UserLookup, Stage::UserLookup, Stage::CreateSession,
                                Stage::Video, Stage::ContactView, Stage::Storage}));
    }

    void aTokenOfBeforeIsStillKnown()
    {
        const QByteArray token = authenticate("ann@example.com");
        m_bridge.reset();
        init();
        const RawReply reply = ask("GET /session?sid=0000", "Authorization: " + token + "\r\n");
        QCOMPARE(recordOf(reply)->authorization.email, u"ann@example.com"_s);
    }

    void aRefusedRequestIsRecorded()
    {
        const RawReply reply = ask("GET /session?sid=0000");
        const ExchangePtr seen = recordOf(reply);
        QCOMPARE(seen->status, 404);
        QCOMPARE(seen->note, u"unknown-pin"_s);
        QCOMPARE(seen->target, QByteArray("/session?sid=‹pin of 4 digits›"));
        QVERIFY(seen->steps.isEmpty());
    }

    void noTokenIsRecorded()
    {
        const QByteArray token = authenticate("carol@example.com");
        const RawReply created = ask("POST /session", "Authorization: " + token + "\r\n",
                                     R"({"contact_email":"bob@example.com"})");
        const QJsonObject side = QJsonDocument::fromJson(created.body).object();
        const QByteArray pin = side.value("sid"_L1).toString().toLatin1();
        const RawReply joined = ask("GET /session?sid=" + pin);
        const QJsonObject other = QJsonDocument::fromJson(joined.body).object();
        m_recorder->finish();
        const QList<ExchangePtr> all = m_recorder->since(0, 1000);
        QVERIFY(all.size() >= 3);
        for (const QJsonObject &tokens : {side, other}) {
            for (const auto name : {"user_token"_L1, "session_token"_L1}) {
                const QByteArray secret = tokens.value(name).toString().toLatin1();
                QVERIFY(secret.size() > 20);
                for (const ExchangePtr &exchange : all) {
                    QVERIFY(!exchange->reply.body.contains(secret));
                    QVERIFY(!exchange->request.body.contains(secret));
                    for (const auto &[field, value] : exchange->request.fields)
                        QVERIFY(!value.contains(secret));
                }
            }
        }
    }

    void whatSomebodyMayLookForIsWorthMore()
    {
        http::Request request;
        request.method = http::Method::Get;
        ExchangeSummary summary;
        summary.status = 200;
        QCOMPARE(worthOf(request, summary), Recorder::Worth::Usual);
        const auto telling = [&](auto change) {
            http::Request one = request;
            ExchangeSummary itsSummary = summary;
            change(one, itsSummary);
            return worthOf(one, itsSummary) == Recorder::Worth::Telling;
        };
        QVERIFY(telling([](auto &, auto &its) { its.status = 404; }));
        QVERIFY(telling([](auto &, auto &its) { its.delivered = false; }));
        QVERIFY(telling([](auto &, auto &its) { its.note = u"creator-fetched-own-pin"_s; }));
        QVERIFY(telling([](auto &, auto &its) { its.fault = u"slow"_s; }));
        QVERIFY(telling([](auto &one, auto &) { one.method = http::Method::Post; }));
    }

    void recordingCanBeOff()
    {
        const QTemporaryDir folder;
        BridgeSetup setup;
        setup.sandbox = true;
        setup.port = 0;
        setup.dataDirectory = folder.path();
        setup.recording.exchanges = 0;
        Bridge bridge(setup);
        QVERIFY(bridge.start());
        QCOMPARE(RawHttp(bridge.port()).exchange("GET /healthz")->status, 200);
        bridge.recorder().finish();
        QCOMPARE(bridge.recorder().fill().exchanges, 0);
    }

private:
    [[nodiscard]] RawReply ask(const QByteArray &line, const QByteArray &fields = {},
                               const QByteArray &body = {}) const
    {
        return RawHttp(m_bridge->port()).exchange(line, fields, body).value_or(RawReply{});
    }
    [[nodiscard]] QByteArray authenticate(const QByteArray &email) const
    {
        const RawReply reply = ask("GET /auth?email=" + email);
        return QJsonDocument::fromJson(reply.body).object().value("token"_L1).toString().toLatin1();
    }
    [[nodiscard]] ExchangePtr recordOf(const RawReply &reply) const
    {
        m_recorder->finish();
        return m_recorder->findById(reply.field("X-Request-Id"));
    }

    SystemClock m_clock;
    QTemporaryDir m_directory;
    std::shared_ptr<Recorder> m_recorder = std::make_shared<Recorder>(RecorderOptions(), m_clock);
    std::unique_ptr<Bridge> m_bridge;
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "tst_recording.moc"
