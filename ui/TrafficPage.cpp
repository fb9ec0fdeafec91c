// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficPage.h"

#include "ui/ActionButton.h"
#include "ui/FilterLine.h"
#include "ui/TrafficActions.h"
#include "ui/TrafficDetails.h"
#include "ui/TrafficLesson.h"
#include "ui/TrafficNotice.h"
#include "ui/TrafficTable.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int fewestRows = 3;
constexpr std::chrono::seconds patience{5}; ///< with what was sent again, once it is answered

QString number(int count) { return QLocale().toString(count); }

QString countWords(const TrafficModel &model)
{
    const QString all = number(model.count());
    if (!model.isFiltered()) {
        if (model.count() >= TrafficModel::standardCapacity)
            return TrafficPage::tr("the latest %1 requests").arg(all);
        return model.count() == 1 ? TrafficPage::tr("1 request")
                                  : TrafficPage::tr("%1 requests").arg(all);
    }
    if (model.rowCount() == 0)
        return TrafficPage::tr("none of %1 requests matches").arg(all);
    return TrafficPage::tr("%1 of %2 requests").arg(number(model.rowCount()), all);
}

/// What was found out of it, or else what its note says.
QList<DiagnosisText> diagnosesOf(const ExchangeRow &row, const NoteText &note,
                                 const QList<DiagnosisText> &found)
{
    if (!found.isEmpty())
        return found;
    const bool isRemark = row.status < 400 && row.delivered;
    const Tone tone = isRemark ? Tone::Neutral : stateOf(row).tone;
    if (!row.cause.isEmpty())
        return {{.tone = tone, .cause = row.cause}};
    if (note.title.isEmpty())
        return {};
    return {{tone, note.title, note.meaning, note.advice, note.remedy}};
}

} // namespace

TrafficPage::TrafficPage(Facade &facade, Theme &theme, QWidget *parent)
    : TrafficPage(facade, facade.traffic(), theme, parent)
{
}

TrafficPage::TrafficPage(Facade &facade, TrafficDesk &desk, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_desk(desk)
    , m_model([] { return QDateTime::currentDateTimeUtc(); },
              [&facade](const QString &note) { return facade.explain(note); },
              [&desk](quint64 number) { return desk.find(number); })
    , m_names(facade)
    , m_actions(new TrafficActions(desk, m_model, *this))
    , m_details(new TrafficDetails(theme))
    , m_lesson(new TrafficLesson(facade))
    , m_notice(new TrafficNotice(facade, desk))
{
    // Before the table is, which would choose the next one.
    connect(&m_model, &TrafficModel::dropping, this, [this](int first, int rows) {
        const int row = m_table->currentIndex().row();
        if (m_table->currentIndex().isValid() && row >= first && row < first + rows)
            m_table->selectionModel()->clear();
    });
    makeBar();
    makeList(theme);
    layOut();
    connectActions();
    connect(m_details, &TrafficDetails::remedyAsked, this, &TrafficPage::remedyAsked);
    connect(m_lesson, &TrafficLesson::remedyAsked, this, &TrafficPage::remedyAsked);
    connect(m_notice, &TrafficNotice::remedyAsked, this, &TrafficPage::remedyAsked);
    connect(m_notice, &TrafficNotice::changed, this, &TrafficPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrafficPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrafficPage::refresh);
    connect(&m_model, &TrafficModel::listed, this, &TrafficPage::relist);
    connect(&desk, &TrafficDesk::seen, this, &TrafficPage::take);
    connect(&m_names, &DeviceNames::changed, this, &TrafficPage::takeNames);
    takeNames();
    refresh();
}

/// What is below it goes after the model, and would tell of that.
TrafficPage::~TrafficPage()
{
    m_table->selectionModel()->disconnect(this);
    m_table->disconnect(this);
}

void TrafficPage::connectActions()
{
    connect(m_actions->pause(), &QAction::triggered, this, &TrafficPage::pause);
    connect(m_actions->clear(), &QAction::triggered, this, &TrafficPage::clear);
    connect(m_actions->follow(), &QAction::triggered, this, &TrafficPage::follow);
    connect(m_actions, &TrafficActions::begun, this, [this] {
        m_outcome->setWords({});
        m_outcome->hide();
    });
    connect(m_actions, &TrafficActions::told, this, &TrafficPage::tell);
    connect(m_actions, &TrafficActions::opened, this, &TrafficPage::captureOpened);
    connect(m_actions, &TrafficActions::replayed, this, [this](const QByteArray &id) {
        m_awaited = id;
        m_giveUp.start();
        chooseAwaited();
    });
    m_giveUp.setSingleShot(true);
    m_giveUp.setInterval(patience);
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        m_awaited.clear(); // who has gone on is not called back
        tell(tr("Sent again and answered. It is not listed yet."));
    });
    m_details->setActions(m_actions->ofOne());
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), m_list);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FilterLine::enter);
}

QList<QAction *> TrafficPage::trafficActions() const { return m_actions->all(); }

void TrafficPage::makeBar()
{
    m_filter = new FilterLine;
    m_bar = new QWidget;
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    row->addWidget(m_filter, 1);
    QList<QAction *> actions{m_actions->files()};
    if (m_desk.isLive())
        actions = {m_actions->pause(), m_actions->clear(), m_actions->files()};
    for (QAction *action : std::as_const(actions))
        row->addWidget(buttonOf(*action), 0, Qt::AlignTop);
    connect(m_filter, &FilterLine::filterChanged, this, [this](const ExchangeFilter &filter) {
        m_model.setFilter(filter);
        refresh();
    });
}

