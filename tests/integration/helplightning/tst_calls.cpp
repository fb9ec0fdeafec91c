// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"
#include "base/Utc.h"

#include <QLoggingCategory>
#include <QTest>

namespace pinbridge::test {

class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallGoesOutAsDocumented_data();
    void everyCallGoesOutAsDocumented();
    void theFilterQuotesTheAddress_data();
    void theFilterQuotesTheAddress();
    void baseAndPathMeetInOneSlash_data();
    void baseAndPathMeetInOneSlash();
    void idsCannotChangeThePath();
    void usersAreRead();
    void sessionsAreRead();
    void callRecordsAreRead();
    void chunkedRepliesAreRead();
    void theTraceTellsOfTheCall();
    void theLogHoldsNoSecret();
};

using Invoke = std::function<void(HelpLightning &)>;

void CallsTest::everyCallGoesOutAsDocumented_data()
{
    QTest::addColumn<Invoke>("invoke");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &token,
                        const QByteArray &body, const Invoke &invoke) {
        QTest::newRow(name) << invoke << line << token << body;
    };
    const QString id = QStringLiteral("5-a");
    row("users", "GET /api/v1r1/enterprise/users", "partner", {}, [](HelpLightning &client) {
        started(client.findUsers(QStringLiteral("ann@example.com"), 1));
    });
    row("user", "GET /api/v1r1/enterprise/users/5-a", "partner", {},
        [id](HelpLightning &client) { started(client.user(id)); });
    row("create", "POST /api/v1/sessions", "creator", R"({"contact_tokens":["one","two"]})",
        [](HelpLightning &client) { started(client.createSession("creator", {"one", "two"})); });
    row("session", "GET /api/v1/sessions/5-a", "contact", {},
        [id](HelpLightning &client) { started(client.session(id, "contact")); });
    row("video", "POST /api/v1/session/video", "session", R"({"user_token":"creator"})",
        [](HelpLightning &client) { started(client.video("session", "creator")); });
    row("records", "GET /api/v1/enterprise/sessions/5-a", "partner", {},
        [id](HelpLightning &client) { started(client.callRecords(id)); });
}

void CallsTest::everyCallGoesOutAsDocumented()
{
    QFETCH(Invoke, invoke);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, body);
    CallerUnderTest caller(patient());
    invoke(*caller.client);
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.requests().size(), 1, 30'000);

    const auto &request = caller.upstream.requests().first();
    QCOMPARE(request.method + ' ' + request.path(), line);
    QCOMPARE(request.body, body);
    const QByteArray partner = caller.partnerToken.current().value();
    const Fields wanted{{"x-helplightning-api-key", "api-key-of-the-test"},
                        {"content-type", "application/json"},
                        {"authorization", token == "partner" ? partner : token},
                        {"accept-encoding", "identity"}};
    for (const auto &field : wanted)
        QCOMPARE(request.fields.count(field), 1);
    QVERIFY(request.field("cookie").isEmpty());
}

void CallsTest::theFilterQuotesTheAddress_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("plain") << QStringLiteral("ann@example.com")
                           << QByteArray("%22email%3Dann%40example.com%22");
    QTest::newRow("plus") << QStringLiteral("ann+test@example.com")
                          << QByteArray("%22email%3Dann%2Btest%40example.com%22");
    QTest::newRow("ampersand") << QStringLiteral("a&b=c#d@example.com")
                               << QByteArray("%22email%3Da%26b%3Dc%23d%40example.com%22");
}

void CallsTest::theFilterQuotesTheAddress()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, filter);
    CallerUnderTest caller(patient());
    started(caller.client->findUsers(email, 3));
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.requests().size(), 1, 30'000);
    QCOMPARE(caller.upstream.requests().first().target,
             "/api/v1r1/enterprise/users?filter=" + filter + "&page=3&page_size=50");
}

void CallsTest::baseAndPathMeetInOneSlash_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("none") << QString() << QByteArray("/v1/sessions/5");
    QTest::newRow("slash") << QStringLiteral("/") << QByteArray("/v1/sessions/5");
    QTest::newRow("api") << QStringLiteral("/api") << QByteArray("/api/v1/sessions/5");
    QTest::newRow("api/") << QStringLiteral("/api/") << QByteArray("/api/v1/sessions/5");
    QTest::newRow("deep") << QStringLiteral("/a/b//") << QByteArray("/a/b/v1/sessions/5");
}

void CallsTest::baseAndPathMeetInOneSlash()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    ScriptedUpstream upstream;
    CallerUnderTest caller(patient(), upstream.url(path));
    started(caller.client->session(QStringLiteral("5"), "token"));
    QTRY_COMPARE_WITH_TIMEOUT(upstream.requests().size(), 1, 30'000);
    QCOMPARE(upstream.requests().first().target, target);
}

void CallsTest::idsCannotChangeThePath()
{
    CallerUnderTest caller(patient());
    started(caller.client->session(QStringLiteral("a/../b?c#d %"), "token"));
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.requests().size(), 1, 30'000);
    QCOMPARE(caller.upstream.requests().first().target,
             "/api/v1/sessions/a%2F..%2Fb%3Fc%23d%20%25");
}

