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

Result<FaultRule> turnOn(FaultLab &lab, const Result<FaultRule> &wanted)
{
    if (!wanted)
        return wanted;
    if (const auto known = checkFaultProblem(wanted->action); !known)
        return tl::unexpected(known.error());
    auto rule = lab.add(*wanted);
    if (rule)
        qCWarning(logServer).noquote() << "A fault is on:" << textOf(*rule);
    return rule;
}

Result<FaultRule> turnOnPreset(FaultLab &lab, const QString &name,
                               const std::optional<QString> &device)
{
    auto rule = ruleOfPreset(name);
    if (rule && device) {
        const auto network = parseNetwork(*device);
        if (!network)
            return tl::unexpected(network.error());
        rule->device = *network;
    }
    return turnOn(lab, rule);
}

namespace {

Result<QJsonObject> told(const Result<FaultRule> &rule)
{
    if (!rule)
        return tl::unexpected(rule.error());
    return QJsonObject{{u"rule"_s, jsonOf(*rule)}};
}

/// An empty one, as a script may give it, does not stand for all.
std::optional<QString> deviceIn(const QJsonObject &request)
{
    return request.contains("device"_L1) ? std::optional(request.value("device"_L1).toString())
                                         : std::nullopt;
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
        return told(
            turnOn(lab, faultRuleIn(request.value("rule"_L1).toObject(), FaultScope::Device)));
    if (command == "faults-preset"_L1)
        return told(turnOnPreset(lab, request.value("name"_L1).toString(), deviceIn(request)));
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
