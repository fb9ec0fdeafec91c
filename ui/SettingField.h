// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SettingTexts.h"
#include "ui/Settings.h"

#include <QString>
#include <QWidget>

namespace pinbridge::ui {

/// What one value is chosen or typed with. Its object name is that of the setting.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As an option would take it; a list's parts are joined with ','.
    [[nodiscard]] virtual QString value() const = 0;
    /// Tells nobody.
    virtual void setValue(const QString &value) = 0;
    /// Addresses of this machine, for who need not type one.
    virtual void setOffers(const QList<SettingOffer> &offers) { Q_UNUSED(offers) }
    /// For the eye: what is in it cannot be used.
    virtual void setBad(bool isBad) { Q_UNUSED(isBad) }

Q_SIGNALS:
    /// By the person, letter by letter.
    void edited();
    /// Enter was pressed.
    void submitted();
};

/// The right one for the setting. `name` is the object name of what has the keyboard in it.
[[nodiscard]] SettingField *makeSettingField(const SettingText &text, const QString &name);

/// A list to choose from that leaves the wheel to the page until it has the keyboard.
void keepWheelForPage(QWidget &widget);

/// The value in words: "24 hours", "Devices that I allow", a list's parts apart.
[[nodiscard]] QString wordsOf(const SettingText &text, const QString &value);

} // namespace pinbridge::ui
