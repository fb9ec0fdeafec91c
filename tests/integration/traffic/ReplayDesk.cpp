// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReplayDesk.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pinbridge::test {

namespace {

QStringList namesOf(const QList<Diagnosis> &all)
{
    QStringList names;
    names.reserve(all.size());
    for (const Diagnosis &one : all)
        names.append(one.rule);
    return names;
}

} // namespace

ReplayDesk::ReplayDesk(SessionIdForm form)
{
    BridgeSetup setup;
    setup.sandbox = true;
    setup.port = 0;
    setup.dataDirectory = m_folder.path();
    setup.sessionIdForm = form;
    m_bridge = std::make_unique<Bridge>(setup);
    if (const auto started = m_bridge->start(); !started)
        qFatal("%s", qPrintable(started.error().sentence));
}

RawReply ReplayDesk::send(const SampleRequest &request) const
{
    return RawHttp(port())
        .exchange(request.line, request.fields, request.body)
        .value_or(RawReply{});
}

QByteArray ReplayDesk::member(const SampleRequest &request, const char *name) const
{
    return QJsonDocument::fromJson(send(request).body)
        .object()
        .value(QLatin1String(name))
        .toString()
        .toUtf8();
}

QByteArray ReplayDesk::token(const QByteArray &email) const
{
    return member(auth(ClientKind::Curl, email), "token");
}

QList<ExchangePtr> ReplayDesk::recorded() const
{
    m_bridge->recorder().finish();
    return m_bridge->recorder().since(0, 1000);
}

QList<Diagnosis> ReplayDesk::diagnosesOf(const Exchange &exchange) const
{
    DiagnosisContext context;
    context.others = recorded();
    context.isSandbox = true;
    return diagnose(exchange, context);
}

QList<Diagnosis> ReplayDesk::told(const RawReply &reply) const
{
    m_bridge->recorder().finish();
    const auto exchange = m_bridge->recorder().findById(reply.field("X-Request-Id"));
    return exchange ? diagnosesOf(*exchange) : QList<Diagnosis>();
}

QStringList ReplayDesk::rules(const RawReply &reply) const { return namesOf(told(reply)); }

QStringList ReplayDesk::rules(const ExchangePtr &exchange) const
{
    return namesOf(diagnosesOf(*exchange));
}

QStringList ReplayDesk::rulesOfAnswerTo(const SampleRequest &request) const
{
    return rules(send(request));
}

} // namespace pinbridge::test
