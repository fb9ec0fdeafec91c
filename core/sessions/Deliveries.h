// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "sessions/Session.h"

#include <QByteArray>
#include <QCache>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge {

/// Remembers by request which session's answer never arrived, so that the same request gets that
/// session when it comes again (device-api, "Merging"). Holds no token.
class Deliveries
{
public:
    static constexpr int capacity = 10'000; ///< requests remembered

    struct Waiting
    {
        QString sessionId;
        QString pin;
    };

    /// `clock` must outlive this object.
    Deliveries(const Clock &clock, std::chrono::seconds window);

    /// The answers to `request` with this session are about to be sent.
    void made(const QByteArray &request, const Session &session);
    /// One of them arrived; it does not matter any more what becomes of the others.
    void delivered(const QByteArray &request);
    void undelivered(const QByteArray &request, const Session &session);

    /// The session that waits for `request` to come again.
    [[nodiscard]] std::optional<Waiting> waiting(const QByteArray &request) const;

private:
    struct Record
    {
        Waiting session;
        bool delivered = false;
        std::optional<std::chrono::milliseconds> waitsSince = {}; ///< steady time
    };

    const Clock &m_clock;
    std::chrono::seconds m_window;
    QCache<QByteArray, Record> m_records{capacity};
};

} // namespace pinbridge
