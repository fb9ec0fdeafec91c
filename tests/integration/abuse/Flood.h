// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace pinbridge::test {

/// What a client does once it is connected.
struct Abuse
{
    QByteArray bytes; ///< is sent
    int receiveBuffer = 0; ///< bytes the kernel takes for it; 0: as usual
};

/// Very many connections to one port of this machine, on plain sockets without an event loop.
/// They come from 127.0.0.2 and the addresses behind it, 500 from each.
class Flood
{
public:
    explicit Flood(quint16 port);
    ~Flood();
    Flood(const Flood &) = delete;
    Flood &operator=(const Flood &) = delete;

    /// One more. False when it could not be made.
    [[nodiscard]] bool add(const Abuse &abuse);
    /// Those that the server has not closed.
    [[nodiscard]] int standing() const;
    /// Sends as many bytes of `piece` over each as the server takes, `most` at most; `meanwhile`
    /// is called now and then. Bytes sent in all.
    qint64 pour(const QByteArray &piece, qint64 most, const std::function<void()> &meanwhile);
    /// Sends that over each as far as the server takes it at once.
    void drip(const QByteArray &bytes);
    void close();
    /// As `close`, but with a reset instead of a goodbye, whatever is under way.
    void reset();

private:
    quint16 m_port;
    std::vector<int> m_descriptors;
};

/// The time that GET /healthz takes, from connecting to the end of the answer; unset when the
/// answer was not 200, or did not come in a minute.
[[nodiscard]] std::optional<std::chrono::microseconds> askHonestly(quint16 port);

/// What a TLS client says first, and waits; whole.
[[nodiscard]] QByteArray tlsHello();

/// Room for so many descriptors, as far as the system lets us.
[[nodiscard]] bool makeRoomForDescriptors(unsigned long count);

} // namespace pinbridge::test
