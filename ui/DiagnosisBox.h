// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/TrafficDesk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

/// What an exchange means: the cause, what there is to know of it, whose turn it is, and a button
/// that leads to where it can be mended.
class DiagnosisBox : public QFrame
{
    Q_OBJECT

public:
    /// `name` begins the names of what is in it.
    explicit DiagnosisBox(const QString &name, QWidget *parent = nullptr);

    void show(const DiagnosisText &diagnosis);

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    Remedy m_remedy = Remedy::None;
    QLabel *m_cause;
    QLabel *m_meaning;
    QLabel *m_advice;
    QPushButton *m_open;
};

} // namespace pinbridge::ui
