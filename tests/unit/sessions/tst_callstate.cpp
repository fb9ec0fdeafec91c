// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Utc.h"
#include "sessions/CallPace.h"
#include "sessions/CallState.h"

#include <QTest>

using namespace pinbridge;
using namespace std::chrono_literals;

using Phase = CallState::Phase;

namespace {

QDateTime at(int second) { return QDateTime::fromSecsSinceEpoch(1'800'000'000 + second, utc); }

CallRecord begun(int second)
{
    CallRecord record;
    record.callId = QStringLiteral("c");
    record.startTime = at(second);
    return record;
}

CallRecord over(int second, int end, int duration = 0)
{
    CallRecord record = begun(second);
    record.endTime = at(end);
    record.duration = duration;
    record.complete = true;
    return record;
}

} // namespace

/// What records of calls say, and how long to wait before they are read again.
class CallStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARecordItHasNotStarted()
    {
        QCOMPARE(callStateOf({}, at(0)).phase, Phase::NotStarted);
        QCOMPARE(callStateOf({CallRecord()}, at(0)).phase, Phase::NotStarted);
    }
    void aRecordWithoutAnEndGoesOn()
    {
        const CallState state = callStateOf({begun(10)}, at(100));
        QCOMPARE(state.phase, Phase::Going);
        QCOMPARE(state.startedAt, at(10));
    }
    void anotherClockDoesNotMakeItLonger()
    {
        CallRecord record = begun(10);
        record.duration = 30;
        QCOMPARE(callStateOf({record}, at(100)).startedAt, at(70));
        QCOMPARE(callStateOf({begun(500)}, at(100)).startedAt, at(100)); // not in the future
    }
    void itsLengthIsToldOrReckoned()
    {
        QCOMPARE(callStateOf({over(10, 70, 55)}, at(100)).length, 55s);
        QCOMPARE(callStateOf({over(10, 70)}, at(100)).length, 60s);
        QCOMPARE(callStateOf({over(70, 10)}, at(100)).length, 0s);
    }
    void aLaterCallCountsAndOneThatGoesOnCountsFirst()
    {
        QCOMPARE(callStateOf({over(40, 50), over(10, 30)}, at(100)).length, 10s);
        QCOMPARE(callStateOf({begun(20), over(60, 70)}, at(100)).phase, Phase::Going);
    }
    void pausesAreLongerBeforeThanDuringACall()
    {
        const CallPace pace;
        std::chrono::milliseconds before = pace.first;
        std::chrono::milliseconds during = pace.first;
        for (int i = 0; i < 20; ++i) {
            before = nextPause(pace, Phase::NotStarted, before);
            during = nextPause(pace, Phase::Going, during);
        }
        QCOMPARE(before, pace.longestBefore);
        QCOMPARE(during, pace.longestDuring);
        QCOMPARE(nextPause(pace, Phase::NotStarted, 10s), 15s);
        QCOMPARE(spread(10s, 0.0), 8s);
        QCOMPARE(spread(10s, 0.5), 10s);
    }
    void upstreamIsNeverAskedBeforeItHasSaid()
    {
        const CallPace pace;
        const Failure busy{.code = FailureCode::UpstreamBusy, .retryAfter = 90s};
        QCOMPARE(pauseAfter(pace, busy, 1, 0.0), 90s);
        QVERIFY(pauseAfter(pace, busy, 1, 0.9) > 90s);
        QCOMPARE(pauseAfter(pace, busy, 2, 0.0), 120s); // it has said less than it would be anyway
        const Failure plain{.code = FailureCode::UpstreamFailed};
        QCOMPARE(pauseAfter(pace, plain, 1, 0.0), 60s);
        QCOMPARE(pauseAfter(pace, plain, 3, 0.0), 240s);
        QCOMPARE(pauseAfter(pace, plain, 1'000'000, 0.0), 30min);
    }
};

QTEST_APPLESS_MAIN(CallStateTest)
#include "tst_callstate.moc"
