// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "bridge/Bridge.h"
#include "support/Scrape.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Phase = CallState::Phase;

namespace {

constexpr int patience = 30'000; // ms

/// The session that a device makes with that contact.
QString makeSession(quint16 port, const QByteArray &contact)
{
    const auto user = RawHttp(port).exchange("GET /auth?email=alice@example.com");
    const QByteArray token =
        jsonOf(user.value_or(RawReply{})).value("token"_L1).toString().toLatin1();
    const auto made = RawHttp(port).exchange(
        "POST /session", "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
        R"({"contact_email":")" + contact + "\"}");
    return jsonOf(made.value_or(RawReply{})).value("session_id"_L1).toArray().first().toString();
}

} // namespace

/// Calls that are followed by the whole bridge, on the sandbox.
class BridgeCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsSeenToBeginAndToEnd();
    void whatIsNotToldIsUnknown();
    void otherSitesAreAskedWhereTheOperatorWantsIt();
    void theSandboxIsNotAskedWhereTheOperatorDoesNot();
    void nothingIsAskedAfterTheStop();

private:
    [[nodiscard]] BridgeSetup setup() const;

    QTemporaryDir m_directory;
};

BridgeSetup BridgeCallsTest::setup() const
{
    BridgeSetup setup;
    setup.sandbox = true;
    setup.port = 0;
    setup.dataDirectory = m_directory.path();
    setup.following.pace.first = 50ms;
    setup.following.pace.longestBefore = 100ms;
    setup.following.pace.longestDuring = 100ms;
    setup.following.pace.spacing = 0ms;
    return setup;
}

void BridgeCallsTest::aCallIsSeenToBeginAndToEnd()
{
    Bridge bridge(setup());
    QVERIFY(bridge.start());
    QVERIFY(bridge.calls());
    QSignalSpy told(&bridge, &Bridge::callChanged);
    const QString id = makeSession(bridge.port(), "brief@example.com");
    QVERIFY(!id.isEmpty());
    const auto isIn = [&](Phase phase) {
        const auto state = bridge.calls()->stateOf(id);
        return state && state->phase == phase;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIn(Phase::NotStarted), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(Phase::Going), patience);
    const auto scrape = [&bridge] {
        return readScrape(
            RawHttp(bridge.port()).exchange("GET /metrics").value_or(RawReply{}).body);
    };
    QCOMPARE(scrape().value(R"(pinbridge_followed_sessions{call="going"})"), 1.0);
    QCOMPARE(scrape().value("pinbridge_calls_ended_total"), 0.0);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(Phase::Ended), patience);
    QCOMPARE(bridge.calls()->stateOf(id)->length, 10s);
    QCOMPARE(scrape().value(R"(pinbridge_followed_sessions{call="going"})"), 0.0);
    QCOMPARE(scrape().value("pinbridge_calls_ended_total"), 1.0);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.first().first().toString(), id);
}

void BridgeCallsTest::whatIsNotToldIsUnknown()
{
    Bridge bridge(setup());
    QVERIFY(bridge.start());
    const QString id = makeSession(bridge.port(), "untold@example.com");
    QTRY_VERIFY_WITH_TIMEOUT(bridge.calls()->stateOf(id).has_value(), patience);
    QCOMPARE(bridge.calls()->stateOf(id)->phase, Phase::Untold);
    // Devices are served as before, and the server is ready for them.
    QVERIFY(!makeSession(bridge.port(), "bob@example.com").isEmpty());
    QCOMPARE(RawHttp(bridge.port()).exchange("GET /readyz").value_or(RawReply{}).status, 200);
}

void BridgeCallsTest::otherSitesAreAskedWhereTheOperatorWantsIt()
{
    SystemClock clock;
    Sandbox site({}, clock);
    QVERIFY(site.start());
    BridgeSetup other = setup();
    other.sandbox = false;
    other.profile = site.profile();
    {
        Bridge bridge(other);
        QVERIFY(bridge.start());
        QVERIFY(!bridge.calls()); // by itself it asks nobody's site
        QVERIFY(!makeSession(bridge.port(), "bob@example.com").isEmpty());
        const auto metrics = RawHttp(bridge.port()).exchange("GET /metrics");
        QVERIFY(!metrics.value_or(RawReply{}).body.contains("pinbridge_followed_sessions"));
    }
    other.followCalls = FollowCalls::Always;
    Bridge bridge(other);
    QVERIFY(bridge.start());
    const QString id = makeSession(bridge.port(), "bob@example.com");
    QTRY_VERIFY_WITH_TIMEOUT(bridge.calls()->stateOf(id).has_value(), patience);
    QVERIFY(site.calls("GET /v1/enterprise/sessions/{id}") > 0);
}

void BridgeCallsTest::theSandboxIsNotAskedWhereTheOperatorDoesNot()
{
    BridgeSetup silent = setup();
    silent.followCalls = FollowCalls::Never;
    Bridge bridge(silent);
    QVERIFY(bridge.start());
    QVERIFY(!bridge.calls());
}

void BridgeCallsTest::nothingIsAskedAfterTheStop()
{
    Bridge bridge(setup());
    QVERIFY(bridge.start());
    QSignalSpy told(&bridge, &Bridge::callChanged);
    QVERIFY(!makeSession(bridge.port(), "bob@example.com").isEmpty());
    QSignalSpy stopped(&bridge, &Bridge::stopped);
    bridge.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
    QVERIFY(bridge.start()); // a new one follows anew
    QVERIFY(bridge.calls()->states().isEmpty());
}

QTEST_GUILESS_MAIN(BridgeCallsTest)
#include "tst_bridgecalls.moc"
