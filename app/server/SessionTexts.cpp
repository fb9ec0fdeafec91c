// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionTexts.h"

#include "TextTable.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// Until when a pin is good, or was.
QDateTime endOf(const ArchivedSession &session)
{
    return session.endedAt.isValid() ? session.endedAt : session.session.expiresAt;
}

/// Spreadsheets calculate what begins like a formula, and an address is whatever somebody typed:
/// an apostrophe says that it is text.
QString csvCell(QString value)
{
    constexpr auto formulas = "=+-@\t\r"_L1;
    if (!value.isEmpty() && formulas.contains(value.front()))
        value.prepend(u'\'');
    const bool isPlain = !value.contains(u',') && !value.contains(u'"') && !value.contains(u'\n')
                         && !value.contains(u'\r');
    return isPlain ? value : u'"' + value.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray csvOf(const QStringList &values)
{
    QStringList cells;
    cells.reserve(values.size());
    for (const QString &value : values)
        cells << csvCell(value);
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString sessionTable(const QList<ArchivedSession> &sessions)
{
    QList<QStringList> rows{
        {u"PIN"_s, u"STATE"_s, u"CREATOR"_s, u"CONTACT"_s, u"CREATED"_s, u"UNTIL"_s, u"JOINS"_s}};
    rows.reserve(sessions.size() + 1);
    for (const ArchivedSession &archived : sessions) {
        const Session &session = archived.session;
        rows << QStringList{session.pin,
                            nameOf(archived.state),
                            session.creator.email,
                            session.contact.email,
                            localTime(session.createdAt),
                            localTime(endOf(archived)),
                            QString::number(session.joins.size())};
    }
    return textTable(rows);
}

QString sessionText(const ArchivedSession &archived)
{
    const Session &session = archived.session;
    QList<QStringList> rows = {
        {u"pin"_s, session.pin},
        {u"state"_s, nameOf(archived.state)},
        {u"session"_s, session.id},
        {u"creator"_s, session.creator.email},
        {u"contact"_s, session.contact.email},
        {u"created"_s, localTime(session.createdAt)},
        {archived.endedAt.isValid() ? u"ended"_s : u"until"_s, localTime(endOf(archived))},
        {u"url"_s, session.url},
        {u"ws_url"_s, session.wsUrl},
    };
    for (const Join &join : session.joins)
        rows << QStringList{u"joined"_s, u"%1 from %2"_s.arg(localTime(join.at), join.from)};
    return textTable(rows);
}

QJsonObject toJson(const ArchivedSession &archived)
{
    const Session &session = archived.session;
    QJsonArray joins;
    for (const Join &join : session.joins)
        joins.append(QJsonObject{{u"at"_s, isoTime(join.at)}, {u"from"_s, join.from}});
    return {
        {u"number"_s, archived.number},
        {u"pin"_s, session.pin},
        {u"state"_s, nameOf(archived.state)},
        {u"session_id"_s, session.id},
        {u"creator"_s, session.creator.email},
        {u"creator_user_id"_s, session.creator.userId},
        {u"contact"_s, session.contact.email},
        {u"contact_user_id"_s, session.contact.userId},
        {u"url"_s, session.url},
        {u"ws_url"_s, session.wsUrl},
        {u"created_at"_s, isoTime(session.createdAt)},
        {u"expires_at"_s, isoTime(session.expiresAt)},
        {u"ended_at"_s,
         archived.endedAt.isValid() ? QJsonValue(isoTime(archived.endedAt)) : QJsonValue()},
        {u"joins"_s, joins},
    };
}

QByteArray csvHeader()
{
    return csvOf({u"number"_s, u"pin"_s, u"state"_s, u"session_id"_s, u"creator"_s,
                  u"creator_user_id"_s, u"contact"_s, u"contact_user_id"_s, u"created_at"_s,
                  u"expires_at"_s, u"ended_at"_s, u"joins"_s, u"last_joined_at"_s,
                  u"last_joined_from"_s});
}

QByteArray csvLine(const ArchivedSession &archived)
{
    const Session &session = archived.session;
    const Join last = session.joins.isEmpty() ? Join() : session.joins.last();
    return csvOf({QString::number(archived.number), session.pin, nameOf(archived.state), session.id,
                  session.creator.email, session.creator.userId, session.contact.email,
                  session.contact.userId, isoTime(session.createdAt), isoTime(session.expiresAt),
                  isoTime(archived.endedAt), QString::number(session.joins.size()),
                  isoTime(last.at), last.from});
}

} // namespace pinbridge
