// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ControlSocket.h"
#include "devices/MemoryDevices.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// The socket of a running server, asked by hand and by the client that the command uses.
class ControlSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheOwnerOpensIt();
    void goesWithTheServer();
    void lists();
    void decides();
    void names();
    void forgetsWhoWaits();
    void badRequests_data();
    void badRequests();
    void aLineThatNeverEnds();
    void oneAnswerAConnection();
    void aHandfulOfConnections();
    void whoSaysNothingIsSentAway();
    void aStaleSocketIsReplaced();
    void aRunningServerIsNotRobbed();
    void takesOverWhenTheOtherEnds();
    void opensAgainWithoutItsFile();
#ifdef Q_OS_UNIX
    void survivesAFailedAccept();
#endif

private:
    [[nodiscard]] QString socketPath() const { return m_folder->filePath(u"control.sock"_s); }
    /// The answer to these bytes; empty when the connection closes without one.
    [[nodiscard]] QJsonObject exchange(const QByteArray &bytes) const;
    /// As the command does, from a thread of its own: the server is in this one.
    [[nodiscard]] Result<QJsonObject> ask(const QJsonObject &request) const;

    static constexpr std::chrono::milliseconds betweenLooks{50};

    const QHostAddress m_phone{u"192.168.2.17"_s};
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryDevices> m_kept;
    std::unique_ptr<DeviceRegistry> m_devices;
    std::unique_ptr<ControlSocket> m_control;
};

void ControlSocketTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_kept = std::make_unique<MemoryDevices>(m_clock);
    m_devices = std::make_unique<DeviceRegistry>(*m_kept, m_clock);
    m_control = std::make_unique<ControlSocket>(*m_devices, Access::Approved);
    QVERIFY(m_control->listen(m_folder->path()));
}

void ControlSocketTest::cleanup()
{
    m_control.reset();
    m_devices.reset();
    m_kept.reset();
    m_folder.reset();
}

QJsonObject ControlSocketTest::exchange(const QByteArray &bytes) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected())
        return {};
    socket.write(bytes);
    const bool answered = QTest::qWaitFor(
        [&] { return socket.canReadLine() || socket.state() == QLocalSocket::UnconnectedState; },
        20'000);
    return answered ? QJsonDocument::fromJson(socket.readLine()).object() : QJsonObject();
}

Result<QJsonObject> ControlSocketTest::ask(const QJsonObject &request) const
{
    Result<QJsonObject> reply = fail(FailureCode::Internal, {});
    const std::unique_ptr<QThread> client(
        QThread::create([&] { reply = askControl(m_folder->path(), request); }));
    client->start();
    if (!QTest::qWaitFor([&] { return client->isFinished(); }, 30'000))
        qFatal("the client does not end");
    return reply;
}

void ControlSocketTest::onlyTheOwnerOpensIt()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(socketPath()).permissions() & others));
}

void ControlSocketTest::goesWithTheServer()
{
    QVERIFY(QFileInfo::exists(socketPath()));
    m_control.reset();
    QVERIFY(!QFileInfo::exists(socketPath()));
    QVERIFY(QDir(m_folder->path())
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

void ControlSocketTest::lists()
{
    auto reply = ask({{u"command"_s, u"list"_s}});
    QVERIFY(reply);
    QCOMPARE(reply->value("access"_L1).toString(), u"approved"_s);
    QCOMPARE(reply->value("version"_L1).toInt(), 1);
    QVERIFY(reply->value("devices"_L1).isArray());
    QVERIFY(m_devices->knock(m_phone, u"Phone/1"_s));
    // More than the system keeps for who does not read.
    for (int i = 0; i < 1000; ++i) {
        const QHostAddress address(quint32(0x0a000001 + i));
        QVERIFY(outcomeOf(m_devices->allow(address)));
        QVERIFY(m_devices->note(address, QString(longestAgent, u'x')));
    }
    reply = ask({{u"command"_s, u"list"_s}});
    QVERIFY(reply);
    const QJsonArray rows = reply->value("devices"_L1).toArray();
    QCOMPARE(rows.size(), 1001);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value("address"_L1).toString(), u"192.168.2.17"_s);
    QCOMPARE(row.value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(row.value("agent"_L1).toString(), u"Phone/1"_s);
    QCOMPARE(row.value("requests"_L1).toInt(), 1);
    QCOMPARE(row.value("last_seen"_L1).toString(), u"2026-01-01T00:00:00.000Z"_s);
}

void ControlSocketTest::decides()
{
    const auto decide = [this](const QString &command, qint64 seconds = 0) {
        QJsonObject request{{u"command"_s, command}, {u"address"_s, m_phone.toString()}};
        if (seconds > 0)
            request.insert(u"seconds"_s, seconds);
        return ask(request);
    };
    auto reply = decide(u"allow"_s, 3600);
    QVERIFY(reply);
    QCOMPARE(reply->value("device"_L1).toObject().value("allowed_until"_L1).toString(),
             u"2026-01-01T01:00:00.000Z"_s);
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Allowed);
    reply = decide(u"block"_s);
    QVERIFY(reply);
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Blocked);
    QVERIFY(decide(u"forget"_s));
    QVERIFY(m_devices->devices().isEmpty());
    reply = decide(u"forget"_s);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, FailureCode::BadSetting);
    QVERIFY(reply.error().sentence.contains(u"192.168.2.17 is not known"_s));
}

