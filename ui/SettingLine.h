// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SettingField.h"
#include "ui/SettingFrame.h"
#include "ui/SettingTexts.h"
#include "ui/Settings.h"

#include <optional>

class QPushButton;

namespace pinbridge::ui {

/// A setting of the server: its field, what is wrong with it, where it comes from, its default.
class SettingLine : public SettingFrame
{
    Q_OBJECT

public:
    explicit SettingLine(const SettingText &text, QWidget *parent = nullptr);

    /// As it is saved. What is being typed stays.
    void setRow(const SettingRow &row);
    /// As it would be with the changes of other settings.
    void preview(const SettingRow &row);
    [[nodiscard]] const SettingRow &row() const { return m_row; }

    [[nodiscard]] bool isChanged() const;
    /// Outer unset: nothing to save. Inner unset: nothing is saved any more.
    [[nodiscard]] std::optional<std::optional<QString>> change() const;
    /// Back to what is saved.
    void discard();
    /// `change` was saved: what stands there is no change any more.
    void accept(const std::optional<QString> &change);

    /// Empty: nothing is wrong.
    void setVerdict(const QString &sentence);
    [[nodiscard]] bool isBad() const { return m_isBad; }
    /// It is set otherwise than by default.
    [[nodiscard]] bool isOwn() const;

Q_SIGNALS:
    void edited();
    void submitted();

private:
    SettingLine(const SettingText &text, SettingField *field, QWidget *parent);
    void reset();
    void showNames(); ///< to the search
    void refresh();
    [[nodiscard]] QString fixedWords() const;

    SettingText m_text;
    SettingRow m_row;
    SettingField *m_field;
    QLabel *m_origin; ///< its names, and where its value is from
    QLabel *m_verdict;
    QPushButton *m_reset;
    bool m_isReset = false; ///< nothing is to be saved any more
    bool m_isBad = false;
};

} // namespace pinbridge::ui
