// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeFacade.h"
#include "support/RawHttp.h"
#include "ui/MainWindow.h"
#include "ui/PinDisplay.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;
using Phase = ServerState::Phase;

namespace {

constexpr int patience = 30'000; // ms

/// The real window on a real bridge.
class Console
{
public:
    explicit Console(bool sandbox, quint16 port = 0)
        : facade(setup(sandbox, port))
    {
        window.show();
        facade.begin();
    }

    [[nodiscard]] QString chip() { return textOf(window, u"exposureChip"_s); }
    [[nodiscard]] bool isListening() { return facade.server().phase == Phase::Listening; }
    [[nodiscard]] quint16 port()
    {
        return quint16(QUrl(facade.server().addresses.first().url).port());
    }
    void create(const QString &creator, const QString &contact)
    {
        window.openPage(MainWindow::Sessions);
        QWidget &page = this->page();
        type(page, u"creatorEdit"_s, creator);
        type(page, u"contactEdit"_s, contact);
        click(page, u"createButton"_s);
    }
    [[nodiscard]] QWidget &page()
    {
        return *test::find<QStackedWidget>(window, u"content"_s)->currentWidget();
    }
    [[nodiscard]] QString pin() { return test::find<PinDisplay>(page(), u"pinDisplay"_s)->pin(); }

    QTemporaryDir folder;
    BridgeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};

private:
    [[nodiscard]] ConsoleSetup setup(bool sandbox, quint16 port) const
    {
        ConsoleSetup setup;
        setup.bridge.sandbox = sandbox;
        setup.bridge.port = port;
        setup.bridge.dataDirectory = folder.path();
        return setup;
    }
};

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void fromTwoAddressesToAPin()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        console.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"pinCard"_s), patience);
        static const QRegularExpression fourDigits(u"^[0-9]{4}$"_s);
        QVERIFY2(fourDigits.match(console.pin()).hasMatch(), qPrintable(console.pin()));
        const auto *table = test::find<QTableView>(console.page(), u"sessionTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);

        // The contact's device sends the pin, and the window shows that it came.
        test::RawHttp device(console.port());
        const auto reply = device.exchange("GET /session?sid=" + console.pin().toLatin1());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"sessionJoins"_s).contains(u"from 127.0.0.1"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(console.window, u"servedLabel"_s).contains(u"1 device"_s),
                                 patience);

        click(console.page(), u"revokeButton"_s);
        const auto *confirm = test::find<QPushButton>(console.window, u"revokeConfirm"_s);
        QCOMPARE(confirm->palette().color(QPalette::ButtonText), colorOf(Token::Bad, Shade::Light));
        click(console.window, u"revokeConfirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(console.page(), u"pinWords"_s).contains(u"revoked"_s),
                                 patience);
    }

    void nobodyFailsWithAReason()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        console.create(u"alice@example.com"_s, u"nobody@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"failureBox"_s), patience);
        QCOMPARE(textOf(console.page(), u"failureTitle"_s), u"No such user"_s);
        QVERIFY(textOf(console.page(), u"failureCause"_s).contains(u"nobody@example.com"_s));
        QVERIFY(console.facade.sessions().isEmpty());
    }

    void userIsAuthenticated()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        console.window.openPage(MainWindow::Users);
        type(console.page(), u"userEdit"_s, u"carol@example.com"_s);
        click(console.page(), u"authenticateButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"userResult"_s), patience);
        QCOMPARE(textOf(console.page(), u"userAddress"_s), u"carol@example.com"_s);
        QVERIFY(textOf(console.page(), u"tokenLife"_s).startsWith(u"lives "_s));
    }

    void cancelledCreationBlocksNothing()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        console.create(u"alice@example.com"_s, u"slow@example.com"_s);
        click(console.page(), u"cancelButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"createButton"_s), patience);
        console.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"pinCard"_s), patience);
        // Shares the look-up of the first, which therefore has gone on when this is answered.
        QSignalSpy authenticated(&console.facade, &Facade::userAuthenticated);
        console.facade.authenticate(u"slow@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(authenticated.size(), 1, patience);
        QTest::qWait(1000);
        QCOMPARE(console.facade.sessions().size(), 1);
    }

    void stopsAndStartsAgain()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        const quint16 port = console.port();
        click(console.window, u"runButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.chip().contains(u"Stopped"_s), patience);
        QVERIFY(!test::RawHttp(port).isOpen());
        click(console.window, u"runButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        console.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"pinCard"_s), patience);
    }

    void takenPortHasAWayOut()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Console console(true, taken.serverPort());
        auto *card = test::find<QWidget>(console.page(), u"addressCard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*card, u"failureRemedy"_s), patience);
        QVERIFY(textOf(*card, u"failureTitle"_s).contains(u"port"_s));
        click(*card, u"failureRemedy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        QVERIFY(console.port() != taken.serverPort());
    }

    void firstStartThenTheSandboxDoor()
    {
        Console console(false);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"sandboxDoor"_s), patience);
        QCOMPARE(console.facade.server().phase, Phase::Stopped);
        click(console.page(), u"sandboxDoor"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.window.windowTitle().contains(u"(sandbox)"_s), patience);
    }

    void closingDuringACreationEndsSoon()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        QObject::connect(&console.window, &MainWindow::closed, &console.facade,
                         &BridgeFacade::shutDown);
        QSignalSpy ended(&console.facade, &BridgeFacade::ended);
        console.create(u"alice@example.com"_s, u"slow@example.com"_s);
        console.window.close();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    }

    void takingDownDuringACreationIsSafe()
    {
        Console console(true);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        console.create(u"alice@example.com"_s, u"slow@example.com"_s);
    }

    void profileIsJudgedSavedAndUsed()
    {
        Console console(false);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"connectDoor"_s), patience);
        click(console.page(), u"connectDoor"_s);
        const auto key = PartnerKey::generate();
        QVERIFY(key);
        type(console.page(), u"nameEdit"_s, u"Acme"_s);
        test::find<QComboBox>(console.page(), u"centreBox"_s)->setCurrentIndex(2);
        type(console.page(), u"urlEdit"_s, u"http://127.0.0.1:9/api"_s);
        type(console.page(), u"enterpriseEdit"_s, u"1234"_s);
        type(console.page(), u"apiKeyEdit"_s, u"0123456789abcdef"_s);
        QFile file(console.folder.filePath(u"partner.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key->privatePem().bytes());
        file.close();
        dropFile(console, file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"keyFieldVerdict"_s).startsWith(u"RSA 2048"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::find<QPushButton>(console.page(), u"saveButton"_s)->isEnabled(), patience);
        click(console.page(), u"saveButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        QCOMPARE(console.window.windowTitle(), u"Pinbridge — Acme"_s);
        QVERIFY(console.facade.storedProfile().exists);
        const QString folder = console.facade.storedProfile().directory;
        QCOMPARE(QFile(folder + u"/api-key"_s).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

private:
    static void dropFile(Console &console, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(test::find<QFrame>(console.page(), u"keyField"_s), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(test::find<QFrame>(console.page(), u"keyField"_s), &event);
    }
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
