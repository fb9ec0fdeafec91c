// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

/// A failure, shown where it was caused: what, why, what to do and a button that does it; details
/// fold out; everything can be copied.
class FailureBox : public QFrame
{
    Q_OBJECT

public:
    explicit FailureBox(QWidget *parent = nullptr);

    void show(const FailureText &failure);
    /// Shows no button for it: it leads to where the person is.
    void withhold(Remedy remedy) { m_withheld = remedy; }
    void clear();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    void foldOut(bool isOut);

    FailureText m_failure;
    Remedy m_withheld = Remedy::None;
    QLabel *m_title;
    QLabel *m_cause;
    QLabel *m_advice;
    QLabel *m_details;
    QPushButton *m_remedy;
    QPushButton *m_otherRemedy;
    QPushButton *m_detailsButton;
};

} // namespace pinbridge::ui
