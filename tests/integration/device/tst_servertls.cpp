// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Bridge.h"
#include "bridge/CertificateWatch.h"
#include "bridge/ServerTls.h"
#include "support/FakeClock.h"
#include "support/RawHttp.h"
#include "unit/certificate/CertificateForm.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

/// What TLS 1.1 begins with (RFC 4346 section 7.4.1.2): two suites with ECDHE and ECDSA, P-256.
QByteArray helloOfTls11()
{
    const auto body = QByteArray::fromHex("0302") + QByteArray(32, 'r')
                      + QByteArray::fromHex("00" // no session
                                            "0006c009c00a00ff" // suites
                                            "0100" // no compression
                                            "000e" // extensions
                                            "000a000400020017" // groups
                                            "000b00020100"); // point formats
    const auto handshake = QByteArray::fromHex("010000") + char(body.size()) + body;
    return QByteArray::fromHex("16030100") + char(handshake.size()) + handshake;
}

/// Does a server's part of TLS with everyone who connects.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const QSslConfiguration &tls)
        : m_tls(tls)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port is free");
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

/// What comes back for a first TLS record; empty when the server just closes.
QByteArray answerTo(const QByteArray &record, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(record);
    QByteArray answer;
    bool closed = false;
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&closed] { closed = true; });
    (void)QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return answer.size() >= 7 || closed;
        },
        30'000);
    return answer;
}

} // namespace

