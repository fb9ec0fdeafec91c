// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace pinbridge::ui {

/// One seat of a session.
struct SideRow
{
    QString email;

    bool operator==(const SideRow &) const = default;
};

struct JoinRow
{
    QDateTime at; ///< UTC
    QString from; ///< the device's address

    bool operator==(const JoinRow &) const = default;
};

/// A session in a list of very many: without what is only seen when it is opened.
struct SessionRow
{
    QString pin;
    QString id;
    SideRow creator;
    SideRow contact;
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    bool revoked = false;
    QList<JoinRow> joins; ///< oldest first
    qint64 number = 0; ///< in the order they were made; 0: not known, and in no list

    bool operator==(const SessionRow &) const = default;
};

/// What upstream tells of a session's call.
struct CallRow
{
    enum class Phase { NotStarted, Going, Ended, Untold };

    Phase phase = Phase::Untold;
    QDateTime startedAt{}; ///< UTC; of one that goes
    std::chrono::seconds length{0}; ///< of one that has ended

    bool operator==(const CallRow &) const = default;
};

/// By session id; of those that upstream was asked of.
using CallRows = QHash<QString, CallRow>;

/// "In a call for 3 minutes", "The call ended after 12 minutes.", …
[[nodiscard]] QString callWords(const CallRow &call, const QDateTime &now);

/// The tokens of one seat; empty once the session is over.
struct SideTokens
{
    Secret userToken;
    Secret sessionToken;
    std::optional<QDateTime> userTokenEnds; ///< UTC; unset: unknown
    std::optional<QDateTime> sessionTokenEnds;
};

struct SessionTokens
{
    SideTokens creator;
    SideTokens contact;
};

/// What is different in the list of sessions.
struct SessionChanges
{
    bool isAnew = false; ///< nothing of before is there any more
    QList<SessionRow> rows; ///< new or changed, newest first
    QList<qint64> gone; ///< numbers
};

/// Whether the pin joins.
[[nodiscard]] bool isLive(const SessionRow &session, const QDateTime &now);

/// Where a session stands in a list, newest first, or would.
[[nodiscard]] inline qsizetype placeOf(const QList<SessionRow> &list, qint64 number)
{
    const auto place =
        std::ranges::lower_bound(list, number, std::ranges::greater(), &SessionRow::number);
    return place - list.cbegin();
}

/// Brings `list`, newest first, up to date by the three functions, each of which changes it:
/// `remove(first, last)`, `replace(place, row)`, `insert(place, rows)`. What stands together is
/// taken together.
template<typename Remove, typename Replace, typename Insert>
void apply(const SessionChanges &changes, const QList<SessionRow> &list, Remove remove,
           Replace replace, Insert insert)
{
    if (changes.isAnew && !list.isEmpty())
        remove(qsizetype{0}, list.size() - 1);
    const auto isAt = [&list](qsizetype place, qint64 number) {
        return place < list.size() && list.at(place).number == number;
    };
    QList<qint64> gone = changes.gone;
    std::ranges::sort(gone); // from the end of the list on
    for (qsizetype i = 0; i < gone.size(); ++i) {
        const qsizetype last = placeOf(list, gone.at(i));
        if (!isAt(last, gone.at(i)))
            continue;
        qsizetype first = last;
        while (i + 1 < gone.size() && first > 0 && isAt(first - 1, gone.at(i + 1))) {
            --first;
            ++i;
        }
        remove(first, last);
    }
    const QList<SessionRow> &rows = changes.rows;
    for (qsizetype i = 0; i < rows.size();) {
        const qsizetype place = placeOf(list, rows.at(i).number);
        if (isAt(place, rows.at(i).number)) {
            replace(place, rows.at(i));
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < rows.size()
               && (place == list.size() || rows.at(end).number > list.at(place).number))
            ++end;
        insert(place, rows.sliced(i, end - i));
        i = end;
    }
}

/// The same for a list by itself.
void apply(const SessionChanges &changes, QList<SessionRow> &list);

} // namespace pinbridge::ui

// Its parts can all be moved as bytes, which counts where there are a hundred thousand.
Q_DECLARE_TYPEINFO(pinbridge::ui::SessionRow, Q_RELOCATABLE_TYPE);
