// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/HostCheck.h"

#include <QHostAddress>

#include <algorithm>

namespace pinbridge {

namespace {

/// Four numbers: QHostAddress also takes "10" and "0x7f.1", which browsers rewrite before they ask.
bool isIpv4(const QString &host)
{
    return host.count(QLatin1Char('.')) == 3
           && QHostAddress(host).protocol() == QHostAddress::IPv4Protocol;
}

/// The same, before a text is made of it, of the four decimal numbers that most of them are; a port
/// may follow.
bool isPlainIpv4(QByteArrayView host)
{
    int numbers = 1;
    int digits = 0;
    int value = 0;
    for (const char c : host) {
        if (c == ':')
            break;
        if (c == '.') {
            if (digits == 0)
                return false;
            ++numbers;
            digits = 0;
            value = 0;
            continue;
        }
        const bool hasZeroInFront = digits > 0 && value == 0;
        value = value * 10 + (c - '0');
        ++digits;
        if (c < '0' || c > '9' || hasZeroInFront || value > 255)
            return false;
    }
    return numbers == 4 && digits > 0;
}

QString withoutFinalDot(QString name)
{
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name.toLower();
}

} // namespace

bool isOwnHost(const QByteArray &host, const QStringList &names)
{
    // The edge has checked its form: an IPv6 address in brackets, a name or an IPv4 address.
    if (host.isEmpty() || host.startsWith('[') || isPlainIpv4(host))
        return true;
    const QString text = QString::fromLatin1(host).section(QLatin1Char(':'), 0, 0);
    const QString name = withoutFinalDot(text);
    if (isIpv4(name) || name == QLatin1String("localhost")
        || name.endsWith(QLatin1String(".localhost")))
        return true;
    return std::any_of(names.begin(), names.end(),
                       [&name](const QString &own) { return withoutFinalDot(own) == name; });
}

} // namespace pinbridge
