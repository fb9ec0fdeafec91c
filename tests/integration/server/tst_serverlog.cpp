// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/RawHttp.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    lines.removeAll({});
    return lines;
}

/// The id of the answer; empty: there was none.
QByteArray ask(RawHttp &device, const QByteArray &line, const QByteArray &fields = {},
               const QByteArray &body = {})
{
    const auto reply = device.exchange(line, fields, body);
    return reply ? reply->field("X-Request-Id") : QByteArray();
}

} // namespace

/// What the real server writes while it runs.
class ServerLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfTheAnswers();
    void requestsSideBySideKeepTheirIds();
    void requestsThatComeAtOnceAreWrittenAtOnce();
    void jsonHasTheFieldsOfARequest();
    void levelsAreThoseThatWereSet();
    void pinsAreShownOnlyWhereThatIsSet_data();
    void pinsAreShownOnlyWhereThatIsSet();
    void nothingOfATokenIsWritten();
    void aDeviceForgesNoLine();
    void theJournalGetsItsOwnForm();
    void badValuesAreRefusedWithASentence_data();
    void badValuesAreRefusedWithASentence();
};

void ServerLogTest::idsAreThoseOfTheAnswers()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server,
                            {u"--log-format"_s, u"json"_s, u"--log-levels"_s, u"upstream=debug"_s}),
             server.errors());
    RawHttp device(server.port());
    const auto signedIn = device.exchange("GET /auth?email=alice@example.com");
    QVERIFY(signedIn && signedIn->status == 200);
    const QByteArray token =
        QJsonDocument::fromJson(signedIn->body).object().value("token"_L1).toString().toUtf8();
    const QByteArray created = ask(device, "POST /session", "Authorization: " + token + "\r\n",
                                   R"({"contact_email":"bob@example.com"})");
    const QByteArray joined = ask(device, "GET /session?sid=000000");
    const QByteArray unknown = ask(device, "GET /nothing");
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);

    QHash<QByteArray, QStringList> access;
    QHash<QByteArray, int> calls;
    for (const QByteArray &line : linesOf(server.errors())) {
        QJsonParseError error;
        const QJsonObject entry = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line);
        const QByteArray id = entry.value("request"_L1).toString().toLatin1();
        if (entry.value("category"_L1) == "pinbridge.upstream"_L1)
            ++calls[id];
        else if (!id.isEmpty())
            access[id] << entry.value("message"_L1).toString();
    }
    const auto isOne = [&](const QByteArray &id, const QString &form) {
        const QStringList lines = access.value(id);
        return lines.size() == 1
               && QRegularExpression(QRegularExpression::anchoredPattern(form))
                      .match(lines.first())
                      .hasMatch();
    };
    const QByteArray asked = signedIn->field("X-Request-Id");
    QVERIFY(isOne(asked, u"127\\.0\\.0\\.1 GET /auth\\?email=… 200 \\d+ ms"_s));
    QVERIFY(isOne(created, u"127\\.0\\.0\\.1 POST /session 200 \\d+ ms"_s));
    QVERIFY(isOne(joined, u"127\\.0\\.0\\.1 GET /session\\?sid=… 404 \\d+ ms unknown-pin"_s));
    QVERIFY(isOne(unknown, u"127\\.0\\.0\\.1 GET /nothing 404 \\d+ ms not-found"_s));
    QVERIFY(calls.value(asked) >= 1);
    QVERIFY(calls.value(created) >= 3);
    QCOMPARE(calls.value(joined), 0);
    QCOMPARE(calls.value({}), 0); // every call was caused by somebody
}

void ServerLogTest::requestsSideBySideKeepTheirIds()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--log-levels"_s, u"debug"_s}), server.errors());
    constexpr int devices = 8;
    std::vector<std::unique_ptr<RawHttp>> asking;
    asking.reserve(devices);
    const QByteArray users[] = {"alice", "bob", "slow", "carol"};
    for (int i = 0; i < devices; ++i) {
        asking.push_back(std::make_unique<RawHttp>(server.port()));
        asking.back()->send(rawRequest("GET /auth?email=" + users[i % 4] + "@example.com"));
    }
    QSet<QByteArray> ids;
    for (const auto &device : asking) {
        const auto reply = device->receive();
        QVERIFY(reply);
        ids.insert(reply->field("X-Request-Id"));
    }
    QCOMPARE(ids.size(), devices);
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    static const QRegularExpression form(u"\\A\\S+ debug pinbridge\\.upstream: \\[(\\w{16})\\] "
                                         "GET \\S+ 200 \\d+ ms, stage user-lookup, attempts 1"_s);
    int calls = 0;
    QSet<QByteArray> written;
    for (const QByteArray &line : linesOf(server.errors())) {
        const auto match = form.match(QString::fromUtf8(line));
        if (match.hasMatch()) {
            ++calls;
            QVERIFY2(ids.contains(match.captured(1).toLatin1()), line);
        }
        if (line.contains(" GET /auth?email=… "))
            written.insert(line.mid(line.indexOf('[') + 1, 16));
    }
    QVERIFY(calls > 0);
    QCOMPARE(written, ids);
}

