// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoredSessions.h"

#include "storage/Database.h"

#include <utility>

namespace pinbridge {

using namespace std::chrono_literals;
using Access = Store::Access;

namespace {

constexpr auto betweenSweeps = 10min;
/// Who asks meanwhile waits for one piece now and then, not always.
constexpr auto betweenPieces = 50ms;
/// How old a count of live pins may be: it decides on the length of a pin, not on whether one is
/// free.
constexpr auto countAge = 1s;

} // namespace

StoredSessions::StoredSessions(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    store.atOpening(
        [this](Database &database) { return m_table.unlock(database, m_store.options().keyFile); });
    connect(&store, &Store::heard, this, &StoredSessions::heard);
    connect(&store, &Store::othersWrote, this, [this] {
        forgetAll();
        Q_EMIT changedElsewhere({});
    });
    connect(&store, &Store::opened, this, &StoredSessions::sweep);
    m_sweep.setSingleShot(true);
    connect(&m_sweep, &QTimer::timeout, this, &StoredSessions::sweep);
}

StoredSessions::~StoredSessions() { m_store.close(); }

Session StoredSessions::inOurTime(Session session) const
{
    const qint64 shift = -m_store.ahead().count();
    session.createdAt = session.createdAt.addMSecs(shift);
    session.expiresAt = session.expiresAt.addMSecs(shift);
    for (Join &join : session.joins)
        join.at = join.at.addMSecs(shift);
    return session;
}

void StoredSessions::remember(const Session &session)
{
    m_known.insert(session.pin, new Session(session));
}

void StoredSessions::forgetAll()
{
    ++m_changes;
    m_known.clear();
    m_countedAt.reset();
}

/// "revoked 1234"; what is about no pin is one word.
void StoredSessions::heard(const QString &payload)
{
    const QString pin = payload.section(QLatin1Char(' '), 1);
    if (pin.isEmpty())
        return;
    ++m_changes;
    m_known.remove(pin);
    Q_EMIT changedElsewhere(pin);
}

QCoro::Task<Result<bool>> StoredSessions::insert(Session session)
{
    const quint64 changes = m_changes;
    auto inserting = m_store.run<std::optional<Session>>(
        Access::Writes, [this, session, tokens = m_table.seal(session)](Database &database) {
            return m_table.insert(database, session, tokens);
        });
    const auto kept = co_await std::move(inserting);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!*kept)
        co_return Result<bool>(false);
    const auto digits = (*kept)->pin.size();
    if (digits < m_live.size())
        ++m_live[digits];
    if (changes == m_changes)
        remember(**kept);
    co_return Result<bool>(true);
}

QCoro::Task<Result<Session>> StoredSessions::findLive(QString pin, QDateTime now)
{
    if (m_known.contains(pin)) {
        auto confirming = m_store.confirm();
        const auto confirmed = co_await std::move(confirming);
        if (!confirmed)
            co_return tl::unexpected(confirmed.error());
        const Session *const known = m_known.object(pin);
        if (known && known->expiresAt > now.addMSecs(m_store.ahead().count()))
            co_return Result<Session>(inOurTime(*known));
    }
    const quint64 changes = m_changes;
    auto finding = m_store.run<Session>(
        Access::Reads, [this, pin](Database &database) { return m_table.findLive(database, pin); });
    auto found = co_await std::move(finding);
    if (!found) {
        m_known.remove(pin);
        co_return found;
    }
    if (changes == m_changes)
        remember(*found);
    co_return Result<Session>(inOurTime(*found));
}

QCoro::Task<Result<void>> StoredSessions::renewContact(QString pin, QString id, Side contact)
{
    auto renewing = m_store.run<void>(Access::Writes, [this, pin, id, contact](Database &database) {
        return m_table.renewContact(database, pin, id, contact);
    });
    auto renewed = co_await std::move(renewing);
    // What others looked up while it was written is the old one.
    ++m_changes;
    Session *const known = m_known.object(pin);
    if (renewed && known && known->id == id)
        known->contact = contact;
    else
        m_known.remove(pin);
    co_return renewed;
}

QCoro::Task<Result<void>> StoredSessions::addJoin(QString pin, QString id, Join join)
{
    auto adding = m_store.run<void>(Access::Writes, [this, pin, id, join](Database &database) {
        return m_table.addJoin(database, pin, id, join);
    });
    auto added = co_await std::move(adding);
    Session *const known = m_known.object(pin);
    if (added && known && known->id == id)
        known->addJoin({.at = join.at.addMSecs(m_store.ahead().count()), .from = join.from});
    else
        m_known.remove(pin);
    co_return added;
}

QCoro::Task<Result<void>> StoredSessions::revoke(QString pin)
{
    auto revoking = m_store.run<void>(
        Access::Writes, [this, pin](Database &database) { return m_table.revoke(database, pin); });
    auto revoked = co_await std::move(revoking);
    // Also when it failed: it may have been done.
    ++m_changes;
    m_known.remove(pin);
    if (revoked && pin.size() < m_live.size())
        --m_live[pin.size()];
    co_return revoked;
}

QCoro::Task<Result<qint64>> StoredSessions::countLive(int digits, QDateTime)
{
    if (!m_countedAt || m_clock.steady() - *m_countedAt >= countAge) {
        auto counting = m_store.run<QList<qint64>>(
            Access::Reads, [this](Database &database) { return m_table.countLive(database); });
        const auto counted = co_await std::move(counting);
        if (!counted)
            co_return tl::unexpected(counted.error());
        m_live = *counted;
        m_countedAt = m_clock.steady();
    }
    co_return Result<qint64>(m_live.value(digits));
}

QCoro::Task<Result<void>> StoredSessions::tryKeeping()
{
    return m_store.run<void>(Access::Writes,
                             [](Database &database) { return SessionTable::tryWriting(database); });
}

QCoro::Task<Result<SessionMark>> StoredSessions::mark()
{
    return m_store.run<SessionMark>(
        Access::Reads, [](Database &database) { return SessionTable::mark(database); });
}

QCoro::Task<Result<QList<Session>>> StoredSessions::listBefore(qint64 before, int limit)
{
    auto listing =
        m_store.run<QList<Session>>(Access::Reads, [this, before, limit](Database &database) {
            return m_table.listBefore(database, before, limit);
        });
    auto sessions = co_await std::move(listing);
    if (sessions) {
        for (Session &session : *sessions)
            session = inOurTime(std::move(session));
    }
    co_return sessions;
}

QCoro::Task<Result<SessionNews>> StoredSessions::news(SessionMark since, QStringList pins)
{
    auto reading = m_store.run<SessionNews>(Access::Reads, [this, since, pins](Database &database) {
        return m_table.news(database, since, pins);
    });
    auto news = co_await std::move(reading);
    if (news) {
        for (Session &session : news->sessions)
            session = inOurTime(std::move(session));
    }
    co_return news;
}

void StoredSessions::sweep()
{
    (void)sweepPiece(); // a task goes on by itself
}

QCoro::Task<void> StoredSessions::sweepPiece()
{
    auto sweeping = m_store.run<bool>(Access::Writes, [this](Database &database) {
        return m_table.sweep(database, m_store.options().history);
    });
    const auto swept = co_await std::move(sweeping);
    if (swept && *swept) {
        m_sweep.start(betweenPieces);
        co_return;
    }
    m_sweep.start(betweenSweeps);
    if (swept)
        Q_EMIT this->swept();
}

} // namespace pinbridge
