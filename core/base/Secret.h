// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

class QDebug;

namespace pinbridge {

/// Bytes that must not be seen: overwritten in memory when the last copy goes, and printed
/// only as "(secret, N bytes)". Copies share one buffer. A QByteArray copied from `bytes()` that
/// outlives them all keeps its bytes, and nobody overwrites those.
class Secret
{
public:
    Secret() = default;
    /// Takes the caller's buffer over where nobody shares it, else copies it; `bytes` is empty
    /// afterwards.
    explicit Secret(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }
    /// For the one place that must send or parse it; do not keep the result.
    [[nodiscard]] const QByteArray &bytes() const;

    friend bool operator==(const Secret &a, const Secret &b)
    {
        return a.m_buffer == b.m_buffer || a.bytes() == b.bytes();
    }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/// Overwrites the bytes with zeros in place, in a way the optimiser may not drop; the size stays.
/// Owners of a shared QByteArray all see the zeros. Literals are left alone.
void cleanse(QByteArray &bytes);

} // namespace pinbridge
