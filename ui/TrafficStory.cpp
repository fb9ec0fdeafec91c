// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficStory.h"

#include "ui/DiagnosisBox.h"
#include "ui/TrafficFacts.h"
#include "ui/Waterfall.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int mostBoxes = 3;

} // namespace

TrafficStory::TrafficStory(Theme &theme, QWidget *parent)
    : Card({}, parent)
    , m_none(makeParagraph(tr("Choose a request to see what became of it and why."), u"dim"_s))
    , m_body(new QWidget)
    , m_request(new CutLabel)
    , m_state(new Chip)
    , m_gone(makeLabel(tr("no longer in the list"), u"small"_s))
    , m_heading(makeLabel(tr("Where the time went"), u"heading"_s))
    , m_times(new Waterfall(theme))
    , m_facts(new TrafficFacts)
{
    setObjectName(u"trafficStory"_s);
    m_none->setObjectName(u"trafficNone"_s);
    m_request->setObjectName(u"trafficRequest"_s);
    m_state->setObjectName(u"trafficState"_s);
    m_gone->setObjectName(u"trafficGone"_s);
    m_times->setObjectName(u"trafficTimes"_s);
    QFont strong = fixedFont();
    strong.setWeight(QFont::DemiBold);
    m_request->setFont(strong);
    for (int i = 0; i < mostBoxes; ++i) {
        const QString place = i == 0 ? QString() : QString::number(i + 1);
        m_boxes << new DiagnosisBox(u"trafficNote"_s + place);
        connect(m_boxes.last(), &DiagnosisBox::remedyAsked, this, &TrafficStory::remedyAsked);
    }
    layOut();
    clear();
}

void TrafficStory::layOut()
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(controlGap);
    heading->addWidget(m_request);
    heading->addWidget(m_state);
    heading->addWidget(m_gone);
    heading->addStretch();
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(cardGap, cardGap, cardGap, cardGap);
    lines->setSpacing(controlGap);
    lines->addWidget(m_none);
    lines->addLayout(heading);
    for (QWidget *box : m_boxes)
        lines->addWidget(box);
    lines->addWidget(m_heading);
    lines->addWidget(m_times);
    lines->addSpacing(controlGap);
    lines->addWidget(m_facts);
    lines->addStretch();
    QScrollArea *area = makeScrollable(m_body);
    area->setProperty("role", u"inCard"_s);
    m_body->setObjectName(u"cardPage"_s);
    column()->setContentsMargins(1, 1, 1, 1); // inside the frame
    column()->addWidget(area);
}

void TrafficStory::setExchange(const ExchangeRow &exchange, const QList<DiagnosisText> &diagnoses)
{
    m_none->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_request), static_cast<QWidget *>(m_heading),
                          static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_facts)})
        part->show();
    m_gone->hide();
    m_request->setWords(requestWords(exchange));
    const StateText state = stateOf(exchange);
    m_state->show(state.words, state.tone);
    for (int i = 0; i < mostBoxes; ++i)
        m_boxes.at(i)->show(diagnoses.value(i));
    m_facts->setExchange(exchange);
}

void TrafficStory::setTimes(const Exchange *exchange)
{
    m_times->setBars(exchange == nullptr ? QList<TimeBar>() : timeBarsOf(*exchange));
    m_times->setVisible(exchange != nullptr);
    m_heading->setVisible(exchange != nullptr);
}

void TrafficStory::setDevice(const QString &words) { m_facts->setDevice(words); }

void TrafficStory::setGone() { m_gone->setVisible(m_request->isVisibleTo(this)); }

void TrafficStory::clear()
{
    m_none->show();
    m_state->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_request), static_cast<QWidget *>(m_gone),
                          static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_times),
                          static_cast<QWidget *>(m_facts)})
        part->hide();
    for (QWidget *box : m_boxes)
        box->hide();
}

} // namespace pinbridge::ui
