// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "devices/AddressText.h"
#include "faults/FaultAction.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace pinbridge {

/// Whose requests a rule breaks, how, and how often. As a line of text it is an action and what
/// narrows it down, in any order: "delay 3s on create for 192.168.2.17 times 3", "garbage once".
struct FaultRule
{
    int id = 0; ///< from 1; 0: not in a lab yet
    FaultAction action;
    QString route{}; ///< one of `faultRoutes`; empty: any that the action makes sense on
    std::optional<Network> device{}; ///< unset: any
    std::optional<int> left{}; ///< how often still, 1 to `mostTimes`; unset: always; 0: used up
    qint64 hits = 0;

    [[nodiscard]] bool isOn() const { return left != 0; }
    [[nodiscard]] bool concerns(const QHostAddress &from, const QString &on,
                                FaultScope scope) const;

    bool operator==(const FaultRule &) const = default;
};

inline constexpr int mostTimes = 1'000'000;

/// All but `id` and `hits`; what is used up is "times 0".
[[nodiscard]] QString textOf(const FaultRule &rule);
/// "#3 delay 3s": what stands on an exchange.
[[nodiscard]] QString shortNameOf(const FaultRule &rule);
/// "192.168.2.0/24", "192.168.2.17".
[[nodiscard]] QString textOf(const Network &device);

/// Failure: BadSetting with what to write.
[[nodiscard]] Result<FaultRule> parseFaultRule(const QString &text, FaultScope scope);
/// The same rule as `checked` gives its action. Failure: BadSetting with what to write.
[[nodiscard]] Result<FaultRule> checked(const FaultRule &rule, FaultScope scope);

/// `id`, `text`, `action` (the kind), what that needs (`from_ms`, `to_ms`, `status`, `problem`,
/// `ending`, `calls`), `hits`, and where they are set `route`, `device` and `left`.
[[nodiscard]] QJsonObject jsonOf(const FaultRule &rule);
/// Takes `text`, or without one the rest; not `id` and `hits`. Failure: BadSetting.
[[nodiscard]] Result<FaultRule> faultRuleIn(const QJsonObject &object, FaultScope scope);

} // namespace pinbridge
