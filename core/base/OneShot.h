// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/RequestScope.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over GCC 12's <concepts> when it comes first
#include <coroutine>
#endif

namespace pinbridge {

/// A value that arrives once and that any number of coroutines of one thread may await; copies
/// share it. Waiters are resumed inside `set`, in the order they came, so that a shutdown which
/// settles every OneShot leaves no coroutine behind (a QFuture would need another turn of the
/// event loop), each within the RequestScope that it came in. Not for use across threads.
template<typename T>
class OneShot
{
public:
    OneShot()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] bool isSet() const { return m_state->value.has_value(); }

    /// The first value wins; returns false for every later one.
    bool set(T value) const
    {
        const auto state = m_state; // a waiter may drop the last copy of *this
        if (state->value)
            return false;
        state->value.emplace(std::move(value));
        const auto waiters = std::exchange(state->waiters, {});
        for (const Waiter &waiter : waiters) {
            const RequestScope scope(waiter.request);
            waiter.coroutine.resume();
        }
        return true;
    }

    /// `co_await oneShot` gives a copy of the value.
    auto operator co_await() const { return Awaiter{m_state}; }

private:
    struct Waiter
    {
        std::coroutine_handle<> coroutine;
        QByteArray request;
    };

    struct State
    {
        std::optional<T> value;
        std::vector<Waiter> waiters;
    };

    struct Awaiter
    {
        std::shared_ptr<State> state;

        [[nodiscard]] bool await_ready() const noexcept { return state->value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter)
        {
            state->waiters.push_back({waiter, RequestScope::current()});
        }
        T await_resume() const { return *state->value; }
    };

    std::shared_ptr<State> m_state;
};

} // namespace pinbridge
