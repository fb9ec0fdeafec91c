// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"
#include "sessions/CallFollower.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Phase = CallState::Phase;
using Call = ScriptedSite::Call;

namespace {

constexpr int aMoment = 150; // ms in which nothing happens, where nothing is to happen

CallFollower::Options options()
{
    CallFollower::Options options;
    // The clock stands still; timers look at it every few milliseconds.
    options.pace = {.first = 10ms,
                    .longestBefore = 40ms,
                    .longestDuring = 20ms,
                    .spacing = 0ms,
                    .afterFailure = 100ms,
                    .longestAfterFailure = 400ms,
                    .afterDevices = 5ms};
    options.random = [] { return 0.5; }; // no spread
    return options;
}

/// Follows the sessions of a scripted site, whose records are what the test says.
struct Bench : SessionBench
{
    explicit Bench(const CallFollower::Options &wanted = options())
        : follower(std::make_unique<CallFollower>(client, desk, clock, wanted))
    {
        site.interfere = [this](Call call) -> std::optional<Behaviour> {
            if (call != Call::Unknown)
                return others;
            return records;
        };
    }
    ~Bench() { client.cancelAll(); }

    [[nodiscard]] Session make()
    {
        const Session session = create(authenticate(ann)).value();
        return session;
    }
    [[nodiscard]] int asked() const { return site.calls(Call::Unknown); }
    [[nodiscard]] std::optional<Phase> phaseOf(const Session &session) const
    {
        const auto state = follower->stateOf(session.id);
        return state ? std::optional(state->phase) : std::nullopt;
    }

    Behaviour records = reply(200, "[]");
    std::optional<Behaviour> others; ///< unset: as usual
    std::unique_ptr<CallFollower> follower;
};

QCoro::Task<> asDevice(UserDirectory *users, std::shared_ptr<bool> isOver)
{
    auto asking = users->authenticate(u"carl@example.com"_s);
    (void)co_await std::move(asking);
    *isOver = true;
}

Behaviour going(int seconds)
{
    return reply(200, R"([{"call_id":"c","start_time":"2026-01-01T00:00:00Z","end_time":null,)"
                      R"("duration":)"
                          + QByteArray::number(seconds) + R"(,"complete":false}])");
}

Behaviour ended(int seconds)
{
    return reply(200, R"([{"call_id":"c","start_time":"2026-01-01T00:00:00Z",)"
                      R"("end_time":"2026-01-01T00:09:00Z","duration":)"
                          + QByteArray::number(seconds) + R"(,"complete":true}])");
}

} // namespace

/// What is asked of upstream about calls, and when.
class CallFollowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsFollowedFromItsBeginToItsEnd();
    void pausesGrow();
    void aJoinIsAReasonToLookSoon();
    void retryAfterIsObeyed();
    void failuresAreForAllAndMakeItWaitLonger();
    void aRefusalIsForAllSessions();
    void anUnknownSessionIsForItselfAlone();
    void devicesComeFirst();
    void fewAreAskedForAtOnce();
    void whereDevicesAreTurnedAwayNobodyAsks();
    void whatCannotBeJoinedIsNotAskedAfter();
    void whatGoesOnIsFollowedWithoutItsPin();
    void keptSessionsAreTakenUp();
    void theNewestAreFollowed();
    void anEndIsCountedOnce();
    void nothingComesAfterTheEnd();
};

void CallFollowerTest::aCallIsFollowedFromItsBeginToItsEnd()
{
    Bench bench;
    QSignalSpy told(bench.follower.get(), &CallFollower::changed);
    const Session session = bench.make();
    QVERIFY(!bench.follower->stateOf(session.id));
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::NotStarted);
    QCOMPARE(bench.upstream.requests().last().path(),
             "/api/v1/enterprise/sessions/" + session.id.toLatin1());

    bench.records = going(180);
    bench.clock.advance(15ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::Going);
    QCOMPARE(bench.follower->stateOf(session.id)->startedAt, bench.clock.now().addSecs(-180));

    bench.records = ended(720);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::Ended);
    QCOMPARE(bench.follower->stateOf(session.id)->length, 720s);
    QCOMPARE(told.size(), 3);

    const int asked = bench.asked();
    bench.clock.advance(1h);
    QTest::qWait(aMoment);
    QCOMPARE(bench.asked(), asked);
    QCOMPARE(bench.follower->followed(), 0);
}

