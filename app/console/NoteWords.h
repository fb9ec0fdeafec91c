// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Exchange.h"

#include <QString>

namespace pinbridge {

/// What the note of an exchange means: a problem's page in the console's words, or what the server
/// remarks on what it answered. Its own name where it is unknown. For any thread.
[[nodiscard]] ui::NoteText noteWords(const QString &note);

} // namespace pinbridge
