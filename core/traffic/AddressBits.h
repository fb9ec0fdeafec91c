// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace pinbridge {

/// A network address as IPv6 has it; one of IPv4 as mapped there (RFC 4291 section 2.5.5.2). This
/// room knows nothing of networks else.
using AddressBits = std::array<quint8, 16>;

/// Unset: it is no address. A zone, "%eth0", is left out.
[[nodiscard]] std::optional<AddressBits> addressBits(QStringView text);

/// The addresses that begin with the same bits.
struct AddressRange
{
    AddressBits address{};
    int bits = 128; ///< how many; 0 to 128

    [[nodiscard]] bool contains(const AddressBits &other) const;
};

/// "10.0.0.0/8", "fd00::/8", or one address. Unset: it is neither.
[[nodiscard]] std::optional<AddressRange> addressRange(QStringView text);

} // namespace pinbridge
