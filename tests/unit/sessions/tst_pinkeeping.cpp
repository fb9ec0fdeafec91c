// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QTest>

#include <deque>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

namespace {

/// The numbers as given, over and over.
RandomBelow scripted(std::deque<quint32> numbers)
{
    return [numbers = std::move(numbers)](quint32 bound) mutable {
        const quint32 number = numbers.front();
        numbers.pop_front();
        numbers.push_back(number);
        return number % bound;
    };
}

void fill(MemorySessions &repository, int digits, int count, const QDateTime &now)
{
    for (int i = 0; i < count; ++i) {
        Session session;
        session.pin = QString::number(i).rightJustified(digits, QLatin1Char('0'));
        session.createdAt = now;
        session.expiresAt = now.addSecs(3600);
        if (!*outcomeOf(repository.insert(session)))
            qFatal("a pin is taken");
    }
}

/// Storage that cannot be reached, from a moment that the test chooses.
class FailingRepository final : public SessionRepository
{
public:
    QCoro::Task<Result<bool>> insert(Session) override { co_return down(); }
    QCoro::Task<Result<Session>> findLive(QString, QDateTime) override { co_return down(); }
    QCoro::Task<Result<void>> renewContact(QString, QString, Side) override { co_return down(); }
    QCoro::Task<Result<void>> addJoin(QString, QString, Join) override { co_return down(); }
    QCoro::Task<Result<void>> revoke(QString) override { co_return down(); }
    QCoro::Task<Result<qint64>> countLive(int, QDateTime) override { co_return down(); }
    QCoro::Task<Result<void>> tryKeeping() override { co_return down(); }
    QCoro::Task<Result<SessionMark>> mark() override { co_return down(); }
    QCoro::Task<Result<QList<Session>>> listBefore(qint64, int) override { co_return down(); }
    QCoro::Task<Result<SessionNews>> news(SessionMark, QStringList) override { co_return down(); }

private:
    static tl::unexpected<Failure> down()
    {
        return fail(FailureCode::Unavailable,
                    Phrase::verbatim(QStringLiteral("The database is down.")), Stage::Storage);
    }
};

} // namespace

class PinKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakenPinIsDrawnAgain();
    void noFreePinIsAFailure();
    void theFullerTheLonger_data();
    void theFullerTheLonger();
    void whatEndsFirst_data();
    void whatEndsFirst();
    void withoutStorageNobodyIsTold();
};

void PinKeepingTest::aTakenPinIsDrawnAgain()
{
    SessionBench bench({}, scripted({42, 42, 42, 7}));
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    QCOMPARE(bench.create(ann)->pin, QStringLiteral("0042"));
    QCOMPARE(bench.create(ann)->pin, QStringLiteral("0007"));
    QCOMPARE(bench.site.calls(ScriptedSite::Call::CreateSession), 2);
}

void PinKeepingTest::noFreePinIsAFailure()
{
    SessionBench bench({}, scripted({42}));
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    QVERIFY(bench.create(ann));
    const auto second = bench.create(ann);
    QCOMPARE(failureOf(second), QStringLiteral("unavailable"));
    QCOMPARE(second.error().stage, Stage::Storage);
    QVERIFY(!second.error().sentence.contains(QStringLiteral("0042")));
}

void PinKeepingTest::theFullerTheLonger_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("live");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << 4 << 0 << 4;
    QTest::newRow("less than half") << 4 << 4999 << 4;
    QTest::newRow("half") << 4 << 5000 << 5;
    QTest::newRow("more than half") << 4 << 6000 << 5;
    QTest::newRow("longer pins") << 6 << 5000 << 6;
}

void PinKeepingTest::theFullerTheLonger()
{
    QFETCH(int, digits);
    QFETCH(int, live);
    SessionPolicy policy;
    policy.pins.digits = digits;
    SessionBench bench(policy);
    fill(bench.repository, digits, live, bench.clock.now());
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    QTEST(static_cast<int>(bench.create(ann)->pin.size()), "expected");
    // When those have ended, pins are short again.
    bench.clock.advance(3600s);
    QCOMPARE(bench.create(ann)->pin.size(), digits);
}

void PinKeepingTest::whatEndsFirst_data()
{
    using Life = std::optional<std::chrono::seconds>;
    QTest::addColumn<int>("policy");
    QTest::addColumn<Life>("sessionToken");
    QTest::addColumn<Life>("gssToken");
    QTest::addColumn<Life>("userToken");
    QTest::addColumn<int>("expected");
    constexpr int day = 24 * 3600;
    QTest::newRow("policy") << 600 << Life(1h) << Life(1h) << Life(24h) << 600;
    QTest::newRow("the creator's session token")
        << day << Life(30min) << Life(1h) << Life(24h) << 1800;
    QTest::newRow("the media server's token")
        << day << Life(1h) << Life(20min) << Life(24h) << 1200;
    // It is renewed when the pin is fetched.
    QTest::newRow("not the contact's user token")
        << day << Life(1h) << Life(1h) << Life(5min) << 3600;
    QTest::newRow("unknown lives") << day << Life() << Life() << Life() << day;
    QTest::newRow("one known life") << day << Life() << Life(1h) << Life() << 3600;
    // A token cannot have ended before it was made: this machine's clock is ahead.
    QTest::newRow("a clock that is ahead") << 600 << Life(-1h) << Life(-1h) << Life(24h) << 600;
}

void PinKeepingTest::whatEndsFirst()
{
    QFETCH(int, policy);
    QFETCH(std::optional<std::chrono::seconds>, sessionToken);
    QFETCH(std::optional<std::chrono::seconds>, gssToken);
    QFETCH(std::optional<std::chrono::seconds>, userToken);
    SessionPolicy settings;
    settings.pins.life = std::chrono::seconds(policy);
    SessionBench bench(settings);
    bench.site.sessionTokenLife = sessionToken;
    bench.site.gssTokenLife = gssToken;
    bench.site.userTokenLife = userToken;
    const auto session = bench.create(bench.authenticate(SessionBench::ann));
    QVERIFY(session);
    QTEST(static_cast<int>(bench.clock.now().secsTo(session->expiresAt)), "expected");

    bench.clock.setNow(session->expiresAt.addMSecs(-1));
    QVERIFY(outcomeOf(bench.desk.find(session->pin)));
    bench.clock.setNow(session->expiresAt);
    QCOMPARE(failureOf(outcomeOf(bench.desk.find(session->pin))), QStringLiteral("unknown-pin"));
}

void PinKeepingTest::withoutStorageNobodyIsTold()
{
    SessionBench bench;
    FailingRepository repository;
    SessionDesk desk(bench.client, bench.users, repository, bench.clock, {});
    bool told = false;
    connect(&desk, &SessionDesk::sessionCreated, this, [&told] { told = true; });
    const auto session =
        outcomeOf(desk.create(bench.authenticate(SessionBench::ann), SessionBench::bob));
    QCOMPARE(failureOf(session), QStringLiteral("unavailable"));
    QCOMPARE(session.error().stage, Stage::Storage);
    QVERIFY(!told);
    QCOMPARE(failureOf(outcomeOf(desk.join(QStringLiteral("0001"), {}, {}))),
             QStringLiteral("unavailable"));
    QCOMPARE(failureOf(outcomeOf(desk.revoke(QStringLiteral("0001")))),
             QStringLiteral("unavailable"));
}

QTEST_GUILESS_MAIN(PinKeepingTest)
#include "tst_pinkeeping.moc"
