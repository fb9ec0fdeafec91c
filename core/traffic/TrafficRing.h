// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QList>

#include <deque>
#include <map>

namespace pinbridge {

/// The latest exchanges, within bounds of count and of bytes, and those that are kept for as long
/// as somebody wants them. For one thread at a time.
class TrafficRing
{
public:
    /// Those kept take no more than a quarter of `bytes`, and the latest the rest.
    TrafficRing(qsizetype exchanges, qsizetype bytes);

    /// Other bounds from now on; what is beyond them goes.
    void setBounds(qsizetype exchanges, qsizetype bytes);

    /// Gives it its number.
    ExchangePtr add(Exchange exchange);
    /// So many were never added; they have no number.
    void passOver(quint64 exchanges) { m_passedOver += exchanges; }

    /// Oldest first, those of a higher number than `after`; the latest `limit` of them.
    [[nodiscard]] QList<ExchangePtr> since(quint64 after, qsizetype limit) const;
    /// Null when it is gone.
    [[nodiscard]] ExchangePtr find(quint64 number) const;
    /// The latest of that X-Request-Id; null when it is gone.
    [[nodiscard]] ExchangePtr findById(const QByteArray &id) const;

    /// False: it is gone, or no more can be kept.
    [[nodiscard]] bool keep(quint64 number);
    void letGo(quint64 number);
    /// All but those kept.
    void clear();

    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] qsizetype bytes() const { return m_bytes + m_keptBytes; }
    [[nodiscard]] qsizetype kept() const { return qsizetype(m_kept.size()); }
    [[nodiscard]] quint64 passedOver() const { return m_passedOver; }
    /// The highest number that somebody cleared; 0: nobody has.
    [[nodiscard]] quint64 cleared() const { return m_cleared; }

    static constexpr qsizetype keptLimit = 1000;

private:
    void dropBeyond();

    qsizetype m_limit = 0;
    qsizetype m_byteLimit = 0; ///< of the latest
    qsizetype m_keptByteLimit = 0;
    std::deque<ExchangePtr> m_latest; ///< their numbers follow one another
    std::map<quint64, ExchangePtr> m_kept; ///< some of the latest, and older ones
    qsizetype m_bytes = 0; ///< of the latest
    qsizetype m_keptBytes = 0;
    quint64 m_number = 0; ///< of the last one
    quint64 m_passedOver = 0;
    quint64 m_cleared = 0;
};

} // namespace pinbridge
