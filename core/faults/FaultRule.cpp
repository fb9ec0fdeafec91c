// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultRule.h"

#include "base/Address.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

int widthOf(const QHostAddress &address)
{
    constexpr int v4 = 32;
    constexpr int v6 = 128;
    return address.protocol() == QAbstractSocket::IPv4Protocol ? v4 : v6;
}

Result<int> timesIn(const QString &word)
{
    bool isNumber = false;
    const int times = word.toInt(&isNumber);
    if (!isNumber || times < 1 || times > mostTimes)
        return bad(Phrase::verbatim(
            u"\"times %1\" cannot be used; write a number from 1 to %2: times 3"_s.arg(
                word, QString::number(mostTimes))));
    return times;
}

/// One of "on ROUTE", "for DEVICE", "once", "times N".
Result<void> takeClause(FaultRule &rule, QStringList &words)
{
    const QString word = words.takeFirst();
    if (word == "once"_L1 && !rule.left) {
        rule.left = 1;
        return {};
    }
    const bool isFree = (word == "on"_L1 && rule.route.isEmpty())
                        || (word == "for"_L1 && !rule.device) || (word == "times"_L1 && !rule.left);
    if (!isFree || words.isEmpty()) {
        return bad(Phrase::verbatim(
            u"\"%1\" is not expected here; an action is followed by \"on ROUTE\", \"for "
            "DEVICE\", \"once\" or \"times N\", each of them once."_s.arg(word)));
    }
    const QString value = words.takeFirst();
    if (word == "on"_L1) {
        rule.route = value;
    } else if (word == "for"_L1) {
        const auto device = parseNetwork(value);
        if (!device)
            return tl::unexpected(device.error());
        rule.device = *device;
    } else {
        const auto times = timesIn(value);
        if (!times)
            return tl::unexpected(times.error());
        rule.left = *times;
    }
    return {};
}

} // namespace

bool FaultRule::concerns(const QHostAddress &from, const QString &on, FaultScope scope) const
{
    return (route.isEmpty() || route == on) && faultRoutes(scope, action.kind).contains(on)
           && (!device || isIn(*device, unmapped(from)));
}

QString textOf(const Network &device)
{
    const QString address = device.first.toString();
    return device.second == widthOf(device.first) ? address
                                                  : u"%1/%2"_s.arg(address).arg(device.second);
}

QString textOf(const FaultRule &rule)
{
    QString text = textOf(rule.action);
    if (!rule.route.isEmpty())
        text += u" on "_s + rule.route;
    if (rule.device)
        text += u" for "_s + textOf(*rule.device);
    if (rule.left)
        text += *rule.left == 1 ? u" once"_s : u" times %1"_s.arg(*rule.left);
    return text;
}

QString shortNameOf(const FaultRule &rule)
{
    return u"#%1 %2"_s.arg(QString::number(rule.id), textOf(rule.action));
}

Result<FaultRule> parseFaultRule(const QString &text, FaultScope scope)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    FaultRule rule;
    const auto action = takeFaultAction(words);
    if (!action)
        return tl::unexpected(action.error());
    rule.action = *action;
    while (!words.isEmpty()) {
        if (const auto taken = takeClause(rule, words); !taken)
            return tl::unexpected(taken.error());
    }
    return checked(rule, scope);
}

Result<FaultRule> checked(const FaultRule &rule, FaultScope scope)
{
    const auto action = checked(rule.action);
    if (!action)
        return tl::unexpected(action.error());
    const QString name = nameOf(action->kind);
    const QStringList routes = faultRoutes(scope, action->kind);
    if (routes.isEmpty())
        return bad(
            Phrase::verbatim(u"%1 is for requests of devices, not for the sandbox."_s.arg(name)));
    if (!rule.route.isEmpty() && !routes.contains(rule.route)) {
        const QString all = faultRoutes(scope).join(", "_L1);
        return bad(faultRoutes(scope).contains(rule.route)
                       ? Phrase::tr("%1 makes no sense on %2; it is for %3.")
                             .arg(name, rule.route, routes.join(", "_L1))
                       : Phrase::tr("\"%1\" is no route. There are %2.").arg(rule.route, all));
    }
    if (rule.left && (*rule.left < 1 || *rule.left > mostTimes))
        return bad(Phrase::tr("A rule is for 1 to %1 times, or for always.").arg(mostTimes));
    FaultRule right = rule;
    right.action = *action;
    return right;
}

} // namespace pinbridge
