// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace pinbridge::test {

/// Makes resources and theme ready; call once, before the first widget.
void dressApplication();

/// The widget of that object name below `root`; the test ends with a message when it is absent.
template<typename T>
T *find(QWidget &root, const QString &name)
{
    T *widget = root.findChild<T *>(name);
    if (widget == nullptr)
        qFatal("there is no widget named %s", qPrintable(name));
    return widget;
}

/// Shows a window and gives it the keyboard, as a click on it would. Returns false after 5 s.
[[nodiscard]] bool showActive(QWidget &window);

/// A real click in the middle of the button. The button must be seen and enabled.
void click(QWidget &root, const QString &name);
/// Real keys, after what was there.
void type(QWidget &root, const QString &name, const QString &text);
/// With the key that leaves the line: an address that is known opens a list below it, which would
/// hold the keyboard as long as it is open.
void typeAndLeave(QWidget &root, const QString &name, const QString &text);
[[nodiscard]] QString textOf(QWidget &root, const QString &name);
[[nodiscard]] bool isShown(QWidget &root, const QString &name);

} // namespace pinbridge::test
