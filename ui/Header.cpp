// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Header.h"

#include "ui/ProfileMenu.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int headerHeight = 53;

using Phase = ServerState::Phase;

/// Word and colour of who reaches the server; the dot is decoration, the word says it.
std::pair<QString, Tone> exposureOf(const ServerState &server)
{
    switch (server.phase) {
    case Phase::Stopped:
        return {Header::tr("Stopped"), Tone::Neutral};
    case Phase::Starting:
        return {Header::tr("Starting…"), Tone::Neutral};
    case Phase::Stopping:
        return {Header::tr("Stopping…"), Tone::Neutral};
    case Phase::Failed:
        return {Header::tr("Not started"), Tone::Bad};
    case Phase::Listening:
        return {server.exposure, server.openToAll ? Tone::Caution : Tone::Good};
    }
    Q_UNREACHABLE();
}

} // namespace

Header::Header(Facade &facade, QWidget *parent)
    : QFrame(parent)
    , m_facade(facade)
    , m_title(makeLabel({}))
    , m_sandbox(new Chip)
    , m_profile(makeButton({}, u"profileButton"_s))
    , m_exposure(new Chip)
    , m_run(makeButton({}, u"runButton"_s))
{
    setObjectName(u"header"_s);
    setFixedHeight(headerHeight);
    m_title->setObjectName(u"pageTitle"_s);
    m_sandbox->setObjectName(u"sandboxChip"_s);
    m_exposure->setObjectName(u"exposureChip"_s);
    m_exposure->letCut(); // what stands beside it is wanted more
    auto *menu = new ProfileMenu(facade, this);
    connect(menu, &ProfileMenu::profileAsked, this, &Header::profileAsked);
    connect(menu, &ProfileMenu::givenProfileAsked, this, &Header::givenProfileAsked);
    m_useSandbox = menu->addAction(tr("Use the sandbox"), this, &Header::sandboxAsked);
    menu->addSeparator();
    menu->addAction(tr("Profiles…"), this, &Header::profilesAsked);
    m_profile->setMenu(menu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeGap, 0, edgeGap, 0);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addStretch();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sandbox, m_profile, m_exposure, m_run})
        row->addWidget(widget);

    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_facade.server().phase == Phase::Listening)
            Q_EMIT stopAsked();
        else
            m_facade.startServer();
    });
    connect(&facade, &Facade::serverChanged, this, &Header::refresh);
    connect(&facade, &Facade::upstreamChanged, this, &Header::refresh);
    refresh();
}

void Header::setTitle(const QString &title) { m_title->setText(title); }

void Header::refresh()
{
    const ServerState server = m_facade.server();
    const UpstreamState upstream = m_facade.upstream();
    m_sandbox->show(upstream.sandbox ? tr("Sandbox") : QString(), Tone::Caution);
    const QString name = upstream.configured ? upstream.profileName : tr("No profile");
    const QString elided = m_profile->fontMetrics().elidedText(name, Qt::ElideRight, 200);
    m_profile->setText(tr("%1 ▾").arg(withoutShortcuts(elided)));
    m_profile->setAccessibleName(tr("Profile: %1").arg(name));
    m_useSandbox->setEnabled(!upstream.sandbox);

    const auto [words, tone] = exposureOf(server);
    m_exposure->show(u"● "_s + words, tone);
    m_exposure->setAccessibleName(tr("Server: %1").arg(words));
    const bool isListening = server.phase == Phase::Listening;
    m_run->setText(isListening ? tr("Stop") : tr("Start"));
    m_run->setAccessibleName(isListening ? tr("Stop the server") : tr("Start the server"));
    const bool isMoving = server.phase == Phase::Starting || server.phase == Phase::Stopping;
    m_run->setEnabled(!isMoving && (isListening || server.canStart));
}

} // namespace pinbridge::ui
