// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/FilterSocket.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace pinbridge::fuzz {

/// One filter socket on a pair of connected sockets, at a time that the target moves; the target
/// is the client at one end and the server at the other.
class FilterConnection : public QObject
{
public:
    explicit FilterConnection(qsizetype bodyLimit, bool answersAtOnce);
    ~FilterConnection() override;

    /// As much of it as the kernel takes; then everything that follows from it has happened.
    void send(const QByteArray &bytes);
    /// The client ends, and everything that follows from it has happened.
    void hangUp();
    void closeWhenIdle();
    /// Answers the request told of last, if that is owed.
    void answer();
    /// Time passes, and the filter looks at it.
    void pass(std::chrono::milliseconds time);

    [[nodiscard]] bool isOver() const { return m_closed > 0; }
    [[nodiscard]] bool owesAnswer() const { return m_owed; }

    QList<http::Request> requests; ///< as told of
    QList<int> refusals; ///< statuses
    QByteArray received; ///< by the client

private:
    void onRequest();
    void onRefused(int status);
    void settle();
    void receive();

    http::FilterOptions m_options;
    std::unique_ptr<http::FilterSocket> m_filter;
    int m_client = -1;
    bool m_answersAtOnce;
    bool m_owed = false;
    int m_closed = 0; ///< how often the filter said so
};

} // namespace pinbridge::fuzz
