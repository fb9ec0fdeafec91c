// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

class QTcpSocket;

namespace pinbridge::test {

/// What the scripted upstream does with one request: bytes as they stand, and how they go out.
struct Behaviour
{
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes; ///< empty: not a byte of an answer
    std::chrono::milliseconds delay{0}; ///< before the first byte
    qsizetype pieceSize = 0; ///< 0: all at once
    std::chrono::milliseconds pause{0}; ///< between pieces
    Then then = Then::KeepOpen; ///< after the last byte
};

using Fields = QList<QPair<QByteArray, QByteArray>>;

/// As a Date field has it (RFC 9110 section 5.6.7).
[[nodiscard]] QByteArray httpDate(const QDateTime &at);
/// A whole reply with Content-Length.
[[nodiscard]] Behaviour reply(int status, const QByteArray &body = "{}",
                              const QByteArray &contentType = "application/json",
                              const Fields &fields = {});
[[nodiscard]] Behaviour html(int status = 200);
[[nodiscard]] Behaviour redirect(const QByteArray &location, int status = 302);
/// 429; without a Retry-After when that is empty.
[[nodiscard]] Behaviour busy(const QByteArray &retryAfter);
/// 200 with a JSON string of that many bytes, announced by Content-Length or, when not, chunked.
[[nodiscard]] Behaviour huge(qsizetype bytes, bool announced = true);
[[nodiscard]] Behaviour chunked(const QByteArray &body, qsizetype chunkSize);
/// 200 whose Content-Length promises all of `body`, then half of it, then FIN.
[[nodiscard]] Behaviour halfReply(const QByteArray &body);
[[nodiscard]] Behaviour silence();
[[nodiscard]] Behaviour closeWithoutReply();
/// RST in place of an answer.
[[nodiscard]] Behaviour resetConnection();
/// A whole 200, byte by byte: each one comes well before any inactivity timer would fire.
[[nodiscard]] Behaviour drip(const QByteArray &body, std::chrono::milliseconds everyByte);
/// Exactly these bytes.
[[nodiscard]] Behaviour raw(const QByteArray &bytes,
                            Behaviour::Then then = Behaviour::Then::KeepOpen);
[[nodiscard]] Behaviour after(std::chrono::milliseconds delay, Behaviour behaviour);

/// An upstream on a free loopback port that does to each request what it is told to, right or
/// wrong, and keeps what it got. Lives in the test's own thread and event loop.
///
///     ScriptedUpstream upstream;
///     upstream.enqueue(reply(500));        // the first request
///     upstream.always(reply(200, R"({"id": 7})"));   // all after it
class ScriptedUpstream : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        Fields fields; ///< names as sent
        QByteArray body;
        int connection = 0; ///< from 1, in the order they were accepted

        [[nodiscard]] QByteArray path() const; ///< without the query
        /// Value of the first field of that name, whatever its case; empty when absent.
        [[nodiscard]] QByteArray field(const QByteArray &name) const;
    };
    using Handler = std::function<Behaviour(const Request &request)>;

    ScriptedUpstream();
    /// Speaks TLS from now on; `url` says https.
    void useTls(const QSslCertificate &certificate, const QSslKey &key);

    /// Protocols for TLS to choose from (ALPN, RFC 7301), the best first. It speaks HTTP/1.1 all
    /// the same.
    void offer(const QList<QByteArray> &protocols) { m_offered = protocols; }
    /// What was chosen on each connection; "http/1.1" also where the client made no choice.
    [[nodiscard]] const QList<QByteArray> &protocols() const { return m_protocols; }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/api")) const;

    /// For one request each, in order; before all others.
    void enqueue(const Behaviour &behaviour);
    /// For every request that nothing is queued for. A 200 with "{}" when never called.
    void always(const Behaviour &behaviour);
    void answerWith(Handler handler);

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_accepted; } ///< accepted so far
    [[nodiscard]] int openConnections() const { return m_open; }
    [[nodiscard]] int mostConnections() const { return m_mostOpen; } ///< at once

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QTcpSocket *socket, int number);
    void take(QTcpSocket *socket, int number, QByteArray &received);
    [[nodiscard]] Behaviour next(const Request &request);

    std::optional<QSslCertificate> m_certificate;
    QSslKey m_key;
    QList<QByteArray> m_offered;
    QList<QByteArray> m_protocols;
    std::deque<Behaviour> m_queue;
    Handler m_handler;
    QList<Request> m_requests;
    int m_accepted = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};

} // namespace pinbridge::test
