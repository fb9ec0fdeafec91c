// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// pictures FOLDER light|dark [LANGUAGE]: the console's pages as PNG files, for the guide. The real
// window on a real bridge and its sandbox; scripts/pictures.sh gives it a network of its own.

#include "bridge/Configuration.h"
#include "console/BridgeFacade.h"
#include "credentials/CryptoStart.h"
#include "support/RawHttp.h"
#include "ui/CertificateDialog.h"
#include "ui/FullScreenPin.h"
#include "ui/Icons.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"
#include "ui/WindowMemory.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

constexpr QSize windowSize{1240, 800};
constexpr QSize screenSize{1280, 720};
constexpr int smallest = 0; ///< file; QImage::save calls it a quality
constexpr std::chrono::milliseconds patience{10'000};

class Album
{
public:
    Album(QString folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    {
    }

    void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(300); // what is drawn a moment later
        const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
        const QString path = m_folder + u'/' + name + m_suffix + ".png"_L1;
        if (!image.save(path, "PNG", smallest))
            qFatal("%s cannot be written", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_suffix;
};

ConsoleSetup setupWith(const QStringList &arguments)
{
    const auto options = parseOptions(configurationOptions(Program::Console), arguments);
    const auto configuration = options ? resolveConfiguration(*options, {}, Program::Console)
                                       : tl::unexpected(options.error());
    if (!configuration)
        qFatal("%s", qPrintable(configuration.error().sentence));
    return setupOf(*configuration, ConsoleStart{*options, {}, {}});
}

/// The desk of a small site on a busy morning.
class Morning
{
public:
    Morning(Theme &theme, Album &album)
        : m_album(album)
        , m_facade(setupWith({u"--sandbox"_s, u"--data-dir"_s, m_data.path(), u"--proxy"_s,
                              u"127.0.0.1"_s, u"--store"_s, u"memory:"_s}))
        , m_window(m_facade, theme)
    {
        m_window.resize(windowSize);
        m_window.show();
        m_facade.begin();
        wait([this] { return m_facade.server().phase == ServerState::Phase::Listening; });
    }

    void home() { open(MainWindow::Home, u"home"_s); }

    void sessions()
    {
        for (const auto &[creator, contact] :
             {std::pair{u"erin"_s, u"frank"_s}, {u"carol"_s, u"dave"_s}, {u"alice"_s, u"bob"_s}}) {
            const qsizetype before = m_facade.sessions().size();
            m_facade.createSession(creator + "@example.com"_L1, contact + "@example.com"_L1);
            wait([&] { return m_facade.sessions().size() > before; });
        }
        m_facade.revoke(m_facade.sessions().at(2).pin);
        wait([this] { return m_facade.sessions().at(2).revoked; });
        m_facade.allowDevice(u"192.168.2.17"_s);
        m_facade.renameDevice(u"192.168.2.17"_s, u"Anna's iPhone"_s);
        m_facade.blockDevice(u"192.168.2.40"_s);
        m_facade.allowDeviceForAnHour(u"192.168.2.21"_s);
        wait([this] { return m_facade.devices().size() == 3; });
        ask("192.168.2.17", "GET /session?sid=" + m_facade.sessions().at(1).pin.toLatin1());
        wait([this] { return !m_facade.sessions().at(1).joins.isEmpty(); });
        m_window.openPage(MainWindow::Sessions);
        auto *table = test::find<QTableView>(m_window, u"sessionTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        open(MainWindow::Sessions, u"sessions"_s);
        FullScreenPin pin(
            m_facade, m_facade.sessions().first(), [] { return QDateTime::currentDateTimeUtc(); },
            nullptr);
        pin.resize(screenSize);
        m_album.take(pin, u"full-screen"_s);
    }

    void devices()
    {
        ask("192.168.2.17", "GET /auth?email=alice@example.com");
        ask("192.168.2.21", "GET /auth?email=nobody@example.com");
        ask("192.168.2.40", "GET /session?sid=0000");
        ask("192.168.2.33", "GET /auth?email=carol@example.com");
        wait([this] { return m_facade.devices().size() == 4; });
        open(MainWindow::Devices, u"devices"_s);
        open(MainWindow::Home, u"home-waiting"_s);
    }

    void traffic()
    {
        ask("192.168.2.17", "GET /session?sid=0000");
        m_window.openPage(MainWindow::Traffic);
        auto *table = test::find<QTableView>(m_window, u"trafficTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        open(MainWindow::Traffic, u"traffic"_s);
    }

    void users()
    {
        m_window.openPage(MainWindow::Users);
        for (const QString &name : {u"bob"_s, u"alice"_s}) {
            test::type(m_window, u"userEdit"_s, name + "@example.com"_L1);
            test::click(m_window, u"authenticateButton"_s);
            wait([&] { return test::textOf(m_window, u"userAddress"_s).startsWith(name); });
        }
        test::click(m_window, u"lookInside"_s);
        open(MainWindow::Users, u"users"_s);
    }

    void rest()
    {
        open(MainWindow::Profiles, u"profiles"_s);
        open(MainWindow::Settings, u"settings"_s);
        CertificateDialog certificate(m_facade, &m_window);
        certificate.show();
        m_album.take(certificate, u"certificate"_s);
    }

    void end()
    {
        QEventLoop loop;
        QObject::connect(&m_facade, &BridgeFacade::ended, &loop, &QEventLoop::quit);
        m_facade.shutDown();
        loop.exec();
    }

private:
    void open(MainWindow::Page page, const QString &name)
    {
        m_window.openPage(page);
        m_album.take(m_window, name);
    }

    template<typename Condition>
    static void wait(Condition isReached)
    {
        if (!QTest::qWaitFor(isReached, int(patience.count())))
            qFatal("the console has not come to what is to be pictured");
    }

    /// As that device does.
    void ask(const QByteArray &device, const QByteArray &line)
    {
        const auto port = quint16(QUrl(m_facade.server().addresses.first().url).port());
        const auto reply = test::RawHttp(port).exchange(
            line, "X-Forwarded-For: " + device
                      + "\r\nUser-Agent: Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8)\r\n");
        if (!reply)
            qFatal("the server does not answer");
    }

    QTemporaryDir m_data;
    Album &m_album;
    BridgeFacade m_facade;
    MainWindow m_window;
};

/// Before anything is known: the two doors.
void takeFirstStart(Theme &theme, Album &album)
{
    const QTemporaryDir data;
    BridgeFacade facade(setupWith({u"--data-dir"_s, data.path()}));
    MainWindow window(facade, theme);
    window.resize(windowSize);
    window.show();
    facade.begin();
    album.take(window, u"first-start"_s);
}

} // namespace

int main(int argc, char **argv)
{
    startCrypto();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto choice = themeNamed(arguments.value(2));
    if (!choice || !QDir().mkpath(arguments.value(1)))
        qFatal("usage: pictures FOLDER light|dark [LANGUAGE]");
    initResources();
    const Speech speech(arguments.value(3, u"en"_s));
    Theme theme(*choice);
    theme.apply();
    Album album(arguments.at(1), *choice == ThemeChoice::Dark ? u"-dark"_s : QString());
    takeFirstStart(theme, album);
    Morning morning(theme, album);
    morning.home();
    morning.sessions();
    morning.devices();
    morning.traffic();
    morning.users();
    morning.rest();
    morning.end();
}
