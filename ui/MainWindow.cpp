// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MainWindow.h"

#include "ui/CaptureWindow.h"
#include "ui/CertificateDialog.h"
#include "ui/DeviceModel.h"
#include "ui/DevicesPage.h"
#include "ui/ExposureBanner.h"
#include "ui/FaultBanner.h"
#include "ui/FaultsPage.h"
#include "ui/Header.h"
#include "ui/HomePage.h"
#include "ui/Icons.h"
#include "ui/LossQuestion.h"
#include "ui/Navigation.h"
#include "ui/ProfilesPage.h"
#include "ui/SessionsPage.h"
#include "ui/SettingsPage.h"
#include "ui/StatusStrip.h"
#include "ui/Theme.h"
#include "ui/TrafficPage.h"
#include "ui/UnsavedQuestion.h"
#include "ui/UsersPage.h"
#include "ui/WaitingBanner.h"
#include "ui/Widgets.h"
#include "ui/WindowSettings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr QSize smallestSize{960, 640};
constexpr QSize firstSize{1240, 800};

QString titleOf(int page)
{
    switch (page) {
    case MainWindow::Home:
        return MainWindow::tr("Home");
    case MainWindow::Sessions:
        return MainWindow::tr("Sessions");
    case MainWindow::Devices:
        return MainWindow::tr("Devices");
    case MainWindow::Traffic:
        return MainWindow::tr("Traffic");
    case MainWindow::Faults:
        return MainWindow::tr("Faults");
    case MainWindow::Users:
        return MainWindow::tr("Users");
    case MainWindow::Profiles:
        return MainWindow::tr("Profiles");
    case MainWindow::Settings:
        return MainWindow::tr("Settings");
    default:
        return {};
    }
}

} // namespace