void CallsTest::usersAreRead()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(reply(200, R"({"entries": [
        {"id": 7, "name": "Ann", "email": "Ann@Example.com", "active": true, "token": null},
        {"id": "eight", "email": "bob@example.com", "active": false, "token": "t8"}],
        "page": 1, "page_size": 2, "total_entries": 3, "total_pages": 2})"));
    const auto page = resultOf(caller.client->findUsers(QStringLiteral("ann@example.com"), 1));
    QVERIFY(page && *page);
    QCOMPARE((*page)->totalPages, 2);
    QCOMPARE((*page)->entries.size(), 2);
    const UpstreamUser &ann = (*page)->entries.first();
    QCOMPARE(ann.id, QStringLiteral("7"));
    QCOMPARE(ann.name, QStringLiteral("Ann"));
    QCOMPARE(ann.email, QStringLiteral("Ann@Example.com"));
    QVERIFY(ann.active && ann.token.isEmpty());
    const UpstreamUser &bob = (*page)->entries.last();
    QCOMPARE(bob.id, QStringLiteral("eight"));
    QVERIFY(!bob.active);
    QCOMPARE(bob.token, QByteArray("t8"));

    caller.upstream.enqueue(
        reply(200, R"({"id": 9007199254740993, "email": "a@b", "token": "t"})"));
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && *user);
    QCOMPARE((*user)->id, QStringLiteral("9007199254740993"));
    QCOMPARE((*user)->token, QByteArray("t"));
}

void CallsTest::sessionsAreRead()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(reply(200, R"({"id": "5-a", "token": "s", "users": [], "pin": ""})"));
    const auto created = resultOf(caller.client->createSession("creator", {"contact"}));
    QVERIFY(created && *created);
    QCOMPARE((*created)->id, QStringLiteral("5-a"));
    QCOMPARE((*created)->token, QByteArray("s"));

    caller.upstream.enqueue(reply(200, R"({"gss_info": {"server": "gss+ssl://gss.example.com",
        "wsserver": "wss://gss.example.com", "token": "g"}})"));
    const auto gss = resultOf(caller.client->video("s", "creator"));
    QVERIFY(gss && *gss);
    QCOMPARE((*gss)->server, QStringLiteral("gss+ssl://gss.example.com"));
    QCOMPARE((*gss)->wsServer, QStringLiteral("wss://gss.example.com"));
    QCOMPARE((*gss)->token, QByteArray("g"));
}

void CallsTest::callRecordsAreRead()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(reply(200, R"([{"call_id": "c", "start_time": "2026-01-01T10:00:00Z",
        "end_time": "2026-01-01T12:01:30.5+02:00", "duration": 90, "complete": true,
        "successful": true}, {"call_id": 2, "start_time": null}])"));
    const auto records = resultOf(caller.client->callRecords(QStringLiteral("5")));
    QVERIFY(records && *records);
    QCOMPARE((*records)->size(), 2);
    const CallRecord &first = (*records)->first();
    QCOMPARE(first.startTime, QDateTime(QDate(2026, 1, 1), QTime(10, 0), utc));
    QCOMPARE(first.endTime, QDateTime(QDate(2026, 1, 1), QTime(10, 1, 30, 500), utc));
    QCOMPARE(first.duration, 90);
    QVERIFY(first.complete && first.successful);
    QVERIFY(!(*records)->last().startTime && !(*records)->last().complete);
}

void CallsTest::chunkedRepliesAreRead()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(chunked(R"({"id": 5, "token": "in-many-pieces"})", 3));
    const auto view = resultOf(caller.client->session(QStringLiteral("5"), "contact"));
    QVERIFY(view && *view);
    QCOMPARE((*view)->token, QByteArray("in-many-pieces"));
}

void CallsTest::theTraceTellsOfTheCall()
{
    CallerUnderTest caller(patient());
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(3600);
    caller.upstream.enqueue(
        reply(200, R"({"id": 5, "token": "t"})", "application/json", {{"Date", httpDate(ahead)}}));
    QVERIFY(resultOf(caller.client->session(QStringLiteral("5"), "contact")));
    QCOMPARE(caller.traces.size(), 1);
    const CallTrace &trace = caller.traces.first();
    QCOMPARE(trace.stage, Stage::ContactView);
    QCOMPARE(trace.status, 200);
    QCOMPARE(trace.attempts, 1);
    QVERIFY(!trace.failure);
    QVERIFY(trace.startedAt.isValid());
    // Date has whole seconds: upstream's clock is taken to stand in the middle of its second.
    QVERIFY(trace.clockDifference);
    const qint64 middle = ahead.toSecsSinceEpoch() * 1000 + 500;
    const qint64 ours = middle - trace.clockDifference->count();
    QVERIFY(ours >= trace.startedAt.toMSecsSinceEpoch());
    QVERIFY(ours <= QDateTime::currentMSecsSinceEpoch());
}

QStringList logged;

void CallsTest::theLogHoldsNoSecret()
{
    QLoggingCategory::setFilterRules(QStringLiteral("pinbridge.upstream.debug=true"));
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { logged.append(line); });
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(reply(200, R"({"id": "session-5", "token": "secret-s"})"));
    const auto view = resultOf(caller.client->session(QStringLiteral("session-5"), "secret-c"));
    caller.upstream.enqueue(reply(403, "secret-body"));
    const auto refused = resultOf(caller.client->video("secret-v", "secret-u"));
    caller.upstream.enqueue(reply(401, "secret-body"));
    const auto user = resultOf(caller.client->user(QStringLiteral("user-7")));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(view && *view);
    QVERIFY(refused && !*refused && user && !*user);
    QCOMPARE(logged.size(), 3);
    QVERIFY2(logged.first().startsWith(QStringLiteral("GET /v1/sessions/{id} 200 ")),
             qPrintable(logged.first()));
    const QString lines = logged.join(QLatin1Char('\n'));
    for (const char *secret : {"secret-", "api-key", "session-5", "user-7", "eyJ"})
        QVERIFY2(!lines.contains(QLatin1String(secret)), secret);
    for (const auto &request : caller.upstream.requests())
        QVERIFY(!lines.contains(QString::fromLatin1(request.field("authorization"))));
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::CallsTest)
#include "tst_calls.moc"
