// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace pinbridge::ui {

/// Says that a device has begun to wait, where nobody sees the window. By the operator's name for
/// it and its address alone: what it calls itself is its own choice, and a desktop may take words
/// for markup.
class WaitingNotice : public QObject
{
    Q_OBJECT

public:
    /// Between two notices: who comes in between is in the next one.
    static constexpr std::chrono::milliseconds quietTime{10'000};

    /// `facade` must outlive this object. `isUnseen`: whether the window is.
    WaitingNotice(Facade &facade, std::function<bool()> isUnseen,
                  std::chrono::milliseconds quiet = quietTime, QObject *parent = nullptr);

Q_SIGNALS:
    void due(const QString &title, const QString &words);

private:
    void refresh();
    void tell();

    Facade &m_facade;
    std::function<bool()> m_isUnseen;
    QHash<QString, QString> m_waiting; ///< at the last look: addresses, and their names
    QStringList m_untold; ///< newest last
    QTimer m_quiet;
};

} // namespace pinbridge::ui
