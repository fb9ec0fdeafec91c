// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// pictures FOLDER light|dark [LANGUAGE]: the console's pages as PNG files, for the guide. The real
// window on a real bridge and its sandbox; scripts/pictures.sh gives it a network of its own.

#include "base/Clock.h"
#include "bridge/Configuration.h"
#include "console/BridgeFacade.h"
#include "credentials/CryptoStart.h"
#include "integration/vault/VaultBench.h"
#include "sandbox/Sandbox.h"
#include "support/RawHttp.h"
#include "ui/CertificateDialog.h"
#include "ui/FullScreenPin.h"
#include "ui/Icons.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"
#include "ui/WindowMemory.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

constexpr QSize windowSize{1240, 800};
constexpr QSize screenSize{1280, 720};
constexpr int trafficRows = 6; ///< what the morning's devices have asked
constexpr auto androidAgent = "User-Agent: Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8)\r\n";
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

/// `vault`: unset where secrets go to files.
ConsoleSetup setupWith(const QStringList &arguments, const std::shared_ptr<Vault> &vault = {})
{
    const auto options = parseOptions(configurationOptions(Program::Console), arguments);
    const auto configuration = options ? resolveConfiguration(*options, {}, Program::Console)
                                       : tl::unexpected(options.error());
    if (!configuration)
        qFatal("%s", qPrintable(configuration.error().sentence));
    ConsoleSetup setup = setupOf(*configuration, ConsoleStart{*options, {}, {}});
    setup.vault = vault;
    return setup;
}

/// The path is seen: scripts/pictures.sh has made one that is the same wherever pictures are made.
QString dataFolder(const QTemporaryDir &temporary)
{
    const QString given = qEnvironmentVariable("PINBRIDGE_PICTURES_DATA");
    return given.isEmpty() ? temporary.path() : given;
}

/// The desk of a small site on a busy morning.
class Morning
{
public:
    Morning(Theme &theme, Album &album)
        : m_album(album)
        , m_facade(setupWith({u"--sandbox"_s, u"--data-dir"_s, dataFolder(m_data), u"--proxy"_s,
                              u"127.0.0.1"_s, u"--store"_s, u"memory:"_s},
                             std::make_shared<Vault>(u"Pinbridge"_s)))
        , m_window(m_facade, theme)
    {
        m_window.resize(windowSize);
        m_window.show();
        m_facade.begin();
        wait([this] { return m_facade.server().phase == ServerState::Phase::Listening; });
    }

