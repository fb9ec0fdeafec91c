// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/UsersPage.h"

#include "base/Email.h"
#include "ui/FailureBox.h"
#include "ui/SecretClipboard.h"
#include "ui/ServerHint.h"
#include "ui/TokenLine.h"
#include "ui/Widgets.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::milliseconds firstPause{500};

/// What a token is good for: it changes with the profile, not with every call.
QStringList siteOf(const UpstreamState &upstream)
{
    return {upstream.sandbox ? u"sandbox"_s : QString(), upstream.profileName, upstream.dataCentre,
            upstream.site, upstream.keyFingerprint};
}

} // namespace

UsersPage::UsersPage(Facade &facade, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_email(new QLineEdit)
    , m_verdict(makeLabel({}))
    , m_authenticate(makeButton(tr("Authenticate"), u"authenticateButton"_s, u"primary"_s))
    , m_cancel(makeButton(tr("Cancel"), u"cancelAuthenticate"_s))
    , m_stage(makeLabel({}, u"dim"_s))
    , m_hint(new ServerHint(facade, *m_email))
    , m_failure(new FailureBox)
    , m_empty(makeParagraph(tr("The user appears here: name, id, and the token a device would "
                               "get, with the time it still lives."),
                            u"dim"_s))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(makeAskCard());
    column->addWidget(makeResultCard(clipboard));
    column->addWidget(m_empty);
    column->addStretch();

    connect(&m_pause, &QTimer::timeout, this, [this] { judge(false); });
    connectResults(facade);
    m_site = siteOf(facade.upstream());
    update();
}

void UsersPage::connectResults(Facade &facade)
{
    connect(&facade, &Facade::serverChanged, this, &UsersPage::update);
    connect(&facade, &Facade::upstreamChanged, this, &UsersPage::onUpstreamChanged);
    connect(&facade, &Facade::userAuthenticated, this, [this](RequestId id, const UserText &user) {
        if (id == m_request)
            showUser(user);
    });
    connect(&facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        if (id != m_request)
            return;
        finish({});
        m_failure->show(failure);
    });
    connect(&facade, &Facade::cancelled, this, [this](RequestId id) {
        if (id == m_request)
            finish(tr("Cancelled."));
    });
}

Card *UsersPage::makeAskCard()
{
    m_email->setObjectName(u"userEdit"_s);
    m_email->setAccessibleName(tr("User's address"));
    m_email->setPlaceholderText(u"alice@example.com"_s);
    m_email->setMaxLength(320);
    m_verdict->setProperty("verdict", u"bad"_s);
    m_verdict->setObjectName(u"userVerdict"_s);
    m_verdict->hide();
    m_stage->setObjectName(u"userStage"_s);
    m_stage->setAccessibleName(tr("Progress"));
    auto *card = new Card(tr("Authenticate a user"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_email, 1);
    row->addWidget(m_authenticate);
    row->addWidget(m_cancel);
    card->column()->addLayout(row);
    card->column()->addWidget(m_verdict);
    card->column()->addWidget(m_stage);
    card->column()->addWidget(m_hint);
    card->column()->addWidget(m_failure);
    connect(m_hint, &ServerHint::remedyAsked, this, &UsersPage::remedyAsked);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        if (m_request == 0)
            m_stage->clear(); // what became of the last one
        update();
    });
    connect(m_email, &QLineEdit::returnPressed, this, &UsersPage::submit);
    connect(m_authenticate, &QPushButton::clicked, this, &UsersPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_facade.cancel(m_request); });
    connect(m_failure, &FailureBox::remedyAsked, this, [this](Remedy remedy) {
        if (remedy == Remedy::TryAgain)
            submit();
        else
            Q_EMIT remedyAsked(remedy);
    });
    return card;
}

