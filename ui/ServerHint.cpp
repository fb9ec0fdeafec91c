// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ServerHint.h"

#include "ui/Widgets.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

using Phase = ServerState::Phase;

namespace {

QString wordsFor(const ServerState &server, ServerHint::Purpose purpose)
{
    switch (server.phase) {
    case Phase::Listening:
        return {};
    case Phase::Starting:
        return ServerHint::tr("The server is starting…");
    case Phase::Stopping:
        return ServerHint::tr("The server is stopping…");
    case Phase::Stopped:
    case Phase::Failed:
        break;
    }
    if (purpose == ServerHint::Purpose::Break) {
        return server.canStart
                   ? ServerHint::tr("The server does not run, so there is nothing to break.")
                   : ServerHint::tr("There are no credentials yet, so there is nothing to break.");
    }
    if (purpose == ServerHint::Purpose::Serve) {
        return server.canStart
                   ? ServerHint::tr("The server does not run, so no device is served.")
                   : ServerHint::tr("There are no credentials yet, so no device is served.");
    }
    return server.canStart
               ? ServerHint::tr("The server does not run, so nothing can be asked yet.")
               : ServerHint::tr("There are no credentials yet, so nothing can be asked.");
}

} // namespace

ServerHint::ServerHint(Facade &facade, QWidget &heir, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_heir(heir)
    , m_purpose(purpose)
    , m_words(makeLabel({}, u"dim"_s))
    , m_button(makeButton({}, u"serverHintButton"_s))
{
    setObjectName(u"serverHint"_s);
    m_words->setObjectName(u"serverHintWords"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_facade.server().canStart)
            m_facade.startServer();
        else
            Q_EMIT remedyAsked(Remedy::OpenProfiles);
    });
    connect(&facade, &Facade::serverChanged, this, &ServerHint::refresh);
    refresh();
}

void ServerHint::insist()
{
    announce(*this);
    if (m_button->isVisibleTo(this))
        m_button->setFocus();
}

void ServerHint::refresh()
{
    const ServerState server = m_facade.server();
    const bool isIdle = server.phase == Phase::Stopped || server.phase == Phase::Failed;
    const bool hadFocus = holdsFocus(*this);
    m_words->setText(wordsFor(server, m_purpose));
    setAccessibleName(m_words->text());
    m_button->setText(server.canStart ? tr("Start the server") : tr("Open Profiles"));
    m_button->setVisible(isIdle);
    setVisible(server.phase != Phase::Listening);
    if (hadFocus && !isIdle)
        m_heir.setFocus();
}

} // namespace pinbridge::ui
