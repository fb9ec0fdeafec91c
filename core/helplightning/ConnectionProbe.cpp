// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/ConnectionProbe.h"

#include "base/OneShot.h"
#include "helplightning/ClientTls.h"
#include "helplightning/Durations.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStringList>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace pinbridge {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// The coroutine goes on inside a slot of what it waited for, which therefore dies later.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
template<typename T>
using Kept = std::unique_ptr<T, DeleteLater>;

Probe found(const Phrase &sentence) { return {true, sentence}; }

Probe bad(const Phrase &sentence, const Phrase &advice) { return {false, sentence, advice}; }

Probe describeName(const QHostInfo &info, const QString &host)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return bad(
            Phrase::tr("The host name %1 cannot be found.").arg(host),
            Phrase::tr("Check the spelling of the URL, then this computer's network and DNS."));
    QStringList addresses;
    for (const auto &address : info.addresses())
        addresses.append(address.toString());
    return found(Phrase::verbatim(addresses.join(u", "_s)));
}

Probe describeRefusal(const QAbstractSocket &socket, const QString &host, quint16 port)
{
    if (socket.error() == QAbstractSocket::ConnectionRefusedError)
        return bad(Phrase::tr("%1 accepts no connection on port %2.").arg(host).arg(port),
                   Phrase::tr("Check the port of the URL, and whether upstream is up."));
    return bad(Phrase::tr("No connection to %1 port %2 came about.").arg(host).arg(port),
               Phrase::tr("Check this computer's network, and that no firewall forbids it."));
}

Probe describeCertificate(const QSslError &error, const QSslCertificate &certificate,
                          const QString &host)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return bad(
            Phrase::tr("The certificate of %1 expired on %2.")
                .arg(host, certificate.expiryDate().toUTC().toString(u"yyyy-MM-dd"_s)),
            Phrase::tr(
                "Check this computer's date first; else upstream's operator must renew it."));
    case QSslError::CertificateNotYetValid:
        return bad(Phrase::tr("The certificate of %1 is not valid before %2.")
                       .arg(host, certificate.effectiveDate().toUTC().toString(u"yyyy-MM-dd"_s)),
                   Phrase::tr("Check this computer's date."));
    case QSslError::HostNameMismatch:
        return bad(Phrase::tr("The certificate is for another host than %1.").arg(host),
                   Phrase::tr("Check the host of the URL; behind it stands another server."));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return bad(
            Phrase::tr("The certificate of %1 is signed by itself, so nobody vouches for it.")
                .arg(host),
            Phrase::tr("A proxy may be reading along. If the certificate is known to be right, add "
                       "it to the system's trusted certificates."));
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return bad(
            Phrase::tr("The certificate of %1 comes from an issuer that is not trusted here.")
                .arg(host),
            Phrase::tr("A proxy may be reading along. If not, update the system's trusted "
                       "certificates."));
    default:
        return bad(Phrase::tr("The certificate of %1 cannot be trusted: %2.")
                       .arg(host, error.errorString()),
                   Phrase::tr("Tell upstream's operator."));
    }
}

/// Errors that say most come first: a certificate that has expired is often untrusted as well.
Probe describeTls(const QList<QSslError> &errors, const QSslCertificate &certificate,
                  const QString &host)
{
    for (const auto wanted : {QSslError::CertificateExpired, QSslError::CertificateNotYetValid,
                              QSslError::SelfSignedCertificate, QSslError::HostNameMismatch}) {
        for (const auto &error : errors) {
            if (error.error() == wanted)
                return describeCertificate(error, certificate, host);
        }
    }
    if (!errors.isEmpty())
        return describeCertificate(errors.first(), certificate, host);
    return bad(
        Phrase::tr("%1 does not speak TLS as it should on this port.").arg(host),
        Phrase::tr("Check the port of the URL, and that it is https there; TLS 1.2 is the least."));
}

Kept<QTimer> startTimer(milliseconds patience)
{
    Kept<QTimer> timer(new QTimer);
    timer->setSingleShot(true);
    timer->start(patience);
    return timer;
}

