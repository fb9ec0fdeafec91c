// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/SessionRoutes.h"

#include "base/Address.h"
#include "base/Email.h"
#include "server/Problem.h"
#include "sessions/Pins.h"

namespace pinbridge {

using http::AnswerPtr;
using http::Reply;
using http::Request;

namespace {

/// The user token, as the vendor's apps send it or with `Bearer` before it; empty when absent.
QByteArray userToken(const Request &request)
{
    const QByteArray value = request.field("Authorization").trimmed();
    if (value.isEmpty())
        return {};
    constexpr QByteArrayView bearer = "bearer";
    const bool isScheme = value.left(bearer.size()).toLower() == bearer
                          && (value.size() == bearer.size() || value[bearer.size()] == ' ');
    return isScheme ? value.mid(bearer.size()).trimmed() : value;
}

} // namespace

SessionRoutes::SessionRoutes(SessionDesk &desk, UserDirectory &users, Door &door,
                             SessionIdForm form)
    : m_desk(desk)
    , m_users(users)
    , m_door(door)
    , m_form(form)
    , m_contactJson(form)
{
}

QCoro::Task<> SessionRoutes::authenticate(Request request, AnswerPtr answer)
{
    const auto given = request.queryValue(QLatin1StringView("email"));
    const auto email =
        given ? parseEmail(*given)
              : fail(FailureCode::BadEmail,
                     Phrase::verbatim(QStringLiteral("Add the user's address: "
                                                     "/auth?email=someone@example.com.")));
    if (!email) {
        answer->send(problemReply(email.error(), request.id));
        co_return;
    }
    const QString &address = *email;
    const auto user = co_await m_users.authenticate(address, request.trail);
    answer->send(user ? Reply::json(tokenJson(user->token))
                      : problemReply(user.error(), request.id));
}

QCoro::Task<> SessionRoutes::createSession(Request request, AnswerPtr answer)
{
    const QByteArray token = userToken(request);
    if (token.isEmpty()) {
        const Failure missing{
            .code = FailureCode::MissingAuthorization,
            .sentence = Phrase::verbatim(QStringLiteral("Put the creator's user token from /auth "
                                                        "into the Authorization field."))};
        answer->send(problemReply(missing, request.id));
        co_return;
    }
    const auto contact = parseCreateBody(request.body);
    if (!contact) {
        answer->send(problemReply(contact.error(), request.id));
        co_return;
    }
    const QString &address = *contact;
    const Progress silent;
    const auto session = co_await m_desk.create(token, address, silent, request.trail);
    if (!session) {
        answer->send(problemReply(session.error(), request.id));
        co_return;
    }
    const auto outcome = answer->send(Reply::json(sideJson(*session, Seat::Creator, m_form)));
    if (outcome == http::Answer::Outcome::Sent)
        m_desk.delivered(token, address);
    else
        m_desk.undelivered(token, address, *session);
}

QCoro::Task<> SessionRoutes::joinSession(Request request, AnswerPtr answer)
{
    const auto given = request.queryValue(QLatin1StringView("sid"));
    const auto pin =
        given
            ? parsePin(*given)
            : fail(FailureCode::BadPin,
                   Phrase::verbatim(QStringLiteral("Add the pin: /session?sid= and its digits.")));
    if (!pin) {
        answer->send(problemReply(pin.error(), request.id));
        co_return;
    }
    if (const auto refusal = m_door.forGuesses(request)) {
        answer->send(*refusal);
        co_return;
    }
    const QByteArray token = userToken(request);
    const QString &digits = *pin;
    const QString from = addressText(request.peer);
    const auto session = co_await m_desk.join(digits, token, from, request.trail);
    // Guesses sent side by side were all let in: those beyond the limit learn nothing either.
    if (const auto refusal = m_door.forGuesses(request)) {
        answer->send(*refusal);
        co_return;
    }
    if (!session) {
        if (session.error().code == FailureCode::UnknownPin) {
            m_contactJson.forget(digits);
            m_door.noteWrongPin(request);
        }
        answer->send(problemReply(session.error(), request.id));
        co_return;
    }
    Reply reply = Reply::json(m_contactJson.of(*session));
    if (!token.isEmpty() && token == session->creator.userToken)
        reply.note = QStringLiteral("creator-fetched-own-pin");
    answer->send(reply);
}

} // namespace pinbridge
