// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Call = ScriptedSite::Call;

class UserDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCallsColdOneWithTheIdKnown();
    void aTokenAnswersAgainForAMinute();
    void aDyingTokenIsNotAnsweredAgain_data();
    void aDyingTokenIsNotAnsweredAgain();
    void identicalLookUpsAreOne();
    void aFailureIsSharedAndNotKept();
    void readsEveryPage();
    void whoMatches_data();
    void whoMatches();
    void theSameUserOnTwoPagesIsOne();
    void takesALiveTokenFromTheList_data();
    void takesALiveTokenFromTheList();
    void aStaleIdIsLookedUpAgain_data();
    void aStaleIdIsLookedUpAgain();
    void anotherFailureKeepsTheId();
    void aLiveTokenIsReused();
    void aTokenOfUnknownLifeIsReusedForAMinute();
    void aRefusedTokenIsNotGivenAgain();
    void knowsWhoseTokenItIs();
    void asksForTheAddressAsGiven();
};

void UserDirectoryTest::twoCallsColdOneWithTheIdKnown()
{
    SessionBench bench;
    const auto cold = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QVERIFY(cold);
    QCOMPARE(cold->id, QStringLiteral("1"));
    QCOMPARE(cold->email, QStringLiteral("Ann@Example.com"));
    QCOMPARE(cold->tokenExpiresAt, bench.clock.now().addDays(30));
    QVERIFY(!cold->remembered);
    QCOMPARE(bench.site.calls(Call::ListUsers), 1);
    QCOMPARE(bench.site.calls(Call::ShowUser), 1);

    bench.clock.advance(61s);
    const auto warm = outcomeOf(bench.users.authenticate(QStringLiteral("ANN@example.COM")));
    QVERIFY(warm);
    QVERIFY(warm->token != cold->token);
    QCOMPARE(bench.site.calls(Call::ListUsers), 1);
    QCOMPARE(bench.site.calls(Call::ShowUser), 2);
}

void UserDirectoryTest::aTokenAnswersAgainForAMinute()
{
    SessionBench bench;
    const QByteArray first = bench.authenticate(SessionBench::ann);
    bench.clock.advance(60s);
    const auto again = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QCOMPARE(again->token, first);
    QVERIFY(again->remembered);
    QCOMPARE(bench.site.calls(), 2);
    // The minute counts from upstream's answer, not from ours.
    bench.clock.advance(1ms);
    QVERIFY(bench.authenticate(SessionBench::ann) != first);
    QCOMPARE(bench.site.calls(), 3);
}

void UserDirectoryTest::aDyingTokenIsNotAnsweredAgain_data()
{
    QTest::addColumn<int>("life");
    QTest::newRow("ended when it came") << -3600;
    QTest::newRow("a minute to live") << 60;
}

void UserDirectoryTest::aDyingTokenIsNotAnsweredAgain()
{
    QFETCH(int, life);
    SessionBench bench;
    bench.site.userTokenLife = std::chrono::seconds(life);
    const QByteArray first = bench.authenticate(SessionBench::ann);
    QVERIFY(!first.isEmpty()); // the device gets what upstream gave
    QVERIFY(bench.authenticate(SessionBench::ann) != first);
    QCOMPARE(bench.site.calls(Call::ShowUser), 2);
}

void UserDirectoryTest::identicalLookUpsAreOne()
{
    SessionBench bench;
    std::vector<Outcome<AuthenticatedUser>> outcomes;
    for (int i = 0; i < 50; ++i) {
        const QString email = i % 2 == 0 ? SessionBench::ann : SessionBench::ann.toUpper();
        outcomes.emplace_back(i % 3 == 0 ? bench.users.withLiveToken(email)
                                         : bench.users.authenticate(email));
    }
    const QByteArray token = outcomes.front().wait()->token;
    QVERIFY(!token.isEmpty());
    for (const auto &outcome : outcomes) {
        QVERIFY(outcome.isThere());
        QCOMPARE(outcome.wait()->token, token);
    }
    QCOMPARE(bench.site.calls(Call::ListUsers), 1);
    QCOMPARE(bench.site.calls(Call::ShowUser), 1);
}

void UserDirectoryTest::aFailureIsSharedAndNotKept()
{
    SessionBench bench;
    bench.site.interfere = [](Call) { return reply(418); };
    const Outcome<AuthenticatedUser> one(bench.users.authenticate(SessionBench::ann));
    const Outcome<AuthenticatedUser> two(bench.users.authenticate(SessionBench::ann));
    QCOMPARE(failureOf(one.wait()), QStringLiteral("upstream-failed"));
    QCOMPARE(failureOf(two.wait()), QStringLiteral("upstream-failed"));
    QCOMPARE(bench.site.calls(), 1);
    bench.site.interfere = {};
    QVERIFY(!bench.authenticate(SessionBench::ann).isEmpty());
}

