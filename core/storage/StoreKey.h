// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

#include <QString>

namespace pinbridge {

/// The key that seals tokens in the database, from an owner-only file: 64 hexadecimal digits.
/// Failure: BadSetting when it is absent, readable by others, or something else.
[[nodiscard]] Result<Secret> readStoreKey(const QString &path);

/// Makes the file with a new key. Failure: BadSetting, among others when it exists.
[[nodiscard]] Result<void> makeStoreKey(const QString &path);

} // namespace pinbridge
