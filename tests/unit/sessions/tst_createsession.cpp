// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Call = ScriptedSite::Call;

class CreateSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsBothSides();
    void asksAsLittleAsItCan();
    void theLastTwoCallsAreParallel_data();
    void theLastTwoCallsAreParallel();
    void tellsEveryStep();
    void byTwoAddresses();
    void byTwoAddressesAsksForAFreshCreatorToken();
    void byTwoAddressesMakesNothingThatIsNotWantedAnyMore();
    void byTwoAddressesNamesTheCulprit_data();
    void byTwoAddressesNamesTheCulprit();
    void aRememberedContactTokenThatIsRefusedIsReplaced();
    void aRefusedCreatorTokenIsRefused_data();
    void aRefusedCreatorTokenIsRefused();
    void aRefusedCreatorTokenIsNotHandedOutAgain();
    void aTokenThatNoHeaderCarriesAsksNothing_data();
    void aTokenThatNoHeaderCarriesAsksNothing();
    void aStrangersTokenDropsNoGoodToken();
    void aFreshContactTokenThatHasEndedIsNoneOfTheCreators();
    void aContactTokenRefusedLateIsReplacedWithoutAnotherSession();
    void aContactTokenRefusedTwiceIsNoneOfTheCreators();
    void aRefusedVideoIsNoneOfTheCreators_data();
    void aRefusedVideoIsNoneOfTheCreators();
    void failuresPass_data();
    void failuresPass();
};

void CreateSessionTest::fillsBothSides()
{
    SessionBench bench;
    QSignalSpy created(&bench.desk, &SessionDesk::sessionCreated);
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto session = bench.create(ann);
    QVERIFY(session);
    QCOMPARE(session->pin.size(), 4);
    QCOMPARE(session->id, QStringLiteral("session-1"));
    QCOMPARE(session->creator.email, QStringLiteral("Ann@Example.com"));
    QCOMPARE(session->creator.userId, QStringLiteral("1"));
    QCOMPARE(session->creator.userToken, ann);
    QCOMPARE(session->contact.email, SessionBench::bob);
    QCOMPARE(session->contact.userId, QStringLiteral("2"));
    QVERIFY(!session->contact.userToken.isEmpty());
    QVERIFY(!session->contact.sessionToken.isEmpty());
    QVERIFY(!session->creator.sessionToken.isEmpty());
    QVERIFY(session->creator.sessionToken != session->contact.sessionToken);
    QCOMPARE(session->url, QStringLiteral("gss+ssl://gss.example.com"));
    QCOMPARE(session->wsUrl, QStringLiteral("wss://gss.example.com"));
    QCOMPARE(session->createdAt, bench.clock.now());
    QVERIFY(!session->revoked && session->joins.isEmpty());

    QCOMPARE(created.count(), 1);
    QCOMPARE(created.first().first().value<Session>().pin, session->pin);
    const auto kept = outcomeOf(bench.desk.find(session->pin));
    QVERIFY(kept);
    QCOMPARE(kept->contact.sessionToken, session->contact.sessionToken);
    QCOMPARE(outcomeOf(bench.desk.repository().list(10))->size(), 1);

    // The session token, not a user's, asks for the video (upstream-api, calls).
    const auto &requests = bench.upstream.requests();
    for (const auto &request : requests) {
        if (ScriptedSite::callOf(request) == Call::Video) {
            QVERIFY(request.field("authorization") != ann);
            QVERIFY(request.body.contains(ann));
        } else if (ScriptedSite::callOf(request) == Call::ShowSession) {
            QCOMPARE(request.field("authorization"), session->contact.userToken);
        }
    }
}

void CreateSessionTest::asksAsLittleAsItCan()
{
    SessionBench bench;
    const QByteArray ann = bench.site.issue(QStringLiteral("User:1"), 3600s);
    bench.site.userTokenLife = 600s;
    QVERIFY(bench.create(ann)); // cold
    QCOMPARE(bench.site.calls(), 5);
    QVERIFY(bench.create(ann)); // the contact's token is live
    QCOMPARE(bench.site.calls(), 5 + 3);
    bench.clock.advance(541s); // it ends within a minute
    QVERIFY(bench.create(ann)); // the contact's id is known
    QCOMPARE(bench.site.calls(), 5 + 3 + 4);
    QCOMPARE(bench.site.calls(Call::ListUsers), 1);
}

