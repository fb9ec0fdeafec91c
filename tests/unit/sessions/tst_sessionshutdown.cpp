// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Call = ScriptedSite::Call;

/// Cancelling upstream ends every use case before it returns, so that all they use may be
/// destroyed next. A coroutine that stayed would be a leak under AddressSanitizer.
class SessionShutdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUseCaseEndsAtEveryStep_data();
    void everyUseCaseEndsAtEveryStep();
    void aRenewalEnds();
    void nothingBeginsAfterwards();
};

void SessionShutdownTest::everyUseCaseEndsAtEveryStep_data()
{
    QTest::addColumn<Call>("silent");
    QTest::newRow("look-up") << Call::ListUsers;
    QTest::newRow("user") << Call::ShowUser;
    QTest::newRow("session") << Call::CreateSession;
    QTest::newRow("video") << Call::Video;
    QTest::newRow("contact's view") << Call::ShowSession;
}

void SessionShutdownTest::everyUseCaseEndsAtEveryStep()
{
    QFETCH(Call, silent);
    auto bench = std::make_unique<SessionBench>();
    const QByteArray token = bench->site.issue(QStringLiteral("User:1"), 3600s);
    bench->site.interfere = [silent](Call call) {
        return call == silent ? std::optional(silence()) : std::nullopt;
    };
    std::vector<Outcome<Session>> creations;
    for (int i = 0; i < 3; ++i) { // one works, two share
        creations.emplace_back(bench->desk.create(token, SessionBench::bob));
        creations.emplace_back(bench->desk.createAs(SessionBench::ann, SessionBench::bob));
    }
    std::vector<Outcome<AuthenticatedUser>> users;
    if (silent == Call::ListUsers || silent == Call::ShowUser) {
        for (int i = 0; i < 3; ++i)
            users.emplace_back(bench->users.authenticate(SessionBench::ann));
    }
    QTRY_VERIFY(bench->site.calls(silent) > 0);

    bench->client.cancelAll();
    for (const auto &creation : creations) {
        QVERIFY(creation.isThere());
        QCOMPARE(failureOf(creation.wait()), QStringLiteral("cancelled"));
    }
    for (const auto &user : users) {
        QVERIFY(user.isThere());
        QCOMPARE(failureOf(user.wait()), QStringLiteral("cancelled"));
    }
    bench.reset();
}

void SessionShutdownTest::aRenewalEnds()
{
    SessionBench bench;
    bench.site.gssTokenLife = 24h;
    bench.site.interfere = [&bench](Call call) -> std::optional<Behaviour> {
        bench.site.sessionTokenLife = call == Call::ShowSession ? 60s : 24h;
        return std::nullopt;
    };
    const auto session = bench.create(bench.authenticate(SessionBench::ann));
    QVERIFY(session);
    bench.site.interfere = [](Call) { return silence(); };
    const int before = bench.site.calls();
    const Outcome<Session> one(bench.desk.join(session->pin, {}, {}));
    const Outcome<Session> two(bench.desk.join(session->pin, {}, {}));
    QTRY_COMPARE(bench.site.calls(), before + 1);
    bench.client.cancelAll();
    QVERIFY(one.isThere() && two.isThere());
    QCOMPARE(failureOf(one.wait()), QStringLiteral("cancelled"));
    QCOMPARE(failureOf(two.wait()), QStringLiteral("cancelled"));
}

void SessionShutdownTest::nothingBeginsAfterwards()
{
    SessionBench bench;
    bench.client.cancelAll();
    const Outcome<Session> creation(bench.desk.createAs(SessionBench::ann, SessionBench::bob));
    QVERIFY(creation.isThere());
    QCOMPARE(failureOf(creation.wait()), QStringLiteral("cancelled"));
    QCOMPARE(bench.site.calls(), 0);
}

QTEST_GUILESS_MAIN(SessionShutdownTest)
#include "tst_sessionshutdown.moc"
