// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Remedy.h"
#include "ui/RowModel.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace pinbridge::ui {

/// One answered request of a device. Holds no secret and nothing of the query.
struct ExchangeRow
{
    QByteArray id; ///< X-Request-Id of the answer
    QDateTime at; ///< UTC, when the request came
    QString device; ///< address
    QString method;
    QString path; ///< decoded, the device's own words; a long one is cut
    int status = 0;
    std::chrono::milliseconds duration{0};
    QString note; ///< the problem's type, "unknown-pin", or another remark's name; mostly empty
    bool delivered = true; ///< false: the client had gone
    QString fault{}; ///< what broke it on purpose, "#3 delay 3s"; mostly empty

    bool operator==(const ExchangeRow &) const = default;
};

/// What a note means. All empty where there is no note.
struct NoteText
{
    QString title; ///< "No such pin"
    QString meaning; ///< one or two sentences
    QString advice; ///< what to do; may be empty
    Remedy remedy = Remedy::None; ///< where the operator can do it

    bool operator==(const NoteText &) const = default;
};

/// "OK", "refused" (4xx), "failed" (5xx), "gone" where nobody was left to take the answer. Live:
/// a person may have to do something about it.
[[nodiscard]] StateText stateOf(const ExchangeRow &exchange);
/// "404 refused"
[[nodiscard]] QString statusText(const ExchangeRow &exchange);
/// "404 Not Found": with the phrase of RFC 9110 section 15 where the desk answers with that.
[[nodiscard]] QString statusWords(int status);
/// "GET /session", harmless to show.
[[nodiscard]] QString requestWords(const ExchangeRow &exchange);
/// "14:02:10.8"; "12 May 14:02" on another day. Local time.
[[nodiscard]] QString clockTime(const QDateTime &at, const QDateTime &now);
/// With date, milliseconds and zone.
[[nodiscard]] QString exactTime(const QDateTime &at);
/// All of it in one line, for a report.
[[nodiscard]] QString lineOf(const ExchangeRow &exchange);

} // namespace pinbridge::ui
