// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/DeviceServer.h"
#include "ui/Facade.h"

namespace pinbridge {

/// Counts what devices were refused, by the problem they were answered with (the error table of
/// the device API).
class RefusalTally
{
public:
    /// True when the exchange was one of the refusals that count.
    bool note(const ExchangeSummary &summary);
    [[nodiscard]] const ui::RefusalCounts &counts() const { return m_counts; }

private:
    ui::RefusalCounts m_counts;
};

} // namespace pinbridge
