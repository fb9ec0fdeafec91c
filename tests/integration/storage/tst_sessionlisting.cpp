// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hangGuard = 30'000; // ms

QStringList pinsOf(QList<Session> sessions)
{
    std::ranges::sort(sessions, {}, &Session::number);
    QStringList pins;
    pins.reserve(sessions.size());
    for (const Session &session : sessions)
        pins << session.pin;
    return pins;
}

} // namespace

/// A list of all sessions, in pieces, that is kept up to date by what has changed alone.
class SessionListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesReachTheOldest_data() { StoreBench::addKinds(); }
    void pagesReachTheOldest();
    void newsIsWhatHasChanged_data() { StoreBench::addKinds(); }
    void newsIsWhatHasChanged();
    void manyNewsComeInPieces_data() { StoreBench::addKinds(); }
    void manyNewsComeInPieces();
    void othersNewsIsHeardAndRead_data() { StoreBench::addKinds(); }
    void othersNewsIsHeardAndRead();
    void otherSitesArePassedBy_data() { StoreBench::addKinds(); }
    void otherSitesArePassedBy();
    void aPinNamedByOthersIsReadWhateverItsNumber_data() { StoreBench::addKinds(); }
    void aPinNamedByOthersIsReadWhateverItsNumber();
    void aSweepIsTold_data() { StoreBench::addKinds(); }
    void aSweepIsTold();

private:
    [[nodiscard]] static bool make(StoreBench &bench, StoredServer &server, int first, int count)
    {
        std::vector<Outcome<bool>> made; // together, so that they share a commit
        made.reserve(std::size_t(count));
        for (int i = first; i < first + count; ++i)
            made.emplace_back(server.insert(sessionAt(bench.clock, pinOf(i), QString::number(i))));
        for (const Outcome<bool> &one : made) {
            if (!one.wait().value_or(false))
                return false;
        }
        return true;
    }
};

void SessionListingTest::pagesReachTheOldest()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(make(bench, *server, 0, 7));
    QVERIFY(outcomeOf(server->addJoin(pinOf(1), u"1"_s, {bench.clock.now(), u"x"_s})));
    QList<Session> all;
    qint64 before = SessionRepository::newest;
    for (const int expected : {3, 3, 1, 0}) {
        const auto page = *outcomeOf(server->listBefore(before, 3));
        QCOMPARE(page.size(), expected);
        if (!page.isEmpty())
            before = page.constLast().number;
        all << page;
    }
    QCOMPARE(all.first().pin, pinOf(6));
    QCOMPARE(all.at(5).joins.size(), 1);
    QVERIFY(all.at(4).joins.isEmpty());
    QCOMPARE(pinsOf(all).size(), 7);
}

void SessionListingTest::newsIsWhatHasChanged()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(make(bench, *server, 0, 4));
    const auto mark = *outcomeOf(server->mark());
    QVERIFY(outcomeOf(server->news(mark, {}))->sessions.isEmpty());

    QVERIFY(make(bench, *server, 4, 1));
    QVERIFY(outcomeOf(server->addJoin(pinOf(1), u"1"_s, {bench.clock.now(), u"x"_s})));
    QVERIFY(outcomeOf(server->addJoin(pinOf(1), u"1"_s, {bench.clock.now(), u"y"_s})));
    QVERIFY(outcomeOf(server->revoke(pinOf(2))));
    auto news = *outcomeOf(server->news(mark, {}));
    QVERIFY(news.isWhole && !news.hasMore && news.gone.isEmpty());
    QCOMPARE(pinsOf(news.sessions), (QStringList{pinOf(1), pinOf(2), pinOf(4)}));
    std::ranges::sort(news.sessions, {}, &Session::number);
    QCOMPARE(news.sessions.at(0).joins.size(), 2);
    QVERIFY(news.sessions.at(1).revoked);
    QVERIFY(news.sessions.at(2).contact.userToken.isEmpty()); // no secret goes round

    // Of what was revoked a moment ago it is told again, of the rest once.
    const auto later = *outcomeOf(server->news(news.mark, {}));
    QVERIFY(!pinsOf(later.sessions).contains(pinOf(1)));
    QVERIFY(!pinsOf(later.sessions).contains(pinOf(4)));
}

