// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/FilterSocket.h"

#include <QPointer>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <memory>

namespace pinbridge::test {

/// One filter socket on a real connection, at a time that the test moves, and the test in place
/// of the server. A refusal is answered with its status and no body.
class FilterBench : public QTcpServer
{
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    explicit FilterBench(std::optional<QSslConfiguration> tls = {});

    [[nodiscard]] static Time now();
    static void advance(std::chrono::milliseconds by);

    /// Null before a client has connected and once its connection has ended.
    [[nodiscard]] http::FilterSocket *filter() const { return m_filter; }
    [[nodiscard]] bool isServing() const;
    /// At the test's time, and `ahead` of it.
    void checkTime(std::chrono::milliseconds ahead = {});

    /// Answers the request told of last.
    void answer(const QByteArray &body);
    /// Spins the event loop until the client takes nothing more; bytes are left.
    [[nodiscard]] bool waitForStall();

    QList<http::Request> requests; ///< as told of
    QList<http::Request> refusals;
    std::function<void()> onRequest; ///< unset: the answer is owed

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    http::FilterOptions m_options;
    QPointer<http::FilterSocket> m_filter;
};

} // namespace pinbridge::test
