// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ScriptedSite.h"

#include "base/Jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pinbridge::test {

namespace {

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

Behaviour json(const QJsonObject &object)
{
    return reply(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Behaviour refusal() { return reply(400, R"({"code": 1003})"); }

QJsonObject entryOf(const ScriptedSite::Person &person)
{
    return {{text("id"), person.id},
            {text("name"), person.email},
            {text("email"), person.email},
            {text("active"), person.active}};
}

} // namespace

ScriptedSite::ScriptedSite(ScriptedUpstream &upstream, const Clock &clock)
    : people({{text("1"), text("Ann@Example.com")}, {text("2"), text("bob@example.com")}})
    , m_upstream(upstream)
    , m_clock(clock)
{
    upstream.answerWith([this](const auto &request) { return answer(request); });
}

QByteArray ScriptedSite::issue(const QString &subject, std::optional<std::chrono::seconds> life)
{
    const QByteArray serial = QByteArray::number(++m_issued);
    if (!life)
        return "opaque-" + serial;
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QJsonObject claims{{text("sub"), subject},
                             {text("iat"), now},
                             {text("exp"), now + qint64(life->count())},
                             {text("jti"), QString::fromLatin1(serial)}};
    return base64Url(R"({"alg":"HS256"})") + '.'
           + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.'
           + base64Url("signature");
}

ScriptedSite::Call ScriptedSite::callOf(const ScriptedUpstream::Request &request)
{
    const QByteArray call = request.method + ' ' + request.path();
    if (call == "GET /api/v1r1/enterprise/users")
        return Call::ListUsers;
    if (call.startsWith("GET /api/v1r1/enterprise/users/"))
        return Call::ShowUser;
    if (call == "POST /api/v1/sessions")
        return Call::CreateSession;
    if (call == "POST /api/v1/session/video")
        return Call::Video;
    if (call.startsWith("GET /api/v1/sessions/"))
        return Call::ShowSession;
    return Call::Unknown;
}

int ScriptedSite::calls(Call call) const
{
    const auto &requests = m_upstream.requests();
    return static_cast<int>(
        std::count_if(requests.cbegin(), requests.cend(),
                      [call](const auto &request) { return callOf(request) == call; }));
}

Behaviour ScriptedSite::answer(const ScriptedUpstream::Request &request)
{
    const Call call = callOf(request);
    if (interfere) {
        if (const auto instead = interfere(call))
            return *instead;
    }
    if (refused.contains(request.field("authorization")))
        return refusal();
    switch (call) {
    case Call::ListUsers:
        return listUsers(request);
    case Call::ShowUser:
        return showUser(QString::fromLatin1(request.path().split('/').last()));
    case Call::CreateSession:
        return createSession(request);
    case Call::Video:
        return json({{text("gss_info"),
                      QJsonObject{{text("server"), text("gss+ssl://gss.example.com")},
                                  {text("wsserver"), text("wss://gss.example.com")},
                                  {text("token"), QString::fromLatin1(issue(text("Session:gss"),
                                                                            gssTokenLife))}}}});
    case Call::ShowSession:
        return json({{text("id"), QString::fromLatin1(request.path().split('/').last())},
                     {text("token"),
                      QString::fromLatin1(issue(text("Session:contact"), sessionTokenLife))}});
    case Call::Unknown:
        break;
    }
    return reply(404);
}

Behaviour ScriptedSite::listUsers(const ScriptedUpstream::Request &request)
{
    const QUrlQuery query(QString::fromLatin1(request.target).section(QLatin1Char('?'), 1));
    const int page = query.queryItemValue(text("page")).toInt();
    QJsonArray entries;
    for (const Person &person : people.mid(qsizetype{page - 1} * pageSize, pageSize)) {
        QJsonObject entry = entryOf(person);
        if (listTokenLife)
            entry.insert(text("token"),
                         QString::fromLatin1(issue(text("User:") + person.id, listTokenLife)));
        entries.append(entry);
    }
    const qsizetype pages = (people.size() + pageSize - 1) / pageSize;
    return json({{text("entries"), entries},
                 {text("page"), page},
                 {text("page_size"), pageSize},
                 {text("total_entries"), people.size()},
                 {text("total_pages"), std::max<qsizetype>(1, pages)}});
}

Behaviour ScriptedSite::showUser(const QString &id)
{
    for (const Person &person : std::as_const(people)) {
        if (person.id != id)
            continue;
        QJsonObject entry = entryOf(person);
        if (person.active)
            entry.insert(text("token"),
                         QString::fromLatin1(issue(text("User:") + id, userTokenLife)));
        return json(entry);
    }
    return reply(404);
}

Behaviour ScriptedSite::createSession(const ScriptedUpstream::Request &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray tokens = body.value(text("contact_tokens")).toArray();
    if (tokens.size() != 1 || refused.contains(tokens.first().toString().toLatin1()))
        return refusal();
    return json(
        {{text("id"), QStringLiteral("session-%1").arg(++m_sessions)},
         {text("token"), QString::fromLatin1(issue(text("Session:creator"), sessionTokenLife))}});
}

} // namespace pinbridge::test
