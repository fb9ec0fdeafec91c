// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/FakeClock.h"

#include "base/Utc.h"

namespace pinbridge::test {

FakeClock::FakeClock()
    : m_now(QDateTime(QDate(2026, 1, 1), QTime(0, 0), utc).toMSecsSinceEpoch())
{
}

QDateTime FakeClock::now() const { return QDateTime::fromMSecsSinceEpoch(m_now, utc); }

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_now += by.count();
    m_steady += by.count();
}

} // namespace pinbridge::test
