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
#include <optional>

namespace pinbridge::http {

class Exchange;

/// What the exchanges of one server share; owned by the server.
struct ExchangeContext
{
    QSet<Exchange *> open; ///< answers still owed
    std::chrono::milliseconds deadline{0};
    std::function<void(const Request &, Reply &)> decorate;
    std::function<Reply(const Request &, int status, const char *reason)> failureReply;
    std::function<void(const Request &, const Reply &, std::chrono::milliseconds, bool)> report;
    std::function<void()> finished; ///< after every answer

    [[nodiscard]] Reply failure(const Request &request, int status, const char *reason) const;
};

/// One request and its answer. Safe against a client that has gone: Qt 6.4 frees the socket
/// under a responder that is still alive, and writing to it then crashes.
class Exchange final : public Answer
{
public:
    /// The responder stays its owner's until `keepResponder`.
    Exchange(ExchangeContext &context, Request request, FilterSocket *socket,
             QHttpServerResponder &responder);
    ~Exchange() override;

    Outcome send(const Reply &reply) override;
    void allow(std::chrono::milliseconds more) override;
    [[nodiscard]] bool isOver() const override;

    /// Answers with the server's own reply for that status.
    void fail(int status);
    /// Forgets server and connection: the server is going.
    void abandon();
    /// Before Qt's call returns, whose responder goes with it. Not earlier: Qt 6.8 connects its
    /// reader when the responder goes, and has let go of it only when that call has returned.
    void keepResponder();

    [[nodiscard]] const Request &request() const { return m_request; }

private:
    Outcome finish(Reply reply);

    ExchangeContext *m_context; ///< null once finished
    Request m_request;
    QPointer<FilterSocket> m_socket;
    QHttpServerResponder *m_lent; ///< null once kept, or finished
    std::optional<QHttpServerResponder> m_responder;
    QTimer m_deadline;
    QElapsedTimer m_age;
    bool m_late = false;
    bool m_sent = false;
};

} // namespace pinbridge::http
