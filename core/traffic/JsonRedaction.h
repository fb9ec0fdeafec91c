// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/SecretNames.h"

#include <QByteArray>

#include <functional>

namespace pinbridge {

/// A value, and what its member or one around it is called.
using JsonValueText = std::function<QByteArray(const QByteArray &value, HeldByName held)>;

/// The same text with each string, each number under a name that holds something, and each
/// stretch of text between them as `say` puts it; where that changes nothing it stays byte by
/// byte. Takes what is almost JSON, or its beginning, as it comes.
[[nodiscard]] QByteArray redactedJson(const QByteArray &text, const JsonValueText &say);

} // namespace pinbridge
