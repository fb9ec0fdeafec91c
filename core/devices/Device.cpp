// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Device.h"

#include "base/Address.h"

#include <QNetworkInterface>

namespace pinbridge {

namespace {

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

QString nameOf(DeviceState state)
{
    switch (state) {
    case DeviceState::Waiting:
        return QStringLiteral("waiting");
    case DeviceState::Allowed:
        return QStringLiteral("allowed");
    case DeviceState::Blocked:
        return QStringLiteral("blocked");
    }
    Q_UNREACHABLE();
}

QString cleanedAgent(const QString &agent)
{
    QString text;
    const auto points = agent.left(longestAgent * 4).toUcs4();
    for (const char32_t c : points) {
        if (QChar::isSpace(c) || !QChar::isPrint(c)) {
            if (!text.isEmpty() && !text.endsWith(QLatin1Char(' ')))
                text += QLatin1Char(' ');
            continue;
        }
        if (text.size() + (QChar::requiresSurrogates(c) ? 2 : 1) > longestAgent)
            break;
        if (!isMark(c))
            text += QString::fromUcs4(&c, 1);
    }
    return text.trimmed();
}

QHostAddress deviceAddress(const QHostAddress &address)
{
    QHostAddress plain = unmapped(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol || plain.scopeId().isEmpty())
        return plain;
    QString scope = plain.isLinkLocal() ? plain.scopeId() : QString();
    bool isIndex = false;
    const int index = scope.toInt(&isIndex);
    if (isIndex) { // as people may write it; sockets tell names
        if (const QString name = QNetworkInterface::interfaceNameFromIndex(index); !name.isEmpty())
            scope = name;
    }
    plain.setScopeId(scope);
    return plain;
}

DeviceKey keyOf(const QHostAddress &address)
{
    const QHostAddress plain = deviceAddress(address);
    return {plain, plain.scopeId()};
}

} // namespace pinbridge
