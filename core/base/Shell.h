// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinbridge {

/// As one word that a POSIX shell takes literally (POSIX.1-2017, Shell Command Language, 2.2.2).
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace pinbridge
