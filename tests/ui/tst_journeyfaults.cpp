// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConsoleDesk.h"
#include "ui/FaultModel.h"

#include <QAction>
#include <QComboBox>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using test::find;
using test::type;

namespace {

constexpr int patience = test::ConsoleDesk::patience;

int ask(const test::ConsoleDesk &desk)
{
    return test::RawHttp(desk.port())
        .exchange("GET /auth?email=alice@example.com")
        .value_or(test::RawReply())
        .status;
}

/// Of the Faults page, where that is seen.
QString cell(test::ConsoleDesk &desk, int row, ui::FaultModel::Column column)
{
    const auto *model = find<QTableView>(desk.page(), u"faultTable"_s)->model();
    return model->index(row, column).data().toString();
}

} // namespace

/// A developer tries an app: breaks what it asks, sees that, and ends it.
class TestJourneyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void aFaultIsPlayedExplainedAndEnded()
    {
        test::ConsoleDesk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QTest::keyClick(&desk.window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.window.pageName(), u"faults"_s);
        QTRY_VERIFY(desk.shows(u"faultsLesson"_s));
        desk.press(u"preset-unavailable-three-times"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"faultList"_s), patience);
        QVERIFY(test::isShown(desk.window, u"faultBanner"_s));
        QVERIFY(!test::isShown(desk.window, u"openFaults"_s)); // it would lead to where one is
        QCOMPARE(ask(desk), 503);
        QTRY_COMPARE_WITH_TIMEOUT(cell(desk, 0, ui::FaultModel::Left), u"2 more times"_s, patience);
        QCOMPARE(cell(desk, 0, ui::FaultModel::What), u"Answered 503"_s);
        QCOMPARE(cell(desk, 0, ui::FaultModel::Hits), u"1"_s);

        desk.open(u"traffic"_s);
        auto *traffic = find<QTableView>(desk.page(), u"trafficTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(traffic->model()->rowCount(), 1, patience);
        traffic->setCurrentIndex(traffic->model()->index(0, 0));
        QTRY_VERIFY(desk.says(u"trafficNoteTitle"_s).contains(u"on purpose: #1 status 503"_s));
        desk.press(u"trafficNoteRemedy"_s);
        QCOMPARE(desk.window.pageName(), u"faults"_s);

        desk.press(u"clearFaults"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"faultsLesson"_s), patience);
        QVERIFY(!test::isShown(desk.window, u"faultBanner"_s));
        QCOMPARE(ask(desk), 200);
    }

    void aRuleOfOnesOwnBreaksOneDeviceOnly()
    {
        test::ConsoleDesk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.open(u"faults"_s);
        auto *kind = find<QComboBox>(desk.page(), u"faultKind"_s);
        kind->setCurrentIndex(kind->findData(u"status"_s));
        type(desk.page(), u"faultStatus"_s, u"504"_s);
        type(desk.page(), u"faultDevice"_s, u"127.0.0.2"_s);
        QTest::keyClick(find<QLineEdit>(desk.page(), u"faultDevice"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"faultList"_s), patience);
        QCOMPARE(ask(desk), 200);
        test::RawHttp other(desk.port(), QHostAddress(u"127.0.0.2"_s));
        QCOMPARE(other.exchange("GET /auth?email=alice@example.com")->status, 504);

        // From another page, by the banner.
        desk.open(u"users"_s);
        test::click(desk.window, u"openFaults"_s);
        QCOMPARE(desk.window.pageName(), u"faults"_s);
        auto *table = find<QTableView>(desk.page(), u"faultTable"_s);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"faultsLesson"_s), patience);
        QCOMPARE(other.exchange("GET /auth?email=alice@example.com")->status, 200);
    }

    void noRuleIsOnAfterARestart()
    {
        test::ConsoleDesk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.open(u"faults"_s);
        desk.press(u"preset-slow-network"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"faultList"_s), patience);
        desk.facade.stopServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"serverHintButton"_s), patience);
        QVERIFY(!desk.seen<QPushButton>(u"preset-slow-network"_s)->isEnabled());
        QVERIFY(!test::isShown(desk.window, u"faultBanner"_s));
        desk.press(u"serverHintButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QVERIFY(desk.shows(u"faultsLesson"_s));
        QCOMPARE(ask(desk), 200);
    }

    void theMenuLeadsToTheForm()
    {
        test::ConsoleDesk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.window.findChild<QAction *>(u"newFaultAction"_s)->trigger();
        QCOMPARE(desk.window.pageName(), u"faults"_s);
        QTRY_VERIFY(find<QComboBox>(desk.page(), u"faultKind"_s)->hasFocus());
    }
};

QTEST_MAIN(TestJourneyFaults)
#include "tst_journeyfaults.moc"
