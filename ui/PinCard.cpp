// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PinCard.h"

#include "ui/FailureBox.h"
#include "ui/FullScreenPin.h"
#include "ui/PinDisplay.h"
#include "ui/QrCode.h"
#include "ui/SessionModel.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int digitSize = 92;
constexpr int qrSide = 152;
constexpr std::chrono::seconds tickEvery{1};

} // namespace

PinCard::PinCard(Facade &facade, Now now, QWidget *parent)
    : Card({}, parent)
    , m_facade(facade)
    , m_now(std::move(now))
    , m_heading(makeLabel({}, u"heading"_s))
    , m_digits(new PinDisplay(digitSize))
    , m_words(makeParagraph({}, u"dim"_s))
    , m_copy(makeButton(tr("Copy pin"), u"copyPin"_s, u"primary"_s))
    , m_full(makeButton(tr("Full screen"), u"fullScreen"_s))
    , m_invite(makeButton(tr("Copy invitation"), u"copyInvitation"_s))
    , m_revoke(makeButton(tr("Revoke…"), u"revokeButton"_s, u"danger"_s))
    , m_qr(new QrCode(qrSide))
    , m_failure(new FailureBox)
{
    setObjectName(u"pinCard"_s);
    m_digits->setObjectName(u"pinDisplay"_s);
    m_heading->setObjectName(u"pinHeading"_s);
    m_words->setObjectName(u"pinWords"_s);
    m_qr->setObjectName(u"pinQr"_s);
    m_qr->setAccessibleName(tr("QR code of the invitation"));
    layOut();
    connect(m_copy, &QPushButton::clicked, this, &PinCard::copyPin);
    connect(m_full, &QPushButton::clicked, this, &PinCard::showFullScreen);
    connect(m_invite, &QPushButton::clicked, this, &PinCard::copyInvitation);
    connect(m_revoke, &QPushButton::clicked, this, &PinCard::askRevoke);
    connect(m_failure, &FailureBox::remedyAsked, this, [this](Remedy remedy) {
        if (remedy == Remedy::TryAgain)
            revoke(m_session.id, m_revocations.value(m_session.id).pin);
        else
            Q_EMIT remedyAsked(remedy);
    });
    connect(&facade, &Facade::failed, this, &PinCard::onFailed);
    connect(&facade, &Facade::pinRevoked, this, [this](RequestId id) {
        m_revocations.removeIf([id](const auto &at) { return at.value().request == id; });
        showFailure();
    });
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &PinCard::refresh);
    connect(&facade, &Facade::serverChanged, this, &PinCard::refresh);
    clear();
}

void PinCard::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(controlGap);
    words->addWidget(m_heading);
    words->addWidget(m_digits);
    words->addWidget(m_words);
    words->addStretch();
    row->addLayout(words, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(controlGap);
    for (QPushButton *button : {m_copy, m_full, m_invite, m_revoke})
        buttons->addWidget(button);
    buttons->addStretch();
    row->addLayout(buttons);
    row->addWidget(m_qr, 0, Qt::AlignVCenter);
    column()->addLayout(row);
    column()->addWidget(m_failure);
}

void PinCard::setSession(const SessionRow &session)
{
    m_session = session;
    showFailure();
    refresh();
}

void PinCard::revoke(const QString &sessionId, const QString &pin)
{
    m_revocations.insert(sessionId, {m_facade.revoke(pin), pin, std::nullopt});
    showFailure();
}

void PinCard::onFailed(RequestId id, const FailureText &failure)
{
    for (Revocation &revocation : m_revocations) {
        if (revocation.request == id)
            revocation.failure = failure;
    }
    showFailure();
}

void PinCard::showFailure()
{
    // The card may show another session by the time the answer comes.
    const auto failure = m_revocations.value(m_session.id).failure;
    if (hasSession() && failure)
        m_failure->show(*failure);
    else
        m_failure->clear();
}

void PinCard::showEvent(QShowEvent *event)
{
    m_tick.start();
    Card::showEvent(event);
}

void PinCard::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Card::hideEvent(event);
}

void PinCard::clear()
{
    m_session = {};
    m_failure->clear();
    refresh();
}

void PinCard::refresh()
{
    const QDateTime now = m_now();
    const StateText state = stateOf(m_session, now);
    const bool isLive = hasSession() && state.isLive;
    setVisible(hasSession());
    for (QPushButton *button : {m_copy, m_full, m_invite, m_revoke})
        button->setEnabled(isLive);
    if (!hasSession())
        return;
    m_heading->setText(tr("Pin for %1").arg(m_session.contact.email));
    m_digits->setPin(m_session.pin);
    m_digits->setEnabled(isLive);
    //: The marks of a quotation around the pin as it is spoken.
    const QString spoken = tr("“%1”").arg(spokenPin(m_session.pin));
    m_words->setText(
        isLive ? tr("%1 — valid until %2").arg(spoken, untilWords(m_session.expiresAt, now))
               : tr("%1 — this pin is %2 and joins nobody any more.").arg(spoken, state.words));
    m_words->setToolTip(exactWords(m_session.expiresAt));
    setAccessibleName(tr("%1: %2").arg(m_heading->text(), spokenPin(m_session.pin)));
    // A phone cannot reach what answers this machine only: nothing to scan, nobody to invite.
    const bool isForPhones = !m_facade.server().localOnly;
    m_qr->setVisible(isForPhones);
    m_qr->setText(isLive && isForPhones ? invitation() : QString());
    m_invite->setToolTip(isForPhones
                             ? tr("The server's address and the pin, as text")
                             : tr("The server's address and the pin, as text. Only this machine "
                                  "reaches that address."));
}

QString PinCard::invitation() const
{
    const auto addresses = m_facade.server().addresses;
    if (addresses.isEmpty())
        return tr("Pin: %1").arg(m_session.pin);
    return tr("Server: %1\nPin: %2").arg(addresses.first().url, m_session.pin);
}

void PinCard::copyPin()
{
    if (m_copy->isEnabled())
        QGuiApplication::clipboard()->setText(m_session.pin);
}

void PinCard::copyInvitation()
{
    if (m_invite->isEnabled())
        QGuiApplication::clipboard()->setText(invitation());
}

void PinCard::copyCommand()
{
    const auto addresses = m_facade.server().addresses;
    if (m_copy->isEnabled() && !addresses.isEmpty()) {
        QGuiApplication::clipboard()->setText(
            u"curl '%1/session?sid=%2'"_s.arg(addresses.first().url, m_session.pin));
    }
}

void PinCard::showFullScreen()
{
    if (!m_full->isEnabled())
        return;
    auto *large = new FullScreenPin(m_facade, m_session, m_now, window());
    large->showFullScreen();
}

void PinCard::askRevoke()
{
    if (!m_revoke->isEnabled())
        return;
    auto *box = new QMessageBox(window());
    box->setObjectName(u"revokeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Revoke pin"));
    box->setText(tr("Revoke pin %1?").arg(groupedPin(m_session.pin)));
    box->setInformativeText(
        tr("%1 can no longer join with it. The session stays at Help Lightning; whoever has "
           "joined stays in the call. A revoked pin does not come back.")
            .arg(m_session.contact.email));
    QPushButton *confirm = box->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    setStyleProperty(confirm, "role", u"danger"_s);
    confirm->setObjectName(u"revokeConfirm"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(confirm, &QPushButton::clicked, this,
            [this, id = m_session.id, pin = m_session.pin] { revoke(id, pin); });
    box->open();
}

} // namespace pinbridge::ui