MainWindow::MainWindow(Facade &facade, Theme &theme)
    : m_facade(facade)
    , m_theme(theme)
    , m_sessions([] { return QDateTime::currentDateTimeUtc(); })
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSize);
    resize(firstSize);
    m_sessions.setSessions(facade.sessions());
    connect(&facade, &Facade::sessionsChanged, &m_sessions, &SessionModel::apply);
    connect(&facade, &Facade::callsChanged, &m_sessions,
            [this] { m_sessions.setCalls(m_facade.sessionCalls()); });
    makePages();
    makeMenus();
    connect(&facade, &Facade::upstreamChanged, this, &MainWindow::refreshTitle);
    connect(&facade, &Facade::devicesChanged, this, &MainWindow::countWaiting);
    refreshTitle();
    countWaiting();
    openPage(Home);
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_navigation = new Navigation({{u"home"_s, titleOf(Home)},
                                   {u"sessions"_s, titleOf(Sessions)},
                                   {u"devices"_s, titleOf(Devices)},
                                   {u"traffic"_s, titleOf(Traffic)},
                                   {u"faults"_s, titleOf(Faults)},
                                   {u"users"_s, titleOf(Users)},
                                   {u"profiles"_s, titleOf(Profiles)},
                                   {u"settings"_s, titleOf(Settings)}},
                                  m_theme);
    m_header = new Header(m_facade);
    m_home = new HomePage(m_facade, m_sessions, m_theme);
    m_sessionsPage = new SessionsPage(m_facade, m_sessions, m_clipboard, m_theme);
    m_devices = new DevicesPage(m_facade, m_theme);
    m_traffic = new TrafficPage(m_facade, m_theme);
    m_faults = new FaultsPage(m_facade, m_theme);
    m_users = new UsersPage(m_facade, m_clipboard, m_theme);
    m_profiles = new ProfilesPage(m_facade);
    m_settings = new SettingsPage(m_facade, m_theme);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"content"_s);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_home, m_sessionsPage, m_devices, m_traffic, m_faults,
                                          m_users, m_profiles, m_settings}) {
        const bool keepsInSight = page == m_faults || page == m_settings; // a part of it
        m_stack->addWidget(keepsInSight ? page : makeScrollable(page));
    }

    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(new ExposureBanner(m_facade));
    m_faultBanner = new FaultBanner(m_facade);
    right->addWidget(m_faultBanner);
    m_waitingBanner = new WaitingBanner(m_facade, m_theme);
    right->addWidget(m_waitingBanner);
    right->addWidget(m_stack, 1);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new StatusStrip(m_facade));
    setCentralWidget(content);
    connectPages();
}

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::chosen, this,
            [this](int page) { openPage(static_cast<Page>(page)); });
    connect(m_header, &Header::profilesAsked, this, [this] { openPage(Profiles); });
    connect(m_header, &Header::stopAsked, this, &MainWindow::stopServer);
    connect(m_header, &Header::sandboxAsked, this, &MainWindow::useSandbox);
    connect(m_header, &Header::profileAsked, m_profiles, &ProfilesPage::use);
    connect(m_header, &Header::givenProfileAsked, this, &MainWindow::useGivenProfile);
    connect(m_profiles, &ProfilesPage::sandboxAsked, this, &MainWindow::useSandbox);
    connect(m_home, &HomePage::connectAsked, this, [this] { openPage(Profiles); });
    connect(m_home, &HomePage::sessionCreated, this, &MainWindow::showCreated);
    connect(m_home, &HomePage::sessionOpened, this, [this](const QString &id) {
        openPage(Sessions);
        m_sessionsPage->openSession(id);
    });
    connect(m_home, &HomePage::certificateAsked, this, &MainWindow::showCertificate);
    connect(m_home, &HomePage::devicesAsked, this, [this] { openPage(Devices); });
    connect(m_devices, &DevicesPage::remedyAsked, this, &MainWindow::follow);
    connect(m_waitingBanner, &WaitingBanner::devicesAsked, this, [this] { openPage(Devices); });
    connect(m_waitingBanner, &WaitingBanner::remedyAsked, this, &MainWindow::follow);
    connect(m_waitingBanner, &WaitingBanner::keyboardFree, this, [this] { openPage(page()); });
    connect(m_faultBanner, &FaultBanner::faultsAsked, this, [this] { openPage(Faults); });
    connect(m_faultBanner, &FaultBanner::keyboardFree, this, [this] { openPage(page()); });
    connect(m_faults, &FaultsPage::remedyAsked, this, &MainWindow::follow);
    connect(m_faults, &FaultsPage::formAsked, this, [this] { openPage(Faults); });
    connect(m_traffic, &TrafficPage::remedyAsked, this, &MainWindow::follow);
    connect(m_traffic, &TrafficPage::captureOpened, this,
            [this](const QString &path, const QList<ExchangePtr> &exchanges) {
                auto *capture = new CaptureWindow(m_facade, m_theme, path, exchanges, this);
                connect(capture, &CaptureWindow::remedyAsked, this, [this](Remedy remedy) {
                    bringForward(*this);
                    follow(remedy);
                });
                capture->show();
            });
    connect(m_home, &HomePage::remedyAsked, this, &MainWindow::follow);
    connect(m_sessionsPage, &SessionsPage::remedyAsked, this, &MainWindow::follow);
    connect(m_sessionsPage, &SessionsPage::createdUnseen, this, &MainWindow::countUnseen);
    connect(m_users, &UsersPage::remedyAsked, this, &MainWindow::follow);
    connect(m_profiles, &ProfilesPage::remedyAsked, this, &MainWindow::follow);
    connect(m_settings, &SettingsPage::remedyAsked, this, &MainWindow::follow);
    connect(m_settings, &SettingsPage::unsavedChanged, this, &MainWindow::countUnsaved);
    connect(m_profiles, &ProfilesPage::attentionAsked, this, [this] { openPage(Profiles); });
    connect(m_profiles, &ProfilesPage::saved, this, [this] {
        if (page() == Profiles)
            openPage(Home);
    });
}

void MainWindow::showCreated(const SessionRow &session)
{
    // Who has gone to another page meanwhile is left there.
    if (page() == Home) {
        openPage(Sessions);
        m_sessionsPage->showCreated(session);
    } else if (page() != Sessions) {
        countUnseen();
    }
}

void MainWindow::countUnseen()
{
    ++m_unseen;
    m_navigation->setCount(Sessions, m_unseen, tr("%n new", nullptr, m_unseen));
}

void MainWindow::countWaiting()
{
    const int waiting = int(waitingOf(m_facade.devices()).size());
    if (waiting == m_waiting)
        return;
    // Somebody stands there with a phone: the task bar may say so, too.
    if (waiting > m_waiting)
        QApplication::alert(this);
    m_waiting = waiting;
    m_navigation->setCount(Devices, waiting, tr("%n waiting", nullptr, waiting));
}

void MainWindow::countUnsaved()
{
    const int unsaved = m_settings->unsaved();
    m_navigation->setCount(Settings, unsaved, tr("%n not saved", nullptr, unsaved));
}

