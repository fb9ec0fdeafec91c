// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Utc.h"
#include "sessions/MemorySessions.h"
#include "support/Outcome.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), utc);

QDateTime at(int seconds) { return start.addSecs(seconds); }

Session session(const QString &pin, const QString &id, int from = 0, int to = 3600)
{
    Session made;
    made.pin = pin;
    made.id = id;
    made.createdAt = at(from);
    made.expiresAt = at(to);
    return made;
}

const QString pin = QStringLiteral("0042");
const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

/// Nothing here waits: every task has ended when it is returned.
class MemorySessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatLives();
    void aLivePinIsUnique();
    void anEndedPinIsFree_data();
    void anEndedPinIsFree();
    void unknownExpiredAndRevokedSoundTheSame();
    void renewsTheContact();
    void notesTheLastJoins();
    void changesOfAnEndedSessionFail();
    void countsByDigits();
    void anEndedSessionHasNoTokens_data();
    void anEndedSessionHasNoTokens();
    void listsNewestFirst();
    void listGoesOnFromPageToPage();
    void newsIsWhatHasChanged();
    void whoIsFarBehindListsAgain();
    void historyIsBoundedAndTheLiveAreNot();
};

void MemorySessionsTest::findsWhatLives()
{
    MemorySessions sessions;
    QCOMPARE(*outcomeOf(sessions.insert(session(pin, a))), true);
    const auto found = outcomeOf(sessions.findLive(pin, at(3599)));
    QVERIFY(found);
    QCOMPARE(found->id, a);
    QCOMPARE(failureOf(outcomeOf(sessions.findLive(pin, at(3600)))), QStringLiteral("unknown-pin"));
}

void MemorySessionsTest::aLivePinIsUnique()
{
    MemorySessions sessions;
    QCOMPARE(*outcomeOf(sessions.insert(session(pin, a))), true);
    QCOMPARE(*outcomeOf(sessions.insert(session(pin, b, 10))), false);
    QCOMPARE(outcomeOf(sessions.findLive(pin, at(20)))->id, a);
    QCOMPARE(outcomeOf(sessions.list(10))->size(), 1);
    // The same number with other zeros in front is another pin.
    QCOMPARE(*outcomeOf(sessions.insert(session(QStringLiteral("00042"), b, 10))), true);
}

void MemorySessionsTest::anEndedPinIsFree_data()
{
    QTest::addColumn<bool>("revoked");
    QTest::newRow("revoked") << true;
    QTest::newRow("expired") << false;
}

void MemorySessionsTest::anEndedPinIsFree()
{
    QFETCH(bool, revoked);
    MemorySessions sessions;
    QVERIFY(outcomeOf(sessions.insert(session(pin, a))));
    if (revoked)
        QVERIFY(outcomeOf(sessions.revoke(pin)));
    const int later = revoked ? 10 : 3600;
    QCOMPARE(*outcomeOf(sessions.insert(session(pin, b, later, 7200))), true);
    QCOMPARE(outcomeOf(sessions.findLive(pin, at(later)))->id, b);

    const auto all = *outcomeOf(sessions.list(10));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).id, b);
    QVERIFY(!all.at(0).revoked);
    QCOMPARE(all.at(1).id, a);
    QCOMPARE(all.at(1).revoked, revoked);
}

void MemorySessionsTest::unknownExpiredAndRevokedSoundTheSame()
{
    MemorySessions sessions;
    const QString revoked = QStringLiteral("0001");
    const QString expired = QStringLiteral("0002");
    QVERIFY(outcomeOf(sessions.insert(session(revoked, a))));
    QVERIFY(outcomeOf(sessions.insert(session(expired, b, 0, 5))));
    QVERIFY(outcomeOf(sessions.revoke(revoked)));
    QStringList sentences;
    for (const QString &asked : {revoked, expired, QStringLiteral("0003")}) {
        const auto found = outcomeOf(sessions.findLive(asked, at(10)));
        QCOMPARE(failureOf(found), QStringLiteral("unknown-pin"));
        QVERIFY(!found.error().sentence.contains(asked));
        sentences.append(found.error().sentence);
    }
    QVERIFY(!sentences.first().isEmpty());
    QCOMPARE(sentences.removeDuplicates(), 2);
}

void MemorySessionsTest::renewsTheContact()
{
    MemorySessions sessions;
    QVERIFY(outcomeOf(sessions.insert(session(pin, a))));
    Side contact;
    contact.userToken = "u2";
    contact.sessionToken = "s2";
    QVERIFY(outcomeOf(sessions.renewContact(pin, a, contact)));
    const auto found = outcomeOf(sessions.findLive(pin, at(1)));
    QCOMPARE(found->contact.userToken, QByteArray("u2"));
    QCOMPARE(found->contact.sessionToken, QByteArray("s2"));
}

