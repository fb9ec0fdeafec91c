// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/UserCard.h"

#include "ui/TokenClaims.h"
#include "ui/TokenLine.h"
#include "ui/UserModel.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QLabel *named(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    return label;
}

} // namespace

UserCard::UserCard(SecretClipboard &clipboard, QWidget *parent)
    : Card(tr("User"), parent)
    , m_name(named(makeParagraph({}, u"title"_s), u"userName"_s))
    , m_address(named(makeParagraph({}), u"userAddress"_s))
    , m_id(named(makeParagraph({}), u"userId"_s))
    , m_token(new TokenLine(tr("user token"), clipboard))
    , m_look(makeButton(tr("Look inside the token"), u"lookInside"_s))
    , m_forget(makeButton(tr("Forget"), u"forgetUser"_s))
    , m_inside(makeInside())
{
    setObjectName(u"userResult"_s);
    column()->addWidget(m_name);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(cardGap);
    form->setVerticalSpacing(controlGap);
    form->addRow(makeLabel(tr("Address"), u"dim"_s), m_address);
    form->addRow(makeLabel(tr("Id"), u"dim"_s), m_id);
    column()->addLayout(form);
    column()->addWidget(m_token);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(controlGap);
    buttons->addWidget(m_look);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    column()->addLayout(buttons);
    column()->addWidget(m_inside);
    column()->addWidget(makeParagraph(
        tr("A token opens this user's account for whoever has it. Shown ones are hidden again "
           "after 15 seconds; a copied one leaves the clipboard after a minute. Forgetting a user "
           "takes it from this window; Help Lightning does not end a token before its time."),
        u"small"_s));
    m_look->setCheckable(true);
    connect(m_look, &QPushButton::toggled, this, &UserCard::lookInside);
    connect(m_forget, &QPushButton::clicked, this, &UserCard::forgetAsked);
    clear();
}

QWidget *UserCard::makeInside()
{
    auto *inside = new QWidget;
    inside->setObjectName(u"tokenInside"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(controlGap);
    m_insideWords = makeParagraph({}, u"dim"_s);
    m_insideWords->setObjectName(u"tokenInsideWords"_s);
    column->addWidget(m_insideWords);
    m_claims = new QGridLayout;
    m_claims->setHorizontalSpacing(cardGap);
    m_claims->setVerticalSpacing(controlGap);
    m_claims->setColumnStretch(1, 1);
    column->addLayout(m_claims);
    return inside;
}

void UserCard::setUser(const UserText &user)
{
    m_user = user;
    m_name->setText(nameOf(user));
    m_address->setText(user.email);
    m_id->setText(user.id);
    m_token->setToken(user.token, user.tokenEnds);
    fillInside();
    show();
}

void UserCard::clear()
{
    m_user = {};
    m_token->setToken({}, std::nullopt);
    for (QLabel *label : {m_name, m_address, m_id})
        label->clear();
    m_look->setChecked(false);
    lookInside(false);
    hide();
}

void UserCard::lookInside(bool isOpen)
{
    m_look->setText(isOpen ? tr("Close the token") : tr("Look inside the token"));
    fillInside();
    m_inside->setVisible(isOpen);
}

void UserCard::fillInside()
{
    while (QLayoutItem *item = m_claims->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_look->isChecked())
        return;
    const QList<ClaimText> claims = claimsOf(m_user.token, QDateTime::currentDateTimeUtc());
    m_insideWords->setText(
        claims.isEmpty() ? tr("This token says nothing of itself that can be read: it is no JWT.")
                         : tr("What the token says of itself. Help Lightning alone can tell "
                              "whether it is true."));
    int row = 0;
    for (const ClaimText &claim : claims) {
        QLabel *name = makeLabel(claim.name, u"dim"_s);
        QLabel *words = named(makeParagraph(claim.words), u"claim"_s);
        name->setAlignment(Qt::AlignTop);
        words->setToolTip(toolTipOf(claim.raw));
        m_claims->addWidget(name, row, 0);
        m_claims->addWidget(words, row++, 1);
    }
}

} // namespace pinbridge::ui
