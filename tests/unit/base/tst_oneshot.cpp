// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/OneShot.h"
#include "base/RequestScope.h"

#include <QStringList>
#include <QTest>

#include <optional>

#include <QCoroTask>

using namespace pinbridge;

namespace {

QCoro::Task<> wait(OneShot<int> value, QString name, QStringList *log)
{
    const int got = co_await value;
    log->append(QStringLiteral("%1 %2").arg(name).arg(got));
}

/// Drops the owner's copy as soon as it is resumed, while others still wait.
QCoro::Task<> dropOnResume(std::unique_ptr<OneShot<int>> *owner, QStringList *log)
{
    const auto &value = **owner;
    const int got = co_await value;
    owner->reset();
    log->append(QStringLiteral("dropped %1").arg(got));
}

QCoro::Task<> waitForOwned(std::unique_ptr<OneShot<int>> *owner, QStringList *log)
{
    const auto &value = **owner;
    const int got = co_await value;
    log->append(QStringLiteral("after %1").arg(got));
}

QCoro::Task<> waitTwice(OneShot<int> first, OneShot<int> second, QStringList *log)
{
    const int one = co_await first;
    log->append(QStringLiteral("first %1").arg(one));
    const int two = co_await second;
    log->append(QStringLiteral("second %1").arg(two));
}

QCoro::Task<> setWhenResumed(OneShot<int> value, QStringList *log)
{
    const int got = co_await value;
    const bool again = value.set(got + 1);
    log->append(again ? QStringLiteral("set again") : QStringLiteral("ignored"));
}

QCoro::Task<> noteRequests(OneShot<int> first, OneShot<int> second, QByteArrayList *requests)
{
    requests->append(RequestScope::current());
    (void)co_await first;
    requests->append(RequestScope::current());
    (void)co_await second;
    requests->append(RequestScope::current());
}

} // namespace

class OneShotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesWaitersInOrderInsideSet()
    {
        QStringList log;
        const OneShot<int> value;
        const auto a = wait(value, QStringLiteral("a"), &log);
        const auto b = wait(value, QStringLiteral("b"), &log);
        const auto c = wait(value, QStringLiteral("c"), &log);
        QVERIFY(log.isEmpty());
        QVERIFY(!value.isSet());

        QVERIFY(value.set(7));
        QVERIFY(value.isSet());
        QCOMPARE(log, QStringList(
                          {QStringLiteral("a 7"), QStringLiteral("b 7"), QStringLiteral("c 7")}));
    }

    void ignoresTheSecondValue()
    {
        QStringList log;
        const OneShot<int> value;
        QVERIFY(value.set(1));
        QVERIFY(!value.set(2));
        const auto task = wait(value, QStringLiteral("a"), &log);
        QCOMPARE(log, QStringList{QStringLiteral("a 1")});
    }

    void doesNotSuspendWhenSetBefore()
    {
        QStringList log;
        const OneShot<int> value;
        value.set(3);
        const auto task = wait(value, QStringLiteral("a"), &log);
        QVERIFY(task.isReady());
        QCOMPARE(log, QStringList{QStringLiteral("a 3")});
    }

    void copiesShareTheValue()
    {
        const OneShot<int> value;
        const auto copy = value; // NOLINT(performance-unnecessary-copy-initialization)
        copy.set(1);
        QVERIFY(value.isSet());
    }

    void survivesAWaiterThatDropsTheLastCopy()
    {
        QStringList log;
        auto value = std::make_unique<OneShot<int>>();
        const auto dropping = dropOnResume(&value, &log);
        const auto waiting = waitForOwned(&value, &log);
        QVERIFY(value->set(5));
        QVERIFY(!value);
        QCOMPARE(log, QStringList({QStringLiteral("dropped 5"), QStringLiteral("after 5")}));
    }

    void aWaiterMayWaitOnAnother()
    {
        QStringList log;
        const OneShot<int> first;
        const OneShot<int> second;
        const auto task = waitTwice(first, second, &log);
        first.set(1);
        QCOMPARE(log, QStringList{QStringLiteral("first 1")});
        second.set(2);
        QCOMPARE(log.last(), QStringLiteral("second 2"));
    }

    void aWaiterCannotSetAgain()
    {
        QStringList log;
        const OneShot<int> value;
        const auto setting = setWhenResumed(value, &log);
        const auto waiting = wait(value, QStringLiteral("a"), &log);
        value.set(1);
        QCOMPARE(log, QStringList({QStringLiteral("ignored"), QStringLiteral("a 1")}));
    }

    void eachWaiterGoesOnForItsOwnRequest()
    {
        const OneShot<int> first;
        const OneShot<int> second;
        QByteArrayList one;
        QByteArrayList two;
        QByteArrayList nobody;
        std::optional<QCoro::Task<>> tasks[2];
        {
            const RequestScope scope("one");
            tasks[0].emplace(noteRequests(first, second, &one));
            {
                const RequestScope inner("two");
                tasks[1].emplace(noteRequests(first, second, &two));
            }
            QCOMPARE(RequestScope::current(), QByteArray("one"));
        }
        const auto last = noteRequests(first, second, &nobody);
        const RequestScope third("three");
        first.set(1);
        QCOMPARE(RequestScope::current(), QByteArray("three"));
        second.set(2);
        QCOMPARE(one, QByteArrayList({"one", "one", "one"}));
        QCOMPARE(two, QByteArrayList({"two", "two", "two"}));
        QCOMPARE(nobody, QByteArrayList({"", "", ""}));
    }
};

QTEST_GUILESS_MAIN(OneShotTest)
#include "tst_oneshot.moc"