    void home() { turnTo(MainWindow::Home, u"home"_s); }

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
        turnTo(MainWindow::Sessions, u"sessions"_s);
        FullScreenPin pin(
            m_facade, m_facade.sessions().first(), [] { return QDateTime::currentDateTimeUtc(); },
            nullptr);
        pin.resize(screenSize);
        m_album.take(pin, u"full-screen"_s);
        test::click(m_window, u"revokeButton"_s);
        takeQuestion(u"revokeBox"_s, u"revoke"_s);
    }

    void devices()
    {
        ask("192.168.2.17", "GET /auth?email=alice@example.com");
        ask("192.168.2.21", "GET /auth?email=nobody@example.com");
        ask("192.168.2.40", "GET /session?sid=0000");
        ask("192.168.2.33", "GET /auth?email=carol@example.com");
        wait([this] { return m_facade.devices().size() == 4; });
        turnTo(MainWindow::Devices, u"devices"_s);
        turnTo(MainWindow::Sessions, u"waiting-banner"_s);
        m_facade.allowDevice(u"192.168.2.33"_s); // and the pages that follow are without it
        wait([this] {
            return std::ranges::all_of(m_facade.devices(), [](const DeviceRow &device) {
                return device.state != DeviceRow::State::Waiting;
            });
        });
    }

    void traffic()
    {
        ask("192.168.2.17", "GET /session?sid=0000");
        m_window.openPage(MainWindow::Traffic);
        auto *table = test::find<QTableView>(m_window, u"trafficTable"_s);
        takeLastOf(*table, trafficRows, u"traffic"_s);
        create("slow@example.com", "User-Agent: curl/8.5.0\r\n");
        takeLastOf(*table, trafficRows + 2, u"traffic-waterfall"_s);
        create("broken@example.com", androidAgent);
        takeLastOf(*table, trafficRows + 4, u"traffic-failed"_s);
    }

    void faults()
    {
        m_facade.useFaultPreset(u"lost-answer-on-next-create"_s, u"192.168.2.17"_s);
        m_facade.useFaultPreset(u"unavailable-three-times"_s, {});
        wait([this] { return m_facade.faults().size() == 2; });
        ask("192.168.2.17", "GET /auth?email=alice@example.com");
        wait([this] { return m_facade.faults().last().hits == 1; });
        m_window.openPage(MainWindow::Faults);
        auto *table = test::find<QTableView>(m_window, u"faultTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        turnTo(MainWindow::Faults, u"faults"_s);
        m_facade.clearFaults(); // and the pages that follow are without the banner
        wait([this] { return m_facade.faults().isEmpty(); });
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
        turnTo(MainWindow::Users, u"users"_s);
    }

    void profiles()
    {
        save(u"Acme Field Service"_s, DataCentreChoice::UnitedStates, u"1234"_s);
        save(u"Acme Europe"_s, DataCentreChoice::Europe, u"5678"_s);
        m_window.openPage(MainWindow::Profiles);
        auto *list = test::find<QListWidget>(m_window, u"profileList"_s);
        list->setCurrentRow(1);
        auto *name = test::find<QLineEdit>(m_window, u"nameEdit"_s);
        wait([name] { return name->text() == "Acme Field Service"_L1; });
        turnTo(MainWindow::Profiles, u"profiles"_s);
        m_window.findChild<QAction *>(u"exportEnv"_s)->trigger();
        takeQuestion(u"exportBox"_s, u"export"_s);
    }

    void rest()
    {
        turnTo(MainWindow::Settings, u"settings"_s);
        test::type(m_window, u"settingsSearch"_s, u"certificate"_s);
        turnTo(MainWindow::Settings, u"settings-search"_s);
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
    void turnTo(MainWindow::Page page, const QString &name)
    {
        m_window.openPage(page);
        m_album.take(m_window, name);
    }

    void takeQuestion(const QString &box, const QString &name)
    {
        wait([&] { return m_window.findChild<QMessageBox *>(box) != nullptr; });
        auto *question = test::find<QMessageBox>(m_window, box);
        m_album.take(*question, name);
        question->reject();
    }

    /// With the sandbox's keys, as real ones belong in no picture.
    void save(const QString &name, DataCentreChoice centre, const QString &enterpriseId)
    {
        ProfileDraft draft;
        draft.name = name;
        draft.centre = centre;
        draft.enterpriseId = enterpriseId;
        draft.apiKey = m_keys.profile().apiKey;
        draft.partnerKeyText = m_keys.profile().partnerKey->privatePem();
        const qsizetype before = m_facade.profiles().profiles.size();
        m_facade.saveProfile(draft);
        wait([&] { return m_facade.profiles().profiles.size() > before; });
    }

    template<typename Condition>
    static void wait(Condition isReached)
    {
        if (!QTest::qWaitFor(isReached, int(patience.count())))
            qFatal("the console has not come to what is to be pictured");
    }

    /// As that device does; what it is answered.
    QByteArray ask(const QByteArray &device, const QByteArray &line,
                   const QByteArray &fields = androidAgent, const QByteArray &body = {})
    {
        const auto port = quint16(QUrl(m_facade.server().addresses.first().url).port());
        const auto reply = test::RawHttp(port).exchange(
            line, "X-Forwarded-For: " + device + "\r\n" + fields, body);
        if (!reply)
            qFatal("the server does not answer");
        return reply->body;
    }

    void create(const QByteArray &contact, const QByteArray &agent)
    {
        const QByteArray device = "192.168.2.17";
        const auto user =
            QJsonDocument::fromJson(ask(device, "GET /auth?email=erin@example.com", agent));
        ask(device, "POST /session",
            agent + "Authorization: " + user[u"token"].toString().toLatin1()
                + "\r\nContent-Type: application/json\r\n",
            QByteArray(R"({"contact_email": ")") + contact + R"("})");
    }

    void takeLastOf(QTableView &table, int rows, const QString &name)
    {
        // The list grows at its end, a moment after the answer.
        wait([&] { return table.model()->rowCount() == rows; });
        table.setCurrentIndex(table.model()->index(rows - 1, 0));
        turnTo(MainWindow::Traffic, name);
    }

    QTemporaryDir m_data;
    SystemClock m_clock;
    Sandbox m_keys{SandboxOptions(), m_clock};
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
    test::VaultBench bench;
    if (!bench.startBus() || !bench.startKeyring())
        qFatal("dbus-daemon and gnome-keyring have to be installed");
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
    morning.faults();
    morning.users();
    morning.profiles();
    morning.rest();
    morning.end();
}
