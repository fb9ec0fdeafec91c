// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QJsonObject>
#include <QString>

namespace pinbridge {

class FaultLab;

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
