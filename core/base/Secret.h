// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

class QDebug;

namespace pinbridge {

/// Bytes that must not be seen: overwritten in memory when the last copy goes, and printed
/// only as "(secret, N bytes)". Copies share one buffer.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and overwrites the caller's buffer where nobody shares it.
    explicit Secret(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }
    /// For the one place that must send or parse it; do not keep the result.
    [[nodiscard]] const QByteArray &bytes() const;

    friend bool operator==(const Secret &a, const Secret &b) { return a.bytes() == b.bytes(); }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/// Overwrites the bytes in place in a way the optimiser may not drop. No effect on a shared
/// QByteArray's other owners: their buffer is the same one and is overwritten too.
void cleanse(QByteArray &bytes);

} // namespace pinbridge