/// https as a bridge serves it: which versions, which certificate, and when it does not.
class ServerTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOnlyTheNewVersions_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("1.2") << int(QSsl::TlsV1_2);
        QTest::newRow("1.3") << int(QSsl::TlsV1_3);
    }

    void speaksOnlyTheNewVersions()
    {
        QFETCH(int, protocol);
        Bridge bridge(setup());
        QVERIFY(bridge.start());
        QSslSocket socket;
        auto tls = trusting(bridge.certificatePem());
        tls.setProtocol(QSsl::SslProtocol(protocol));
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(QStringLiteral("localhost"), bridge.port());
        QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(int(socket.sessionProtocol()), protocol);
    }

    void refusesTls11()
    {
        const auto hello = helloOfTls11();
        Bridge bridge(setup());
        QVERIFY(bridge.start());
        // An alert (protocol_version, RFC 8446 section 6.2) or just the end: no handshake.
        const auto answer = answerTo(hello, bridge.port());
        QVERIFY2(!answer.startsWith('\x16'), answer.toHex());

        // A server that is asked for any version answers that greeting with a handshake.
        const SystemClock clock;
        auto any = *prepareTls({}, m_directory.path(), {}, clock)->configuration;
        any.setProtocol(QSsl::AnyProtocol);
        const TlsServer server(any);
        QCOMPARE(answerTo(hello, server.serverPort()).left(3), QByteArray::fromHex("160302"));
    }

    void isTrustedWhereItsCertificateIsInstalled()
    {
        Bridge bridge(setup());
        QVERIFY(bridge.start());
        QSslSocket socket;
        socket.setSslConfiguration(trusting(bridge.certificatePem()));
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bridge.port());
        QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(fingerprintOf(socket.peerCertificate()), bridge.tlsFingerprint());
        const auto installed = QSslCertificate(bridge.certificatePem(), QSsl::Pem);
        QCOMPARE(fingerprintOf(installed), bridge.certificateFingerprint());
        QVERIFY(bridge.certificateFingerprint() != bridge.tlsFingerprint());
    }

    void renewsWhileItRuns()
    {
        const auto clock = std::make_shared<FakeClock>();
        auto setup = this->setup();
        setup.dataDirectory = m_directory.filePath(QStringLiteral("renewed"));
        setup.clock = clock;
        setup.certificateLook = std::chrono::milliseconds(20);
        Bridge bridge(setup);
        QVERIFY(bridge.start());
        const auto former = bridge.tlsFingerprint();
        const auto trusted = bridge.certificatePem();
        QCOMPARE(shownBy(bridge), former);
        clock->advance(std::chrono::hours(24) * (365 - renewDays));
        QTRY_VERIFY(bridge.tlsFingerprint() != former);
        QCOMPARE(shownBy(bridge), bridge.tlsFingerprint());
        QCOMPARE(bridge.certificatePem(), trusted); // what devices installed stays
    }

    void followsTheMachinesAddresses()
    {
        const FakeClock clock;
        const auto folder = m_directory.filePath(QStringLiteral("followed"));
        QStringList names{QStringLiteral("localhost")};
        const auto first = prepareTls({}, folder, names, clock);
        QVERIFY(first);
        CertificateWatch watch({}, folder, [&names] { return names; }, first->certificate, clock);
        QList<ServerTls> shown;
        connect(&watch, &CertificateWatch::changed, this,
                [&shown](const ServerTls &tls) { shown << tls; });
        watch.look();
        QCOMPARE(shown.size(), 0);
        names << QStringLiteral("192.168.7.7");
        watch.look();
        QCOMPARE(shown.size(), 1);
        const QSslCertificate own(shown.first().certificate.certificatePem, QSsl::Pem);
        QVERIFY(own.subjectAlternativeNames().values().contains(names.last()));
        QCOMPARE(shown.first().configuration->localCertificate(), own);
        watch.look();
        QCOMPARE(shown.size(), 1);
    }

    void readsTheOperatorsFilesAgain()
    {
        FakeClock clock;
        CertificateForm form;
        form.notBefore = clock.now().addDays(-1);
        const auto key = makeEc();
        const CertificateFiles files{
            file("again.pem", pkcs8(key) + makeCertificate(key, form)), {}, {}};
        const auto first = prepareTls(files, m_directory.path(), {}, clock);
        QVERIFY(first);
        CertificateWatch watch(files, {}, [] { return QStringList(); }, first->certificate, clock);
        QList<ServerTls> shown;
        connect(&watch, &CertificateWatch::changed, this,
                [&shown](const ServerTls &tls) { shown << tls; });
        file("again.pem", "half");
        clock.advance(std::chrono::hours(1));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("cannot be renewed: .*again.pem")));
        watch.look();
        clock.advance(std::chrono::hours(1));
        watch.look(); // told once
        QCOMPARE(shown.size(), 0);
        file("again.pem", pkcs8(key) + makeCertificate(key, form));
        clock.advance(std::chrono::minutes(59));
        watch.look();
        QCOMPARE(shown.size(), 0);
        clock.advance(std::chrono::minutes(1));
        watch.look();
        QCOMPARE(shown.size(), 1);
    }

    void namesWhatItIsCalled()
    {
        auto setup = this->setup();
        setup.dataDirectory = m_directory.filePath(QStringLiteral("called"));
        QByteArray former;
        {
            Bridge bridge(setup);
            QVERIFY(bridge.start());
            former = bridge.certificatePem();
        }
        setup.hostNames = QStringList{QStringLiteral("desk.example.com"), QStringLiteral("*.b")};
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("No certificate can name \\*\\.b ")));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral(
                                 "made anew.* may not name desk\\.example\\.com .*install")));
        Bridge bridge(setup);
        QVERIFY(bridge.start());
        const auto connectsWith = [&bridge](const QByteArray &trusted) {
            QSslSocket socket;
            socket.setSslConfiguration(trusting(trusted));
            socket.setPeerVerifyName(QStringLiteral("desk.example.com"));
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bridge.port());
            (void)QTest::qWaitFor([&socket] {
                return socket.isEncrypted() || socket.error() != QSslSocket::UnknownSocketError;
            });
            return socket.isEncrypted();
        };
        QVERIFY(connectsWith(bridge.certificatePem()));
        QVERIFY(!connectsWith(former)); // as log and page say
    }

    void showsTheOperatorsCertificateAndItsIssuers()
    {
        CertificateForm form;
        form.constraints = "critical,CA:TRUE";
        form.usage.clear();
        const auto rootKey = makeEc();
        const auto root = makeCertificate(rootKey, form);
        form.commonName = "intermediate";
        const auto middleKey = makeEc();
        const auto middle = makeCertificate(middleKey, form, root, rootKey);
        const auto key = makeRsa(2048);
        const auto own = makeCertificate(key, CertificateForm(), middle, middleKey);
        auto setup = this->setup();
        setup.dataDirectory = m_directory.filePath(QStringLiteral("operator"));
        setup.certificate = CertificateFiles{file("own.crt", own + middle),
                                             file("own.key", encryptedPkcs8(key, "horse")),
                                             Secret(QByteArray("horse"))};
        Bridge bridge(setup);
        const auto started = bridge.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().sentence));
        QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("operator/server.pem"))));

        QSslSocket socket;
        socket.setSslConfiguration(trusting(root));
        socket.setPeerVerifyName(QStringLiteral("desk.example.com"));
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bridge.port());
        QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(socket.peerCertificate(), QSslCertificate(own, QSsl::Pem));
        QCOMPARE(fingerprintOf(socket.peerCertificate()), bridge.tlsFingerprint());
    }

    void doesNotStartWithAnUnusableCertificate()
    {
        auto setup = this->setup();
        const auto path =
            file("other.crt", makeCertificate(makeEc(), CertificateForm()) + pkcs8(makeEc()));
        setup.certificate = CertificateFiles{path, {}, {}};
        Bridge bridge(setup);
        const auto started = bridge.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, FailureCode::BadSetting);
        QVERIFY2(started.error().sentence.contains(path), qPrintable(started.error().sentence));
        QVERIFY(!bridge.isRunning());
    }

    void warnsOfTheEnd()
    {
        CertificateForm form;
        form.days = 20;
        const auto key = makeEc();
        const CertificateFiles files{
            file("ends.pem", pkcs8(key) + makeCertificate(key, form)), {}, {}};
        const SystemClock clock;
        const QRegularExpression warning(
            QStringLiteral("The https certificate ends in 1[89] days, on \\d{4}-"));
        QTest::ignoreMessage(QtWarningMsg, warning);
        QVERIFY(prepareTls(files, m_directory.path(), {}, clock));
        form.days = 40;
        file("ends.pem", pkcs8(key) + makeCertificate(key, form));
        QTest::failOnWarning(QRegularExpression(QStringLiteral("ends in")));
        QVERIFY(prepareTls(files, m_directory.path(), {}, clock));
    }