void ControlSocketTest::names()
{
    const auto name = [this](const QString &word) {
        return ask(
            {{u"command"_s, u"name"_s}, {u"address"_s, m_phone.toString()}, {u"name"_s, word}});
    };
    QVERIFY(m_devices->knock(m_phone, {}));
    m_devices->answered(m_phone, {m_clock.now(), "GET", u"/auth"_s, 403, {}});
    const QJsonObject row = name(u" אנה's <iPhone> "_s)->value("device"_L1).toObject();
    QCOMPARE(row.value("name"_L1).toString(), u"אנה's <iPhone>"_s);
    QCOMPARE(QJsonDocument(row.value("last_request"_L1).toObject()).toJson(QJsonDocument::Compact),
             R"({"at":"2026-01-01T00:00:00.000Z","method":"GET","path":"/auth","status":403})");
    QCOMPARE(name(u"a\nb"_s).error().code, FailureCode::BadSetting);
}

void ControlSocketTest::forgetsWhoWaits()
{
    QVERIFY(m_devices->knock(m_phone, u"Phone/1"_s));
    QVERIFY(outcomeOf(m_devices->block(QHostAddress(u"10.0.0.1"_s))));
    const QJsonObject request{{u"command"_s, u"forget"_s}, {u"waiting"_s, true}};
    for (const int waiting : {1, 0}) {
        const auto reply = ask(request);
        QVERIFY(reply);
        QCOMPARE(reply->value("forgotten"_L1).toInt(-1), waiting);
        QCOMPARE(reply->value("access"_L1).toString(), u"approved"_s);
        QCOMPARE(m_devices->devices().size(), 1);
    }
}

void ControlSocketTest::badRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &line, const QString &said) {
        QTest::newRow(name) << line << said;
    };
    row("nothing", "", u"object in JSON"_s);
    row("garbage", QByteArray("\0\xff\x80{]", 5), u"object in JSON"_s);
    row("a list", "[1]", u"object in JSON"_s);
    row("no version", R"({"command": "list"})", u"version"_s);
    row("a later version", R"({"version": 2, "command": "list"})", u"version"_s);
    row("no command", R"({"version": 1})", u"no such command"_s);
    row("an unknown one", R"({"version": 1, "command": "stop"})", u"no such command"_s);
    row("no address", R"({"version": 1, "command": "allow"})", u"not an address"_s);
    row("nobody to forget", R"({"version": 1, "command": "forget", "waiting": false})",
        u"not an address"_s);
    row("no name", R"({"version": 1, "command": "name", "address": "10.0.0.1"})", u"takes a"_s);
    row("both", R"({"version": 1, "command": "forget", "waiting": true, "address": "10.0.0.1"})",
        u"not both"_s);
    row("half an address", R"({"version": 1, "command": "block", "address": "10.1"})",
        u"not an address"_s);
    row("a network", R"({"version": 1, "command": "allow", "address": "10.0.0.0/8"})",
        u"not an address"_s);
    row("this machine", R"({"version": 1, "command": "block", "address": "127.0.0.1"})",
        u"always served"_s);
    const QByteArray allow = R"({"version": 1, "command": "allow", "address": "10.0.0.1", )";
    for (const QByteArray seconds : {"0", "-1", "1e300", "\"long\"", "null", "31622401"})
        row("time " + seconds, allow + R"("seconds": )" + seconds + '}', u"1 s to 366 days"_s);
}

void ControlSocketTest::badRequests()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, said);
    const QJsonObject reply = exchange(line + '\n');
    QCOMPARE(reply.value("version"_L1).toInt(), 1);
    QVERIFY(reply.value("ok"_L1).isBool() && !reply.value("ok"_L1).toBool());
    QCOMPARE(reply.value("code"_L1).toString(), u"bad-setting"_s);
    QVERIFY2(reply.value("sentence"_L1).toString().contains(said),
             qPrintable(reply.value("sentence"_L1).toString()));
    QVERIFY(m_devices->devices().isEmpty());
}

void ControlSocketTest::aLineThatNeverEnds()
{
    const QByteArray start = R"({"version": 1, "command": "list", "x": ")";
    const QByteArray fits = start + QByteArray(ControlSocket::longestLine - start.size() - 3, 'x');
    QVERIFY(exchange(fits + "\"}\n").value("ok"_L1).toBool());
    const QJsonObject reply = exchange(QByteArray(ControlSocket::longestLine + 1, 'x'));
    QVERIFY(reply.value("sentence"_L1).toString().contains(u"long at most"_s));
    (void)exchange(QByteArray(ControlSocket::longestLine * 64, 'x'));
    QVERIFY(ask({{u"command"_s, u"list"_s}})); // serves on
}

void ControlSocketTest::oneAnswerAConnection()
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray("{\"version\": 1, \"command\": \"list\"}\n").repeated(3));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket.readAll().count('\n'), 1);
}

