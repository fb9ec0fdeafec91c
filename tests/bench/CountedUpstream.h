// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/Sandbox.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace pinbridge::bench {

/// A thread with an event loop, for objects that are made, asked and destroyed there.
class Elsewhere
{
public:
    Elsewhere();
    ~Elsewhere();
    Elsewhere(const Elsewhere &) = delete;
    Elsewhere &operator=(const Elsewhere &) = delete;

    /// Waits for `work`, which runs there.
    template<typename Work>
    void in(Work work) const
    {
        QMetaObject::invokeMethod(m_place, std::move(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_place;
};

/// The sandbox in a thread of its own, behind a door that sees who comes. Whatever fails ends the
/// program.
class CountedUpstream
{
public:
    explicit CountedUpstream(const SandboxOptions &options);
    ~CountedUpstream();
    CountedUpstream(const CountedUpstream &) = delete;
    CountedUpstream &operator=(const CountedUpstream &) = delete;

    /// Leads to the sandbox itself.
    [[nodiscard]] Profile profile() const { return m_profile; }
    /// Leads through the door.
    [[nodiscard]] Profile countedProfile() const;

    /// Of the sandbox.
    [[nodiscard]] int calls(const QByteArray &pattern) const;
    /// That came through the door.
    [[nodiscard]] int connections() const;
    /// Different partner tokens that came through the door.
    [[nodiscard]] int partnerTokens() const;

private:
    class Door;

    Elsewhere m_thread;
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox; ///< of the thread, as the next one
    std::unique_ptr<Door> m_door;
    Profile m_profile;
};

} // namespace pinbridge::bench
