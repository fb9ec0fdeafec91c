// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Theme.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pinbridge::ui {

class Chip;

/// A line of the Settings page: what the setting is on the left, what changes it on the right.
class SettingFrame : public QWidget
{
    Q_OBJECT

public:
    /// `name`: in object names, and found by the search.
    SettingFrame(const QString &name, const QString &title, const QString &explanation,
                 QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString title() const { return m_title; }
    /// Whether every one of the words is in what it says of itself, its names among that.
    [[nodiscard]] bool matches(const QStringList &words) const;
    /// What else the search looks in: variables, the words of a choice.
    void setKeywords(const QString &keywords) { m_keywords = keywords; }
    void setExplanation(const QString &explanation);

protected:
    /// Beside the title; empty: nothing.
    void showChip(const QString &words, Tone tone);
    /// Below the explanation.
    [[nodiscard]] QVBoxLayout *left() const { return m_left; }
    /// Below the field.
    [[nodiscard]] QVBoxLayout *right() const { return m_right; }

private:
    QString m_name;
    QString m_title;
    QString m_keywords;
    QLabel *m_explanation;
    Chip *m_chip;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace pinbridge::ui
