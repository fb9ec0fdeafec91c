// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Clock.h"

#include <QTest>

using namespace pinbridge;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimeIsUtc()
    {
        const SystemClock clock;
        const auto before = QDateTime::currentMSecsSinceEpoch();
        const auto now = clock.now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(now.toMSecsSinceEpoch() >= before);
    }

    void steadyTimeGrows()
    {
        const SystemClock clock;
        const auto start = clock.steady();
        QTRY_VERIFY(clock.steady() > start);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
