// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/server/ServerProcess.h"
#include "support/RawHttp.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int rounds = 20; ///< starting takes many times longer
#else
constexpr int rounds = 200;
#endif
constexpr std::size_t clients = 6;
constexpr int longestLife = 120; // ms from the first request to the end

QJsonObject objectIn(const std::optional<RawReply> &reply)
{
    return reply && reply->status == 200 ? QJsonDocument::fromJson(reply->body).object()
                                         : QJsonObject();
}

/// A list as documented.
QString sessionIn(const QJsonObject &reply)
{
    return reply.value("session_id"_L1).toArray().first().toString();
}

} // namespace

/// A process that is killed at any moment loses nothing that it has answered.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAcknowledgedPinAnswers();

private:
    [[nodiscard]] bool start(ServerProcess &server) const;
    void makePinsAndKill(ServerProcess &server);
    [[nodiscard]] bool allAnswer(ServerProcess &server, const QHash<QString, QString> &pins) const;

    std::unique_ptr<ServerProcess> m_sandbox;
    QTemporaryDir m_folder;
    QRandomGenerator m_random{42};
    QHash<QString, QString> m_acknowledged; ///< sessions by pin
    int m_unanswered = 0;
    int m_longestLife = longestLife;
};

void KilledTest::initTestCase()
{
    m_sandbox = std::make_unique<ServerProcess>();
    m_sandbox->start({u"sandbox"_s, u"--data-dir"_s, m_folder.path()});
    QVERIFY(m_sandbox->waitForOutput("Ctrl+C stops.\n"));
}

bool KilledTest::start(ServerProcess &server) const
{
    server.start({u"serve"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s),
                  u"--env-file"_s, m_folder.filePath(u"sandbox/sandbox.env"_s)});
    return server.waitForOutput("Ctrl+C stops.\n");
}

void KilledTest::makePinsAndKill(ServerProcess &server)
{
    RawHttp first(server.port());
    const QByteArray token = objectIn(first.exchange("GET /auth?email=alice@example.com"))
                                 .value("token"_L1)
                                 .toString()
                                 .toLatin1();
    QVERIFY(!token.isEmpty());
    std::vector<std::unique_ptr<RawHttp>> connections;
    for (std::size_t i = 0; i < clients; ++i) {
        connections.push_back(std::make_unique<RawHttp>(server.port()));
        // Contacts that differ: equal requests share one session.
        const QByteArray contact = i % 2 == 0 ? "bob@example.com" : "carol@example.com";
        connections.back()->send(rawRequest(
            "POST /session", "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
            R"({"contact_email": ")" + contact + QByteArray(static_cast<qsizetype>(i / 2), ' ')
                + "\"}"));
    }
    QTest::qWait(m_random.bounded(m_longestLife));
    server.sendSignal(SIGKILL);
    QCOMPARE(server.exitCode(), -1);
    const int unansweredBefore = m_unanswered;
    for (const auto &connection : connections) {
        const QJsonObject reply = objectIn(connection->receive());
        if (reply.isEmpty()) {
            ++m_unanswered;
            continue;
        }
        const QString pin = reply.value("sid"_L1).toString();
        const QString known = m_acknowledged.value(pin);
        QVERIFY2(known.isEmpty() || known == sessionIn(reply), qPrintable(pin));
        m_acknowledged.insert(pin, sessionIn(reply));
    }
    // A quick machine has answered all of them soon, a slow one none for long.
    if (m_unanswered == unansweredBefore)
        m_longestLife = std::max(1, m_longestLife * 3 / 4);
    else if (m_unanswered - unansweredBefore == int(clients))
        m_longestLife = std::min(longestLife, m_longestLife * 4 / 3 + 1);
}

bool KilledTest::allAnswer(ServerProcess &server, const QHash<QString, QString> &pins) const
{
    RawHttp http(server.port());
    for (auto it = pins.cbegin(); it != pins.cend(); ++it) {
        const auto reply = http.exchange("GET /session?sid=" + it.key().toLatin1());
        if (!reply || sessionIn(objectIn(reply)) != it.value()) {
            qWarning("pin %s: status %d", qPrintable(it.key()), reply ? reply->status : 0);
            return false;
        }
    }
    return true;
}

void KilledTest::everyAcknowledgedPinAnswers()
{
    QHash<QString, QString> before;
    for (int round = 0; round < rounds; ++round) {
        ServerProcess server;
        QVERIFY2(start(server), server.errors().constData());
        QHash<QString, QString> latest = m_acknowledged;
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            latest.remove(it.key());
        QVERIFY2(allAnswer(server, latest), qPrintable(QString::number(round)));
        before = m_acknowledged;
        makePinsAndKill(server);
        if (QTest::currentTestFailed())
            return;
    }
    ServerProcess server;
    QVERIFY(start(server));
    QVERIFY(allAnswer(server, m_acknowledged));
    qInfo("%d rounds: %lld pins were acknowledged and all answer, %d requests had no answer yet",
          rounds, static_cast<long long>(m_acknowledged.size()), m_unanswered);
    QVERIFY(m_acknowledged.size() > rounds / 4);
    QVERIFY(m_unanswered > rounds / 4); // the moments are early ones, too

    QProcess shell;
    shell.start(u"sqlite3"_s,
                {m_folder.filePath(u"data/sessions.db"_s),
                 u"PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT pin FROM sessions "
                 "WHERE ended_at IS NULL GROUP BY pin HAVING count(*) > 1;"_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput().trimmed(), "ok");
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
