// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/ReadySet.h"
#include "system/SocketCalls.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

class QSslSocket;

namespace pinbridge::http {

class Linger;
class PlainSocket;

/// Steady time; tests have one of their own.
using SteadyNow = std::chrono::steady_clock::time_point (*)();

/// The real connection to a client, and its sending half: what is written must be taken in time,
/// and the end is orderly. Reading is up to who uses it. A socket of Qt's is behind it only once
/// TLS is expected.
class Wire final : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor over. Of what is not read next to nothing waits here, the rest in the
    /// kernel.
    Wire(qintptr descriptor, std::shared_ptr<sys::ReadySet> ready, SteadyNow now,
         QObject *parent = nullptr);
    ~Wire() override;

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] const sys::Ends &ends() const { return m_ends; }
    /// Null until `expectTls`.
    [[nodiscard]] QSslSocket *tls() const { return m_socket; }
    [[nodiscard]] bool isEncrypted() const;
    /// Bytes that the kernel has not taken yet; under TLS as they go over the wire.
    [[nodiscard]] qint64 unsent() const;

    /// Makes what TLS needs; nothing may have been read. `readable` comes anew.
    void expectTls();
    /// Reads without taking; how many bytes there were.
    [[nodiscard]] qint64 peek(char *data, qint64 size);
    /// Appends what is there until `bytes` has that size.
    void readInto(QByteArray &bytes, qint64 size);
    /// Whether there may be more to read of which no `readable` will tell.
    [[nodiscard]] bool hasMore() const;
    /// What arrives until `resume` may wait in the kernel, unseen.
    void pause();
    void resume();

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
    void readable();
    /// TLS is there.
    void encrypted();
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

    void openPlain(qintptr descriptor, std::shared_ptr<sys::ReadySet> ready);
    void openSocket(qintptr descriptor);
    [[nodiscard]] qintptr descriptor() const;
    void onSent();
    void onClientEnded();
    void onDisconnected();
    void closePlain();
    void end();

    SteadyNow m_now;
    sys::Ends m_ends;
    PlainSocket *m_plain = nullptr; ///< child; null once `m_socket` is there
    QSslSocket *m_socket = nullptr; ///< child
    Linger *m_linger = nullptr; ///< child; set by `finish`
    State m_state = State::Open;
    bool m_hasMore = false; ///< the last look has taken all that it wanted
    /// Of what waits to be written, then of the closing, then of the lingering.
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace pinbridge::http
