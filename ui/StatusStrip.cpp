// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/StatusStrip.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int stripHeight = 27;

QString servedWords(const ServerState &server)
{
    if (server.phase != ServerState::Phase::Listening)
        return StatusStrip::tr("No device is served");
    if (server.devicesServed == 0)
        return StatusStrip::tr("No device yet");
    // One apart: without a translation the plural stands as it is.
    return server.devicesServed == 1
               ? StatusStrip::tr("Serving 1 device")
               : StatusStrip::tr("Serving %n devices", nullptr, server.devicesServed);
}

QString upstreamWords(const UpstreamState &upstream)
{
    if (!upstream.latency)
        return {};
    const QString latency = StatusStrip::tr("Upstream %1").arg(durationWords(*upstream.latency));
    return upstream.clockDifference ? StatusStrip::tr("%1 · clock %2")
                                          .arg(latency, clockWords(*upstream.clockDifference))
                                    : latency;
}

} // namespace

StatusStrip::StatusStrip(Facade &facade, QWidget *parent)
    : QFrame(parent)
    , m_facade(facade)
    , m_served(makeLabel({}))
    , m_upstream(makeLabel({}))
    , m_clock(makeLabel(tr("This machine's clock is wrong"), u"caution"_s))
    , m_reminder(new CutLabel)
{
    setObjectName(u"statusStrip"_s);
    setFixedHeight(stripHeight);
    m_served->setObjectName(u"servedLabel"_s);
    m_upstream->setObjectName(u"upstreamLabel"_s);
    m_clock->setObjectName(u"clockLabel"_s);
    m_reminder->setObjectName(u"sandboxReminder"_s);
    m_reminder->setWords(tr("Sandbox: nothing here reaches Help Lightning"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(edgeGap);
    row->addWidget(m_served);
    row->addWidget(m_upstream);
    row->addWidget(m_clock);
    row->addStretch();
    row->addWidget(m_reminder);
    connect(&facade, &Facade::serverChanged, this, &StatusStrip::refresh);
    connect(&facade, &Facade::upstreamChanged, this, &StatusStrip::refresh);
    refresh();
}

void StatusStrip::refresh()
{
    m_served->setText(u"● "_s + servedWords(m_facade.server()));
    m_upstream->setText(upstreamWords(m_facade.upstream()));
    const QString warning = m_facade.upstream().clockWarning;
    m_clock->setVisible(!warning.isEmpty());
    m_clock->setToolTip(toolTipOf(warning));
    m_clock->setAccessibleDescription(warning);
    m_reminder->setVisible(m_facade.upstream().sandbox);
}

} // namespace pinbridge::ui
