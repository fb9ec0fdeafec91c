// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinbridge::test {

/// The table of raw requests for a data-driven test: `raw` bytes, the `status` they get, whether
/// the connection stays `open`, and what the handler has `seen` of them (empty: not compared).
void addEdgeRows();

} // namespace pinbridge::test
