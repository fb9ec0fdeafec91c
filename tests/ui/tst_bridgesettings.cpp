// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"
#include "ui/SettingsPage.h"
#include "ui/Theme.h"
#include "ui/TrafficDesk.h"
#include "ui/Widget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::RawHttp;
using test::textOf;
using test::type;
using Phase = ServerState::Phase;

namespace {

constexpr int patience = 30'000; // ms

/// Of nobody at this moment.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::Any) ? server.serverPort() : quint16(0);
}

/// The page with a real bridge behind it, started as the program is.
struct Desk
{
    explicit Desk(const QStringList &more = {}, const QByteArray &stored = {})
        : facade(setup(more, stored))
    {
        page.resize(1052, 700);
        page.show();
        facade.begin();
    }

    [[nodiscard]] ConsoleSetup setup(const QStringList &more, const QByteArray &stored) const
    {
        if (!stored.isEmpty()) {
            QFile file(folder.filePath(u"settings.json"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(stored);
        }
        const auto options =
            parseOptions(configurationOptions(Program::Console),
                         QStringList{u"--sandbox"_s, u"--data-dir"_s, folder.path()} + more);
        ConsoleStart start{*options, {}, {}};
        const auto configuration =
            resolveConfiguration(start.options, start.environment, Program::Console);
        if (!configuration)
            qFatal("%s", qPrintable(configuration.error().sentence));
        return setupOf(*configuration, start);
    }

    [[nodiscard]] Phase phase() const { return facade.server().phase; }
    [[nodiscard]] bool isListeningAt(quint16 port) const
    {
        const ServerState server = facade.server();
        return server.phase == Phase::Listening
               && QUrl(server.addresses.first().url).port() == port;
    }
    [[nodiscard]] SettingRow row(const QString &name) const
    {
        for (const SettingRow &row : facade.settings().rows) {
            if (row.name == name)
                return row;
        }
        return {};
    }
    [[nodiscard]] QString typed(const QString &name)
    {
        return test::find<QLineEdit>(page, name)->text();
    }

    QTemporaryDir folder;
    BridgeFacade facade;
    Theme theme{ThemeChoice::Light};
    SettingsPage page{facade, theme};
};

QByteArray withPort(quint16 port)
{
    return R"({"settings": {"port": ")" + QByteArray::number(port) + "\"}}";
}

} // namespace

