// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLineEdit;
class QMenu;
class QPushButton;

namespace pinbridge::ui {

class ChoiceBox;

/// A time of a rule: a number and its unit.
class FaultTimeField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of what has the keyboard in it.
    FaultTimeField(const QString &title, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    /// Unset: it is no whole number.
    [[nodiscard]] std::optional<std::chrono::milliseconds> time() const;
    void setNumber(int number);
    /// Nothing may stand there; `words` say what it is for.
    void setOptional(const QString &words);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();
    void submitted();

private:
    QLineEdit *m_line;
    ChoiceBox *m_unit;
};

/// The device that a rule is for: typed, or one of those that are known. Nothing is any.
class FaultDeviceField : public QWidget
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    FaultDeviceField(Facade &facade, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString device() const;
    /// In a sentence; empty: nothing is wrong with it.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();
    void submitted();

private:
    void refresh();

    Facade &m_facade;
    QLineEdit *m_line;
    QPushButton *m_known;
    QMenu *m_menu;
};

/// Of digits alone, and no more than nine.
[[nodiscard]] std::optional<int> wholeNumberIn(const QString &text);

/// A field below its title.
[[nodiscard]] QWidget *titled(const QString &title, QWidget *field);

} // namespace pinbridge::ui
