// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeWorker.h"
#include "console/FailureWords.h"
#include "console/States.h"

namespace pinbridge {

void BridgeWorker::decide(RequestId id, const QString &address, Decision decision)
{
    if (isServing(id))
        runDecide(id, address, decision);
}

QCoro::Task<Result<void>> BridgeWorker::decisionOn(QHostAddress device, Decision decision)
{
    DeviceRegistry &registry = m_bridge->devices();
    if (decision == Decision::Forget) {
        auto forgetting = registry.forget(device);
        const auto forgotten = co_await std::move(forgetting);
        if (!forgotten)
            co_return tl::unexpected(forgotten.error());
        co_return Result<void>{}; // gone already, with its time or by others, is what was wanted
    }
    std::optional<std::chrono::seconds> time;
    if (decision == Decision::AllowForAnHour)
        time = DeviceRegistry::hour;
    auto deciding =
        decision == Decision::Block ? registry.block(device) : registry.allow(device, time);
    co_return co_await std::move(deciding);
}

QCoro::Task<> BridgeWorker::runDecide(RequestId id, QString address, Decision decision)
{
    auto deciding = decisionOn(QHostAddress(address), decision);
    const auto decided = co_await std::move(deciding);
    if (!decided) {
        Q_EMIT failed(id, wordsOfDecision(decided.error()));
        co_return;
    }
    tellDevices();
    Q_EMIT deviceDecided(id, address);
}

void BridgeWorker::rename(RequestId id, const QString &address, const QString &name)
{
    if (isServing(id))
        runRename(id, address, name);
}

QCoro::Task<> BridgeWorker::runRename(RequestId id, QString address, QString name)
{
    auto naming = m_bridge->devices().rename(QHostAddress(address), name);
    const auto named = co_await std::move(naming);
    if (!named || !*named) {
        Q_EMIT failed(id, named ? wordsOfUnknownDevice(address) : wordsOfDecision(named.error()));
        co_return;
    }
    tellDevices();
    Q_EMIT deviceDecided(id, address);
}

void BridgeWorker::forgetWaiting(RequestId id)
{
    if (isServing(id))
        runForgetWaiting(id);
}

QCoro::Task<> BridgeWorker::runForgetWaiting(RequestId id)
{
    auto forgetting = m_bridge->devices().forgetWaiting();
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten) {
        Q_EMIT failed(id, wordsOfDecision(forgotten.error()));
        co_return;
    }
    tellDevices();
    Q_EMIT waitingForgotten(id, *forgotten);
}

void BridgeWorker::followDevices()
{
    connect(&m_bridge->devices(), &DeviceRegistry::changed, this,
            [this] { markDirty(m_devicesAreDirty); });
    tellDevices();
}

void BridgeWorker::tellDevices()
{
    if (m_bridge && m_bridge->isRunning()) // a decision may be kept while it is taken down
        Q_EMIT devicesChanged(rowsOf(m_bridge->devices().devices()));
}

} // namespace pinbridge
