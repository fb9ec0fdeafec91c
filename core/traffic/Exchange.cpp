// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Exchange.h"

#include <QUrl>

#include <algorithm>

namespace pinbridge {

namespace {

/// Of a heap block beside its content: Qt's header and the allocator's.
constexpr qsizetype block = 32;

template<typename T>
qsizetype sizeOf(const T &text)
{
    return text.isEmpty() ? 0 : block + text.size() * qsizetype(sizeof(*text.constData()));
}

qsizetype sizeOf(const HeaderFields &fields)
{
    qsizetype size = block;
    for (const auto &[name, value] : fields)
        size += qsizetype(sizeof(HeaderFields::value_type)) + sizeOf(name) + sizeOf(value);
    return size;
}

qsizetype sizeOf(const RecordedMessage &message)
{
    return sizeOf(message.body) + sizeOf(message.fields);
}

} // namespace

qsizetype RawExchange::size() const
{
    return qsizetype(sizeof(RawExchange)) + sizeOf(path) + sizeOf(rawPath) + sizeOf(query)
           + sizeOf(requestFields) + sizeOf(requestBody) + sizeOf(replyFields) + sizeOf(replyBody)
           + steps.size() * qsizetype(sizeof(Trail::Step) + 2 * block);
}

qsizetype Exchange::size() const
{
    return qsizetype(sizeof(Exchange)) + block + sizeOf(id) + sizeOf(device) + sizeOf(method)
           + sizeOf(path) + sizeOf(target) + sizeOf(request) + sizeOf(reply) + sizeOf(note)
           + sizeOf(fault) + sizeOf(authorization.email) + sizeOf(authorization.subject)
           + steps.size() * qsizetype(sizeof(Trail::Step) + 2 * block);
}

QByteArray fieldOf(const HeaderFields &fields, QByteArrayView name)
{
    const auto found = std::ranges::find_if(fields, [name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? QByteArray() : found->second;
}

QList<std::pair<QString, QString>> queryOf(const QByteArray &target)
{
    QList<std::pair<QString, QString>> query;
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return query;
    const auto items = target.mid(question + 1).split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        query.emplaceBack(QUrl::fromPercentEncoding(equals < 0 ? item : item.left(equals)),
                          equals < 0 ? QString() : QUrl::fromPercentEncoding(item.mid(equals + 1)));
    }
    return query;
}

} // namespace pinbridge
