// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/TlsFaults.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace pinbridge;
using pinbridge::test::FakeClock;

using Kind = TlsFault::Kind;

class TlsFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultNamesTheDeviceAndTheTime()
    {
        const auto fault = m_faults.worthTelling(device(1), Kind::Untrusted, m_clock);
        QVERIFY(fault);
        QCOMPARE(fault->kind, Kind::Untrusted);
        QCOMPARE(fault->device, QStringLiteral("10.0.0.1"));
        QCOMPARE(fault->at, m_clock.now());
    }

    void theSameIsToldOnceInASecond()
    {
        TlsFaults faults;
        m_clock.advance(TlsFaults::window);
        QVERIFY(faults.worthTelling(device(1), Kind::Untrusted, m_clock));
        QVERIFY(!faults.worthTelling(device(1), Kind::Untrusted, m_clock));
        QVERIFY(faults.worthTelling(device(1), Kind::Left, m_clock));
        QVERIFY(faults.worthTelling(device(2), Kind::Untrusted, m_clock));
        m_clock.advance(TlsFaults::window);
        QVERIFY(faults.worthTelling(device(1), Kind::Untrusted, m_clock));
    }

    void aCrowdIsToldOfInPart()
    {
        TlsFaults faults;
        int told = 0;
        for (quint32 number = 0; number < 1000; ++number)
            told += faults.worthTelling(device(number), Kind::Left, m_clock) ? 1 : 0;
        QCOMPARE(told, TlsFaults::mostInWindow);
    }

private:
    static QHostAddress device(quint32 number) { return QHostAddress(0x0a000000 + number); }

    FakeClock m_clock;
    TlsFaults m_faults;
};

QTEST_GUILESS_MAIN(TlsFaultsTest)
#include "tst_tlsfaults.moc"
