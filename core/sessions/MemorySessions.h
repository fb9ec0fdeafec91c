// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/SessionRepository.h"

#include <QHash>
#include <QList>

namespace pinbridge {

/// Sessions in memory: gone with the process. Keeps every live session and the last
/// `historyLimit` ended ones.
class MemorySessions final : public SessionRepository
{
public:
    static constexpr int historyLimit = 1000;

    QCoro::Task<Result<bool>> insert(Session session) override;
    QCoro::Task<Result<Session>> findLive(QString pin, QDateTime now) override;
    QCoro::Task<Result<void>> renewContact(QString pin, Side contact) override;
    QCoro::Task<Result<void>> addJoin(QString pin, Join join) override;
    QCoro::Task<Result<void>> revoke(QString pin) override;
    QCoro::Task<Result<qint64>> countLive(int digits, QDateTime now) override;
    QCoro::Task<Result<QList<Session>>> list(int limit) override;
};

} // namespace pinbridge
