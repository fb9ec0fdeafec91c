// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library needs one source of its own; the layer under test is linked in whole.
namespace pinbridge {
void linkcheck() { }
} // namespace pinbridge
