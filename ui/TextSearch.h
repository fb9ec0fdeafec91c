// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTextEdit>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pinbridge::ui {

class Theme;

/// A line that looks for words in a text beside it, marks all of them and goes from one to the
/// next: Enter and Shift+Enter; Escape closes it.
class TextSearch : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    TextSearch(QPlainTextEdit &text, Theme &theme, QWidget *parent = nullptr);

    /// With what is selected in the text, where that is one line.
    void open();
    void close();
    /// The text is another: what is looked for stays the same.
    void lookAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void go(int way);
    void mark();

    QPlainTextEdit &m_text;
    Theme &m_theme;
    QLineEdit *m_line;
    QLabel *m_count;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_close;
    QList<QTextCursor> m_found;
    int m_place = -1;
};

} // namespace pinbridge::ui
