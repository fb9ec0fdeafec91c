// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReplayDesk.h"
#include "traffic/Handshake.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

using Client = ClientKind;

Q_DECLARE_METATYPE(pinbridge::ClientKind)

namespace {

/// Without what is harmless here.
QStringList worthALook(const QList<Diagnosis> &all)
{
    QStringList names;
    for (const Diagnosis &one : all) {
        if (one.severity > Diagnosis::Severity::Quirk)
            names.append(one.rule);
    }
    return names;
}

} // namespace

/// What a whole server tells of the requests of each sample app, sent again over real sockets.
class ReplaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWellIsNotWorthALook_data();
    void whatGoesWellIsNotWorthALook();
    void anAddressWithABlank();
    void aListWhereAStringIsWanted_data();
    void aListWhereAStringIsWanted();
    void quotesThatWerePasted();
    void theCreatorsOwnPin();
    void wrongPins();
    void tokensThatAreRefused();
    void whatHelpLightningDoes_data();
    void whatHelpLightningDoes();
    void pagesOfOthers();
    void wrongAddresses();
    void aLookUpThatVolleyRepeats();
    void aCreationThatIsPostedAgain();
    void aSecondSession();
    void aCertificateThatIsNotTrusted();
};

void ReplaysTest::whatGoesWellIsNotWorthALook_data()
{
    QTest::addColumn<Client>("client");
    QTest::newRow("Android") << Client::Android;
    QTest::newRow("iOS, Objective-C") << Client::IosObjectiveC;
    QTest::newRow("iOS, Swift") << Client::IosSwift;
    QTest::newRow("Xamarin") << Client::Xamarin;
    QTest::newRow("Web") << Client::Web;
    QTest::newRow("curl") << Client::Curl;
}

void ReplaysTest::whatGoesWellIsNotWorthALook()
{
    QFETCH(Client, client);
    const ReplayDesk desk(SessionIdForm::String);
    // The iOS samples send a key, and it is not this sandbox's.
    const bool sendsKey = client == Client::IosObjectiveC || client == Client::IosSwift;
    const QStringList usual = sendsKey ? QStringList{u"api-key-differs"_s} : QStringList();
    const RawReply authenticated = desk.send(auth(client, "alice@example.com"));
    QCOMPARE(authenticated.status, 200);
    QCOMPARE(worthALook(desk.told(authenticated)), usual);
    const QByteArray token = desk.token("alice@example.com");
    const SampleRequest creation = create(client, token, "bob@example.com");
    const RawReply created = desk.send(creation);
    QCOMPARE(created.status, 200);
    QCOMPARE(worthALook(desk.told(created)), usual);
    const QByteArray pin = desk.member(create(client, token, "carol@example.com"), "sid");
    const RawReply joined = desk.send(join(client, desk.token("carol@example.com"), pin));
    QCOMPARE(joined.status, 200);
    QCOMPARE(worthALook(desk.told(joined)), usual);
    QCOMPARE(desk.recorded().last()->client, client);
}

void ReplaysTest::anAddressWithABlank()
{
    const ReplayDesk desk;
    QCOMPARE(desk.rulesOfAnswerTo(auth(Client::Android, "bob @acme.com")),
             QStringList{u"email-blank-as-plus"_s});
    QCOMPARE(desk.rulesOfAnswerTo(auth(Client::Web, "bob@acme .com")),
             QStringList{u"email-blank-as-plus"_s});
    QCOMPARE(desk.rulesOfAnswerTo(auth(Client::Android, "alice@example.com ")),
             QStringList{u"address-with-blank"_s});
    // A real + is none of it.
    QCOMPARE(desk.rulesOfAnswerTo(auth(Client::Android, "a+b@acme.com")),
             QStringList{u"user-not-in-sandbox"_s});
    QCOMPARE(desk.rulesOfAnswerTo(auth(Client::Android, "a+b@example.com")), QStringList());
}

void ReplaysTest::aListWhereAStringIsWanted_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QString>("rule");
    QTest::newRow("Swift") << Client::IosSwift << u"session-id-list"_s;
    QTest::newRow("Objective-C") << Client::IosObjectiveC << u"session-id-list"_s;
    QTest::newRow("Android") << Client::Android << u"session-id-list-as-text"_s;
    QTest::newRow("Xamarin") << Client::Xamarin << u"session-id-list-as-text"_s;
}

void ReplaysTest::aListWhereAStringIsWanted()
{
    QFETCH(Client, client);
    QFETCH(QString, rule);
    const ReplayDesk desk;
    const RawReply reply =
        desk.send(create(client, desk.token("alice@example.com"), "bob@example.com"));
    QCOMPARE(reply.status, 200);
    const auto told = desk.told(reply);
    QCOMPARE(QString(told.first().rule), rule);
    QCOMPARE(told.first().remedy, Diagnosis::Remedy::SwitchSessionIdForm);
}