/// Its stderr is a socket that keeps each write apart.
void ServerLogTest::requestsThatComeAtOnceAreWrittenAtOnce()
{
    int ends[2] = {};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends), 0);
    const auto closed = qScopeGuard([&ends] {
        ::close(ends[0]);
        ::close(ends[1]);
    });
    QByteArrayList writes;
    const auto linesAbout = [&ends, &writes](const char *path) {
        QByteArray packet(65'536, Qt::Uninitialized);
        for (;;) {
            const auto size =
                ::recv(ends[0], packet.data(), std::size_t(packet.size()), MSG_DONTWAIT);
            if (size <= 0)
                return writes.join().count(path);
            writes << packet.first(size);
        }
    };
    ServerProcess server;
    server.setLauncher({u"sh"_s, u"-c"_s, u"exec \"$@\" 2>&%1"_s.arg(ends[1]), u"sh"_s});
    QVERIFY(startSandboxed(server));
    constexpr int devices = 8;
    std::vector<std::unique_ptr<RawHttp>> asking;
    for (int i = 0; i < devices; ++i) {
        asking.push_back(std::make_unique<RawHttp>(server.port()));
        QVERIFY(asking.back()->exchange("GET /healthz"));
    }
    QTRY_COMPARE(linesAbout("/healthz"), devices);

    writes.clear();
    server.sendSignal(SIGSTOP);
    for (const auto &device : asking)
        device->send(rawRequest("GET /version"));
    server.sendSignal(SIGCONT);
    for (const auto &device : asking)
        QVERIFY(device->receive());
    QTRY_COMPARE(linesAbout("/version"), devices);
    QCOMPARE(writes.size(), 1);
}

void ServerLogTest::jsonHasTheFieldsOfARequest()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--log-format"_s, u"json"_s}), server.errors());
    RawHttp device(server.port());
    const QByteArray joined = ask(device, "GET /session?sid=123456");
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    QJsonObject entry;
    for (const QByteArray &line : linesOf(server.errors())) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one.value("request"_L1).toString().toLatin1() == joined)
            entry = one;
    }
    QCOMPARE(entry.value("device"_L1).toString(), u"127.0.0.1"_s);
    QCOMPARE(entry.value("method"_L1).toString(), u"GET"_s);
    QCOMPARE(entry.value("path"_L1).toString(), u"/session"_s);
    QCOMPARE(entry.value("status"_L1).toInt(), 404);
    QVERIFY(entry.value("duration_ms"_L1).isDouble());
    QCOMPARE(entry.value("problem"_L1).toString(), u"unknown-pin"_s);
    QVERIFY(!entry.contains("delivered"_L1)); // it was
    QVERIFY(entry.value("message"_L1).toString().startsWith(u"127.0.0.1 GET /session"));
}

void ServerLogTest::levelsAreThoseThatWereSet()
{
    ServerProcess server;
    server.setVariable(u"PINBRIDGE_LOG_LEVELS"_s, u"debug,server=warning"_s);
    QVERIFY2(startSandboxed(server), server.errors());
    RawHttp device(server.port());
    QVERIFY(!ask(device, "GET /auth?email=alice@example.com").isEmpty());
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY2(!server.errors().contains("info pinbridge.server"), server.errors());
    QVERIFY2(server.errors().contains("debug pinbridge.upstream"), server.errors());
    QVERIFY2(server.errors().contains("debug pinbridge.sandbox"), server.errors());
}

void ServerLogTest::pinsAreShownOnlyWhereThatIsSet_data()
{
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("no") << u"no"_s << QByteArray("GET /session?sid=…&email=… 404");
    QTest::newRow("yes") << u"yes"_s << QByteArray("GET /session?sid=4711&email=… 404");
}

void ServerLogTest::pinsAreShownOnlyWhereThatIsSet()
{
    QFETCH(QString, pins);
    QFETCH(QByteArray, shown);
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--log-pins"_s, pins}), server.errors());
    RawHttp device(server.port());
    QVERIFY(!ask(device, "GET /session?sid=4711&email=alice@example.com").isEmpty());
    QVERIFY(!ask(device, "GET /session?sid=nopin-at-all").isEmpty());
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY2(server.errors().contains(shown), server.errors());
    QVERIFY2(!server.errors().contains("alice"), server.errors());
    QVERIFY2(!server.errors().contains("nopin"), server.errors());
}

