// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

class QBoxLayout;
class QVBoxLayout;
class QScrollArea;

namespace pinbridge::ui {

// The distances of the design, in device-independent pixels.
constexpr int edgeGap = 20; ///< from the content to the window's edge
constexpr int cardGap = 16; ///< between and inside cards
constexpr int controlGap = 8;

/// A label that never takes its text for HTML: it may come from a device. `role` picks the rules
/// of the style sheet ("dim", "heading", …), empty for ordinary text.
[[nodiscard]] QLabel *makeLabel(const QString &text, const QString &role = {});
/// The same, breaking its lines, and its text can be selected with the mouse.
[[nodiscard]] QLabel *makeParagraph(const QString &text, const QString &role = {});
/// One line that is cut with "…" where there is no room, whole in its tool tip. For words that
/// somebody else chose and that may have no blank to break at.
class CutLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CutLabel(const QString &role = {}, QWidget *parent = nullptr);
    void setWords(const QString &words);
    /// All of them; `text()` is what there is room for.
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void cut();

    QString m_words;
};

/// `role`: "primary", "danger", "link", or empty. `name` is the object name, for tests. Enter
/// presses it as Space does.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &name,
                                      const QString &role = {});
[[nodiscard]] QFrame *makeRule();

/// Shows the window where it was hidden or minimised, above the others.
void bringForward(QWidget &window);
/// Has a screen reader say the widget's accessible name: something important happened there.
void announce(QWidget &widget);
/// Whether the keyboard is in the widget or in one below it.
[[nodiscard]] bool holdsFocus(const QWidget &widget);
/// As a button's or an entry's text shows it: an ampersand is no shortcut's mark.
[[nodiscard]] QString withoutShortcuts(const QString &text);

/// As a tool tip, which Qt would take for HTML where it looks like it; empty for empty.
[[nodiscard]] QString toolTipOf(const QString &text);

/// A word on a ground of its colour.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    /// Hidden when `words` is empty.
    void show(const QString &words, Tone tone);
    /// Where there is no room it may be cut, with a tool tip that has the whole.
    void letCut();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_mayCut = false;
};

/// One matter: a framed ground with an optional heading above its content.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// A list to choose one of, with the arrow that the style sheet takes away.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A box to tick, with the tick that the style sheet takes away.
class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Sets a property that style rules look at, and has them looked at again.
void setStyleProperty(QWidget *widget, const char *property, const QVariant &value);
/// The platform's fixed-width font in the size of the text.
[[nodiscard]] QFont fixedFont(int pixelSize = 14);
/// Puts `content` into a scroll area, so that nothing is cut in a small window.
[[nodiscard]] QScrollArea *makeScrollable(QWidget *content);

} // namespace pinbridge::ui
