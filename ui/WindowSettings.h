// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/SettingFrame.h"
#include "ui/Widgets.h"

#include <QList>

#include <functional>

namespace pinbridge::ui {

class FailureBox;
class Theme;
class WindowKeeper;

/// What the console does for the person before it: it counts at once, and no server is asked.
class WindowSettings : public Card
{
    Q_OBJECT

public:
    struct Choice
    {
        QString words;
        int value = 0;
    };

    /// Both must outlive this widget.
    WindowSettings(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    /// What closing the window does, and what it speaks; there are no such lines before. `keeper`
    /// must outlive this widget.
    void showRemembered(WindowKeeper &keeper, bool isTrayThere);
    /// One of several, whose number `chosen` is told of.
    ChoiceBox *addChoice(const QString &name, const QString &title, const QString &explanation,
                         const QList<Choice> &choices, const std::function<void(int)> &chosen);
    [[nodiscard]] QList<SettingFrame *> lines() const { return m_lines; }
    /// Between the lines, one fewer.
    [[nodiscard]] QList<QWidget *> rules() const { return m_rules; }

private:
    void addTheme(Theme &theme);
    void addClosing(WindowKeeper &keeper, bool isTrayThere);
    void addLanguage(WindowKeeper &keeper);
    void addStartAtLogin();
    void setStartAtLogin(bool isWanted);
    void refresh();
    void add(SettingFrame *line);

    Facade &m_facade;
    QList<SettingFrame *> m_lines;
    QList<QWidget *> m_rules;
    TickBox *m_startAtLogin = nullptr;
    SettingFrame *m_startLine = nullptr;
    FailureBox *m_failure = nullptr;
    RequestId m_setting = 0;
};

} // namespace pinbridge::ui
