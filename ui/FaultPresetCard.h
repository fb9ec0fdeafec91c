// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QHash>

namespace pinbridge::ui {

class FaultDeviceField;

/// What is often wanted to go wrong, a button each; what it tries, and the rule, are told of the
/// one that is pointed at or has the keyboard.
class FaultPresetCard : public Card
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit FaultPresetCard(Facade &facade, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `device`: an address or a network; empty: any.
    void asked(const pinbridge::ui::FaultPresetEntry &preset, const QString &device);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(QLayout &layout);
    void judge();
    void use(const FaultPresetEntry &preset);
    void refresh();

    Facade &m_facade;
    FaultDeviceField *m_device;
    QLabel *m_verdict;
    QLabel *m_purpose;
    CutLabel *m_rule;
    QHash<QObject *, FaultPresetEntry> m_presets; ///< by button
};

} // namespace pinbridge::ui
