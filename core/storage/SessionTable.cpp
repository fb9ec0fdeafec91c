// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SessionTable.h"

#include "sessions/Pins.h"
#include "storage/Database.h"
#include "storage/SessionRow.h"
#include "storage/StorageLog.h"
#include "storage/StoreKey.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QFile>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int creatorTokens = sessionColumnCount;
constexpr int contactTokens = sessionColumnCount + 1;

QString withTokens(QLatin1String rest)
{
    return "SELECT "_L1 + sessionColumns + ", creator_tokens, contact_tokens FROM sessions "_L1
           + rest;
}

/// A pin that nobody can join with.
constexpr auto ended = "UPDATE sessions SET ended_at = ?, revoked = ?, creator_tokens = NULL, "
                       "contact_tokens = NULL WHERE ended_at IS NULL AND "_L1;

/// An empty QString is NULL for Qt's drivers when it is a null one.
QVariant text(const QString &value) { return value.isNull() ? u""_s : value; }

/// Of an array of two, as CBOR: one byte and two lengths of nine (RFC 8949 section 3).
constexpr qsizetype mostFraming = 19; // bytes

// The key's proof: this, sealed.
constexpr auto keyName = "key"_L1;
constexpr auto known = "pinbridge"_L1;

/// Unset for a new database.
Result<std::optional<QByteArray>> keyProof(Database &database)
{
    const auto value =
        database.value(u"SELECT value FROM settings WHERE name = ?"_s, {QString(keyName)});
    if (!value)
        return tl::unexpected(value.error());
    return value->isValid() ? std::optional(value->toByteArray()) : std::nullopt;
}

} // namespace

QString SessionTable::ofSite() const
{
    return m_site.isEmpty() ? QString() : u" AND site IN ('', ?)"_s;
}

QVariantList SessionTable::withSite(QVariantList values) const
{
    if (!m_site.isEmpty())
        values << m_site;
    return values;
}

QByteArray SessionTable::sealed(const Side &side, const QString &sessionId) const
{
    QByteArray plain;
    plain.reserve(side.userToken.size() + side.sessionToken.size() + mostFraming);
    QCborStreamWriter writer(&plain);
    writer.startArray(2);
    writer.append(side.userToken);
    writer.append(side.sessionToken);
    writer.endArray();
    const QByteArray sealed = m_sealing->seal(plain, sessionId.toUtf8());
    cleanse(plain);
    return sealed;
}

bool SessionTable::unseal(const QByteArray &sealed, const QString &sessionId, Side &side) const
{
    auto plain = m_sealing->open(sealed, sessionId.toUtf8());
    if (!plain)
        return false;
    const QCborArray tokens = QCborValue::fromCbor(*plain).toArray();
    cleanse(*plain);
    side.userToken = tokens.at(0).toByteArray();
    side.sessionToken = tokens.at(1).toByteArray();
    return tokens.size() == 2;
}

bool SessionTable::openTokens(const QSqlQuery &row, Session &session) const
{
    return unseal(row.value(creatorTokens).toByteArray(), session.id, session.creator)
           && unseal(row.value(contactTokens).toByteArray(), session.id, session.contact);
}

Result<void> SessionTable::unlock(Database &database, const QString &keyFile)
{
    auto proof = keyProof(database);
    if (!proof)
        return tl::unexpected(proof.error());
    if (!QFile::exists(keyFile)) {
        if (*proof) {
            return fail(
                FailureCode::BadSetting,
                Phrase::tr("The tokens in the database are sealed, and their key is not here. Copy "
                           "the store.key of the server that made the database to %1, or name it "
                           "with --store-key.")
                    .arg(keyFile),
                Stage::Storage);
        }
        if (const auto made = makeStoreKey(keyFile); !made)
            return made;
    }
    auto key = readStoreKey(keyFile);
    if (!key)
        return tl::unexpected(key.error());
    m_sealing.emplace(*key);
    if (!*proof) {
        const auto noted = database.change(
            u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
            {QString(keyName), m_sealing->seal(known.data(), keyName.data())});
        if (!noted)
            return tl::unexpected(noted.error());
        proof = keyProof(database); // another server's, if that was quicker
        if (!proof)
            return tl::unexpected(proof.error());
    }
    if (*proof && m_sealing->open(**proof, keyName.data()) == known.data())
        return {};
    return fail(
        FailureCode::BadSetting,
        Phrase::tr("The tokens in the database were sealed with another key than that in %1. Copy "
                   "the store.key of the server that made the database, or name another store.")
            .arg(keyFile),
        Stage::Storage);
}

