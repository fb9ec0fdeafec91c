// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/UserDirectory.h"
#include "storage/Store.h"

#include <QList>
#include <QObject>
#include <QString>

namespace pinbridge {

/// Whose tokens the servers on a store have handed out, so that each knows them, and after a start
/// too. Holds no token. A note is written with the next transaction and not waited for: a device
/// has its token whether the store answers or not, and at worst another server does not know it.
class StoredTokens final : public QObject
{
    Q_OBJECT

public:
    /// How many are read at a start, the newest.
    static constexpr int remembered = 50'000;

    /// Before the store is opened. Of one site: a token says nothing at another. `store` must
    /// outlive this object, and is to be closed before it goes.
    StoredTokens(Store &store, QString site, QObject *parent = nullptr);

    /// What was known when it was opened.
    [[nodiscard]] QList<UserDirectory::HandedOut> atStart() const { return m_atStart; }
    void note(const UserDirectory::HandedOut &token);

Q_SIGNALS:
    /// Another server has handed one out.
    void noted(const pinbridge::UserDirectory::HandedOut &token);

private:
    struct News
    {
        QList<UserDirectory::HandedOut> tokens;
        qint64 last = 0; ///< the highest number
    };

    [[nodiscard]] static Result<News> read(Database &database, const QString &site, qint64 after,
                                           int limit);
    QCoro::Task<> keep(UserDirectory::HandedOut token);
    void readSoon();
    QCoro::Task<> readNews();

    Store &m_store;
    QString m_site;
    QList<UserDirectory::HandedOut> m_atStart;
    qint64 m_last = 0;
    bool m_isReading = false;
    bool m_isOutdated = false;
};

} // namespace pinbridge
