// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DevicesPage.h"

#include "ui/ActionButton.h"
#include "ui/DeviceFilter.h"
#include "ui/DeviceTable.h"
#include "ui/DevicesLesson.h"
#include "ui/FailureBox.h"
#include "ui/FlowLayout.h"
#include "ui/RefusalCard.h"
#include "ui/Theme.h"
#include "ui/WaitingCard.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Decision = DeviceDecider::Decision;

constexpr int mostCards = 2;
constexpr int fewestRows = 4;
constexpr int searchWidth = 220;

} // namespace

DevicesPage::DevicesPage(Facade &facade, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_model([] { return QDateTime::currentDateTimeUtc(); },
              [&facade](const QString &note) { return facade.explain(note); })
    , m_sorted(new DeviceFilter(m_model, this))
    , m_decider(new DeviceDecider(facade, this))
    , m_more(makeLabel({}, u"dim"_s))
    , m_outcome(new CutLabel(u"dim"_s))
    , m_last(new CutLabel(u"small"_s))
    , m_search(new QLineEdit)
    , m_failure(new FailureBox)
    , m_lesson(new DevicesLesson(facade))
{
    m_more->setObjectName(u"moreWaiting"_s);
    m_outcome->setObjectName(u"deviceOutcome"_s);
    m_last->setObjectName(u"deviceLast"_s);
    m_failure->withhold(Remedy::TryAgain); // the buttons stand above it
    makeActions();
    makeTable(theme);
    makeList();
    makeWaiting(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    for (WaitingCard *card : std::as_const(m_cards))
        column->addWidget(card);
    column->addWidget(m_more);
    column->addWidget(m_lesson);
    column->addWidget(m_list, 1);
    column->addWidget(new RefusalCard(facade));
    column->addStretch();

    connect(m_decider, &DeviceDecider::begun, m_failure, &FailureBox::clear);
    connect(m_decider, &DeviceDecider::failed, m_failure, &FailureBox::show);
    connect(m_decider, &DeviceDecider::decided, this, &DevicesPage::tell);
    connect(m_failure, &FailureBox::remedyAsked, this, &DevicesPage::remedyAsked);
    connect(m_lesson, &DevicesLesson::remedyAsked, this, &DevicesPage::remedyAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DevicesPage::refreshActions);
    connect(m_table, &DeviceTable::nameJudged, m_outcome, &CutLabel::setWords);
    connect(&m_model, &DeviceModel::nameAsked, m_decider, &DeviceDecider::rename);
    connect(m_search, &QLineEdit::textChanged, this, &DevicesPage::search);
    connect(&facade, &Facade::devicesChanged, this, &DevicesPage::refresh);
    refresh();
}

void DevicesPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto make = [&](const QString &text, const QString &name, Decision decision) {
        return add(text, name, [this, decision] { ask(decision); });
    };
    m_allow = make(tr("&Allow"), u"allowAction"_s, Decision::Allow);
    m_allowForAnHour =
        make(tr("Allow for an &hour"), u"allowHourAction"_s, Decision::AllowForAnHour);
    m_name = add(tr("&Name…"), u"nameAction"_s, [this] { m_table->editName(); });
    m_name->setShortcut(QKeySequence(Qt::Key_F2));
    m_block = make(tr("&Block…"), u"blockAction"_s, Decision::Block);
    m_forget = make(tr("&Forget…"), u"forgetAction"_s, Decision::Forget);
    m_forget->setShortcut(QKeySequence(QKeySequence::Delete));
    m_forgetWaiting =
        add(tr("Forget &waiting…"), u"forgetWaitingAction"_s, [this] { askForgetWaiting(); });
}

QList<QAction *> DevicesPage::deviceActions() const
{
    return {m_allow, m_allowForAnHour, m_name, m_block, m_forget, m_forgetWaiting};
}

void DevicesPage::makeWaiting(Theme &theme)
{
    for (int i = 0; i < mostCards; ++i) {
        auto *card = new WaitingCard(m_facade, theme);
        connect(card, &WaitingCard::decided, this, &DevicesPage::tell);
        connect(card, &WaitingCard::remedyAsked, this, &DevicesPage::remedyAsked);
        m_cards << card;
    }
}

void DevicesPage::makeTable(Theme &theme)
{
    m_table = new DeviceTable(m_facade, m_model, *m_sorted, theme);
    m_table->setObjectName(u"deviceTable"_s);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DeviceModel::State, Qt::AscendingOrder);
    m_table->setVisibleRows(fewestRows);
    m_table->addActions(deviceActions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DevicesPage::makeList()
{
    m_list = new Card({});
    m_list->setObjectName(u"deviceList"_s);
    m_list->column()->setContentsMargins(0, cardGap, 0, controlGap);
    auto *failure = new QVBoxLayout;
    failure->setContentsMargins(cardGap, 0, cardGap, 0);
    failure->addWidget(m_failure);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(controlGap, 0, controlGap, 0);
    foot->addWidget(m_last);
    m_list->column()->addLayout(makeTop());
    m_list->column()->addLayout(makeButtons());
    m_list->column()->addLayout(failure);
    m_list->column()->addWidget(m_table, 1);
    m_list->column()->addLayout(foot);
}

QLayout *DevicesPage::makeTop()
{
    m_search->setObjectName(u"deviceSearch"_s);
    m_search->setPlaceholderText(tr("Search devices"));
    m_search->setToolTip(tr("By address, name, state or what they call themselves"));
    m_search->setAccessibleName(tr("Search devices"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(cardGap, 0, cardGap, 0);
    top->addWidget(makeLabel(tr("Known devices"), u"heading"_s));
    top->addSpacing(cardGap);
    top->addWidget(m_outcome, 1);
    top->addWidget(m_search);
    return top;
}

QLayout *DevicesPage::makeButtons()
{
    auto *row = new FlowLayout(controlGap); // of its own: beside it no word of the outcome has room
    row->setContentsMargins(cardGap, 0, cardGap, 0);
    for (QAction *action : deviceActions()) {
        const bool isLoss = action == m_block || action == m_forget || action == m_forgetWaiting;
        QPushButton *button = buttonOf(*action, isLoss ? u"danger"_s : QString());
        button->setObjectName(button->objectName() + "Device"_L1);
        row->addWidget(button);
    }
    return row;
}

void DevicesPage::focusMain()
{
    if (m_list->isVisibleTo(this))
        m_table->setFocus();
    else
        m_lesson->focusMain();
}

const DeviceRow *DevicesPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void DevicesPage::ask(Decision decision)
{
    const DeviceRow *device = current();
    if (device == nullptr || !isVisible())
        return;
    m_outcome->setWords({});
    m_decider->ask(*this, *device, decision);
}

void DevicesPage::askForgetWaiting()
{
    m_outcome->setWords({});
    m_decider->askForgetWaiting(*this, int(waitingOf(m_facade.devices()).size()));
}

void DevicesPage::tell(const QString &words)
{
    m_outcome->setWords(words);
    announce(*m_outcome);
}

void DevicesPage::refresh()
{
    const bool wasInCards = isFocusInCards();
    m_model.setDevices(m_facade.devices());
    const bool isEmpty = m_model.rowCount() == 0;
    m_lesson->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    showWaiting();
    chooseOne();
    if (wasInCards && !isFocusInCards())
        focusMain(); // the card it was in has gone
    refreshActions();
}

/// Where there is one to choose.
void DevicesPage::chooseOne()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void DevicesPage::search(const QString &text)
{
    m_sorted->search(text);
    m_outcome->setWords(m_sorted->rowCount() > 0 ? QString() : tr("No device matches."));
    chooseOne();
    refreshActions();
}

void DevicesPage::showWaiting()
{
    const auto waiting = waitingOf(m_facade.devices());
    for (int i = 0; i < int(m_cards.size()); ++i) {
        if (i < int(waiting.size()))
            m_cards.at(i)->setDevice(waiting.at(i));
        else
            m_cards.at(i)->clear();
    }
    const int more = int(waiting.size()) - int(m_cards.size());
    m_more->setText(more == 1 ? tr("1 more waits, in the list below.")
                              : tr("%n more wait, in the list below.", nullptr, more));
    m_more->setVisible(more > 0);
}

bool DevicesPage::isFocusInCards() const
{
    return std::ranges::any_of(m_cards, [](const WaitingCard *card) { return holdsFocus(*card); });
}

void DevicesPage::refreshActions()
{
    const DeviceRow *device = isVisible() ? current() : nullptr;
    const bool isForGood =
        device != nullptr && device->state == DeviceRow::State::Allowed && !device->allowedUntil;
    const bool isBlocked = device != nullptr && device->state == DeviceRow::State::Blocked;
    const bool isWaiting = device != nullptr && device->state == DeviceRow::State::Waiting;
    m_allow->setEnabled(device != nullptr && !isForGood);
    // Not the table's `activated`: a click, or two, would let a device in for good.
    m_allow->setShortcuts(isWaiting ? QList<QKeySequence>{Qt::Key_Return, Qt::Key_Enter}
                                    : QList<QKeySequence>{});
    m_allowForAnHour->setEnabled(device != nullptr);
    m_name->setEnabled(device != nullptr);
    m_block->setText(isWaiting ? tr("&Block") : tr("&Block…"));
    m_block->setEnabled(device != nullptr && !isBlocked);
    m_forget->setEnabled(device != nullptr);
    m_forgetWaiting->setEnabled(isVisible() && !waitingOf(m_facade.devices()).isEmpty());
    const QString last =
        device == nullptr ? QString() : m_model.lastWords(m_model.rowOf(device->address));
    m_last->setWords(last.isEmpty() ? last : tr("Last request: %1").arg(last));
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

void DevicesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshActions();
}

} // namespace pinbridge::ui
