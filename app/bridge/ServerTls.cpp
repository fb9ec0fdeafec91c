// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ServerTls.h"

#include "base/Log.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace pinbridge {

namespace {

QSslConfiguration configurationFor(const ServerCertificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(certificate.certificatePem));
    tls.setPrivateKey(
        QSslKey(certificate.privateKeyPem.bytes(), certificate.isRsa ? QSsl::Rsa : QSsl::Ec));
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // devices have no certificates
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    return tls;
}

void report(const ServerCertificate &certificate, const Clock &clock)
{
    const auto days = clock.now().daysTo(certificate.notAfter);
    if (days < renewDays) {
        qCWarning(logServer).noquote()
            << "The https certificate ends in" << days << "days, on"
            << certificate.notAfter.toString(QStringLiteral("yyyy-MM-dd hh:mm 'UTC'"));
    }
    if (!certificate.addedNames.isEmpty()) {
        qCWarning(logServer).noquote()
            << "The certificate for devices was made anew, for the former one may not name"
            << certificate.addedNames.join(QStringLiteral(", "))
            << "- devices that installed it refuse https until they install the new one";
    } else if (certificate.trustReplaced) {
        qCWarning(logServer) << "The certificate for devices was made anew: those that installed "
                                "the former one may have to install it again";
    }
}

ServerTls refused(const Phrase &problem)
{
    qCWarning(logServer).noquote() << "https is refused:" << problem.english();
    return {std::nullopt, {}, problem};
}

} // namespace

Result<ServerTls> prepareTls(const std::optional<CertificateFiles> &own, const QString &directory,
                             const QStringList &names, const Clock &clock)
{
    if (!QSslSocket::supportsSsl()) {
        const auto problem = Phrase::tr("Qt has no TLS library here");
        if (own)
            return fail(FailureCode::BadSetting, problem, Stage::Settings);
        return refused(problem);
    }
    if (const auto unfit = unfitNames(names); !own && !unfit.isEmpty()) {
        qCWarning(logServer).noquote()
            << "No certificate can name" << unfit.join(QStringLiteral(", "))
            << "- give host names or addresses with --host-name, without a port or a star";
    }
    auto certificate =
        own ? loadCertificate(*own, clock) : loadOrMakeCertificate(directory, names, clock);
    if (!certificate && own) {
        certificate.error().setting = QStringLiteral("tls-certificate");
        return tl::unexpected(certificate.error());
    }
    if (!certificate)
        return refused(certificate.error().sentence);
    return tlsOf(std::move(*certificate), clock);
}

ServerTls tlsOf(ServerCertificate certificate, const Clock &clock)
{
    report(certificate, clock);
    auto configuration = configurationFor(certificate);
    return {std::move(configuration), std::move(certificate), {}};
}

} // namespace pinbridge
