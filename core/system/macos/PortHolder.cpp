// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/PortHolder.h"

namespace pinbridge::sys {

std::optional<PortHolder> holderOf(const QHostAddress & /*address*/, quint16 /*port*/)
{
    return std::nullopt;
}

} // namespace pinbridge::sys
