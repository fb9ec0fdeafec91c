// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/ReplyShapes.h"

#include "base/Utc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pinbridge {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Phrase> wrong(const Phrase &what) { return tl::unexpected<Phrase>(what); }

bool isVisible(QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; }

bool isVisible(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isVisible(c); });
}

Shaped<QJsonObject> objectOf(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return wrong(Phrase::tr("is not a JSON object"));
    return document.object();
}

/// Empty when it is no id.
QString idOf(const QJsonValue &value)
{
    constexpr qsizetype longest = 128;
    if (value.isDouble()) {
        const qint64 number = value.toInteger(-1);
        return number < 0 ? QString() : QString::number(number);
    }
    QString text = value.toString();
    // "." and ".." would change the path that an id is put into.
    if (text.size() > longest || !isVisible(text) || text == u"."_s || text == u".."_s)
        return {};
    return text;
}

/// Empty when it is no token.
QByteArray tokenOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return isVisible(text) ? text.toLatin1() : QByteArray();
}

bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

/// `fallback` when absent; unset when it is no count.
std::optional<int> countOf(const QJsonValue &value, int fallback)
{
    if (isAbsent(value))
        return fallback;
    const int count = value.toInt(-1);
    return count < 0 ? std::nullopt : std::optional(count);
}

Shaped<UpstreamUser> userOf(const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    UpstreamUser user;
    user.id = idOf(object.value("id"_L1));
    if (user.id.isEmpty())
        return wrong(Phrase::tr("has a user without an id"));
    user.name = object.value("name"_L1).toString();
    user.email = object.value("email"_L1).toString();
    const QJsonValue active = object.value("active"_L1);
    if (!isAbsent(active) && !active.isBool())
        return wrong(Phrase::tr("has a user who is neither active nor inactive"));
    user.active = active.toBool(true);
    const QJsonValue token = object.value("token"_L1);
    user.token = tokenOf(token);
    if (user.token.isEmpty() && !isAbsent(token) && token != QJsonValue(QString()))
        return wrong(Phrase::tr("has a user with a token that is none"));
    return user;
}

std::optional<int> totalPagesOf(const QJsonObject &object)
{
    const auto entries = countOf(object.value("total_entries"_L1), 0);
    const auto size = countOf(object.value("page_size"_L1), 0);
    if (!entries || !size)
        return std::nullopt;
    const int counted = *size > 0 ? *entries / *size + (*entries % *size > 0 ? 1 : 0) : 1;
    return countOf(object.value("total_pages"_L1), counted);
}

std::optional<QDateTime> timeOf(const QJsonValue &value)
{
    auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // without an offset: UTC, as upstream's clocks are
        return QDateTime(time.date(), time.time(), utc);
    return time.toUTC();
}

} // namespace

Shaped<UserPage> readUserPage(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return wrong(object.error());
    const QJsonValue entries = object->value("entries"_L1);
    if (!entries.isArray())
        return wrong(Phrase::tr("has no list of users"));

    UserPage page;
    const auto number = countOf(object->value("page"_L1), 1);
    const auto pages = totalPagesOf(*object);
    if (!number || !pages)
        return wrong(Phrase::tr("does not count its pages in numbers"));
    page.page = *number;
    page.totalPages = std::max(1, *pages);
    const QJsonArray list = entries.toArray();
    for (const auto &entry : list) {
        auto user = userOf(entry);
        if (!user)
            return wrong(user.error());
        page.entries.append(std::move(*user));
    }
    return page;
}

Shaped<UpstreamUser> readUser(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return wrong(object.error());
    auto user = userOf(*object);
    if (user && user->active && user->token.isEmpty())
        return wrong(Phrase::tr("has no token for an active user"));
    return user;
}

Shaped<SessionView> readSessionView(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return wrong(object.error());
    SessionView view{idOf(object->value("id"_L1)), tokenOf(object->value("token"_L1))};
    if (view.id.isEmpty())
        return wrong(Phrase::tr("has no session id"));
    if (view.token.isEmpty())
        return wrong(Phrase::tr("has no session token"));
    return view;
}

Shaped<GssInfo> readGssInfo(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return wrong(object.error());
    const QJsonObject info = object->value("gss_info"_L1).toObject();
    GssInfo gss{info.value("server"_L1).toString(), info.value("wsserver"_L1).toString(),
                tokenOf(info.value("token"_L1))};
    if (gss.server.isEmpty() || gss.wsServer.isEmpty() || gss.token.isEmpty())
        return wrong(Phrase::tr("does not name a media server with its token"));
    return gss;
}

Shaped<QList<CallRecord>> readCallRecords(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return wrong(Phrase::tr("is not a list of calls"));
    QList<CallRecord> records;
    const QJsonArray list = document.array();
    for (const auto &entry : list) {
        const QJsonObject object = entry.toObject();
        CallRecord record;
        record.callId = idOf(object.value("call_id"_L1));
        if (record.callId.isEmpty())
            return wrong(Phrase::tr("has a call without an id"));
        record.startTime = timeOf(object.value("start_time"_L1));
        record.endTime = timeOf(object.value("end_time"_L1));
        record.duration = static_cast<int>(
            std::clamp(object.value("duration"_L1).toDouble(), 0.0, 2'000'000'000.0));
        record.complete = object.value("complete"_L1).toBool();
        record.successful = object.value("successful"_L1).toBool();
        records.append(record);
    }
    return records;
}

} // namespace pinbridge