Result<void> SessionTable::checkKey(Database &database, const QString &keyFile)
{
    const auto proof = keyProof(database);
    if (!proof)
        return tl::unexpected(proof.error());
    return *proof ? unlock(database, keyFile) : Result<void>();
}

Result<SessionTable::Opened> SessionTable::tryTokens(Database &database) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    Opened opened;
    const auto read = database.rows(withTokens("WHERE ended_at IS NULL AND expires_at > ?"_L1),
                                    {*now}, [this, &opened](const QSqlQuery &row) {
                                        Session session = sessionOf(row);
                                        ++(openTokens(row, session) ? opened.good : opened.bad);
                                    });
    if (!read)
        return tl::unexpected(read.error());
    return opened;
}

namespace {

/// None when the pin is taken.
Result<qint64> addRow(Database &database, const QVariantList &row)
{
    return database.change(
        u"INSERT INTO sessions (pin, upstream_id, creator_email, creator_user_id, contact_email, "
        "contact_user_id, creator_tokens, contact_tokens, url, ws_url, created_at, expires_at, "
        "site) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (pin) WHERE ended_at IS NULL DO NOTHING"_s,
        row);
}

} // namespace

SessionTable::SealedTokens SessionTable::seal(const Session &session) const
{
    if (!m_sealing)
        return {};
    return {.creator = sealed(session.creator, session.id),
            .contact = sealed(session.contact, session.id)};
}

Result<std::optional<Session>> SessionTable::insert(Database &database, const Session &session,
                                                    const SealedTokens &tokens) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    Session kept = session;
    kept.createdAt = timeOf(*now);
    kept.expiresAt = kept.createdAt.addMSecs(session.createdAt.msecsTo(session.expiresAt));
    const QVariantList row{session.pin,
                           text(session.id),
                           text(session.creator.email),
                           text(session.creator.userId),
                           text(session.contact.email),
                           text(session.contact.userId),
                           tokens.creator,
                           tokens.contact,
                           text(session.url),
                           text(session.wsUrl),
                           *now,
                           kept.expiresAt.toMSecsSinceEpoch(),
                           text(m_site)};
    auto added = addRow(database, row);
    if (added && *added == 0) {
        // A pin whose session has expired is free, swept or not.
        const auto freed =
            database.change(ended + "pin = ? AND expires_at <= ?"_L1, {*now, 0, session.pin, *now});
        if (!freed)
            return tl::unexpected(freed.error());
        if (*freed > 0)
            added = addRow(database, row);
    }
    if (!added)
        return tl::unexpected(added.error());
    if (*added == 0)
        return std::optional<Session>();
    if (const auto told = database.notify(u"made "_s + session.pin); !told)
        return tl::unexpected(told.error());
    return std::optional(kept);
}

Result<Session> SessionTable::findLive(Database &database, const QString &pin) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    Session session;
    std::optional<qint64> number;
    bool opened = false;
    const auto found = database.rows(
        withTokens("WHERE pin = ? AND ended_at IS NULL AND expires_at > ?"_L1) + ofSite(),
        withSite({pin, *now}), [&](const QSqlQuery &row) {
            session = sessionOf(row);
            number = row.value(0).toLongLong();
            opened = openTokens(row, session);
        });
    if (!found)
        return tl::unexpected(found.error());
    if (!number)
        return unknownPin();
    if (!opened) {
        qCWarning(logStorage) << "a session's tokens do not open with this key";
        return unknownPin();
    }
    if (const auto read = readJoins(database, *number, session); !read)
        return tl::unexpected(read.error());
    return session;
}