void MemorySessionsTest::notesTheLastJoins()
{
    MemorySessions sessions;
    QVERIFY(outcomeOf(sessions.insert(session(pin, a))));
    for (int i = 0; i < Session::joinLimit + 2; ++i)
        QVERIFY(outcomeOf(sessions.addJoin(pin, a, {at(i), QString::number(i)})));
    const auto joins = outcomeOf(sessions.findLive(pin, at(100)))->joins;
    QCOMPARE(joins.size(), Session::joinLimit);
    QCOMPARE(joins.first().from, QStringLiteral("2"));
    QCOMPARE(joins.last().from, QString::number(Session::joinLimit + 1));
    QCOMPARE(joins.last().at, at(Session::joinLimit + 1));
}

void MemorySessionsTest::changesOfAnEndedSessionFail()
{
    MemorySessions sessions;
    const QString unknown = QStringLiteral("unknown-pin");
    QCOMPARE(failureOf(outcomeOf(sessions.revoke(pin))), unknown);
    QVERIFY(outcomeOf(sessions.insert(session(pin, a))));
    QVERIFY(outcomeOf(sessions.revoke(pin)));
    QCOMPARE(failureOf(outcomeOf(sessions.revoke(pin))), unknown);
    QCOMPARE(failureOf(outcomeOf(sessions.renewContact(pin, a, {}))), unknown);
    QCOMPARE(failureOf(outcomeOf(sessions.addJoin(pin, a, {}))), unknown);
    QVERIFY(outcomeOf(sessions.list(1))->first().joins.isEmpty());
    // Nor do they reach the session that has the pin by now.
    QVERIFY(outcomeOf(sessions.insert(session(pin, b))));
    QCOMPARE(failureOf(outcomeOf(sessions.renewContact(pin, a, {}))), unknown);
    QCOMPARE(failureOf(outcomeOf(sessions.addJoin(pin, a, {}))), unknown);
    QVERIFY(outcomeOf(sessions.list(1))->first().joins.isEmpty());
}

void MemorySessionsTest::countsByDigits()
{
    MemorySessions sessions;
    QVERIFY(outcomeOf(sessions.insert(session(QStringLiteral("0001"), a))));
    QVERIFY(outcomeOf(sessions.insert(session(QStringLiteral("0002"), a, 0, 10))));
    QVERIFY(outcomeOf(sessions.insert(session(QStringLiteral("0003"), a))));
    QVERIFY(outcomeOf(sessions.insert(session(QStringLiteral("00003"), a))));
    QCOMPARE(*outcomeOf(sessions.countLive(4, at(9))), 3);
    QCOMPARE(*outcomeOf(sessions.countLive(4, at(10))), 2);
    QCOMPARE(*outcomeOf(sessions.countLive(5, at(10))), 1);
    QCOMPARE(*outcomeOf(sessions.countLive(6, at(10))), 0);
    QVERIFY(outcomeOf(sessions.revoke(QStringLiteral("0003"))));
    QCOMPARE(*outcomeOf(sessions.countLive(4, at(10))), 1);
    QCOMPARE(*outcomeOf(sessions.countLive(4, at(3600))), 0);
}

void MemorySessionsTest::anEndedSessionHasNoTokens_data() { anEndedPinIsFree_data(); }

void MemorySessionsTest::anEndedSessionHasNoTokens()
{
    QFETCH(bool, revoked);
    MemorySessions sessions;
    Session made = session(pin, a);
    for (Side *side : {&made.creator, &made.contact}) {
        side->email = QStringLiteral("ann@example.com");
        side->userToken = "user";
        side->sessionToken = "session";
    }
    QVERIFY(outcomeOf(sessions.insert(made)));
    QCOMPARE(outcomeOf(sessions.findLive(pin, at(0)))->contact.userToken, QByteArray("user"));
    if (revoked)
        QVERIFY(outcomeOf(sessions.revoke(pin)));
    else
        QVERIFY(!outcomeOf(sessions.findLive(pin, at(3600))));
    const auto ended = *outcomeOf(sessions.list(1));
    for (const Side &side : {ended.first().creator, ended.first().contact}) {
        QCOMPARE(side.email, QStringLiteral("ann@example.com"));
        QVERIFY(side.userToken.isEmpty());
        QVERIFY(side.sessionToken.isEmpty());
    }
}