void UserDirectoryTest::readsEveryPage()
{
    SessionBench bench;
    bench.site.pageSize = 3;
    bench.site.people.clear();
    for (int i = 0; i < 7; ++i)
        bench.site.people.append(
            {QString::number(100 + i), QStringLiteral("ann%1@example.com").arg(i)});
    bench.site.people.append({QStringLiteral("7"), SessionBench::ann}); // on the third page
    const auto user = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QVERIFY(user);
    QCOMPARE(user->id, QStringLiteral("7"));
    QCOMPARE(bench.site.calls(Call::ListUsers), 3);
}

void UserDirectoryTest::whoMatches_data()
{
    using People = QList<ScriptedSite::Person>;
    QTest::addColumn<People>("people");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QString>("id");
    const QString one = QStringLiteral("1");
    const QString two = QStringLiteral("2");
    const QString ann = SessionBench::ann;
    const QString other = QStringLiteral("joann@example.com");
    const QString none = QStringLiteral("none");
    const QString unknown = QStringLiteral("unknown-user");
    QTest::newRow("nobody") << People{} << unknown << QString();
    QTest::newRow("only others") << People{{one, other}} << unknown << QString();
    QTest::newRow("not the first") << People{{one, other}, {two, ann}} << none << two;
    QTest::newRow("other case") << People{{one, ann.toUpper()}} << none << one;
    QTest::newRow("inactive") << People{{one, ann, false}} << unknown << QString();
    QTest::newRow("one of two inactive") << People{{one, ann, false}, {two, ann}} << none << two;
    QTest::newRow("two active") << People{{one, ann}, {two, ann.toUpper()}}
                                << QStringLiteral("ambiguous-user") << QString();
}

void UserDirectoryTest::whoMatches()
{
    QFETCH(QList<ScriptedSite::Person>, people);
    SessionBench bench;
    bench.site.people = people;
    bench.site.pageSize = 1; // the two are on different pages
    const auto user = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QTEST(failureOf(user), "failure");
    QTEST(user ? user->id : QString(), "id");
    if (!user) {
        QVERIFY(user.error().sentence.contains(SessionBench::ann));
        QCOMPARE(user.error().stage, Stage::UserLookup);
    }
}

void UserDirectoryTest::theSameUserOnTwoPagesIsOne()
{
    SessionBench bench;
    bench.site.pageSize = 1;
    bench.site.people = {{QStringLiteral("1"), SessionBench::ann},
                         {QStringLiteral("1"), SessionBench::ann}};
    QVERIFY(!bench.authenticate(SessionBench::ann).isEmpty());
}

void UserDirectoryTest::takesALiveTokenFromTheList_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("calls");
    QTest::newRow("live") << 3600 << 1;
    QTest::newRow("ended") << -1 << 2;
    QTest::newRow("ends within the minute") << 60 << 2;
}

void UserDirectoryTest::takesALiveTokenFromTheList()
{
    QFETCH(int, life);
    SessionBench bench;
    bench.site.listTokenLife = std::chrono::seconds(life);
    const auto user = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QVERIFY(user);
    QVERIFY(*user->tokenExpiresAt > bench.clock.now().addSecs(60));
    QTEST(bench.site.calls(), "calls");
}

void UserDirectoryTest::aStaleIdIsLookedUpAgain_data()
{
    using People = QList<ScriptedSite::Person>;
    QTest::addColumn<People>("people");
    const ScriptedSite::Person anew{QStringLiteral("9"), SessionBench::ann};
    const QString old = QStringLiteral("1");
    QTest::newRow("deleted") << People{anew};
    QTest::newRow("inactive") << People{{old, SessionBench::ann, false}, anew};
    QTest::newRow("with another address")
        << People{{old, QStringLiteral("annie@example.com")}, anew};
}

