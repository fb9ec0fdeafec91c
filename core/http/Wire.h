// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslSocket>

#include <chrono>

namespace pinbridge::http {

class Linger;

/// Steady time; tests have one of their own.
using SteadyNow = std::chrono::steady_clock::time_point (*)();

/// The real socket of a client, and its sending half: what is written must be taken in time, and
/// the end is orderly. Reading is up to who uses it.
class Wire final : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor over. At most `limits::receiveBuffer` wait here, the rest in the
    /// kernel.
    Wire(qintptr descriptor, SteadyNow now, QObject *parent = nullptr);
    ~Wire() override;

    [[nodiscard]] QSslSocket &socket() { return *m_socket; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    /// Bytes that the kernel has not taken yet; under TLS as they go over the wire.
    [[nodiscard]] qint64 unsent() const;

    /// Makes room for TLS to begin.
    void expectTls();
    /// Appends what is there until `bytes` has that size.
    void readInto(QByteArray &bytes, qint64 size);
    void send(const QByteArray &bytes);
    /// Closes so that everything written arrives, whatever the client is still sending.
    void finish();
    /// Closes a connection on which nothing is owed.
    void leave();
    /// Closes at once.
    void abort();
    /// The same, and the client is told so by RST.
    void reset();

    /// Aborts when the client has not taken a byte, or has not closed, in time.
    void checkTime(std::chrono::steady_clock::time_point now);

Q_SIGNALS:
    /// The kernel has taken bytes.
    void sent();
    /// Whoever closed it; once.
    void closed();

private:
    enum class State {
        Open,
        Closing, ///< the last bytes and TLS's farewell are being written
        Lingering, ///< they are written, and the client is given time to read them
        Closed,
    };

    void onSent();
    void onDisconnected();
    void end();

    SteadyNow m_now;
    QSslSocket *m_socket; ///< child
    Linger *m_linger = nullptr; ///< child; set by `finish`
    State m_state = State::Open;
    /// Of what waits to be written, then of the closing, then of the lingering.
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace pinbridge::http
