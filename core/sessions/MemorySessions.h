// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/SessionRepository.h"

#include <QHash>
#include <QMap>
#include <QMultiMap>
#include <QQueue>

namespace pinbridge {

/// Sessions in memory: gone with the process. Keeps every live session and the last
/// `historyLimit` ended ones, these without tokens.
class MemorySessions final : public SessionRepository
{
public:
    static constexpr int historyLimit = 1000;
    static constexpr int changeLimit = 10'000; ///< sessions whose last change is remembered

    QCoro::Task<Result<bool>> insert(Session session) override;
    QCoro::Task<Result<Session>> findLive(QString pin, QDateTime now) override;
    QCoro::Task<Result<void>> renewContact(QString pin, QString id, Side contact) override;
    QCoro::Task<Result<void>> addJoin(QString pin, QString id, Join join) override;
    QCoro::Task<Result<void>> revoke(QString pin) override;
    QCoro::Task<Result<qint64>> countLive(int digits, QDateTime now) override;
    QCoro::Task<Result<void>> tryKeeping() override { co_return Result<void>{}; }
    QCoro::Task<Result<SessionMark>> mark() override;
    QCoro::Task<Result<QList<Session>>> listBefore(qint64 before, int limit) override;
    QCoro::Task<Result<SessionNews>> news(SessionMark since, QStringList pins) override;

private:
    using Number = qint64; ///< in the order of insertion

    [[nodiscard]] Session *live(const QString &pin);
    void endExpired(const QDateTime &now);
    void end(const QString &pin);
    void noteChange(Number number);

    QMap<Number, Session> m_all;
    QHash<QString, Number> m_live; ///< by pin
    QMultiMap<QDateTime, QString> m_byExpiry; ///< pins of live sessions
    QQueue<Number> m_ended; ///< oldest first
    QHash<int, qint64> m_perDigits; ///< live sessions by length of pin
    Number m_next = 1;
    QMap<qint64, Number> m_changes; ///< the last of each session, in their order
    QHash<Number, qint64> m_changedBy; ///< the same the other way round
    qint64 m_lastChange = 0;
    qint64 m_forgotten = 0; ///< changes up to this one are not remembered
};

} // namespace pinbridge
