// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultModel.h"

#include "ui/Widgets.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace pinbridge::ui {

FaultModel::FaultModel(const QList<FaultRouteEntry> &routes, WordsOf wordsOf, QObject *parent)
    : RowModelOf([] { return QDateTime::currentDateTimeUtc(); },
                 {{tr("Rule")},
                  {tr("What it does")},
                  {tr("Device")},
                  {tr("Where")},
                  {tr("How often")},
                  //: How many requests have met the rule
                  {tr("Met"), Qt::AlignRight}},
                 parent)
    , m_wordsOf(std::move(wordsOf))
{
    for (const FaultRouteEntry &entry : routes)
        m_routes.insert(entry.route, entry.title);
}

int FaultModel::rowOf(int id) const
{
    const auto found = std::ranges::find(rows(), id, &FaultRow::id);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QString FaultModel::text(int row, int column) const
{
    const FaultRow &fault = at(row);
    switch (column) {
    case Mark:
        return fault.mark;
    case What:
        return fault.words;
    case Device:
        return fault.device.isEmpty() ? tr("any device") : m_wordsOf(fault.device);
    case Route:
        return fault.route.isEmpty() ? tr("anywhere") : m_routes.value(fault.route, fault.route);
    case Left:
        return state(row).words;
    case Hits:
        return QLocale().toString(fault.hits);
    default:
        return {};
    }
}

QVariant FaultModel::sortKey(int row, int column) const
{
    return column == Hits ? QVariant(at(row).hits) : QVariant(text(row, column));
}

/// As it is written on the command line.
QString FaultModel::toolTip(int row, int) const { return toolTipOf(at(row).text); }

StateText FaultModel::state(int row) const
{
    const FaultRow &fault = at(row);
    if (!fault.left)
        return {tr("always"), Tone::Caution, true};
    if (*fault.left == 0)
        return {tr("used up"), Tone::Neutral, false};
    if (*fault.left == 1)
        return {tr("once more"), Tone::Caution, true};
    return {tr("%n more times", nullptr, *fault.left), Tone::Caution, true};
}

} // namespace pinbridge::ui
