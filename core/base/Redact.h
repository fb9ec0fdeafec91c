// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pinbridge {

/// "eyJ0…•••• (212 bytes)": enough to tell two tokens apart, not enough to use one.
/// Texts under 16 characters show nothing of themselves.
[[nodiscard]] QString masked(const QByteArray &secret);

/// A URL path for a log line: the query's values are left out ("/auth?email=…").
[[nodiscard]] QString withoutQueryValues(const QString &target);

} // namespace pinbridge
