// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace pinbridge::ui {

/// A QR code of a text, dark on white in every theme, with the quiet zone that ISO/IEC 18004
/// section 9.1 asks for: 4 modules.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    /// `side` in device-independent pixels, quiet zone included.
    explicit QrCode(int side, QWidget *parent = nullptr);

    /// Empty: nothing is drawn. Texts longer than a code holds (2,331 bytes) are not drawn either.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Modules on a side, quiet zone left out; 0 without a code.
    [[nodiscard]] int modules() const { return m_modules; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_modules = 0;
    std::vector<bool> m_dark; ///< row by row
};

} // namespace pinbridge::ui
