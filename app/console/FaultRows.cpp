// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/FaultRows.h"

#include "console/FaultWords.h"
#include "faults/FaultPresets.h"
#include "server/Problem.h"
#include "ui/Spoken.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

ui::FaultKindEntry::Needs needsOf(FaultDetail detail)
{
    using Needs = ui::FaultKindEntry::Needs;
    switch (detail) {
    case FaultDetail::None:
        return Needs::Nothing;
    case FaultDetail::Time:
        return Needs::Time;
    case FaultDetail::TimeRange:
        return Needs::TimeRange;
    case FaultDetail::Status:
        return Needs::Status;
    case FaultDetail::Ending:
        return Needs::Ending;
    case FaultDetail::Calls:
        return Needs::Calls;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ui::FaultRow> rowsOf(const QList<FaultRule> &rules)
{
    QList<ui::FaultRow> rows;
    rows.reserve(rules.size());
    for (const FaultRule &rule : rules) {
        rows.append({.id = rule.id,
                     .mark = u"#%1"_s.arg(rule.id),
                     .text = textOf(rule),
                     .words = faultWords(rule.action),
                     .route = rule.route,
                     .device = rule.device ? textOf(*rule.device) : QString(),
                     .left = rule.left,
                     .hits = rule.hits});
    }
    return rows;
}

Result<FaultRule> ruleOf(const ui::FaultDraft &draft)
{
    const auto kind = faultKindNamed(draft.kind);
    if (!kind) {
        return fail(FailureCode::BadSetting, Phrase::tr("\"%1\" is no fault.").arg(draft.kind),
                    Stage::Settings);
    }
    FaultRule rule;
    rule.action = {.kind = *kind,
                   .from = draft.from,
                   .to = draft.to,
                   .status = draft.status,
                   .problem = draft.problem,
                   .resets = draft.resets,
                   .all = draft.all};
    rule.route = draft.route;
    rule.left = draft.times;
    if (!draft.device.trimmed().isEmpty()) {
        const auto device = parseNetwork(draft.device);
        if (!device)
            return tl::unexpected(device.error());
        rule.device = *device;
    }
    return checked(rule, FaultScope::Device);
}

ui::FaultCatalogue allFaults()
{
    ui::FaultCatalogue all;
    const QStringList routes = faultRoutes(FaultScope::Device);
    all.routes.reserve(routes.size());
    for (const QString &route : routes)
        all.routes.append({.route = route, .title = routeWords(route)});
    for (const FaultKindRow &row : faultKinds()) {
        all.kinds.append({.kind = QString::fromLatin1(row.name),
                          .needs = needsOf(row.detail),
                          .title = ui::spoken(row.title),
                          .help = ui::spoken(row.help),
                          .routes = faultRoutes(FaultScope::Device, row.kind)});
    }
    for (const ProblemType &problem : allProblems())
        all.problems << QString::fromLatin1(problem.type);
    for (const FaultPreset &preset : faultPresets()) {
        all.presets.append({.name = QString::fromLatin1(preset.name),
                            .rule = QString::fromLatin1(preset.rule),
                            .title = ui::spoken(preset.title),
                            .purpose = ui::spoken(preset.purpose)});
    }
    all.limits = {.shortest = shortestFault,
                  .longest = longestFault,
                  .leastStatus = leastFaultStatus,
                  .mostStatus = mostFaultStatus,
                  .mostTimes = mostTimes};
    return all;
}

} // namespace pinbridge
