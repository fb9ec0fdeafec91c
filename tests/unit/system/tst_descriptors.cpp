// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Descriptors.h"

#include <QTest>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace pinbridge;

class DescriptorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesTheSoftLimitToTheHardOne();
};

void DescriptorsTest::raisesTheSoftLimitToTheHardOne()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    const rlimit hard = limit;
    limit.rlim_cur = 64;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    const int raised = sys::raiseDescriptorLimit();
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    QCOMPARE(limit.rlim_cur, hard.rlim_max);
    QVERIFY(raised > 64);
#else
    QSKIP("this system has no limit of descriptors to raise");
#endif
}

QTEST_GUILESS_MAIN(DescriptorsTest)
#include "tst_descriptors.moc"
