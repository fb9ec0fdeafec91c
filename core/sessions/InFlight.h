// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/OneShot.h"
#include "base/Trail.h"

#include <QByteArray>
#include <QHash>

#include <functional>

#include <QCoroTask>

namespace pinbridge {

/// Work in flight by what it is for: whoever asks for the same meanwhile gets the same result.
/// Must outlive every task it returned.
template<typename T>
class InFlight
{
public:
    /// `trail`: for its steps.
    using Work = std::function<QCoro::Task<Result<T>>(const Trail &trail)>;

    /// The result of the work that runs under `key`, or of `work` when there is none. Its steps
    /// are noted in `trail`.
    [[nodiscard]] QCoro::Task<Result<T>> share(QByteArray key, Trail trail, Work work)
    {
        const auto running = m_running.constFind(key);
        if (running != m_running.cend()) {
            // Its own: the entry is gone by the time of the result.
            const Running others{.result = running->result, .trail = running->trail};
            trail.share(others.trail);
            co_return co_await others.result;
        }
        const OneShot<Result<T>> mine;
        const Trail steps = trail.branch();
        m_running.insert(key, {.result = mine, .trail = steps});
        auto task = work(steps);
        Result<T> result = co_await std::move(task);
        // Before the others go on: what they ask next is new work.
        m_running.remove(key);
        mine.set(result);
        co_return result;
    }

private:
    struct Running
    {
        OneShot<Result<T>> result;
        Trail trail;
    };

    QHash<QByteArray, Running> m_running;
};

} // namespace pinbridge
