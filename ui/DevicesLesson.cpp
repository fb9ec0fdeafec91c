// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DevicesLesson.h"

#include "ui/ServerHint.h"
#include "ui/SettingTexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QString titleOf(const ServerState &server)
{
    if (server.phase != ServerState::Phase::Listening)
        return DevicesLesson::tr("No device is served");
    if (server.localOnly)
        return DevicesLesson::tr("Only this machine is served");
    return server.openToAll ? DevicesLesson::tr("Every device is served")
                            : DevicesLesson::tr("No device has asked yet");
}

QString wordsOf(const ServerState &server)
{
    if (server.phase != ServerState::Phase::Listening) {
        return DevicesLesson::tr("The devices that you have decided on appear here when the server "
                                 "runs, and new ones wait here for you.");
    }
    if (server.localByHost) {
        return DevicesLesson::tr("This desk listens on this machine only, so no device of the "
                                 "network can ask. To let devices ask, and decide on each here, "
                                 "set on the Settings page “%1” to :: and “%2” to “%3”.")
            .arg(settingTitle(u"host"_s), settingTitle(u"access"_s),
                 choiceTitle(u"access"_s, u"approved"_s));
    }
    if (server.localOnly) {
        return DevicesLesson::tr("No device of the network reaches this desk, so none can ask. To "
                                 "let devices ask, and decide on each here, set “%1” to “%2” on "
                                 "the Settings page.")
            .arg(settingTitle(u"access"_s), choiceTitle(u"access"_s, u"approved"_s));
    }
    if (server.openToAll) {
        return DevicesLesson::tr("Nobody has to ask, so nobody waits here. To decide on each "
                                 "device, set “%1” to “%2” on the Settings page.")
            .arg(settingTitle(u"access"_s), choiceTitle(u"access"_s, u"approved"_s));
    }
    return DevicesLesson::tr("A device that calls for the first time waits here until you allow "
                             "it, for good or for an hour, or block it. Type this on the device:");
}

} // namespace

DevicesLesson::DevicesLesson(Facade &facade, QWidget *parent)
    : Card({}, parent)
    , m_facade(facade)
    , m_title(makeLabel({}, u"heading"_s))
    , m_words(makeParagraph({}, u"dim"_s))
    , m_address(makeLabel({}, u"address"_s))
    , m_copy(makeButton(tr("Copy"), u"copyLessonAddress"_s))
    , m_hint(makeParagraph(
          tr("Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons."), u"dim"_s))
    , m_start(new ServerHint(facade, *this, ServerHint::Purpose::Serve))
{
    setObjectName(u"devicesLesson"_s);
    m_title->setObjectName(u"lessonTitle"_s);
    m_words->setObjectName(u"lessonWords"_s);
    m_address->setObjectName(u"lessonAddress"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = fixedFont(21);
    font.setWeight(QFont::DemiBold);
    m_address->setFont(font);
    m_copy->setAccessibleName(tr("Copy the address"));
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    row->addStretch();
    column()->addWidget(m_title);
    column()->addWidget(m_words);
    column()->addLayout(row);
    column()->addWidget(m_hint);
    column()->addWidget(m_start);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_start, &ServerHint::remedyAsked, this, &DevicesLesson::remedyAsked);
    connect(&facade, &Facade::serverChanged, this, &DevicesLesson::refresh);
    refresh();
}

void DevicesLesson::focusMain()
{
    if (m_copy->isVisibleTo(this))
        m_copy->setFocus();
    else
        m_start->setFocus();
}

void DevicesLesson::refresh()
{
    const ServerState server = m_facade.server();
    m_title->setText(titleOf(server));
    m_words->setText(wordsOf(server));
    const bool canAsk = server.phase == ServerState::Phase::Listening && !server.localOnly
                        && !server.openToAll && !server.addresses.isEmpty();
    m_address->setText(canAsk ? server.addresses.first().url : QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy),
                            static_cast<QWidget *>(m_hint)})
        widget->setVisible(canAsk);
}

} // namespace pinbridge::ui
