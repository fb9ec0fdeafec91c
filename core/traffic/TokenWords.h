// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QByteArray>

namespace pinbridge {

/// What a token says of itself, which nobody has verified. Opaque where it says nothing.
[[nodiscard]] TokenFact readTokenFact(const QByteArray &token);

/// "user token of ann@example.com": what stands in its place, without its end.
[[nodiscard]] QByteArray tokenWords(const TokenFact &fact);

} // namespace pinbridge