Result<void> SessionTable::readJoins(Database &database, qint64 number, Session &session) const
{
    return database.rows(
        u"SELECT joined_at, address FROM joins WHERE session = ? ORDER BY number"_s, {number},
        [&session](const QSqlQuery &row) { session.addJoin(joinOf(row, 0)); });
}

Result<qint64> SessionTable::numberOf(Database &database, const QString &pin,
                                      const QString &id) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    const auto number =
        database.value(u"SELECT number FROM sessions WHERE pin = ? AND ended_at IS NULL AND "
                       "expires_at > ? AND upstream_id = ?"_s,
                       {pin, *now, text(id)});
    if (!number)
        return tl::unexpected(number.error());
    if (!number->isValid())
        return unknownPin();
    return number->toLongLong();
}

Result<void> SessionTable::renewContact(Database &database, const QString &pin, const QString &id,
                                        const Side &contact) const
{
    const auto number = numberOf(database, pin, id);
    if (!number)
        return tl::unexpected(number.error());
    const auto done = database.change(
        u"UPDATE sessions SET contact_email = ?, contact_user_id = ?, contact_tokens = ? "
        "WHERE number = ?"_s,
        {text(contact.email), text(contact.userId), sealed(contact, id), *number});
    if (!done)
        return tl::unexpected(done.error());
    return database.notify(u"changed "_s + pin);
}

Result<void> SessionTable::addJoin(Database &database, const QString &pin, const QString &id,
                                   const Join &join) const
{
    const auto number = numberOf(database, pin, id);
    if (!number)
        return tl::unexpected(number.error());
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    const auto added =
        database.change(u"INSERT INTO joins (session, joined_at, address) VALUES (?, ?, ?)"_s,
                        {*number, *now, text(join.from)});
    if (!added)
        return tl::unexpected(added.error());
    const auto cut = database.change(
        u"DELETE FROM joins WHERE session = ? AND number <= (SELECT number FROM joins "
        "WHERE session = ? ORDER BY number DESC LIMIT 1 OFFSET ?)"_s,
        {*number, *number, Session::joinLimit});
    if (!cut)
        return tl::unexpected(cut.error());
    return database.notify(u"joined "_s + pin);
}

Result<void> SessionTable::revoke(Database &database, const QString &pin) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    const auto done = database.change(ended + "pin = ? AND expires_at > ?"_L1 + ofSite(),
                                      withSite({*now, 1, pin, *now}));
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return unknownPin();
    return database.notify(u"revoked "_s + pin);
}

Result<void> SessionTable::tryWriting(Database &database)
{
    const auto tried = database.change(u"UPDATE sessions SET revoked = revoked WHERE number < 0"_s);
    return tried ? Result<void>() : tl::unexpected(tried.error());
}

Result<QList<qint64>> SessionTable::countLive(Database &database) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    QList<qint64> counts(PinPolicy::maximumDigits + 2, 0);
    const auto read = database.rows(
        u"SELECT length(pin), count(*) FROM sessions WHERE ended_at IS NULL AND expires_at > ? "
        "GROUP BY length(pin)"_s,
        {*now}, [&counts](const QSqlQuery &row) {
            const qsizetype digits = row.value(0).toLongLong();
            if (digits < counts.size())
                counts[digits] = row.value(1).toLongLong();
        });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<bool> SessionTable::sweep(Database &database, std::chrono::seconds history) const
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    const auto expired = database.change(
        "UPDATE sessions SET ended_at = expires_at, creator_tokens = NULL, contact_tokens = NULL "
        "WHERE number IN (SELECT number FROM sessions WHERE ended_at IS NULL AND expires_at <= ? "
        "LIMIT ?)"_L1,
        {*now, sweepLimit});
    if (!expired)
        return tl::unexpected(expired.error());
    const qint64 oldest =
        *now - std::chrono::duration_cast<std::chrono::milliseconds>(history).count();
    const auto removed = database.change(
        "DELETE FROM sessions WHERE number IN (SELECT number FROM sessions WHERE ended_at < ? "
        "LIMIT ?)"_L1,
        {oldest, sweepLimit});
    if (!removed)
        return tl::unexpected(removed.error());
    return *expired == sweepLimit || *removed == sweepLimit;
}

} // namespace pinbridge
