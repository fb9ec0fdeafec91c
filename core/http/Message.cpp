// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Message.h"

#include <QUrl>

namespace pinbridge::http {

bool isNamed(QByteArrayView field, QByteArrayView name)
{
    return field.size() == name.size() && name.compare(field, Qt::CaseInsensitive) == 0;
}

QByteArray Request::field(QByteArrayView name) const
{
    for (const auto &[key, value] : fields) {
        if (isNamed(key, name))
            return value;
    }
    return {};
}

bool Request::hasField(QByteArrayView name) const
{
    for (const auto &[key, value] : fields) {
        if (isNamed(key, name))
            return true;
    }
    return false;
}

namespace {

QString decoded(QByteArrayView text)
{
    return text.contains('%') ? QUrl::fromPercentEncoding(text.toByteArray())
                              : QString::fromUtf8(text);
}

} // namespace

std::optional<QString> Request::queryValue(QLatin1StringView name) const
{
    const auto isIt = [name](QByteArrayView written) {
        return written.contains('%') ? decoded(written) == name
                                     : QLatin1StringView(written) == name;
    };
    const QByteArrayView all(query);
    for (qsizetype at = 0; at <= all.size();) {
        const qsizetype end = all.indexOf('&', at);
        const QByteArrayView item = end < 0 ? all.sliced(at) : all.sliced(at, end - at);
        const qsizetype equals = item.indexOf('=');
        if (isIt(equals < 0 ? item : item.first(equals)))
            return equals < 0 ? QString() : decoded(item.sliced(equals + 1));
        if (end < 0)
            break;
        at = end + 1;
    }
    return std::nullopt;
}

Reply Reply::json(const QByteArray &body, int status)
{
    return {.status = status,
            .contentType = QByteArrayLiteral("application/json"),
            .body = body,
            .fields = {},
            .note = {}};
}

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Head:
        return QByteArrayLiteral("HEAD");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Patch:
        return QByteArrayLiteral("PATCH");
    case Method::Other:
        break;
    }
    return QByteArrayLiteral("?");
}

} // namespace pinbridge::http
