// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace pinbridge::ui {

/// Lets the text cursor stand still when nobody has touched the keyboard or the mouse for a while,
/// and blink again at once when somebody does: drawing it is most of what a window does that is
/// left open. One for the application.
class CursorRest : public QObject
{
    Q_OBJECT

public:
    explicit CursorRest(std::chrono::milliseconds after = std::chrono::seconds(10),
                        QObject *parent = nullptr);
    ~CursorRest() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void wake();

    QTimer m_quiet;
    int m_blinking = 0; ///< ms, as it was; 0: it does not rest
};

} // namespace pinbridge::ui
