// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace pinbridge::test {

/// What in a shown window is cut, lies over another, sticks out or has to be scrolled sideways;
/// each with its name. Cells of a table may be cut where a tool tip has the whole.
[[nodiscard]] QStringList layoutFaults(QWidget &window);

/// Every text that a window shows or has a screen reader say: labels, buttons, tool tips,
/// accessible names, headers, entries of menus.
[[nodiscard]] QStringList textsOf(QWidget &window);

} // namespace pinbridge::test