void CallFollowerTest::pausesGrow()
{
    Bench bench;
    (void)bench.make();
    int asked = 0;
    for (const auto pause : {10ms, 15ms, 23ms, 35ms, 40ms, 40ms}) {
        bench.clock.advance(pause - 1ms);
        QTest::qWait(aMoment);
        QCOMPARE(bench.asked(), asked);
        bench.clock.advance(1ms);
        ++asked;
        QTRY_COMPARE(bench.asked(), asked);
        QTRY_COMPARE(bench.client.inFlight(), 0);
    }
}

void CallFollowerTest::aJoinIsAReasonToLookSoon()
{
    Bench bench;
    const Session session = bench.make();
    for (const auto pause : {10ms, 15ms, 23ms, 35ms}) {
        const int before = bench.asked();
        bench.clock.advance(pause);
        QTRY_COMPARE(bench.asked(), before + 1);
        QTRY_COMPARE(bench.client.inFlight(), 0);
    }
    QVERIFY(bench.join(session.pin));
    const int before = bench.asked();
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.asked(), before + 1);
}

void CallFollowerTest::retryAfterIsObeyed()
{
    Bench bench;
    const Session session = bench.make();
    bench.records = busy("1");
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.asked(), 1);
    QTRY_COMPARE(bench.client.inFlight(), 0);
    bench.records = reply(200, "[]");
    bench.clock.advance(1s);
    QTest::qWait(1200); // a timer has looked by then
    QCOMPARE(bench.asked(), 1); // and not three times, as a device's GET would be
    QVERIFY(!bench.follower->stateOf(session.id));
    bench.clock.advance(25ms); // the spread
    QTRY_COMPARE(bench.phaseOf(session), Phase::NotStarted);
}

void CallFollowerTest::failuresAreForAllAndMakeItWaitLonger()
{
    Bench bench;
    (void)bench.make();
    (void)bench.make();
    bench.records = reply(500);
    bench.clock.advance(10ms);
    QTRY_VERIFY(bench.asked() >= 1);
    QTRY_COMPARE(bench.client.inFlight(), 0);
    const int first = bench.asked(); // both may have been under way
    bench.clock.advance(99ms);
    QTest::qWait(aMoment);
    QCOMPARE(bench.asked(), first);
    bench.clock.advance(1s);
    QTRY_VERIFY(bench.asked() > first);
    QTRY_COMPARE(bench.client.inFlight(), 0);
    const int second = bench.asked();
    bench.clock.advance(199ms);
    QTest::qWait(aMoment);
    QCOMPARE(bench.asked(), second);
}

void CallFollowerTest::aRefusalIsForAllSessions()
{
    CallFollower::Options few = options();
    few.mostLooks = 1;
    Bench bench(few);
    const Session one = bench.make();
    const Session other = bench.make();
    bench.records = reply(403);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(one), Phase::Untold);
    QTRY_COMPARE(bench.phaseOf(other), Phase::Untold);
    QCOMPARE(bench.asked(), 1);
}

void CallFollowerTest::anUnknownSessionIsForItselfAlone()
{
    CallFollower::Options few = options();
    few.mostLooks = 1;
    Bench bench(few);
    const Session one = bench.make();
    bench.records = reply(404);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(one), Phase::Untold);
    bench.records = reply(200, "[]");
    const Session other = bench.make();
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(other), Phase::NotStarted);
}

void CallFollowerTest::devicesComeFirst()
{
    CallFollower::Options shy = options();
    shy.mostOthers = 0;
    Bench bench(shy);
    const Session session = bench.make();
    bench.others = after(std::chrono::milliseconds(500), reply(500));
    const auto isOver = std::make_shared<bool>(false);
    auto task = asDevice(&bench.users, isOver);
    QTRY_COMPARE(bench.client.inFlight(), 1);
    bench.clock.advance(10ms);
    QTest::qWait(aMoment);
    QVERIFY(!*isOver);
    QCOMPARE(bench.asked(), 0);
    bench.others.reset();
    QTRY_VERIFY(*isOver);
    QTRY_COMPARE(bench.phaseOf(session), Phase::NotStarted);
}