void MemorySessionsTest::listsNewestFirst()
{
    MemorySessions sessions;
    for (const char *id : {"1", "2", "3"})
        QVERIFY(outcomeOf(sessions.insert(
            session(QStringLiteral("000") + QLatin1String(id), QLatin1String(id)))));
    const auto two = *outcomeOf(sessions.list(2));
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0).id, QStringLiteral("3"));
    QCOMPARE(two.at(1).id, QStringLiteral("2"));
    QVERIFY(outcomeOf(sessions.list(0))->isEmpty());
}

void MemorySessionsTest::listGoesOnFromPageToPage()
{
    MemorySessions sessions;
    for (const char *id : {"1", "2", "3"})
        QVERIFY(outcomeOf(sessions.insert(
            session(QStringLiteral("000") + QLatin1String(id), QLatin1String(id)))));
    const auto first = *outcomeOf(sessions.list(2));
    const auto rest = *outcomeOf(sessions.listBefore(first.constLast().number, 2));
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().id, QStringLiteral("1"));
    QVERIFY(outcomeOf(sessions.listBefore(rest.first().number, 2))->isEmpty());
}

void MemorySessionsTest::newsIsWhatHasChanged()
{
    MemorySessions sessions;
    QVERIFY(outcomeOf(sessions.insert(session(pin, a))));
    QVERIFY(outcomeOf(sessions.insert(session(QStringLiteral("0001"), b))));
    const auto mark = *outcomeOf(sessions.mark());
    QVERIFY(outcomeOf(sessions.news(mark, {}))->sessions.isEmpty());

    QVERIFY(outcomeOf(sessions.addJoin(pin, a, {at(1), QStringLiteral("x")})));
    QVERIFY(outcomeOf(sessions.addJoin(pin, a, {at(2), QStringLiteral("y")})));
    QVERIFY(outcomeOf(sessions.revoke(QStringLiteral("0001"))));
    const auto news = *outcomeOf(sessions.news(mark, {}));
    QCOMPARE(news.sessions.size(), 2);
    QCOMPARE(news.sessions.at(0).joins.size(), 2);
    QVERIFY(news.sessions.at(1).revoked);
    QVERIFY(news.isWhole && !news.hasMore && news.gone.isEmpty());
    QVERIFY(outcomeOf(sessions.news(news.mark, {}))->sessions.isEmpty());
}

void MemorySessionsTest::whoIsFarBehindListsAgain()
{
    MemorySessions sessions;
    QVERIFY(outcomeOf(sessions.insert(session(pin, a))));
    const auto mark = *outcomeOf(sessions.mark());
    constexpr int made = MemorySessions::changeLimit + 10;
    for (int i = 0; i < made; ++i)
        QVERIFY(outcomeOf(sessions.insert(session(QString::number(100'000 + i), b))));
    const auto news = *outcomeOf(sessions.news(mark, {}));
    QVERIFY(!news.isWhole);
    QVERIFY(news.hasMore);
    QCOMPARE(news.sessions.size(), SessionRepository::newsLimit);

    // Those that the history has lost are gone.
    const auto now = *outcomeOf(sessions.mark());
    for (int i = 0; i < MemorySessions::historyLimit + 5; ++i)
        QVERIFY(outcomeOf(sessions.revoke(QString::number(100'000 + i))));
    SessionNews last{.sessions = {}, .gone = {}, .mark = now, .hasMore = true};
    qsizetype gone = 0;
    while (last.hasMore) {
        last = *outcomeOf(sessions.news(last.mark, {}));
        gone += last.gone.size();
        QVERIFY(last.isWhole);
    }
    QCOMPARE(gone, 5);
}

void MemorySessionsTest::historyIsBoundedAndTheLiveAreNot()
{
    MemorySessions sessions;
    constexpr int live = MemorySessions::historyLimit + 200;
    const auto numbered = [](int number) {
        return QString::number(number).rightJustified(6, QLatin1Char('0'));
    };
    for (int i = 0; i < live; ++i)
        QVERIFY(outcomeOf(sessions.insert(session(numbered(i), numbered(i)))));
    QCOMPARE(outcomeOf(sessions.list(10'000))->size(), live);

    constexpr int ended = MemorySessions::historyLimit + 50;
    for (int i = 0; i < ended; ++i)
        QVERIFY(outcomeOf(sessions.revoke(numbered(i))));
    const auto kept = *outcomeOf(sessions.list(10'000));
    QCOMPARE(kept.size(), live - 50);
    QCOMPARE(kept.last().id, numbered(50)); // those that ended first are gone
    QVERIFY(outcomeOf(sessions.findLive(numbered(live - 1), at(1))));
}

QTEST_GUILESS_MAIN(MemorySessionsTest)
#include "tst_memorysessions.moc"
