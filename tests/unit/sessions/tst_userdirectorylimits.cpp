// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Call = ScriptedSite::Call;

/// How far a look-up goes, and how much is remembered.
class UserDirectoryLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpOnAnEndlessList();
    void anEmptyPageIsTheLast();
    void aSlowListHasOneDeadline();
    void theDeadlineIsThatOfEveryCall();
    void remembersSoManyUsers();
    void remembersSoManyTokens();
};

void UserDirectoryLimitsTest::givesUpOnAnEndlessList()
{
    SessionBench bench;
    bench.site.pageSize = 1;
    bench.site.people.clear();
    for (int i = 0; i < UserDirectory::pageLimit + 10; ++i)
        bench.site.people.append({QString::number(i), SessionBench::bob});
    const auto user = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QCOMPARE(failureOf(user), QStringLiteral("upstream-nonsense"));
    QCOMPARE(bench.site.calls(), UserDirectory::pageLimit);
}

void UserDirectoryLimitsTest::anEmptyPageIsTheLast()
{
    SessionBench bench;
    bench.site.interfere = [](Call) { return reply(200, R"({"entries": [], "total_pages": 40})"); };
    QCOMPARE(failureOf(outcomeOf(bench.users.authenticate(SessionBench::ann))),
             QStringLiteral("unknown-user"));
    QCOMPARE(bench.site.calls(), 1);
}

void UserDirectoryLimitsTest::aSlowListHasOneDeadline()
{
    SessionBench bench;
    bench.site.pageSize = 1;
    bench.site.people.clear();
    for (int i = 0; i < UserDirectory::pageLimit; ++i)
        bench.site.people.append({QString::number(i), SessionBench::bob});
    bench.site.interfere = [&bench](Call) -> std::optional<Behaviour> {
        bench.clock.advance(UserDirectory::lookUpLimit / 4);
        return std::nullopt;
    };
    const auto user = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QCOMPARE(failureOf(user), QStringLiteral("upstream-timeout"));
    QCOMPARE(bench.site.calls(), 4);
}

void UserDirectoryLimitsTest::theDeadlineIsThatOfEveryCall()
{
    SessionBench bench;
    bench.site.interfere = [&bench](Call call) -> std::optional<Behaviour> {
        if (call == Call::ShowUser)
            return reply(500);
        bench.clock.advance(UserDirectory::lookUpLimit - 400ms);
        return std::nullopt;
    };
    // In the time that is left there is no other try.
    QCOMPARE(failureOf(outcomeOf(bench.users.authenticate(SessionBench::ann))),
             QStringLiteral("upstream-failed"));
    QCOMPARE(bench.site.calls(Call::ShowUser), 1);
}

void UserDirectoryLimitsTest::remembersSoManyUsers()
{
    SessionBench bench;
    bench.site.people.append({QStringLiteral("3"), QStringLiteral("carol@example.com")});
    UserDirectory users(bench.client, bench.clock, {.users = 2, .tokens = 10});
    for (const auto &person : std::as_const(bench.site.people))
        QVERIFY(outcomeOf(users.authenticate(person.email)));
    QCOMPARE(bench.site.calls(), 6);
    QVERIFY(outcomeOf(users.authenticate(QStringLiteral("carol@example.com"))));
    QVERIFY(outcomeOf(users.authenticate(SessionBench::bob)));
    QCOMPARE(bench.site.calls(), 6);
    QVERIFY(outcomeOf(users.authenticate(SessionBench::ann))); // the one not asked for the longest
    QCOMPARE(bench.site.calls(), 8);
}

void UserDirectoryLimitsTest::remembersSoManyTokens()
{
    SessionBench bench;
    UserDirectory users(bench.client, bench.clock, {.users = 10, .tokens = 2});
    QList<QByteArray> tokens;
    for (int i = 0; i < 3; ++i) {
        tokens.append(outcomeOf(users.authenticate(SessionBench::bob))->token);
        bench.clock.advance(61s);
    }
    QVERIFY(users.emailOfToken(tokens.at(0)).isEmpty());
    QCOMPARE(users.emailOfToken(tokens.at(1)), SessionBench::bob);
    QCOMPARE(users.emailOfToken(tokens.at(2)), SessionBench::bob);
}

QTEST_GUILESS_MAIN(UserDirectoryLimitsTest)
#include "tst_userdirectorylimits.moc"
