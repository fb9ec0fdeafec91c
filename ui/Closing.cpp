// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Closing.h"

#include "ui/LossQuestion.h"
#include "ui/MainWindow.h"
#include "ui/Widgets.h"
#include "ui/WindowKeeper.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Phase = ServerState::Phase;

constexpr int mostMissed = 2; // a panel that is started anew is away for a moment

} // namespace

Closing::Closing(MainWindow &window, Facade &facade, WindowKeeper &keeper,
                 std::function<bool()> isTrayThere, std::chrono::milliseconds lookEvery,
                 QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_facade(facade)
    , m_keeper(keeper)
    , m_isTrayThere(std::move(isTrayThere))
{
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &Closing::look);
    makeMenu();
    window.setCloser([this] { close(); });
}

void Closing::makeMenu()
{
    auto *menu = new QMenu(tr("When the window is c&losed"), &m_window);
    menu->setObjectName(u"closingMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &text, ClosingChoice choice) {
        QAction *action =
            menu->addAction(text, this, [this, choice] { m_keeper.setClosing(choice); });
        action->setCheckable(true);
        group->addAction(action);
        const auto refresh = [this, action, choice] {
            action->setChecked(m_keeper.closing() == choice);
        };
        connect(&m_keeper, &WindowKeeper::closingChanged, action, refresh);
        refresh();
    };
    add(tr("&Ask"), ClosingChoice::Ask);
    add(tr("&Keep serving in the tray"), ClosingChoice::KeepServing);
    add(tr("&Stop and quit"), ClosingChoice::Quit);
    m_window.setClosingMenu(menu, m_isTrayThere);
    m_window.showRemembered(m_keeper, m_isTrayThere());
}

void Closing::close()
{
    const Phase phase = m_facade.server().phase;
    const bool isServing = phase == Phase::Listening || phase == Phase::Starting;
    if (!isServing || !m_isTrayThere()) {
        m_window.quit();
        return;
    }
    switch (m_keeper.closing()) {
    case ClosingChoice::Ask:
        ask();
        break;
    case ClosingChoice::KeepServing:
        hide();
        break;
    case ClosingChoice::Quit:
        m_window.quit();
        break;
    }
}

QString Closing::words() const
{
    const ServerState server = m_facade.server();
    const QString stays =
        server.addresses.isEmpty()
            ? tr("Pinbridge can go on without its window. Its icon in the tray opens it again.")
            : tr("Pinbridge can go on without its window: devices still reach it at %1. Its icon "
                 "in the tray opens it again.")
                  .arg(server.addresses.first().url);
    const QString loss = lossWords(m_facade);
    return loss.isEmpty() ? stays + u' ' + tr("Stopped, it serves no device.")
                          : stays + u"\n\n"_s + loss;
}

void Closing::ask()
{
    if (auto *open = m_window.findChild<QMessageBox *>(u"closeBox"_s))
        open->close();
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(u"closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Keep serving?"));
    box->setText(tr("Keep serving in the tray?"));
    box->setInformativeText(words());
    auto *again = new TickBox(tr("Do &not ask again"));
    again->setObjectName(u"doNotAsk"_s);
    again->setToolTip(tr("Server › When the window is closed changes it back"));
    box->setCheckBox(again);
    QPushButton *keep = box->addButton(tr("&Keep serving"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepServing"_s);
    setStyleProperty(keep, "role", u"primary"_s);
    QPushButton *quit = box->addButton(tr("&Stop and quit"), QMessageBox::DestructiveRole);
    quit->setObjectName(u"stopAndQuit"_s);
    setStyleProperty(quit, "role", u"danger"_s);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"cancelClosing"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    const auto remember = [this, again](ClosingChoice choice) {
        if (again->isChecked())
            m_keeper.setClosing(choice);
    };
    connect(keep, &QPushButton::clicked, this, [this, remember] {
        remember(ClosingChoice::KeepServing);
        // Not from inside the click: the box closes after it, and hides with its window.
        QMetaObject::invokeMethod(this, &Closing::hide, Qt::QueuedConnection);
    });
    connect(quit, &QPushButton::clicked, this, [this, remember] {
        remember(ClosingChoice::Quit);
        m_window.end();
    });
    box->open();
}

void Closing::hide()
{
    // The tray may have gone while it was asked.
    if (!m_isTrayThere())
        return;
    m_keeper.flush();
    m_window.hide();
    watch();
}

void Closing::watch()
{
    m_missed = 0;
    m_looking.start();
}

/// A window that is hidden and has no tray to come back from is lost.
void Closing::look()
{
    if (m_window.isVisible()) {
        m_looking.stop();
        return;
    }
    m_missed = m_isTrayThere() ? 0 : m_missed + 1;
    if (m_missed >= mostMissed)
        bringForward(m_window);
}

} // namespace pinbridge::ui
