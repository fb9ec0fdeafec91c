// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace pinbridge {

/// Seals small secrets for a place that others may read: AES-256-GCM (NIST SP 800-38D) with a
/// random 96-bit nonce for each, so one key is good for 2^32 of them. For any thread.
class Sealing
{
public:
    static constexpr qsizetype keySize = 32; ///< bytes

    /// `key` has `keySize` bytes.
    explicit Sealing(const Secret &key);
    Sealing(Sealing &&) noexcept;
    Sealing &operator=(Sealing &&) noexcept;
    ~Sealing();

    /// A new random key. Null where the system has no randomness.
    [[nodiscard]] static std::optional<Secret> newKey();

    /// Only `open` with the same key and the same `purpose` gives `plain` back: a sealed text moved
    /// to another place does not open there. Empty when OpenSSL fails.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &purpose) const;
    /// Unset for another key, another purpose, or a text that was changed.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed,
                                                 const QByteArray &purpose) const;

private:
    struct Ciphers;
    std::unique_ptr<Ciphers> m_ciphers;
};

} // namespace pinbridge
