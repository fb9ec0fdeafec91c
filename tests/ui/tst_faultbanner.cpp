// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/FaultBanner.h"
#include "ui/Widget.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::ui;
using namespace pinbridge;

class FaultBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhileAnyRuleIsOn();
    void namesTheRules();
    void turnsAllOff();
    void givesTheKeyboardBack();
};

void FaultBannerTest::isThereWhileAnyRuleIsOn()
{
    test::FakeFacade facade;
    FaultBanner banner(facade);
    QVERIFY(banner.isHidden());
    facade.setFaults({test::faultRow()});
    QVERIFY(!banner.isHidden());
    facade.setFaults({test::faultRow(1, 0)}); // used up
    QVERIFY(banner.isHidden());
    facade.setFaults({test::faultRow(1, 0), test::faultRow(2, 3)});
    QVERIFY(!banner.isHidden());
    facade.setFaults({});
    QVERIFY(banner.isHidden());
}

void FaultBannerTest::namesTheRules()
{
    test::FakeFacade facade;
    FaultBanner banner(facade);
    FaultRow delay = test::faultRow(2);
    delay.text = u"delay 3s on create once"_s;
    facade.setFaults({test::faultRow(1), delay, test::faultRow(3, 0)});
    QVERIFY(banner.accessibleName().contains(u"status 503; delay 3s on create once"_s));
    QVERIFY2(test::find<QLabel>(banner, u"faultBannerWords"_s)->text().startsWith(u"2 fault"_s),
             qPrintable(banner.accessibleName()));
    facade.setFaults({delay});
    QVERIFY(test::find<QLabel>(banner, u"faultBannerWords"_s)->text().startsWith(u"1 fault"_s));
}

void FaultBannerTest::turnsAllOff()
{
    test::FakeFacade facade;
    FaultBanner banner(facade);
    banner.show();
    facade.setFaults({test::faultRow()});
    test::click(banner, u"faultsOff"_s);
    QCOMPARE(facade.calls, QStringList{u"clear faults"_s});
}

void FaultBannerTest::givesTheKeyboardBack()
{
    test::FakeFacade facade;
    facade.setFaults({test::faultRow()});
    FaultBanner banner(facade);
    QVERIFY(test::showActive(banner));
    auto *off = test::find<QPushButton>(banner, u"faultsOff"_s);
    off->setFocus();
    QTRY_VERIFY(off->hasFocus());
    const QSignalSpy free(&banner, &FaultBanner::keyboardFree);
    facade.setFaults({});
    QCOMPARE(free.size(), 1);
}

QTEST_MAIN(FaultBannerTest)
#include "tst_faultbanner.moc"
