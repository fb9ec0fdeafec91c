// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/TrafficRing.h"

#include <QTest>

using namespace pinbridge;

namespace {

constexpr qsizetype room = qsizetype{1024} * 1024;

Exchange exchangeOf(const QByteArray &id, qsizetype body = 0)
{
    Exchange result;
    result.id = id;
    result.reply.body = QByteArray(body, 'x');
    return result;
}

void fill(TrafficRing &ring, int count, qsizetype body = 0)
{
    for (int i = 1; i <= count; ++i)
        ring.add(exchangeOf(QByteArray::number(i), body));
}

QByteArrayList idsOf(const QList<ExchangePtr> &exchanges)
{
    QByteArrayList ids;
    ids.reserve(exchanges.size());
    for (const ExchangePtr &exchange : exchanges)
        ids.append(exchange->id);
    return ids;
}

} // namespace

class TrafficRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestStay()
    {
        TrafficRing ring(3, room);
        fill(ring, 5);
        QCOMPARE(ring.count(), 3);
        QCOMPARE(idsOf(ring.since(0, 10)), QByteArrayList({"3", "4", "5"}));
        QCOMPARE(idsOf(ring.since(3, 10)), QByteArrayList({"4", "5"}));
        QCOMPARE(idsOf(ring.since(0, 2)), QByteArrayList({"4", "5"}));
        QVERIFY(ring.since(5, 10).isEmpty());
        QVERIFY(ring.since(99, 10).isEmpty());
        QVERIFY(!ring.find(2));
        QVERIFY(!ring.find(6));
        QCOMPARE(ring.find(4)->id, QByteArray("4"));
    }

    void memoryIsBounded()
    {
        TrafficRing ring(1000, room);
        fill(ring, 100, room / 10);
        QVERIFY(ring.bytes() <= room);
        QVERIFY(ring.count() < 10);
        QVERIFY(ring.count() > 5);
        // What is larger than all the room is not kept, and takes nothing with it for long.
        ring.add(exchangeOf("large", 2 * room));
        QCOMPARE(ring.count(), 0);
        QCOMPARE(ring.bytes(), 0);
        ring.add(exchangeOf("small"));
        QCOMPARE(ring.count(), 1);
    }

    void theKeptSurvive()
    {
        TrafficRing ring(3, room);
        fill(ring, 3);
        QVERIFY(ring.keep(2));
        QVERIFY(ring.keep(2));
        fill(ring, 5);
        QCOMPARE(ring.find(2)->id, QByteArray("2"));
        QCOMPARE(ring.count(), 4);
        QCOMPARE(ring.since(0, 10).first()->number, 2U);
        QVERIFY(!ring.keep(1));
        ring.clear();
        QCOMPARE(ring.count(), 1);
        ring.letGo(2);
        ring.letGo(2);
        QVERIFY(!ring.find(2));
        QCOMPARE(ring.bytes(), 0);
    }

    void keepingIsBounded()
    {
        TrafficRing ring(2000, room);
        fill(ring, 2000);
        for (quint64 number = 1001; number <= 2000; ++number) {
            if (!ring.keep(number))
                break;
        }
        QVERIFY(ring.kept() <= TrafficRing::keptLimit);
        TrafficRing small(100, room);
        fill(small, 5, room / 10);
        QVERIFY(small.keep(4));
        QVERIFY(small.keep(5));
        QVERIFY(!small.keep(3)); // a quarter of the memory is full
        QVERIFY(small.bytes() <= room);
    }

    void theLatestOfAnIdIsFound()
    {
        TrafficRing ring(3, room);
        ring.add(exchangeOf("a"));
        ring.add(exchangeOf("a"));
        QCOMPARE(ring.findById("a")->number, 2U);
        QVERIFY(ring.keep(2));
        fill(ring, 3);
        QCOMPARE(ring.findById("a")->number, 2U);
        QVERIFY(!ring.findById("b"));
    }
};

QTEST_GUILESS_MAIN(TrafficRingTest)
#include "tst_trafficring.moc"
