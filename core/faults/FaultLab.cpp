// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultLab.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

double chance() { return QRandomGenerator::global()->generateDouble(); }

bool isOfDevice(FaultKind kind) { return !isUpstream(kind); }

} // namespace

FaultLab::FaultLab(FaultScope scope, std::function<double()> random, QObject *parent)
    : QObject(parent)
    , m_scope(scope)
    , m_random(random ? std::move(random) : chance)
{
}

FaultRule *FaultLab::find(int id)
{
    const auto rule = std::ranges::find(m_rules, id, &FaultRule::id);
    return rule == m_rules.end() ? nullptr : &*rule;
}

Result<FaultRule> FaultLab::add(const FaultRule &rule)
{
    auto right = checked(rule, m_scope);
    if (!right)
        return right;
    const auto usedUp = std::ranges::find_if_not(m_rules, &FaultRule::isOn);
    if (m_rules.size() >= mostRules && usedUp == m_rules.end()) {
        return fail(
            FailureCode::BadSetting,
            Phrase::tr("There are %1 rules already; remove some of them first.").arg(mostRules),
            Stage::Settings);
    }
    if (m_rules.size() >= mostRules)
        m_rules.erase(usedUp);
    right->id = ++m_lastId;
    right->hits = 0;
    m_rules.append(*right);
    recount();
    Q_EMIT changed();
    return right;
}

bool FaultLab::remove(int id)
{
    if (m_rules.removeIf([id](const FaultRule &rule) { return rule.id == id; }) == 0)
        return false;
    recount();
    Q_EMIT changed();
    return true;
}

void FaultLab::clear()
{
    m_rules.clear();
    recount();
    Q_EMIT cleared();
    Q_EMIT changed();
}

FaultRule *FaultLab::match(const QHostAddress &device, const QString &route,
                           const std::function<bool(FaultKind)> &isWanted)
{
    const auto rule = std::ranges::find_if(m_rules, [&](const FaultRule &candidate) {
        return candidate.isOn() && isWanted(candidate.action.kind)
               && candidate.concerns(device, route, m_scope);
    });
    return rule == m_rules.end() ? nullptr : &*rule;
}

FaultHit FaultLab::hitOf(const FaultRule &rule) const
{
    const auto span = static_cast<double>((rule.action.to - rule.action.from).count() + 1);
    const auto more = std::chrono::milliseconds(static_cast<qint64>(m_random() * span));
    return {.name = shortNameOf(rule),
            .action = rule.action,
            .time = std::min(rule.action.from + more, rule.action.to)};
}

void FaultLab::count(FaultRule &rule)
{
    ++rule.hits;
    if (rule.left && --*rule.left == 0)
        recount();
    Q_EMIT changed();
}

void FaultLab::recount()
{
    m_on = 0;
    m_upstream = 0;
    for (const FaultRule &rule : std::as_const(m_rules)) {
        m_on += rule.isOn() ? 1 : 0;
        m_upstream += rule.isOn() && isUpstream(rule.action.kind) ? 1 : 0;
    }
}

std::optional<FaultHit> FaultLab::take(const QHostAddress &device, const QString &route)
{
    FaultRule *const rule = match(device, route, isOfDevice);
    if (rule == nullptr)
        return std::nullopt;
    FaultHit hit = hitOf(*rule);
    count(*rule);
    return hit;
}

void FaultLab::begin(const QByteArray &request, const QHostAddress &device, const QString &route)
{
    if (m_upstream > 0)
        m_running.insert(request, {.device = device, .route = route});
}

std::optional<FaultHit> FaultLab::takeUpstream(const QByteArray &request, bool asUser)
{
    const auto running = m_running.find(request);
    if (running == m_running.end() || running->isDone)
        return std::nullopt;
    const auto isMeant = [asUser](FaultKind kind) {
        return isUpstream(kind) && (asUser || kind != FaultKind::UpstreamTokenExpired);
    };
    if (running->rule != 0) { // used up or not, but not when it was taken away
        const FaultRule *const rule = find(running->rule);
        return rule != nullptr && isMeant(rule->action.kind) ? std::optional(hitOf(*rule))
                                                             : std::nullopt;
    }
    FaultRule *const rule = match(running->device, running->route, isMeant);
    if (rule == nullptr)
        return std::nullopt;
    FaultHit hit = hitOf(*rule);
    running->rule = rule->id;
    running->met = hit;
    running->isDone = hit.action.kind == FaultKind::UpstreamTokenExpired && !hit.action.all;
    count(*rule);
    return hit;
}

std::optional<FaultHit> FaultLab::end(const QByteArray &request)
{
    return m_running.isEmpty() ? std::nullopt : m_running.take(request).met;
}

} // namespace pinbridge
