// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Faults.h"

#include <QCoreApplication>

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Faults
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Faults)
};

} // namespace

QString faultTimeWords(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    if (time % seconds(1) != milliseconds(0))
        return Faults::tr("%1 ms").arg(time.count());
    if (time % minutes(1) != milliseconds(0))
        return Faults::tr("%1 s").arg(duration_cast<seconds>(time).count());
    return Faults::tr("%1 min").arg(duration_cast<minutes>(time).count());
}

QList<FaultRow> onAmong(const QList<FaultRow> &faults)
{
    QList<FaultRow> on = faults;
    on.removeIf([](const FaultRow &fault) { return !fault.isOn(); });
    return on;
}

} // namespace pinbridge::ui
