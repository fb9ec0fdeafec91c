// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

namespace pinbridge::test {

/// POST /session of an iOS app over https, answered with 200 after 1,250 ms and two steps, with
/// every member set to something.
[[nodiscard]] Exchange sampleExchange();
/// GET /session?sid=… of a browser, answered with 404.
[[nodiscard]] Exchange sampleRefusal();

/// Anything that fits into an exchange; the same for the same seed. Its texts have what is awkward
/// for JSON, shells and quotes, and placeholders.
[[nodiscard]] Exchange randomExchange(quint32 seed);
/// A text with awkward characters.
[[nodiscard]] QString awkwardText(quint32 seed, int longest);

} // namespace pinbridge::test
