// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Replayer.h"
#include "console/BridgeWorker.h"
#include "ui/Spoken.h"

#include <utility>

namespace pinbridge {

void BridgeWorker::replay(ui::TrafficRequest id, const ExchangePtr &exchange)
{
    if (!m_bridge || m_phase != Phase::Listening) {
        Q_EMIT replayFailed(id, tr("The server is not running. Start it first."));
        return;
    }
    if (!m_replayer)
        m_replayer = std::make_unique<Replayer>(*m_bridge);
    runReplay(id, exchange);
}

QCoro::Task<> BridgeWorker::runReplay(ui::TrafficRequest id, ExchangePtr exchange)
{
    auto sending = m_replayer->send(std::move(exchange));
    const auto sent = co_await std::move(sending);
    if (sent)
        Q_EMIT replayed(id, *sent);
    else
        Q_EMIT replayFailed(id, ui::spoken(sent.error().sentence));
}

} // namespace pinbridge
