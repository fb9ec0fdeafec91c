// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/PartnerToken.h"
#include "sandbox/Sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace pinbridge::test {

struct SandboxReply
{
    int status = 0; ///< 0: no reply
    QByteArray type;
    QByteArray date;
    QByteArray allow;
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonArray entries() const;
    [[nodiscard]] QByteArray token() const;
};

/// Calls a sandbox over its socket, by hand rather than through the product's own client.
class SandboxCaller
{
public:
    /// Both must outlive this object.
    SandboxCaller(const Sandbox &sandbox, const Clock &clock);

    [[nodiscard]] QByteArray partnerToken();
    /// `path` is relative to the base and encoded.
    [[nodiscard]] SandboxReply get(const QByteArray &path, const QByteArray &token);
    [[nodiscard]] SandboxReply post(const QByteArray &path, const QByteArray &token,
                                    const QJsonObject &body);

    /// The list with `filter` encoded as a careful client does.
    [[nodiscard]] SandboxReply users(const QString &filter, const QByteArray &more = {});
    /// The id of the only user with the address; -1 when there is not one.
    [[nodiscard]] int idOf(const QString &email);
    [[nodiscard]] QByteArray userToken(const QString &email);

    /// For whatever the calls above do not vary.
    [[nodiscard]] QNetworkRequest request(const QByteArray &path, const QByteArray &token) const;
    [[nodiscard]] static SandboxReply finished(QNetworkReply *reply);
    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }

private:
    const Sandbox &m_sandbox;
    PartnerToken m_partnerToken;
    QNetworkAccessManager m_network;
};

} // namespace pinbridge::test
