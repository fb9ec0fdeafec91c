// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/DeviceServer.h"
#include "ui/Exchange.h"

#include <QList>
#include <QSet>

#include <deque>

namespace pinbridge {

/// Gathers exchanges for the window and gives them in batches, the next one when the last was
/// taken. So whatever devices do and however long the window stands still, there is one batch
/// under way and one here, each of `capacity` rows at most; the oldest go, which are those that
/// the window would drop.
class ExchangeFeed
{
public:
    explicit ExchangeFeed(std::size_t capacity);

    void note(const ExchangeSummary &summary);
    /// Something is here, and the window waits for it.
    [[nodiscard]] bool isDue() const { return !m_isUnderWay && !m_rows.empty(); }
    /// All there is; the next one is due once this was `taken`.
    [[nodiscard]] QList<ui::ExchangeRow> give();
    void taken() { m_isUnderWay = false; }

private:
    /// The same text, kept once for many rows.
    [[nodiscard]] QString shared(const QString &text);

    const std::size_t m_capacity;
    std::deque<ui::ExchangeRow> m_rows;
    QSet<QString> m_texts;
    bool m_isUnderWay = false;
};

} // namespace pinbridge
