// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WelcomeCard.h"

#include "ui/Icons.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

struct Door
{
    Card *card;
    QPushButton *button;
};

Door makeDoor(const QString &iconName, const QString &title, const QString &words,
              QPushButton *button, Theme &theme)
{
    auto *card = new Card({});
    auto *image = new QLabel;
    const auto dress = [image, iconName, &theme] {
        image->setPixmap(picture(iconName, theme, 32));
    };
    QObject::connect(&theme, &Theme::changed, image, dress);
    dress();
    card->column()->addWidget(image);
    card->column()->addWidget(makeLabel(title, u"title"_s));
    QLabel *text = makeLabel(words, u"dim"_s);
    text->setWordWrap(true);
    card->column()->addWidget(text);
    card->column()->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    card->column()->addSpacing(controlGap);
    card->column()->addLayout(row);
    return {card, button};
}

} // namespace

WelcomeCard::WelcomeCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    const Door sandbox = makeDoor(
        u"sandbox"_s, tr("Try it in the sandbox"),
        tr("An imitation of Help Lightning runs inside this window. No account, nothing leaves "
           "this machine, and every address at example.com is a user."),
        makeButton(tr("Try it in the sandbox"), u"sandboxDoor"_s, u"primary"_s), theme);
    const Door account = makeDoor(
        u"connect"_s, tr("Connect to Help Lightning"),
        tr("You need your site's enterprise id, its API key and its partner key. Each is checked "
           "as you type, and kept on this machine only."),
        makeButton(tr("Connect to Help Lightning"), u"connectDoor"_s, u"primary"_s), theme);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cardGap);
    row->addWidget(sandbox.card, 1);
    row->addWidget(account.card, 1);
    setFocusProxy(sandbox.button);
    connect(sandbox.button, &QPushButton::clicked, this, &WelcomeCard::sandboxChosen);
    connect(account.button, &QPushButton::clicked, this, &WelcomeCard::connectChosen);
}

} // namespace pinbridge::ui