void CreateSessionTest::theLastTwoCallsAreParallel_data()
{
    QTest::addColumn<bool>("videoFails");
    QTest::newRow("both are silent") << false;
    QTest::newRow("one fails meanwhile") << true;
}

void CreateSessionTest::theLastTwoCallsAreParallel()
{
    QFETCH(bool, videoFails);
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    bench.site.interfere = [videoFails](Call call) -> std::optional<Behaviour> {
        if (call == Call::Video)
            return videoFails ? reply(418) : silence();
        return call == Call::ShowSession ? std::optional(silence()) : std::nullopt;
    };
    // Neither call is ever answered, so the second does not come because the first was.
    const Outcome<Session> outcome(bench.desk.create(ann, SessionBench::bob));
    QTRY_COMPARE(bench.site.calls(Call::Video), 1);
    QTRY_COMPARE(bench.site.calls(Call::ShowSession), 1);
    QVERIFY(!outcome.isThere());
    bench.client.cancelAll();
    QVERIFY(outcome.isThere());
}

void CreateSessionTest::tellsEveryStep()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    QList<Stage> stages;
    const Progress progress = [&stages](Stage stage) { stages.append(stage); };
    QVERIFY(outcomeOf(bench.desk.create(ann, SessionBench::bob, progress)));
    const QList<Stage> all{Stage::UserLookup, Stage::CreateSession, Stage::Video,
                           Stage::ContactView, Stage::Storage};
    QCOMPARE(stages, all);
}

void CreateSessionTest::byTwoAddresses()
{
    SessionBench bench;
    QList<Stage> stages;
    const Progress progress = [&stages](Stage stage) { stages.append(stage); };
    const auto session =
        outcomeOf(bench.desk.createAs(SessionBench::ann, SessionBench::bob, progress));
    QVERIFY(session);
    QCOMPARE(session->creator.email, QStringLiteral("Ann@Example.com"));
    QCOMPARE(session->contact.email, SessionBench::bob);
    QCOMPARE(bench.site.calls(), 2 + 5);
    QCOMPARE(stages.first(), Stage::UserLookup);
    QCOMPARE(stages.last(), Stage::Storage);
}

void CreateSessionTest::byTwoAddressesAsksForAFreshCreatorToken()
{
    SessionBench bench;
    const QByteArray old = bench.authenticate(SessionBench::ann);
    bench.site.refused.insert(old);
    bench.clock.advance(61s);
    const auto session = outcomeOf(bench.desk.createAs(SessionBench::ann, SessionBench::bob));
    QVERIFY(session);
    QVERIFY(session->creator.userToken != old);
}

void CreateSessionTest::byTwoAddressesMakesNothingThatIsNotWantedAnyMore()
{
    SessionBench bench;
    const auto isWanted = [] { return false; };
    const auto session =
        outcomeOf(bench.desk.createAs(SessionBench::ann, SessionBench::bob, {}, isWanted));
    QCOMPARE(failureOf(session), QStringLiteral("cancelled"));
    QCOMPARE(bench.site.calls(Call::CreateSession), 0);
}

void CreateSessionTest::byTwoAddressesNamesTheCulprit_data()
{
    QTest::addColumn<QString>("creator");
    QTest::addColumn<QString>("contact");
    const QString nobody = QStringLiteral("nobody@example.com");
    QTest::newRow("creator") << nobody << SessionBench::bob;
    QTest::newRow("contact") << SessionBench::ann << nobody;
}

void CreateSessionTest::byTwoAddressesNamesTheCulprit()
{
    QFETCH(QString, creator);
    QFETCH(QString, contact);
    SessionBench bench;
    const auto session = outcomeOf(bench.desk.createAs(creator, contact));
    QCOMPARE(failureOf(session), QStringLiteral("unknown-user"));
    QVERIFY(session.error().sentence.contains(QStringLiteral("nobody@example.com")));
    QCOMPARE(bench.site.calls(Call::CreateSession), 0);
}

