// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::http;
using pinbridge::test::RawHttp;
using pinbridge::test::tlsOptions;

using Kind = TlsFault::Kind;

namespace {

void answerAll(const Request &, const AnswerPtr &answer) { answer->send(Reply::json("{}")); }

} // namespace

/// Why a client that asked for https has none, as the server can tell it.
class TlsRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientThatRefusesTheCertificateSaysSo_data();
    void aClientThatRefusesTheCertificateSaysSo();
    void aClientThatIsTooOldSaysSo();
    void aClientThatLeavesSaysNothing();
    void aServerWithoutCertificateIsTheReason();
    void garbageIsNoTls();
    void aClientThatTrustsIsNoFault();

private:
    struct Told
    {
        QHostAddress peer;
        Kind kind;
    };

    [[nodiscard]] ServerOptions told(ServerOptions options)
    {
        m_told.clear();
        options.tlsFailed = [this](const QHostAddress &peer, Kind kind) {
            m_told.append({peer, kind});
        };
        return options;
    }
    /// openssl s_client, a program of its own.
    [[nodiscard]] bool runClient(quint16 port, const QStringList &options);

    QTemporaryDir m_directory;
    QList<Told> m_told;
};

bool TlsRefusalsTest::runClient(quint16 port, const QStringList &options)
{
    QProcess client;
    client.start(QStringLiteral("openssl"),
                 QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"),
                             QStringLiteral("127.0.0.1:%1").arg(port)}
                     + options);
    client.closeWriteChannel();
    return client.waitForStarted()
           && QTest::qWaitFor([&client] { return client.state() == QProcess::NotRunning; }, 30'000);
}

void TlsRefusalsTest::aClientThatRefusesTheCertificateSaysSo_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2");
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
}

void TlsRefusalsTest::aClientThatRefusesTheCertificateSaysSo()
{
    QFETCH(QString, version);
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl, the client of this test, is not there");
    HttpServer server(told(tlsOptions(m_directory.path())), answerAll);
    QVERIFY(server.listen());
    QVERIFY(runClient(server.port(), {version, QStringLiteral("-verify_return_error"),
                                      QStringLiteral("-no-CAfile"), QStringLiteral("-no-CApath")}));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().kind, Kind::Untrusted);
    QCOMPARE(m_told.first().peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.counts().tlsFailed, 1);
}

void TlsRefusalsTest::aClientThatIsTooOldSaysSo()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl, the client of this test, is not there");
    HttpServer server(told(tlsOptions(m_directory.path())), answerAll);
    QVERIFY(server.listen());
    QVERIFY(runClient(server.port(), {QStringLiteral("-tls1_1"), QStringLiteral("-cipher"),
                                      QStringLiteral("DEFAULT@SECLEVEL=0")}));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().kind, Kind::NoCommonWay);
}

void TlsRefusalsTest::aClientThatLeavesSaysNothing()
{
    HttpServer server(told(tlsOptions(m_directory.path())), answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.socket().startClientEncryption();
    client.socket().flush();
    client.reset(); // with its hello on the way, and before it has read a byte
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().kind, Kind::Left);
}

void TlsRefusalsTest::aServerWithoutCertificateIsTheReason()
{
    HttpServer server(told({}), answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.socket().startClientEncryption();
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().kind, Kind::NotServed);
}

void TlsRefusalsTest::garbageIsNoTls()
{
    HttpServer server(told(tlsOptions(m_directory.path())), answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.send(QByteArray("\x16\x03\x01\x00\x05hello", 10));
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().kind, Kind::Failed);
}

void TlsRefusalsTest::aClientThatTrustsIsNoFault()
{
    HttpServer server(told(tlsOptions(m_directory.path())), answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    QVERIFY(client.startTls());
    QVERIFY(client.exchange("GET /"));
    client.close();
    QTRY_COMPARE(server.counts().open, 0);
    QVERIFY(m_told.isEmpty());
}

QTEST_GUILESS_MAIN(TlsRefusalsTest)
#include "tst_tlsrefusals.moc"
