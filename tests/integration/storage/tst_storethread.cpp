// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"
#include "storage/Database.h"

#include <QSemaphore>
#include <QTest>

#include <memory>
#include <vector>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hangGuard = 60'000; // ms
constexpr int many = 32; ///< jobs in a turn of the event loop

/// A job that keeps a row.
Result<void> keep(Database &database, int number)
{
    const auto kept = database.change(u"INSERT INTO settings (name, value) VALUES (?, ?)"_s,
                                      {u"job %1"_s.arg(number), number});
    return kept ? Result<void>() : tl::unexpected(kept.error());
}

} // namespace

/// Much that is asked in one turn of the event loop: the thread begins before all of it is there,
/// and it shares one commit all the same.
class StoreThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itBeginsBeforeAllIsAsked();
    void manyOfOneTurnShareACommit();

private:
    [[nodiscard]] qint64 rows(StoreThread &thread);

    StoreBench m_bench{StoreAddress::Kind::Sqlite};
};

void StoreThreadTest::initTestCase() { QVERIFY(m_bench.open()); }

qint64 StoreThreadTest::rows(StoreThread &thread)
{
    const auto counted = outcomeOf(
        thread.run<qint64>(StoreThread::Access::Reads, [](Database &database) -> Result<qint64> {
            const auto found =
                database.value(u"SELECT count(*) FROM settings WHERE name LIKE 'job %'"_s);
            if (!found)
                return tl::unexpected(found.error());
            return found->toLongLong();
        }));
    return counted ? *counted : -1;
}

void StoreThreadTest::itBeginsBeforeAllIsAsked()
{
    StoreThread thread(m_bench.options().address, m_bench.clock);
    QSemaphore begun;
    std::vector<std::unique_ptr<Outcome<void>>> outcomes;
    outcomes.reserve(many);
    for (int i = 0; i < many; ++i) {
        outcomes.push_back(std::make_unique<Outcome<void>>(
            thread.run<void>(StoreThread::Access::Writes, [&begun](Database &) -> Result<void> {
                begun.release();
                return {};
            })));
    }
    // Still in the same turn.
    QVERIFY(begun.tryAcquire(1, hangGuard));
    for (const auto &outcome : outcomes)
        QVERIFY(outcome->wait());
}

void StoreThreadTest::manyOfOneTurnShareACommit()
{
    StoreThread thread(m_bench.options().address, m_bench.clock);
    QSemaphore asked;
    std::vector<std::unique_ptr<Outcome<void>>> outcomes;
    outcomes.reserve(many);
    for (int i = 0; i < many; ++i) {
        outcomes.push_back(std::make_unique<Outcome<void>>(thread.run<void>(
            StoreThread::Access::Writes, [&asked, i](Database &database) -> Result<void> {
                // The first waits until the others are there, and the last one fails: what was
                // committed before is kept.
                if (i == 0 && !asked.tryAcquire(1, hangGuard))
                    return {};
                if (i == many - 1)
                    return fail(FailureCode::Unavailable, Phrase::verbatim(u"no"_s),
                                Stage::Storage);
                return keep(database, i);
            })));
    }
    asked.release();
    for (const auto &outcome : outcomes)
        QVERIFY(!outcome->wait());
    QCOMPARE(rows(thread), 0);
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_storethread.moc"
