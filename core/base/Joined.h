// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <span>

namespace pinbridge {

/// Makes `bytes` all of `parts`, one after the other, in the room that it has or in new one. Adding
/// one by one asks each time whether there is room. No part may be of `bytes` itself.
inline void join(std::span<const QByteArrayView> parts, QByteArray &bytes)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    bytes.resize(size);
    char *at = bytes.data();
    for (const QByteArrayView part : parts) {
        if (part.isEmpty())
            continue;
        std::memcpy(at, part.data(), static_cast<std::size_t>(part.size()));
        at += part.size();
    }
}

} // namespace pinbridge
