// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficPage.h"

#include "ui/TrafficDetails.h"
#include "ui/TrafficLesson.h"
#include "ui/TrafficTable.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int fewestRows = 3;

QString number(int count) { return QLocale().toString(count); }

QString countWords(const TrafficModel &model)
{
    const QString kept = number(model.kept());
    if (!model.isFiltered()) {
        if (model.kept() == TrafficModel::standardCapacity)
            return TrafficPage::tr("the latest %1 requests").arg(kept);
        return model.kept() == 1 ? TrafficPage::tr("1 request")
                                 : TrafficPage::tr("%1 requests").arg(kept);
    }
    if (model.rowCount() == 0)
        return TrafficPage::tr("none of %1 requests matches").arg(kept);
    return TrafficPage::tr("%1 of %2 requests").arg(number(model.rowCount()), kept);
}

/// A button that does what the action does, in its words.
QPushButton *buttonOf(QAction &action, const QString &name)
{
    QPushButton *button = makeButton({}, name);
    const auto follow = [&action, button] {
        button->setText(action.text().remove(u'&'));
        button->setEnabled(action.isEnabled());
    };
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace

TrafficPage::TrafficPage(Facade &facade, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model([] { return QDateTime::currentDateTimeUtc(); },
              [&facade](const QString &note) { return facade.explain(note); })
    , m_names(facade)
    , m_details(new TrafficDetails)
    , m_lesson(new TrafficLesson(facade))
{
    // Before the table is, which would choose the next one.
    connect(&m_model, &TrafficModel::dropping, this, [this](int rows) {
        if (m_table->currentIndex().isValid() && m_table->currentIndex().row() < rows)
            m_table->selectionModel()->clear();
    });
    makeActions();
    makeBar();
    makeList(theme);
    layOut();
    connect(m_details, &TrafficDetails::remedyAsked, this, &TrafficPage::remedyAsked);
    connect(m_lesson, &TrafficLesson::remedyAsked, this, &TrafficPage::remedyAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrafficPage::showCurrent);
    connect(&facade, &Facade::exchangesSeen, this, &TrafficPage::take);
    connect(&m_names, &DeviceNames::changed, this, &TrafficPage::takeNames);
    takeNames();
    refresh();
}

void TrafficPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_copy = add(tr("&Copy request"), u"copyRequestAction"_s, &TrafficPage::copy);
    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    m_pause = add(tr("&Pause"), u"pauseTrafficAction"_s, [this] { pause(!m_model.isPaused()); });
    m_clear = add(tr("C&lear"), u"clearTrafficAction"_s, &TrafficPage::clear);
}

void TrafficPage::makeBar()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"trafficSearch"_s);
    m_search->setPlaceholderText(tr("Filter by device, request, status or note"));
    m_search->setToolTip(m_search->placeholderText()); // there may be no room for all of it
    m_search->setAccessibleName(tr("Filter requests"));
    m_search->setClearButtonEnabled(true);
    m_kinds = new ChoiceBox;
    m_kinds->setObjectName(u"trafficKinds"_s);
    m_kinds->setAccessibleName(tr("Which requests"));
    m_kinds->addItems({tr("All"), tr("Refused and failed")});
    m_bar = new QWidget;
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    row->addWidget(m_search, 1);
    row->addWidget(m_kinds);
    row->addWidget(buttonOf(*m_pause, u"pauseTraffic"_s));
    row->addWidget(buttonOf(*m_clear, u"clearTraffic"_s));
    connect(m_search, &QLineEdit::textChanged, this, &TrafficPage::filter);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TrafficPage::filter);
}

void TrafficPage::makeList(Theme &theme)
{
    m_table = new TrafficTable(m_model, theme);
    m_table->setObjectName(u"trafficTable"_s);
    m_table->setVisibleRows(fewestRows);
    m_table->addAction(m_copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_count = new CutLabel(u"small"_s);
    m_count->setObjectName(u"trafficCount"_s);
    m_newest = makeButton(tr("To the newest"), u"newestTraffic"_s, u"link"_s);
    // It comes and goes where no other thing moves for it.
    QSizePolicy keeping = m_newest->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_newest->setSizePolicy(keeping);
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_table->follow();
    });
    connect(m_table, &TrafficTable::followingChanged, this, &TrafficPage::refresh);
    m_list = new Card({});
    m_list->setObjectName(u"trafficList"_s);
    m_list->column()->setContentsMargins(0, controlGap, 0, controlGap);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(controlGap, 0, controlGap, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_newest);
    m_list->column()->addWidget(m_table, 1);
    m_list->column()->addLayout(foot);
}

void TrafficPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(m_bar);
    column->addWidget(m_lesson);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addStretch();
}

void TrafficPage::focusMain()
{
    if (!m_model.hasSeenAny()) {
        m_lesson->focusMain();
        return;
    }
    m_table->chooseOne(); // a window without the keyboard hands it on later
    m_table->setFocus();
}

void TrafficPage::take(const QList<ExchangeRow> &batch)
{
    const bool wasInLesson = holdsFocus(*m_lesson);
    m_model.append(batch);
    if (m_chosen && !m_model.isKept(*m_chosen)) {
        m_chosen.reset();
        m_details->setGone();
    }
    refresh();
    if (wasInLesson)
        focusMain(); // the lesson has gone
}

void TrafficPage::filter()
{
    const bool wasFollowing = m_table->isFollowing();
    m_model.setFilter(m_search->text(), m_kinds->currentIndex() > 0);
    restoreChoice();
    if (wasFollowing)
        m_table->follow();
    else if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    refresh();
}

/// What was chosen is so again where the filter lets it through.
void TrafficPage::restoreChoice()
{
    const auto row = m_chosen ? m_model.rowOf(*m_chosen) : std::nullopt;
    if (!row)
        return;
    m_table->setAutoScroll(false);
    m_table->setCurrentIndex(m_model.index(*row, 0));
    m_table->setAutoScroll(true);
}

void TrafficPage::pause(bool isPaused)
{
    m_model.setPaused(isPaused);
    refresh();
    announce(*m_count);
}

void TrafficPage::clear()
{
    const int gone = m_model.clear();
    m_chosen.reset();
    m_details->clear();
    refresh();
    m_count->setWords(
        gone == 1 ? tr("1 request is gone. The next ones appear here.")
                  : tr("%1 requests are gone. The next ones appear here.").arg(number(gone)));
    announce(*m_count);
}

void TrafficPage::copy()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(lineOf(m_model.at(current.row())));
}

void TrafficPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_chosen != m_model.numberAt(current.row())) {
        const ExchangeRow &exchange = m_model.at(current.row());
        m_chosen = m_model.numberAt(current.row());
        m_details->setExchange(exchange, m_model.noteOf(exchange));
        m_chosenDevice = exchange.device;
        nameChosen();
    }
    refresh();
}

void TrafficPage::nameChosen()
{
    m_details->setDevice(deviceWords(m_names.nameOf(m_chosenDevice), shownText(m_chosenDevice)));
}

void TrafficPage::takeNames()
{
    const bool wasFollowing = m_table->isFollowing();
    m_model.setNames(m_names.isEmpty() ? TrafficFilter::NameOf() : [this](const QString &device) {
        return m_names.nameOf(device);
    });
    m_table->setNamed(!m_names.isEmpty());
    restoreChoice();
    if (wasFollowing)
        m_table->follow();
    nameChosen(); // it may be shown there without being listed
    refresh();
}

void TrafficPage::refresh()
{
    const bool isEmpty = !m_model.hasSeenAny();
    m_lesson->setVisible(isEmpty);
    for (QWidget *widget :
         {m_bar, static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_details)})
        widget->setVisible(!isEmpty);
    QString words = countWords(m_model);
    if (m_model.isPaused()) {
        words += m_model.heldBack() == 0
                     ? tr(" · paused")
                     : tr(" · paused, %1 more came").arg(number(m_model.heldBack()));
    }
    m_count->setWords(words);
    m_newest->setVisible(!m_table->isFollowing());
    m_pause->setText(m_model.isPaused() ? tr("&Resume") : tr("&Pause"));
    m_copy->setEnabled(isVisible() && m_table->currentIndex().isValid());
    m_pause->setEnabled(isVisible() && !isEmpty);
    m_clear->setEnabled(isVisible() && m_model.kept() + m_model.heldBack() > 0);
}

void TrafficPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrafficPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refresh();
}

} // namespace pinbridge::ui
