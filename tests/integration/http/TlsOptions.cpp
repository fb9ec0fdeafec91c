// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"

#include "base/Clock.h"
#include "certificate/ServerCertificate.h"

#include <QSslCertificate>
#include <QSslKey>

namespace pinbridge::test {

http::ServerOptions tlsOptions(const QString &directory)
{
    const SystemClock clock;
    const auto certificate = loadOrMakeCertificate(directory, {QStringLiteral("127.0.0.1")}, clock);
    if (!certificate)
        qFatal("%s", qPrintable(certificate.error().sentence));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate->certificatePem, QSsl::Pem));
    tls.setPrivateKey(QSslKey(certificate->privateKeyPem.bytes(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    http::ServerOptions options;
    options.tls = tls;
    return options;
}

} // namespace pinbridge::test