/// The page with a real bridge behind it, and real ports.
class TestBridgeSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::dressApplication();
        QVERIFY(m_config.isValid());
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
    }

    void ownAddressesAreOfferedToListenOn()
    {
        Desk desk({}, withPort(freePort()));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.row(u"host"_s).offers.isEmpty(), patience);
        const auto offers = desk.row(u"host"_s).offers;
        QVERIFY(offers.contains(SettingOffer{u"127.0.0.1"_s, u"lo"_s}));
    }

    void newPortCountsAfterARestart()
    {
        const quint16 first = freePort();
        Desk desk({}, withPort(first));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListeningAt(first), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.typed(u"field-port"_s), QString::number(first), patience);
        const quint16 second = freePort();
        type(desk.page, u"field-port"_s, QString::number(second));
        click(desk.page, u"settingsSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"settingsRestart"_s), patience);
        QVERIFY(desk.isListeningAt(first));
        QVERIFY(textOf(desk.page, u"settingsWords"_s).contains(u"Port"_s));
        click(desk.page, u"settingsRestart"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListeningAt(second), patience);
        const QSignalSpy seen(&desk.facade.traffic(), &TrafficDesk::seen);
        QVERIFY(RawHttp(second).exchange("GET /healthz"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.row(u"port"_s).waits, patience);
        QVERIFY(!isShown(desk.page, u"settingsRestart"_s));
    }

    void stopAndStartTakeItToo()
    {
        const quint16 first = freePort();
        Desk desk({}, withPort(first));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListeningAt(first), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.typed(u"field-port"_s).isEmpty(), patience);
        type(desk.page, u"field-pin-digits"_s, u"6"_s);
        click(desk.page, u"settingsSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(u"pin-digits"_s).waits, patience);
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Stopped, patience);
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListeningAt(first), patience);
        QSignalSpy created(&desk.facade, &Facade::sessionCreated);
        desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, patience);
        QCOMPARE(created.first().at(1).value<SessionRow>().pin.size(), 6);
    }

    void whatRunsIsNotDescribedByWhatWaits()
    {
        Desk desk({u"--port"_s, u"0"_s});
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Listening, patience);
        QSignalSpy saved(&desk.facade, &Facade::settingsSaved);
        desk.facade.saveSettings({{u"access"_s, u"open"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QVERIFY(RawHttp(quint16(QUrl(desk.facade.server().addresses.first().url).port()))
                    .exchange("GET /healthz")); // and so the state is told again
        QTest::qWait(200);
        QVERIFY(!desk.facade.server().openToAll);
        desk.facade.restartServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.server().openToAll, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Listening, patience);
    }

    void badValueIsToldBesideIt()
    {
        Desk desk({u"--port"_s, u"0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.typed(u"field-pin-digits"_s).isEmpty(), patience);
        type(desk.page, u"field-pin-digits"_s, u"9"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"verdict-pin-digits"_s), patience);
        QCOMPARE(textOf(desk.page, u"verdict-pin-digits"_s),
                 u"\"9\" cannot be used; give a number from 4 to 8, such as 4"_s);
        type(desk.page, u"field-pin-digits"_s, u"8"_s);
        type(desk.page, u"field-tls-certificate"_s, u"/nowhere/a.pem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"verdict-tls-certificate"_s), patience);
        QVERIFY(textOf(desk.page, u"verdict-tls-certificate"_s).contains(u"/nowhere/a.pem"_s));
        QVERIFY(!isShown(desk.page, u"verdict-pin-digits"_s));
        click(desk.page, u"settingsDiscard"_s);
        QVERIFY(!QFile::exists(desk.folder.filePath(u"settings.json"_s)));
    }

    void passwordOfTheStoreIsNotKept()
    {
        Desk desk({u"--port"_s, u"0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.typed(u"field-store"_s).isEmpty(), patience);
        type(desk.page, u"field-store"_s, u"postgresql://pin:geheim@db/pins"_s);
        click(desk.page, u"settingsSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"verdict-store"_s), patience);
        const QString words = textOf(desk.page, u"verdict-store"_s);
        QVERIFY2(words.contains(u"PGPASSWORD"_s) && !words.contains(u"geheim"_s),
                 qPrintable(words));
        QVERIFY(!QFile::exists(desk.folder.filePath(u"settings.json"_s)));
    }

    void takenPortNamesItsHolder()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::Any));
        Desk desk({}, withPort(other.serverPort()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Failed, patience);
        const FailureText failure = *desk.facade.server().failure;
#ifdef Q_OS_LINUX
        QVERIFY2(failure.cause.contains(u"(process %1)"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(failure.cause));
#endif
        QCOMPARE(failure.remedy, Remedy::StartOnFreePort);
        QCOMPARE(failure.otherRemedy, Remedy::OpenSettings);
        QCOMPARE(failure.setting, u"port"_s);

        const quint16 free = freePort();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.typed(u"field-port"_s).isEmpty(), patience);
        type(desk.page, u"field-port"_s, QString::number(free));
        click(desk.page, u"settingsSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"settingsRestart"_s), patience);
        click(desk.page, u"settingsRestart"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListeningAt(free), patience);
    }

    void freePortInsteadIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::Any));
        const quint16 wanted = other.serverPort();
        Desk desk({}, withPort(wanted));
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Failed, patience);
        desk.facade.startServerOnFreePort();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Listening, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(u"port"_s).waits, patience);
        other.close();
        click(desk.page, u"settingsRestart"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListeningAt(wanted), patience);
    }

    void optionFixesItsSetting()
    {
        Desk desk({u"--port"_s, u"0"_s}, withPort(1));
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Listening, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.row(u"port"_s).isFixed(), patience);
        QVERIFY(!test::find<QLineEdit>(desk.page, u"field-port"_s)->isEnabled());
        QVERIFY(textOf(desk.page, u"origin-port"_s).contains(u"--port"_s));
    }

    void defaultComesBack()
    {
        Desk desk({u"--port"_s, u"0"_s}, R"({"settings": {"access": "local", "warp": 9}})");
        QTRY_COMPARE_WITH_TIMEOUT(desk.row(u"access"_s).fallback, u"approved"_s, patience);
        QCOMPARE(desk.row(u"host"_s).value, u"127.0.0.1"_s);
        QVERIFY(isShown(desk.page, u"settingsProblems"_s)); // what is unknown
        click(desk.page, u"reset-access"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.typed(u"field-host"_s), u"::"_s, patience);
        click(desk.page, u"settingsSave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.row(u"access"_s).value, u"approved"_s, patience);
        QFile file(desk.folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("warp") && !text.contains("access"), text.constData());
    }

    void whatIsUnwiseIsSaidBeforeItIsSaved()
    {
        Desk desk({u"--port"_s, u"0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.typed(u"field-host"_s).isEmpty(), patience);
        QVERIFY(!isShown(desk.page, u"settingsProblems"_s));
        type(desk.page, u"field-host"_s, u"0.0.0.0"_s);
        auto *access = test::find<QComboBox>(desk.page, u"field-access"_s);
        access->setFocus();
        QTest::keyClick(access, Qt::Key_Down); // this machine only
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"settingsProblems"_s), patience);
        QVERIFY(textOf(desk.page, u"settingsProblems"_s).contains(u"0.0.0.0"_s));
        click(desk.page, u"settingsDiscard"_s);
        QVERIFY(!isShown(desk.page, u"settingsProblems"_s));
    }

    void brokenFileIsKeptAside()
    {
        Desk desk({u"--port"_s, u"0"_s}, "{ not yet");
        QTRY_VERIFY_WITH_TIMEOUT(isShown(desk.page, u"settingsProblems"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Listening, patience);
        type(desk.page, u"field-pin-digits"_s, u"5"_s);
        click(desk.page, u"settingsSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown(desk.page, u"settingsProblems"_s), patience);
        QVERIFY(QFile::exists(desk.folder.filePath(u"settings.json.aside-1"_s)));
    }

    void formOfTheLogWaitsForNothing()
    {
        Desk desk({u"--port"_s, u"0"_s});
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Listening, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.facade.settings().rows.isEmpty(), patience);
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(before);
        desk.facade.saveSettings({{u"log-format"_s, u"json"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(desk.row(u"log-format"_s).value, u"json"_s, patience);
        QVERIFY(!desk.row(u"log-format"_s).waits);
        QVERIFY(qInstallMessageHandler(before) != before);
    }

    void startAtLoginIsSetAndTakenBack()
    {
        const QString path = m_config.filePath(u"autostart/pinbridge.desktop"_s);
        Desk desk({u"--port"_s, u"0"_s});
        auto *tick = test::find<QCheckBox>(desk.page, u"field-start-at-login"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tick->isEnabled(), patience);
        QVERIFY(!tick->isChecked());
        click(desk.page, u"field-start-at-login"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile entry(path);
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY2(text.contains("--hidden") && text.contains(desk.folder.path().toUtf8()),
                 text.constData());
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.settings().startAtLogin, StartAtLogin::On, patience);
        click(desk.page, u"field-start-at-login"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!tick->isChecked(), patience);
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestBridgeSettings)
#include "tst_bridgesettings.moc"
