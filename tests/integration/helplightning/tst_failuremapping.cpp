// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"
#include "support/ClosedPort.h"

#include <QTest>

namespace pinbridge::test {

enum class Call { FindUsers, User, CreateSession, Session, Video, CallRecords };

const QByteArray secretBody = R"({"message": "no", "hint": "VerySecretUpstreamText"})";

class FailureMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRow_data();
    void everyRow();
    void unreachableHosts_data();
    void unreachableHosts();
    void aMissingApiIsAdvised();
    void aRefusedPartnerTokenIsForgotten();
    void aRefusedUserTokenKeepsThePartnerToken();
    void tokensThatNoHeaderCarriesAreRefusedHere_data();
    void tokensThatNoHeaderCarriesAreRefusedHere();

private:
    void rowsOfTheWire();
    void rowsOfStatus();
    void rowsOfRefusals();
    void rowsOfShape();
};

template<typename T>
std::optional<Failure> failureOf(std::optional<Result<T>> result)
{
    return result && !*result ? std::optional(result->error()) : std::nullopt;
}

std::optional<Failure> failureOf(HelpLightning &client, Call call)
{
    switch (call) {
    case Call::FindUsers:
        return failureOf(resultOf(client.findUsers(QStringLiteral("ann@example.com"), 1)));
    case Call::User:
        return failureOf(resultOf(client.user(QStringLiteral("7"))));
    case Call::CreateSession:
        return failureOf(resultOf(client.createSession("creator-token", {"contact-token"})));
    case Call::Session:
        return failureOf(resultOf(client.session(QStringLiteral("5"), "contact-token")));
    case Call::Video:
        return failureOf(resultOf(client.video("session-token", "creator-token")));
    case Call::CallRecords:
        return failureOf(resultOf(client.callRecords(QStringLiteral("5"))));
    }
    Q_UNREACHABLE();
}

void FailureMappingTest::everyRow_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Call>("call");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    rowsOfTheWire();
    rowsOfStatus();
    rowsOfRefusals();
    rowsOfShape();
}

void FailureMappingTest::rowsOfTheWire()
{
    const auto row = [](const char *name, const Behaviour &behaviour, FailureCode code, int status,
                        const char *sentence) {
        QTest::newRow(name) << behaviour << Call::CreateSession << code << status
                            << QString::fromLatin1(sentence);
    };
    const QByteArray body = R"({"id": 5, "token": "t", "padding": "0123456789"})";
    const std::chrono::milliseconds tenth{100};
    const qsizetype tenMegabytes = 10'000'000;
    row("silence", silence(), FailureCode::UpstreamTimeout, 0, "within 1 s");
    row("slow drip", drip(body, tenth), FailureCode::UpstreamTimeout, 0, "within 1 s");
    row(
        "slow drip of the body",
        [&] {
            Behaviour slow = drip(body, tenth);
            slow.pieceSize = 80; // the head and a little
            slow.pause = std::chrono::milliseconds(600);
            return slow;
        }(),
        FailureCode::UpstreamTimeout, 200, "within 1 s");
    row("reset", resetConnection(), FailureCode::UpstreamUnreachable, 0, "broke");
    row("closed", closeWithoutReply(), FailureCode::UpstreamUnreachable, 0, "broke");
    row("half a reply", halfReply(body), FailureCode::UpstreamUnreachable, 200, "broke");
    row("no HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n", Behaviour::Then::Close),
        FailureCode::UpstreamUnreachable, 0, "broke");
    row("10 MB announced", huge(tenMegabytes), FailureCode::UpstreamNonsense, 200, "larger");
    row("10 MB in chunks", huge(tenMegabytes, false), FailureCode::UpstreamNonsense, 200, "larger");
    row("10 MB of error", reply(500, QByteArray(tenMegabytes, 'x')), FailureCode::UpstreamNonsense,
        500, "larger");
}

