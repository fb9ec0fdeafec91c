// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionsPage.h"

#include "ui/Icons.h"
#include "ui/PinCard.h"
#include "ui/SecretClipboard.h"
#include "ui/SessionDetails.h"
#include "ui/SessionForm.h"
#include "ui/SessionModel.h"
#include "ui/SessionTable.h"
#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int fewestRows = 3; // with the banner above, and room to spare for larger letters

} // namespace

SessionsPage::SessionsPage(Facade &facade, SessionModel &sessions, SecretClipboard &clipboard,
                           Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_sessions(sessions)
    , m_names(facade)
    , m_filter(new SessionFilter(sessions, this))
    , m_form(new SessionForm(facade, theme))
    , m_card(new PinCard(facade, [&sessions] { return sessions.now(); }))
    , m_details(new SessionDetails(facade, clipboard))
    , m_search(new QLineEdit)
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setPlaceholderText(tr("Search pin, address, session id or device"));
    m_search->setToolTip(m_search->placeholderText()); // there may be no room for all of it
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setClearButtonEnabled(true);
    layOut(theme);
    makeActions();

    const auto findNames = [this] {
        m_filter->setNames([this](const QString &address) { return m_names.nameOf(address); });
    };
    findNames();
    connect(&m_names, &DeviceNames::changed, this, [this, findNames] {
        findNames();
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SessionsPage::search);
    connect(m_form, &SessionForm::remedyAsked, this, &SessionsPage::remedyAsked);
    connect(m_card, &PinCard::remedyAsked, this, &SessionsPage::remedyAsked);
    connect(m_form, &SessionForm::created, this, &SessionsPage::showCreated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SessionsPage::showCurrent);
    // After the model, which the window connected first, has taken the new list.
    connect(&facade, &Facade::sessionsChanged, this, &SessionsPage::refresh);
    refresh();
}

void SessionsPage::layOut(Theme &theme)
{
    m_table = new SessionTable(m_sessions, *m_filter, theme);
    m_table->setObjectName(u"sessionTable"_s);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SessionModel::Made, Qt::DescendingOrder);
    m_table->setVisibleRows(fewestRows);
    auto *list = new Card({});
    list->column()->setContentsMargins(0, cardGap, 0, controlGap);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(cardGap, 0, cardGap, 0);
    searchRow->addWidget(m_search);
    list->column()->addLayout(searchRow);
    list->column()->addWidget(m_table, 1);

    m_list = new QWidget;
    auto *row = new QHBoxLayout(m_list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardGap);
    row->addWidget(list, 1);
    row->addWidget(m_details);

    auto *empty = new Card(tr("No sessions yet"));
    empty->column()->addWidget(makeParagraph(
        tr("A session joins two people: the creator starts it, the contact types its pin. Type "
           "their addresses above and press Create session; devices make sessions, too, and all "
           "of them appear here."),
        u"dim"_s));
    empty->setObjectName(u"sessionsEmpty"_s);
    m_empty = empty;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(m_form);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
}

void SessionsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_card, slot);
        addAction(action);
        m_actions << action;
    };
    add(tr("&Copy pin"), QKeySequence(QKeySequence::Copy), &PinCard::copyPin);
    add(tr("Copy &invitation"), QKeySequence(tr("Ctrl+Shift+C")), &PinCard::copyInvitation);
    add(tr("Copy &device command"), QKeySequence(tr("Ctrl+Shift+D")), &PinCard::copyCommand);
    add(tr("Pin &full screen"), QKeySequence(Qt::Key_F11), &PinCard::showFullScreen);
    add(tr("&Revoke pin…"), QKeySequence(tr("Ctrl+Delete")), &PinCard::askRevoke);
}

void SessionsPage::focusMain() { m_form->focusFirst(); }

void SessionsPage::openSession(const QString &id)
{
    const int row = m_sessions.rowOfId(id);
    if (row < 0)
        m_awaitedId = id;
    else
        choose(row, true);
}

void SessionsPage::showCreated(const SessionRow &session)
{
    m_awaitedId = session.id;
    chooseAwaited();
    if (!isVisible())
        Q_EMIT createdUnseen();
}

void SessionsPage::chooseAwaited()
{
    const int row = m_awaitedId.isEmpty() ? -1 : m_sessions.rowOfId(m_awaitedId);
    if (row < 0)
        return;
    choose(row, isVisible() && !m_search->hasFocus() && !m_form->isBeingEdited());
    if (m_id == m_sessions.at(row).id)
        announce(*m_card);
}

void SessionsPage::choose(int row, bool isTaking)
{
    m_awaitedId.clear();
    QModelIndex index = m_filter->mapFromSource(m_sessions.index(row, 0));
    if (!index.isValid() && isTaking) {
        m_search->clear();
        index = m_filter->mapFromSource(m_sessions.index(row, 0));
    }
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    if (isTaking)
        m_table->setFocus();
}

void SessionsPage::search(const QString &text)
{
    m_filter->search(text);
    refresh(); // what no row matched left nothing chosen
}

void SessionsPage::refresh()
{
    const bool isEmpty = m_facade.sessions().isEmpty();
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    chooseAwaited();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
        const int row = m_id.isEmpty() ? -1 : m_sessions.rowOfId(m_id);
        const QModelIndex last = m_filter->mapFromSource(m_sessions.index(row, 0));
        m_table->setCurrentIndex(last.isValid() ? last : m_filter->index(0, 0));
    }
    showCurrent();
}

void SessionsPage::showCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(current.isValid());
    if (!current.isValid()) {
        m_card->clear();
        m_details->clear();
        return;
    }
    const SessionRow &session = m_sessions.at(current.row());
    m_id = session.id;
    m_card->setSession(session);
    m_details->setSession(session);
}

} // namespace pinbridge::ui
