// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Syntax.h"

#include <QHostAddress>
#include <QString>

#include <algorithm>

namespace pinbridge::http::syntax {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool isBlank(char c) { return c == ' ' || c == '\t'; }

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// What stands between the brackets; QHostAddress alone would take a zone as well.
bool isLiteral(QByteArrayView text)
{
    const bool shaped = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return hexValue(c) >= 0 || c == ':' || c == '.';
    });
    QHostAddress address;
    return shaped && address.setAddress(QString::fromLatin1(text))
           && address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// Labels are not empty but for the root's, behind the last dot.
bool isName(QByteArrayView text)
{
    const bool shaped =
        !text.isEmpty() && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](char c) {
            return isDigit(c) || isLetter(c) || c == '-' || c == '.' || c == '_';
        });
    return shaped && !text.startsWith('.') && !text.contains("..");
}

bool isPort(QByteArrayView text)
{
    return isDigits(text) && text.size() <= 5 && text.toInt() <= 65535;
}

} // namespace

bool isTokenCharacter(char c)
{
    return isDigit(c) || isLetter(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isHex(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return hexValue(c) >= 0; });
}

bool isFieldText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 ? c != 0x7f : c == '\t';
    });
}

QByteArrayView withoutBlanksBehind(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    return withoutBlanksBehind(text);
}

bool isCleanTarget(QByteArrayView text, bool isPath)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return false;
        if (c != '%')
            continue;
        if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
            return false;
        const int code = hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]);
        if (isPath && (code < 0x20 || code == 0x7f))
            return false;
    }
    return true;
}

bool isAuthority(QByteArrayView text)
{
    if (!text.startsWith('[')) {
        const qsizetype colon = text.indexOf(':');
        return isName(colon < 0 ? text : text.first(colon))
               && (colon < 0 || isPort(text.sliced(colon + 1)));
    }
    const qsizetype bracket = text.indexOf(']');
    if (bracket < 0 || !isLiteral(text.sliced(1, bracket - 1)))
        return false;
    const QByteArrayView port = text.sliced(bracket + 1);
    return port.isEmpty() || (port.startsWith(':') && isPort(port.sliced(1)));
}

} // namespace pinbridge::http::syntax
