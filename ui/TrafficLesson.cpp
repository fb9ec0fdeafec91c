// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficLesson.h"

#include "ui/ServerHint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

TrafficLesson::TrafficLesson(Facade &facade, QWidget *parent)
    : Card(tr("Nothing has been asked yet"), parent)
    , m_facade(facade)
    , m_words(makeParagraph({}, u"dim"_s))
    , m_ask(new QWidget)
    , m_line(new CutLabel)
    , m_copy(makeButton(tr("Copy"), u"copyTrafficLine"_s))
    , m_start(new ServerHint(facade, *this, ServerHint::Purpose::Serve))
{
    setObjectName(u"trafficLesson"_s);
    m_words->setObjectName(u"trafficLessonWords"_s);
    m_line->setObjectName(u"trafficLine"_s);
    m_line->setFont(fixedFont());
    m_copy->setAccessibleName(tr("Copy the line"));
    auto *row = new QHBoxLayout(m_ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardGap);
    row->addWidget(m_line);
    row->addWidget(m_copy);
    row->addStretch();
    column()->addWidget(m_words);
    column()->addWidget(m_ask);
    column()->addWidget(m_start);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_line->words()); });
    connect(m_start, &ServerHint::remedyAsked, this, &TrafficLesson::remedyAsked);
    connect(&facade, &Facade::serverChanged, this, &TrafficLesson::refresh);
    refresh();
}

void TrafficLesson::focusMain()
{
    if (m_copy->isVisibleTo(this))
        m_copy->setFocus();
    else
        m_start->setFocus();
}

void TrafficLesson::refresh()
{
    const ServerState server = m_facade.server();
    const bool canAsk =
        server.phase == ServerState::Phase::Listening && !server.addresses.isEmpty();
    const QString words =
        tr("Every request of a device appears here as it is answered: when it came, from where, "
           "what it asked, what it got, and why.");
    m_words->setText(
        canAsk ? words + u' ' + tr("Use the device, or ask from a terminal as it would:") : words);
    m_line->setWords(
        canAsk ? u"curl '%1/auth?email=alice@example.com'"_s.arg(server.addresses.first().url)
               : QString());
    m_ask->setVisible(canAsk);
}

} // namespace pinbridge::ui
