// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Diagnosis.h"

namespace pinbridge {

QList<Diagnosis> diagnose(const Exchange & /*exchange*/, const DiagnosisContext & /*context*/)
{
    return {};
}

} // namespace pinbridge
