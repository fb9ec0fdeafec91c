// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/FieldRules.h"

#include <algorithm>

namespace pinbridge {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isHex(char c)
{
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9');
}

} // namespace

bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [others](char c) {
        return isLetterOrDigit(c) || others.contains(c);
    });
}

bool isAnyOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(names, [name](QByteArrayView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isOfConnection(QByteArrayView name)
{
    return isAnyOf(name, {"host", "connection", "proxy-connection", "keep-alive", "content-length",
                          "transfer-encoding", "te", "trailer", "upgrade", "expect"});
}

QByteArray encodedTarget(const QByteArray &target)
{
    constexpr QByteArrayView plain = "-._~!$&'()*+,;=:@/?";
    QByteArray result;
    result.reserve(target.size());
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target.at(i);
        const bool isEncoded =
            c == '%' && i + 2 < target.size() && isHex(target.at(i + 1)) && isHex(target.at(i + 2));
        if (isEncoded || isLetterOrDigit(c) || plain.contains(c))
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

} // namespace pinbridge
