// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"
#include "support/ClosedPort.h"
#include "support/FakeClock.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

constexpr int patience = 30'000; // ms
const QByteArray usersPath = "/v1r1/enterprise/users";
const QByteArray slowPath = usersPath + "?filter=email%3Dslow%40example.com";

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

} // namespace

/// Paths, methods, delays and the end of a sandbox, over the socket.
class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensOnLoopback();
    void takesThePortGiven();
    void tellsWhenThePortIsTaken();
    void refusesPaths_data();
    void refusesPaths();
    void refusesMethods_data();
    void refusesMethods();
    void wantsJson_data();
    void wantsJson();
    void datesItsReplies();
    void answersPlainSockets();
    void countsByPattern();
    void slowOnesDelayNobodyElse();
    void slowTokensAreAnsweredLate_data();
    void slowTokensAreAnsweredLate();
    void addsLatencyToEveryCall();
    void endsWhileAnswersAreOwed();
    void outlivesClientsThatLeave();

private:
    [[nodiscard]] std::unique_ptr<Sandbox> started(const SandboxOptions &options);

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxCaller> m_caller;
};

std::unique_ptr<Sandbox> TestSandboxServer::started(const SandboxOptions &options)
{
    auto sandbox = std::make_unique<Sandbox>(options, m_clock);
    return sandbox->start() ? std::move(sandbox) : nullptr;
}

void TestSandboxServer::initTestCase()
{
    m_sandbox = started({});
    QVERIFY(m_sandbox);
    m_caller = std::make_unique<SandboxCaller>(*m_sandbox, m_clock);
}

void TestSandboxServer::opensOnLoopback()
{
    const Profile profile = m_sandbox->profile();
    QCOMPARE(profile.name, text("Sandbox"));
    QCOMPARE(profile.enterpriseId, text("4242"));
    QCOMPARE(profile.url, m_sandbox->url());
    QCOMPARE(profile.url.host(), text("127.0.0.1"));
    QCOMPARE(profile.url.path(), text("/api"));
    QVERIFY(profile.url.port() > 0);
    QVERIFY(profile.partnerKey);
    QCOMPARE(profile.apiKey.bytes().size(), 43); // 32 bytes in base64url
}

void TestSandboxServer::takesThePortGiven()
{
    SandboxOptions options;
    bool isStarted = false;
    // Free a moment ago: when somebody else is faster, another one is tried.
    for (int tries = 0; !isStarted && tries < 10; ++tries) {
        options.port = ClosedPort().number();
        Sandbox sandbox(options, m_clock);
        isStarted = sandbox.start().has_value();
        if (isStarted)
            QCOMPARE(sandbox.url().port(), int(options.port));
    }
    QVERIFY(isStarted);
}

void TestSandboxServer::tellsWhenThePortIsTaken()
{
    SandboxOptions options;
    options.port = quint16(m_sandbox->url().port());
    Sandbox second(options, m_clock);
    const Result<void> result = second.start();
    QVERIFY(!result);
    QCOMPARE(result.error().code, FailureCode::PortUnavailable);
}

void TestSandboxServer::refusesPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"", "/", "/v1", "//v1r1/enterprise/users", "/v1r1//enterprise/users",
          "/v1r1/enterprise/users/", "/v1r1/enterprise/users/1/2", "/v1/enterprise/users",
          "/V1r1/enterprise/users", "/v1/sessions/", "/v1/session", "/v1/video",
          "/api/v1r1/enterprise/users", "/v1/enterprise/sessions", "/v1/enterprise/sessions/"})
        QTest::newRow(*path ? path : "nothing") << QByteArray(path);
}

void TestSandboxServer::refusesPaths()
{
    QFETCH(QByteArray, path);
    const SandboxReply reply = m_caller->get(path, m_caller->partnerToken());
    QCOMPARE(reply.status, 404);
    QVERIFY(!reply.object().isEmpty());
}

