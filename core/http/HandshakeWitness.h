// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/TlsFault.h"

#include <QObject>
#include <QSslSocket>

#include <optional>

namespace pinbridge::http {

/// Hears what is said of a TLS connection beside its content, to tell why none came about: an alert
/// (RFC 8446 section 6) is all that a client says when it does not trust a certificate, and not
/// every client says it.
class HandshakeWitness final : public QObject
{
    Q_OBJECT

public:
    /// From before the handshake. `socket` must outlive this object.
    HandshakeWitness(QSslSocket &socket, QObject *parent);

    [[nodiscard]] TlsFault::Kind kind() const;
    /// It said so, which a client of TLS 1.3 may do when for the server the handshake is over.
    [[nodiscard]] bool isUntrusted() const { return m_alert == TlsFault::Kind::Untrusted; }

private:
    void note(QSsl::AlertType alert, bool isTheirs);

    QSslSocket &m_socket;
    TlsFault::Kind m_alert = TlsFault::Kind::Failed; ///< none, or one that tells nothing
    bool m_heardAny = false;
};

/// Why a connection that has ended had no TLS; unset: it had, or nobody asked for it. `witness`:
/// null when TLS never began; `socket`: null when nobody expected it; `isServed`: it would have.
[[nodiscard]] std::optional<TlsFault::Kind> faultOf(const HandshakeWitness *witness,
                                                    const QSslSocket *socket, bool inHandshake,
                                                    bool isServed);

} // namespace pinbridge::http
