// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TwoMachines.h"
#include "integration/server/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Reply
{
    int status = 0; ///< 0: none came
    QJsonObject object;
};

} // namespace

/// A server on one machine and a device on another: refused until it is allowed, then served.
class TwoMachinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusedUntilAllowed_data();
    void refusedUntilAllowed();
    void allowedNetworks_data();
    void allowedNetworks();
    void theDeskItselfIsServed();
    void localIsNotReached();

private:
    void startServer(const QStringList &more);
    /// What `curl` on that machine gets from the server.
    [[nodiscard]] Reply curl(const QStringList &machine, const QString &host, const QString &target,
                             const QStringList &more = {}) const;
    [[nodiscard]] Reply authenticate(const QString &host) const;
    /// Runs `pinbridge-server devices` on the desk.
    [[nodiscard]] QJsonObject devices(const QStringList &arguments) const;

    TwoMachines m_machines;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
    quint16 m_port = 0;
};

void TwoMachinesTest::initTestCase()
{
    if (const auto problem = m_machines.start())
        QSKIP(qPrintable(*problem));
}

void TwoMachinesTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TwoMachinesTest::cleanup() { m_server.reset(); }

void TwoMachinesTest::startServer(const QStringList &more)
{
    m_server = std::make_unique<ServerProcess>();
    m_server->setLauncher(m_machines.onDesk());
    QVERIFY2(startSandboxed(*m_server, QStringList{u"--data-dir"_s, m_folder->path(), u"--store"_s,
                                                   u"sessions.db"_s}
                                           + more),
             m_server->errors());
    static const QRegularExpression port(u":(\\d+)$"_s);
    m_port = port.match(m_server->wordAfter("listening")).captured(1).toUShort();
    QVERIFY2(m_port > 0, m_server->output());
}

Reply TwoMachinesTest::curl(const QStringList &machine, const QString &host, const QString &target,
                            const QStringList &more) const
{
    const QString url = u"http://%1:%2%3"_s.arg(host.contains(u':') ? u'[' + host + u']' : host)
                            .arg(m_port)
                            .arg(target);
    const auto ran =
        TwoMachines::run(machine
                         + QStringList{u"curl"_s, u"--silent"_s, u"--globoff"_s, u"--noproxy"_s,
                                       u"*"_s, u"--max-time"_s, u"30"_s, u"--user-agent"_s,
                                       u"Phone/1"_s, u"--write-out"_s, u"\n%{http_code}"_s}
                         + more + QStringList{url});
    const qsizetype end = ran.output.lastIndexOf('\n');
    return {ran.output.mid(end + 1).toInt(),
            QJsonDocument::fromJson(ran.output.left(end)).object()};
}

Reply TwoMachinesTest::authenticate(const QString &host) const
{
    return curl(m_machines.onPhone(), host, u"/auth?email=alice@example.com"_s);
}

QJsonObject TwoMachinesTest::devices(const QStringList &arguments) const
{
    ServerProcess command;
    const int code = command.run(QStringList{u"devices"_s} + arguments
                                 + QStringList{u"--json"_s, u"--data-dir"_s, m_folder->path()});
    if (code != 0)
        qWarning("%s", command.errors().constData());
    return QJsonDocument::fromJson(command.output()).object();
}

void TwoMachinesTest::refusedUntilAllowed_data()
{
    QTest::addColumn<QString>("desk");
    QTest::addColumn<QString>("phone");
    QTest::newRow("IPv4") << QString::fromLatin1(TwoMachines::deskAddress)
                          << QString::fromLatin1(TwoMachines::phoneAddress);
    QTest::newRow("IPv6") << QString::fromLatin1(TwoMachines::deskAddressV6)
                          << QString::fromLatin1(TwoMachines::phoneAddressV6);
}

