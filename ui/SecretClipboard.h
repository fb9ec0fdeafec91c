// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace pinbridge::ui {

/// Puts secrets on the clipboard, and takes each away again after a while when it is still there.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds standardLife{60'000};

    explicit SecretClipboard(std::chrono::milliseconds life = standardLife,
                             QObject *parent = nullptr);
    /// Takes the secret away at once: it must not outlive the program.
    ~SecretClipboard() override;

    void copy(const Secret &secret);

private:
    void clear();

    Secret m_secret;
    QTimer m_timer;
};

} // namespace pinbridge::ui
