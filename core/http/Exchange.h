// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Answer.h"
#include "http/FilterSocket.h"

#include <QElapsedTimer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pinbridge::http {

class Exchange;
class QtStream;

/// What the exchanges of one server share; owned by the server.
struct ExchangeContext
{
    QSet<Exchange *> waiting; ///< answers still owed when their handler returned
    std::chrono::milliseconds deadline{0};
    std::function<void(const Request &, Reply &)> decorate;
    std::function<Reply(const Request &, int status, const char *reason)> failureReply;
    std::function<void(const Request &, const Reply &, std::chrono::milliseconds, bool)> report;
    std::function<void()> finished; ///< after every answer
    QByteArray room{}; ///< for the bytes of the next answer, as most are about as long

    [[nodiscard]] Reply failure(const Request &request, int status, const char *reason) const;
};

/// One request and its answer. An answer that is there when the handler returns goes out by
/// itself; for one that is waited for Qt's server writes it, and what that needs is made then.
///
/// Safe against a client that has gone: Qt 6.4 frees the socket under a responder that is still
/// alive, and writing to it then crashes.
class Exchange final : public Answer
{
public:
    Exchange(ExchangeContext &context, Request request, FilterSocket *socket);
    ~Exchange() override;

    Outcome send(const Reply &reply) override;
    void allow(std::chrono::milliseconds more) override;
    [[nodiscard]] bool isOver() const override;

    /// The handler has returned: from here the answer is waited for, as long as the server says.
    void wait();
    /// While it waits, and a client with it: a stream by which Qt's server may come to answer it.
    /// Null: it is not to.
    [[nodiscard]] QtStream *newStream(QObject *parent);
    /// Qt's server has taken the stream of that number. Not moved earlier than Qt's call ends.
    void takeResponder(quint64 number, QHttpServerResponder &responder);

    /// Answers with the server's own reply for that status.
    void fail(int status, const char *reason = "");
    /// Forgets server and connection: the server is going.
    void abandon();

    [[nodiscard]] const Request &request() const { return m_request; }

private:
    /// What only an answer that is waited for needs.
    struct Waiting
    {
        QTimer deadline;
        QPointer<QtStream> stream;
        std::optional<QHttpServerResponder> responder{}; ///< of the stream
    };

    Outcome finish(Reply reply);
    void put(const Reply &reply, QByteArray &room);
    void letGo();

    ExchangeContext *m_context; ///< null once finished
    Request m_request;
    QPointer<FilterSocket> m_socket;
    std::unique_ptr<Waiting> m_waiting; ///< null while the handler runs
    std::chrono::milliseconds m_allowed{0}; ///< beside the server's deadline
    QElapsedTimer m_age;
    bool m_late = false;
    bool m_sent = false;
};

} // namespace pinbridge::http
