// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BridgeWorker's part that is about the fault lab, which lives as long as the bridge does: where
// that stops, nothing is on any more.

#include "bridge/FaultControl.h"
#include "console/BridgeWorker.h"
#include "console/FaultRows.h"

namespace pinbridge {

void BridgeWorker::tellRule(RequestId id, const Result<FaultRule> &rule)
{
    if (!rule) {
        tellFailure(id, rule.error());
        return;
    }
    tellFaults();
    Q_EMIT faultsAltered(id);
}

void BridgeWorker::addFault(RequestId id, const ui::FaultDraft &draft)
{
    if (isServing(id))
        tellRule(id, turnOn(m_bridge->faults(), ruleOf(draft)));
}

void BridgeWorker::useFaultPreset(RequestId id, const QString &name, const QString &device)
{
    if (!isServing(id))
        return;
    const auto wanted = device.trimmed().isEmpty() ? std::nullopt : std::optional(device);
    tellRule(id, turnOnPreset(m_bridge->faults(), name, wanted));
}

/// One that has gone already, by the command line, is what was wanted.
void BridgeWorker::removeFault(RequestId id, int fault)
{
    if (!isServing(id))
        return;
    m_bridge->faults().remove(fault);
    tellFaults();
    Q_EMIT faultsAltered(id);
}

void BridgeWorker::clearFaults(RequestId id)
{
    if (!isServing(id))
        return;
    m_bridge->faults().clear();
    tellFaults();
    Q_EMIT faultsAltered(id);
}

void BridgeWorker::followFaults()
{
    connect(&m_bridge->faults(), &FaultLab::changed, this, [this] { markDirty(m_faultsAreDirty); });
    tellFaults();
}

void BridgeWorker::tellFaults()
{
    if (m_bridge && m_bridge->isRunning())
        Q_EMIT faultsChanged(rowsOf(m_bridge->faults().rules()));
}

} // namespace pinbridge
