// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceNames.h"
#include "ui/DevicesDesk.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/TrafficModel.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::deviceRow;
using Desk = test::DevicesDesk;
using test::isShown;
using State = DeviceRow::State;

namespace {

const QString phone = u"192.168.2.17"_s;
const QString tablet = u"192.168.2.31"_s;
const QString anna = u"Anna's <b>iPhone</b>"_s;

DeviceRow named(const QString &address, const QString &name, State state = State::Waiting)
{
    DeviceRow row = deviceRow(address, state);
    row.name = name;
    return row;
}

/// The whole window, on a server that listens.
struct Window
{
    Window()
    {
        facade.listen();
        window.show();
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};
};

} // namespace

/// What the operator calls a device, wherever it is told of.
class TestDeviceNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void typedInItsPlace()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet, State::Allowed)});
        desk.choose(tablet);
        desk.page.focusMain();
        QLineEdit *line = edit(desk);
        QVERIFY(line->text().isEmpty());
        QVERIFY(!line->accessibleName().isEmpty());
        QTest::keyClicks(line, u" Anna's "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(desk.facade.calls, QStringList{u"name 192.168.2.31 Anna's"_s});
        QVERIFY(isDone(desk));
        QCOMPARE(desk.cell(1, DeviceModel::Name), QString()); // once it is kept
        desk.answer({deviceRow(phone), named(tablet, u"Anna's"_s, State::Allowed)}, tablet);
        QCOMPARE(desk.cell(1, DeviceModel::Name), u"Anna's"_s);
        QCOMPARE(test::find<CutLabel>(desk.page, u"deviceOutcome"_s)->words(),
                 u"Anna's · 192.168.2.31 has its name now."_s);
        QCOMPARE(desk.chosen(), tablet);

        // The button does the same, and an empty line takes the name away.
        click(desk.page, u"nameDevice"_s);
        line = test::find<QLineEdit>(*desk.table(), u"cellEdit"_s);
        QCOMPARE(line->text(), u"Anna's"_s);
        line->clear();
        QTest::keyClick(line, Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_COMPARE(desk.facade.calls.last(), u"name 192.168.2.31 "_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(*test::find<QWidget>(desk.page, u"deviceList"_s), u"failureBox"_s));
    }

    void escapeChangesNothing()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({named(phone, u"Anna's"_s)});
        desk.page.focusMain();
        QTest::keyClicks(edit(desk), u"Bob's"_s);
        QTest::keyClick(test::find<QLineEdit>(*desk.table(), u"cellEdit"_s), Qt::Key_Escape);
        QVERIFY(isDone(desk));
        QTest::keyClick(edit(desk), Qt::Key_Return); // nor does what it has already
        QVERIFY(isDone(desk));
        QVERIFY(desk.facade.calls.isEmpty());
    }

    void whatIsNoNameIsSaidAndNotTaken()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({deviceRow(phone)});
        desk.page.focusMain();
        QLineEdit *line = edit(desk);
        const auto *outcome = test::find<CutLabel>(desk.page, u"deviceOutcome"_s);
        QTest::keyClicks(line, QString(61, u'x'));
        QVERIFY(outcome->words().contains(u"60 letters"_s));
        QCOMPARE(line->property("verdict").toString(), u"bad"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(desk.facade.calls.isEmpty());
        QVERIFY(line->isVisible());
        QCOMPARE(line->text().size(), 61);
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(outcome->words(), QString());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(desk.facade.calls, QStringList{u"name 192.168.2.17 "_s + QString(60, u'x')});
    }

    void newsDoNotDisturbWhoTypes()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({deviceRow(tablet, State::Allowed)});
        desk.page.focusMain();
        QLineEdit *line = edit(desk);
        QTest::keyClicks(line, u"An"_s);
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet, State::Allowed)});
        QTest::qWait(1300); // the times tick
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"na"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(desk.facade.calls, QStringList{u"name 192.168.2.31 Anna"_s});
    }

    void keysOfTheTableRestMeanwhile()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({named(phone, u"ab"_s)});
        desk.page.focusMain();
        QLineEdit *line = edit(desk);
        line->setCursorPosition(0);
        QTest::keyClick(line, Qt::Key_Delete); // forgets, in the table
        QCOMPARE(line->text(), u"b"_s);
        QTest::keyClick(line, Qt::Key_Return); // allows, in the table
        QTRY_COMPARE(desk.facade.calls, QStringList{u"name 192.168.2.17 b"_s});
        QVERIFY(desk.page.findChild<QMessageBox *>() == nullptr);
    }

    void cardAndQuestionsNameIt()
    {
        Desk desk;
        desk.facade.setDevices({named(phone, anna)});
        const auto *title = test::find<CutLabel>(*desk.cards().first(), u"waitingTitle"_s);
        const QString words = anna + u" · 192.168.2.17"_s;
        QCOMPARE(title->words(), words + u" asks for access"_s);
        QCOMPARE(title->textFormat(), Qt::PlainText);
        const auto *allow = test::find<QPushButton>(*desk.cards().first(), u"allowWaiting"_s);
        QCOMPARE(allow->accessibleName(), u"Allow "_s + words);
        desk.facade.setDevices({named(phone, u"Bob's"_s)}); // while it is seen
        QCOMPARE(title->words(), u"Bob's · 192.168.2.17 asks for access"_s);

        desk.facade.setDevices({named(phone, anna, State::Allowed)});
        for (const QString &button : {u"blockDevice"_s, u"forgetDevice"_s}) {
            click(desk.page, button);
            auto *box = test::find<QMessageBox>(desk.page, u"deviceBox"_s);
            QVERIFY2(box->text().contains(words), qPrintable(box->text()));
            QCOMPARE(box->textFormat(), Qt::PlainText);
            QCOMPARE(box->informativeText().contains(u"name is lost"_s),
                     button == "forgetDevice"_L1);
            click(*box, u"deviceConfirm"_s);
            QTRY_VERIFY(desk.page.findChild<QMessageBox *>(u"deviceBox"_s) == nullptr);
        }
        desk.answer({named(phone, anna, State::Blocked)}, phone);
        QCOMPARE(test::find<CutLabel>(desk.page, u"deviceOutcome"_s)->words(),
                 words + u" is forgotten."_s);
    }

    void searchFindsByAnyOfItsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << QString() << QStringList{tablet, phone};
        QTest::newRow("blanks") << u"  "_s << QStringList{tablet, phone};
        QTest::newRow("name") << u"anna"_s << QStringList{phone};
        QTest::newRow("address") << u".31"_s << QStringList{tablet};
        QTest::newRow("agent") << u"android"_s << QStringList{tablet, phone};
        QTest::newRow("state") << u"blocked"_s << QStringList{phone};
        QTest::newRow("two words") << u"ANNA 192"_s << QStringList{phone};
        QTest::newRow("none") << u"anna .31"_s << QStringList{};
    }

    void searchFindsByAnyOfItsWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        Desk desk;
        desk.facade.setDevices(
            {named(phone, u"Anna's"_s, State::Blocked), deviceRow(tablet, State::Allowed)});
        test::type(desk.page, u"deviceSearch"_s, typed);
        QStringList listed;
        for (int row = 0; row < desk.table()->model()->rowCount(); ++row)
            listed << desk.cell(row, DeviceModel::Address);
        QCOMPARE(listed, found);
        const auto *outcome = test::find<CutLabel>(desk.page, u"deviceOutcome"_s);
        QCOMPARE(outcome->words().isEmpty(), !found.isEmpty());
        const auto *block = test::find<QPushButton>(desk.page, u"forgetDevice"_s);
        QCOMPARE(block->isEnabled(), !found.isEmpty());
        if (!found.isEmpty())
            QVERIFY(found.contains(desk.chosen()));
        desk.facade.setDevices({}); // and the page teaches again
        QVERIFY(isShown(desk.page, u"devicesLesson"_s));
    }

    void lastRequestIsTold()
    {
        Desk desk;
        DeviceRow row = deviceRow(phone);
        desk.facade.setDevices({row});
        QCOMPARE(desk.cell(0, DeviceModel::Last), u"—"_s);
        const auto *last = test::find<CutLabel>(desk.page, u"deviceLast"_s);
        QVERIFY(last->words().isEmpty());
        row.last = LastRequestRow{.at = QDateTime::currentDateTimeUtc(),
                                  .method = u"GET"_s,
                                  .path = u"/session"_s,
                                  .status = 403,
                                  .note = u"device-not-approved"_s};
        desk.facade.setDevices({row});
        QCOMPARE(desk.cell(0, DeviceModel::Last), u"GET /session · 403"_s);
        QCOMPARE(last->words(),
                 u"Last request: GET /session · 403 Forbidden. Not approved: Not yet."_s);
        const QString toolTip =
            desk.table()->model()->index(0, DeviceModel::Last).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(exactTime(row.last->at)), qPrintable(toolTip));
        QVERIFY(toolTip.contains(u"403 Forbidden"_s));

        row.last->path = u"/<b>"_s + QString(300, u'x') + u"\u202e"_s; // its own words
        row.last->status = 404;
        row.last->note.clear();
        desk.facade.setDevices({row});
        const QString cell = desk.cell(0, DeviceModel::Last);
        QVERIFY2(cell.startsWith(u"GET /<b>xxx"_s) && cell.endsWith(u"… · 404"_s),
                 qPrintable(cell));
        QVERIFY(last->words().contains(u"\\u202e"_s));
        QCOMPARE(last->textFormat(), Qt::PlainText);
    }

    void nothingIsCutOfTheStateInANarrowTable()
    {
        Desk desk;
        DeviceRow row = named(phone, QString(60, u'W'), State::Allowed);
        row.last = LastRequestRow{row.lastSeen, u"POST"_s, u"/session"_s, 200, {}};
        desk.page.resize(772, 500);
        desk.facade.setDevices({row});
        QApplication::processEvents();
        auto *table = desk.table();
        int width = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            width += table->columnWidth(column);
        QVERIFY2(width <= table->viewport()->width(), QByteArray::number(width));
        QVERIFY(table->isColumnHidden(DeviceModel::Requests));
        QVERIFY(table->columnWidth(DeviceModel::Name) > 110);
        desk.page.resize(1052, 500);
        QTRY_VERIFY(!table->isColumnHidden(DeviceModel::Requests));
    }

    void noLanguageIsWiderThanTheWindow_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(language.code.toLatin1()) << language.code;
    }

    void noLanguageIsWiderThanTheWindow()
    {
        QFETCH(QString, code);
        const Speech speech(code);
        Desk desk;
        DeviceRow row = named(phone, u"Anna's iPhone"_s, State::Allowed);
        row.last = LastRequestRow{row.lastSeen, u"POST"_s, u"/session"_s, 200, {}};
        row.allowedUntil = QDateTime::currentDateTimeUtc().addSecs(3000);
        desk.facade.setDevices({row});
        for (int width = 742; width <= 1300; width += 24) {
            desk.page.resize(width, 500);
            QApplication::processEvents();
            const auto *bar = desk.table()->horizontalScrollBar();
            QVERIFY2(bar->maximum() == 0, QByteArray::number(width));
        }
        QVERIFY(!desk.table()->isColumnHidden(DeviceModel::Agent)); // there is room for all
    }

    void trafficNamesItsDevices()
    {
        Window desk;
        desk.facade.setDevices({named(phone, anna, State::Allowed)});
        ExchangeRow other = test::exchangeRow();
        other.device = tablet;
        Q_EMIT desk.facade.desk.seen({other, test::exchangeRow()});
        desk.window.openPage(MainWindow::Traffic);
        auto *table = test::find<ListTable>(desk.window, u"trafficTable"_s);
        const auto device = [table](int row) {
            return table->model()->index(row, TrafficModel::Device).data().toString();
        };
        const QString words = anna + u" · 192.168.2.17"_s;
        QCOMPARE(device(0), tablet);
        QCOMPARE(device(1), words);
        const auto *details = test::find<CutLabel>(desk.window, u"trafficDevice"_s);
        QCOMPARE(details->words(), words);
        QCOMPARE(details->textFormat(), Qt::PlainText);

        test::type(desk.window, u"trafficSearch"_s, u"ANNA"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        desk.facade.setDevices({named(phone, u"Bob's"_s, State::Allowed)});
        QCOMPARE(table->model()->rowCount(), 0);
        test::type(desk.window, u"trafficSearch"_s, u"bob get"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(device(0), u"Bob's · 192.168.2.17"_s);
        QCOMPARE(details->words(), u"Bob's · 192.168.2.17"_s);
        desk.facade.halt();
        desk.facade.setDevices({}); // nothing can be decided now
        QCOMPARE(device(0), u"Bob's · 192.168.2.17"_s);
    }

    void whoJoinedIsNamed()
    {
        Window desk;
        desk.facade.setDevices({named(phone, anna, State::Allowed)});
        SessionRow session = test::sessionRow(u"123456"_s);
        session.joins = {{QDateTime::currentDateTimeUtc(), phone}};
        desk.facade.setSessions({session});
        desk.window.openPage(MainWindow::Sessions);
        const auto *joins = test::find<QLabel>(desk.window, u"sessionJoins"_s);
        QVERIFY2(joins->text().endsWith(u"from "_s + anna + u" · 192.168.2.17"_s),
                 qPrintable(joins->text()));
        QCOMPARE(joins->textFormat(), Qt::PlainText);
        desk.facade.setDevices({deviceRow(phone, State::Allowed)});
        QVERIFY2(joins->text().endsWith(u"from 192.168.2.17"_s), qPrintable(joins->text()));
    }

    void whoJoinedIsFoundByName()
    {
        Window desk;
        SessionRow joined = test::sessionRow(u"1111"_s);
        joined.joins = {{joined.createdAt, phone}};
        desk.facade.setSessions({test::sessionRow(u"2222"_s), joined});
        desk.window.openPage(MainWindow::Sessions);
        test::type(desk.window, u"searchEdit"_s, anna.toUpper());
        auto *table = test::find<ListTable>(desk.window, u"sessionTable"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        desk.facade.setDevices({named(phone, anna, State::Allowed)}); // while it is searched for
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(test::textOf(desk.window, u"sessionId"_s), joined.id);
    }

    void whatIsWrittenFromTheRightTurnsNothingAround()
    {
        QCOMPARE(deviceWords({}, phone), phone);
        QCOMPARE(deviceWords(u"Anna"_s, phone), u"Anna · 192.168.2.17"_s);
        QCOMPARE(deviceWords(u"電話"_s, phone), u"電話 · 192.168.2.17"_s);
        QCOMPARE(deviceWords(u"%1 %2"_s, phone), u"%1 %2 · 192.168.2.17"_s);
        QCOMPARE(deviceWords(u"אנה"_s, phone), u"\u2068אנה\u2069 · 192.168.2.17"_s);
    }

private:
    /// Nothing is typed any more, and the table has the keyboard again.
    static bool isDone(Desk &desk)
    {
        return QTest::qWaitFor([&] {
            return desk.table()->findChild<QLineEdit *>() == nullptr && desk.table()->hasFocus();
        });
    }

    /// F2 in the table, and the line to type in.
    static QLineEdit *edit(Desk &desk)
    {
        QTest::keyClick(desk.table(), Qt::Key_F2);
        auto *line = test::find<QLineEdit>(*desk.table(), u"cellEdit"_s);
        if (!line->hasFocus())
            qFatal("the line has no keyboard");
        return line;
    }
};

QTEST_MAIN(TestDeviceNaming)
#include "tst_devicenaming.moc"
