// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/SandboxSessions.h"

#include <QUuid>

namespace pinbridge {

QString SandboxSessions::create(int creator, const QList<int> &contacts)
{
    SandboxSession session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.callId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.participants.append(creator);
    for (const int contact : contacts) {
        if (!session.participants.contains(contact))
            session.participants.append(contact);
    }

    m_order.enqueue(session.id);
    m_sessions.insert(session.id, session);
    if (m_order.size() > limit)
        m_sessions.remove(m_order.dequeue());
    return session.id;
}

std::optional<SandboxSession> SandboxSessions::find(const QString &id) const
{
    const auto session = m_sessions.constFind(id);
    return session == m_sessions.cend() ? std::nullopt : std::make_optional(*session);
}

void SandboxSessions::noteVideo(const QString &id, const QDateTime &at)
{
    const auto session = m_sessions.find(id);
    if (session != m_sessions.end() && !session->videoAt)
        session->videoAt = at;
}

} // namespace pinbridge