void CreateSessionTest::aRememberedContactTokenThatIsRefusedIsReplaced()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const QByteArray bob = bench.authenticate(SessionBench::bob);
    bench.site.refused.insert(bob);
    const auto session = bench.create(ann);
    QVERIFY(session);
    QVERIFY(session->contact.userToken != bob);
    QCOMPARE(session->id, QStringLiteral("session-1")); // the refused call made none
    QCOMPARE(bench.site.calls(Call::CreateSession), 2);
    QCOMPARE(bench.site.calls(Call::ListUsers), 2); // bob's id was still good
    QVERIFY(bench.create(ann));
    QCOMPARE(bench.site.calls(Call::CreateSession), 3);
}

void CreateSessionTest::aRefusedCreatorTokenIsRefused_data()
{
    QTest::addColumn<std::optional<int>>("contactSince"); // seconds; unset: not remembered
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<int>("tries");
    const std::optional<int> now(0);
    const std::optional<int> longAgo(61);
    QTest::newRow("contact asked for now") << std::optional<int>() << true << false << 1;
    // It may have been the contact's token: one more try tells.
    QTest::newRow("known, contact's fresh") << now << true << false << 2;
    QTest::newRow("unknown, contact's old") << longAgo << false << false << 2;
    QTest::newRow("unknown, contact's fresh") << now << false << false << 1;
    QTest::newRow("ended, contact's fresh") << now << true << true << 1;
    QTest::newRow("ended, contact's old") << longAgo << false << true << 1;
}

void CreateSessionTest::aRefusedCreatorTokenIsRefused()
{
    QFETCH(std::optional<int>, contactSince);
    QFETCH(bool, known);
    QFETCH(bool, ended);
    SessionBench bench;
    if (contactSince) {
        QVERIFY(!bench.authenticate(SessionBench::bob).isEmpty());
        bench.clock.advance(std::chrono::seconds(*contactSince));
    }
    bench.site.userTokenLife = ended ? -1s : 3600s;
    const QByteArray ann = known ? bench.authenticate(SessionBench::ann)
                                 : bench.site.issue(QStringLiteral("User:1"), ended ? -1s : 3600s);
    bench.site.userTokenLife = 3600s;
    bench.site.refused.insert(ann);
    const auto session = bench.create(ann);
    QCOMPARE(failureOf(session), QStringLiteral("token-refused"));
    QTEST(bench.site.calls(Call::CreateSession), "tries");
    QVERIFY(outcomeOf(bench.desk.repository().list(10))->isEmpty());
}

void CreateSessionTest::aRefusedCreatorTokenIsNotHandedOutAgain()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    bench.site.refused.insert(ann);
    QCOMPARE(failureOf(bench.create(ann)), QStringLiteral("token-refused"));
    const QByteArray anew = bench.authenticate(SessionBench::ann); // within the minute
    QVERIFY(!anew.isEmpty() && anew != ann);
    QVERIFY(bench.create(anew));
}

void CreateSessionTest::aTokenThatNoHeaderCarriesAsksNothing_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << QByteArray("a\r\nx-evil: 1");
    QTest::newRow("blank") << QByteArray("a b");
    QTest::newRow("not ASCII") << QByteArray("t\xc3\xb6ken");
}

void CreateSessionTest::aTokenThatNoHeaderCarriesAsksNothing()
{
    QFETCH(QByteArray, token);
    SessionBench bench;
    const auto session = bench.create(token);
    QCOMPARE(failureOf(session), QStringLiteral("token-refused"));
    QCOMPARE(session.error().stage, Stage::CreateSession);
    QCOMPARE(bench.site.calls(), 0);
}

void CreateSessionTest::aStrangersTokenDropsNoGoodToken()
{
    SessionBench bench;
    const QByteArray bob = bench.authenticate(SessionBench::bob);
    bench.site.refused.insert("junk");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(failureOf(bench.create("junk")), QStringLiteral("token-refused"));
    QCOMPARE(bench.site.calls(), 2 + 3); // each asked once, and nobody was looked up again
    QCOMPARE(bench.authenticate(SessionBench::bob), bob);
}