void CallFollowerTest::fewAreAskedForAtOnce()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        (void)bench.make();
    bench.records = silence();
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.asked(), 2);
    QTest::qWait(aMoment);
    QCOMPARE(bench.asked(), 2);
    QCOMPARE(bench.client.inFlight(), 2);
}

void CallFollowerTest::whereDevicesAreTurnedAwayNobodyAsks()
{
    Bench bench;
    const Session session = bench.make();
    bench.others = busy("0");
    QVERIFY(bench.authenticate(u"carl@example.com"_s).isEmpty());
    bench.clock.advance(99ms);
    QTest::qWait(aMoment);
    QCOMPARE(bench.asked(), 0);
    bench.clock.advance(1ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::NotStarted);
}

void CallFollowerTest::whatCannotBeJoinedIsNotAskedAfter()
{
    Bench bench;
    const Session revoked = bench.make();
    QVERIFY(outcomeOf(bench.desk.revoke(revoked.pin)));
    QCOMPARE(bench.follower->followed(), 0);
    (void)bench.make();
    bench.clock.advance(25h); // longer than a pin lives
    QTRY_COMPARE(bench.follower->followed(), 0);
    QCOMPARE(bench.asked(), 0);
}

void CallFollowerTest::whatGoesOnIsFollowedWithoutItsPin()
{
    Bench bench;
    const Session session = bench.make();
    bench.records = going(60);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::Going);
    QVERIFY(outcomeOf(bench.desk.revoke(session.pin)));
    bench.records = ended(90);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::Ended);
}

void CallFollowerTest::keptSessionsAreTakenUp()
{
    Bench bench;
    const Session session = bench.make();
    bench.follower = std::make_unique<CallFollower>(bench.client, bench.desk, bench.clock,
                                                    options()); // as after a start
    QCOMPARE(bench.follower->followed(), 0);
    bench.follower->begin();
    QCOMPARE(bench.follower->followed(), 1);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(session), Phase::NotStarted);
}

void CallFollowerTest::theNewestAreFollowed()
{
    CallFollower::Options few = options();
    few.mostFollowed = 2;
    Bench bench(few);
    const Session oldest = bench.make();
    bench.clock.advance(1ms);
    (void)bench.make();
    bench.clock.advance(1ms);
    const Session newest = bench.make();
    QCOMPARE(bench.follower->followed(), 2);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.phaseOf(newest), Phase::NotStarted);
    QCOMPARE(bench.phaseOf(oldest), std::nullopt);
}

void CallFollowerTest::anEndIsCountedOnce()
{
    Bench bench;
    QCOMPARE(bench.follower->counts().ended, 0);
    const Session session = bench.make();
    QCOMPARE(bench.follower->counts().followed.value(u"unasked"_s), 1);
    bench.records = going(60);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.follower->counts().followed.value(u"going"_s), 1);
    bench.records = ended(60);
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.follower->counts().ended, 1);
    QCOMPARE(bench.follower->counts().followed.value(u"going"_s), 0);
    QVERIFY(bench.join(session.pin)); // again, and it is over
    QCOMPARE(bench.follower->followed(), 0);
}

void CallFollowerTest::nothingComesAfterTheEnd()
{
    Bench bench;
    QSignalSpy told(bench.follower.get(), &CallFollower::changed);
    (void)bench.make();
    bench.records = silence();
    bench.clock.advance(10ms);
    QTRY_COMPARE(bench.asked(), 1);
    bench.client.cancelAll();
    bench.clock.advance(1h);
    QTest::qWait(aMoment);
    QCOMPARE(bench.asked(), 1);
    QCOMPARE(told.size(), 0);
}

QTEST_GUILESS_MAIN(CallFollowerTest)
#include "tst_callfollower.moc"