void SessionListingTest::manyNewsComeInPieces()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    const auto mark = *outcomeOf(server->mark());
    constexpr int many = SessionRepository::newsLimit + 30;
    QVERIFY(make(bench, *server, 0, many));
    QVERIFY(bench.execute(u"INSERT INTO joins (session, joined_at, address) SELECT number, 0, 'x' "
                          "FROM sessions"_s));
    SessionNews news{.sessions = {}, .gone = {}, .mark = mark, .hasMore = true};
    QSet<QString> joined;
    int pieces = 0;
    for (; news.hasMore; ++pieces) {
        news = *outcomeOf(server->news(news.mark, {}));
        for (const Session &session : std::as_const(news.sessions)) {
            if (!session.joins.isEmpty())
                joined.insert(session.pin);
        }
    }
    QCOMPARE(joined.size(), many);
    QCOMPARE(pieces, 2);
}

void SessionListingTest::othersNewsIsHeardAndRead()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const SystemClock clock;
    const auto one = bench.open(&clock);
    const auto two = bench.open(&clock);
    QVERIFY(one && two);
    const auto mark = *outcomeOf(two->mark());
    QSignalSpy heard(two.get(), &StoredSessions::changedElsewhere);
    QVERIFY(outcomeOf(one->insert(sessionAt(clock, u"0042"_s, u"a"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), hangGuard);
    QStringList pins;
    if (kind == StoreAddress::Kind::Postgres) { // which tells what it was
        QTRY_VERIFY_WITH_TIMEOUT(heard.last().first().toString() == u"0042"_s, hangGuard);
        pins << u"0042"_s;
    }
    QCOMPARE(pinsOf(outcomeOf(two->news(mark, pins))->sessions), QStringList{u"0042"_s});
}

void SessionListingTest::otherSitesArePassedBy()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(make(bench, *server, 0, 3));
    const auto mark = *outcomeOf(server->mark());
    QVERIFY(make(bench, *server, 3, 2));
    QVERIFY(bench.execute(u"UPDATE sessions SET site = 'another' WHERE pin IN ('%1', '%2')"_s.arg(
        pinOf(1), pinOf(4))));
    QVERIFY(bench.execute(u"INSERT INTO joins (session, joined_at, address) SELECT number, 0, 'x' "
                          "FROM sessions"_s));
    QCOMPARE(pinsOf(*outcomeOf(server->list(10))), (QStringList{pinOf(0), pinOf(2), pinOf(3)}));
    const auto news = *outcomeOf(server->news(mark, {pinOf(1)}));
    QCOMPARE(pinsOf(news.sessions), (QStringList{pinOf(0), pinOf(2), pinOf(3)}));
    QVERIFY(outcomeOf(server->news(news.mark, {}))->sessions.isEmpty());
}

void SessionListingTest::aPinNamedByOthersIsReadWhateverItsNumber()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(make(bench, *server, 0, 3));
    // A transaction that ended after one that had begun later.
    const auto mark = *outcomeOf(server->mark());
    QVERIFY(outcomeOf(server->news(mark, {}))->sessions.isEmpty());
    QCOMPARE(pinsOf(outcomeOf(server->news(mark, {pinOf(1)}))->sessions), QStringList{pinOf(1)});
}

void SessionListingTest::aSweepIsTold()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    {
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(make(bench, *server, 0, 3));
    }
    const QString days31 = QString::number(qint64{31} * 24 * 3600 * 1000);
    QVERIFY(
        bench.execute(u"UPDATE sessions SET expires_at = expires_at - %1 WHERE pin <> '%2'"_s.arg(
            days31, pinOf(1))));
    const auto server = bench.open();
    QVERIFY(server);
    const QSignalSpy swept(server.get(), &StoredSessions::swept);
    QTRY_VERIFY_WITH_TIMEOUT(!swept.isEmpty(), hangGuard);
    QCOMPARE(pinsOf(*outcomeOf(server->list(10))), QStringList{pinOf(1)});
}

QTEST_GUILESS_MAIN(SessionListingTest)
#include "tst_sessionlisting.moc"
