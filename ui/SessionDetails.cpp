// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionDetails.h"

#include "ui/SecretClipboard.h"
#include "ui/TokenLine.h"
#include "ui/Words.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::seconds tickEvery{1};
constexpr int leastWidth = 300;

TokenLine *tokenLine(const QString &name, const QString &seat, SecretClipboard &clipboard)
{
    auto *line = new TokenLine(name, clipboard);
    line->setAccessibleName(SessionDetails::tr("%1 of the %2").arg(name, seat));
    return line;
}

} // namespace

SessionDetails::SessionDetails(Facade &facade, SecretClipboard &clipboard, QWidget *parent)
    : Card(tr("Details"), parent)
    , m_names(facade)
    , m_facade(facade)
    , m_none(makeParagraph(tr("Choose a session to see its id, its two sides and who joined."),
                           u"dim"_s))
    , m_body(new QWidget)
    , m_id(makeParagraph({}))
    , m_call(makeParagraph({}))
    , m_creator(makeParagraph({}, u"dim"_s))
    , m_contact(makeParagraph({}, u"dim"_s))
    , m_joins(makeParagraph({}))
    , m_creatorUser(tokenLine(tr("user token"), tr("creator"), clipboard))
    , m_creatorSession(tokenLine(tr("session token"), tr("creator"), clipboard))
    , m_contactUser(tokenLine(tr("user token"), tr("contact"), clipboard))
    , m_contactSession(tokenLine(tr("session token"), tr("contact"), clipboard))
{
    setObjectName(u"sessionDetails"_s);
    m_id->setObjectName(u"sessionId"_s);
    m_id->setFont(fixedFont(12));
    m_call->setObjectName(u"sessionCall"_s);
    m_joins->setObjectName(u"sessionJoins"_s);
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(makeLabel(tr("Session"), u"dim"_s));
    lines->addWidget(m_id);
    lines->addWidget(m_call);
    lines->addSpacing(controlGap);
    for (QWidget *line :
         std::initializer_list<QWidget *>{m_creator, m_creatorUser, m_creatorSession})
        lines->addWidget(line);
    lines->addSpacing(controlGap);
    for (QWidget *line :
         std::initializer_list<QWidget *>{m_contact, m_contactUser, m_contactSession, m_joins})
        lines->addWidget(line);
    column()->addWidget(m_none);
    column()->addWidget(m_body);
    column()->addStretch();
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &SessionDetails::tick);
    connect(&m_names, &DeviceNames::changed, this, [this] { m_joins->setText(joinWords()); });
    connect(&facade, &Facade::callsChanged, this, &SessionDetails::showCall);
    connect(&facade, &Facade::tokensRead, this, [this](RequestId id, const SessionTokens &tokens) {
        if (id == m_request)
            showTokens(tokens);
    });
    connect(&facade, &Facade::failed, this, [this](RequestId id) {
        if (id == m_request)
            showTokens({}); // it is over, or the server is
    });
    clear();
}

void SessionDetails::setSession(const SessionRow &session)
{
    if (session == m_session)
        return;
    if (session.id != m_session.id) {
        m_request = 0;
        showTokens({});
    }
    m_session = session;
    m_isAsked = false;
    m_none->hide();
    m_body->show();
    m_id->setText(session.id);
    m_creator->setText(tr("Creator — %1")
                           .arg(session.creator.email.isEmpty() ? tr("unknown to this desk")
                                                                : session.creator.email));
    m_contact->setText(tr("Contact — %1").arg(session.contact.email));
    m_joins->setText(joinWords());
    showCall();
    ask();
}

void SessionDetails::ask()
{
    if (m_isAsked || !isVisible())
        return;
    m_isAsked = true;
    if (!isLive(m_session, QDateTime::currentDateTimeUtc())) {
        showTokens({});
        return;
    }
    m_request = m_facade.readTokens(m_session.pin, m_session.id);
}

void SessionDetails::showTokens(const SessionTokens &tokens)
{
    const SideTokens &creator = tokens.creator;
    const SideTokens &contact = tokens.contact;
    m_creatorUser->setToken(creator.userToken, creator.userTokenEnds);
    m_creatorSession->setToken(creator.sessionToken, creator.sessionTokenEnds);
    m_contactUser->setToken(contact.userToken, contact.userTokenEnds);
    m_contactSession->setToken(contact.sessionToken, contact.sessionTokenEnds);
}

void SessionDetails::showCall()
{
    const CallRows calls = m_facade.sessionCalls();
    const auto call = calls.constFind(m_session.id);
    m_call->setVisible(call != calls.cend());
    const QString words =
        call == calls.cend() ? QString() : callWords(*call, QDateTime::currentDateTimeUtc());
    if (words != m_call->text())
        m_call->setText(words);
}

QString SessionDetails::joinWords() const
{
    if (m_session.joins.isEmpty())
        return tr("Nobody has joined yet.");
    QStringList lines;
    lines.reserve(m_session.joins.size());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const JoinRow &join : m_session.joins)
        lines << tr("joined %1 from %2").arg(momentWords(join.at, now), m_names.wordsOf(join.from));
    return lines.join(u'\n');
}

void SessionDetails::clear()
{
    m_session = {};
    m_request = 0;
    m_isAsked = true;
    m_none->show();
    m_body->hide();
    showTokens({}); // what is hidden must not keep secrets
}

void SessionDetails::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!isLive(m_session, now))
        showTokens({});
    for (TokenLine *line : {m_creatorUser, m_creatorSession, m_contactUser, m_contactSession})
        line->refresh(now);
    showCall();
}

void SessionDetails::showEvent(QShowEvent *event)
{
    // A masked token with its two buttons has room in every language.
    const QMargins around = column()->contentsMargins();
    setFixedWidth(std::max(leastWidth, m_creatorUser->minimumSizeHint().width() + around.left()
                                           + around.right()));
    m_tick.start();
    ask();
    Card::showEvent(event);
}

void SessionDetails::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Card::hideEvent(event);
}

} // namespace pinbridge::ui
