// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/OneShot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

class QNetworkReply;

namespace pinbridge {

struct DeviceReply
{
    int status = 0;
    QByteArray body;
    QJsonObject object; ///< the body as JSON; empty when it is none
};

/// Talks to a running server as a device does. Https with a certificate that the system does not
/// know is accepted only when its fingerprint is the expected one.
class DeviceClient : public QObject
{
    Q_OBJECT

public:
    using Answer = OneShot<Result<DeviceReply>>;

    /// `fingerprint`: SHA-256 of the server's certificate, hex, ':' optional; empty: the system
    /// must trust the certificate.
    DeviceClient(QUrl server, const QString &fingerprint, QObject *parent = nullptr);

    /// `query` is percent-encoded. Failure: Unavailable when no answer came.
    [[nodiscard]] Answer get(const QString &path, const QString &query);
    [[nodiscard]] Answer post(const QString &path, const QByteArray &authorization,
                              const QByteArray &json);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QString &query = {}) const;
    [[nodiscard]] Answer watch(QNetworkReply *reply);
    [[nodiscard]] Result<DeviceReply> read(QNetworkReply *reply) const;

    QUrl m_server;
    QByteArray m_fingerprint; ///< raw digest
    QNetworkAccessManager m_network;
};

} // namespace pinbridge
