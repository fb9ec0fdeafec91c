// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"

#include "server/FaultReplies.h"

#include <QJsonDocument>

namespace pinbridge::test {

DeskUnderTest::DeskUnderTest(const SandboxOptions &sandboxOptions, DeviceServerOptions options,
                             SessionPolicy policy)
    : sandbox(std::make_unique<Sandbox>(sandboxOptions, clock))
{
    if (const auto started = sandbox->start(); !started)
        qFatal("%s", qPrintable(started.error().sentence));
    build(sandbox->profile(), UpstreamSettings().callDeadline, std::move(options), policy);
}

DeskUnderTest::DeskUnderTest(const Profile &profile, std::chrono::milliseconds callDeadline,
                             DeviceServerOptions options)
{
    build(profile, callDeadline, std::move(options), {});
}

DeskUnderTest::~DeskUnderTest() { upstream->cancelAll(); }

void DeskUnderTest::build(const Profile &profile, std::chrono::milliseconds callDeadline,
                          DeviceServerOptions options, SessionPolicy policy)
{
    partnerToken = std::make_unique<PartnerToken>(*profile.partnerKey, profile.enterpriseId, clock);
    UpstreamSettings settings;
    settings.url = profile.url;
    settings.apiKey = profile.apiKey;
    settings.callDeadline = callDeadline;
    settings.fault = upstreamFaults(faults);
    upstream = std::make_unique<HelpLightning>(settings, *partnerToken, clock);
    users = std::make_unique<UserDirectory>(*upstream, clock);
    desk = std::make_unique<SessionDesk>(*upstream, *users, repository, clock, policy);
    options.upstream = profile.url;
    options.faults = &faults;
    server = std::make_unique<DeviceServer>(std::move(options), *desk, *users, devices, clock);
    QObject::connect(upstream.get(), &HelpLightning::callFinished, server.get(),
                     &DeviceServer::noteUpstreamCall);
    if (const auto listening = server->listen(); !listening)
        qFatal("%s", qPrintable(listening.error().sentence));
}

RawReply DeskUnderTest::get(const QByteArray &target, const QByteArray &fields) const
{
    return RawHttp(port()).exchange("GET " + target, fields).value_or(RawReply{});
}

RawReply DeskUnderTest::post(const QByteArray &target, const QByteArray &fields,
                             const QByteArray &body) const
{
    return RawHttp(port()).exchange("POST " + target, fields, body).value_or(RawReply{});
}

QByteArray DeskUnderTest::authenticate(const QByteArray &email) const
{
    return jsonOf(get("/auth?email=" + email)).value(QStringLiteral("token")).toString().toUtf8();
}

RawReply DeskUnderTest::create(const QByteArray &token, const QByteArray &contact) const
{
    return post("/session",
                "Authorization: " + token + "\r\nContent-Type: application/json; charset=utf-8\r\n",
                R"({"contact_email": ")" + contact + R"("})");
}

QJsonObject jsonOf(const RawReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

QString problemIn(const RawReply &reply)
{
    const QJsonObject problem = jsonOf(reply);
    if (reply.field("Content-Type") != "application/problem+json")
        return QStringLiteral("not a problem: %1 %2")
            .arg(reply.status)
            .arg(QString::fromUtf8(reply.body));
    if (problem.value(QStringLiteral("status")).toInt() != reply.status)
        return QStringLiteral("the status differs");
    if (problem.value(QStringLiteral("request_id")).toString().toLatin1()
        != reply.field("X-Request-Id"))
        return QStringLiteral("the request id differs");
    if (problem.value(QStringLiteral("title")).toString().isEmpty()
        || problem.value(QStringLiteral("detail")).toString().isEmpty())
        return QStringLiteral("no words");
    const QString type = problem.value(QStringLiteral("type")).toString();
    const QString prefix = QStringLiteral("/problems/");
    return type.startsWith(prefix) ? type.mid(prefix.size()) : QStringLiteral("no type");
}

} // namespace pinbridge::test
