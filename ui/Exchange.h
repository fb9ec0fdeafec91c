// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"
#include "ui/Remedy.h"
#include "ui/RowModel.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge::ui {

/// One answered request of a device, as a list shows it. Holds no secret and nothing of the query;
/// head, body and steps are asked for by its number, as long as they are recorded.
struct ExchangeRow
{
    quint64 number = 0; ///< as recorded; 0: it was not
    QByteArray id; ///< X-Request-Id of the answer
    QDateTime at; ///< UTC, when the request came
    QString device; ///< address
    ClientKind client = ClientKind::Unknown;
    QString method;
    QString path; ///< decoded, the device's own words; a long one is cut
    int status = 0; ///< 0: nothing was asked, for no connection came about
    std::chrono::milliseconds duration{0};
    QString note; ///< the problem's type, "unknown-pin", or another remark's name; mostly empty
    QString cause = {}; ///< what was found out of it, in a sentence; mostly empty
    QString fault = {}; ///< what broke it on purpose, "#3 delay 3s"; mostly empty
    bool delivered = true; ///< false: the client had gone
    bool encrypted = false;
    TokenFact sent = {}; ///< the token that it came with
    QString tokenOf = {}; ///< whose token of this server it came with, or got; empty: none
    std::optional<QDateTime> tokenEnds = {}; ///< of that one, UTC; unset: not known
    QString session = {}; ///< what is said of the session token that it got; empty: it got none
    QString sessionOf = {}; ///< whose that is; empty: not known
    std::optional<QDateTime> sessionEnds = {}; ///< of that one, UTC; unset: not known

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

/// Without what is found out of it.
[[nodiscard]] ExchangeRow rowOf(const Exchange &exchange);
/// "Android sample", "curl", "unknown".
[[nodiscard]] QString clientWords(ClientKind client);
/// "OK", "refused" (4xx, or no connection), "failed" (5xx), "gone" where nobody was left to take
/// the answer. Live: a person may have to do something about it.
[[nodiscard]] StateText stateOf(const ExchangeRow &exchange);
/// "404 refused", "refused"
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
