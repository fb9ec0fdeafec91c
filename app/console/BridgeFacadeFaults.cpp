// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BridgeFacade's part that is about the fault lab.

#include "console/BridgeFacade.h"
#include "console/FaultRows.h"
#include "console/FaultWords.h"

namespace pinbridge {

void BridgeFacade::connectFaults()
{
    connect(m_worker, &BridgeWorker::faultsChanged, this,
            [this](const QList<ui::FaultRow> &faults) {
                m_faults = faults;
                Q_EMIT faultsChanged();
            });
    connect(m_worker, &BridgeWorker::faultsAltered, this, [this](ui::RequestId id) {
        if (m_open.remove(id))
            Q_EMIT faultsAltered(id);
    });
}

ui::FaultCatalogue BridgeFacade::faultCatalogue() const { return allFaults(); }

QString BridgeFacade::faultDeviceProblem(const QString &device) const
{
    return pinbridge::faultDeviceProblem(device);
}

ui::RequestId BridgeFacade::addFault(const ui::FaultDraft &draft)
{
    return ask([draft](BridgeWorker &worker, ui::RequestId id) { worker.addFault(id, draft); });
}

ui::RequestId BridgeFacade::useFaultPreset(const QString &name, const QString &device)
{
    return ask([name, device](BridgeWorker &worker, ui::RequestId id) {
        worker.useFaultPreset(id, name, device);
    });
}

ui::RequestId BridgeFacade::removeFault(int fault)
{
    return ask([fault](BridgeWorker &worker, ui::RequestId id) { worker.removeFault(id, fault); });
}

ui::RequestId BridgeFacade::clearFaults()
{
    return ask([](BridgeWorker &worker, ui::RequestId id) { worker.clearFaults(id); });
}

} // namespace pinbridge
