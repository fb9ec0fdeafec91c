// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of rules in JSON, as the control socket and the command line have it.

#include "faults/FaultRule.h"

#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

tl::unexpected<Failure> bad(const QString &sentence)
{
    return fail(FailureCode::BadSetting, Phrase::verbatim(sentence), Stage::Settings);
}

/// -1: it is there, and no whole number within an int.
int numberIn(const QJsonObject &object, const QString &name)
{
    return object.value(name).toInt(object.contains(name) ? -1 : 0);
}

Result<FaultAction> actionIn(const QJsonObject &object)
{
    const QString name = object.value("action"_L1).toString();
    const auto kind = faultKindNamed(name);
    if (!kind)
        return bad(
            u"\"%1\" is no fault; \"pinbridge-server faults --help\" names them."_s.arg(name));
    FaultAction action{.kind = *kind};
    action.from = std::chrono::milliseconds(numberIn(object, u"from_ms"_s));
    action.to = object.contains("to_ms"_L1)
                    ? std::chrono::milliseconds(numberIn(object, u"to_ms"_s))
                    : action.from;
    action.status = numberIn(object, u"status"_s);
    action.problem = object.value("problem"_L1).toString();
    action.resets = object.value("ending"_L1).toString() != "close"_L1;
    action.all = object.value("calls"_L1).toString() == "all"_L1;
    return checked(action);
}

void insertDetail(const FaultAction &action, QJsonObject &object)
{
    switch (rowOf(action.kind).detail) {
    case FaultDetail::None:
        return;
    case FaultDetail::TimeRange:
        object.insert("to_ms"_L1, qint64{action.to.count()});
        [[fallthrough]];
    case FaultDetail::Time:
        object.insert("from_ms"_L1, qint64{action.from.count()});
        return;
    case FaultDetail::Status:
        object.insert("status"_L1, action.status);
        if (!action.problem.isEmpty())
            object.insert("problem"_L1, action.problem);
        return;
    case FaultDetail::Ending:
        object.insert("ending"_L1, action.resets ? u"reset"_s : u"close"_s);
        return;
    case FaultDetail::Calls:
        object.insert("calls"_L1, action.all ? u"all"_s : u"first"_s);
        return;
    }
}

} // namespace

QJsonObject jsonOf(const FaultRule &rule)
{
    QJsonObject object{{u"id"_s, rule.id},
                       {u"text"_s, textOf(rule)},
                       {u"action"_s, nameOf(rule.action.kind)},
                       {u"hits"_s, rule.hits}};
    insertDetail(rule.action, object);
    if (!rule.route.isEmpty())
        object.insert("route"_L1, rule.route);
    if (rule.device)
        object.insert("device"_L1, textOf(*rule.device));
    if (rule.left)
        object.insert("left"_L1, *rule.left);
    return object;
}

Result<FaultRule> faultRuleIn(const QJsonObject &object, FaultScope scope)
{
    if (object.contains("text"_L1))
        return parseFaultRule(object.value("text"_L1).toString(), scope);
    FaultRule rule;
    const auto action = actionIn(object);
    if (!action)
        return tl::unexpected(action.error());
    rule.action = *action;
    rule.route = object.value("route"_L1).toString();
    if (object.contains("device"_L1)) {
        const auto device = parseNetwork(object.value("device"_L1).toString());
        if (!device)
            return tl::unexpected(device.error());
        rule.device = *device;
    }
    if (object.contains("left"_L1))
        rule.left = numberIn(object, u"left"_s);
    return checked(rule, scope);
}

} // namespace pinbridge