void UserDirectoryTest::aStaleIdIsLookedUpAgain()
{
    QFETCH(QList<ScriptedSite::Person>, people);
    SessionBench bench;
    QVERIFY(!bench.authenticate(SessionBench::ann).isEmpty());
    bench.clock.advance(61s);

    bench.site.people = people;
    const auto again = outcomeOf(bench.users.authenticate(SessionBench::ann));
    QVERIFY(again);
    QCOMPARE(again->id, QStringLiteral("9"));
    QCOMPARE(bench.site.calls(), 2 + 3);

    bench.site.people.clear();
    bench.clock.advance(61s);
    QCOMPARE(failureOf(outcomeOf(bench.users.authenticate(SessionBench::ann))),
             QStringLiteral("unknown-user"));
    QCOMPARE(bench.site.calls(), 2 + 3 + 2);
    QVERIFY(!outcomeOf(bench.users.authenticate(SessionBench::ann)));
    QCOMPARE(bench.site.calls(), 2 + 3 + 2 + 1); // the id is forgotten
}

void UserDirectoryTest::anotherFailureKeepsTheId()
{
    SessionBench bench;
    QVERIFY(!bench.authenticate(SessionBench::ann).isEmpty());
    bench.clock.advance(61s);
    bench.site.interfere = [](Call) { return reply(418); };
    QCOMPARE(failureOf(outcomeOf(bench.users.authenticate(SessionBench::ann))),
             QStringLiteral("upstream-failed"));
    bench.site.interfere = {};
    QVERIFY(!bench.authenticate(SessionBench::ann).isEmpty());
    QCOMPARE(bench.site.calls(Call::ListUsers), 1);
}

void UserDirectoryTest::aLiveTokenIsReused()
{
    SessionBench bench;
    bench.site.userTokenLife = 3600s;
    const QByteArray token = outcomeOf(bench.users.withLiveToken(SessionBench::ann))->token;
    bench.clock.advance(3600s - tokenEndMargin - 1s);
    const auto again = outcomeOf(bench.users.withLiveToken(SessionBench::ann));
    QCOMPARE(again->token, token);
    QVERIFY(again->remembered);
    bench.clock.advance(1s);
    const auto anew = outcomeOf(bench.users.withLiveToken(SessionBench::ann));
    QVERIFY(anew->token != token);
    QVERIFY(!anew->remembered);
    QCOMPARE(bench.site.calls(), 3);
}

void UserDirectoryTest::aTokenOfUnknownLifeIsReusedForAMinute()
{
    SessionBench bench;
    bench.site.userTokenLife.reset();
    const auto user = outcomeOf(bench.users.withLiveToken(SessionBench::ann));
    QVERIFY(!user->tokenExpiresAt);
    bench.clock.advance(60s);
    QCOMPARE(outcomeOf(bench.users.withLiveToken(SessionBench::ann))->token, user->token);
    bench.clock.advance(1s);
    QVERIFY(outcomeOf(bench.users.withLiveToken(SessionBench::ann))->token != user->token);
}

void UserDirectoryTest::aRefusedTokenIsNotGivenAgain()
{
    SessionBench bench;
    const QByteArray token = bench.authenticate(SessionBench::ann);
    bench.users.forgetToken(SessionBench::ann, "another");
    QCOMPARE(bench.authenticate(SessionBench::ann), token);
    bench.users.forgetToken(SessionBench::ann.toUpper(), token);
    const QByteArray anew = bench.authenticate(SessionBench::ann);
    QVERIFY(!anew.isEmpty() && anew != token);
    QCOMPARE(bench.site.calls(Call::ListUsers), 1); // the id is still good
    bench.users.forgetToken(SessionBench::bob, "unknown users do no harm");
}

void UserDirectoryTest::knowsWhoseTokenItIs()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    bench.clock.advance(61s);
    const QByteArray later = bench.authenticate(SessionBench::ann);
    const QByteArray bob = outcomeOf(bench.users.withLiveToken(SessionBench::bob))->token;
    QCOMPARE(bench.users.emailOfToken(ann), QStringLiteral("Ann@Example.com"));
    QCOMPARE(bench.users.emailOfToken(later), QStringLiteral("Ann@Example.com"));
    QCOMPARE(bench.users.emailOfToken(bob), SessionBench::bob);
    QVERIFY(bench.users.emailOfToken("stranger").isEmpty());
    QVERIFY(bench.users.emailOfToken({}).isEmpty());
}

void UserDirectoryTest::asksForTheAddressAsGiven()
{
    SessionBench bench;
    QVERIFY(!bench.authenticate(SessionBench::ann).isEmpty());
    const QByteArray target = bench.upstream.requests().first().target;
    QVERIFY2(target.contains("%22email%3Dann%40example.com%22"), target.constData());
}

QTEST_GUILESS_MAIN(UserDirectoryTest)
#include "tst_userdirectory.moc"
