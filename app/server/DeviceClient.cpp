// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceClient.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// The server answers within 25 s whatever upstream does; then it is not there any more.
constexpr int patience = 30'000; // ms without a byte

QByteArray digestOf(const QNetworkReply &reply)
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

} // namespace

DeviceClient::DeviceClient(QUrl server, const QString &fingerprint, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_fingerprint(QByteArray::fromHex(fingerprint.toLatin1()))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(patience);
}

DeviceClient::Answer DeviceClient::get(const QString &path, const QString &query)
{
    return watch(m_network.get(request(path, query)));
}

DeviceClient::Answer DeviceClient::post(const QString &path, const QByteArray &authorization,
                                        const QByteArray &json)
{
    QNetworkRequest request = this->request(path);
    request.setRawHeader("Authorization", authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return watch(m_network.post(request, json));
}

QNetworkRequest DeviceClient::request(const QString &path, const QString &query) const
{
    QUrl url = m_server;
    url.setPath(path);
    url.setQuery(query, QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

DeviceClient::Answer DeviceClient::watch(QNetworkReply *reply)
{
    const Answer answer;
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply] {
        if (!m_fingerprint.isEmpty() && digestOf(*reply) == m_fingerprint)
            reply->ignoreSslErrors();
    });
    // Emitted before the request is sent: a certificate that the system trusts must fit as well.
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] {
        if (!m_fingerprint.isEmpty() && digestOf(*reply) != m_fingerprint)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, answer] {
        reply->deleteLater();
        answer.set(read(reply));
    });
    return answer;
}

Result<DeviceReply> DeviceClient::read(QNetworkReply *reply) const
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0) {
        const QByteArray body = reply->readAll();
        return DeviceReply{status, body, QJsonDocument::fromJson(body).object()};
    }
    const QString server = m_server.toString();
    const QByteArray digest = digestOf(*reply);
    if (!digest.isEmpty() && digest != m_fingerprint) {
        return fail(
            FailureCode::Unavailable,
            Phrase::verbatim(
                u"The certificate of %1 is not the expected one. Its SHA-256 fingerprint is %2; "
                "when that is what the server printed at its start, add --fingerprint %2"_s.arg(
                    server, QString::fromLatin1(digest.toHex(':').toUpper()))),
            Stage::Tls);
    }
    return fail(FailureCode::Unavailable,
                Phrase::verbatim(
                    u"No answer from %1: %2. Is pinbridge-server serve running there? Name another "
                    "address with --server URL."_s.arg(server, reply->errorString())),
                Stage::Server);
}

} // namespace pinbridge
