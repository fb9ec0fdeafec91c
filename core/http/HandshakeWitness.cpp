// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HandshakeWitness.h"

namespace pinbridge::http {

namespace {

bool hasLeft(const QSslSocket &socket)
{
    return socket.error() == QAbstractSocket::RemoteHostClosedError;
}

} // namespace

HandshakeWitness::HandshakeWitness(QSslSocket &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    connect(&socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType alert) { note(alert, true); });
    connect(&socket, &QSslSocket::alertSent, this,
            [this](QSsl::AlertLevel, QSsl::AlertType alert) { note(alert, false); });
}

void HandshakeWitness::note(QSsl::AlertType alert, bool isTheirs)
{
    using Alert = QSsl::AlertType;
    if (alert == Alert::CloseNotify)
        return; // how every connection ends
    m_heardAny = true;
    switch (alert) {
    case Alert::BadCertificate:
    case Alert::UnsupportedCertificate:
    case Alert::CertificateRevoked:
    case Alert::CertificateExpired:
    case Alert::CertificateUnknown:
    case Alert::UnknownCa:
        if (isTheirs)
            m_alert = TlsFault::Kind::Untrusted;
        return;
    case Alert::HandshakeFailure:
    case Alert::ProtocolVersion:
    case Alert::InsufficientSecurity:
        m_alert = TlsFault::Kind::NoCommonWay;
        return;
    default:
        return;
    }
}

TlsFault::Kind HandshakeWitness::kind() const
{
    return !m_heardAny && hasLeft(m_socket) ? TlsFault::Kind::Left : m_alert;
}

std::optional<TlsFault::Kind> faultOf(const HandshakeWitness *witness, const QSslSocket *socket,
                                      bool inHandshake, bool isServed)
{
    if (!inHandshake && !(witness && witness->isUntrusted()))
        return std::nullopt;
    if (witness)
        return witness->kind();
    if (!isServed)
        return TlsFault::Kind::NotServed;
    // Before it was its turn, or with a beginning that cannot be one.
    return socket && hasLeft(*socket) ? TlsFault::Kind::Left : TlsFault::Kind::Failed;
}

} // namespace pinbridge::http
