// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrayIcon.h"

#include "system/Platform.h"
#include "ui/DeviceModel.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Phase = ServerState::Phase;

TrayMark markOf(Phase phase, int waiting)
{
    switch (phase) {
    case Phase::Listening:
        return waiting > 0 ? TrayMark::Waiting : TrayMark::Listening;
    case Phase::Starting:
    case Phase::Stopping:
        return TrayMark::Moving;
    case Phase::Failed:
        return TrayMark::Failed;
    case Phase::Stopped:
        return TrayMark::Stopped;
    }
    Q_UNREACHABLE();
}

} // namespace

TrayIcon::TrayIcon(Facade &facade, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
{
    m_menu.setObjectName(u"trayMenu"_s);
    makeMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::tellingClicked);
    connect(
        &m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            const bool opensMenu = sys::platform() == sys::Platform::MacOs; // as well
            if (!opensMenu
                && (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick))
                Q_EMIT showAsked();
        });
    connect(&facade, &Facade::serverChanged, this, &TrayIcon::refresh);
    connect(&facade, &Facade::devicesChanged, this, &TrayIcon::refresh);
    refresh();
}

void TrayIcon::makeMenu()
{
    const auto add = [this](const QString &text, const QString &name, auto signal) {
        QAction *action = m_menu.addAction(text, this, signal);
        action->setObjectName(name);
        return action;
    };
    QAction *show = add(tr("S&how Pinbridge"), u"trayShow"_s, &TrayIcon::showAsked);
    m_menu.setDefaultAction(show);
    add(tr("&New session…"), u"trayNewSession"_s, &TrayIcon::newSessionAsked);
    m_copy = add(tr("Copy &address"), u"trayCopy"_s, &TrayIcon::copyAsked);
    m_menu.addSeparator();
    m_start = m_menu.addAction(tr("&Start the server"), this, [this] { m_facade.startServer(); });
    m_start->setObjectName(u"trayStart"_s);
    m_stop = add(tr("S&top the server"), u"trayStop"_s, &TrayIcon::stopAsked);
    m_menu.addSeparator();
    add(tr("&Quit"), u"trayQuit"_s, &TrayIcon::quitAsked);
}

void TrayIcon::refresh()
{
    const ServerState server = m_facade.server();
    const bool isListening = server.phase == Phase::Listening;
    const bool isMoving = server.phase == Phase::Starting || server.phase == Phase::Stopping;
    m_copy->setEnabled(isListening && !server.addresses.isEmpty());
    m_start->setVisible(!isListening);
    m_start->setEnabled(!isMoving && server.canStart);
    m_stop->setVisible(isListening);

    const int waiting = int(waitingOf(m_facade.devices()).size());
    const TrayMark mark = markOf(server.phase, waiting);
    if (mark != m_mark || waiting != m_waiting)
        m_icon.setIcon(trayPicture(mark, waiting));
    m_mark = mark;
    m_waiting = waiting;
    QString words = stateWords();
    if (mark == TrayMark::Waiting)
        words += u'\n'
                 + (waiting == 1 ? tr("1 device waits for a decision")
                                 : tr("%n devices wait for a decision", nullptr, waiting));
    m_icon.setToolTip(words);
}

QString TrayIcon::stateWords() const
{
    const ServerState server = m_facade.server();
    switch (server.phase) {
    case Phase::Listening:
        return server.addresses.isEmpty()
                   ? tr("Pinbridge: listening") + u'\n' + server.exposure
                   : tr("Pinbridge: listening on %1").arg(server.addresses.first().url) + u'\n'
                         + server.exposure;
    case Phase::Starting:
        return tr("Pinbridge: starting");
    case Phase::Stopping:
        return tr("Pinbridge: stopping");
    case Phase::Failed:
        return server.failure ? tr("Pinbridge: failed: %1").arg(server.failure->title)
                              : tr("Pinbridge: failed");
    case Phase::Stopped:
        return tr("Pinbridge: stopped");
    }
    Q_UNREACHABLE();
}

void TrayIcon::tell(const QString &title, const QString &words)
{
    m_icon.showMessage(title, words, QSystemTrayIcon::Information);
}

} // namespace pinbridge::ui