void TestSandboxServer::refusesMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *method, const char *path, const char *allow) {
        QTest::addRow("%s %s", method, path)
            << QByteArray(method) << QByteArray(path) << QByteArray(allow);
    };
    for (const char *method : {"POST", "HEAD", "OPTIONS"}) {
        row(method, "/v1r1/enterprise/users", "GET");
        row(method, "/v1/enterprise/sessions/x", "GET");
    }
    row("GET", "/v1/sessions", "POST");
    row("GET", "/v1/session/video", "POST");
    row("POST", "/v1/sessions/x", "GET");
    row("POST", "/v1r1/enterprise/users/1001", "GET");
}

void TestSandboxServer::refusesMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    const QNetworkRequest request = m_caller->request(path, m_caller->partnerToken());
    const SandboxReply reply =
        SandboxCaller::finished(m_caller->network().sendCustomRequest(request, method, "{}"));
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.allow, allow);
}

void TestSandboxServer::wantsJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("taken");
    QTest::newRow("json") << QByteArray("application/json") << true;
    QTest::newRow("charset") << QByteArray("application/json; charset=utf-8") << true;
    QTest::newRow("case") << QByteArray("Application/JSON") << true;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << false;
    QTest::newRow("text") << QByteArray("text/plain") << false;
    QTest::newRow("jsonp") << QByteArray("application/jsonp") << false;
}

void TestSandboxServer::wantsJson()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, taken);
    const QByteArray alice = m_caller->userToken(text("alice@example.com"));
    QNetworkRequest request = m_caller->request("/v1/sessions", alice);
    request.setRawHeader("content-type", type);
    const QJsonObject body{{text("contact_tokens"), QJsonArray{QString::fromLatin1(alice)}}};
    const SandboxReply reply =
        SandboxCaller::finished(m_caller->network().post(request, QJsonDocument(body).toJson()));
    QCOMPARE(reply.status, taken ? 200 : 415);
}

void TestSandboxServer::datesItsReplies()
{
    for (const QByteArray &path : {usersPath, QByteArray("/nowhere")}) {
        const QByteArray date = m_caller->get(path, m_caller->partnerToken()).date;
        const QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(date),
                                                     text("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        QVERIFY2(at.isValid(), date.constData()); // one value: two would be joined by a comma
    }
}

void TestSandboxServer::answersPlainSockets()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_sandbox->url().port()));
    socket.write("GET /api/v1r1/enterprise/users HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                 "authorization: x\r\n\r\n");
    QByteArray reply;
    const auto complete = [&] {
        reply += socket.readAll();
        return reply.endsWith("}");
    };
    QTRY_VERIFY_WITH_TIMEOUT(complete(), patience);
    QVERIFY(reply.startsWith("HTTP/1.1 401"));
    QVERIFY(reply.contains("API key is missing"));
    QCOMPARE(reply.toLower().count("\r\ndate:"), 1);
}

void TestSandboxServer::countsByPattern()
{
    const auto sandbox = started({});
    SandboxCaller caller(*sandbox, m_clock);
    QCOMPARE(sandbox->calls("GET /v1r1/enterprise/users"), 0);
    const QByteArray alice = caller.userToken(text("alice@example.com"));
    const QJsonObject body{{text("contact_tokens"), QJsonArray{QString::fromLatin1(alice)}}};
    const QJsonObject made = caller.post("/v1/sessions", alice, body).object();
    const QByteArray id = made.value(text("id")).toString().toLatin1();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(caller.get("/v1/sessions/" + id, alice).status, 200);
    QCOMPARE(caller.get("/v1/sessions/unknown", alice).status, 404);
    QCOMPARE(caller.get("/v1/enterprise/sessions/" + id, caller.partnerToken()).status, 200);

    QCOMPARE(sandbox->calls("GET /v1r1/enterprise/users"), 1);
    QCOMPARE(sandbox->calls("GET /v1r1/enterprise/users/{id}"), 1);
    QCOMPARE(sandbox->calls("POST /v1/sessions"), 1);
    QCOMPARE(sandbox->calls("GET /v1/sessions/{id}"), 4);
    QCOMPARE(sandbox->calls("POST /v1/session/video"), 0);
    QCOMPARE(sandbox->calls("GET /v1/enterprise/sessions/{id}"), 1);
}

