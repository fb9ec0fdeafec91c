// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Diagnosis.h"
#include "traffic/Neighbours.h"
#include "ui/Exchange.h"

#include <QList>
#include <QMutex>
#include <QSet>

#include <deque>
#include <functional>

namespace pinbridge {

/// Makes rows of what is recorded, in the recorder's thread, and holds them until the window takes
/// them: `capacity` at most, the oldest go, which are those that the window would drop. Says of
/// each what was found out, as long as not too many come at once: then of those with trouble, and
/// not of all of them.
class RowFeed
{
public:
    static constexpr qsizetype mostDiagnosed = 200; ///< of one batch

    /// `tell` is called, in whatever thread, when there is something to take and was nothing.
    RowFeed(std::size_t capacity, std::function<void()> tell);

    /// From the recorder's thread.
    void add(const QList<ExchangePtr> &batch);
    [[nodiscard]] QList<ui::ExchangeRow> take();
    /// What is known beside the exchanges, but for others of the device.
    void setContext(const DiagnosisContext &context);
    /// Nobody is told any more, once this has returned.
    void close();

private:
    [[nodiscard]] ui::ExchangeRow rowFor(const ExchangePtr &exchange, bool isDiagnosed);
    /// The same text, kept once for many rows.
    [[nodiscard]] QString shared(const QString &text);

    const std::size_t m_capacity;
    QMutex m_mutex; ///< over the following
    std::function<void()> m_tell;
    std::deque<ui::ExchangeRow> m_rows;
    DiagnosisContext m_context;

    QSet<QString> m_texts; ///< of the recorder's thread, as the next one
    Neighbours m_neighbours;
};

} // namespace pinbridge