void MainWindow::showRemembered(WindowKeeper &keeper, bool isTrayThere)
{
    m_settings->window().showRemembered(keeper, isTrayThere);
}

void MainWindow::showCertificate()
{
    auto *dialog = new CertificateDialog(m_facade, this);
    dialog->open();
}

MainWindow::Page MainWindow::page() const { return static_cast<Page>(m_stack->currentIndex()); }

void MainWindow::openPage(Page page)
{
    m_stack->setCurrentIndex(page);
    m_navigation->setCurrent(page);
    m_header->setTitle(titleOf(page));
    m_faultBanner->setElsewhere(page != Faults);
    m_waitingBanner->setWanted(page != Home && page != Devices); // they show who waits
    switch (page) {
    case Home:
        m_home->focusMain();
        break;
    case Sessions:
        m_unseen = 0;
        m_navigation->setCount(Sessions, 0, {});
        m_sessionsPage->focusMain();
        break;
    case Devices:
        m_devices->focusMain();
        break;
    case Traffic:
        m_traffic->focusMain();
        break;
    case Faults:
        m_faults->focusMain();
        break;
    case Users:
        m_users->focusMain();
        break;
    case Profiles:
        m_profiles->focusMain();
        break;
    case Settings:
        m_settings->focusMain();
        break;
    }
    Q_EMIT pageOpened();
}

QString MainWindow::pageName() const { return m_navigation->nameOf(page()); }

void MainWindow::openPageNamed(const QString &name)
{
    if (const int found = m_navigation->pageNamed(name); found >= 0)
        openPage(static_cast<Page>(found));
}

void MainWindow::follow(Remedy remedy)
{
    switch (remedy) {
    case Remedy::OpenProfiles:
        openPage(Profiles);
        break;
    case Remedy::OpenDevices:
        openPage(Devices);
        break;
    case Remedy::OpenFaults:
        openPage(Faults);
        break;
    case Remedy::OpenSettings:
        openPage(Settings);
        if (const auto failure = m_facade.server().failure)
            m_settings->showSetting(failure->setting);
        break;
    case Remedy::StartOnFreePort:
        m_facade.startServerOnFreePort();
        break;
    case Remedy::TryAgain:
    case Remedy::None:
        break;
    }
}

void MainWindow::newSession() { openPage(Sessions); }

void MainWindow::copyAddress() { m_home->copyAddress(); }

void MainWindow::stopServer()
{
    askBeforeLoss(*this, m_facade, tr("Stop the server?"), tr("Stop"),
                  [this] { m_facade.stopServer(); });
}

void MainWindow::useSandbox()
{
    askBeforeLoss(
        *this, m_facade, tr("Change to the sandbox?"), tr("Change"),
        [this] { m_facade.useSandbox(); }, LossCause::OtherSite);
}

void MainWindow::useGivenProfile()
{
    askBeforeLoss(
        *this, m_facade, tr("Change the profile?"), tr("Change"),
        [this] { m_facade.useGivenProfile(); }, LossCause::OtherSite);
}

void MainWindow::refreshTitle()
{
    const UpstreamState upstream = m_facade.upstream();
    if (!upstream.configured)
        setWindowTitle(tr("Pinbridge"));
    else if (upstream.sandbox)
        setWindowTitle(tr("Pinbridge — %1 (sandbox)").arg(upstream.profileName));
    else
        setWindowTitle(tr("Pinbridge — %1").arg(upstream.profileName));
}

void MainWindow::quit()
{
    const auto go = [this] { askBeforeQuit(); };
    askBeforeDropping(*this, m_settings->unsaved(), go, [this] { openPage(Settings); });
}

void MainWindow::askBeforeQuit()
{
    askBeforeLoss(*this, m_facade, tr("Quit Pinbridge?"), tr("Quit"), [this] { end(); });
}

void MainWindow::end()
{
    m_isClosing = true;
    // Not from inside the question's own click, nor from inside this event; a window that is
    // hidden gets no event.
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Asked for in the tray: what is open here would stay until the program has ended.
            for (QDialog *dialog : findChildren<QDialog *>())
                dialog->hide();
            if (isVisible())
                close();
            else
                Q_EMIT closed();
        },
        Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isClosing) {
        event->ignore();
        if (m_closer)
            m_closer();
        else
            quit();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

} // namespace pinbridge::ui
