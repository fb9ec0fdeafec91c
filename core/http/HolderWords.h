// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"
#include "system/PortHolder.h"

#include <optional>

namespace pinbridge::http {

/// "nginx (process 1234)", "a program of the user www-data"; empty for unset.
[[nodiscard]] Phrase wordsOf(const std::optional<sys::PortHolder> &holder);

} // namespace pinbridge::http
