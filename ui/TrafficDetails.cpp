// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficDetails.h"

#include "traffic/Handshake.h"
#include "ui/TrafficStory.h"
#include "ui/TrafficTexts.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int leastHeight = 180; // of a cause, its advice, and the first of the bars

} // namespace

TrafficDetails::TrafficDetails(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_story(new TrafficStory(theme))
    , m_texts(new TrafficTexts(theme))
{
    setObjectName(u"trafficDetails"_s);
    setMinimumHeight(leastHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardGap);
    row->addWidget(m_story, 3);
    row->addWidget(m_texts, 2);
    connect(m_story, &TrafficStory::remedyAsked, this, &TrafficDetails::remedyAsked);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &TrafficDetails::openSearch);
    clear();
}

void TrafficDetails::setActions(const QList<QAction *> &actions) { m_texts->setActions(actions); }

void TrafficDetails::setExchange(const ExchangeRow &exchange, const QList<DiagnosisText> &diagnoses,
                                 const ExchangePtr &whole)
{
    m_story->setExchange(exchange, diagnoses);
    m_story->setTimes(whole.get());
    m_texts->show();
    if (whole && isHandshake(*whole))
        m_texts->setWords(tr("Nothing was asked: the connection did not come that far."));
    else if (whole)
        m_texts->setExchange(*whole);
    else if (exchange.number != 0)
        m_texts->setWords(tr("What was said is gone: so many requests came since that this one is "
                             "no longer recorded. Keep a request to have it stay."));
    else
        m_texts->setWords(tr("Nothing more was recorded of it."));
}

void TrafficDetails::setDevice(const QString &words) { m_story->setDevice(words); }

void TrafficDetails::setGone() { m_story->setGone(); }

void TrafficDetails::clear()
{
    m_story->clear();
    m_texts->hide();
}

void TrafficDetails::openSearch()
{
    if (m_texts->isVisible())
        m_texts->openSearch();
}

} // namespace pinbridge::ui
