// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficDetails.h"

#include "ui/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int factsWidth = 344; // a time with its zone
constexpr int leastHeight = 148; // of four lines on a note, so that the list mostly stands still

template<typename Label>
Label *named(Label *label, const QString &name)
{
    label->setObjectName(name);
    return label;
}

} // namespace

TrafficDetails::TrafficDetails(QWidget *parent)
    : Card({}, parent)
    , m_none(
          named(makeParagraph(tr("Choose a request to see what became of it and why."), u"dim"_s),
                u"trafficNone"_s))
    , m_body(new QWidget)
    , m_request(named(new CutLabel, u"trafficRequest"_s))
    , m_state(named(new Chip, u"trafficState"_s))
    , m_gone(named(makeLabel(tr("no longer in the list"), u"small"_s), u"trafficGone"_s))
    , m_note(named(new QFrame, u"trafficNote"_s))
    , m_title(named(makeParagraph({}, u"strong"_s), u"trafficNoteTitle"_s))
    , m_meaning(named(makeParagraph({}), u"trafficNoteMeaning"_s))
    , m_advice(named(makeParagraph({}), u"trafficNoteAdvice"_s))
    , m_at(named(makeParagraph({}), u"trafficAt"_s))
    , m_device(named(new CutLabel, u"trafficDevice"_s))
    , m_status(named(makeParagraph({}), u"trafficStatus"_s))
    , m_took(named(makeParagraph({}), u"trafficTook"_s))
    , m_answer(named(makeParagraph({}), u"trafficAnswer"_s))
    , m_idLabel(named(makeLabel({}), u"trafficId"_s))
    , m_copy(makeButton(tr("Copy"), u"copyTrafficId"_s, u"link"_s))
    , m_open(makeButton({}, u"trafficRemedy"_s, u"link"_s))
{
    setObjectName(u"trafficDetails"_s);
    QFont strong = fixedFont();
    strong.setWeight(QFont::DemiBold);
    m_request->setFont(strong);
    m_idLabel->setFont(fixedFont(13));
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAccessibleName(tr("Copy the request id"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_id)); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT remedyAsked(m_remedy); });
    layOut();
    clear();
}

void TrafficDetails::layOut()
{
    layOutNote();
    auto *heading = new QHBoxLayout;
    heading->setSpacing(controlGap);
    heading->addWidget(m_request);
    heading->addWidget(m_state);
    heading->addWidget(m_gone);
    heading->addStretch();
    heading->addWidget(m_open);
    auto *left = new QVBoxLayout;
    left->setSpacing(controlGap);
    left->addLayout(heading);
    left->addWidget(m_note);
    left->addStretch();

    auto *facts = new QWidget;
    m_facts = facts;
    auto *grid = new QGridLayout(facts); // a form gives a second line no room
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(cardGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const int side = style()->styleHint(QStyle::SH_FormLayoutLabelAlignment);
    const auto add = [grid, side](const QString &words, QWidget *fact) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(words, u"dim"_s), row, 0,
                        Qt::Alignment(side & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
        grid->addWidget(fact, row, 1);
    };
    add(tr("Time"), m_at);
    add(tr("Device"), m_device);
    add(tr("Status"), m_status);
    add(tr("Took"), m_took);
    add(tr("Answer"), m_answer);
    auto *id = new QWidget;
    auto *idRow = new QHBoxLayout(id);
    idRow->setContentsMargins(0, 0, 0, 0);
    idRow->setSpacing(controlGap);
    idRow->addWidget(m_idLabel, 1);
    idRow->addWidget(m_copy);
    add(tr("Request id"), id);

    m_body->setMinimumHeight(leastHeight);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(edgeGap);
    row->addLayout(left, 1);
    row->addWidget(facts, 0, Qt::AlignTop);
    column()->addWidget(m_none);
    column()->addWidget(m_body);
    column()->addStretch();
}

void TrafficDetails::layOutNote()
{
    m_note->setProperty("role", u"note"_s);
    auto *lines = new QVBoxLayout(m_note);
    lines->setContentsMargins(12, 10, 12, 10);
    lines->setSpacing(4);
    for (QLabel *line : {m_title, m_meaning, m_advice})
        lines->addWidget(line);
}

void TrafficDetails::setExchange(const ExchangeRow &exchange, const NoteText &note)
{
    m_none->hide();
    m_body->show();
    m_gone->hide();
    m_id = exchange.id;
    m_request->setWords(requestWords(exchange));
    const StateText state = stateOf(exchange);
    m_state->show(state.words, state.tone);
    m_at->setText(exactTime(exchange.at));
    m_device->setWords(shownText(exchange.device));
    m_status->setText(statusWords(exchange.status));
    m_took->setText(durationWords(exchange.duration));
    m_answer->setText(exchange.delivered ? tr("delivered")
                                         : tr("the client had gone before it was there"));
    m_idLabel->setText(QString::fromLatin1(exchange.id));
    fitFacts();
    showNote(exchange, note);
}

void TrafficDetails::setDevice(const QString &words) { m_device->setWords(words); }

void TrafficDetails::showNote(const ExchangeRow &exchange, const NoteText &note)
{
    m_note->setVisible(!note.title.isEmpty());
    const bool isRemark = exchange.status < 400 && exchange.delivered;
    const Tone tone = isRemark ? Tone::Neutral : stateOf(exchange).tone;
    setStyleProperty(m_note, "ground", nameOf(tone));
    for (QLabel *line : {m_title, m_meaning, m_advice})
        setStyleProperty(line, "ink", nameOf(tone));
    m_remedy = note.remedy;
    m_open->setText(remedyWords(note.remedy));
    m_open->setVisible(note.remedy != Remedy::None);
    m_title->setText(note.title);
    m_meaning->setText(note.meaning);
    m_advice->setText(note.advice);
    m_advice->setVisible(!note.advice.isEmpty());
}

void TrafficDetails::fitFacts()
{
    m_facts->setFixedWidth(std::max(factsWidth, m_facts->layout()->minimumSize().width()));
}

/// Before that the style sheet's letters are not known.
void TrafficDetails::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_facts->ensurePolished();
    for (QWidget *part : m_facts->findChildren<QWidget *>())
        part->ensurePolished();
    m_facts->layout()->invalidate();
    fitFacts();
}

void TrafficDetails::setGone() { m_gone->setVisible(m_body->isVisibleTo(this)); }

void TrafficDetails::clear()
{
    m_id.clear();
    m_none->show();
    m_body->hide();
}

} // namespace pinbridge::ui
