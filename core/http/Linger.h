// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace pinbridge::http {

/// The last of a connection (RFC 9112 section 9.6): closing while bytes of the client are unread
/// makes the kernel send a reset, which overtakes the reply. So the sending half is closed, and
/// what the client still sends is read and thrown away until it has finished.
///
/// Holds a descriptor of its own, because Qt's sockets cannot be closed by halves: QSslSocket says
/// TLS's farewell only while it closes.
class Linger final : public QObject
{
    Q_OBJECT

public:
    /// From now on the connection stays open when `descriptor` is closed.
    explicit Linger(qintptr descriptor, QObject *parent = nullptr);
    ~Linger() override;

    /// Everything has been written.
    void start();

Q_SIGNALS:
    /// The client has finished, or sent more than `limits::linger`: the connection is closed.
    void finished();

private:
    void read();
    void end();

    qintptr m_descriptor; ///< -1: none
    QSocketNotifier *m_notifier = nullptr; ///< child
    qint64 m_discarded = 0;
};

} // namespace pinbridge::http
