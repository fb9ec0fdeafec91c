// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/RawHttp.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The id of the answer; empty: there was none.
QByteArray ask(RawHttp &device, const QByteArray &line)
{
    const auto reply = device.exchange(line);
    return reply ? reply->field("X-Request-Id") : QByteArray();
}

} // namespace

/// The real server with its log in a file.
class ServerLogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsRenamedUnderLoadAndLosesNoLine();
    void aSignalOpensTheFileAnew();
    void withoutAFileTheSignalEndsTheServer();
    void aFileThatCannotBeWrittenEndsTheStart();
    void twoServersDoNotShareAFile();
    void aFullDiskIsToldOnceAndLosesNoLine();
};

void ServerLogFileTest::aFileIsRenamedUnderLoadAndLosesNoLine()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--log-file"_s, u"requests.log"_s, u"--log-size"_s, u"64K"_s,
                                     u"--log-files"_s, u"50"_s, u"--log-format"_s, u"json"_s}),
             server.errors());
    constexpr int devices = 10;
    constexpr int each = 200;
    std::vector<std::unique_ptr<RawHttp>> asking;
    asking.reserve(devices);
    for (int i = 0; i < devices; ++i)
        asking.push_back(std::make_unique<RawHttp>(server.port()));
    QSet<QByteArray> ids;
    for (int round = 0; round < each; ++round) {
        for (const auto &device : asking)
            device->send(rawRequest("GET /healthz?round=" + QByteArray::number(round)));
        for (const auto &device : asking) {
            const auto reply = device->receive();
            QVERIFY(reply);
            ids.insert(reply->field("X-Request-Id"));
        }
    }
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY2(server.errors().isEmpty(), server.errors());

    const QDir folder(server.home() + "/.local/share/pinbridge"_L1);
    const QFileInfoList files = folder.entryInfoList({u"requests.log*"_s}, QDir::Files);
    QVERIFY(files.size() > 3);
    QSet<QByteArray> written;
    for (const QFileInfo &file : files) {
        QVERIFY2(file.size() <= qint64{64} * 1024, qPrintable(file.fileName()));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        for (const QByteArray &line : contentOf(file.filePath()).trimmed().split('\n')) {
            const auto json = QJsonDocument::fromJson(line);
            QVERIFY2(json.isObject(), line);
            if (json.object().contains("request"_L1))
                written.insert(json.object().value("request"_L1).toString().toLatin1());
        }
    }
    QCOMPARE(written, ids);
}

void ServerLogFileTest::aSignalOpensTheFileAnew()
{
    ServerProcess server;
    const QString path = server.home() + "/server.log"_L1;
    QVERIFY2(startSandboxed(server, {u"--log-file"_s, path}), server.errors());
    RawHttp device(server.port());
    const QByteArray first = ask(device, "GET /healthz");
    const auto isIn = [](const QString &file, const QByteArray &id) {
        return contentOf(file).contains(id);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIn(path, first), patience); // a line comes after its answer
    for (int time = 1; time <= 2; ++time) { // each signal counts
        const QString old = path + '-'_L1 + QString::number(time);
        QVERIFY(QFile::rename(path, old));
        const QByteArray before = ask(device, "GET /healthz");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(old, before), patience);
        server.sendSignal(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        const QByteArray after = ask(device, "GET /healthz");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(path, after), patience);
        QVERIFY(!isIn(old, after));
    }
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY2(server.errors().isEmpty(), server.errors());
}

void ServerLogFileTest::withoutAFileTheSignalEndsTheServer()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server), server.errors());
    server.sendSignal(SIGHUP);
    QCOMPARE(server.exitCode(), -1);
    QCOMPARE(server.exitStatus(), QProcess::CrashExit);
}

void ServerLogFileTest::aFileThatCannotBeWrittenEndsTheStart()
{
    ServerProcess server;
    QCOMPARE(server.run({u"serve"_s, u"--sandbox"_s, u"--log-file"_s, u"/nowhere/at-all.log"_s}),
             5);
    QVERIFY2(server.errors().contains("/nowhere/at-all.log cannot be written: No such file"),
             server.errors());
}

void ServerLogFileTest::twoServersDoNotShareAFile()
{
    ServerProcess first;
    const QString path = first.home() + "/server.log"_L1;
    QVERIFY2(startSandboxed(first, {u"--log-file"_s, path}), first.errors());
    ServerProcess second;
    QCOMPARE(second.run({u"serve"_s, u"--sandbox"_s, u"--port"_s, u"0"_s, u"--log-file"_s, path}),
             5);
    QVERIFY2(second.errors().contains("another program writes to it"), second.errors());
}

/// On a file system of its own, seen through the server's process.
void ServerLogFileTest::aFullDiskIsToldOnceAndLosesNoLine()
{
    ServerProcess server;
    const QString folder = server.home() + "/small"_L1;
    QVERIFY(QDir().mkdir(folder));
    QStringList own{u"unshare"_s, u"--mount"_s};
    if (::geteuid() != 0)
        own << u"--user"_s << u"--map-root-user"_s;
    if (QProcess::execute(own.first(), own.mid(1) + QStringList{u"true"_s}) != 0)
        QSKIP("this process may have no mounts of its own");
    const QString script = u"mount -t tmpfs -o size=128k none \"$0\" && "
                           "head -c 100000 /dev/zero >\"$0/filler\" && exec \"$@\""_s;
    server.setLauncher(own + QStringList{u"sh"_s, u"-c"_s, script, folder});
    server.leaveErrorsInFile();
    QVERIFY(startSandboxed(server, {u"--log-file"_s, folder + "/x.log"_L1}));
    const QString inside = u"/proc/%1/root%2/"_s.arg(server.processId()).arg(folder);
    const auto told = [&server] { return contentOf(server.home() + "/errors"_L1); };
    const QByteArray complaint = "x.log cannot be written: No space left on device.";

    RawHttp device(server.port());
    QByteArrayList ids;
    const auto askOnce = [&] {
        ids << ask(device, "GET /healthz");
        return !ids.last().isEmpty();
    };
    while (!told().contains(complaint) && ids.size() < 5000)
        QVERIFY(askOnce());
    for (int more = 0; more < 100; ++more)
        QVERIFY(askOnce());
    QCOMPARE(told().count(complaint), 1);

    QVERIFY(QFile::remove(inside + "filler"_L1));
    const auto log = [&inside] { return contentOf(inside + "x.log"_L1); };
    QTRY_VERIFY_WITH_TIMEOUT(askOnce() && log().contains("lines are missing here"), patience);
    QTRY_VERIFY_WITH_TIMEOUT((log() + told()).contains('[' + ids.last() + ']'), patience);
    const QByteArray all = log() + told();
    for (const QByteArray &id : ids)
        QVERIFY2(all.contains('[' + id + ']'), id);
    for (const QByteArray &line : log().trimmed().split('\n'))
        QVERIFY2(line.contains("Z info pinbridge.") || line.contains("Z warning pinbridge."), line);
    QCOMPARE(told().count(complaint), 1);
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
}

QTEST_GUILESS_MAIN(ServerLogFileTest)
#include "tst_serverlogfile.moc"
