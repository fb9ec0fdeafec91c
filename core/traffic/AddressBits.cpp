// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/AddressBits.h"

#include <QList>

#include <algorithm>

namespace pinbridge {

namespace {

constexpr int mappedBits = 96; // ::ffff:0:0/96

using Bytes = QList<quint8>;

/// Digits alone: Qt takes signs and blanks, too.
std::optional<int> numberIn(QStringView text, int base, int most, qsizetype longest)
{
    const auto isDigit = [base](QChar c) {
        const char16_t code = c.unicode();
        return (code >= u'0' && code <= u'9')
               || (base == 16
                   && ((code >= u'a' && code <= u'f') || (code >= u'A' && code <= u'F')));
    };
    if (text.isEmpty() || text.size() > longest || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    const int number = text.toInt(nullptr, base);
    return number <= most ? std::optional(number) : std::nullopt;
}

std::optional<Bytes> dotted(QStringView text)
{
    const auto parts = text.split(u'.');
    Bytes bytes;
    bytes.reserve(4);
    for (const QStringView part : parts) {
        const auto number = numberIn(part, 10, 255, 3);
        if (!number)
            return std::nullopt;
        bytes.append(static_cast<quint8>(*number));
    }
    return bytes.size() == 4 ? std::optional(bytes) : std::nullopt;
}

/// "fd00:1" or "ffff:10.0.0.7", without a double colon; nothing for an empty text.
std::optional<Bytes> groups(QStringView text)
{
    Bytes bytes;
    if (text.isEmpty())
        return bytes;
    const auto parts = text.split(u':');
    for (const QStringView part : parts) {
        if (part.contains(u'.') && part.data() == parts.last().data()) {
            const auto tail = dotted(part);
            if (!tail)
                return std::nullopt;
            return bytes + *tail;
        }
        const auto number = numberIn(part, 16, 0xffff, 4);
        if (!number)
            return std::nullopt;
        bytes.append(static_cast<quint8>(*number / 256));
        bytes.append(static_cast<quint8>(*number % 256));
    }
    return bytes;
}

} // namespace

std::optional<AddressBits> addressBits(QStringView text)
{
    AddressBits bits{};
    if (const auto four = dotted(text)) {
        bits[10] = bits[11] = 0xff;
        std::ranges::copy(*four, bits.begin() + 12);
        return bits;
    }
    if (!text.contains(u':'))
        return std::nullopt;
    text = text.left(std::max<qsizetype>(text.indexOf(u'%'), 0) > 0 ? text.indexOf(u'%')
                                                                    : text.size());
    const qsizetype gap = text.indexOf(QLatin1StringView("::"));
    const auto front = groups(gap < 0 ? text : text.left(gap));
    const auto back = groups(gap < 0 ? QStringView() : text.sliced(gap + 2));
    if (!front || !back)
        return std::nullopt;
    const qsizetype size = front->size() + back->size();
    if (gap < 0 ? size != 16 : size > 14)
        return std::nullopt;
    std::ranges::copy(*front, bits.begin());
    std::ranges::copy(*back, bits.end() - back->size());
    return bits;
}

bool AddressRange::contains(const AddressBits &other) const
{
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(address.begin(), address.begin() + bits / 8, other.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || (address.at(whole) ^ other.at(whole)) >> (8 - rest) == 0;
}

std::optional<AddressRange> addressRange(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = addressBits(slash < 0 ? text : text.left(slash));
    if (!address)
        return std::nullopt;
    if (slash < 0)
        return AddressRange{*address};
    const bool isFour = !text.left(slash).contains(u':');
    const auto bits = numberIn(text.sliced(slash + 1), 10, isFour ? 32 : 128, 3);
    if (!bits)
        return std::nullopt;
    return AddressRange{*address, isFour ? mappedBits + *bits : *bits};
}

} // namespace pinbridge
