// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"
#include "helplightning/CredentialCheck.h"
#include "support/FakeClock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace pinbridge::test {

const QByteArray noUsers = R"({"entries": [], "page": 1, "total_pages": 1})";
const char clockNow[] = "Thu, 01 Jan 2026 00:00:00 GMT"; // where FakeClock starts

class CredentialCheckTest : public QObject
{
    Q_OBJECT

public:
    CredentialCheckTest() { m_clock.advance(std::chrono::milliseconds(500)); } // as Date is read

private Q_SLOTS:
    void everyStageOnceAndInOrder();
    void namesTheFirstFailure_data();
    void namesTheFirstFailure();
    void aTokenRefusalMayMeanTheApiKey_data();
    void aTokenRefusalMayMeanTheApiKey();
    void anUnknownHostFailsAtDns();
    void aClosedPortFailsAtTcp();
    void aBadUrlFailsAtOnce();
    void aPlainPortFailsAtTls();
    void theClockIsRead_data();
    void theClockIsRead();
    void missingCredentialsAreNamed();
    void plainHttpAcrossTheNetworkIsWarnedOf();
    void itsStopEndsItAtOnce_data();
    void itsStopEndsItAtOnce();

private:
    CheckReport checked(const QUrl &url);

    FakeClock m_clock;
};

Behaviour dated(int status, const QByteArray &body, const QByteArray &date = clockNow)
{
    return reply(status, body, "application/json", {{"Date", date}});
}

Profile profileFor(const QUrl &url)
{
    return {.name = QStringLiteral("Test"),
            .url = url,
            .enterpriseId = QStringLiteral("4242"),
            .apiKey = Secret(QByteArray("an-api-key")),
            .partnerKey = testKey()};
}

CheckStep stepOf(const CheckReport &report, Stage stage)
{
    for (const CheckStep &step : report.steps) {
        if (step.stage == stage)
            return step;
    }
    return {};
}

CheckReport CredentialCheckTest::checked(const QUrl &url)
{
    return resultOf(checkCredentials(profileFor(url), m_clock)).value_or(CheckReport());
}

void CredentialCheckTest::everyStageOnceAndInOrder()
{
    ScriptedUpstream upstream;
    upstream.always(dated(200, noUsers));
    const CheckReport report = checked(upstream.url());

    const QList<Stage> order{Stage::Url,   Stage::Dns,    Stage::Tcp,          Stage::Tls,
                             Stage::Clock, Stage::ApiKey, Stage::PartnerToken, Stage::UserLookup};
    QCOMPARE(report.steps.size(), order.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        const CheckStep &step = report.steps.at(i);
        QCOMPARE(step.stage, order.at(i));
        QVERIFY2(!step.sentence.isEmpty(), qPrintable(nameOf(step.stage)));
        QCOMPARE(step.advice, QString());
        const bool skipped = step.stage == Stage::Tls;
        QCOMPARE(step.outcome, skipped ? CheckStep::Outcome::Skipped : CheckStep::Outcome::Passed);
    }
    QVERIFY(report.passed());
    QVERIFY(!report.firstFailure());
    QVERIFY(stepOf(report, Stage::PartnerToken).sentence.startsWith(QStringLiteral("RSA 2048")));
}

void CredentialCheckTest::namesTheFirstFailure_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("advice");

    const QString api = QStringLiteral("/api");
    QTest::newRow("api key unknown") << dated(403, R"({"message": "The API key is unknown"})")
                                     << api << Stage::ApiKey << QStringLiteral("Copy it again");
    QTest::newRow("partner token refused")
        << dated(401, R"({"message": "Unauthorized"})") << api << Stage::PartnerToken
        << QStringLiteral("Most likely a newer partner key has replaced this one");
    QTest::newRow("partner token expired")
        << dated(401, "Token expired") << api << Stage::PartnerToken << QStringLiteral("site 4242");
    QTest::newRow("code 1003") << dated(400, R"({"code": 1003})") << api << Stage::PartnerToken
                               << QStringLiteral("clock (+0.0 s");
    QTest::newRow("wrong path") << dated(404, "{}") << QString() << Stage::UserLookup
                                << QStringLiteral("Add /api");
    QTest::newRow("wrong path below /api")
        << dated(404, "{}") << api << Stage::UserLookup << QStringLiteral("Check the path");
    QTest::newRow("html") << html() << api << Stage::UserLookup << QStringLiteral("Mend this");
    QTest::newRow("html beside /api")
        << html() << QString() << Stage::UserLookup << QStringLiteral("Add /api");
    QTest::newRow("redirect") << redirect("/login") << api << Stage::UserLookup
                              << QStringLiteral("Mend this");
    QTest::newRow("redirect beside /api")
        << redirect("/login") << QString() << Stage::UserLookup << QStringLiteral("Add /api");
    QTest::newRow("busy") << busy("90") << api << Stage::UserLookup
                          << QStringLiteral("Come again in 90 s");
}