void ControlSocketTest::aHandfulOfConnections()
{
    std::vector<std::unique_ptr<QLocalSocket>> open;
    const auto connectOne = [&] {
        open.push_back(std::make_unique<QLocalSocket>());
        open.back()->connectToServer(socketPath());
        return open.back()->waitForConnected();
    };
    for (int i = 0; i < ControlSocket::connectionLimit; ++i)
        QVERIFY(connectOne());
    QTest::qWait(50);
    QVERIFY(connectOne());
    QTRY_COMPARE(open.back()->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(open.front()->state(), QLocalSocket::ConnectedState);
    open.clear();
    QTRY_VERIFY(ask({{u"command"_s, u"list"_s}}));
    m_control.reset(); // with none open, and below with one
    init();
    QVERIFY(connectOne());
    QTest::qWait(50);
    m_control.reset();
    QTRY_COMPARE(open.back()->state(), QLocalSocket::UnconnectedState);
}

void ControlSocketTest::whoSaysNothingIsSentAway()
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write("{\"version\": 1");
    const auto isGone = [&] { return socket.state() == QLocalSocket::UnconnectedState; };
    QVERIFY(QTest::qWaitFor(isGone, 30'000));
    QCOMPARE(socket.bytesAvailable(), 0);
}

void ControlSocketTest::aStaleSocketIsReplaced()
{
    // What a killed process leaves behind: the file, and nobody who listens.
    const QString kept = m_folder->filePath(u"kept"_s);
    QVERIFY(QDir().rename(socketPath(), kept));
    m_control.reset();
    QVERIFY(QDir().rename(kept, socketPath()));
    QVERIFY(!askControl(m_folder->path(), {{u"command"_s, u"list"_s}}));
    m_control = std::make_unique<ControlSocket>(*m_devices, Access::Local);
    const auto listening = m_control->listen(m_folder->path());
    QVERIFY2(listening, qPrintable(listening ? QString() : listening.error().sentence));
    QVERIFY(ask({{u"command"_s, u"list"_s}}));
}

void ControlSocketTest::aRunningServerIsNotRobbed()
{
    MemoryDevices kept(m_clock);
    DeviceRegistry others(kept, m_clock);
    auto second = std::make_unique<ControlSocket>(others, Access::Open);
    const auto listening = second->listen(m_folder->path());
    QVERIFY(!listening);
    QVERIFY(listening.error().sentence.contains(u"Another server"_s));
    second.reset();
    const auto reply = ask({{u"command"_s, u"list"_s}});
    QVERIFY(reply);
    QCOMPARE(reply->value("access"_L1).toString(), u"approved"_s);
}

void ControlSocketTest::takesOverWhenTheOtherEnds()
{
    MemoryDevices kept(m_clock);
    DeviceRegistry others(kept, m_clock);
    ControlSocket second(others, Access::Open, betweenLooks);
    QVERIFY(!second.listen(m_folder->path()));
    QTest::qWait(300); // looks some times, and robs nobody
    auto reply = ask({{u"command"_s, u"list"_s}});
    QVERIFY(reply);
    QCOMPARE(reply->value("access"_L1).toString(), u"approved"_s);
    m_control.reset();
    QTRY_VERIFY(QFileInfo::exists(socketPath()));
    reply = ask({{u"command"_s, u"list"_s}});
    QVERIFY(reply);
    QCOMPARE(reply->value("access"_L1).toString(), u"open"_s);
}

void ControlSocketTest::opensAgainWithoutItsFile()
{
    m_control.reset();
    m_control = std::make_unique<ControlSocket>(*m_devices, Access::Approved, betweenLooks);
    QVERIFY(m_control->listen(m_folder->path()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not reach this server"_s));
    QVERIFY(QFile::remove(socketPath()));
    QTRY_VERIFY(QFileInfo::exists(socketPath()));
    QVERIFY(ask({{u"command"_s, u"list"_s}}));
}

#ifdef Q_OS_UNIX
void ControlSocketTest::survivesAFailedAccept()
{
    m_control.reset();
    m_control = std::make_unique<ControlSocket>(*m_devices, Access::Approved, betweenLooks);
    QVERIFY(m_control->listen(m_folder->path()));
    QLocalSocket socket;
    socket.connectToServer(socketPath()); // waits in the system's queue
    QVERIFY(socket.waitForConnected());
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    // As many as the event loop may want to watch, and none of them free.
    rlimit few = before;
    few.rlim_cur = 64;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not reach this server"_s));
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    std::vector<int> taken;
    for (int one = ::dup(2); one >= 0; one = ::dup(2))
        taken.push_back(one);
    const bool isClosed =
        QTest::qWaitFor([this] { return !QFileInfo::exists(socketPath()); }, 10'000);
    for (const int one : taken)
        ::close(one);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(isClosed);
    QTRY_VERIFY(QFileInfo::exists(socketPath()));
    QVERIFY(ask({{u"command"_s, u"list"_s}}));
}
#endif

QTEST_GUILESS_MAIN(ControlSocketTest)
#include "tst_controlsocket.moc"
