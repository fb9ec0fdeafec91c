// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Decisions.h"
#include "devices/DeviceName.h"
#include "devices/DeviceRegistry.h"

#include <utility>

namespace pinbridge {

using std::chrono::seconds;

QCoro::Task<Result<void>> DeviceRegistry::allow(QHostAddress device, std::optional<seconds> time)
{
    if (time && *time < seconds(1)) {
        co_return fail(FailureCode::BadSetting,
                       Phrase::tr("A device is allowed for a second at least, or for good."),
                       Stage::Settings);
    }
    auto deciding = decide(device, DeviceState::Allowed, time);
    co_return co_await std::move(deciding);
}

QCoro::Task<Result<void>> DeviceRegistry::block(QHostAddress device)
{
    auto deciding = decide(device, DeviceState::Blocked, std::nullopt);
    co_return co_await std::move(deciding);
}

QCoro::Task<Result<void>> DeviceRegistry::decide(QHostAddress device, DeviceState state,
                                                 std::optional<seconds> time)
{
    const QHostAddress address = deviceAddress(device);
    if (const auto decidable = checkDecidable(address); !decidable)
        co_return tl::unexpected(decidable.error());
    Change change = [address, state, time](DeviceEntries &entries, const QDateTime &now) {
        const auto until = time ? std::optional(now.addSecs(time->count())) : std::nullopt;
        return decideOn(entries, {.address = address, .state = state, .until = until},
                        decidedLimit);
    };
    auto deciding = decision(std::move(change));
    const auto decided = co_await std::move(deciding);
    if (!decided)
        co_return tl::unexpected(decided.error());
    co_return Result<void>{};
}

QCoro::Task<Result<bool>> DeviceRegistry::rename(QHostAddress device, QString name)
{
    const auto checked = checkedDeviceName(name);
    if (!checked)
        co_return tl::unexpected(checked.error());
    Change change = [key = keyOf(device), name = *checked](DeviceEntries &entries,
                                                           const QDateTime &) {
        return nameIn(entries, key, name, decidedLimit);
    };
    auto naming = decision(std::move(change));
    const auto named = co_await std::move(naming);
    if (!named)
        co_return tl::unexpected(named.error());
    co_return Result<bool>(*named > 0);
}

QCoro::Task<Result<bool>> DeviceRegistry::forget(QHostAddress device)
{
    Change change = [key = keyOf(device)](DeviceEntries &entries,
                                          const QDateTime &) -> Result<int> {
        return entries.remove(key) ? 1 : 0;
    };
    auto forgetting = decision(std::move(change));
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    co_return Result<bool>(*forgotten > 0);
}

QCoro::Task<Result<int>> DeviceRegistry::forgetWaiting()
{
    return decision([](DeviceEntries &entries, const QDateTime &now) -> Result<int> {
        return static_cast<int>(entries.removeIf(
            [&now](auto entry) { return !isDecided(*entry) && !isOver(entry->device, now); }));
    });
}

/// A change that a person waits for.
QCoro::Task<Result<int>> DeviceRegistry::decision(Change change)
{
    auto changing = this->change(std::move(change));
    auto changed = co_await std::move(changing);
    if (!changed && changed.error().stage == Stage::Storage) {
        // Who does not answer may still do it.
        changed.error().sentence = changed.error().sentence.then(
            Phrase::tr("What was decided before still counts. Should the store have kept this "
                       "decision all the same, the list of devices shows it once it answers."));
    }
    co_return changed;
}

} // namespace pinbridge
