// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "sessions/SessionRepository.h"
#include "storage/SessionTable.h"
#include "storage/Store.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace pinbridge {

/// Sessions in a database, which other servers may share. What this server has seen is answered
/// from memory while the database has confirmed within Store::trust that nobody changed it. A pin
/// revoked by another server or program lives no longer than that and one look-up.
class StoredSessions
    : public QObject
    , public SessionRepository
{
    Q_OBJECT

public:
    static constexpr int remembered = 10'000; ///< sessions in memory

    /// Before the store is opened. `store` and `clock` must outlive this object; the store is to be
    /// closed before it goes, and is when it has not been.
    StoredSessions(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~StoredSessions() override;

    /// Before the store is opened: whose sessions these are, see SessionTable.
    void setSite(const QString &site) { m_table.setSite(site); }

    QCoro::Task<Result<bool>> insert(Session session) override;
    QCoro::Task<Result<Session>> findLive(QString pin, QDateTime now) override;
    QCoro::Task<Result<void>> renewContact(QString pin, QString id, Side contact) override;
    QCoro::Task<Result<void>> addJoin(QString pin, QString id, Join join) override;
    QCoro::Task<Result<void>> revoke(QString pin) override;
    QCoro::Task<Result<qint64>> countLive(int digits, QDateTime now) override;
    QCoro::Task<Result<void>> tryKeeping() override;
    QCoro::Task<Result<SessionMark>> mark() override;
    QCoro::Task<Result<QList<Session>>> listBefore(qint64 before, int limit) override;
    QCoro::Task<Result<SessionNews>> news(SessionMark since, QStringList pins) override;

Q_SIGNALS:
    /// Another server or program has changed sessions: the one that has, or had, this pin. Empty:
    /// any of them.
    void changedElsewhere(const QString &pin);
    /// The history was gone through: sessions may be gone, here or by another server.
    void swept();

private:
    [[nodiscard]] Session inOurTime(Session session) const;
    void heard(const QString &payload);
    void remember(const Session &session);
    void forgetAll();
    void sweep();
    QCoro::Task<void> sweepPiece();

    Store &m_store;
    const Clock &m_clock;
    SessionTable m_table;
    QCache<QString, Session> m_known{remembered}; ///< by pin; live when last seen
    quint64 m_changes = 0; ///< of what is known: an older look-up is not remembered
    std::optional<std::chrono::milliseconds> m_countedAt; ///< steady time
    QList<qint64> m_live; ///< by digits, at m_countedAt
    QTimer m_sweep; ///< until the next piece
};

} // namespace pinbridge
