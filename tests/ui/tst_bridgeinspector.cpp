// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Capture.h"
#include "ui/ConsoleDesk.h"
#include "ui/TimeBars.h"
#include "ui/Waterfall.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::RawHttp;

namespace {

ConsoleSetup withRing(qsizetype exchanges)
{
    ConsoleSetup setup = test::onSandbox();
    setup.bridge.recording.exchanges = exchanges;
    return setup;
}

struct Desk : test::ConsoleDesk
{
    explicit Desk(qsizetype ring = 1000)
        : ConsoleDesk(withRing(ring))
    {
        if (!QTest::qWaitFor([this] { return isListening(); }, patience))
            qFatal("it does not listen");
        open(u"traffic"_s);
    }

    [[nodiscard]] QTableView *table() { return seen<QTableView>(u"trafficTable"_s); }
    [[nodiscard]] int rows()
    {
        return test::find<QTableView>(window, u"trafficTable"_s)->model()->rowCount();
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = table()->model()->index(row, 2);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys,
                          table()->visualRect(index).center());
    }
    [[nodiscard]] QString text(int tab)
    {
        seen<QTabBar>(u"trafficTabs"_s)->setCurrentIndex(tab);
        return seen<QPlainTextEdit>(u"trafficText"_s)->toPlainText();
    }
    [[nodiscard]] QString count() { return seen<CutLabel>(u"trafficCount"_s)->words(); }
    [[nodiscard]] QString outcome()
    {
        return test::find<CutLabel>(page(), u"trafficOutcome"_s)->words();
    }
    [[nodiscard]] QAction *action(const QString &name)
    {
        auto *action = window.findChild<QAction *>(name);
        if (action == nullptr)
            qFatal("there is no action %s", qPrintable(name));
        return action;
    }
    void choosePath(const QString &dialogName, const QString &path)
    {
        auto *dialog = test::find<QFileDialog>(window, dialogName);
        dialog->selectFile(path);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
};

/// As the device with a session of carol and bob does it.
QByteArray ask(Desk &desk)
{
    RawHttp device(desk.port());
    const auto user = device.exchange("GET /auth?email=carol@example.com");
    const QByteArray token = test::valueOf(*user, u"token"_s).toUtf8();
    const auto made = device.exchange(
        "POST /session", "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
        R"({"contact_email": "bob@example.com"})");
    if (made->status != 200)
        qFatal("no session is made");
    return token;
}

} // namespace

