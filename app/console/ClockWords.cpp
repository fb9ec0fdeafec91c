// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ClockWords.h"

#include <QCoreApplication>

namespace pinbridge {

namespace {

/// lupdate must see each literal inside a call that it knows.
struct ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ClockWords)
};

/// `seconds` is not negative.
QString wayOf(bool isBehind, qint64 seconds)
{
    return isBehind ? ClockWords::tr("This machine's clock is %1 s behind Help Lightning's.")
                          .arg(seconds)
                    : ClockWords::tr("This machine's clock is %1 s ahead of Help Lightning's.")
                          .arg(seconds);
}

QString howToSet(sys::Platform platform)
{
    switch (platform) {
    case sys::Platform::Linux:
        return ClockWords::tr("Have it set by itself: sudo timedatectl set-ntp true");
    case sys::Platform::Windows:
        return ClockWords::tr("Have it set by itself: Windows' Settings, Time & language, Date & "
                              "time, Sync now.");
    case sys::Platform::MacOs:
        return ClockWords::tr("Have it set by itself: System Settings, General, Date & Time.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString clockWarning(std::chrono::milliseconds difference, sys::Platform platform)
{
    const auto seconds =
        std::chrono::round<std::chrono::seconds>(std::chrono::abs(difference)).count();
    return ClockWords::tr("%1 Until it is right, tokens are refused and countdowns are wrong. %2")
        .arg(wayOf(difference.count() > 0, seconds), howToSet(platform));
}

} // namespace pinbridge
