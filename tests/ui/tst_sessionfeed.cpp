// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/SessionFeed.h"
#include "integration/storage/StoreBench.h"
#include "sessions/MemorySessions.h"
#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using test::outcomeOf;
using test::pinOf;
using test::sessionAt;

namespace {

constexpr int patience = 30'000; // ms
constexpr int some = 3 * SessionFeed::pageSize + 500;

/// The window's side: it takes what is told where it is not told to wait.
class Window : public QObject
{
public:
    explicit Window(SessionFeed &feed)
    {
        connect(&feed, &SessionFeed::changed, this, [this, &feed](const ui::SessionChanges &told) {
            ui::apply(told, list);
            largest = std::max(largest, told.rows.size());
            rows += told.rows.size();
            if (!told.rows.isEmpty() || !told.gone.isEmpty())
                ++pieces;
            if (takes)
                feed.taken();
        });
    }

    QList<ui::SessionRow> list;
    qsizetype largest = 0;
    qsizetype rows = 0; ///< that were told
    int pieces = 0;
    bool takes = true;
};

/// Live ones of no site, which every one sees. By the database itself: they need no tokens here.
bool fill(const test::StoreBench &bench, int first, int count)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return bench.execute(
        u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %2) INSERT "
        "INTO sessions (pin, upstream_id, creator_email, creator_user_id, contact_email, "
        "contact_user_id, url, ws_url, created_at, expires_at) SELECT printf('%06d', i), "
        "CAST(i AS TEXT), 'ann@example.com', '17', 'bob@example.com', '18', '', '', %3, %4 "
        "FROM n"_s.arg(first)
            .arg(first + count)
            .arg(now)
            .arg(now + qint64{3600} * 1000));
}

} // namespace

class TestSessionFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsListedInPieces()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(fill(bench, 0, some));
        SessionFeed feed;
        Window window(feed);
        feed.follow(*server);
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), some, patience);
        QCOMPARE(window.pieces, 4);
        QCOMPARE(window.largest, SessionFeed::pageSize);
        QVERIFY(
            std::ranges::is_sorted(window.list, std::ranges::greater(), &ui::SessionRow::number));
        QCOMPARE(window.list.constFirst().pin, pinOf(some - 1));

        // Made, joined and revoked among thousands: that one is told, nothing else.
        window.rows = 0;
        QVERIFY(fill(bench, some, 1));
        feed.touch({});
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), some + 1, patience);
        QVERIFY(outcomeOf(server->addJoin(pinOf(7), u"7"_s, {bench.clock.now(), u"x"_s})));
        feed.touch({});
        QTRY_COMPARE_WITH_TIMEOUT(window.list.at(some - 7).joins.size(), 1, patience);
        QVERIFY(outcomeOf(server->revoke(pinOf(8))));
        feed.touch({});
        QTRY_VERIFY_WITH_TIMEOUT(window.list.at(some - 8).revoked, patience);
        QCOMPARE(window.rows, 3);
    }

    void whatComesWhileItIsListedIsThereOnce()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(fill(bench, 0, some));
        SessionFeed feed;
        Window window(feed);
        window.takes = false; // the rest comes later
        feed.follow(*server);
        QTRY_COMPARE_WITH_TIMEOUT(window.pieces, 1, patience);
        QVERIFY(fill(bench, some, 1));
        QVERIFY(outcomeOf(server->revoke(pinOf(0))));
        feed.touch({});
        window.takes = true;
        feed.taken();
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), some + 1, patience);
        QVERIFY(window.list.constLast().revoked);
        QCOMPARE(window.list.constFirst().pin, pinOf(some));
    }

    void nothingMoreIsToldUntilTheWindowHasIt()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(fill(bench, 0, some));
        SessionFeed feed;
        Window window(feed);
        window.takes = false;
        feed.follow(*server);
        QTRY_COMPARE_WITH_TIMEOUT(window.pieces, 1, patience);
        feed.touch({});
        QTest::qWait(500);
        QCOMPARE(window.pieces, 1);
        window.takes = true;
        feed.taken();
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), some, patience);
    }

    void whatTheHistoryHasLostGoes()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(fill(bench, 0, some));
        SessionFeed feed;
        Window window(feed);
        feed.follow(*server);
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), some, patience);
        window.rows = 0;
        QVERIFY(bench.execute(u"DELETE FROM sessions WHERE pin IN ('%1', '%2', '%3')"_s.arg(
            pinOf(0), pinOf(1), pinOf(2000))));
        feed.lookThrough();
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), some - 3, patience);
        QCOMPARE(window.rows, 0);
        QVERIFY(std::ranges::none_of(window.list, [](const ui::SessionRow &row) {
            return row.pin == pinOf(0) || row.pin == pinOf(2000);
        }));
    }

    void whoIsFarBehindReadsAllAgain()
    {
        MemorySessions sessions;
        const SystemClock clock;
        SessionFeed feed;
        Window window(feed);
        feed.follow(sessions);
        const int made = MemorySessions::changeLimit + 100;
        for (int i = 0; i < made; ++i)
            QVERIFY(outcomeOf(sessions.insert(sessionAt(clock, pinOf(i), QString::number(i)))));
        feed.touch({});
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), made, patience);
        // Those that ended first are no longer kept.
        for (int i = 0; i < MemorySessions::historyLimit + 20; ++i)
            QVERIFY(outcomeOf(sessions.revoke(pinOf(i))));
        feed.touch({});
        QTRY_COMPARE_WITH_TIMEOUT(window.list.size(), made - 20, patience);
        feed.leave();
        QVERIFY(window.list.isEmpty());
    }

    void theConsoleListsAllAndHearsOfOthers()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        const SystemClock clock;
        const auto other = bench.open(&clock);
        QVERIFY(other);
        other->setSite({});
        QVERIFY(fill(bench, 0, some));
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.store = bench.options();
        test::BridgeDesk desk(setup);
        const ui::Facade &facade = desk.facade;
        QTRY_COMPARE_WITH_TIMEOUT(facade.sessions().size(), some, patience);

        QVERIFY(outcomeOf(other->insert(sessionAt(clock, u"4711"_s, u"theirs"_s))));
        QTRY_COMPARE_WITH_TIMEOUT(facade.sessions().size(), some + 1, patience);
        QCOMPARE(facade.sessions().constFirst().id, u"theirs"_s);
        QVERIFY(outcomeOf(other->addJoin(pinOf(3), u"3"_s, {clock.now(), u"192.168.2.9"_s})));
        QTRY_COMPARE_WITH_TIMEOUT(facade.sessions().at(some - 3).joins.size(), 1, patience);
        QVERIFY(outcomeOf(other->revoke(u"4711"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(facade.sessions().constFirst().revoked, patience);

        // Its own come as others do.
        QSignalSpy created(&desk.facade, &ui::Facade::sessionCreated);
        desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(facade.sessions().size(), some + 2, patience);
        QCOMPARE(facade.sessions().constFirst().contact.email, u"bob@example.com"_s);

        desk.facade.stopServer();
        QTRY_VERIFY_WITH_TIMEOUT(facade.sessions().isEmpty(), patience);
        desk.facade.startServer();
        QTRY_COMPARE_WITH_TIMEOUT(facade.sessions().size(), some + 2, patience);
    }

    void tokensAreReadWhenTheyAreAskedFor()
    {
        test::BridgeDesk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.sessions().size(), 1, patience);
        const ui::SessionRow row = desk.facade.sessions().constFirst();
        QSignalSpy read(&desk.facade, &ui::Facade::tokensRead);
        QSignalSpy failed(&desk.facade, &ui::Facade::failed);
        desk.facade.readTokens(row.pin, row.id);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patience);
        const auto tokens = read.constFirst().at(1).value<ui::SessionTokens>();
        QVERIFY(!tokens.creator.userToken.isEmpty() && !tokens.contact.sessionToken.isEmpty());
        // Another session that has the pin by now is another.
        desk.facade.readTokens(row.pin, u"another"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        desk.facade.revoke(row.pin);
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.sessions().constFirst().revoked, patience);
        desk.facade.readTokens(row.pin, row.id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, patience);
        QCOMPARE(read.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionFeed)
#include "tst_sessionfeed.moc"
