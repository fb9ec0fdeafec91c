// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HomePage.h"

#include "ui/AddressCard.h"
#include "ui/DeviceModel.h"
#include "ui/SessionForm.h"
#include "ui/SessionModel.h"
#include "ui/SessionTable.h"
#include "ui/UpstreamCard.h"
#include "ui/WaitingCard.h"
#include "ui/WelcomeCard.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int recentRows = 4;
constexpr int fewerRows = 2; // while a device waits above them
/// Below it the two upper cards stand one above the other.
constexpr int narrowPage = 940;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    return column;
}

} // namespace

HomePage::HomePage(Facade &facade, SessionModel &sessions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_welcome(new QWidget)
    , m_desk(new QWidget)
    , m_waiting(new WaitingCard(facade, theme))
    , m_outcome(new CutLabel(u"dim"_s))
    , m_address(new AddressCard(facade))
    , m_form(new SessionForm(facade, theme))
    , m_hint(makeParagraph(tr("In the sandbox every address at example.com is a user. "
                              "nobody@example.com is not: see what a failure looks like."),
                           u"small"_s))
{
    auto *welcome = new WelcomeCard(theme);
    QVBoxLayout *welcomeColumn = columnOf(m_welcome);
    welcomeColumn->addWidget(makeParagraph(tr("Pinbridge joins two people in a Help Lightning call "
                                              "by a short pin. Two ways to begin:"),
                                           u"dim"_s));
    welcomeColumn->addWidget(welcome);

    m_welcome->setFocusProxy(welcome);
    m_welcome->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    QVBoxLayout *deskColumn = columnOf(m_desk);
    m_outcome->setObjectName(u"homeOutcome"_s);
    m_outcome->hide();
    deskColumn->addWidget(m_waiting);
    deskColumn->addWidget(m_outcome);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(cardGap);
    m_top->addWidget(m_address, 3);
    m_top->addWidget(new UpstreamCard(facade), 2);
    deskColumn->addLayout(m_top);
    auto *create = new Card(tr("Create a session"));
    create->column()->addWidget(m_form);
    create->column()->addWidget(m_hint);
    deskColumn->addWidget(create);
    m_recent = makeRecent(sessions, theme);
    deskColumn->addWidget(m_recent, 1);
    deskColumn->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->addWidget(m_welcome);
    column->addWidget(m_desk, 1);
    column->addStretch();

    connect(welcome, &WelcomeCard::sandboxChosen, this, [this] { m_facade.useSandbox(); });
    connect(welcome, &WelcomeCard::connectChosen, this, &HomePage::connectAsked);
    connect(m_address, &AddressCard::remedyAsked, this, &HomePage::remedyAsked);
    connect(m_address, &AddressCard::certificateAsked, this, &HomePage::certificateAsked);
    connect(m_waiting, &WaitingCard::devicesAsked, this, &HomePage::devicesAsked);
    connect(m_waiting, &WaitingCard::remedyAsked, this, &HomePage::remedyAsked);
    connect(m_waiting, &WaitingCard::decided, this, &HomePage::tell);
    connect(m_form, &SessionForm::remedyAsked, this, &HomePage::remedyAsked);
    connect(m_form, &SessionForm::created, this, &HomePage::sessionCreated);
    connect(&facade, &Facade::serverChanged, this, &HomePage::refresh);
    connect(&facade, &Facade::upstreamChanged, this, &HomePage::refresh);
    connect(&facade, &Facade::sessionsChanged, this, &HomePage::refresh);
    connect(&facade, &Facade::devicesChanged, this, &HomePage::showWaiting);
    refresh();
    showWaiting();
}

QWidget *HomePage::makeRecent(SessionModel &sessions, Theme &theme)
{
    auto *card = new Card(tr("Recent sessions"));
    m_table = new SessionTable(sessions, sessions, theme);
    m_table->setObjectName(u"recentTable"_s);
    m_table->setAccessibleName(tr("Recent sessions"));
    m_empty = makeParagraph(
        tr("Sessions appear here: pin, who made it, who is awaited, and whether they have come. "
           "Type two addresses above and press Create session."),
        u"dim"_s);
    m_empty->setObjectName(u"recentEmpty"_s);
    card->column()->addWidget(m_table, 1);
    card->column()->addWidget(m_empty);
    card->column()->addStretch();
    connect(m_table, &QAbstractItemView::activated, this, [this, &sessions](const QModelIndex &at) {
        Q_EMIT sessionOpened(sessions.at(at.row()).id);
    });
    // The table alone would copy whatever cell is current, and the pin with its blanks.
    auto *copy = new QAction(tr("Copy pin"), m_table);
    copy->setShortcut(QKeySequence(QKeySequence::Copy));
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, [this, &sessions] {
        const QModelIndex at = m_table->currentIndex();
        if (at.isValid() && at.data(SessionModel::LiveRole).toBool())
            QGuiApplication::clipboard()->setText(sessions.at(at.row()).pin);
    });
    return card;
}

void HomePage::focusMain()
{
    if (m_desk->isVisibleTo(this))
        m_form->focusFirst();
    else
        m_welcome->setFocus();
}

void HomePage::copyAddress() { m_address->copyAddress(); }

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_top->setDirection(width() < narrowPage ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HomePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_outcome->hide(); // it was news
    QWidget::hideEvent(event);
}

void HomePage::tell(const QString &words)
{
    m_outcome->setWords(words);
    m_outcome->show();
    announce(*m_outcome);
}

void HomePage::showWaiting()
{
    const bool hadFocus = holdsFocus(*m_waiting);
    const auto waiting = waitingOf(m_facade.devices());
    if (waiting.isEmpty()) {
        m_waiting->clear();
    } else {
        m_waiting->setDevice(waiting.first());
        m_waiting->setOthers(int(waiting.size()) - 1);
    }
    m_table->setVisibleRows(waiting.isEmpty() ? recentRows : fewerRows);
    if (hadFocus && !holdsFocus(*m_waiting))
        focusMain();
}

void HomePage::refresh()
{
    const ServerState server = m_facade.server();
    const bool isFirstStart = !m_facade.upstream().configured && !server.canStart
                              && server.phase != ServerState::Phase::Failed;
    const bool hasDeskCome = !isFirstStart && m_desk->isHidden();
    m_welcome->setVisible(isFirstStart);
    m_desk->setVisible(!isFirstStart);
    if (hasDeskCome && isVisible())
        focusMain();
    const bool isEmpty = m_facade.sessions().isEmpty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_recent->setSizePolicy(QSizePolicy::Preferred,
                            isEmpty ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    m_hint->setVisible(m_facade.upstream().sandbox);
}

} // namespace pinbridge::ui
