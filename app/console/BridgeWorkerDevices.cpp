// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeWorker.h"
#include "console/FailureWords.h"
#include "console/States.h"

namespace pinbridge {

void BridgeWorker::decide(RequestId id, const QString &address, Decision decision)
{
    if (!isServing(id))
        return;
    DeviceRegistry &registry = m_bridge->devices();
    const QHostAddress device(address);
    Result<void> kept;
    switch (decision) {
    case Decision::Allow:
        kept = registry.allow(device);
        break;
    case Decision::AllowForAnHour:
        kept = registry.allow(device, DeviceRegistry::hour);
        break;
    case Decision::Block:
        kept = registry.block(device);
        break;
    case Decision::Forget:
        // Gone already, with its time or by another process, is what was wanted.
        kept = registry.forget(device).map([](bool) { });
        break;
    }
    if (!kept) {
        Q_EMIT failed(id, wordsOfDecision(kept.error()));
        return;
    }
    tellDevices();
    Q_EMIT deviceDecided(id, address);
}

void BridgeWorker::forgetWaiting(RequestId id)
{
    if (!isServing(id))
        return;
    const auto forgotten = m_bridge->devices().forgetWaiting();
    if (!forgotten) {
        Q_EMIT failed(id, wordsOfDecision(forgotten.error()));
        return;
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

void BridgeWorker::tellDevices() { Q_EMIT devicesChanged(rowsOf(m_bridge->devices().devices())); }

} // namespace pinbridge