/// The inspector on a real bridge, by clicks and keys.
class TestBridgeInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void wholeRequestIsShown()
    {
        Desk desk;
        const QByteArray token = ask(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        desk.clickRow(1);
        const QString request = desk.text(0);
        QVERIFY2(request.startsWith(u"POST /session HTTP/1.1\n"_s), qPrintable(request));
        QVERIFY(request.contains(u"‹user token of carol@example.com"_s));
        QVERIFY(request.contains(u"    \"contact_email\": \"bob@example.com\""_s)); // set out
        QVERIFY(!request.contains(QString::fromLatin1(token)));
        QVERIFY(desk.text(1).startsWith(u"HTTP/1.1 200 OK\n"_s));
        QVERIFY(desk.seen<QTabBar>(u"trafficTabs"_s)->tabText(2).startsWith(u"Upstream ("_s));
        QVERIFY2(desk.text(2).contains(u"POST /v1/sessions"_s), qPrintable(desk.text(2)));
        const auto *times = desk.seen<Waterfall>(u"trafficTimes"_s);
        QVERIFY(times->bars().size() > 2);
        QCOMPARE(times->bars().first().kind, TimeBar::Kind::Wait);
        QVERIFY(times->accessibleDescription().contains(u"The device waited"_s));
    }

    void textIsSearched()
    {
        Desk desk;
        ask(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        desk.clickRow(1);
        auto *text = desk.seen<QPlainTextEdit>(u"trafficText"_s);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.shows(u"findEdit"_s));
        QTest::keyClicks(desk.seen<QLineEdit>(u"findEdit"_s), u"example.com"_s);
        QCOMPARE(desk.says(u"findCount"_s), u"1 of 2"_s);
        QCOMPARE(text->textCursor().selectedText(), u"example.com"_s);
        QTest::keyClick(desk.seen<QLineEdit>(u"findEdit"_s), Qt::Key_Return);
        QCOMPARE(desk.says(u"findCount"_s), u"2 of 2"_s);
        QTest::keyClick(desk.seen<QLineEdit>(u"findEdit"_s), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.says(u"findCount"_s), u"1 of 2"_s);
        QTest::keyClick(desk.seen<QLineEdit>(u"findEdit"_s), Qt::Key_Escape);
        QVERIFY(!desk.shows(u"findEdit"_s));
        QVERIFY(text->hasFocus());
    }

    void requestIsCopied()
    {
        Desk desk;
        const QByteArray token = ask(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        desk.clickRow(1);
        const auto copied = [&desk](const QString &name) {
            desk.action(name)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString bash = QGuiApplication::clipboard()->text();
        QVERIFY2(bash.contains(u"curl"_s) && bash.contains(u"/session"_s), qPrintable(bash));
        QVERIFY(copied(u"copyPowerShellAction"_s).contains(u"Invoke-WebRequest"_s));
        QVERIFY(copied(u"copyHttpAction"_s).startsWith(u"POST /session HTTP/1.1"_s));
        for (const auto &name :
             {u"copyBashAction"_s, u"copyPowerShellAction"_s, u"copyHttpAction"_s})
            QVERIFY(!copied(name).contains(QString::fromLatin1(token)));
        const QString filter = copied(u"copyIdAction"_s);
        test::type(desk.page(), u"trafficSearch"_s, filter);
        QTRY_COMPARE(desk.count(), u"1 of 2 requests"_s);
    }

    void keptOneSurvivesTheRing()
    {
        Desk desk(5);
        RawHttp device(desk.port());
        QVERIFY(device.exchange("GET /auth?email=bob@example.com"));
        QVERIFY(device.exchange("GET /auth?email=nobody@example.com"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        desk.clickRow(0);
        desk.press(u"keep"_s);
        QVERIFY2(desk.outcome().startsWith(u"Kept:"_s), qPrintable(desk.outcome()));
        for (int i = 0; i < 20; ++i) { // one by one: more at once than the ring has are not seen
            QVERIFY(device.exchange("GET /healthz"));
            QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 3 + i, Desk::patience);
        }
        desk.clickRow(1); // the ring has gone on
        QVERIFY2(desk.text(0).contains(u"no longer recorded"_s), qPrintable(desk.text(0)));
        QVERIFY(!desk.action(u"keepAction"_s)->isEnabled());
        desk.clickRow(0);
        QVERIFY(desk.text(0).startsWith(u"GET /auth"_s));
        test::type(desk.page(), u"trafficSearch"_s, u"is:kept"_s);
        QTRY_COMPARE(desk.count(), u"1 of 22 requests"_s);
        desk.press(u"clearTraffic"_s);
        QCOMPARE(desk.rows(), 1);
        desk.clickRow(0);
        desk.press(u"keep"_s); // let go
        QTRY_COMPARE(desk.rows(), 0);
    }

    void requestIsSentAgain()
    {
        Desk desk;
        ask(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        desk.clickRow(1);
        desk.press(u"replay"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 3, Desk::patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.table()->currentIndex().row(), 2, Desk::patience);
        QVERIFY(desk.text(1).startsWith(u"HTTP/1.1 200 OK\n"_s));
        QVERIFY(desk.text(0).contains(u"‹user token of carol@example.com"_s));
    }

    void twoAreCompared()
    {
        Desk desk;
        RawHttp device(desk.port());
        QVERIFY(device.exchange("GET /auth?email=bob@example.com"));
        QVERIFY(device.exchange("GET /auth?email=nobody@example.com"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        desk.clickRow(0);
        QVERIFY(!desk.action(u"compareAction"_s)->isEnabled());
        desk.clickRow(1, Qt::ControlModifier);
        desk.press(u"compare"_s);
        auto *dialog = test::find<QDialog>(desk.window, u"compareDialog"_s);
        const auto *table = test::find<QTreeWidget>(*dialog, u"compareTable"_s);
        QStringList lines;
        for (int i = 0; i < table->topLevelItemCount(); ++i) {
            const auto *item = table->topLevelItem(i);
            lines << item->text(0) + u'|' + item->text(1) + u'|' + item->text(2);
        }
        QVERIFY2(lines.contains(u"Query: email|bob@example.com|nobody@example.com"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"Status|200|404"_s) || lines.contains(u"Status|200|400"_s));
        dialog->close();
    }

    void listIsWrittenToFilesAndRead()
    {
        Desk desk;
        ask(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, Desk::patience);
        const QString har = desk.folder.filePath(u"traffic.har"_s);
        desk.action(u"exportHarAction"_s)->trigger();
        desk.choosePath(u"trafficFileDialog"_s, har);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome().contains(u"traffic.har"_s), Desk::patience);
        QFile file(har);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto log =
            QJsonDocument::fromJson(file.readAll()).object().value(u"log"_s).toObject();
        QCOMPARE(log.value(u"version"_s).toString(), u"1.2"_s);
        QCOMPARE(log.value(u"entries"_s).toArray().size(), 2);

        const QString path = desk.folder.filePath(u"two.pbcapture"_s);
        QTest::qWait(0); // the first dialog goes
        desk.action(u"saveCaptureAction"_s)->trigger();
        desk.choosePath(u"trafficFileDialog"_s, path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.outcome().contains(u"two.pbcapture"_s), Desk::patience);
        desk.action(u"openCaptureAction"_s)->trigger();
        desk.choosePath(u"captureDialog"_s, path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.findChild<QWidget *>(u"captureWindow"_s),
                                 Desk::patience);
        auto *capture = test::find<QWidget>(desk.window, u"captureWindow"_s);
        QVERIFY(test::find<CutLabel>(*capture, u"captureWords"_s)
                    ->words()
                    .startsWith(u"2 requests of the file"_s));
        auto *table = test::find<QTableView>(*capture, u"trafficTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(test::find<QPlainTextEdit>(*capture, u"trafficText"_s)
                    ->toPlainText()
                    .startsWith(u"POST /session"_s));
        ask(desk); // comes there, not here
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 4, Desk::patience);
        QCOMPARE(table->model()->rowCount(), 2);
    }

#ifdef Q_OS_UNIX
    void fileIsDoneBeforeTheEnd()
    {
        Desk desk;
        const QString path = desk.folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QSignalSpy ended(&desk.facade, &BridgeFacade::ended);
        desk.facade.traffic().open(path); // waits until somebody writes to it
        desk.facade.shutDown();
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.server().phase, ServerState::Phase::Stopped,
                                  Desk::patience);
        QTest::qWait(100);
        const bool isEarly = !ended.isEmpty();
        QFile writer(path);
        QVERIFY(writer.open(QIODevice::WriteOnly));
        writer.close();
        QVERIFY(!isEarly);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Desk::patience);
    }
#endif

    void whoHoldsWhichTokenIsListed()
    {
        Desk desk;
        ask(desk);
        desk.open(u"users"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"tokenTable"_s), Desk::patience);
        const auto *model = desk.seen<QTableView>(u"tokenTable"_s)->model();
        const auto holds = [model](const QString &words) {
            for (int row = 0; row < model->rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < 3; ++column)
                    cells << model->index(row, column).data().toString();
                if (cells.join(u'|') == words)
                    return true;
            }
            return false;
        };
        for (const QString &kind : {u"user token"_s, u"session token"_s}) {
            QTRY_VERIFY_WITH_TIMEOUT(holds(u"carol@example.com|%1|127.0.0.1"_s.arg(kind)),
                                     Desk::patience);
        }
    }
};

QTEST_MAIN(TestBridgeInspector)
#include "tst_bridgeinspector.moc"
