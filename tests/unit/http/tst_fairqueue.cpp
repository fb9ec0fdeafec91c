// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/FairQueue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using pinbridge::http::FairQueue;

class FairQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsServedInItsOrder();
    void aCrowdWaitsBehindItself();
    void whoComesLaterWaitsOneRound();
};

namespace {

const QHostAddress crowd(u"10.0.0.1"_s);
const QHostAddress honest(u"10.0.0.2"_s);

QStringList drained(FairQueue<QString> &queue)
{
    QStringList items;
    while (!queue.isEmpty())
        items.append(queue.pop());
    return items;
}

} // namespace

void FairQueueTest::anAddressIsServedInItsOrder()
{
    FairQueue<QString> queue;
    QVERIFY(queue.isEmpty());
    for (const char *item : {"1", "2", "3"})
        queue.push(crowd, QLatin1String(item));
    QCOMPARE(drained(queue), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void FairQueueTest::aCrowdWaitsBehindItself()
{
    FairQueue<QString> queue;
    for (int i = 0; i < 100; ++i)
        queue.push(crowd, u"crowd"_s);
    queue.push(honest, u"honest"_s);
    QCOMPARE(drained(queue).indexOf(u"honest"_s), 1);
}

void FairQueueTest::whoComesLaterWaitsOneRound()
{
    FairQueue<QString> queue;
    queue.push(crowd, u"a1"_s);
    queue.push(crowd, u"a2"_s);
    QCOMPARE(queue.pop(), u"a1"_s);
    queue.push(honest, u"b1"_s);
    queue.push(honest, u"b2"_s);
    QCOMPARE(drained(queue), (QStringList{u"a2"_s, u"b1"_s, u"b2"_s}));
}

QTEST_GUILESS_MAIN(FairQueueTest)
#include "tst_fairqueue.moc"
