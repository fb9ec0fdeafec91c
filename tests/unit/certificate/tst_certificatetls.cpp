// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;

namespace {

/// Shows the certificate to everyone who connects.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const ServerCertificate &certificate)
        : m_tls(QSslConfiguration::defaultConfiguration())
    {
        m_tls.setLocalCertificateChain(QSslCertificate::fromData(certificate.certificatePem));
        m_tls.setPrivateKey(QSslKey(certificate.privateKeyPem.bytes(), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls;
};

} // namespace

/// A client that installed the certificate as trusted, as a phone would, trusts the server.
class CertificateTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const SystemClock clock;
        auto made = loadOrMakeCertificate(
            m_folder.path(), {QStringLiteral("desk.local"), QStringLiteral("127.0.0.1")}, clock);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        m_certificate = std::move(*made);
        m_server = std::make_unique<TlsServer>(m_certificate);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    void isTrustedWhereInstalled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("installed");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("name") << QStringLiteral("desk.local") << true << true;
        QTest::newRow("address") << QStringLiteral("127.0.0.1") << true << true;
        QTest::newRow("another name") << QStringLiteral("other.local") << true << false;
        QTest::newRow("another address") << QStringLiteral("127.0.0.2") << true << false;
        QTest::newRow("not installed") << QStringLiteral("desk.local") << false << false;
    }

    void isTrustedWhereInstalled()
    {
        QFETCH(QString, name);
        QFETCH(bool, installed);
        QFETCH(bool, trusted);
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(installed ? QSslCertificate::fromData(m_certificate.trustPem)
                                        : QList<QSslCertificate>());
        QSslSocket socket;
        socket.setSslConfiguration(tls);
        socket.setPeerVerifyName(name);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->serverPort());
        QTRY_VERIFY(socket.isEncrypted() || socket.error() != QAbstractSocket::UnknownSocketError);
        QVERIFY2(socket.isEncrypted() == trusted, qPrintable(socket.errorString()));
        if (!trusted)
            QCOMPARE(socket.error(), QAbstractSocket::SslHandshakeFailedError);
    }

private:
    QTemporaryDir m_folder;
    ServerCertificate m_certificate;
    std::unique_ptr<TlsServer> m_server;
};

QTEST_GUILESS_MAIN(CertificateTlsTest)
#include "tst_certificatetls.moc"