void CredentialCheckTest::namesTheFirstFailure()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, path);
    QFETCH(Stage, stage);
    QFETCH(QString, advice);

    ScriptedUpstream upstream;
    upstream.always(behaviour);
    const CheckReport report = checked(upstream.url(path));
    QCOMPARE(report.steps.size(), 8);
    QVERIFY(!report.passed());
    const CheckStep failure = *report.firstFailure();
    QCOMPARE(failure.stage, stage);
    QVERIFY2(failure.advice.contains(advice), qPrintable(failure.advice));
    QVERIFY(!failure.sentence.isEmpty());
    bool after = false;
    for (const CheckStep &step : report.steps) {
        if (after)
            QCOMPARE(step.outcome, CheckStep::Outcome::Skipped);
        after = after || step.stage == stage;
    }
}

void CredentialCheckTest::aTokenRefusalMayMeanTheApiKey_data()
{
    using Outcome = CheckStep::Outcome;
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Outcome>("apiKey");
    QTest::newRow("401") << dated(401, R"({"message": "Unauthorized"})") << Outcome::Skipped;
    QTest::newRow("403") << dated(403, "") << Outcome::Skipped;
    QTest::newRow("code 1003") << dated(400, R"({"code": 1003})") << Outcome::Passed;
    QTest::newRow("token expired") << dated(401, "Token expired") << Outcome::Passed;
    QTest::newRow("token expired in JSON")
        << dated(403, R"({"message": "token expired"})") << Outcome::Passed;
}

void CredentialCheckTest::aTokenRefusalMayMeanTheApiKey()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(CheckStep::Outcome, apiKey);
    ScriptedUpstream upstream;
    upstream.always(behaviour);
    const CheckReport report = checked(upstream.url());
    QCOMPARE(stepOf(report, Stage::ApiKey).outcome, apiKey);
    const CheckStep token = stepOf(report, Stage::PartnerToken);
    QCOMPARE(token.outcome, CheckStep::Outcome::Failed);
    const bool either = apiKey == CheckStep::Outcome::Skipped;
    QCOMPARE(token.sentence.contains(QStringLiteral("or the API key")), either);
    QCOMPARE(token.advice.contains(QStringLiteral("check the API key")), either);
}

void CredentialCheckTest::anUnknownHostFailsAtDns()
{
    const CheckReport report = checked(QUrl(QStringLiteral("https://upstream.invalid/api")));
    QCOMPARE(report.steps.size(), 8);
    QCOMPARE(report.firstFailure()->stage, Stage::Dns);
    QVERIFY(report.firstFailure()->sentence.contains(QStringLiteral("upstream.invalid")));
    QCOMPARE(stepOf(report, Stage::Tcp).outcome, CheckStep::Outcome::Skipped);
}

void CredentialCheckTest::aClosedPortFailsAtTcp()
{
    QUrl url;
    {
        const ScriptedUpstream gone;
        url = gone.url();
    }
    const CheckReport report = checked(url);
    QCOMPARE(stepOf(report, Stage::Dns).outcome, CheckStep::Outcome::Passed);
    QCOMPARE(report.firstFailure()->stage, Stage::Tcp);
}

void CredentialCheckTest::aBadUrlFailsAtOnce()
{
    const CheckReport report = checked(QUrl(QStringLiteral("ftp://upstream.invalid/api")));
    QCOMPARE(report.steps.size(), 8);
    QCOMPARE(report.firstFailure()->stage, Stage::Url);
}

void CredentialCheckTest::aPlainPortFailsAtTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/api").arg(plain.serverPort()));
    const CheckReport report = checked(url);
    QVERIFY(report.firstFailure());
    QCOMPARE(report.firstFailure()->stage, Stage::Tls);
    QVERIFY(report.firstFailure()->sentence.contains(QStringLiteral("does not speak TLS")));
}

