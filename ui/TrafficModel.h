// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Exchange.h"
#include "ui/RowModel.h"
#include "ui/TrafficFilter.h"

#include <QHash>

#include <deque>
#include <optional>
#include <span>

namespace pinbridge::ui {

/// What devices asked, newest last. Keeps the latest `capacity` exchanges, and as many again while
/// it is paused; the oldest go. Filters by itself, over numbers: a proxy would hold a map of
/// everything and build it anew with each key that is typed.
class TrafficModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Time, Device, Request, Status, Took, Note };
    static constexpr int standardCapacity = 100'000;

    TrafficModel(Now now, TrafficFilter::Explain explain, int capacity = standardCapacity,
                 QObject *parent = nullptr);

    /// What the operator calls devices, anew each time that changes; none: no device has a name.
    void setNames(const TrafficFilter::NameOf &nameOf);
    /// Oldest first.
    void append(const QList<ExchangeRow> &batch);
    /// While it is paused, what comes is held back.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] int heldBack() const { return int(m_held.size()); }
    void setFilter(const QString &text, bool onlyTrouble);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isOpen(); }
    /// Returns how many are gone, with those held back.
    int clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Of the exchanges that are kept, listed or not.
    [[nodiscard]] int kept() const { return int(m_kept.size()); }
    /// Whether anything ever came.
    [[nodiscard]] bool hasSeenAny() const { return m_first + m_kept.size() + m_held.size() > 0; }
    [[nodiscard]] const ExchangeRow &at(int row) const
    {
        return m_kept.at(numberAt(row) - m_first);
    }
    [[nodiscard]] bool isKept(quint64 number) const { return number >= m_first; }
    /// Names an exchange for as long as it is kept.
    [[nodiscard]] quint64 numberAt(int row) const { return m_shown.at(std::size_t(row)); }
    /// Unset when it is not listed.
    [[nodiscard]] std::optional<int> rowOf(quint64 number) const;
    /// Of the note, or else of that the client had gone.
    [[nodiscard]] NoteText noteOf(const ExchangeRow &exchange) const;

Q_SIGNALS:
    /// The first `rows` rows go next.
    void dropping(int rows);

protected:
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;

private:
    [[nodiscard]] NoteText explain(const QString &note) const;
    void keep(std::span<const ExchangeRow> batch);
    void listAgain();
    void drop(std::size_t count);

    const std::size_t m_capacity;
    TrafficFilter::Explain m_explain;
    mutable QHash<QString, NoteText> m_notes; ///< explained once
    TrafficFilter m_filter;
    TrafficFilter::NameOf m_nameOf;
    std::deque<ExchangeRow> m_kept;
    quint64 m_first = 0; ///< number of the oldest that is kept; each has the next one
    std::deque<quint64> m_shown; ///< numbers of those listed
    std::deque<ExchangeRow> m_held;
    bool m_isPaused = false;
};

} // namespace pinbridge::ui
