// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/MemorySessions.h"

#include <utility>

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
    if (m_ended.size() > historyLimit) {
        const Number oldest = m_ended.dequeue();
        m_all.remove(oldest);
        noteChange(oldest);
    }
}

void MemorySessions::noteChange(Number number)
{
    m_changes.remove(m_changedBy.value(number));
    m_changes.insert(++m_lastChange, number);
    m_changedBy.insert(number, m_lastChange);
    if (m_changes.size() > changeLimit) {
        m_forgotten = m_changes.firstKey();
        m_changedBy.remove(m_changes.take(m_forgotten));
    }
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
    session.number = number;
    m_all.insert(number, session);
    noteChange(number);
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
    noteChange(session->number);
    co_return Result<void>{};
}

QCoro::Task<Result<void>> MemorySessions::revoke(QString pin)
{
    Session *session = live(pin);
    if (!session)
        co_return unknownPin();
    session->revoked = true;
    const Number number = session->number;
    end(pin);
    noteChange(number);
    co_return Result<void>{};
}

QCoro::Task<Result<qint64>> MemorySessions::countLive(int digits, QDateTime now)
{
    endExpired(now);
    co_return Result<qint64>(m_perDigits.value(digits));
}

namespace {

Session withoutTokens(Session session)
{
    for (Side *side : {&session.creator, &session.contact}) {
        side->userToken = {};
        side->sessionToken = {};
    }
    return session;
}

} // namespace

QCoro::Task<Result<SessionMark>> MemorySessions::mark()
{
    co_return Result<SessionMark>(
        SessionMark{.session = m_next - 1, .change = m_lastChange, .ended = 0});
}

QCoro::Task<Result<QList<Session>>> MemorySessions::listBefore(qint64 before, int limit)
{
    QList<Session> sessions;
    for (auto it = m_all.lowerBound(before); it != m_all.begin() && sessions.size() < limit;)
        sessions.append(withoutTokens(*--it));
    co_return Result<QList<Session>>(std::move(sessions));
}

QCoro::Task<Result<SessionNews>> MemorySessions::news(SessionMark since, QStringList /*pins*/)
{
    SessionNews news;
    news.mark = since;
    news.isWhole = since.change >= m_forgotten;
    auto it = std::as_const(m_changes).upperBound(since.change);
    for (int read = 0; it != m_changes.cend() && read < newsLimit; ++it, ++read) {
        const auto session = m_all.constFind(*it);
        if (session == m_all.cend())
            news.gone.append(*it);
        else
            news.sessions.append(withoutTokens(*session));
        news.mark.change = it.key();
    }
    news.hasMore = it != m_changes.cend();
    co_return Result<SessionNews>(std::move(news));
}

} // namespace pinbridge
