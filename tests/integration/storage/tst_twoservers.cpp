// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreProgram.h"
#include "support/RawHttp.h"

#include <QList>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Two real servers on one real PostgreSQL, as behind a load balancer.
class TwoServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bothAnswerEveryPin();
    void oneDiesWhileBothMakePins();
    void aPinRevokedOnOneIsRefusedByBoth();
    void theKeyIsNeeded();
    void tokensAreKnownToBothAndAfterAStart();

private:
    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<StoreProgram> m_one;
    std::unique_ptr<StoreProgram> m_two;
};

void TwoServersTest::init()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    m_bench = std::make_unique<StoreBench>(StoreAddress::Kind::Postgres);
    m_one = std::make_unique<StoreProgram>(*m_bench);
    m_two = std::make_unique<StoreProgram>(*m_bench);
    QVERIFY2(m_one->serve(), m_one->errors().constData());
    QVERIFY2(m_two->serve(), m_two->errors().constData());
}

void TwoServersTest::cleanup()
{
    m_one.reset();
    m_two.reset();
    m_bench.reset();
}

void TwoServersTest::bothAnswerEveryPin()
{
    const QByteArray first = makePin(m_one->port());
    const QByteArray second = makePin(m_two->port());
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    for (const QByteArray &pin : {first, second}) {
        QCOMPARE(statusOf(m_one->port(), pin), 200);
        QCOMPARE(statusOf(m_two->port(), pin), 200);
    }
}

void TwoServersTest::oneDiesWhileBothMakePins()
{
    QList<QByteArray> acknowledged;
    for (int i = 0; i < 20; ++i) {
        if (i == 10) { // with a request of each on its way
            RawHttp waiting(m_one->port());
            waiting.send(rawRequest("GET /auth?email=carol@example.com"));
            m_one->sendSignal(SIGKILL);
            QCOMPARE(m_one->exitCode(), -1);
        }
        StoreProgram &server = i < 10 && i % 2 == 0 ? *m_one : *m_two;
        acknowledged << makePin(server.port());
        QVERIFY(!acknowledged.last().isEmpty());
    }
    for (const QByteArray &pin : std::as_const(acknowledged))
        QCOMPARE(statusOf(m_two->port(), pin), 200);
    // And it comes back.
    QVERIFY2(m_one->serve(), m_one->errors().constData());
    for (const QByteArray &pin : std::as_const(acknowledged))
        QCOMPARE(statusOf(m_one->port(), pin), 200);
}

void TwoServersTest::aPinRevokedOnOneIsRefusedByBoth()
{
    const QByteArray pin = makePin(m_one->port());
    // Both have it in memory.
    QCOMPARE(statusOf(m_one->port(), pin), 200);
    QCOMPARE(statusOf(m_two->port(), pin), 200);
    StoreProgram program(*m_bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"revoke"_s, QString::fromLatin1(pin)}), 0);
    QTRY_COMPARE(statusOf(m_one->port(), pin), 404);
    QTRY_COMPARE(statusOf(m_two->port(), pin), 404);
}

void TwoServersTest::theKeyIsNeeded()
{
    QVERIFY(!makePin(m_one->port()).isEmpty());
    // A third machine that nobody gave the key.
    ServerProcess third;
    third.setVariable(u"PGPASSWORD"_s, QLatin1String(PostgresServer::password));
    QVERIFY(!startSandboxed(third, {u"--store"_s, m_bench->store()}));
    QCOMPARE(third.exitCode(), 5);
    QVERIFY2(third.errors().contains("Copy the store.key of the server that made the database"),
             third.errors().constData());
}

void TwoServersTest::tokensAreKnownToBothAndAfterAStart()
{
    // Of one site.
    QTemporaryDir folder;
    ServerProcess site;
    site.start({u"sandbox"_s, u"--data-dir"_s, folder.path()});
    QVERIFY2(site.waitForOutput("Ctrl+C stops.\n"), site.errors().constData());
    const QStringList options{u"serve"_s,
                              u"--port"_s,
                              u"0"_s,
                              u"--lookup"_s,
                              u"contact"_s,
                              u"--env-file"_s,
                              folder.filePath(u"sandbox/sandbox.env"_s),
                              u"--data-dir"_s,
                              m_bench->folder(),
                              u"--store"_s,
                              m_bench->store()};
    for (const auto &server : {m_one.get(), m_two.get()}) {
        server->sendSignal(SIGTERM);
        QCOMPARE(server->exitCode(), 0);
        server->start(options);
        QVERIFY2(server->waitForOutput("Ctrl+C stops.\n"), server->errors().constData());
    }
    const QByteArray alice = tokenOf(m_one->port(), "alice@example.com");
    const QByteArray bob = tokenOf(m_one->port(), "bob@example.com");
    const auto status = [&bob](quint16 port, const QByteArray &pin) {
        return RawHttp(port)
            .exchange("GET /session?sid=" + pin, "Authorization: " + bob + "\r\n")
            .value_or(RawReply())
            .status;
    };
    // The other server hears of them within a moment, and knows who creates and who is contact.
    const QByteArray pin = makePin(m_one->port(), alice);
    QTRY_COMPARE(status(m_two->port(), pin), 200);
    const QByteArray second = makePin(m_two->port(), alice);
    StoreProgram program(*m_bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"show"_s, QString::fromLatin1(second)}), 0);
    QVERIFY2(program.output().contains("creator  alice@example.com\n"),
             program.output().constData());
    m_one->sendSignal(SIGKILL);
    QCOMPARE(m_one->exitCode(), -1);
    m_one->start(options);
    QVERIFY2(m_one->waitForOutput("Ctrl+C stops.\n"), m_one->errors().constData());
    QCOMPARE(status(m_one->port(), pin), 200);
    QVERIFY(!m_bench->content().contains(bob));
}

QTEST_GUILESS_MAIN(TwoServersTest)
#include "tst_twoservers.moc"
