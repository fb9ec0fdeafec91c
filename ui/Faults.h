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
    int id = 0; ///< what stands for it in requests; shown as "#3"
    QString text; ///< the whole rule as the command line has it: "delay 3s on create once"
    QString kind; ///< "delay"
    QString action; ///< with what it needs: "delay 3s"
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
    QString usage; ///< "delay TIME[-TIME]"
    QString help; ///< one sentence, English
    QStringList routes; ///< those it makes sense on

    bool operator==(const FaultKindEntry &) const = default;
};

struct FaultPresetEntry
{
    QString name; ///< "expired-token-on-next-create"
    QString rule; ///< "token-expired on create once"
    QString purpose; ///< one sentence, English

    bool operator==(const FaultPresetEntry &) const = default;
};

/// What there is to choose from; it never changes.
struct FaultCatalogue
{
    QList<FaultKindEntry> kinds;
    QStringList routes;
    QStringList problems; ///< names that a Status may have
    QList<FaultPresetEntry> presets;
};

/// Those that are on.
[[nodiscard]] QList<FaultRow> onAmong(const QList<FaultRow> &faults);

} // namespace pinbridge::ui
