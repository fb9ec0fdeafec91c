// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultsPage.h"

#include "ui/ActionButton.h"
#include "ui/FailureBox.h"
#include "ui/FaultForm.h"
#include "ui/FaultPresetCard.h"
#include "ui/FlowLayout.h"
#include "ui/ListTable.h"
#include "ui/ServerHint.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int fewestRows = 3;
constexpr int leastCard = 420; ///< of two beside each other

} // namespace

FaultsPage::FaultsPage(Facade &facade, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_names(facade)
    , m_model(facade.faultCatalogue().routes,
              [this](const QString &device) { return m_names.wordsOf(device); })
    , m_outcome(new CutLabel)
    , m_failure(new FailureBox)
    , m_presets(new FaultPresetCard(facade))
    , m_form(new FaultForm(facade))
{
    m_outcome->setObjectName(u"faultOutcome"_s);
    m_failure->withhold(Remedy::TryAgain); // the buttons stand below it
    makeActions();
    makeLesson();
    makeList(theme);
    layOut();
    connectAll();
    refresh();
}

void FaultsPage::makeActions()
{
    const auto make = [this](const QString &text, const QString &name, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(tr("&New rule"), u"newFaultAction"_s, [this] {
        Q_EMIT formAsked();
        focusForm();
    });
    m_remove = make(tr("&Turn rule off"), u"removeFaultAction"_s, [this] { remove(); });
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    m_clear = make(tr("Turn &all off"), u"clearFaultsAction"_s,
                   [this] { begin(m_facade.clearFaults(), Deed::Clear); });
}

void FaultsPage::makeLesson()
{
    m_lesson = new Card(tr("Nothing is broken"));
    m_lesson->setObjectName(u"faultsLesson"_s);
    QLabel *words = makeParagraph(
        tr("What does an app do when its token has expired, the pin is wrong, or no answer comes? "
           "Turn on a rule below, and the next requests of a device meet just that; Traffic marks "
           "them. No rule outlives the server: after Stop, a restart, or a change of profile or "
           "settings nothing is on."),
        u"dim"_s);
    words->setObjectName(u"faultsLessonWords"_s);
    m_hint = new ServerHint(m_facade, m_form->first(), ServerHint::Purpose::Break);
    m_lesson->column()->addWidget(words);
    m_lesson->column()->addWidget(m_hint);
}

void FaultsPage::makeList(Theme &theme)
{
    m_table = new ListTable(m_model, m_model, theme,
                            {.nameColumn = FaultModel::Mark,
                             .chipColumn = FaultModel::Left,
                             .sharing = {FaultModel::What, FaultModel::Device},
                             .isTicking = false,
                             .leastShare = 110,
                             .weights = {3, 2},
                             .spare = {FaultModel::Route}});
    m_table->setObjectName(u"faultTable"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setVisibleRows(fewestRows);
    m_table->addAction(m_remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list = new Card({});
    m_list->setObjectName(u"faultList"_s);
    m_list->column()->setContentsMargins(0, cardGap, 0, controlGap);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(cardGap, 0, cardGap, 0);
    top->setSpacing(controlGap);
    top->addWidget(makeLabel(tr("Rules"), u"heading"_s));
    top->addStretch();
    for (QAction *action : {m_remove, m_clear})
        top->addWidget(buttonOf(*action));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(cardGap, 0, cardGap, 0);
    QLabel *words = makeParagraph(
        tr("The first rule that concerns a request breaks it. None is on after Stop or a restart "
           "of the server."),
        u"small"_s);
    words->setObjectName(u"faultListWords"_s);
    foot->addWidget(words);
    m_list->column()->addLayout(top);
    m_list->column()->addWidget(m_table, 1);
    m_list->column()->addLayout(foot);
}

void FaultsPage::layOut()
{
    auto *cards = new FlowLayout(cardGap);
    for (Card *card : {static_cast<Card *>(m_presets), static_cast<Card *>(m_form)}) {
        card->setMinimumWidth(leastCard);
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        cards->addWidget(card);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(m_lesson);
    column->addWidget(m_list, 1);
    column->addWidget(m_failure);
    column->addLayout(cards);
    column->addStretch();
    m_area = makeScrollable(content);
    m_outcome->setContentsMargins(edgeGap, controlGap, edgeGap, controlGap);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_area, 1);
    page->addWidget(m_outcome);
}

void FaultsPage::connectAll()
{
    connect(m_presets, &FaultPresetCard::asked, this,
            [this](const FaultPresetEntry &preset, const QString &device) {
                begin(m_facade.useFaultPreset(preset.name, device), Deed::Add);
            });
    connect(m_form, &FaultForm::asked, this,
            [this](const FaultDraft &draft) { begin(m_facade.addFault(draft), Deed::Add); });
    connect(m_form, &FaultForm::refused, m_hint, &ServerHint::insist);
    connect(m_hint, &ServerHint::remedyAsked, this, &FaultsPage::remedyAsked);
    connect(m_failure, &FailureBox::remedyAsked, this, &FaultsPage::remedyAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FaultsPage::refreshActions);
    connect(&m_facade, &Facade::faultsChanged, this, &FaultsPage::refresh);
    connect(&m_facade, &Facade::serverChanged, this, &FaultsPage::refreshActions);
    connect(&m_facade, &Facade::faultsAltered, this, &FaultsPage::finish);
    connect(&m_facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        if (m_pending.remove(id) == 0)
            return;
        m_failure->show(failure);
        m_area->ensureWidgetVisible(m_failure);
    });
    connect(&m_facade, &Facade::cancelled, this, [this](RequestId id) { m_pending.remove(id); });
    connect(&m_names, &DeviceNames::changed, this, [this] {
        if (m_model.rowCount() > 0)
            m_model.tell(0, m_model.rowCount() - 1);
    });
}

void FaultsPage::focusMain()
{
    if (m_list->isVisibleTo(this))
        m_table->setFocus();
    else
        m_form->first().setFocus();
}

void FaultsPage::focusForm()
{
    m_form->first().setFocus();
    m_area->ensureWidgetVisible(m_form);
}

const FaultRow *FaultsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void FaultsPage::remove()
{
    const FaultRow *fault = current();
    if (fault != nullptr && isVisible())
        begin(m_facade.removeFault(fault->id), Deed::Remove, fault->mark);
}

void FaultsPage::begin(RequestId request, Deed deed, const QString &words)
{
    m_failure->clear();
    m_outcome->setWords({});
    m_outcome->hide();
    m_pending.insert(request, {deed, words});
}

/// The list is as it is now.
void FaultsPage::finish(RequestId request)
{
    if (!m_pending.contains(request))
        return;
    const Pending done = m_pending.take(request);
    const QList<FaultRow> faults = m_facade.faults();
    switch (done.deed) {
    case Deed::Add:
        if (faults.isEmpty()) // turned off elsewhere meanwhile
            return;
        m_table->setCurrentIndex(m_model.index(m_model.rowOf(faults.last().id), 0));
        //: The rule's mark, as "#3", and what it does
        tell(tr("Rule %1 is on: %2.").arg(faults.last().mark, faults.last().words));
        return;
    case Deed::Remove:
        tell(tr("Rule %1 is off.").arg(done.words));
        return;
    case Deed::Clear:
        tell(tr("All rules are off."));
        return;
    }
}

void FaultsPage::tell(const QString &words)
{
    m_outcome->setWords(words);
    m_outcome->show();
    announce(*m_outcome);
}

void FaultsPage::refresh()
{
    const bool wasInList = holdsFocus(*m_list);
    m_model.setFaults(m_facade.faults());
    const bool isEmpty = m_model.rowCount() == 0;
    m_lesson->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_outcome->setVisible(!m_outcome->words().isEmpty());
    refreshActions();
    if (wasInList && !holdsFocus(*m_list))
        focusMain(); // it has gone, or the button has
}

void FaultsPage::refreshActions()
{
    m_remove->setEnabled(isVisible() && current() != nullptr);
    m_clear->setEnabled(m_model.rowCount() > 0);
}

void FaultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

void FaultsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // another page, and not the window alone
        m_outcome->setWords({});
        m_outcome->hide();
        m_failure->clear();
    }
    refreshActions();
}

} // namespace pinbridge::ui
