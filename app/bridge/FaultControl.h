// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "faults/FaultRule.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace pinbridge {

class FaultLab;

/// Turns the rule on, and says so in the log. The rule as it is in the lab now. Failure: that of
/// `wanted`, or BadSetting with what is wrong with it.
[[nodiscard]] Result<FaultRule> turnOn(FaultLab &lab, const Result<FaultRule> &wanted);
/// The same for a preset. `device`: an address or a network; unset: any.
[[nodiscard]] Result<FaultRule> turnOnPreset(FaultLab &lab, const QString &name,
                                             const std::optional<QString> &device);

/// Obeys what the control socket is asked about faults. A rule is an object as `jsonOf` gives it,
/// or one with its `text` alone:
///
/// | command | with | answered with |
/// | --- | --- | --- |
/// | `faults-list` | | `rules` |
/// | `faults-add` | `rule` | `rule` |
/// | `faults-preset` | `name`, perhaps `device` | `rule` |
/// | `faults-remove` | `id` | `rule`, as it was |
/// | `faults-clear` | | `removed`: how many were on |
///
/// Failure: BadSetting with what to write instead.
[[nodiscard]] Result<QJsonObject> obeyFaults(FaultLab &lab, const QString &command,
                                             const QJsonObject &request);

} // namespace pinbridge
