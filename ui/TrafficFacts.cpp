// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficFacts.h"

#include "ui/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

template<typename Label>
Label *named(Label *label, const QString &name)
{
    label->setObjectName(name);
    return label;
}

} // namespace

TrafficFacts::TrafficFacts(QWidget *parent)
    : QWidget(parent)
    , m_at(named(new CutLabel, u"trafficAt"_s))
    , m_device(named(new CutLabel, u"trafficDevice"_s))
    , m_client(named(makeParagraph({}), u"trafficClient"_s))
    , m_status(named(makeParagraph({}), u"trafficStatus"_s))
    , m_took(named(makeParagraph({}), u"trafficTook"_s))
    , m_answer(named(makeParagraph({}), u"trafficAnswer"_s))
    , m_fault(named(makeParagraph({}), u"trafficFault"_s))
    , m_idLabel(named(new CutLabel, u"trafficId"_s))
    , m_copy(makeButton(tr("Copy"), u"copyTrafficId"_s, u"link"_s))
{
    m_idLabel->setFont(fixedFont(13));
    m_copy->setAccessibleName(tr("Copy the request id"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_id)); });
    auto *grid = new QGridLayout(this); // a form gives a second line no room
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(cardGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    add(*grid, tr("Time"), m_at);
    add(*grid, tr("Device"), m_device);
    add(*grid, tr("Client"), m_client);
    add(*grid, tr("Status"), m_status);
    add(*grid, tr("Took"), m_took);
    add(*grid, tr("Answer"), m_answer);
    add(*grid, tr("Fault"), m_fault);
    auto *id = new QWidget;
    auto *row = new QHBoxLayout(id);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    row->addWidget(m_idLabel, 1);
    row->addWidget(m_copy);
    add(*grid, tr("Request id"), id);
}

void TrafficFacts::add(QGridLayout &grid, const QString &words, QWidget *fact)
{
    const int side = style()->styleHint(QStyle::SH_FormLayoutLabelAlignment);
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(words, u"dim"_s), row, 0,
                   Qt::Alignment(side & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    grid.addWidget(fact, row, 1);
}

void TrafficFacts::setExchange(const ExchangeRow &exchange)
{
    m_id = exchange.id;
    m_at->setWords(exactTime(exchange.at));
    m_device->setWords(shownText(exchange.device));
    m_client->setText(exchange.encrypted ? tr("%1, over https").arg(clientWords(exchange.client))
                                         : clientWords(exchange.client));
    m_status->setText(statusWords(exchange.status));
    m_took->setText(durationWords(exchange.duration));
    m_answer->setText(exchange.delivered ? tr("delivered")
                                         : tr("the client had gone before it was there"));
    m_fault->setText(exchange.fault.isEmpty() ? tr("none was played") : exchange.fault);
    m_idLabel->setWords(QString::fromLatin1(exchange.id));
}

} // namespace pinbridge::ui