void ReplaysTest::quotesThatWerePasted()
{
    const ReplayDesk desk;
    const QByteArray token = desk.token("alice@example.com");
    QCOMPARE(desk.rulesOfAnswerTo(create(Client::Xamarin, token, R"("Bob" bob@example.com)")),
             QStringList({u"body-pasted-quotes"_s, u"expects-continue"_s}));
    SampleRequest bare = create(Client::Curl, token, {});
    bare.body = "{'contact_email': 'bob@example.com'}";
    QCOMPARE(desk.rulesOfAnswerTo(bare), QStringList{u"body-single-quotes"_s});
    bare.body = "contact_email=bob@example.com";
    QCOMPARE(desk.rulesOfAnswerTo(bare), QStringList{u"body-is-form"_s});
    bare.body.clear();
    QCOMPARE(desk.rulesOfAnswerTo(bare), QStringList{u"body-missing"_s});
}

void ReplaysTest::theCreatorsOwnPin()
{
    const ReplayDesk desk(SessionIdForm::String);
    const QByteArray token = desk.token("alice@example.com");
    const QByteArray pin = desk.member(create(Client::Android, token, "bob@example.com"), "sid");
    QCOMPARE(desk.rulesOfAnswerTo(join(Client::Android, token, pin)),
             QStringList({u"creator-fetched-own-pin"_s, u"content-type-misspelled"_s}));
}

void ReplaysTest::wrongPins()
{
    const ReplayDesk desk;
    const SampleRequest wrong = join(Client::Curl, {}, "0000");
    QCOMPARE(desk.rulesOfAnswerTo(join(Client::Curl, {}, "71")), QStringList{u"pin-lost-zeros"_s});
    QCOMPARE(desk.rulesOfAnswerTo(wrong), QStringList{u"pin-unknown"_s});
    for (int i = 0; i < 7; ++i)
        (void)desk.send(wrong);
    QCOMPARE(desk.rulesOfAnswerTo(wrong), QStringList{u"pin-guesses"_s});
    QCOMPARE(desk.rulesOfAnswerTo(wrong), QStringList{u"pins-too-many"_s});
    QCOMPARE(desk.rulesOfAnswerTo(join(Client::Android, {}, {})), QStringList{u"pin-missing"_s});
}

void ReplaysTest::tokensThatAreRefused()
{
    const ReplayDesk desk(SessionIdForm::String);
    const auto creation = [&desk](const QByteArray &token) {
        return desk.rulesOfAnswerTo(create(Client::Curl, token, "bob@example.com"));
    };
    QCOMPARE(creation({}), QStringList{u"token-missing"_s});
    QCOMPARE(creation("undefined"), QStringList{u"token-is-none"_s});
    QCOMPARE(creation(desk.token("expired@example.com")), QStringList{u"token-ended"_s});
    const QByteArray token = desk.token("alice@example.com");
    const QByteArray ofSession =
        desk.member(create(Client::Curl, token, "bob@example.com"), "session_token");
    QCOMPARE(creation(ofSession), QStringList{u"token-is-of-session"_s});
    // Another site's: the same words about the same user, signed by somebody else.
    const ReplayDesk other;
    QCOMPARE(creation(other.token("alice@example.com")), QStringList{u"token-foreign"_s});
}

void ReplaysTest::whatHelpLightningDoes_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("an error") << QByteArray("broken") << QStringList{u"upstream-status"_s};
    QTest::newRow("nonsense") << QByteArray("garbage") << QStringList{u"upstream-nonsense"_s};
    QTest::newRow("no such user") << QByteArray("nobody") << QStringList{u"user-not-in-sandbox"_s};
    QTest::newRow("two of them") << QByteArray("twin") << QStringList{u"user-ambiguous"_s};
    QTest::newRow("slow") << QByteArray("slow") << QStringList{u"answer-slow"_s};
}

void ReplaysTest::whatHelpLightningDoes()
{
    QFETCH(QByteArray, user);
    QFETCH(QStringList, rules);
    const ReplayDesk desk;
    QCOMPARE(desk.rulesOfAnswerTo(auth(Client::Curl, user + "@example.com")), rules);
}

void ReplaysTest::pagesOfOthers()
{
    const ReplayDesk desk;
    const auto asked = [&desk](const QByteArray &fields, const QByteArray &origin) {
        return desk.rulesOfAnswerTo(preflight("/session", "POST", fields, origin));
    };
    QCOMPARE(asked("authorization,content-type", samplePage), QStringList());
    QCOMPARE(asked("authorization", "http://192.168.2.9:8000"), QStringList{u"page-foreign"_s});
    QCOMPARE(asked("authorization", "null"), QStringList{u"page-of-file"_s});
    QCOMPARE(asked("x-requested-with", samplePage), QStringList{u"page-field-not-allowed"_s});
    QCOMPARE(desk.rulesOfAnswerTo(preflight("/auth", "POST", "content-type", samplePage)),
             QStringList{u"page-method-not-allowed"_s});
    QCOMPARE(asked("authorization", "https://shop.example"),
             QStringList({u"page-foreign"_s, u"page-mixed-content"_s}));
}

