// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/OneShot.h"

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
    using Work = std::function<QCoro::Task<Result<T>>()>;

    /// The result of the work that runs under `key`, or of `work` when there is none.
    [[nodiscard]] QCoro::Task<Result<T>> share(QByteArray key, Work work)
    {
        const auto running = m_running.constFind(key);
        if (running != m_running.cend()) {
            const OneShot<Result<T>> others = *running;
            co_return co_await others;
        }
        const OneShot<Result<T>> mine;
        m_running.insert(key, mine);
        auto task = work();
        Result<T> result = co_await std::move(task);
        // Before the others go on: what they ask next is new work.
        m_running.remove(key);
        mine.set(result);
        co_return result;
    }

private:
    QHash<QByteArray, OneShot<Result<T>>> m_running;
};

} // namespace pinbridge
