// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/Theme.h"
#include "ui/TrafficPage.h"
#include "ui/TrafficTable.h"
#include "ui/Widget.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::exchangeRow;
using test::isShown;
using test::textOf;
using test::type;

namespace {

struct Desk
{
    Desk()
    {
        facade.listen();
        page.resize(1052, 700);
        page.show();
    }

    void come(const QList<ExchangeRow> &rows)
    {
        Q_EMIT facade.desk.seen(rows);
        QApplication::processEvents(); // the list is laid out afterwards
    }
    /// Of a device that is named by a number, which goes on from call to call.
    void come(int count)
    {
        QList<ExchangeRow> rows(count, exchangeRow());
        for (ExchangeRow &row : rows)
            row.device = u"10.0.0.%1"_s.arg(next++);
        come(rows);
    }
    [[nodiscard]] TrafficTable *table()
    {
        return test::find<TrafficTable>(page, u"trafficTable"_s);
    }
    [[nodiscard]] QScrollBar *bar() { return table()->verticalScrollBar(); }
    [[nodiscard]] QString count() { return test::find<CutLabel>(page, u"trafficCount"_s)->words(); }
    /// Empty: none is seen.
    [[nodiscard]] QString outcome()
    {
        const auto *label = test::find<CutLabel>(page, u"trafficOutcome"_s);
        return label->isVisible() ? label->words() : QString();
    }
    /// As it is seen in the first, or in the last line of the list.
    [[nodiscard]] QString deviceAt(const QPoint &place)
    {
        return table()->indexAt(place).siblingAtColumn(TrafficModel::Device).data().toString();
    }
    [[nodiscard]] QString first() { return deviceAt({4, 4}); }
    [[nodiscard]] QString last() { return deviceAt({4, table()->viewport()->height() - 4}); }
    void clickRow(int row)
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, TrafficModel::Note));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    TrafficPage page{facade, theme};
    int next = 0;
};

} // namespace

class TestTrafficPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void emptyPageTeaches()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        QVERIFY(isShown(desk.page, u"trafficLesson"_s));
        for (const auto &name : {u"trafficList"_s, u"trafficDetails"_s, u"trafficSearch"_s})
            QVERIFY(!isShown(desk.page, name));
        desk.page.focusMain();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"copyTrafficLine"_s);
        click(desk.page, u"copyTrafficLine"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"curl 'http://192.168.2.110:8777/auth?email=alice@example.com'"_s);
        desk.come(1);
        QVERIFY(!isShown(desk.page, u"trafficLesson"_s));
        QVERIFY(isShown(desk.page, u"trafficList"_s));
        QCOMPARE(QApplication::focusWidget(), desk.table()); // the lesson had the keyboard
        QCOMPARE(desk.count(), u"1 request"_s);
    }

    void emptyPageOffersTheStart()
    {
        Desk desk;
        desk.facade.halt();
        QVERIFY(!isShown(desk.page, u"trafficLine"_s));
        click(desk.page, u"serverHintButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"start"_s});
    }

    void chosenRequestIsExplained()
    {
        Desk desk;
        desk.come({exchangeRow(), exchangeRow(404, u"unknown-pin"_s)});
        QVERIFY(isShown(desk.page, u"trafficNone"_s));
        desk.clickRow(1);
        QVERIFY(!isShown(desk.page, u"trafficNone"_s));
        QCOMPARE(test::find<CutLabel>(desk.page, u"trafficRequest"_s)->words(), u"GET /session"_s);
        QCOMPARE(textOf(desk.page, u"trafficState"_s), u"refused"_s);
        QCOMPARE(textOf(desk.page, u"trafficStatus"_s), u"404 Not Found"_s);
        QCOMPARE(textOf(desk.page, u"trafficNoteTitle"_s), u"No such pin"_s);
        QCOMPARE(textOf(desk.page, u"trafficNoteMeaning"_s), u"No live session has this pin."_s);
        QCOMPARE(textOf(desk.page, u"trafficNoteAdvice"_s), u"Check the digits."_s);
        QCOMPARE(textOf(desk.page, u"trafficTook"_s), u"12 ms"_s);
        QCOMPARE(textOf(desk.page, u"trafficAnswer"_s), u"delivered"_s);
        QVERIFY(textOf(desk.page, u"trafficAt"_s)
                    .startsWith(QDateTime::currentDateTime().toString(u"yyyy-"_s)));
        click(desk.page, u"copyTrafficId"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0123456789abcdef"_s);
        desk.clickRow(0);
        QVERIFY(!isShown(desk.page, u"trafficNote"_s));
        QCOMPARE(textOf(desk.page, u"trafficState"_s), u"OK"_s);
    }

    void whatCanBeMendedHasAButton()
    {
        Desk desk;
        QSignalSpy asked(&desk.page, &TrafficPage::remedyAsked);
        desk.come({exchangeRow(404, u"unknown-pin"_s), exchangeRow(403, u"device-not-approved"_s)});
        desk.clickRow(0);
        QVERIFY(!isShown(desk.page, u"trafficNoteRemedy"_s));
        desk.clickRow(1);
        QCOMPARE(test::find<QPushButton>(desk.page, u"trafficNoteRemedy"_s)->text(),
                 u"Open Devices"_s);
        click(desk.page, u"trafficNoteRemedy"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Remedy>(), Remedy::OpenDevices);
    }

    void whoHadGoneIsExplained()
    {
        Desk desk;
        ExchangeRow row = exchangeRow();
        row.delivered = false;
        desk.come({row});
        desk.clickRow(0);
        QCOMPARE(textOf(desk.page, u"trafficNoteTitle"_s), u"The client had gone"_s);
        QVERIFY(textOf(desk.page, u"trafficAnswer"_s).contains(u"gone"_s));
    }

    void devicesWordsAreNoMarkup()
    {
        Desk desk;
        ExchangeRow row = exchangeRow(404, u"<b>note</b>"_s);
        row.path = u"/<img src=x>\u202e"_s + QString(300, u'a');
        row.device = u"<i>10</i>"_s;
        desk.come({row});
        desk.clickRow(0);
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto *request = test::find<CutLabel>(desk.page, u"trafficRequest"_s);
        QVERIFY(request->words().startsWith(u"GET /<img src=x>\\u202e"_s));
        QVERIFY(request->text().endsWith(u'…'));
        QVERIFY(!Qt::mightBeRichText(request->toolTip())
                || request->toolTip().contains(u"&lt;img"_s));
        QVERIFY(desk.page.width() <= 1052);
    }

    void keyCopiesTheRequest()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        const ExchangeRow row = exchangeRow(404, u"unknown-pin"_s);
        desk.come({row});
        desk.clickRow(0);
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), lineOf(row));
        // What is selected in a field is what is copied there.
        type(desk.page, u"trafficSearch"_s, u"pin"_s);
        auto *search = test::find<QLineEdit>(desk.page, u"trafficSearch"_s);
        search->selectAll();
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"pin"_s);
    }

    void listFollowsTheNewest()
    {
        Desk desk;
        desk.come(100);
        QVERIFY(desk.table()->isFollowing());
        QCOMPARE(desk.last(), u"10.0.0.99"_s);
        QVERIFY(!isShown(desk.page, u"newestTraffic"_s));
        desk.come(5);
        QCOMPARE(desk.last(), u"10.0.0.104"_s);
    }

    void whoScrolledUpIsLeftThere()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.come(100);
        desk.clickRow(99);
        QTest::keyClick(desk.table(), Qt::Key_PageUp);
        QTest::keyClick(desk.table(), Qt::Key_PageUp);
        QVERIFY(!desk.table()->isFollowing());
        const QString seen = desk.first();
        desk.come(50);
        QCOMPARE(desk.first(), seen);
        click(desk.page, u"newestTraffic"_s);
        QVERIFY(desk.table()->isFollowing());
        QCOMPARE(desk.last(), u"10.0.0.149"_s);
        QVERIFY(!isShown(desk.page, u"newestTraffic"_s));
        QCOMPARE(QApplication::focusWidget(), desk.table()); // the button has gone
        desk.come(1);
        QCOMPARE(desk.last(), u"10.0.0.150"_s);

        desk.bar()->setValue(0);
        QVERIFY(!desk.table()->isFollowing());
        desk.bar()->setValue(desk.bar()->maximum()); // by hand, too
        QVERIFY(desk.table()->isFollowing());
    }

    void filterNarrowsAndTells()
    {
        Desk desk;
        desk.come({exchangeRow(), exchangeRow(404, u"unknown-pin"_s), exchangeRow(502)});
        type(desk.page, u"trafficSearch"_s, u"no such"_s);
        QCOMPARE(desk.count(), u"1 of 3 requests"_s);
        QCOMPARE(desk.table()->model()->rowCount(), 1);
        type(desk.page, u"trafficSearch"_s, u"xyz"_s);
        QCOMPARE(desk.count(), u"none of 3 requests matches"_s);
        test::find<QLineEdit>(desk.page, u"trafficSearch"_s)->clear();
        type(desk.page, u"trafficSearch"_s, u"is:trouble"_s);
        QCOMPARE(desk.count(), u"2 of 3 requests"_s);
    }

    void filterKeepsWhatIsChosen()
    {
        Desk desk;
        desk.come(60);
        desk.come({exchangeRow(404, u"unknown-pin"_s)});
        desk.clickRow(60);
        type(desk.page, u"trafficSearch"_s, u"device:10.0*"_s);
        QTRY_VERIFY(!desk.table()->currentIndex().isValid());
        QCOMPARE(textOf(desk.page, u"trafficNoteTitle"_s), u"No such pin"_s);
        auto *line = test::find<QLineEdit>(desk.page, u"trafficSearch"_s);
        line->clear();
        type(desk.page, u"trafficSearch"_s, u"404"_s);
        QCOMPARE(desk.table()->currentIndex().row(), 0);
        test::find<QLineEdit>(desk.page, u"trafficSearch"_s)->clear();
        QCOMPARE(desk.table()->currentIndex().row(), 60);
    }

    void saysHowManyHaveNoRecord()
    {
        Desk desk;
        desk.facade.desk.missing = 1200;
        desk.come(3);
        QCOMPARE(desk.count(), u"3 requests · not recorded, as too many came at once: 1,200"_s);
    }

    void pausedStandsStill()
    {
        Desk desk;
        desk.come(3);
        click(desk.page, u"pauseTraffic"_s);
        QCOMPARE(test::find<QPushButton>(desk.page, u"pauseTraffic"_s)->text(), u"Resume"_s);
        QCOMPARE(desk.count(), u"3 requests · paused"_s);
        desk.come(1200);
        QCOMPARE(desk.table()->model()->rowCount(), 3);
        QCOMPARE(desk.count(), u"3 requests · paused, 1,200 more came"_s);
        click(desk.page, u"pauseTraffic"_s);
        QApplication::processEvents();
        QCOMPARE(desk.count(), u"1,203 requests"_s);
        QCOMPARE(desk.last(), u"10.0.0.1202"_s);
    }

    void clearedSaysWhatIsGone()
    {
        Desk desk;
        desk.come(3);
        desk.clickRow(0);
        click(desk.page, u"clearTraffic"_s);
        QCOMPARE(desk.outcome(), u"3 requests are gone. The next ones appear here."_s);
        QCOMPARE(test::find<CutLabel>(desk.page, u"trafficOutcome"_s)->property("announced"), 1);
        QVERIFY(isShown(desk.page, u"trafficNone"_s));
        QVERIFY(isShown(desk.page, u"trafficList"_s));
        QVERIFY(!test::find<QPushButton>(desk.page, u"clearTraffic"_s)->isEnabled());
        desk.come(1);
        QCOMPARE(desk.count(), u"1 request"_s);
        QCOMPARE(desk.last(), QString()); // one row does not fill the list
        QCOMPARE(desk.first(), u"10.0.0.3"_s);
        QVERIFY(!desk.outcome().isEmpty()); // until the next action
        click(desk.page, u"pauseTraffic"_s);
        QCOMPARE(desk.outcome(), QString());
    }

    void keyboardEntersAtTheNewest()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.come(100);
        desk.page.focusMain();
        QCOMPARE(desk.table()->currentIndex().row(), 99);
        QVERIFY(desk.table()->isFollowing());
    }

    void actionsAreOfUseWhereTheyAreSeen()
    {
        Desk desk;
        const auto enabled = [&desk] {
            QStringList names;
            for (const QAction *action : desk.page.trafficActions()) {
                if (action->isEnabled())
                    names << action->objectName().remove(u"Action"_s);
            }
            return names.join(u' ');
        };
        QCOMPARE(enabled(), u"openCapture"_s);
        desk.come(1);
        const QString ofList = u"pauseTraffic clearTraffic followTraffic exportHar saveCapture "
                               "openCapture"_s;
        QCOMPARE(enabled(), ofList);
        desk.clickRow(0);
        QCOMPARE(enabled(), u"copyRequest "_s + ofList); // of it nothing else is recorded
        auto whole = std::make_shared<Exchange>(test::exchange(7));
        desk.facade.desk.exchanges = {whole};
        desk.come({rowOf(*whole)});
        desk.clickRow(1);
        QCOMPARE(enabled(), u"copyRequest copyAs replay keep "_s + ofList);
        desk.page.hide();
        QCOMPARE(enabled(), QString());
    }

    void hundredThousandScrollAndFilter()
    {
        Desk desk;
        const int most = TrafficModel::standardCapacity;
        for (int came = 0; came < most; came += 5000)
            desk.come(5000);
        QCOMPARE(desk.table()->model()->rowCount(), most);
        QCOMPARE(desk.count(), u"the latest 100,000 requests"_s);
        QCOMPARE(desk.last(), u"10.0.0.99999"_s);
        desk.bar()->setValue(desk.bar()->maximum() / 2);
        QVERIFY(!desk.table()->isFollowing());
        const QString seen = desk.first();
        desk.come(2000); // as many go above
        QCOMPARE(desk.table()->model()->rowCount(), most);
        QCOMPARE(desk.first(), seen);
        type(desk.page, u"trafficSearch"_s, u"0.99999"_s);
        QTRY_COMPARE(desk.count(), u"1 of 100,000 requests"_s);
        QCOMPARE(desk.first(), u"10.0.0.99999"_s);
        test::find<QLineEdit>(desk.page, u"trafficSearch"_s)->clear();
        QTRY_COMPARE(desk.table()->model()->rowCount(), most);
    }

    void chosenOneThatGoesIsStillShown()
    {
        Desk desk;
        desk.come({exchangeRow(404, u"unknown-pin"_s)});
        desk.clickRow(0);
        desk.come(TrafficModel::standardCapacity - 1);
        QVERIFY(!isShown(desk.page, u"trafficGone"_s));
        QCOMPARE(desk.table()->currentIndex().row(), 0);
        desk.come(1);
        QVERIFY(isShown(desk.page, u"trafficGone"_s));
        QVERIFY(!desk.table()->currentIndex().isValid()); // and no other was chosen instead
        QCOMPARE(textOf(desk.page, u"trafficNoteTitle"_s), u"No such pin"_s);
    }
};

QTEST_MAIN(TestTrafficPage)
#include "tst_trafficpage.moc"
