// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinbridge::fuzz {

/// What the program relies on in every address that parseEmail has let through, from whatever
/// way in.
void requireEmail(const QString &email);

} // namespace pinbridge::fuzz
