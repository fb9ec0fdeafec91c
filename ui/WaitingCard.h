// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QElapsedTimer>
#include <QTimer>

class QHBoxLayout;

namespace pinbridge::ui {

class DeviceDecider;
class FailureBox;
class Theme;

/// A device that waits for the operator, and the buttons to decide on it.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    /// What has just come under the pointer takes no press for that long: a double click on one
    /// device's button must not decide on the next one, nor a device that comes take a click that
    /// was meant for what stood there.
    static constexpr std::chrono::milliseconds settleTime{500};

    /// A strip is low, and as wide as the window's content.
    enum class Shape { Card, Strip };

    /// Both references must outlive this widget. Hidden until there is a device.
    WaitingCard(Facade &facade, Theme &theme, Shape shape = Shape::Card, QWidget *parent = nullptr);

    void setDevice(const DeviceRow &device);
    /// How many wait beside this one, where they are not shown.
    void setOthers(int others);
    void clear();
    [[nodiscard]] bool isFree() const { return m_device.address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_device.address; }
    void focusMain();

Q_SIGNALS:
    void devicesAsked();
    void decided(const QString &words);
    void remedyAsked(pinbridge::ui::Remedy remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut(Theme &theme, Shape shape);
    void addButtons(QHBoxLayout &row);
    void refresh();

    DeviceRow m_device;
    DeviceDecider *m_decider;
    CutLabel *m_title; ///< name and address first: what is cut is at the end
    CutLabel *m_words;
    QPushButton *m_allow = nullptr;
    QPushButton *m_hour = nullptr;
    QPushButton *m_block = nullptr;
    QPushButton *m_others = nullptr;
    FailureBox *m_failure;
    QElapsedTimer m_came;
    QTimer m_tick;
};

} // namespace pinbridge::ui
