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
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <chrono>
#include <optional>

namespace pinbridge::http {

/// What one listener's sockets share.
struct FilterOptions
{
    std::optional<QSslConfiguration> tls; ///< unset: a TLS client is turned away
    qsizetype bodyLimit = 0; ///< bytes
    SteadyNow now = &std::chrono::steady_clock::now;
    Crowd *crowd = nullptr; ///< null: this connection is alone
};

/// Stands between the network and Qt's HTTP server: a socket without an engine of its own that
/// reads from the real one, checks each request strictly, and shows Qt one complete request at a
/// time, reduced to a line and this socket's number. The request itself is taken from here. Qt's
/// parser therefore never sees a byte that a client chose, and its missing limits do not matter.
///
/// Tells TLS from text by the first byte (22 starts a TLS record, RFC 8446 section 5.1, and no
/// HTTP method). TLS is given what it costs only once its first record is complete.
class FilterSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    /// Name of the field by which a request finds its socket again.
    static constexpr auto numberField = "x-connection";

    /// Takes the descriptor over. `options` must outlive the socket.
    FilterSocket(qintptr descriptor, quint64 number, const FilterOptions &options,
                 QObject *parent = nullptr);
    ~FilterSocket() override;

    [[nodiscard]] quint64 number() const { return m_number; }
    /// The request shown to Qt last, or what could be understood of the one that is refused. A
    /// second time: nothing but the addresses.
    [[nodiscard]] Request takeRequest();

    /// The answer has been written: puts it on the wire, as `delivery` says. `headOnly` cuts its
    /// body off.
    void endAnswer(bool headOnly, const Delivery &delivery = {});
    [[nodiscard]] bool closesAfterAnswer() const { return m_closing; }
    /// No further request is begun; closes now when none is being read or answered.
    void closeWhenIdle();

    [[nodiscard]] bool isInHandshake() const { return m_phase == Phase::Handshake; }
    /// Closes at once, whatever is owed.
    void giveUp() { m_wire->abort(); }

    /// Closes, or answers 408, when the phase it is in has lasted too long. `now` is steady time.
    void checkTime(std::chrono::steady_clock::time_point now);

    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Bytes that the kernel has not taken yet; under TLS as they go over the wire.
    [[nodiscard]] qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

Q_SIGNALS:
    /// A request was refused before Qt saw it: answer with `refuseWith`.
    void refused(int status, const char *reason);
    /// A client asked for TLS and did not get it: there is none, or the handshake failed.
    void tlsFailed(pinbridge::TlsFault::Kind kind);

public:
    /// Writes the reply to a refused request, which ends the connection.
    void refuseWith(const QByteArray &reply);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

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
    [[nodiscard]] bool holdsTooMuch();
    void readHead();
    void readBody();
    void understand(RequestHead &&head);
    void showToQt(QByteArray body);
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
    QSslSocket *m_inner; ///< the wire's
    HandshakeWitness *m_witness = nullptr; ///< child; since TLS has begun
    Phase m_phase = Phase::Opening;
    std::chrono::steady_clock::time_point m_deadline;
    QByteArray m_in; ///< received, not yet understood
    QByteArray m_toQt; ///< the reduced request
    QByteArray m_out; ///< the answer as Qt writes it
    qsizetype m_held = 0; ///< bytes, as the crowd was told
    std::optional<RequestHead> m_head;
    std::optional<ChunkedBody> m_chunks;
    Request m_request;
    bool m_closing = false;
    bool m_waits = false; ///< for its turn
    bool m_heldBack = false; ///< the next request waits until the client has read
};

} // namespace pinbridge::http
