// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/MemorySessions.h"

namespace pinbridge {

Session *MemorySessions::live(const QString &pin)
{
    const auto number = m_live.constFind(pin);
    return number == m_live.cend() ? nullptr : &m_all[*number];
}

void MemorySessions::end(const QString &pin)
{
    const Number number = m_live.take(pin);
    Session &session = m_all[number];
    m_byExpiry.remove(session.expiresAt, pin);
    // The history needs names and times; its tokens would only be there to be stolen.
    for (Side *side : {&session.creator, &session.contact}) {
        side->userToken.clear();
        side->sessionToken.clear();
    }
    --m_perDigits[static_cast<int>(pin.size())];
    m_ended.enqueue(number);
    if (m_ended.size() > historyLimit)
        m_all.remove(m_ended.dequeue());
}

void MemorySessions::endExpired(const QDateTime &now)
{
    while (!m_byExpiry.isEmpty() && m_byExpiry.firstKey() <= now) {
        const QString pin = m_byExpiry.first(); // a copy: the entry goes in `end`
        end(pin);
    }
}

QCoro::Task<Result<bool>> MemorySessions::insert(Session session)
{
    endExpired(session.createdAt);
    if (m_live.contains(session.pin))
        co_return Result<bool>(false);
    const Number number = m_next++;
    m_live.insert(session.pin, number);
    m_byExpiry.insert(session.expiresAt, session.pin);
    ++m_perDigits[static_cast<int>(session.pin.size())];
    m_all.insert(number, session);
    co_return Result<bool>(true);
}

QCoro::Task<Result<Session>> MemorySessions::findLive(QString pin, QDateTime now)
{
    endExpired(now);
    const Session *session = live(pin);
    if (!session)
        co_return unknownPin();
    co_return Result<Session>(*session);
}

QCoro::Task<Result<void>> MemorySessions::renewContact(QString pin, QString id, Side contact)
{
    Session *session = live(pin);
    if (!session || session->id != id)
        co_return unknownPin();
    session->contact = std::move(contact);
    co_return Result<void>{};
}

QCoro::Task<Result<void>> MemorySessions::addJoin(QString pin, QString id, Join join)
{
    Session *session = live(pin);
    if (!session || session->id != id)
        co_return unknownPin();
    session->addJoin(join);
    co_return Result<void>{};
}

QCoro::Task<Result<void>> MemorySessions::revoke(QString pin)
{
    Session *session = live(pin);
    if (!session)
        co_return unknownPin();
    session->revoked = true;
    end(pin);
    co_return Result<void>{};
}

QCoro::Task<Result<qint64>> MemorySessions::countLive(int digits, QDateTime now)
{
    endExpired(now);
    co_return Result<qint64>(m_perDigits.value(digits));
}

QCoro::Task<Result<QList<Session>>> MemorySessions::list(int limit)
{
    QList<Session> sessions;
    for (auto it = m_all.cend(); it != m_all.cbegin() && sessions.size() < limit;)
        sessions.append(*--it);
    co_return Result<QList<Session>>(std::move(sessions));
}

} // namespace pinbridge