void TestSandboxServer::slowOnesDelayNobodyElse()
{
    SandboxOptions options;
    options.slowDelay = std::chrono::minutes(1);
    const auto sandbox = started(options);
    SandboxCaller caller(*sandbox, m_clock);

    // The list, which carries no token, is not late: a cold look-up waits once.
    const QByteArray path =
        usersPath + '/' + QByteArray::number(caller.idOf(text("slow@example.com")));
    QNetworkReply *slow = caller.network().get(caller.request(path, caller.partnerToken()));
    QSignalSpy finished(slow, &QNetworkReply::finished);
    for (int i = 0; i < 5; ++i)
        QVERIFY(caller.idOf(text("alice@example.com")) > 0);
    QVERIFY(finished.isEmpty());
}

void TestSandboxServer::slowTokensAreAnsweredLate_data()
{
    QTest::addColumn<bool>("tokensInList");
    QTest::newRow("by id") << false;
    QTest::newRow("in the list") << true;
}

void TestSandboxServer::slowTokensAreAnsweredLate()
{
    QFETCH(bool, tokensInList);
    SandboxOptions options;
    options.slowDelay = std::chrono::milliseconds(200);
    options.tokensInList = tokensInList;
    const auto sandbox = started(options);
    SandboxCaller caller(*sandbox, m_clock);
    const QByteArray id = QByteArray::number(caller.idOf(text("slow@example.com")));
    const QByteArray path = tokensInList ? slowPath : usersPath + '/' + id;
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(caller.get(path, caller.partnerToken()).status, 200);
    QVERIFY(elapsed.elapsed() >= options.slowDelay.count());
}

void TestSandboxServer::addsLatencyToEveryCall()
{
    SandboxOptions options;
    options.latency = std::chrono::milliseconds(50);
    const auto sandbox = started(options);
    SandboxCaller caller(*sandbox, m_clock);
    for (const QByteArray &path : {usersPath, usersPath + "/1001", QByteArray("/nowhere")}) {
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(caller.get(path, caller.partnerToken()).status > 0);
        QVERIFY(elapsed.elapsed() >= options.latency.count());
    }
}

void TestSandboxServer::endsWhileAnswersAreOwed()
{
    SandboxOptions options;
    options.latency = std::chrono::milliseconds(1500);
    auto sandbox = started(options);
    SandboxCaller caller(*sandbox, m_clock);
    const QNetworkRequest request = caller.request(usersPath, caller.partnerToken());
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 4; ++i)
        replies.append(caller.network().get(request));
    QTest::qWait(100); // the sandbox has them now and holds them back
    sandbox.reset();
    QTest::qWait(1600); // past the latency: no timer is left to fire
    for (QNetworkReply *reply : std::as_const(replies)) {
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
        QCOMPARE(SandboxCaller::finished(reply).status, 0);
    }
}

void TestSandboxServer::outlivesClientsThatLeave()
{
    SandboxOptions options;
    options.latency = std::chrono::milliseconds(100);
    const auto sandbox = started(options);
    SandboxCaller caller(*sandbox, m_clock);
    for (const bool politely : {true, false, true, false, true}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(sandbox->url().port()));
        socket.write("GET /api/v1r1/enterprise/users HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(socket.bytesToWrite(), 0, patience);
        QTest::qWait(20);
        if (politely)
            socket.disconnectFromHost();
        else
            socket.abort(); // the request may be lost with it
    }
    QTRY_VERIFY_WITH_TIMEOUT(sandbox->calls("GET /v1r1/enterprise/users") >= 3, patience);
    QCOMPARE(caller.get(usersPath, caller.partnerToken()).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
