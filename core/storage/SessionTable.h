// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "crypto/Sealing.h"
#include "sessions/SessionRepository.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>

class QSqlQuery;

namespace pinbridge {

class Database;

/// The SQL of sessions: statements and rows, on the database's thread but for `seal`. Failures:
/// Unavailable at Stage::Storage, and UnknownPin where said.
class SessionTable
{
public:
    /// Whose sessions are made and found from now on, beside those that say nothing of it; empty,
    /// as at first: everybody's.
    void setSite(const QString &site) { m_site = site; }

    /// Takes the key from `keyFile`, before anything else; for a new database the file is made
    /// where it is absent. Refuses a database whose tokens another key has sealed (BadSetting).
    [[nodiscard]] Result<void> unlock(Database &database, const QString &keyFile);

    /// The same for who looks into a store: makes nothing, and a store that has no key yet fits
    /// any.
    [[nodiscard]] Result<void> checkKey(Database &database, const QString &keyFile);
    struct Opened
    {
        qint64 good = 0; ///< live sessions whose tokens open
        qint64 bad = 0; ///< and those whose tokens do not
    };
    [[nodiscard]] Result<Opened> tryTokens(Database &database) const;

    /// A session's tokens as they are kept.
    struct SealedTokens
    {
        QByteArray creator;
        QByteArray contact;
    };
    /// In any thread once it is unlocked, so that the database's has less to do; nothing before.
    [[nodiscard]] SealedTokens seal(const Session &session) const;

    /// The session as it is kept, with the times of the database's clock: it lives as long as it
    /// would from `createdAt` to `expiresAt`. Unset when its pin is taken.
    [[nodiscard]] Result<std::optional<Session>> insert(Database &database, const Session &session,
                                                        const SealedTokens &tokens) const;
    /// Failure: UnknownPin.
    [[nodiscard]] Result<Session> findLive(Database &database, const QString &pin) const;
    [[nodiscard]] Result<void> renewContact(Database &database, const QString &pin,
                                            const QString &id, const Side &contact) const;
    [[nodiscard]] Result<void> addJoin(Database &database, const QString &pin, const QString &id,
                                       const Join &join) const;
    [[nodiscard]] Result<void> revoke(Database &database, const QString &pin) const;

    /// A write that changes nothing: what may only be read refuses it. Inside a transaction.
    [[nodiscard]] static Result<void> tryWriting(Database &database);

    /// Live sessions by length of pin, from 0 digits.
    [[nodiscard]] Result<QList<qint64>> countLive(Database &database) const;

    // For a list of all; see SessionRepository. Without tokens.
    [[nodiscard]] static Result<SessionMark> mark(Database &database);
    [[nodiscard]] Result<QList<Session>> listBefore(Database &database, qint64 before,
                                                    int limit) const;
    [[nodiscard]] Result<SessionNews> news(Database &database, const SessionMark &since,
                                           const QStringList &pins) const;

    /// Ends what has expired, its tokens are gone then, and removes what ended longer ago than
    /// `history`; at most `sweepLimit` of each. Whether there is more.
    [[nodiscard]] Result<bool> sweep(Database &database, std::chrono::seconds history) const;
    static constexpr int sweepLimit = 500;

private:
    [[nodiscard]] QByteArray sealed(const Side &side, const QString &sessionId) const;
    [[nodiscard]] bool unseal(const QByteArray &sealed, const QString &sessionId, Side &side) const;
    /// From a row with its two columns of tokens.
    [[nodiscard]] bool openTokens(const QSqlQuery &row, Session &session) const;
    [[nodiscard]] Result<void> readJoins(Database &database, qint64 number, Session &session) const;
    [[nodiscard]] Result<qint64> numberOf(Database &database, const QString &pin,
                                          const QString &id) const;

    /// With their joins, in no order but that of the condition.
    [[nodiscard]] Result<QList<Session>> readWhere(Database &database, const QString &condition,
                                                   const QVariantList &values) const;

    /// Behind a condition, with what it is bound to.
    [[nodiscard]] QString ofSite() const;
    [[nodiscard]] QVariantList withSite(QVariantList values) const;

    std::optional<Sealing> m_sealing;
    QString m_site;
};

} // namespace pinbridge
