// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace pinbridge::test {

/// A device on a bare socket of the system: unlike Qt's it tells how its connection ended. Spins
/// the event loop while it waits.
class PlainClient
{
public:
    enum class End {
        None, ///< it is open
        Fin,
        Reset,
    };

    /// Connected from that address of this machine.
    explicit PlainClient(quint16 port, const QByteArray &from = "127.0.0.1");
    ~PlainClient();
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;

    void send(const QByteArray &bytes) const;
    /// Reads what is there.
    void look();
    [[nodiscard]] bool waitFor(const std::function<bool()> &isSo);
    [[nodiscard]] bool waitForEnd();
    /// A reply as long as its Content-Length says.
    [[nodiscard]] bool waitForReply();

    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] bool hasHead() const { return m_received.contains("\r\n\r\n"); }
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] qsizetype announced() const; ///< Content-Length; -1: no head yet
    [[nodiscard]] int status() const; ///< 0: none
    [[nodiscard]] End end() const { return m_end; }
    void close();

private:
    int m_socket = -1;
    QByteArray m_received;
    End m_end = End::None;
};

} // namespace pinbridge::test