void ReplaysTest::wrongAddresses()
{
    const ReplayDesk desk;
    const auto asked = [&desk](const QByteArray &line) {
        return desk.rulesOfAnswerTo({line, {}, {}});
    };
    QCOMPARE(asked("GET /auth/"), QStringList{u"path-slash-too-many"_s});
    QCOMPARE(asked("GET /Session?sid=1"), QStringList{u"path-capitals"_s});
    QCOMPARE(asked("GET /api/v1r1/enterprise/users"), QStringList{u"path-of-upstream"_s});
    QCOMPARE(asked("POST /auth"), QStringList{u"method-wrong"_s});
    RawHttp client(desk.port());
    client.send("GET /auth?email=a@example.com HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(desk.rules(*reply), QStringList{u"host-foreign"_s});
}

/// As Volley's DefaultRetryPolicy has it, 2.5 s, but sooner: then once more on a new connection.
void ReplaysTest::aLookUpThatVolleyRepeats()
{
    const ReplayDesk desk;
    const SampleRequest request = auth(Client::Android, "slow@example.com");
    RawHttp first(desk.port());
    first.send(rawRequest(request.line, request.fields));
    QTest::qWait(2050); // of the three seconds that the answer takes
    first.close();
    const RawReply second = desk.send(request);
    QCOMPARE(second.status, 200);
    QTRY_COMPARE(desk.recorded().size(), 2);
    QVERIFY(desk.rules(second).contains(u"look-up-asked-again"_s));
    const auto all = desk.recorded();
    const auto gone =
        std::ranges::find_if(all, [](const ExchangePtr &exchange) { return !exchange->delivered; });
    QVERIFY(gone != all.end());
    QCOMPARE(desk.rules(*gone), QStringList{u"app-gave-up-and-asked-again"_s});
}

void ReplaysTest::aCreationThatIsPostedAgain()
{
    const ReplayDesk desk(SessionIdForm::String);
    const QByteArray token = desk.token("alice@example.com");
    const SampleRequest request = create(Client::Android, token, "slow@example.com");
    RawHttp first(desk.port());
    first.send(rawRequest(request.line, request.fields, request.body));
    QTest::qWait(200);
    first.close();
    QTRY_COMPARE_WITH_TIMEOUT(desk.recorded().size(), 2, 30'000);
    QVERIFY(desk.rules(desk.recorded().last()).contains(u"device-gone"_s));
    QCOMPARE(desk.rulesOfAnswerTo(request),
             QStringList({u"creation-repeated"_s, u"content-type-misspelled"_s}));
}

void ReplaysTest::aSecondSession()
{
    const ReplayDesk desk(SessionIdForm::String);
    const SampleRequest request =
        create(Client::Curl, desk.token("alice@example.com"), "bob@example.com");
    QCOMPARE(desk.rulesOfAnswerTo(request), QStringList());
    QCOMPARE(desk.rulesOfAnswerTo(request), QStringList{u"creation-second-session"_s});
}

/// With a client that looks at the certificate, as all do by default.
void ReplaysTest::aCertificateThatIsNotTrusted()
{
    const ReplayDesk desk;
    QSignalSpy told(&desk.bridge(), &Bridge::tlsFailed);
    QSslSocket strict;
    strict.connectToHostEncrypted(u"127.0.0.1"_s, desk.port());
    QTRY_COMPARE(strict.state(), QAbstractSocket::UnconnectedState);
    // Qt's client goes away without a word once it has looked, which is no fault of a handshake.
    RawHttp leaving(desk.port());
    leaving.socket().startClientEncryption();
    leaving.socket().flush();
    leaving.reset();
    QTRY_VERIFY(!told.isEmpty());
    const auto fault = told.last().first().value<TlsFault>();
    QCOMPARE(fault.device, u"127.0.0.1"_s);
    QCOMPARE(QString(diagnose(fault).rule), u"https-left"_s);
    // It stands among the requests.
    desk.bridge().recorder().finish();
    const auto all = desk.bridge().recorder().since(0, 100);
    QVERIFY(std::ranges::any_of(all, [](const ExchangePtr &exchange) {
        return isHandshake(*exchange) && exchange->note == u"https-left";
    }));
}

QTEST_GUILESS_MAIN(ReplaysTest)
#include "tst_replays.moc"
