// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;

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
    /// A page's name, which stays the same in every language: that of its icon.
    [[nodiscard]] QString nameOf(int page) const { return m_entries.at(page).icon; }
    /// -1: there is no page of that name.
    [[nodiscard]] int pageNamed(const QString &name) const;
    /// How many things wait on that page; 0 shows none. `spoken` says what they are: "2 new". A
    /// count that has risen is said aloud.
    void setCount(int page, int count, const QString &spoken);

Q_SIGNALS:
    void chosen(int page);

private:
    [[nodiscard]] int widestEntry() const;

    QList<Entry> m_entries;
    QButtonGroup *m_buttons;
};

} // namespace pinbridge::ui