void TrafficPage::makeList(Theme &theme)
{
    m_table = new TrafficTable(m_model, theme);
    m_table->setObjectName(u"trafficTable"_s);
    m_table->setVisibleRows(fewestRows);
    m_table->addActions(m_actions->ofRow());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_count = new CutLabel(u"small"_s);
    m_count->setObjectName(u"trafficCount"_s);
    m_outcome = new CutLabel;
    m_outcome->setObjectName(u"trafficOutcome"_s);
    m_newest = makeButton(tr("To the newest"), u"newestTraffic"_s, u"link"_s);
    // It comes and goes where no other thing moves for it.
    QSizePolicy keeping = m_newest->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_newest->setSizePolicy(keeping);
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, &TrafficPage::follow);
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
    m_parts = new QSplitter(Qt::Vertical);
    m_parts->setObjectName(u"trafficParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(cardGap);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_lesson);
    column->addWidget(m_parts, 1);
    column->addWidget(m_outcome); // where it is seen while the list is empty, too
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
    if (m_chosen && !m_model.has(*m_chosen)) {
        m_chosen.reset();
        m_details->setGone();
    }
    chooseAwaited();
    refresh();
    if (wasInLesson)
        focusMain(); // the lesson has gone
}

/// Another filter is in force.
void TrafficPage::relist()
{
    const bool wasFollowing = m_table->isFollowing();
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

/// What came of a request that was sent again, once it is here.
void TrafficPage::chooseAwaited()
{
    if (m_awaited.isEmpty())
        return;
    const auto number = m_model.numberOf(m_awaited);
    if (!number)
        return;
    m_awaited.clear();
    m_giveUp.stop();
    if (const auto row = m_model.rowOf(*number))
        m_table->setCurrentIndex(m_model.index(*row, 0));
    else
        tell(tr("Sent again and answered. The filter hides it."));
}

void TrafficPage::pause()
{
    m_model.setPaused(!m_model.isPaused());
    refreshCount();
    refresh();
    announce(*m_count);
}

void TrafficPage::clear()
{
    const int gone = m_model.clear();
    m_desk.clear();
    if (m_chosen && !m_model.has(*m_chosen)) {
        m_chosen.reset();
        m_details->clear();
    }
    refresh();
    tell(gone == 1 ? tr("1 request is gone. The next ones appear here.")
                   : tr("%1 requests are gone. The next ones appear here.").arg(number(gone)));
}

void TrafficPage::follow()
{
    m_table->setFocus();
    m_table->follow();
}

void TrafficPage::tell(const QString &words)
{
    m_outcome->setWords(words);
    refresh();
    announce(*m_outcome);
}

void TrafficPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_chosen != m_model.numberAt(current.row()))
        showRow(m_model.numberAt(current.row()));
    refresh();
}

void TrafficPage::showRow(quint64 number)
{
    const ExchangeRow &row = m_model.rowOfNumber(number);
    m_chosen = number;
    const ExchangePtr whole = row.number == 0 ? nullptr : m_desk.find(row.number);
    const QList<DiagnosisText> found = whole ? m_desk.diagnose(*whole) : QList<DiagnosisText>();
    m_details->setExchange(row, diagnosesOf(row, m_model.noteOf(row), found), whole);
    m_chosenDevice = row.device;
    nameChosen();
}

void TrafficPage::nameChosen()
{
    m_details->setDevice(deviceWords(m_names.nameOf(m_chosenDevice), shownText(m_chosenDevice)));
}

void TrafficPage::takeNames()
{
    const bool wasFollowing = m_table->isFollowing();
    m_model.setNames(m_names.isEmpty() ? TrafficModel::NameOf() : [this](const QString &device) {
        return m_names.nameOf(device);
    });
    m_table->setNamed(!m_names.isEmpty());
    restoreChoice();
    if (wasFollowing)
        m_table->follow();
    nameChosen(); // it may be shown there without being listed
    refresh();
}

void TrafficPage::refreshCount()
{
    QString words = countWords(m_model);
    if (m_model.isPaused())
        words += m_model.heldBack() == 0
                     ? tr(" · paused")
                     : tr(" · paused, %1 more came").arg(number(m_model.heldBack()));
    if (const quint64 missing = m_desk.notRecorded(); missing > 0)
        words +=
            tr(" · not recorded, as too many came at once: %1").arg(QLocale().toString(missing));
    m_count->setWords(words);
}

void TrafficPage::refresh()
{
    const bool isEmpty = !m_model.hasSeenAny();
    m_lesson->setVisible(isEmpty && !m_notice->isOff());
    m_bar->setVisible(!isEmpty);
    m_parts->setVisible(!isEmpty);
    m_outcome->setVisible(!m_outcome->words().isEmpty());
    refreshCount();
    m_newest->setVisible(!m_table->isFollowing() && m_desk.isLive());
    QList<quint64> chosen = m_table->chosen();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) { // first of all
        chosen.removeOne(m_model.numberAt(current.row()));
        chosen.prepend(m_model.numberAt(current.row()));
    }
    m_actions->setChosen(chosen);
    m_actions->refresh(isVisible());
}

void TrafficPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrafficPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // another page, and not the window alone
        m_outcome->setWords({});
    refresh();
}

} // namespace pinbridge::ui
