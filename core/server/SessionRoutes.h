// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Answer.h"
#include "server/ContactJson.h"
#include "server/Door.h"
#include "sessions/SessionDesk.h"
#include "sessions/UserDirectory.h"

#include <QCoroTask>

namespace pinbridge {

/// The three routes that devices come for, from a request to the use case and back. Each answers
/// once. The request is a copy of its own in each: a coroutine outlives the caller's.
class SessionRoutes
{
public:
    /// All must outlive this object, and this object every call.
    SessionRoutes(SessionDesk &desk, UserDirectory &users, Door &door, SessionIdForm form);

    QCoro::Task<> authenticate(http::Request request, http::AnswerPtr answer);
    QCoro::Task<> createSession(http::Request request, http::AnswerPtr answer);
    QCoro::Task<> joinSession(http::Request request, http::AnswerPtr answer);

    /// It was revoked.
    void forget(const QString &pin) { m_contactJson.forget(pin); }

private:
    SessionDesk &m_desk;
    UserDirectory &m_users;
    Door &m_door;
    const SessionIdForm m_form;
    ContactJson m_contactJson;
};

} // namespace pinbridge
