// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"

namespace pinbridge::ui {

/// The words in the language of the window, English where they are not translated. For any thread.
[[nodiscard]] QString spoken(const Phrase &phrase);

} // namespace pinbridge::ui
