// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace pinbridge::ui {

/// A pin in large digits, all of one width whatever the font, in groups; smaller only where the
/// place is too narrow.
class PinDisplay : public QWidget
{
    Q_OBJECT

public:
    /// `largest` digit height in device-independent pixels.
    explicit PinDisplay(int largest, QWidget *parent = nullptr);

    void setPin(const QString &pin);
    [[nodiscard]] QString pin() const { return m_pin; }
    void setCentred(bool centred) { m_centred = centred; }
    /// The font size in use at the present width.
    [[nodiscard]] int pixelSize() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont digitFont(int pixelSize) const;
    [[nodiscard]] qreal widthAt(int pixelSize) const;

    int m_largest;
    bool m_centred = false;
    QString m_pin;
};

} // namespace pinbridge::ui
