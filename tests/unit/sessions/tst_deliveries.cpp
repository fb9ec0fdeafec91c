// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/Deliveries.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

const QByteArray request = "request";

Session session(const char *id)
{
    Session made;
    made.id = QString::fromLatin1(id);
    made.pin = QStringLiteral("0001");
    return made;
}

} // namespace

class DeliveriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsOnlyWhenUndelivered();
    void waitsForItsWindow();
    void aDeliveryEndsTheWait();
    void aDeliveryCountsForAllWhoShared();
    void aLaterSessionTakesThePlace();
    void holdsSoMany();

private:
    FakeClock m_clock;
};

void DeliveriesTest::waitsOnlyWhenUndelivered()
{
    Deliveries deliveries(m_clock, std::chrono::seconds(300));
    QVERIFY(!deliveries.waiting(request));
    deliveries.made(request, session("a"));
    QVERIFY(!deliveries.waiting(request));
    deliveries.undelivered(request, session("a"));
    QVERIFY(deliveries.waiting(request));
    QCOMPARE(deliveries.waiting(request)->sessionId, QStringLiteral("a"));
    QCOMPARE(deliveries.waiting(request)->pin, QStringLiteral("0001"));
    QVERIFY(!deliveries.waiting("another"));
}

void DeliveriesTest::waitsForItsWindow()
{
    Deliveries deliveries(m_clock, std::chrono::seconds(300));
    deliveries.made(request, session("a"));
    deliveries.undelivered(request, session("a"));
    m_clock.advance(std::chrono::seconds(300));
    QVERIFY(deliveries.waiting(request));
    m_clock.advance(std::chrono::milliseconds(1));
    QVERIFY(!deliveries.waiting(request));
}

void DeliveriesTest::aDeliveryEndsTheWait()
{
    Deliveries deliveries(m_clock, std::chrono::seconds(300));
    deliveries.made(request, session("a"));
    deliveries.undelivered(request, session("a"));
    deliveries.delivered(request);
    QVERIFY(!deliveries.waiting(request));
}

void DeliveriesTest::aDeliveryCountsForAllWhoShared()
{
    Deliveries deliveries(m_clock, std::chrono::seconds(300));
    deliveries.made(request, session("a"));
    deliveries.delivered(request);
    deliveries.undelivered(request, session("a"));
    QVERIFY(!deliveries.waiting(request));
}

void DeliveriesTest::aLaterSessionTakesThePlace()
{
    Deliveries deliveries(m_clock, std::chrono::seconds(300));
    deliveries.made(request, session("a"));
    deliveries.delivered(request);
    deliveries.made(request, session("b"));
    deliveries.undelivered(request, session("a"));
    QVERIFY(!deliveries.waiting(request));
    deliveries.undelivered(request, session("b"));
    QCOMPARE(deliveries.waiting(request)->sessionId, QStringLiteral("b"));
}

void DeliveriesTest::holdsSoMany()
{
    Deliveries deliveries(m_clock, std::chrono::seconds(300));
    deliveries.made(request, session("a"));
    deliveries.undelivered(request, session("a"));
    for (int i = 0; i < Deliveries::capacity; ++i)
        deliveries.made(QByteArray::number(i), session("b"));
    QVERIFY(!deliveries.waiting(request));
}

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "tst_deliveries.moc"
