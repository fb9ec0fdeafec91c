// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pinbridge::test {

/// Whether the bytes stand anywhere in this process' writable memory, freed blocks included.
/// They are given with every byte inverted, so that the question itself does not put them there.
/// Linux only: reads /proc/self/mem.
[[nodiscard]] bool memoryHolds(const QByteArray &inverted);

/// A copy with every byte inverted.
[[nodiscard]] QByteArray inverted(const QByteArray &bytes);

} // namespace pinbridge::test
