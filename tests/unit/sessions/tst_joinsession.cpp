// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Call = ScriptedSite::Call;

namespace {

SessionPolicy policyOf(LookupPolicy lookup)
{
    SessionPolicy policy;
    policy.lookup = lookup;
    return policy;
}

} // namespace

class JoinSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSessionAndNotesTheJoin();
    void endedPinsSoundTheSame();
    void whoMayJoin_data();
    void whoMayJoin();
    void aTokenThatHasEndedOpensNothing();
    void strangersDoNotLearnWhichPinsThereAre();
    void aLiveSideIsNotRenewed();
    void anEndingSideIsRenewed_data();
    void anEndingSideIsRenewed();
    void manyAtOnceRenewOnce();
    void aRefusedUserTokenIsReplaced();
    void failuresOfARenewalPass();
    void aRefusalOfTheContactIsNoneOfTheDevices();
    void revokedDuringARenewal();
    void aPinThatPassedOnDuringARenewal();
    void aPinThatEndedDuringARenewal();
    void findNeitherRenewsNorNotes();
    void revokes();
};

void JoinSessionTest::givesTheSessionAndNotesTheJoin()
{
    SessionBench bench;
    QSignalSpy joined(&bench.desk, &SessionDesk::sessionJoined);
    const auto session = bench.create(bench.authenticate(SessionBench::ann));
    bench.clock.advance(5s);
    const auto side = bench.join(session->pin);
    QVERIFY(side);
    QCOMPARE(side->contact.sessionToken, session->contact.sessionToken);
    QVERIFY(side->joins.isEmpty());
    const auto kept = outcomeOf(bench.desk.find(session->pin));
    QCOMPARE(kept->joins.size(), 1);
    QCOMPARE(kept->joins.first().at, bench.clock.now());
    QCOMPARE(kept->joins.first().from, QStringLiteral("192.0.2.7"));
    QCOMPARE(joined.count(), 1);
    QCOMPARE(joined.first().first().value<Session>().pin, session->pin);
}

void JoinSessionTest::endedPinsSoundTheSame()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto revoked = bench.create(ann);
    const auto expired = bench.create(ann);
    QVERIFY(outcomeOf(bench.desk.revoke(revoked->pin)));
    bench.clock.advance(1h);
    QStringList sentences;
    for (const QString &pin : {revoked->pin, expired->pin, QStringLiteral("987654321")}) {
        const auto side = bench.join(pin);
        QCOMPARE(failureOf(side), QStringLiteral("unknown-pin"));
        sentences.append(side.error().sentence);
    }
    QCOMPARE(sentences.removeDuplicates(), 2);
}

void JoinSessionTest::whoMayJoin_data()
{
    QTest::addColumn<LookupPolicy>("policy");
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("failure");
    const QString none = QStringLiteral("none");
    const QString missing = QStringLiteral("missing-authorization");
    const QString refused = QStringLiteral("token-refused");
    QTest::newRow("none, nobody") << LookupPolicy::None << QString() << none;
    QTest::newRow("none, stranger") << LookupPolicy::None << QStringLiteral("stranger") << none;
    QTest::newRow("any, nobody") << LookupPolicy::Any << QString() << missing;
    QTest::newRow("any, stranger") << LookupPolicy::Any << QStringLiteral("stranger") << refused;
    QTest::newRow("any, third") << LookupPolicy::Any << QStringLiteral("carol@example.com") << none;
    QTest::newRow("any, creator") << LookupPolicy::Any << SessionBench::ann << none;
    QTest::newRow("contact, nobody") << LookupPolicy::Contact << QString() << missing;
    QTest::newRow("contact, stranger")
        << LookupPolicy::Contact << QStringLiteral("stranger") << refused;
    QTest::newRow("contact, third")
        << LookupPolicy::Contact << QStringLiteral("carol@example.com") << refused;
    QTest::newRow("contact, creator") << LookupPolicy::Contact << SessionBench::ann << refused;
    QTest::newRow("contact, contact") << LookupPolicy::Contact << SessionBench::bob << none;
}

void JoinSessionTest::whoMayJoin()
{
    QFETCH(LookupPolicy, policy);
    QFETCH(QString, as);
    SessionBench bench(policyOf(policy));
    bench.site.people.append({QStringLiteral("3"), QStringLiteral("carol@example.com")});
    QByteArray token = as.toLatin1();
    if (as.contains(QLatin1Char('@'))) {
        token = bench.authenticate(as);
        bench.clock.advance(61s); // the contact's side has another token by then
    }
    const auto session = bench.create(bench.authenticate(SessionBench::ann));
    const auto side = bench.join(session->pin, token);
    QTEST(failureOf(side), "failure");
    QCOMPARE(outcomeOf(bench.desk.find(session->pin))->joins.size(), side ? 1 : 0);
    if (!side && !token.isEmpty())
        QVERIFY(!side.error().sentence.contains(QString::fromLatin1(token)));
}

