// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/FaultControl.h"

#include "base/Log.h"
#include "faults/FaultLab.h"
#include "faults/FaultPresets.h"
#include "server/FaultReplies.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

Result<QJsonObject> add(FaultLab &lab, const Result<FaultRule> &wanted)
{
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (const auto known = checkFaultProblem(wanted->action); !known)
        return tl::unexpected(known.error());
    const auto rule = lab.add(*wanted);
    if (!rule)
        return tl::unexpected(rule.error());
    qCWarning(logServer).noquote() << "A fault is on:" << textOf(*rule);
    return QJsonObject{{u"rule"_s, jsonOf(*rule)}};
}

Result<QJsonObject> usePreset(FaultLab &lab, const QJsonObject &request)
{
    auto rule = ruleOfPreset(request.value("name"_L1).toString());
    if (rule && request.contains("device"_L1)) {
        const auto device = parseNetwork(request.value("device"_L1).toString());
        if (!device)
            return tl::unexpected(device.error());
        rule->device = *device;
    }
    return add(lab, rule);
}

Result<QJsonObject> remove(FaultLab &lab, int id)
{
    const auto rule = std::ranges::find(lab.rules(), id, &FaultRule::id);
    if (rule == lab.rules().end()) {
        return fail(
            FailureCode::BadSetting,
            Phrase::verbatim(
                u"There is no rule %1; \"pinbridge-server faults list\" says which are."_s.arg(
                    id)));
    }
    const QJsonObject was = jsonOf(*rule);
    lab.remove(id);
    return QJsonObject{{u"rule"_s, was}};
}

} // namespace

Result<QJsonObject> obeyFaults(FaultLab &lab, const QString &command, const QJsonObject &request)
{
    if (command == "faults-list"_L1) {
        QJsonArray rules;
        for (const FaultRule &rule : lab.rules())
            rules.append(jsonOf(rule));
        return QJsonObject{{u"rules"_s, rules}};
    }
    if (command == "faults-add"_L1)
        return add(lab, faultRuleIn(request.value("rule"_L1).toObject(), FaultScope::Device));
    if (command == "faults-preset"_L1)
        return usePreset(lab, request);
    if (command == "faults-remove"_L1)
        return remove(lab, request.value("id"_L1).toInt());
    if (command == "faults-clear"_L1) {
        const auto on = std::ranges::count_if(lab.rules(), &FaultRule::isOn);
        lab.clear();
        return QJsonObject{{u"removed"_s, qint64{on}}};
    }
    return fail(FailureCode::BadSetting,
                Phrase::verbatim(
                    u"There is no such command; there are faults-list, faults-add, faults-preset, "
                    "faults-remove and faults-clear."_s));
}

} // namespace pinbridge