void CredentialCheckTest::theClockIsRead_data()
{
    using Outcome = CheckStep::Outcome;
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *date, bool refused, Outcome outcome,
                        const char *sentence) {
        QTest::newRow(name) << QByteArray(date) << refused << outcome
                            << QString::fromLatin1(sentence);
    };
    row("same", clockNow, false, Outcome::Passed, "+0.0 s");
    row("a little", "Thu, 01 Jan 2026 00:00:30 GMT", false, Outcome::Passed, "-30.0 s");
    row("slow", "Thu, 01 Jan 2026 00:00:31 GMT", false, Outcome::Warned, "-31.0 s");
    row("fast", "Wed, 31 Dec 2025 23:55:00 GMT", true, Outcome::Warned, "+300.0 s");
    row("too fast", "Wed, 31 Dec 2025 23:54:59 GMT", true, Outcome::Failed, "+301.0 s");
    row("too slow", "Thu, 01 Jan 2026 00:05:01 GMT", true, Outcome::Failed, "-301.0 s");
    // Whatever the clock shows: upstream took the token.
    row("too fast, yet taken", "Wed, 31 Dec 2025 23:54:59 GMT", false, Outcome::Warned, "+301.0 s");
    row("too slow, yet taken", "Thu, 01 Jan 2026 00:05:01 GMT", false, Outcome::Warned, "-301.0 s");
    row("no date", "never", false, Outcome::Skipped, "");
}

void CredentialCheckTest::theClockIsRead()
{
    QFETCH(QByteArray, date);
    QFETCH(bool, refused);
    QFETCH(CheckStep::Outcome, outcome);
    QFETCH(QString, sentence);
    ScriptedUpstream upstream;
    upstream.always(dated(refused ? 401 : 200, noUsers, date));
    const CheckReport report = checked(upstream.url());
    const CheckStep step = stepOf(report, Stage::Clock);
    QCOMPARE(step.outcome, outcome);
    QVERIFY2(step.sentence.contains(sentence), qPrintable(step.sentence));
    const bool failed = outcome == CheckStep::Outcome::Failed;
    QCOMPARE(report.passed(), !refused);
    QCOMPARE(step.advice.isEmpty(), !failed && outcome != CheckStep::Outcome::Warned);
    QCOMPARE(stepOf(report, Stage::UserLookup).outcome,
             refused ? CheckStep::Outcome::Skipped : CheckStep::Outcome::Passed);
    QCOMPARE(stepOf(report, Stage::PartnerToken).outcome == CheckStep::Outcome::Failed,
             refused && !failed);
}

void CredentialCheckTest::missingCredentialsAreNamed()
{
    ScriptedUpstream upstream;
    Profile profile = profileFor(upstream.url());
    profile.partnerKey.reset();
    auto report = resultOf(checkCredentials(profile, m_clock));
    QVERIFY(report);
    QCOMPARE(report->steps.size(), 8);
    QCOMPARE(report->firstFailure()->stage, Stage::PartnerToken);

    profile.apiKey = {};
    report = resultOf(checkCredentials(profile, m_clock));
    QVERIFY(report);
    QCOMPARE(report->steps.size(), 8);
    QCOMPARE(report->firstFailure()->stage, Stage::ApiKey);
    QVERIFY(upstream.requests().isEmpty());
}

void CredentialCheckTest::plainHttpAcrossTheNetworkIsWarnedOf()
{
    const CheckReport report = checked(QUrl(QStringLiteral("http://upstream.invalid/api")));
    QCOMPARE(report.steps.first().outcome, CheckStep::Outcome::Warned);
    QCOMPARE(report.firstFailure()->stage, Stage::Dns);
}

void CredentialCheckTest::itsStopEndsItAtOnce_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("in the handshake") << QStringLiteral("https") << Stage::Tls;
    QTest::newRow("in the look-up") << QStringLiteral("http") << Stage::UserLookup;
}

void CredentialCheckTest::itsStopEndsItAtOnce()
{
    QFETCH(QString, scheme);
    QFETCH(Stage, stage);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("%1://127.0.0.1:%2/api").arg(scheme).arg(silent.serverPort()));
    auto stop = std::make_unique<QObject>();
    const auto report = started(checkCredentials(profileFor(url), m_clock, stop.get()));
    // The first connection only asks whether the port answers.
    for (int connection = 0; connection < 2; ++connection) {
        QTRY_VERIFY(silent.hasPendingConnections());
        silent.nextPendingConnection();
    }
    QVERIFY(!report->has_value());
    stop.reset();
    QVERIFY(report->has_value());
    QCOMPARE((*report)->firstFailure().value_or(CheckStep()).stage, stage);
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::CredentialCheckTest)
#include "tst_credentialcheck.moc"
