// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

namespace pinbridge {

/// UTC as QDateTime takes it: Qt 6.5 wants a QTimeZone for it and deprecates Qt::UTC, while in 6.4
/// a time made with a QTimeZone is not one whose timeSpec() is Qt::UTC.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec utc = Qt::UTC;
#endif

} // namespace pinbridge