void FailureMappingTest::rowsOfStatus()
{
    const auto row = [](const char *name, const Behaviour &behaviour, Call call, FailureCode code,
                        int status, const char *sentence) {
        QTest::newRow(name) << behaviour << call << code << status << QString::fromLatin1(sentence);
    };
    const Call post = Call::CreateSession;
    const auto failed = FailureCode::UpstreamFailed;
    row("500", reply(500, secretBody), post, failed, 500, "status 500");
    row("502 in html", html(502), post, failed, 502, "status 502");
    row("503", reply(503, secretBody), post, failed, 503, "status 503");
    row("503 with Retry-After", reply(503, "{}", "text/plain", {{"Retry-After", "9"}}), post,
        FailureCode::UpstreamBusy, 503, "out of service");
    row("429", busy("9"), post, FailureCode::UpstreamBusy, 429, "too many requests");
    row("400", reply(400, secretBody), post, failed, 400, "status 400");
    row("422", reply(422, secretBody), post, failed, 422, "status 422");
    row("201", reply(201, R"({"id": 5, "token": "t"})"), post, failed, 201, "status 201");
    row("204", raw("HTTP/1.1 204 No Content\r\n\r\n"), post, failed, 204, "status 204");
    row("302 to https", redirect("https://127.0.0.1/api"), post, failed, 302, "http to https");
    row("301 elsewhere", redirect("http://login.example.com/x?token=VerySecret", 301), post, failed,
        301, "redirects to login.example.com");
    row("307 to a POST", redirect("/v2/sessions", 307), post, failed, 307, "another path");
    row("307 to a GET", redirect("/v2/sessions", 307), Call::Session, failed, 307, "another path");
    row("302 to nowhere", reply(302), post, failed, 302, "without saying where");
    row("404 users", reply(404), Call::FindUsers, failed, 404, "no such path");
    row("404 user", reply(404), Call::User, FailureCode::UnknownUser, 404, "no such user");
    row("404 create", reply(404), post, failed, 404, "no such call");
    row("404 session", reply(404), Call::Session, failed, 404, "this session");
    row("404 video", reply(404), Call::Video, failed, 404, "no such call");
    row("404 records", reply(404), Call::CallRecords, failed, 404, "this session");
}

void FailureMappingTest::rowsOfRefusals()
{
    const Behaviour expired = reply(400, R"({"code": 1003})");
    const Behaviour expiredText = reply(400, R"({"code": "1003"})");
    const Behaviour plain = reply(401, "Token expired", "text/plain");
    const Behaviour asking =
        reply(401, secretBody, "application/json", {{"WWW-Authenticate", "Basic realm=\"x\""}});
    const Behaviour forbidden = reply(403, secretBody);
    const QList<QPair<QByteArray, Behaviour>> refusals{{"code 1003", expired},
                                                       {"code 1003 as text", expiredText},
                                                       {"401 plain", plain},
                                                       {"401 asking for a password", asking},
                                                       {"403", forbidden}};
    for (const auto &[name, behaviour] : refusals) {
        const int status = behaviour.bytes.mid(9, 3).toInt();
        for (const Call call : {Call::FindUsers, Call::User, Call::CallRecords}) {
            QTest::addRow("%s, partner, call %d", name.constData(), int(call))
                << behaviour << call << FailureCode::PartnerTokenRefused << status
                << QStringLiteral("check first that this is the site's newest key");
        }
        for (const Call call : {Call::CreateSession, Call::Session, Call::Video}) {
            QTest::addRow("%s, user, call %d", name.constData(), int(call))
                << behaviour << call << FailureCode::TokenRefused << status
                << QStringLiteral("Authenticate again");
        }
    }
    for (const int status : {400, 401, 403}) {
        for (const char *body : {R"({"message": "The API key is unknown"})", "invalid api_key",
                                 R"({"error": "x-helplightning-api-key missing"})"}) {
            for (const Call call : {Call::FindUsers, Call::Session}) {
                QTest::addRow("%d %s, call %d", status, body, int(call))
                    << reply(status, body) << call << FailureCode::ApiKeyRefused << status
                    << QStringLiteral("API key");
            }
        }
    }
}

void FailureMappingTest::rowsOfShape()
{
    const auto row = [](const char *name, Call call, const QByteArray &body, const char *sentence) {
        QTest::newRow(name) << reply(200, body) << call << FailureCode::UpstreamNonsense << 200
                            << QString::fromLatin1(sentence);
    };
    QTest::newRow("html") << html() << Call::CreateSession << FailureCode::UpstreamNonsense << 200
                          << QStringLiteral("web page");
    row("empty", Call::CreateSession, {}, "not a JSON object");
    row("list for object", Call::User, "[]", "not a JSON object");
    row("object for list", Call::CallRecords, "{}", "not a list of calls");
    row("no entries", Call::FindUsers, "{}", "no list of users");
    row("user without id", Call::FindUsers, R"({"entries": [{"email": "a@b"}]})", "without an id");
    row("no user token", Call::User, R"({"id": 7, "email": "a@b"})", "no token");
    row("no session token", Call::Session, R"({"id": 7, "token": ""})", "no session token");
    row("no gss_info", Call::Video, R"({"gss_info": null})", "media server");
    row("cut off", Call::CreateSession, R"({"id": 7, "token": )", "not a JSON object");
}