void ServerLogTest::nothingOfATokenIsWritten()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--log-levels"_s, u"debug"_s}), server.errors());
    RawHttp device(server.port());
    const auto signedIn = device.exchange("GET /auth?email=alice@example.com");
    QVERIFY(signedIn);
    const QByteArray token =
        QJsonDocument::fromJson(signedIn->body).object().value("token"_L1).toString().toUtf8();
    QVERIFY(token.startsWith("ey"));
    QVERIFY(!ask(device, "GET /" + token).isEmpty());
    QVERIFY(!ask(device, "GET /auth?" + token + "=1").isEmpty());
    QVERIFY(!ask(device, "GET /session?sid=" + token, "Authorization: Bearer " + token + "\r\n")
                 .isEmpty());
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    for (const QByteArray &part : token.split('.'))
        QVERIFY2(!server.errors().contains(part.left(24)), server.errors());
}

void ServerLogTest::aDeviceForgesNoLine()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server), server.errors());
    RawHttp device(server.port());
    QVERIFY(!ask(device, "GET /x%0Ainfo%20forged%1b%5b31m%e2%80%a8?a%0d%0ab=c",
                 "User-Agent: Phone\x1b[31m\r\n")
                 .isEmpty());
    RawHttp other(server.port());
    other.send("GET /\x1b[31m\xc2\x9b\xe2\x80\xa8 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(other.receive());
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\S+Z (info|warning) pinbridge\\.\\w+: "_s);
    for (const QByteArray &line : linesOf(server.errors())) {
        const QString text = QString::fromUtf8(line);
        QVERIFY2(form.match(text).hasMatch(), line);
        for (const QChar c : text) {
            QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line);
        }
    }
}

/// A file takes the place of the journal's socket: what counts is that stderr is what
/// JOURNAL_STREAM names.
void ServerLogTest::theJournalGetsItsOwnForm()
{
    for (const bool isJournal : {true, false}) {
        ServerProcess server;
        const QString path = server.home() + "/errors"_L1;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        const quint64 inode = isJournal ? status.st_ino : status.st_ino + 1;
        server.setVariable(u"JOURNAL_STREAM"_s, u"%1:%2"_s.arg(status.st_dev).arg(inode));
        server.leaveErrorsInFile();
        QVERIFY(startSandboxed(server));
        RawHttp device(server.port());
        const QByteArray id = ask(device, "GET /nothing");
        server.sendSignal(SIGTERM);
        QCOMPARE(server.exitCode(), 0);
        const QByteArrayList lines = linesOf(contentOf(path));
        QVERIFY(!lines.isEmpty());
        for (const QByteArray &line : lines)
            QCOMPARE(line.startsWith("<6>pinbridge."), isJournal);
        QCOMPARE(contentOf(path).contains("<6>pinbridge.server: [" + id + "] 127.0.0.1 GET "),
                 isJournal);
    }
}

void ServerLogTest::badValuesAreRefusedWithASentence_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("level") << u"--log-levels"_s << u"loud"_s
                           << QByteArray(
                                  "--log-levels: \"loud\" cannot be used; give a level (debug, ");
    QTest::newRow("category") << u"--log-levels"_s << u"info,servers=debug"_s
                              << QByteArray("\"servers=debug\" cannot be used");
    QTest::newRow("small") << u"--log-size"_s << u"63K"_s
                           << QByteArray("from 64K to 1G: --log-size 10M");
    QTest::newRow("large") << u"--log-size"_s << u"2G"_s << QByteArray("from 64K to 1G");
    QTest::newRow("no unit") << u"--log-size"_s << u"1000000"_s << QByteArray("with K, M or G");
    QTest::newRow("none kept") << u"--log-files"_s << u"0"_s << QByteArray("from 1 to 100");
    QTest::newRow("many kept") << u"--log-files"_s << u"101"_s << QByteArray("from 1 to 100");
    QTest::newRow("pins") << u"--log-pins"_s << u"maybe"_s << QByteArray("--log-pins no or");
}

void ServerLogTest::badValuesAreRefusedWithASentence()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QByteArray, sentence);
    ServerProcess server;
    QCOMPARE(server.run({u"serve"_s, u"--sandbox"_s, option, value}), 2);
    QVERIFY2(server.errors().contains(sentence), server.errors());
}

QTEST_GUILESS_MAIN(ServerLogTest)
#include "tst_serverlog.moc"
