// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/AddressCard.h"

#include "ui/FailureBox.h"
#include "ui/FlowLayout.h"
#include "ui/QrCode.h"
#include "ui/SettingTexts.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int qrSide = 165; // five pixels a module for the usual address

QString kindWords(const QString &kind)
{
    if (kind == "Wi-Fi"_L1)
        return AddressCard::tr("Wi-Fi");
    if (kind == "Ethernet"_L1)
        return AddressCard::tr("Ethernet");
    return AddressCard::tr("Network");
}

QString placeOf(const ServerAddress &address)
{
    if (address.kind == "loopback"_L1)
        return AddressCard::tr("This machine");
    const QString kind = kindWords(address.kind);
    return address.interfaceName.isEmpty()
               ? kind
               : AddressCard::tr("%1 (%2)").arg(kind, address.interfaceName);
}

QString httpsWords(const ServerState &server)
{
    return server.httpsProblem.isEmpty()
               ? AddressCard::tr("https works on the same port.")
               : AddressCard::tr("https is refused: %1").arg(server.httpsProblem);
}

QString hintOf(const ServerState &server)
{
    if (server.localByHost) {
        return AddressCard::tr("No phone reaches it. To let phones ask for access, set on the "
                               "Settings page “%1” to :: and “%2” to “%3”.")
            .arg(settingTitle(u"host"_s), settingTitle(u"access"_s),
                 choiceTitle(u"access"_s, u"approved"_s));
    }
    if (server.localOnly) {
        return AddressCard::tr("No phone reaches it. To let phones ask for access, set “%1” to "
                               "“%2” on the Settings page.")
            .arg(settingTitle(u"access"_s), choiceTitle(u"access"_s, u"approved"_s));
    }
    return AddressCard::tr(
        "Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.");
}

} // namespace

AddressCard::AddressCard(Facade &facade, QWidget *parent)
    : Card({}, parent)
    , m_facade(facade)
    , m_qr(new QrCode(qrSide))
    , m_heading(makeLabel({}, u"heading"_s))
    , m_address(makeLabel({}, u"address"_s))
    , m_note(makeParagraph({}, u"dim"_s))
    , m_hint(makeParagraph({}, u"dim"_s))
    , m_copy(makeButton(tr("Copy"), u"copyAddress"_s))
    , m_others(makeButton(tr("Other addresses ▾"), u"otherAddresses"_s))
    , m_certificate(makeButton(tr("Certificate…"), u"certificateButton"_s))
    , m_start(makeButton(tr("Start the server"), u"startHere"_s, u"primary"_s))
    , m_menu(new QMenu(this))
    , m_failure(new FailureBox)
{
    setObjectName(u"addressCard"_s);
    m_heading->setObjectName(u"addressHeading"_s);
    m_hint->setObjectName(u"addressHint"_s);
    m_qr->setObjectName(u"addressQr"_s);
    m_address->setObjectName(u"deviceAddress"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = fixedFont(21);
    font.setWeight(QFont::DemiBold);
    m_address->setFont(font);
    m_copy->setAccessibleName(tr("Copy the address"));
    m_others->setAccessibleName(tr("Other addresses"));
    m_others->setMenu(m_menu);

    auto *row = new QHBoxLayout;
    row->setSpacing(edgeGap);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(controlGap);
    words->addWidget(m_heading);
    words->addWidget(m_address);
    words->addWidget(m_note);
    auto *buttons = new FlowLayout(controlGap);
    buttons->addWidget(m_start);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_others);
    buttons->addWidget(m_certificate);
    words->addLayout(buttons);
    words->addWidget(m_hint);
    words->addWidget(m_failure);
    words->addStretch();
    row->addLayout(words, 1);
    column()->addLayout(row);

    connect(m_copy, &QPushButton::clicked, this, &AddressCard::copyAddress);
    connect(m_certificate, &QPushButton::clicked, this, &AddressCard::certificateAsked);
    connect(m_start, &QPushButton::clicked, this, [this] { m_facade.startServer(); });
    connect(m_failure, &FailureBox::remedyAsked, this, [this](Remedy remedy) {
        if (remedy == Remedy::TryAgain)
            m_facade.startServer();
        else if (remedy == Remedy::StartOnFreePort)
            m_facade.startServerOnFreePort();
        else
            Q_EMIT remedyAsked(remedy);
    });
    connect(&facade, &Facade::serverChanged, this, &AddressCard::refresh);
    refresh();
}

