// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QTest>

#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge::test {

/// What a task ends with, and empty until then.
template<typename T>
class Outcome
{
public:
    explicit Outcome(QCoro::Task<Result<T>> task) { keep(std::move(task), m_place); }

    [[nodiscard]] bool isThere() const { return m_place->has_value(); }
    /// Runs the event loop until it is there.
    [[nodiscard]] const Result<T> &wait() const
    {
        if (!QTest::qWaitFor([this] { return isThere(); }, 30'000))
            qFatal("the task does not end");
        return **m_place;
    }

private:
    using Place = std::shared_ptr<std::optional<Result<T>>>;

    static QCoro::Task<> keep(QCoro::Task<Result<T>> task, Place place)
    {
        auto result = co_await std::move(task);
        place->emplace(std::move(result));
    }

    Place m_place = std::make_shared<std::optional<Result<T>>>();
};

template<typename T>
[[nodiscard]] Result<T> outcomeOf(QCoro::Task<Result<T>> task)
{
    return Outcome<T>(std::move(task)).wait();
}

/// "token-refused", or "none" of a success.
template<typename T>
[[nodiscard]] QString failureOf(const Result<T> &result)
{
    return result ? QStringLiteral("none") : nameOf(result.error().code);
}

} // namespace pinbridge::test
