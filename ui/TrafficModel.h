// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Exchange.h"
#include "ui/RowModel.h"
#include "ui/TrafficFilter.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>

namespace pinbridge::ui {

/// What devices asked, newest last. Has the latest `capacity` exchanges, and as many again while
/// it is paused; the oldest go, but for those that are kept. Filters by itself, over numbers: a
/// proxy would hold a map of everything and build it anew with each key that is typed. Another
/// filter judges a part of the list at a time, so that nobody waits for it, and is in force when it
/// has judged all.
class TrafficModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Kept, Time, Device, Client, Request, Status, Took, Note };
    static constexpr int standardCapacity = 100'000;
    using Explain = std::function<NoteText(const QString &note)>;
    using NameOf = std::function<QString(const QString &device)>;
    using Find = TrafficFilter::Find;

    /// `explain` tells what a note is shown as, `find` looks up what is recorded.
    TrafficModel(Now now, Explain explain, Find find, int capacity = standardCapacity,
                 QObject *parent = nullptr);

    /// What the operator calls devices, anew each time that changes; none: no device has a name.
    void setNames(const NameOf &nameOf);
    /// Oldest first.
    void append(const QList<ExchangeRow> &batch);
    /// While it is paused, what comes is held back.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] int heldBack() const { return int(m_held.size()); }
    void setFilter(const ExchangeFilter &filter);
    [[nodiscard]] bool isFiltered() const { return !m_listing.filter.isOpen(); }
    /// Another filter is still judging.
    [[nodiscard]] bool isJudging() const { return m_coming.has_value(); }
    /// All but those kept. Returns how many are gone, with those held back.
    int clear();
    void setKept(quint64 number, bool isKept);
    [[nodiscard]] bool isKept(quint64 number) const { return m_keptOnes.contains(number); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Of the exchanges that are here, listed or not.
    [[nodiscard]] int count() const { return int(m_rows.size() + m_old.size()); }
    /// Whether anything ever came.
    [[nodiscard]] bool hasSeenAny() const { return m_first + m_rows.size() + m_held.size() > 0; }
    [[nodiscard]] const ExchangeRow &at(int row) const { return rowOfNumber(numberAt(row)); }
    [[nodiscard]] bool has(quint64 number) const
    {
        return number >= m_first || m_old.contains(number);
    }
    /// Names an exchange for as long as it is here.
    [[nodiscard]] quint64 numberAt(int row) const { return m_listing.shown.at(std::size_t(row)); }
    [[nodiscard]] const ExchangeRow &rowOfNumber(quint64 number) const;
    /// Unset when it is not listed.
    [[nodiscard]] std::optional<int> rowOf(quint64 number) const;
    /// The latest that was recorded under that id; unset when it is not here.
    [[nodiscard]] std::optional<quint64> numberOf(const QByteArray &id) const;
    /// Of the note, or else of that the client had gone.
    [[nodiscard]] NoteText noteOf(const ExchangeRow &exchange) const;

Q_SIGNALS:
    /// So many rows from that one on go next.
    void dropping(int first, int rows);
    /// A filter is in force.
    void listed();

protected:
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;

private:
    /// What one filter lets through.
    struct Listing
    {
        TrafficFilter filter;
        std::deque<quint64> shown = {};
        quint64 next = 0; ///< the first that it has not judged
    };

    [[nodiscard]] NoteText explain(const QString &note) const;
    [[nodiscard]] QString titleOf(const ExchangeRow &exchange) const;
    [[nodiscard]] bool accepts(const Listing &listing, quint64 number) const;
    void add(std::span<const ExchangeRow> batch);
    void drop(std::size_t count);
    void unlist(quint64 first, quint64 bound);
    void listAgain(const TrafficFilter &filter);
    void judge();

    const std::size_t m_capacity;
    Explain m_explain;
    Find m_find;
    mutable QHash<QString, NoteText> m_notes; ///< explained once
    NameOf m_nameOf;
    std::deque<ExchangeRow> m_rows;
    quint64 m_first = 0; ///< number of the oldest of them; each has the next one
    std::map<quint64, ExchangeRow> m_old; ///< older ones that are kept
    std::set<quint64> m_keptOnes;
    Listing m_listing;
    std::optional<Listing> m_coming;
    QTimer m_judge;
    std::deque<ExchangeRow> m_held;
    bool m_isPaused = false;
};

} // namespace pinbridge::ui