private:
    [[nodiscard]] BridgeSetup setup() const
    {
        BridgeSetup setup;
        setup.sandbox = true;
        setup.port = 0;
        setup.dataDirectory = m_directory.filePath(QStringLiteral("data"));
        return setup;
    }

    /// A client that trusts nothing else.
    static QSslConfiguration trusting(const QByteArray &pem)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(pem));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        return tls;
    }

    /// The fingerprint that a new connection is shown; empty when there was none.
    static QString shownBy(const Bridge &bridge)
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bridge.port());
        (void)QTest::qWaitFor([&socket] { return socket.isEncrypted(); }, 30'000);
        return socket.isEncrypted() ? fingerprintOf(socket.peerCertificate()) : QString();
    }

    static QString fingerprintOf(const QSslCertificate &certificate)
    {
        const auto digest = certificate.digest(QCryptographicHash::Sha256);
        return QString::fromLatin1(digest.toHex(':')).toUpper();
    }

    /// Writes it for the owner only; its path.
    QString file(const char *name, const QByteArray &content)
    {
        QFile file(m_directory.filePath(QString::fromLatin1(name)));
        if (!file.open(QFile::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }

    QTemporaryDir m_directory;
};

int main(int argc, char **argv)
{
    // Debian's own settings forbid the old versions to every program; here we must do it.
    const QTemporaryDir directory;
    QFile settings(directory.filePath(QStringLiteral("openssl.cnf")));
    if (!settings.open(QFile::WriteOnly))
        return 1;
    settings.write("openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = system\n"
                   "[system]\nMinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n");
    settings.close();
    qputenv("OPENSSL_CONF", QFile::encodeName(settings.fileName()));
    const QCoreApplication application(argc, argv);
    ServerTlsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servertls.moc"
