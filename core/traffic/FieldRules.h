// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace pinbridge {

/// A field's name as RFC 9110 section 5.6.2 has it; a file may hold anything.
[[nodiscard]] bool isToken(QByteArrayView text);
/// One that belongs to the connection, or that whoever sends a request makes anew.
[[nodiscard]] bool isOfConnection(QByteArrayView name);
[[nodiscard]] bool isAnyOf(QByteArrayView name, std::initializer_list<QByteArrayView> names);
/// The target without what may not stand in one (RFC 3986): that is percent-encoded. What stands
/// for a secret is, too.
[[nodiscard]] QByteArray encodedTarget(const QByteArray &target);

} // namespace pinbridge