void endWith(const QObject *stop, const QObject *context, const OneShot<Probe> &probe)
{
    if (stop == nullptr)
        return;
    QObject::connect(stop, &QObject::destroyed, context, [probe] {
        probe.set(bad(Phrase::tr("Given up."), Phrase::tr("Check again.")));
    });
}

Phrase certificateName(const QSslCertificate &certificate)
{
    const auto names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? Phrase::tr("an unnamed host") : Phrase::verbatim(names.first());
}

} // namespace

QCoro::Task<Probe> probeName(QString host, milliseconds patience, const QObject *stop)
{
    // QHostInfo would ask DNS for the name of an address.
    if (const QHostAddress address(host); !address.isNull())
        co_return found(Phrase::verbatim(address.toString()));

    const OneShot<Probe> probe;
    const Kept<QObject> context(new QObject);
    const auto timer = startTimer(patience);
    QObject::connect(timer.get(), &QTimer::timeout, context.get(), [probe, host, patience] {
        probe.set(
            bad(Phrase::tr("DNS said nothing about %1 within %2 s.").arg(host, inSeconds(patience)),
                Phrase::tr("Check this computer's network and DNS.")));
    });
    endWith(stop, context.get(), probe);
    QHostInfo::lookupHost(host, context.get(), [probe, host](const QHostInfo &info) {
        probe.set(describeName(info, host));
    });
    co_return co_await probe;
}

QCoro::Task<Probe> probeConnection(QString host, quint16 port, milliseconds patience,
                                   const QObject *stop)
{
    const OneShot<Probe> probe;
    const Kept<QTcpSocket> socket(new QTcpSocket);
    const auto timer = startTimer(patience);
    auto *raw = socket.get();
    raw->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QObject::connect(timer.get(), &QTimer::timeout, raw, [probe, host, port, patience] {
        probe.set(
            bad(Phrase::tr("%1 did not answer on port %2 within %3 s.")
                    .arg(host)
                    .arg(port)
                    .arg(inSeconds(patience)),
                Phrase::tr("Check this computer's network, and that no firewall forbids it.")));
    });
    QObject::connect(raw, &QAbstractSocket::errorOccurred, raw,
                     [probe, raw, host, port] { probe.set(describeRefusal(*raw, host, port)); });
    QObject::connect(raw, &QAbstractSocket::connected, raw, [probe, raw] {
        probe.set(found(Phrase::tr("%1 port %2 answers")
                            .arg(raw->peerAddress().toString())
                            .arg(raw->peerPort())));
    });
    endWith(stop, raw, probe);
    raw->connectToHost(host, port);
    co_return co_await probe;
}

QCoro::Task<Probe> probeTls(QString host, quint16 port, milliseconds patience, const QObject *stop)
{
    const OneShot<Probe> probe;
    const Kept<QSslSocket> socket(new QSslSocket);
    const auto timer = startTimer(patience);
    auto *raw = socket.get();
    raw->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    raw->setSslConfiguration(clientTls());
    QObject::connect(timer.get(), &QTimer::timeout, raw, [probe, host, patience] {
        probe.set(bad(Phrase::tr("%1 did not finish the TLS handshake within %2 s.")
                          .arg(host, inSeconds(patience)),
                      Phrase::tr("Check the port of the URL, and that it is https there.")));
    });
    QObject::connect(raw, &QAbstractSocket::errorOccurred, raw, [probe, raw, host] {
        probe.set(describeTls(raw->sslHandshakeErrors(), raw->peerCertificate(), host));
    });
    QObject::connect(raw, &QSslSocket::encrypted, raw, [probe, raw] {
        probe.set(
            found(Phrase::tr("certificate of %1, %2")
                      .arg(certificateName(raw->peerCertificate()),
                           raw->sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s)));
    });
    endWith(stop, raw, probe);
    raw->connectToHostEncrypted(host, port);
    co_return co_await probe;
}

} // namespace pinbridge
