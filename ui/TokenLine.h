// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pinbridge::ui {

class SecretClipboard;

/// A token: its name, masked, how long it lives; show reveals it for a while, copy copies it.
class TokenLine : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds standardReveal{15'000};

    /// `name` as in "user token"; `clipboard` must outlive this widget.
    TokenLine(const QString &name, SecretClipboard &clipboard,
              std::chrono::milliseconds reveal = standardReveal, QWidget *parent = nullptr);

    void setToken(const Secret &token, const std::optional<QDateTime> &ends);
    /// Tells the life anew.
    void refresh(const QDateTime &now);

private:
    void mask();
    void reveal();

    Secret m_token;
    std::optional<QDateTime> m_ends;
    QTimer m_timer;
    QLineEdit *m_text;
    QLabel *m_life;
    QPushButton *m_show;
    QPushButton *m_copy;
};

} // namespace pinbridge::ui
