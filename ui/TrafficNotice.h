// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>

class QLabel;

namespace pinbridge::ui {

/// Says on the Traffic page that recording is off, and what to do. Hidden where it is on.
class TrafficNotice : public QFrame
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    TrafficNotice(Facade &facade, TrafficDesk &desk, QWidget *parent = nullptr);

    /// Nothing new will be listed.
    [[nodiscard]] bool isOff() const { return m_isOff; }

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);
    /// `isOff` is another.
    void changed();

private:
    void refresh();

    TrafficDesk &m_desk;
    bool m_isOff = false;
    QLabel *m_words;
};

} // namespace pinbridge::ui
