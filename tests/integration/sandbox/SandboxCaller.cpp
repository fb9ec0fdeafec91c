// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"

#include <QSignalSpy>
#include <QTest>

namespace pinbridge::test {

namespace {

constexpr int patience = 30'000; // ms

} // namespace

QJsonArray SandboxReply::entries() const
{
    return object().value(QStringLiteral("entries")).toArray();
}

QByteArray SandboxReply::token() const
{
    return object().value(QStringLiteral("token")).toString().toLatin1();
}

SandboxCaller::SandboxCaller(const Sandbox &sandbox, const Clock &clock)
    : m_sandbox(sandbox)
    , m_partnerToken(*sandbox.profile().partnerKey, sandbox.profile().enterpriseId, clock)
{
}

QByteArray SandboxCaller::partnerToken() { return m_partnerToken.current().value_or(QByteArray()); }

QNetworkRequest SandboxCaller::request(const QByteArray &path, const QByteArray &token) const
{
    const Profile profile = m_sandbox.profile();
    QNetworkRequest request(QUrl::fromEncoded(profile.url.toEncoded() + path));
    request.setRawHeader("x-helplightning-api-key", profile.apiKey.bytes());
    request.setRawHeader("content-type", "application/json");
    request.setRawHeader("authorization", token);
    return request;
}

SandboxReply SandboxCaller::finished(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy spy(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !spy.wait(patience))
        return {};
    SandboxReply result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.type = reply->rawHeader("Content-Type");
    result.date = reply->rawHeader("Date");
    result.allow = reply->rawHeader("Allow");
    result.body = reply->readAll();
    return result;
}

SandboxReply SandboxCaller::get(const QByteArray &path, const QByteArray &token)
{
    return finished(m_network.get(request(path, token)));
}

SandboxReply SandboxCaller::post(const QByteArray &path, const QByteArray &token,
                                 const QJsonObject &body)
{
    return finished(m_network.post(request(path, token), QJsonDocument(body).toJson()));
}

SandboxReply SandboxCaller::users(const QString &filter, const QByteArray &more)
{
    const QByteArray encoded = filter.toUtf8().toPercentEncoding();
    return get("/v1r1/enterprise/users?filter=" + encoded + more, partnerToken());
}

int SandboxCaller::idOf(const QString &email)
{
    const QJsonArray entries = users(QStringLiteral("\"email=%1\"").arg(email)).entries();
    return entries.size() == 1 ? entries.first().toObject().value(QStringLiteral("id")).toInt()
                               : -1;
}

QByteArray SandboxCaller::userToken(const QString &email)
{
    const QByteArray id = QByteArray::number(idOf(email));
    return get("/v1r1/enterprise/users/" + id, partnerToken()).token();
}

} // namespace pinbridge::test