void JoinSessionTest::aTokenThatHasEndedOpensNothing()
{
    SessionBench bench(policyOf(LookupPolicy::Any));
    bench.site.userTokenLife = 600s;
    const QByteArray token = bench.authenticate(SessionBench::bob);
    const auto session = bench.create(bench.authenticate(SessionBench::ann));
    bench.clock.advance(599s);
    QVERIFY(bench.join(session->pin, token));
    bench.clock.advance(1s);
    QCOMPARE(failureOf(bench.join(session->pin, token)), QStringLiteral("token-refused"));
}

void JoinSessionTest::strangersDoNotLearnWhichPinsThereAre()
{
    for (const LookupPolicy policy : {LookupPolicy::Any, LookupPolicy::Contact}) {
        SessionBench bench(policyOf(policy));
        const auto session = bench.create(bench.authenticate(SessionBench::ann));
        const auto real = bench.join(session->pin, "stranger");
        const auto invented = bench.join(QStringLiteral("987654321"), "stranger");
        QCOMPARE(failureOf(real), QStringLiteral("token-refused"));
        QCOMPARE(failureOf(invented), failureOf(real));
        QCOMPARE(invented.error().sentence, real.error().sentence);
    }
}

void JoinSessionTest::aLiveSideIsNotRenewed()
{
    SessionBench bench;
    bench.site.gssTokenLife = 24h;
    const auto session = bench.create(bench.authenticate(SessionBench::ann));
    const int calls = bench.site.calls();
    bench.clock.advance(3539s);
    QVERIFY(bench.join(session->pin));
    QCOMPARE(bench.site.calls(), calls);
}

void JoinSessionTest::anEndingSideIsRenewed_data()
{
    QTest::addColumn<int>("userLife");
    QTest::addColumn<int>("contactLife");
    QTest::addColumn<int>("calls");
    QTest::newRow("session token") << 86400 << 600 << 1;
    QTest::newRow("user token") << 600 << 86400 << 2;
    QTest::newRow("both") << 600 << 600 << 2;
}

void JoinSessionTest::anEndingSideIsRenewed()
{
    QFETCH(int, userLife);
    QFETCH(int, contactLife);
    QFETCH(int, calls);
    SessionBench bench;
    bench.site.gssTokenLife = 24h;
    bench.site.userTokenLife = std::chrono::seconds(userLife);
    const QByteArray ann = bench.site.issue(QStringLiteral("User:1"), 24h);
    // The creator's own view lives on: only the contact's tokens end.
    bench.site.sessionTokenLife = 24h;
    bench.site.interfere = [&](Call call) -> std::optional<Behaviour> {
        if (call == Call::ShowSession)
            bench.site.sessionTokenLife = std::chrono::seconds(contactLife);
        return std::nullopt;
    };
    const auto session = bench.create(ann);
    QVERIFY(session);
    bench.clock.advance(540s); // a minute is left
    const int before = bench.site.calls();
    const auto side = bench.join(session->pin);
    QVERIFY(side);
    QCOMPARE(bench.site.calls(), before + calls);
    QVERIFY(side->contact.sessionToken != session->contact.sessionToken);
    QCOMPARE(side->contact.userToken != session->contact.userToken, userLife == 600);
    QCOMPARE(side->contact.email, SessionBench::bob);
    QCOMPARE(side->creator.sessionToken, session->creator.sessionToken);
    QCOMPARE(side->id, session->id);

    // Kept: the next one finds it renewed.
    QCOMPARE(outcomeOf(bench.desk.find(session->pin))->contact.sessionToken,
             side->contact.sessionToken);
    QCOMPARE(bench.join(session->pin)->contact.sessionToken, side->contact.sessionToken);
    QCOMPARE(bench.site.calls(), before + calls);
}

/// A bench with a session whose contact's session token has ended.
struct LateContact
{
    explicit LateContact(const RandomBelow &random = {})
        : bench({}, random)
    {
        bench.site.interfere = [this](Call call) -> std::optional<Behaviour> {
            bench.site.sessionTokenLife =
                call == Call::ShowSession && bench.site.calls(call) == 1 ? 600s : 24h;
            return std::nullopt;
        };
        bench.site.gssTokenLife = 24h;
        session = *bench.create(bench.authenticate(SessionBench::ann));
        bench.clock.advance(600s);
        bench.site.interfere = {};
    }

    SessionBench bench;
    Session session;
};

void JoinSessionTest::manyAtOnceRenewOnce()
{
    LateContact late;
    SessionBench &bench = late.bench;
    const int before = bench.site.calls();
    std::vector<Outcome<Session>> outcomes;
    outcomes.reserve(30);
    for (int i = 0; i < 30; ++i)
        outcomes.emplace_back(bench.desk.join(late.session.pin, {}, QString::number(i)));
    const QByteArray token = outcomes.front().wait()->contact.sessionToken;
    for (const auto &outcome : outcomes)
        QCOMPARE(outcome.wait()->contact.sessionToken, token);
    QCOMPARE(bench.site.calls(), before + 1);
    QCOMPARE(outcomeOf(bench.desk.find(late.session.pin))->joins.size(), Session::joinLimit);
}

