// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/RefusalTally.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using Count = qint64 ui::RefusalCounts::*;

struct Row
{
    QLatin1StringView problem;
    Count count;
};

constexpr std::array table{
    Row{"unknown-pin"_L1, &ui::RefusalCounts::wrongPins},
    Row{"too-many-attempts"_L1, &ui::RefusalCounts::tooMany},
    Row{"device-not-approved"_L1, &ui::RefusalCounts::notApproved},
    Row{"wrong-host"_L1, &ui::RefusalCounts::wrongHost},
    Row{"malformed-request"_L1, &ui::RefusalCounts::malformed},
    Row{"request-timeout"_L1, &ui::RefusalCounts::malformed},
    Row{"body-too-large"_L1, &ui::RefusalCounts::malformed},
    Row{"line-too-long"_L1, &ui::RefusalCounts::malformed},
    Row{"head-too-large"_L1, &ui::RefusalCounts::malformed},
    Row{"expectation-failed"_L1, &ui::RefusalCounts::malformed},
    Row{"not-implemented"_L1, &ui::RefusalCounts::malformed},
    Row{"http-version"_L1, &ui::RefusalCounts::malformed},
};

} // namespace

bool RefusalTally::note(const ExchangeSummary &summary)
{
    if (!summary.fault.isEmpty())
        return false; // nobody did anything wrong
    for (const Row &row : table) {
        if (summary.note == row.problem) {
            ++(m_counts.*row.count);
            return true;
        }
    }
    return false;
}

} // namespace pinbridge
