// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultForm.h"
#include "ui/FaultsDesk.h"

#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::find;
using test::isShown;
using test::textOf;
using test::type;
using Desk = test::FaultsDesk;

/// A rule of the fault lab, put together by hand.
class TestFaultForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void aDeviceThatIsKnownNeedNotBeTyped()
    {
        Desk desk;
        QVERIFY(!isShown(desk.page, u"faultDevice-known"_s));
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        auto *menu = find<QPushButton>(desk.page, u"faultDevice-known"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        desk.turnOn();
        QCOMPARE(desk.facade.fault.device, u"192.168.2.17"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger(); // any
        desk.turnOn();
        QCOMPARE(desk.facade.fault.device, QString());
    }

    void aRuleIsPutTogether()
    {
        using namespace std::chrono_literals;
        Desk desk;
        desk.turnOn();
        QCOMPARE(desk.facade.fault,
                 (FaultDraft{.kind = u"delay"_s, .from = 3s, .to = 3s, .status = 0}));
        type(desk.page, u"faultFrom"_s, u"200"_s);
        desk.choose(u"faultFrom-unit"_s, u"1"_s);
        type(desk.page, u"faultTo"_s, u"2"_s);
        desk.choose(u"faultRoute"_s, u"create"_s);
        type(desk.page, u"faultDevice"_s, u"192.168.2.0/24"_s);
        type(desk.page, u"faultTimes"_s, u"4"_s);
        desk.turnOn();
        QCOMPARE(desk.facade.fault, (FaultDraft{.kind = u"delay"_s,
                                                .from = 200ms,
                                                .to = 2s,
                                                .route = u"create"_s,
                                                .device = u"192.168.2.0/24"_s,
                                                .times = 4}));
        QCOMPARE(desk.facade.calls.last(), u"add fault delay"_s);
        desk.facade.setFaults({test::faultRow(2)});
        Q_EMIT desk.facade.faultsAltered(desk.facade.lastId);
        QVERIFY(isShown(desk.page, u"faultOutcome"_s));
    }

    void aKindShowsWhatItNeeds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("range") << u"delay"_s << QStringList{u"faultFrom"_s, u"faultTo"_s};
        QTest::newRow("time") << u"slow-body"_s << QStringList{u"faultFrom"_s};
        QTest::newRow("status") << u"status"_s << QStringList{u"faultStatus"_s, u"faultProblem"_s};
        QTest::newRow("nothing") << u"garbage"_s << QStringList();
        QTest::newRow("ending") << u"drop-before"_s << QStringList{u"faultEnding"_s};
        QTest::newRow("calls") << u"upstream-token-expired"_s << QStringList{u"faultCalls"_s};
    }

    void aKindShowsWhatItNeeds()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, fields);
        Desk desk;
        desk.choose(u"faultKind"_s, kind);
        for (const QString &field : {u"faultFrom"_s, u"faultTo"_s, u"faultStatus"_s,
                                     u"faultProblem"_s, u"faultEnding"_s, u"faultCalls"_s})
            QVERIFY2(isShown(desk.page, field) == fields.contains(field), qPrintable(field));
        QVERIFY(textOf(desk.page, u"faultHelp"_s).contains(kind));
        desk.turnOn();
        QCOMPARE(desk.facade.fault.kind, kind);
    }

    void choicesAreTaken()
    {
        Desk desk;
        desk.choose(u"faultKind"_s, u"status"_s);
        type(desk.page, u"faultStatus"_s, u"403"_s);
        desk.choose(u"faultProblem"_s, u"device-not-approved"_s);
        desk.turnOn();
        QCOMPARE(desk.facade.fault.status, 403);
        QCOMPARE(desk.facade.fault.problem, u"device-not-approved"_s);
        desk.choose(u"faultKind"_s, u"drop-before"_s);
        desk.choose(u"faultEnding"_s, u"false"_s);
        desk.turnOn();
        QVERIFY(!desk.facade.fault.resets);
        desk.choose(u"faultKind"_s, u"upstream-token-expired"_s);
        desk.choose(u"faultCalls"_s, u"true"_s);
        desk.turnOn();
        QVERIFY(desk.facade.fault.all);
    }

    void aRouteIsOneThatTheKindMakesSenseOn()
    {
        Desk desk;
        auto *route = find<QComboBox>(desk.page, u"faultRoute"_s);
        desk.choose(u"faultRoute"_s, u"join"_s);
        desk.choose(u"faultKind"_s, u"garbage"_s);
        QCOMPARE(route->currentData().toString(), u"join"_s); // it stays where it may
        QCOMPARE(route->count(), 4);
        desk.choose(u"faultKind"_s, u"wrong-pin"_s);
        QCOMPARE(route->count(), 1);
        desk.turnOn();
        QCOMPARE(desk.facade.fault.route, u"join"_s);
        desk.choose(u"faultRoute"_s, u"join"_s);
        desk.choose(u"faultKind"_s, u"upstream-token-expired"_s);
        QCOMPARE(route->findData(u"auth"_s), -1);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &kind, const QString &field,
                            const QString &text, const QString &sentence) {
            QTest::newRow(name) << kind << field << text << sentence;
        };
        const QString whole = u"A time is a whole number, such as 3, of the unit beside it."_s;
        const QString limits = u"A time is 1 ms at least and 10 min at most."_s;
        row("no number", u"delay"_s, u"faultFrom"_s, u"1.5"_s, whole);
        row("no time", u"delay"_s, u"faultFrom"_s, u"0"_s, limits);
        row("too long", u"slow-body"_s, u"faultFrom"_s, u"601"_s, limits);
        row("no second number", u"delay"_s, u"faultTo"_s, u"much"_s, whole);
        row("second too long", u"delay"_s, u"faultTo"_s, u"601"_s, limits);
        row("the wrong way round", u"delay"_s, u"faultTo"_s, u"2"_s,
            u"The second time is the longer one."_s);
        const QString status = u"A status is a number from 400 to 599."_s;
        row("a good status", u"status"_s, u"faultStatus"_s, u"200"_s, status);
        row("no status", u"status"_s, u"faultStatus"_s, u"bad"_s, status);
        row("no device", u"garbage"_s, u"faultDevice"_s, u"phone"_s, u"⟦This is no device.⟧"_s);
        const QString times =
            u"How many times is a whole number from 1 to 1,000,000, or nothing for always."_s;
        row("never", u"garbage"_s, u"faultTimes"_s, u"0"_s, times);
        row("backwards", u"garbage"_s, u"faultTimes"_s, u"-1"_s, times);
        row("beyond", u"garbage"_s, u"faultTimes"_s, u"1000001"_s, times);
        row("no time given", u"delay"_s, u"faultFrom"_s, u" "_s,
            u"Write a number here: How long."_s);
        row("no status given", u"status"_s, u"faultStatus"_s, u" "_s,
            u"Write a number here: Status."_s);
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Desk desk;
        desk.choose(u"faultKind"_s, kind);
        type(desk.page, field, text);
        desk.turnOn();
        QCOMPARE(desk.facade.calls, QStringList());
        QCOMPARE(textOf(desk.page, u"faultVerdict"_s), sentence);
        QVERIFY(isShown(desk.page, u"faultVerdict"_s));
        QVERIFY(desk.field(field)->hasFocus());
        QCOMPARE(desk.field(field)->accessibleDescription(), sentence);
        type(desk.page, field, field == "faultStatus"_L1 ? u"500"_s : u"5"_s);
        desk.turnOn();
        QCOMPARE(desk.facade.calls.size(), 1);
        QVERIFY(!isShown(desk.page, u"faultVerdict"_s));
    }

    void validationWaitsForAPause()
    {
        Desk desk;
        type(desk.page, u"faultTimes"_s, u"0"_s);
        QVERIFY(!isShown(desk.page, u"faultVerdict"_s));
        QTRY_VERIFY(isShown(desk.page, u"faultVerdict"_s));
        QTest::keyClick(desk.field(u"faultTimes"_s), Qt::Key_Backspace);
        QTRY_VERIFY(!isShown(desk.page, u"faultVerdict"_s));
        type(desk.page, u"faultFrom"_s, u" "_s); // who has only begun is not told
        QTest::qWait(int(FaultForm::firstPause.count()) + 100);
        QVERIFY(!isShown(desk.page, u"faultVerdict"_s));
    }

    void enterTurnsItOn()
    {
        Desk desk;
        type(desk.page, u"faultTimes"_s, u"1"_s);
        QTest::keyClick(desk.field(u"faultTimes"_s), Qt::Key_Return);
        QCOMPARE(desk.facade.calls, QStringList{u"add fault delay"_s});
        QCOMPARE(desk.facade.fault.times, 1);
    }
};

QTEST_MAIN(TestFaultForm)
#include "tst_faultform.moc"
