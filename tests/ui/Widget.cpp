// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Widget.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QApplication>

namespace pinbridge::test {

void dressApplication()
{
    ui::initResources();
    ui::Theme(ui::ThemeChoice::Light).apply();
}

bool showActive(QWidget &window)
{
    window.show();
    // No window manager hands out the keyboard here, and a window takes it only once it is mapped.
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

void click(QWidget &root, const QString &name)
{
    auto *button = find<QAbstractButton>(root, name);
    if (!button->isVisible() || !button->isEnabled())
        qFatal("%s cannot be clicked", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(QWidget &root, const QString &name, const QString &text)
{
    auto *edit = find<QLineEdit>(root, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void typeAndLeave(QWidget &root, const QString &name, const QString &text)
{
    type(root, name, text);
    if (QWidget *list = QApplication::activePopupWidget(); list != nullptr)
        QTest::keyClick(list, Qt::Key_Tab);
}

QString textOf(QWidget &root, const QString &name) { return find<QLabel>(root, name)->text(); }

bool isShown(QWidget &root, const QString &name)
{
    const auto *widget = root.findChild<QWidget *>(name);
    return widget != nullptr && widget->isVisible();
}

} // namespace pinbridge::test
