// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/NetworkProbe.h"

#include "base/OneShot.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace pinbridge {

namespace {

using namespace Qt::StringLiterals;

/// Deletes from the event loop: the object's own signal may be on the stack.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
template<typename T>
using Owned = std::unique_ptr<T, DeleteLater>;

void giveUpAfter(QObject *context, const OneShot<ProbeResult> &result, Stage stage,
                 const QString &what)
{
    QTimer::singleShot(probeTime, context, [result, stage, what] {
        result.set(fail(FailureCode::UpstreamTimeout,
                        u"%1 did not answer within %2 s."_s.arg(what).arg(probeTime.count() / 1000),
                        stage));
    });
}

QString describe(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    return u"Certificate of %1, valid until %2."_s.arg(
        names.isEmpty() ? u"the host"_s : names.first(),
        certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

} // namespace

QCoro::Task<ProbeResult> probeDns(QString host)
{
    if (!QHostAddress(host).isNull())
        co_return ProbeResult(u"The URL names an address; nothing to look up."_s);
    const OneShot<ProbeResult> result;
    const Owned<QObject> context(new QObject);
    giveUpAfter(context.get(), result, Stage::Dns, u"The name server"_s);
    QHostInfo::lookupHost(host, context.get(), [result, host](const QHostInfo &info) {
        if (info.addresses().isEmpty()) {
            result.set(
                fail(FailureCode::UpstreamUnreachable,
                     u"The host name %1 cannot be found: %2."_s.arg(host, info.errorString()),
                     Stage::Dns));
            return;
        }
        result.set(ProbeResult(u"%1 is %2."_s.arg(host, info.addresses().first().toString())));
    });
    co_return co_await result;
}

QCoro::Task<ProbeResult> probeTcp(QString host, quint16 port)
{
    const OneShot<ProbeResult> result;
    const Owned<QTcpSocket> socket(new QTcpSocket);
    socket->setProxy(QNetworkProxy::NoProxy);
    giveUpAfter(socket.get(), result, Stage::Tcp, u"%1 port %2"_s.arg(host).arg(port));
    QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(), [result, host, port] {
        result.set(ProbeResult(u"%1 accepts connections on port %2."_s.arg(host).arg(port)));
    });
    QObject::connect(
        socket.get(), &QTcpSocket::errorOccurred, socket.get(),
        [result, host, port, raw = socket.get()] {
            result.set(fail(
                FailureCode::UpstreamUnreachable,
                u"No connection to %1 port %2: %3."_s.arg(host).arg(port).arg(raw->errorString()),
                Stage::Tcp));
        });
    socket->connectToHost(host, port);
    co_return co_await result;
}

QCoro::Task<ProbeResult> probeTls(QString host, quint16 port)
{
    const OneShot<ProbeResult> result;
    const Owned<QSslSocket> socket(new QSslSocket);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSslConfiguration(QSslConfiguration::defaultConfiguration());
    giveUpAfter(socket.get(), result, Stage::Tls, u"The TLS handshake with %1"_s.arg(host));
    auto *raw = socket.get();
    QObject::connect(raw, &QSslSocket::encrypted, raw,
                     [result, raw] { result.set(ProbeResult(describe(raw->peerCertificate()))); });
    QObject::connect(raw, &QSslSocket::sslErrors, raw, [result](const QList<QSslError> &errors) {
        result.set(fail(FailureCode::UpstreamUnreachable,
                        u"The certificate is not trusted: %1."_s.arg(errors.first().errorString()),
                        Stage::Tls));
    });
    QObject::connect(raw, &QSslSocket::errorOccurred, raw, [result, raw] {
        result.set(fail(FailureCode::UpstreamUnreachable,
                        u"No TLS connection came about: %1."_s.arg(raw->errorString()),
                        Stage::Tls));
    });
    socket->connectToHostEncrypted(host, port);
    co_return co_await result;
}

} // namespace pinbridge
