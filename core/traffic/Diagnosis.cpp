// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/DiagnosisRules.h"
#include "traffic/Handshake.h"

#include <algorithm>

namespace pinbridge {

using namespace diagnosis;

namespace {

std::optional<Diagnosis> lookWith(const Rule &rule, const Case &the)
{
    auto found = rule.find(the);
    if (found && found->rule.isEmpty())
        found->rule = QLatin1String(rule.name);
    return found;
}

std::optional<Diagnosis> causeOf(const Case &the)
{
    for (const auto rules : {tokenRules(), upstreamRules(), requestRules(), refusalRules()}) {
        for (const Rule &rule : rules) {
            if (auto found = lookWith(rule, the))
                return found;
        }
    }
    return std::nullopt;
}

/// Whatever went wrong is its doing.
std::optional<Diagnosis> faultOf(const Exchange &exchange)
{
    if (exchange.fault.isEmpty())
        return std::nullopt;
    return Diagnosis{
        .rule = QLatin1String("fault-on-purpose"),
        .severity = Severity::Note,
        .turn = Turn::Nobody,
        .cause = Phrase::tr("A fault was played on purpose: %1.").arg(shortened(exchange.fault)),
        .advice = Phrase::tr(
            "Nobody has to do anything. Turn it off on the console's Faults page or with "
            "pinbridge-server faults, when the app has shown how it takes it."),
        .remedy = Remedy::StopFaults};
}

} // namespace

QList<ExchangePtr> neighboursOf(const Exchange &exchange, const QList<ExchangePtr> &all)
{
    constexpr std::chrono::minutes around{1};
    constexpr quint64 farthest = 1000;
    QList<ExchangePtr> found;
    for (const ExchangePtr &other : all) {
        if (other->number > exchange.number + farthest)
            break;
        if (other->number + farthest >= exchange.number && other->device == exchange.device
            && other->begin >= exchange.begin - around && other->begin <= exchange.begin + around)
            found.append(other);
    }
    return found;
}

QList<Diagnosis> diagnose(const Exchange &exchange, const DiagnosisContext &context)
{
    if (const auto unmet = tlsFaultOf(exchange))
        return {diagnose(*unmet)};
    const Case the(exchange, context);
    QList<Diagnosis> all;
    // The worst first, equal ones in the tables' order.
    const auto take = [&all](std::optional<Diagnosis> found) {
        if (!found)
            return;
        const auto place = std::ranges::upper_bound(all, found->severity, std::ranges::greater(),
                                                    &Diagnosis::severity);
        all.insert(place, std::move(*found));
    };
    auto fault = faultOf(exchange);
    take(fault ? std::move(fault) : causeOf(the));
    for (const auto rules : {timingRules(), clientRules(), pageRules()}) {
        for (const Rule &rule : rules)
            take(lookWith(rule, the));
    }
    return all;
}

Diagnosis diagnose(const TlsFault &fault)
{
    switch (fault.kind) {
    case TlsFault::Kind::NotServed:
        return {.rule = QLatin1String("https-not-served"),
                .turn = Turn::Operator,
                .cause = Phrase::tr("The device asked for https, which this server refuses."),
                .advice = Phrase::tr("Your turn: Home says why there is no certificate. "
                                     "Until then the app has to use http."),
                .remedy = Remedy::None};
    case TlsFault::Kind::Untrusted:
        return {.rule = QLatin1String("https-untrusted"),
                .turn = Turn::Operator,
                .cause = Phrase::tr("https: the device does not trust this server's certificate."),
                .advice = Phrase::tr(
                    "Your turn: install the certificate on the device, from /certificate.crt, or "
                    "give the server one that the device trusts. The sample apps have no way "
                    "around it; with http they need none."),
                .remedy = Remedy::InstallCertificate};
    case TlsFault::Kind::NoCommonWay:
        return {.rule = QLatin1String("https-no-common-way"),
                .turn = Turn::Device,
                .cause = Phrase::tr("https: the device knows no TLS that this server accepts."),
                .advice =
                    Phrase::tr("Its turn: TLS 1.2 or newer with a modern cipher. Older systems "
                               "have to use http."),
                .remedy = Remedy::None};
    case TlsFault::Kind::Left:
        return {.rule = QLatin1String("https-left"),
                .severity = Severity::Caution,
                .turn = Turn::Operator,
                .cause = Phrase::tr("https: the device went away while the connection was made."),
                .advice =
                    Phrase::tr("Most often it does not trust this server's certificate, and "
                               "some do not say so. Your turn: install it on the device, from "
                               "/certificate.crt."),
                .remedy = Remedy::InstallCertificate};
    case TlsFault::Kind::Failed:
        return {.rule = QLatin1String("https-failed"),
                .severity = Severity::Caution,
                .turn = Turn::Device,
                .cause = Phrase::tr("https: no connection came about with the device."),
                .advice = Phrase::tr("Its turn: try again. What it sent was not TLS after all, or "
                                     "came too slowly."),
                .remedy = Remedy::None};
    }
    Q_UNREACHABLE();
}

} // namespace pinbridge
