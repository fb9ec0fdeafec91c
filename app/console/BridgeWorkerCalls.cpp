// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BridgeWorker's part that is about calls: what upstream tells of them.

#include "console/BridgeWorker.h"
#include "console/SessionRows.h"

namespace pinbridge {

void BridgeWorker::followCalls()
{
    connect(m_bridge.get(), &Bridge::callChanged, this, [this] { markDirty(m_callsAreDirty); });
}

/// All that are known: they are few, and those that are forgotten go with it.
void BridgeWorker::tellCalls()
{
    ui::CallRows rows;
    const CallFollower *const calls = m_bridge ? m_bridge->calls() : nullptr;
    if (calls != nullptr) {
        const auto &states = calls->states();
        rows.reserve(states.size());
        for (auto state = states.cbegin(); state != states.cend(); ++state)
            rows.insert(state.key(), rowOf(*state));
    }
    Q_EMIT callsChanged(rows);
}

} // namespace pinbridge
