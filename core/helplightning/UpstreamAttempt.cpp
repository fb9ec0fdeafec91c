// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/UpstreamAttempt.h"

#include "helplightning/BodyOnce.h"
#include "helplightning/ClientTls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

#include <utility>

namespace pinbridge {
namespace {

using Ending = UpstreamAnswer::Ending;

/// Less time than that is none: a POST would be done upstream and fail here.
constexpr std::chrono::milliseconds leastTime{20};

QUrl urlOf(const QUrl &base, const UpstreamRequest &request)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = base;
    url.setPath(path + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query, QUrl::StrictMode);
    return url;
}

QNetworkRequest networkRequest(const UpstreamRequest &request, const UpstreamSettings &settings)
{
    QNetworkRequest result(urlOf(settings.url, request));
    result.setRawHeader("x-helplightning-api-key", settings.apiKey.bytes());
    result.setRawHeader("content-type", "application/json");
    result.setRawHeader("authorization", request.token);
    // No compression: nothing small can unfold into something large.
    result.setRawHeader("accept-encoding", "identity");
    result.setRawHeader("user-agent", "Pinbridge/" PINBRIDGE_VERSION);
    // A redirected request would carry the token to wherever it is sent.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setSslConfiguration(clientTls());
    return result;
}

Ending endingOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return Ending::Complete;
    case QNetworkReply::OperationCanceledError: // Qt's inactivity timer
    case QNetworkReply::TimeoutError:
        return Ending::TimedOut;
    case QNetworkReply::HostNotFoundError:
        return Ending::HostUnknown;
    case QNetworkReply::ConnectionRefusedError:
        return Ending::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return Ending::TlsFailed;
    case QNetworkReply::ContentReSendError: // BodyOnce refused; a 307 or 308 asks for that too
        return status >= 300 && status < 400 ? Ending::Complete : Ending::Broken;
    default:
        break;
    }
    // From 200 on Qt numbers what a status means, below and 99 what the network did; 299, 399
    // and 499 are "unknown" statuses.
    const bool fromStatus =
        error > QNetworkReply::ProxyTimeoutError && error != QNetworkReply::ProtocolFailure;
    return fromStatus && status >= 400 ? Ending::Complete : Ending::Broken;
}

} // namespace

UpstreamAttempt::UpstreamAttempt(const UpstreamRequest &request, const UpstreamSettings &settings,
                                 TransportPool &pool, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_settings(settings)
    , m_pool(pool)
    , m_place(pool.newPlace())
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Ending::TimedOut); });
}

void UpstreamAttempt::start(std::chrono::milliseconds deadline)
{
    m_deadline.start(deadline);
    m_pool.enter(m_place,
                 [this, deadline](QNetworkAccessManager &manager) { send(manager, deadline); });
}

void UpstreamAttempt::send(QNetworkAccessManager &manager, std::chrono::milliseconds deadline)
{
    if (m_deadline.remainingTimeAsDuration() < leastTime) {
        end(Ending::TimedOut);
        return;
    }
    auto request = networkRequest(m_request, m_settings);
    m_pool.configure(request);
    request.setTransferTimeout(static_cast<int>(deadline.count())); // of inactivity
    if (m_request.body) {
        auto *body = new BodyOnce(*m_request.body);
        m_reply = manager.post(request, body);
        body->setParent(m_reply);
    } else {
        m_reply = manager.get(request);
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_answer.sent; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &UpstreamAttempt::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &UpstreamAttempt::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &UpstreamAttempt::readEnd);
}

void UpstreamAttempt::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.date = m_reply->rawHeader("date");
    m_answer.retryAfter = m_reply->rawHeader("retry-after");
    m_answer.location = m_reply->rawHeader("location");
    Q_EMIT headCame();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_settings.replyLimit)
        end(Ending::TooLarge);
}

void UpstreamAttempt::readBody()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_settings.replyLimit)
        end(Ending::TooLarge);
}

void UpstreamAttempt::readEnd()
{
    if (m_reply->isOpen()) // not after Qt's inactivity timer
        readBody();
    if (m_reply) // else it was too large
        end(endingOf(m_reply->error(), m_answer.status));
}

void UpstreamAttempt::end(Ending ending)
{
    abandon();
    m_answer.ending = ending;
    QMetaObject::invokeMethod(this, [this] { Q_EMIT ended(m_answer); }, Qt::QueuedConnection);
}

void UpstreamAttempt::abandon()
{
    m_deadline.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort(); // does nothing to one that has finished
        reply->deleteLater();
    }
    m_pool.leave(m_place);
}

} // namespace pinbridge
