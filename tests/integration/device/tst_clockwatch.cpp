// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TailReader.h"
#include "bridge/Bridge.h"
#include "bridge/ClockWatch.h"
#include "bridge/ControlSocket.h"
#include "sandbox/Sandbox.h"
#include "support/RawHttp.h"
#include "support/ScriptedUpstream.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallTrace callThatTells(std::chrono::milliseconds difference)
{
    CallTrace trace;
    trace.clockDifference = difference;
    return trace;
}

} // namespace

/// This machine's clock against upstream's.
class ClockWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogTellsOnceThatItIsWrongAndOnceThatItIsRight();
    void whatItTellsIsNews();
    void aTailKnowsIt();
};

void ClockWatchTest::theLogTellsOnceThatItIsWrongAndOnceThatItIsRight()
{
    ClockWatch watch;
    const auto note = [&watch](std::chrono::milliseconds difference) {
        for (int i = 0; i < 9; ++i)
            watch.note(callThatTells(difference));
    };
    QTest::failOnWarning(QRegularExpression(u"clock"_s)); // the ignored ones do not count
    note(400ms);
    QVERIFY(!watch.isTooLarge());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"clock is 41 s behind .*network"_s));
    note(41s);
    QVERIFY(watch.isTooLarge());
    note(45s);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"clock is right again"_s));
    note(-2s);
    QVERIFY(!watch.isTooLarge());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"clock is 95 s ahead of "_s));
    note(-95s);
}

void ClockWatchTest::whatItTellsIsNews()
{
    ClockWatch watch;
    QSignalSpy told(&watch, &ClockWatch::changed);
    watch.note(CallTrace()); // an answer without a Date
    QCOMPARE(told.count(), 0);
    QVERIFY(!watch.difference());
    watch.note(callThatTells(0ms));
    QCOMPARE(told.count(), 1);
    for (const auto difference : {100ms, 300ms, -400ms})
        watch.note(callThatTells(difference));
    QCOMPARE(told.count(), 1);
    for (int i = 0; i < 9; ++i)
        watch.note(callThatTells(3s));
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.last().first().value<std::chrono::milliseconds>(), 3s);
}

void ClockWatchTest::aTailKnowsIt()
{
    const SystemClock clock;
    Sandbox keys({}, clock);
    QVERIFY(keys.start());
    ScriptedUpstream upstream;
    int behind = 90; // seconds
    upstream.answerWith([&behind](const ScriptedUpstream::Request &) {
        return reply(401, "{}", "application/json",
                     {{"Date", httpDate(QDateTime::currentDateTimeUtc().addSecs(behind))}});
    });
    const QTemporaryDir directory;
    BridgeSetup setup;
    setup.port = 0;
    setup.dataDirectory = directory.path();
    setup.profile = keys.profile();
    setup.profile->url = upstream.url();
    Bridge bridge(setup);
    QVERIFY(bridge.start());
    const auto causeOfNext = [&bridge](TailReader &reader) {
        (void)RawHttp(bridge.port()).exchange("GET /auth?email=alice@example.com");
        return reader.line().value("diagnosis"_L1).toObject().value("cause"_L1).toString();
    };
    TailReader before(directory.filePath(u"control.sock"_s));
    before.ask({});
    QVERIFY(before.line().value("ok"_L1).toBool());
    // What it learns from the answer to the first is told of the second.
    (void)causeOfNext(before);
    const QString told = causeOfNext(before);
    QVERIFY2(told.contains(u"this machine's clock is "_s) && told.endsWith(u"behind."_s),
             qPrintable(told));
    TailReader later(directory.filePath(u"control.sock"_s));
    later.ask({});
    QVERIFY(later.line().value("ok"_L1).toBool());
    const QString toldLater = causeOfNext(later);
    QVERIFY2(toldLater.endsWith(u"behind."_s), qPrintable(toldLater));
}

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