void CreateSessionTest::aFreshContactTokenThatHasEndedIsNoneOfTheCreators()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    bench.site.userTokenLife = -1s;
    bench.site.interfere = [](Call call) {
        return call == Call::CreateSession ? std::optional(reply(400, R"({"code": 1003})"))
                                           : std::nullopt;
    };
    const auto session = bench.create(ann);
    QCOMPARE(failureOf(session), QStringLiteral("upstream-failed"));
    QVERIFY(session.error().sentence.contains(SessionBench::bob));
    QCOMPARE(session.error().stage, Stage::CreateSession);
    QCOMPARE(bench.site.calls(Call::CreateSession), 1);
}

void CreateSessionTest::aContactTokenRefusedLateIsReplacedWithoutAnotherSession()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    bench.site.interfere = [&bench](Call call) {
        return call == Call::ShowSession && bench.site.calls(call) == 1
                   ? std::optional(reply(401, "Token expired", "text/plain"))
                   : std::nullopt;
    };
    const auto session = bench.create(ann);
    QVERIFY(session);
    QCOMPARE(bench.site.calls(Call::CreateSession), 1);
    QCOMPARE(bench.site.calls(Call::ShowSession), 2);
    QCOMPARE(bench.upstream.requests().last().field("authorization"), session->contact.userToken);
}

void CreateSessionTest::aContactTokenRefusedTwiceIsNoneOfTheCreators()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    bench.site.interfere = [](Call call) {
        return call == Call::ShowSession ? std::optional(reply(400, R"({"code": 1003})"))
                                         : std::nullopt;
    };
    const auto session = bench.create(ann);
    QCOMPARE(failureOf(session), QStringLiteral("upstream-failed"));
    QCOMPARE(session.error().stage, Stage::ContactView);
    QCOMPARE(bench.site.calls(Call::ShowSession), 2);
}

void CreateSessionTest::aRefusedVideoIsNoneOfTheCreators_data()
{
    QTest::addColumn<bool>("ended");
    QTest::addColumn<QString>("failure");
    QTest::newRow("live") << false << QStringLiteral("upstream-failed");
    QTest::newRow("ended") << true << QStringLiteral("token-refused");
}

void CreateSessionTest::aRefusedVideoIsNoneOfTheCreators()
{
    QFETCH(bool, ended);
    SessionBench bench;
    const QByteArray ann = bench.site.issue(QStringLiteral("User:1"), ended ? -1s : 3600s);
    bench.site.interfere = [](Call call) {
        return call == Call::Video ? std::optional(reply(400, R"({"code": 1003})")) : std::nullopt;
    };
    const auto session = bench.create(ann);
    QTEST(failureOf(session), "failure");
    QCOMPARE(session.error().stage, Stage::Video);
}

void CreateSessionTest::failuresPass_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("look-up") << Call::ListUsers << Stage::UserLookup;
    QTest::newRow("user") << Call::ShowUser << Stage::UserLookup;
    QTest::newRow("session") << Call::CreateSession << Stage::CreateSession;
    QTest::newRow("video") << Call::Video << Stage::Video;
    QTest::newRow("contact's view") << Call::ShowSession << Stage::ContactView;
}

void CreateSessionTest::failuresPass()
{
    QFETCH(Call, call);
    SessionBench bench;
    QSignalSpy created(&bench.desk, &SessionDesk::sessionCreated);
    const QByteArray ann = bench.site.issue(QStringLiteral("User:1"), 3600s);
    bench.site.interfere = [call](Call asked) {
        return asked == call ? std::optional(reply(418)) : std::nullopt;
    };
    const auto session = bench.create(ann);
    QCOMPARE(failureOf(session), QStringLiteral("upstream-failed"));
    QTEST(session.error().stage, "stage");
    QCOMPARE(created.count(), 0);
    // A failed creation is not remembered.
    bench.site.interfere = {};
    QVERIFY(bench.create(ann));
}

QTEST_GUILESS_MAIN(CreateSessionTest)
#include "tst_createsession.moc"
