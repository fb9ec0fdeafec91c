// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/FakeClock.h"

#include "base/Utc.h"

namespace pinbridge::test {

FakeClock::FakeClock()
    : m_now(QDate(2026, 1, 1), QTime(0, 0), utc)
{
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    m_steady += by;
}

} // namespace pinbridge::test