void JoinSessionTest::aRefusedUserTokenIsReplaced()
{
    LateContact late;
    SessionBench &bench = late.bench;
    bench.site.refused.insert(late.session.contact.userToken);
    const auto side = bench.join(late.session.pin);
    QVERIFY(side);
    QVERIFY(side->contact.userToken != late.session.contact.userToken);
    QCOMPARE(side->contact.userId, QStringLiteral("2"));
}

void JoinSessionTest::failuresOfARenewalPass()
{
    LateContact late;
    SessionBench &bench = late.bench;
    QSignalSpy joined(&bench.desk, &SessionDesk::sessionJoined);
    bench.site.interfere = [](Call) { return reply(418); };
    QCOMPARE(failureOf(bench.join(late.session.pin)), QStringLiteral("upstream-failed"));
    QCOMPARE(joined.count(), 0);
    QVERIFY(outcomeOf(bench.desk.find(late.session.pin))->joins.isEmpty());
    bench.site.interfere = {};
    QVERIFY(bench.join(late.session.pin));
}

void JoinSessionTest::aRefusalOfTheContactIsNoneOfTheDevices()
{
    LateContact late;
    SessionBench &bench = late.bench;
    bench.site.interfere = [](Call call) {
        return call == Call::ShowSession ? std::optional(reply(400, R"({"code": 1003})"))
                                         : std::nullopt;
    };
    const auto side = bench.join(late.session.pin);
    QCOMPARE(failureOf(side), QStringLiteral("upstream-failed"));
    QVERIFY(side.error().sentence.contains(SessionBench::bob));
}

void JoinSessionTest::revokedDuringARenewal()
{
    LateContact late;
    SessionBench &bench = late.bench;
    const Outcome<Session> side(bench.desk.join(late.session.pin, {}, {}));
    QVERIFY(outcomeOf(bench.desk.revoke(late.session.pin)));
    QVERIFY(!side.isThere());
    QCOMPARE(failureOf(side.wait()), QStringLiteral("unknown-pin"));
}

void JoinSessionTest::aPinThatPassedOnDuringARenewal()
{
    LateContact late([](quint32) { return 7U; }); // one pin for everybody
    SessionBench &bench = late.bench;
    const Outcome<Session> side(bench.desk.join(late.session.pin, {}, {}));
    QVERIFY(outcomeOf(bench.desk.revoke(late.session.pin)));
    Session other;
    other.pin = late.session.pin;
    other.id = QStringLiteral("of-somebody-else");
    other.createdAt = bench.clock.now();
    other.expiresAt = bench.clock.now().addSecs(3600);
    QCOMPARE(*outcomeOf(bench.repository.insert(other)), true);
    QVERIFY(!side.isThere());
    QCOMPARE(failureOf(side.wait()), QStringLiteral("unknown-pin"));
    const auto kept = outcomeOf(bench.desk.find(other.pin));
    QVERIFY(kept->contact.userToken.isEmpty());
    QVERIFY(kept->joins.isEmpty());
}

void JoinSessionTest::aPinThatEndedDuringARenewal()
{
    LateContact late;
    SessionBench &bench = late.bench;
    const Outcome<Session> side(bench.desk.join(late.session.pin, {}, {}));
    QVERIFY(!side.isThere());
    bench.clock.advance(std::chrono::seconds(bench.clock.now().secsTo(late.session.expiresAt)));
    QCOMPARE(failureOf(side.wait()), QStringLiteral("unknown-pin"));
}

void JoinSessionTest::findNeitherRenewsNorNotes()
{
    LateContact late;
    SessionBench &bench = late.bench;
    QSignalSpy joined(&bench.desk, &SessionDesk::sessionJoined);
    const int before = bench.site.calls();
    const auto found = outcomeOf(bench.desk.find(late.session.pin));
    QCOMPARE(found->contact.sessionToken, late.session.contact.sessionToken);
    QVERIFY(found->joins.isEmpty());
    QCOMPARE(bench.site.calls(), before);
    QCOMPARE(joined.count(), 0);
}

void JoinSessionTest::revokes()
{
    SessionBench bench;
    QSignalSpy revoked(&bench.desk, &SessionDesk::sessionRevoked);
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto session = bench.create(ann);
    QVERIFY(outcomeOf(bench.desk.revoke(session->pin)));
    QCOMPARE(revoked.count(), 1);
    QCOMPARE(revoked.first().first().toString(), session->pin);
    QVERIFY(outcomeOf(bench.desk.repository().list(1))->first().revoked);

    const QString unknown = QStringLiteral("unknown-pin");
    QCOMPARE(failureOf(outcomeOf(bench.desk.revoke(session->pin))), unknown);
    const auto expired = bench.create(ann);
    bench.clock.advance(1h);
    QCOMPARE(failureOf(outcomeOf(bench.desk.revoke(expired->pin))), unknown);
    QCOMPARE(revoked.count(), 1);
}

QTEST_GUILESS_MAIN(JoinSessionTest)
#include "tst_joinsession.moc"
