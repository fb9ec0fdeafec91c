// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "DeviceClient.h"
#include "bridge/Options.h"

#include <QJsonObject>

#include <memory>

namespace pinbridge {

/// What `auth` and `session` share: --server, --fingerprint, --json, and how replies are shown.
[[nodiscard]] QList<OptionSpec> deviceOptions();

/// Failure: BadSetting for a --server or --fingerprint of the wrong form.
[[nodiscard]] Result<std::shared_ptr<DeviceClient>> openClient(const ParsedOptions &options);

/// "email=alice%40example.com".
[[nodiscard]] QString queryItem(const QString &name, const QString &value);

/// Shows a good reply, as it is with `json`, else by `describe`; says what a bad one says. The
/// exit code fits the problem's type.
[[nodiscard]] ExitCode showReply(const Result<DeviceReply> &reply, bool json,
                                 QString (*describe)(const QJsonObject &));

} // namespace pinbridge
