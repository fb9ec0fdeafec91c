// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of SandboxApi, one function each.

#include "sandbox/QueryItems.h"
#include "sandbox/SandboxApi.h"
#include "sandbox/SandboxReplies.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace pinbridge {

namespace {

constexpr int defaultPageSize = 20;
constexpr int largestPageSize = 100;
constexpr std::chrono::hours expiredSince{-1};

QString name(const char *text) { return QString::fromLatin1(text); }

/// A number of the query from 1; `fallback` when it is absent, unset when it is no such number.
std::optional<int> positive(const QMap<QString, QString> &items, const QString &item, int fallback)
{
    if (!items.contains(item))
        return fallback;
    bool ok = false;
    const int number = items.value(item).toInt(&ok);
    return ok && number >= 1 ? std::make_optional(number) : std::nullopt;
}

http::Reply brokenReply() { return errorReply(500, QStringLiteral("Internal server error")); }

http::Reply garbageReply()
{
    http::Reply reply;
    reply.contentType = "text/html";
    reply.body = "<html><body>It works!</body></html>";
    return reply;
}

QJsonValue timestamp(const std::optional<QDateTime> &at)
{
    return at ? QJsonValue(at->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

SandboxApi::Answered SandboxApi::listUsers(const Call &call)
{
    const QMap<QString, QString> items = queryItems(call.query);
    const std::optional<int> page = positive(items, name("page"), 1);
    const std::optional<int> wantedSize = positive(items, name("page_size"), defaultPageSize);
    if (!page || !wantedSize)
        return {errorReply(400, QStringLiteral("page and page_size are whole numbers from 1"))};

    std::optional<UserFilter> filter;
    if (items.contains(name("filter"))) {
        const auto parsed = UserFilter::parse(items.value(name("filter")));
        if (!parsed)
            return {errorReply(400, parsed.error())};
        filter = *parsed;
    }

    bool slow = false;
    const QStringList addresses = filter ? filter->addresses() : QStringList();
    for (const QString &address : addresses) {
        const SandboxQuirk quirk = sandboxQuirk(address);
        if (quirk == SandboxQuirk::Broken)
            return {brokenReply()};
        if (quirk == SandboxQuirk::Garbage)
            return {garbageReply()};
        slow = slow || quirk == SandboxQuirk::Slow;
    }

    const QList<SandboxPerson> people = m_people.find(filter);
    const qsizetype size = std::min(*wantedSize, largestPageSize);
    QJsonArray entries;
    const qsizetype first = (*page - 1) * size;
    for (qsizetype i = first; i < std::min(first + size, people.size()); ++i)
        entries.append(userEntry(people.at(i), m_options.tokensInList));

    const QJsonObject body{
        {name("entries"), entries},
        {name("page"), *page},
        {name("page_size"), size},
        {name("total_entries"), people.size()},
        // An empty list has one page, an empty one.
        {name("total_pages"), std::max<qsizetype>(1, (people.size() + size - 1) / size)},
    };
    // A cold look-up is late once: by the list only where that carries the token.
    return {jsonReply(QJsonDocument(body)), slow && m_options.tokensInList};
}

SandboxApi::Answered SandboxApi::showUser(const Call &call)
{
    bool isNumber = false;
    const int id = call.id.toInt(&isNumber);
    const std::optional<SandboxPerson> person = isNumber ? m_people.byId(id) : std::nullopt;
    if (!person)
        return {errorReply(404, QStringLiteral("No such user"))};
    return {jsonReply(QJsonDocument(userEntry(*person, true))),
            person->quirk == SandboxQuirk::Slow};
}

QJsonObject SandboxApi::userEntry(const SandboxPerson &person, bool withToken) const
{
    const bool active = person.quirk != SandboxQuirk::Inactive;
    QJsonObject entry{
        {name("id"), person.id},          {name("name"), person.name},
        {name("username"), person.email}, {name("email"), person.email},
        {name("active"), active},
    };
    if (withToken && active) {
        const std::chrono::seconds life = person.quirk == SandboxQuirk::Expired
                                              ? std::chrono::seconds(expiredSince)
                                              : m_options.userTokenLife;
        const QByteArray token = m_tokens.issue({SandboxTokens::Kind::User, person.id, {}}, life);
        entry.insert(name("token"), QString::fromLatin1(token));
    }
    return entry;
}

SandboxApi::Checked<SandboxTokens::Holder> SandboxApi::userOf(const QJsonValue &token) const
{
    if (!token.isString())
        return tl::unexpected(errorReply(400, QStringLiteral("A user token is not a string")));
    const auto holder = m_tokens.check(token.toString().toUtf8(), SandboxTokens::Kind::User);
    if (!holder)
        return tl::unexpected(refusedTokenReply(holder.error()));
    return *holder;
}

SandboxApi::Answered SandboxApi::createSession(const Call &call)
{
    const QJsonValue tokens = call.body.value(name("contact_tokens"));
    if (!tokens.isArray() || tokens.toArray().isEmpty())
        return {errorReply(400, QStringLiteral("contact_tokens is not a list of user tokens"))};

    QList<int> contacts;
    const QJsonArray list = tokens.toArray();
    for (const auto &token : list) {
        const Checked<SandboxTokens::Holder> contact = userOf(token);
        if (!contact)
            return {contact.error()};
        contacts.append(contact->userId);
    }
    const QString id = m_sessions.create(call.caller.userId, contacts);
    return {jsonReply(QJsonDocument(sessionView(id, call.caller.userId)))};
}

SandboxApi::Answered SandboxApi::showSession(const Call &call)
{
    const std::optional<SandboxSession> session = m_sessions.find(call.id);
    if (!session)
        return {errorReply(404, QStringLiteral("No such session"))};
    if (!session->participants.contains(call.caller.userId))
        return {errorReply(403, QStringLiteral("Not a participant of this session"))};
    return {jsonReply(QJsonDocument(sessionView(call.id, call.caller.userId)))};
}

QJsonObject SandboxApi::sessionView(const QString &id, int asking) const
{
    QJsonArray users;
    const QList<int> participants = m_sessions.find(id).value_or(SandboxSession()).participants;
    for (const int participant : participants) {
        if (const auto person = m_people.byId(participant))
            users.append(userEntry(*person, false));
    }
    const QByteArray token =
        m_tokens.issue({SandboxTokens::Kind::Session, asking, id}, m_options.sessionTokenLife);
    return {
        {name("id"), id},
        {name("token"), QString::fromLatin1(token)},
        {name("users"), users},
        {name("pin"), QString()},
    };
}

SandboxApi::Answered SandboxApi::startVideo(const Call &call)
{
    const Checked<SandboxTokens::Holder> user = userOf(call.body.value(name("user_token")));
    if (!user)
        return {user.error()};
    const std::optional<SandboxSession> session = m_sessions.find(call.caller.sessionId);
    if (!session)
        return {errorReply(404, QStringLiteral("No such session"))};
    if (user->userId != call.caller.userId)
        return {errorReply(403, QStringLiteral("The session token is another user's"))};

    m_sessions.noteVideo(session->id, m_clock.now());
    const QByteArray token = m_tokens.issue({SandboxTokens::Kind::Media, user->userId, session->id},
                                            m_options.sessionTokenLife);
    // Names under .invalid never resolve (RFC 6761 section 6.4): nothing real can be called.
    const QJsonObject info{
        {name("server"), name("gss+ssl://gss.helplightning.invalid")},
        {name("wsserver"), name("wss://gss.helplightning.invalid")},
        {name("token"), QString::fromLatin1(token)},
    };
    return {jsonReply(QJsonDocument(QJsonObject{{name("gss_info"), info}}))};
}

SandboxApi::Answered SandboxApi::listCalls(const Call &call)
{
    const std::optional<SandboxSession> session = m_sessions.find(call.id);
    if (!session)
        return {errorReply(404, QStringLiteral("No such session"))};

    if (hasContact(*session, SandboxQuirk::Untold))
        return {errorReply(403, QStringLiteral("Call records are not offered"))};
    return {jsonReply(QJsonDocument(callsOf(*session)))};
}

bool SandboxApi::hasContact(const SandboxSession &session, SandboxQuirk quirk) const
{
    return std::any_of(session.participants.cbegin() + 1, session.participants.cend(),
                       [this, quirk](int id) {
                           const auto person = m_people.byId(id);
                           return person && person->quirk == quirk;
                       });
}

/// No media server is here that could carry a call: who talks is a matter of addresses and time.
QJsonArray SandboxApi::callsOf(const SandboxSession &session) const
{
    const bool isBrief = hasContact(session, SandboxQuirk::Brief);
    if (!session.videoAt || (!isBrief && !hasContact(session, SandboxQuirk::Talking)))
        return {};
    const QDateTime now = m_clock.now();
    const QDateTime start = session.videoAt->addMSecs(m_options.callBegins.count());
    if (start > now)
        return {};
    std::optional<QDateTime> end;
    if (isBrief && start.addMSecs(m_options.callLasts.count()) <= now)
        end = start.addMSecs(m_options.callLasts.count());
    return {QJsonObject{
        {name("call_id"), session.callId},
        {name("start_time"), timestamp(start)},
        {name("end_time"), timestamp(end)},
        {name("duration"), start.secsTo(end.value_or(now))},
        {name("complete"), end.has_value()},
        {name("successful"), true},
    }};
}

} // namespace pinbridge
