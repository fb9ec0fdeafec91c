// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pinbridge::ui {

/// What is broken on purpose for devices, and how often still.
struct FaultRow
{
    int id = 0; ///< what stands for it in requests
    QString mark; ///< "#3": what it is called, on exchanges as well
    QString text; ///< the whole rule as the command line has it: "delay 3s on create once"
    QString words; ///< what it does: "Answered 3 s late"
    QString route; ///< "create"; empty: any
    QString device; ///< an address or a network; empty: any
    std::optional<int> left; ///< how often still; unset: always; 0: used up
    qint64 hits = 0;

    [[nodiscard]] bool isOn() const { return left != 0; }

    bool operator==(const FaultRow &) const = default;
};

/// A rule as it is put together; only what its kind needs counts.
struct FaultDraft
{
    QString kind; ///< as FaultKindEntry names it
    std::chrono::milliseconds from{0}; ///< Time, TimeRange
    std::chrono::milliseconds to{0}; ///< TimeRange; equal to `from`: not at random
    int status = 0; ///< Status
    QString problem{}; ///< Status; empty: the usual one
    bool resets = true; ///< Ending: RST; false: FIN
    bool all = false; ///< Calls: every one; false: the first
    QString route{}; ///< empty: any
    QString device{}; ///< an address or a network; empty: any
    std::optional<int> times{}; ///< unset: always

    bool operator==(const FaultDraft &) const = default;
};

struct FaultKindEntry
{
    enum class Needs { Nothing, Time, TimeRange, Status, Ending, Calls };

    QString kind; ///< "delay"
    Needs needs = Needs::Nothing;
    QString title; ///< "Late answer"
    QString help; ///< one sentence
    QStringList routes; ///< those it makes sense on

    bool operator==(const FaultKindEntry &) const = default;
};

struct FaultRouteEntry
{
    QString route; ///< "create"
    QString title; ///< "create (POST /session)"

    bool operator==(const FaultRouteEntry &) const = default;
};

struct FaultPresetEntry
{
    QString name; ///< "expired-token-on-next-create"
    QString rule; ///< "token-expired on create once"
    QString title; ///< "Token expired at create"
    QString purpose; ///< one sentence

    bool operator==(const FaultPresetEntry &) const = default;
};

/// What the numbers of a rule may be.
struct FaultLimits
{
    std::chrono::milliseconds shortest{1};
    std::chrono::milliseconds longest{1};
    int leastStatus = 0;
    int mostStatus = 0;
    int mostTimes = 1;
};

/// What there is to choose from; it never changes.
struct FaultCatalogue
{
    QList<FaultKindEntry> kinds;
    QList<FaultRouteEntry> routes;
    QStringList problems; ///< names that a Status may have
    QList<FaultPresetEntry> presets;
    FaultLimits limits{};
};

/// A time of a rule, exactly: "200 ms", "3 s", "10 min".
[[nodiscard]] QString faultTimeWords(std::chrono::milliseconds time);

/// Those that are on.
[[nodiscard]] QList<FaultRow> onAmong(const QList<FaultRow> &faults);

} // namespace pinbridge::ui
