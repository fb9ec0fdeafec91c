// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultBanner.h"

#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

FaultBanner::FaultBanner(Facade &facade, QWidget *parent)
    : QFrame(parent)
    , m_facade(facade)
    , m_words(makeLabel({}, u"strong"_s))
    , m_rules(new CutLabel)
    , m_open(makeButton(tr("Open Faults"), u"openFaults"_s, u"link"_s))
    , m_off(makeButton(tr("Turn all off"), u"faultsOff"_s))
{
    setObjectName(u"faultBanner"_s);
    m_words->setObjectName(u"faultBannerWords"_s);
    m_rules->setObjectName(u"faultBannerRules"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeGap, controlGap, edgeGap, controlGap);
    row->setSpacing(controlGap);
    row->addWidget(m_words);
    row->addWidget(m_rules, 1);
    row->addWidget(m_open);
    row->addWidget(m_off);
    connect(m_open, &QPushButton::clicked, this, &FaultBanner::faultsAsked);
    connect(m_off, &QPushButton::clicked, this, [this] { m_facade.clearFaults(); });
    connect(&facade, &Facade::faultsChanged, this, &FaultBanner::refresh);
    refresh();
}

void FaultBanner::setElsewhere(bool isElsewhere) { m_open->setVisible(isElsewhere); }

void FaultBanner::refresh()
{
    const QList<FaultRow> on = onAmong(m_facade.faults());
    const bool hasCome = !on.isEmpty() && isHidden();
    const bool hadFocus = holdsFocus(*this);
    const int count = int(on.size());
    m_words->setText(tr("%n fault(s) on purpose:", nullptr, count));
    QStringList rules;
    rules.reserve(on.size());
    for (const FaultRow &fault : on)
        rules << fault.text;
    m_rules->setWords(rules.join(u"; "_s));
    setAccessibleName(m_words->text() + u' ' + rules.join(u"; "_s));
    setVisible(!on.isEmpty());
    if (hasCome)
        announce(*this);
    if (hadFocus && on.isEmpty())
        Q_EMIT keyboardFree();
}

} // namespace pinbridge::ui
