// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

/// What starts a TLS record with a handshake in it (RFC 8446 section 5.1): type, version, length.
namespace pinbridge::http::tlsrecord {

inline constexpr char handshake = 22; ///< the first byte; no HTTP method begins with it
inline constexpr char majorVersion = 3;
inline constexpr qsizetype head = 5; ///< bytes
inline constexpr qsizetype most = 16'384; ///< bytes behind the head

/// Bytes of the whole record by its head, which is complete; unset when it cannot be one.
[[nodiscard]] inline std::optional<qsizetype> size(QByteArrayView bytes)
{
    const qsizetype length =
        static_cast<unsigned char>(bytes[3]) * 256 + static_cast<unsigned char>(bytes[4]);
    if (bytes[0] != handshake || bytes[1] != majorVersion || length > most)
        return std::nullopt;
    return head + length;
}

} // namespace pinbridge::http::tlsrecord
