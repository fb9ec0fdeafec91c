// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QToolButton;

namespace pinbridge::ui {

class Theme;

/// The pages, by icon and word, on the left.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString icon;
        QString word;
    };

    Navigation(const QList<Entry> &entries, Theme &theme, QWidget *parent = nullptr);

    void setCurrent(int page);

Q_SIGNALS:
    void chosen(int page);

private:
    QButtonGroup *m_buttons;
};

} // namespace pinbridge::ui
