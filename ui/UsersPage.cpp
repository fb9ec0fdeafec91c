// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/UsersPage.h"

#include "base/Email.h"
#include "ui/FailureBox.h"
#include "ui/ListTable.h"
#include "ui/People.h"
#include "ui/SecretClipboard.h"
#include "ui/ServerHint.h"
#include "ui/Spoken.h"
#include "ui/TokensCard.h"
#include "ui/UserCard.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::milliseconds firstPause{500};

} // namespace

UsersPage::UsersPage(Facade &facade, SecretClipboard &clipboard, Theme &theme, QWidget *parent)
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
    , m_users([] { return QDateTime::currentDateTimeUtc(); })
    , m_result(new UserCard(clipboard))
    , m_tokens(new TokensCard(facade, theme))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(makeAskCard());
    column->addWidget(m_result);
    column->addWidget(makeListCard(theme));
    column->addWidget(m_empty);
    column->addWidget(m_tokens);
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
    connect(m_email, &QLineEdit::returnPressed, this, [this] {
        if (!People::isChoosing(*m_email))
            submit();
    });
    auto *people = new People(m_facade, this);
    people->serve(*m_email);
    connect(people, &People::chosen, this, [this] { judge(false); });
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

Card *UsersPage::makeListCard(Theme &theme)
{
    m_list = new Card(tr("Users of this run"));
    m_table = new ListTable(m_users, m_users, theme,
                            {.nameColumn = -1, // no digits
                             .chipColumn = UserModel::Token,
                             .sharing = {UserModel::Name, UserModel::Address}});
    m_table->setObjectName(u"userTable"_s);
    m_table->setAccessibleName(tr("Users that were authenticated"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UsersPage::showCurrent);
    connect(m_result, &UserCard::forgetAsked, this, &UsersPage::forgetCurrent);
    m_list->column()->addWidget(m_table);
    return m_list;
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
    m_verdict->setText(isBad ? spoken(email.error().sentence) : QString());
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

void UsersPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_result->setUser(m_users.at(current.row()));
    else
        m_result->clear();
}

void UsersPage::forgetCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_tokens->forget(m_users.at(current.row()).email);
    m_users.forget(current.row());
    showCurrent();
    update();
    m_email->setFocus();
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
    m_users.forgetAll();
    showCurrent();
    update();
}

void UsersPage::showUser(const UserText &user)
{
    finish({});
    m_users.add(user);
    m_table->setCurrentIndex(m_users.index(0, 0));
    showCurrent();
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
    const bool isEmpty = m_users.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

} // namespace pinbridge::ui
