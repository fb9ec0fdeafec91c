// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/ChunkedBody.h"
#include "http/Crowd.h"
#include "http/HandshakeWitness.h"
#include "http/Message.h"
#include "http/RequestHead.h"
#include "http/Wire.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <optional>

namespace pinbridge::http {

/// What one listener's sockets share.
struct FilterOptions
{
    std::optional<QSslConfiguration> tls; ///< unset: a TLS client is turned away
    qsizetype bodyLimit = 0; ///< bytes
    SteadyNow now = &std::chrono::steady_clock::now;
    Crowd *crowd = nullptr; ///< null: this connection is alone
    /// For connections in plain text; a thread's own.
    std::shared_ptr<sys::ReadySet> ready = std::make_shared<sys::ReadySet>();
};

/// Stands between the network and all that answers: reads from a connection, checks each request
/// strictly, and tells of one complete request at a time. Nothing else reads what a client sends.
///
/// Tells TLS from text by the first byte (22 starts a TLS record, RFC 8446 section 5.1, and no
/// HTTP method). TLS is given what it costs only once its first record is complete.
///
/// Not to be deleted from a signal of its own.
class FilterSocket final : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor over. `options` must outlive the socket.
    FilterSocket(qintptr descriptor, quint64 number, const FilterOptions &options,
                 QObject *parent = nullptr);
    ~FilterSocket() override;

    [[nodiscard]] quint64 number() const { return m_number; }
    /// Until `closed`.
    [[nodiscard]] bool isOpen() const { return m_phase != Phase::Closed; }
    [[nodiscard]] const QHostAddress &peer() const { return m_wire->ends().peer; }

    /// The request told of last, or what could be understood of the one that is refused. A second
    /// time: nothing but the addresses.
    [[nodiscard]] Request takeRequest();
    /// Answers it: `reply` goes over the wire as `delivery` says. Does nothing when no answer is
    /// owed.
    void answer(const QByteArray &reply, const Delivery &delivery = {});
    [[nodiscard]] bool closesAfterAnswer() const { return m_closing; }
    /// No further request is begun; closes now when none is being read or answered.
    void closeWhenIdle();

    [[nodiscard]] bool isInHandshake() const { return m_phase == Phase::Handshake; }
    /// Closes at once, whatever is owed.
    void giveUp() { m_wire->abort(); }

    /// Closes, or answers 408, when the phase it is in has lasted too long. `now` is steady time.
    void checkTime(std::chrono::steady_clock::time_point now);

    /// Bytes that the kernel has not taken yet; under TLS as they go over the wire.
    [[nodiscard]] qint64 unsent() const { return m_wire->unsent(); }

Q_SIGNALS:
    /// Take the request, and answer it: now or later.
    void requested();
    /// The same of a request that is refused; its answer ends the connection.
    void refused(int status, const char *reason);
    /// A client asked for TLS and did not get it: there is none, or the handshake failed.
    void tlsFailed(pinbridge::TlsFault::Kind kind);
    /// The connection is over, whoever ended it; once.
    void closed();

private:
    enum class Phase {
        Opening, ///< not a byte yet
        Handshake, ///< waiting for its turn, or Qt's TLS reads
        Idle, ///< between requests
        Head,
        Body,
        Answering, ///< the next request waits
        Leaving, ///< nothing is read any more
        Closed,
    };

    void enter(Phase phase);
    void onReadable();
    void sniff();
    [[nodiscard]] std::optional<bool> helloIsThere();
    void startTls();
    void readRequest();
    void lookAhead();
    [[nodiscard]] bool holdsTooMuch();
    void readHead();
    void readBody();
    void understand(RequestHead &&head);
    void tell(QByteArray body);
    void refuse(const Refusal &refusal);
    void waitForTurn();
    void takeTurn();

    void afterAnswer();
    void onSent();
    void onClosed();
    void finish();
    void leave();

    quint64 m_number;
    const FilterOptions &m_options;
    QPointer<Crowd> m_crowd;
    Wire *m_wire; ///< child
    HandshakeWitness *m_witness = nullptr; ///< child; since TLS has begun
    Phase m_phase = Phase::Opening;
    std::chrono::steady_clock::time_point m_deadline;
    QByteArray m_in; ///< received, not yet understood
    qsizetype m_held = 0; ///< bytes, as the crowd was told
    std::optional<RequestHead> m_head;
    std::optional<ChunkedBody> m_chunks;
    Request m_request;
    bool m_closing = false;
    bool m_waits = false; ///< for its turn
    bool m_heldBack = false; ///< the next request waits until the client has read
};

} // namespace pinbridge::http
