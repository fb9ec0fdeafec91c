// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "sessions/InFlight.h"
#include "sessions/SessionRepository.h"
#include "storage/SessionTable.h"
#include "storage/StoreAddress.h"
#include "storage/StoreThread.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace pinbridge {

struct StoreOptions
{
    StoreAddress address;
    QString keyFile; ///< that seals tokens; made for a new database where it is absent
    std::chrono::hours history{24 * 30}; ///< how long ended sessions are kept
};

/// Sessions in a database, which other servers may share. What this server has seen is answered
/// from memory while the database has confirmed within `trust` that nobody changed it.
class StoredSessions final
    : public QObject
    , public SessionRepository
{
    Q_OBJECT

public:
    /// A pin revoked by another server or program lives no longer than this and one look-up.
    static constexpr std::chrono::milliseconds trust{400};
    static constexpr int remembered = 10'000; ///< sessions in memory

    /// `clock` must outlive this object.
    StoredSessions(StoreOptions options, const Clock &clock, QObject *parent = nullptr);
    ~StoredSessions() override;

    /// Connects, brings the schema up to date, checks the key. Waits for it: at a start. Failure:
    /// BadSetting or Unavailable at Stage::Storage, with what to do.
    [[nodiscard]] Result<void> open();
    /// Everything asked for is done, or failed after `StoreThread::patience`.
    void close();

    QCoro::Task<Result<bool>> insert(Session session) override;
    QCoro::Task<Result<Session>> findLive(QString pin, QDateTime now) override;
    QCoro::Task<Result<void>> renewContact(QString pin, Side contact) override;
    QCoro::Task<Result<void>> addJoin(QString pin, Join join) override;
    QCoro::Task<Result<void>> revoke(QString pin) override;
    QCoro::Task<Result<qint64>> countLive(int digits, QDateTime now) override;
    QCoro::Task<Result<QList<Session>>> list(int limit) override;

Q_SIGNALS:
    /// Another server or program has changed sessions.
    void changedElsewhere();

private:
    struct Confirmation
    {
        bool othersWrote = false;
        qint64 now = 0; ///< the database's
    };

    [[nodiscard]] Result<void> openIn(Database &database);
    void noteTime(qint64 databaseTime);
    [[nodiscard]] Session inOurTime(Session session) const;
    [[nodiscard]] QCoro::Task<Result<void>> confirm();
    [[nodiscard]] QCoro::Task<Result<void>> askDatabase();
    void heard(const QString &payload);
    void remember(const Session &session);
    void forgetAll();
    void sweep();
    QCoro::Task<void> sweepAll();

    StoreOptions m_options;
    const Clock &m_clock;
    SessionTable m_table;
    StoreThread m_thread;
    QCache<QString, Session> m_known{remembered}; ///< by pin; live when last seen
    quint64 m_changes = 0; ///< of what is known: an older look-up is not remembered
    std::optional<std::chrono::milliseconds> m_confirmedAt; ///< steady time
    std::chrono::milliseconds m_ahead{0}; ///< the database's clock before ours
    InFlight<void> m_confirming;
    std::optional<std::chrono::milliseconds> m_countedAt; ///< steady time
    QList<qint64> m_live; ///< by digits, at m_countedAt
    QTimer m_sweep;
    QTimer m_watch;
};

} // namespace pinbridge
