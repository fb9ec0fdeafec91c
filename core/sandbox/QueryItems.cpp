// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/QueryItems.h"

namespace pinbridge {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

QMap<QString, QString> queryItems(const QByteArray &query)
{
    QMap<QString, QString> items;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype middle = pair.indexOf('=');
        if (middle < 0)
            items.insert(decoded(pair), QString());
        else
            items.insert(decoded(pair.left(middle)), decoded(pair.sliced(middle + 1)));
    }
    return items;
}

} // namespace pinbridge
