// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/RawHttp.h"

#include <QByteArray>

#include <optional>

namespace pinbridge::bench {

/// A socket connected to that port of 127.0.0.1; -1 when it could not be.
[[nodiscard]] int connectTo(quint16 port);

/// A client on a bare socket. It waits in the system for its bytes, where RawHttp looks for them
/// every 10 ms: what it measures is the server.
class PlainHttp
{
public:
    explicit PlainHttp(quint16 port);
    ~PlainHttp();
    PlainHttp(const PlainHttp &) = delete;
    PlainHttp &operator=(const PlainHttp &) = delete;

    /// Connected, and not closed by the other side.
    [[nodiscard]] bool isOpen() const;
    void send(const QByteArray &bytes);
    /// The next reply; unset when the connection closed or none came in 30 s.
    [[nodiscard]] std::optional<test::RawReply> receive();
    /// One request, as RawHttp::exchange.
    [[nodiscard]] std::optional<test::RawReply> exchange(const QByteArray &line,
                                                         const QByteArray &fields = {},
                                                         const QByteArray &body = {});

private:
    const int m_socket;
    QByteArray m_received;
};

} // namespace pinbridge::bench