void FailureMappingTest::everyRow()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(Call, call);
    QFETCH(FailureCode, code);
    QFETCH(int, status);
    QFETCH(QString, sentence);

    auto settings = patient();
    settings.callDeadline = std::chrono::milliseconds(1000);
    CallerUnderTest caller(settings);
    caller.upstream.always(behaviour);
    const auto failure = failureOf(*caller.client, call);
    QVERIFY(failure);
    QCOMPARE(nameOf(failure->code), nameOf(code));
    QCOMPARE(failure->upstreamStatus, status);
    QVERIFY2(failure->sentence.contains(sentence), qPrintable(failure->sentence));
    for (const char *secret :
         {"VerySecret", "creator-token", "contact-token", "session-token", "api-key-of-the-test"})
        QVERIFY(!failure->sentence.contains(QLatin1String(secret)));
    QCOMPARE(caller.traces.size(), 1);
    QCOMPARE(caller.traces.first().failure, code);
    QCOMPARE(caller.traces.first().status, status);
    QCOMPARE(caller.traces.first().stage, failure->stage);
    QVERIFY(failure->stage != Stage::None);
    QCOMPARE(caller.client->inFlight(), 0);
}

void FailureMappingTest::unreachableHosts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("sentence");
    static const ClosedPort closed;
    QTest::newRow("closed port") << QStringLiteral("http://127.0.0.1:%1").arg(closed.number())
                                 << QStringLiteral("accepts no connection");
    QTest::newRow("unknown name") << QStringLiteral("https://upstream.invalid/api")
                                  << QStringLiteral("cannot be found");
}

void FailureMappingTest::unreachableHosts()
{
    QFETCH(QString, url);
    QFETCH(QString, sentence);
    CallerUnderTest caller(patient(), QUrl(url));
    const auto failure = failureOf(*caller.client, Call::CreateSession);
    QVERIFY(failure);
    QCOMPARE(failure->code, FailureCode::UpstreamUnreachable);
    QVERIFY2(failure->sentence.contains(sentence), qPrintable(failure->sentence));
}

void FailureMappingTest::aMissingApiIsAdvised()
{
    ScriptedUpstream upstream;
    upstream.always(reply(404));
    CallerUnderTest caller(patient(), upstream.url(QString()));
    const auto failure = failureOf(*caller.client, Call::FindUsers);
    QVERIFY(failure);
    QVERIFY(failure->sentence.contains(QStringLiteral("does not end in /api: add it")));
}

void FailureMappingTest::aRefusedPartnerTokenIsForgotten()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(reply(401));
    caller.upstream.always(reply(404));
    QVERIFY(failureOf(*caller.client, Call::User));
    QCOMPARE(caller.partnerToken.signatures(), 1);
    QVERIFY(failureOf(*caller.client, Call::User));
    QCOMPARE(caller.partnerToken.signatures(), 2);
}

void FailureMappingTest::aRefusedUserTokenKeepsThePartnerToken()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(reply(404));
    caller.upstream.enqueue(reply(401));
    caller.upstream.enqueue(reply(404));
    for (const Call call : {Call::User, Call::Session, Call::User})
        QVERIFY(failureOf(*caller.client, call));
    QCOMPARE(caller.partnerToken.signatures(), 1);
}

void FailureMappingTest::tokensThatNoHeaderCarriesAreRefusedHere_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << QByteArray("a\r\nx-evil: 1");
    QTest::newRow("blank") << QByteArray("a b");
    QTest::newRow("not ASCII") << QByteArray("t\xc3\xb6ken");
}

void FailureMappingTest::tokensThatNoHeaderCarriesAreRefusedHere()
{
    QFETCH(QByteArray, token);
    CallerUnderTest caller(patient());
    const auto view = resultOf(caller.client->createSession(token, {"contact"}));
    QVERIFY(view && !*view);
    QCOMPARE(view->error().code, FailureCode::TokenRefused);
    QVERIFY(caller.upstream.requests().isEmpty());
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::FailureMappingTest)
#include "tst_failuremapping.moc"
