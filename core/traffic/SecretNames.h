// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace pinbridge {

/// What a header field, a JSON member or a query item holds by its name.
enum class HeldByName { Nothing, Secret, Pin };

/// Whatever its case: `sid` and `pin` hold a pin; a name with `token`, `authorization`, `secret`,
/// `password`, `passphrase`, `cookie`, `credential` or a spelling of "API key" in it holds a
/// secret.
[[nodiscard]] HeldByName heldByName(QByteArrayView name);

} // namespace pinbridge
