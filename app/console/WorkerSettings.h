// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/BridgeWorker.h"

#include <QMutex>
#include <QMutexLocker>

#include <memory>
#include <optional>

namespace pinbridge {

/// What the store shares, noted in its thread and read in the bridge's.
class SharedNotes
{
public:
    void note(const SharedSettings &shared)
    {
        const QMutexLocker lock(&m_mutex);
        m_shared = shared;
    }
    [[nodiscard]] SharedSettings copy() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_shared;
    }

private:
    mutable QMutex m_mutex;
    SharedSettings m_shared;
};

/// What the worker knows of its settings.
struct BridgeWorker::Settings
{
    std::optional<ConsoleStart> start; ///< unset: they are not to be changed here
    quint16 port = 0; ///< that was asked for last, 0: a free one
    SettingValues values; ///< as they are set
    SettingValues running; ///< those that the running server was started with
    std::optional<Configuration> next; ///< what the next start takes; unset: as before
    std::shared_ptr<SharedNotes> shared = std::make_shared<SharedNotes>();
    ui::SettingsState state;
    ui::SettingsState told;
};

} // namespace pinbridge