void TwoMachinesTest::refusedUntilAllowed()
{
    QFETCH(QString, desk);
    QFETCH(QString, phone);
    if (desk.contains(u':') && !m_machines.hasIpv6())
        QSKIP("this machine has no IPv6");
    startServer({u"--access"_s, u"approved"_s});

    for (int i = 0; i < 3; ++i) {
        const Reply refused = authenticate(desk);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.object.value("type"_L1).toString(), u"/problems/device-not-approved"_s);
        const QString detail = refused.object.value("detail"_L1).toString();
        QVERIFY2(detail.contains(u"pinbridge-server devices allow "_s + phone), qPrintable(detail));
    }
    const QJsonArray waiting = devices({u"list"_s}).value("devices"_L1).toArray();
    QCOMPARE(waiting.size(), 1);
    const QJsonObject entry = waiting.first().toObject();
    QCOMPARE(entry.value("address"_L1).toString(), phone);
    QCOMPARE(entry.value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(entry.value("requests"_L1).toInt(), 3);
    QCOMPARE(entry.value("agent"_L1).toString(), u"Phone/1"_s);

    QVERIFY(devices({u"allow"_s, phone}).value("ok"_L1).toBool());
    const Reply user = authenticate(desk);
    QCOMPARE(user.status, 200);
    const QString token = user.object.value("token"_L1).toString();
    const Reply session = curl(m_machines.onPhone(), desk, u"/session"_s,
                               {u"--header"_s, u"Authorization: "_s + token, u"--header"_s,
                                u"Content-Type: application/json"_s, u"--data"_s,
                                uR"({"contact_email": "bob@example.com"})"_s});
    QCOMPARE(session.status, 200);
    const QString pin = session.object.value("sid"_L1).toString();
    const Reply joined = curl(m_machines.onPhone(), desk, u"/session?sid="_s + pin);
    QCOMPARE(joined.status, 200);
    QCOMPARE(joined.object.value("sid"_L1).toString(), pin);

    QVERIFY(devices({u"block"_s, phone}).value("ok"_L1).toBool());
    const Reply blocked = authenticate(desk);
    QCOMPARE(blocked.status, 403);
    QVERIFY(blocked.object.value("detail"_L1).toString().contains(u"is blocked"_s));

    // What was decided outlives the process.
    m_server->sendSignal(SIGTERM);
    QCOMPARE(m_server->exitCode(), 0);
    startServer({u"--access"_s, u"open"_s});
    QCOMPARE(authenticate(desk).status, 403);
    QVERIFY(devices({u"forget"_s, phone}).value("ok"_L1).toBool());
    QCOMPARE(authenticate(desk).status, 200);
}

void TwoMachinesTest::allowedNetworks_data()
{
    QTest::addColumn<QString>("desk");
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("status");
    const QString v4 = QString::fromLatin1(TwoMachines::deskAddress);
    const QString v6 = QString::fromLatin1(TwoMachines::deskAddressV6);
    QTest::newRow("IPv4, in") << v4 << u"10.77.0.0/24"_s << 200;
    QTest::newRow("IPv4, out") << v4 << u"10.77.1.0/24"_s << 403;
    QTest::newRow("IPv6, in") << v6 << u"fd77::/64"_s << 200;
    QTest::newRow("IPv6, out") << v6 << u"fd78::/64"_s << 403;
}

void TwoMachinesTest::allowedNetworks()
{
    QFETCH(QString, desk);
    QFETCH(QString, network);
    if (desk.contains(u':') && !m_machines.hasIpv6())
        QSKIP("this machine has no IPv6");
    startServer({u"--access"_s, u"approved"_s, u"--allow"_s, network});
    QTEST(authenticate(desk).status, "status");
}

void TwoMachinesTest::theDeskItselfIsServed()
{
    startServer({u"--access"_s, u"approved"_s});
    for (const QString &host : {u"127.0.0.1"_s, QString::fromLatin1(TwoMachines::deskAddress)}) {
        const Reply reply = curl(m_machines.onDesk(), host, u"/auth?email=alice@example.com"_s);
        QCOMPARE(reply.status, 200);
    }
    QVERIFY(devices({u"list"_s}).value("devices"_L1).toArray().isEmpty());
}

void TwoMachinesTest::localIsNotReached()
{
    startServer({u"--access"_s, u"local"_s});
    QCOMPARE(authenticate(QString::fromLatin1(TwoMachines::deskAddress)).status, 0);
    // Even when it is told to listen there.
    startServer({u"--access"_s, u"local"_s, u"--host"_s, u"::"_s});
    QCOMPARE(authenticate(QString::fromLatin1(TwoMachines::deskAddress)).status, 403);
    QVERIFY(devices({u"list"_s}).value("devices"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TwoMachinesTest)
#include "tst_twomachines.moc"
