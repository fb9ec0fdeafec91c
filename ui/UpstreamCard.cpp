// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/UpstreamCard.h"

#include "ui/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int nameWidth = 104;
constexpr int rowPadding = 7;

} // namespace

UpstreamCard::UpstreamCard(Facade &facade, QWidget *parent)
    : Card(tr("Upstream"), parent)
    , m_facade(facade)
    , m_centre(makeLabel({}))
    , m_site(makeLabel({}))
    , m_key(makeLabel({}))
    , m_answers(makeLabel({}))
    , m_check(new Chip)
    , m_unchecked(makeLabel(tr("not yet"), u"dim"_s))
    , m_clockWarning(makeParagraph({}, u"caution"_s))
{
    column()->setSpacing(0);
    column()->addSpacing(4);
    addRow(tr("Data centre"), m_centre);
    addRow(tr("Site"), m_site);
    addRow(tr("Partner key"), m_key);
    addRow(tr("Answers"), m_answers);
    auto *check = new QWidget;
    auto *row = new QHBoxLayout(check);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_check);
    row->addWidget(m_unchecked);
    row->addStretch();
    addRow(tr("Last check"), check, true);
    column()->addWidget(m_clockWarning);
    column()->addStretch();
    int widest = nameWidth;
    for (const QLabel *name : std::as_const(m_names))
        widest = std::max(widest, name->sizeHint().width() + controlGap);
    for (QLabel *name : std::as_const(m_names))
        name->setFixedWidth(widest);
    m_centre->setObjectName(u"upstreamCentre"_s);
    m_check->setObjectName(u"upstreamCheck"_s);
    m_clockWarning->setObjectName(u"clockWarning"_s);
    connect(&facade, &Facade::upstreamChanged, this, &UpstreamCard::refresh);
    refresh();
}

void UpstreamCard::addRow(const QString &name, QWidget *value, bool isLast)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, rowPadding, 0, rowPadding);
    QLabel *label = makeLabel(name, u"dim"_s);
    m_names << label;
    row->addWidget(label);
    row->addWidget(value, 1);
    column()->addLayout(row);
    if (!isLast)
        column()->addWidget(makeRule());
}

void UpstreamCard::refresh()
{
    const UpstreamState state = m_facade.upstream();
    m_centre->setText(state.configured ? state.dataCentre : tr("none yet"));
    m_site->setText(state.site.isEmpty() ? u"—"_s : state.site);
    m_key->setText(
        state.keyBits == 0
            ? u"—"_s
            : tr("RSA %1 · %2").arg(QString::number(state.keyBits), state.keyFingerprint));
    m_answers->setText(state.latency ? tr("in %1").arg(durationWords(*state.latency))
                                     : tr("nothing asked yet"));
    m_check->show(state.lastCheck, state.lastCheckPassed ? Tone::Good : Tone::Bad);
    m_unchecked->setVisible(state.lastCheck.isEmpty());
    m_clockWarning->setText(state.clockWarning);
    m_clockWarning->setVisible(!state.clockWarning.isEmpty());
}

} // namespace pinbridge::ui