Card *UsersPage::makeResultCard(SecretClipboard &clipboard)
{
    m_name = makeParagraph({}, u"title"_s);
    m_address = makeParagraph({});
    m_id = makeParagraph({});
    m_token = new TokenLine(tr("user token"), clipboard);
    m_name->setObjectName(u"userName"_s);
    m_address->setObjectName(u"userAddress"_s);
    m_id->setObjectName(u"userId"_s);
    m_result = new Card(tr("User"));
    m_result->setObjectName(u"userResult"_s);
    m_result->column()->addWidget(m_name);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(cardGap);
    form->setVerticalSpacing(controlGap);
    form->addRow(makeLabel(tr("Address"), u"dim"_s), m_address);
    form->addRow(makeLabel(tr("Id"), u"dim"_s), m_id);
    m_result->column()->addLayout(form);
    m_result->column()->addWidget(m_token);
    m_result->column()->addWidget(makeParagraph(
        tr("A token opens this user's account for whoever has it. Shown ones are hidden again "
           "after 15 seconds; a copied one leaves the clipboard after a minute."),
        u"small"_s));
    m_result->hide();
    return m_result;
}

void UsersPage::focusMain()
{
    m_email->setFocus();
    m_email->selectAll();
}

void UsersPage::judge(bool mustSpeak)
{
    const auto email = parseEmail(m_email->text());
    const bool isBad = !email && (mustSpeak || !m_email->text().isEmpty());
    m_verdict->setText(isBad ? email.error().sentence : QString());
    m_verdict->setVisible(isBad);
    setStyleProperty(m_email, "verdict", isBad ? u"bad"_s : u"none"_s);
    m_email->setAccessibleDescription(m_verdict->text());
}

void UsersPage::submit()
{
    m_pause.stop();
    judge(true);
    const auto email = parseEmail(m_email->text());
    if (!email || m_request != 0)
        return;
    if (!m_authenticate->isEnabled()) {
        m_hint->insist();
        return;
    }
    const bool wasPressedInFailure = holdsFocus(*m_failure);
    m_failure->clear();
    forgetUser();
    m_stage->setText(tr("Asking Help Lightning for %1…").arg(*email));
    m_request = m_facade.authenticate(*email);
    update();
    if (wasPressedInFailure)
        m_cancel->setFocus();
}

void UsersPage::finish(const QString &words)
{
    m_request = 0;
    m_stage->setText(words);
    update();
}

void UsersPage::forgetUser()
{
    m_result->hide();
    m_token->setToken({}, std::nullopt);
    for (QLabel *label : {m_name, m_address, m_id})
        label->clear();
}

void UsersPage::onUpstreamChanged()
{
    QStringList site = siteOf(m_facade.upstream());
    if (site == m_site)
        return;
    // Another site's users are others, and a token must not outstay its profile.
    m_site = std::move(site);
    if (m_request != 0)
        m_facade.cancel(m_request);
    m_failure->clear();
    forgetUser();
    update();
}

void UsersPage::showUser(const UserText &user)
{
    finish({});
    m_name->setText(user.name.isEmpty() ? user.email : user.name);
    m_address->setText(user.email);
    m_id->setText(user.id);
    m_token->setToken(user.token, user.tokenEnds);
    m_result->show();
    update();
}

void UsersPage::update()
{
    const bool isBusy = m_request != 0;
    const bool isServing = m_facade.server().phase == ServerState::Phase::Listening;
    // A cancelled or hidden button must not take the keyboard away.
    const bool hadFocus = m_authenticate->hasFocus() || m_cancel->hasFocus();
    m_authenticate->setVisible(!isBusy);
    m_authenticate->setEnabled(isServing);
    m_authenticate->setToolTip(isServing ? QString() : tr("Start the server first"));
    m_cancel->setVisible(isBusy);
    m_stage->setVisible(!m_stage->text().isEmpty());
    if (hadFocus)
        (isBusy ? m_cancel : m_authenticate)->setFocus();
    m_empty->setVisible(m_result->isHidden());
}

} // namespace pinbridge::ui
