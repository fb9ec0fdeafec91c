// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;

namespace pinbridge::ui {

class MainWindow;
class WindowKeeper;

/// View › Language: what the console speaks from its next start.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// Puts itself into the window's menu. Both must outlive this object.
    LanguageMenu(MainWindow &window, WindowKeeper &keeper);

private:
    void add(const QString &text, const QString &code);
    void choose(const QString &code);

    MainWindow &m_window;
    WindowKeeper &m_keeper;
    QActionGroup *m_group;
};

} // namespace pinbridge::ui
