// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/PartnerToken.h"
#include "helplightning/HelpLightning.h"
#include "support/ScriptedUpstream.h"

#include <QTest>

#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge::test {

/// One RSA key for a whole test program: making one takes a while.
[[nodiscard]] const PartnerKey &testKey();

/// A client of the scripted upstream. The calls' own deadlines are short.
struct CallerUnderTest
{
    /// `base` empty: the scripted upstream's URL.
    explicit CallerUnderTest(UpstreamSettings settings = {}, const QUrl &base = {});

    ScriptedUpstream upstream;
    SystemClock clock;
    PartnerToken partnerToken;
    QList<CallTrace> traces; ///< outlives the client, which reports until its end
    std::unique_ptr<HelpLightning> client;
};

/// Settings with deadlines long enough that no test waits for them by accident.
[[nodiscard]] UpstreamSettings patient();

template<typename T>
QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> place)
{
    T value = co_await std::move(task);
    place->emplace(std::move(value));
}

/// The task's value once it is there; a place that stays empty until then.
template<typename T>
std::shared_ptr<std::optional<T>> started(QCoro::Task<T> task)
{
    auto place = std::make_shared<std::optional<T>>();
    keep(std::move(task), place);
    return place;
}

/// Runs the event loop until the task ends; unset when it does not in half a minute.
template<typename T>
std::optional<T> resultOf(QCoro::Task<T> task)
{
    const auto place = started(std::move(task));
    (void)QTest::qWaitFor([&place] { return place->has_value(); }, 30'000);
    return *place;
}

} // namespace pinbridge::test