void AddressCard::copyAddress()
{
    const auto addresses = m_facade.server().addresses;
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(addresses.first().url);
}

void AddressCard::refresh()
{
    using Phase = ServerState::Phase;
    const ServerState server = m_facade.server();
    const bool isListening = server.phase == Phase::Listening && !server.addresses.isEmpty();
    const bool hadFocus = holdsFocus(*m_start) || holdsFocus(*m_failure);
    m_copy->setVisible(isListening);
    m_hint->setVisible(isListening);
    // A phone that scans 127.0.0.1 finds itself.
    m_qr->setVisible(isListening && !server.localOnly);
    m_others->setVisible(isListening && server.addresses.size() > 1);
    m_certificate->setVisible(isListening && !server.certificateFingerprint.isEmpty());
    m_start->setVisible(server.phase == Phase::Stopped);
    m_start->setEnabled(server.canStart);
    m_heading->setVisible(isListening);
    m_address->setVisible(server.phase != Phase::Failed);
    m_note->setVisible(server.phase != Phase::Failed);
    m_address->setAccessibleName({}); // its text, but where it is an address
    if (server.phase == Phase::Failed && server.failure)
        m_failure->show(*server.failure);
    else
        m_failure->clear();
    switch (server.phase) {
    case Phase::Listening:
        if (isListening)
            showListening(server);
        break;
    case Phase::Starting:
        m_address->setText(tr("Starting…"));
        m_note->clear();
        break;
    case Phase::Stopping:
        m_address->setText(tr("Stopping…"));
        m_note->setText(tr("Requests in flight are answered first."));
        break;
    case Phase::Stopped:
        m_address->setText(tr("Stopped"));
        m_note->setText(tr("No device can reach this desk until the server is started."));
        break;
    case Phase::Failed:
        break;
    }
    keepFocus(hadFocus);
}

void AddressCard::keepFocus(bool hadFocus)
{
    // What starts the server goes when pressed, and while it starts nothing here takes its place.
    QWidget *focus = QApplication::focusWidget();
    const bool isStillHere = holdsFocus(*this);
    if (hadFocus && !isStillHere)
        m_stopgap = focus;
    if (m_stopgap.isNull() || m_stopgap != focus)
        return;
    for (QWidget *button : {m_copy, m_start}) {
        if (button->isVisible() && button->isEnabled()) {
            m_stopgap.clear();
            button->setFocus();
            return;
        }
    }
}

void AddressCard::showListening(const ServerState &server)
{
    const ServerAddress &best = server.addresses.first();
    m_qr->setText(best.url);
    m_address->setText(best.url);
    m_heading->setText(server.localOnly ? tr("On this machine") : tr("Type this on the device"));
    m_address->setAccessibleName(
        (server.localOnly ? tr("Address on this machine: %1") : tr("Address for devices: %1"))
            .arg(best.url));
    m_note->setText(tr("%1. %2").arg(placeOf(best), httpsWords(server)));
    m_note->setToolTip(server.httpsFingerprint.isEmpty()
                           ? QString()
                           : tr("SHA-256 of the certificate: %1").arg(server.httpsFingerprint));
    m_hint->setText(hintOf(server));
    fillMenu(server);
}

void AddressCard::fillMenu(const ServerState &server)
{
    m_menu->clear();
    for (const ServerAddress &address : server.addresses.mid(1)) {
        m_menu->addAction(tr("Show %1 — %2").arg(address.url, placeOf(address)), this,
                          [this, address] { m_facade.chooseAddress(choiceOf(address)); });
    }
    if (server.addressChoice.isMade()) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Let Pinbridge choose"), this, [this] { m_facade.chooseAddress({}); });
    }
}

} // namespace pinbridge::ui
