// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace pinbridge::http {

/// The one way to answer a request, exactly once. Shared by the handler and its coroutines; all
/// in the server's thread.
///
/// - `send` a second time is a defect: asserted in debug builds, logged and ignored otherwise.
/// - dropped by everybody without an answer: 500 is sent.
/// - not answered within the server's deadline: 504 is sent and a later `send` is ignored.
/// - the client has gone: `send` does nothing but finish the exchange.
class Answer
{
public:
    enum class Outcome {
        Sent, ///< handed to a live connection
        ClientGone, ///< nobody was there any more
        TooLate, ///< the deadline had answered already
    };

    virtual ~Answer();
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    virtual Outcome send(const Reply &reply) = 0;
    /// Allows the answer that much more time than the server's deadline.
    virtual void allow(std::chrono::milliseconds more) = 0;
    /// True once the connection is closed or the exchange is over.
    [[nodiscard]] virtual bool isOver() const = 0;

protected:
    Answer() = default;
};

using AnswerPtr = std::shared_ptr<Answer>;
using Handler = std::function<void(const Request &request, const AnswerPtr &answer)>;

} // namespace pinbridge::http
