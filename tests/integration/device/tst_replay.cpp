// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "bridge/Bridge.h"
#include "bridge/Replayer.h"
#include "support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Recorded requests, sent again to the server that recorded them.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAgain();
    void theUsersTokenIsAliveAgain();
    void theApiKeyIsTheProfiles();
    void aPinIsNotKnownAnyMore();
    void aCutBodyIsNotSent();
    void nothingIsSentToAServerThatIsDown();
    void goesToNobodyElse();

private:
    /// What was recorded of the last request.
    [[nodiscard]] ExchangePtr last() const;
    [[nodiscard]] Result<QByteArray> replay(const ExchangePtr &exchange);
    /// The exchange that a repetition led to; null where there was none.
    [[nodiscard]] ExchangePtr repeated(const ExchangePtr &exchange);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<Replayer> m_replayer;
};

void ReplayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    BridgeSetup setup;
    setup.sandbox = true;
    setup.port = 0;
    setup.dataDirectory = m_folder->path();
    m_bridge = std::make_unique<Bridge>(setup);
    QVERIFY(m_bridge->start());
    m_replayer = std::make_unique<Replayer>(*m_bridge);
}

void ReplayTest::cleanup()
{
    m_replayer.reset();
    m_bridge.reset();
    m_folder.reset();
}

ExchangePtr ReplayTest::last() const
{
    m_bridge->recorder().finish();
    const auto latest = m_bridge->recorder().since(0, 1);
    return latest.isEmpty() ? nullptr : latest.last();
}

Result<QByteArray> ReplayTest::replay(const ExchangePtr &exchange)
{
    return outcomeOf(m_replayer->send(exchange));
}

ExchangePtr ReplayTest::repeated(const ExchangePtr &exchange)
{
    const auto id = replay(exchange);
    if (!id) {
        qWarning("%s", qPrintable(id.error().sentence.english()));
        return nullptr;
    }
    m_bridge->recorder().finish();
    return m_bridge->recorder().findById(*id);
}

void ReplayTest::asksAgain()
{
    QVERIFY(RawHttp(m_bridge->port()).exchange("GET /nothing?a=b%20c", "X-One: 1\r\n"));
    const ExchangePtr first = last();
    const ExchangePtr second = repeated(first);
    QVERIFY(second);
    QVERIFY(second->number > first->number);
    QVERIFY(second->id != first->id);
    QCOMPARE(second->target, QByteArray("/nothing?a=b%20c"));
    QCOMPARE(second->status, 404);
    QCOMPARE(fieldOf(second->request.fields, "x-one"), "1");
}

void ReplayTest::theUsersTokenIsAliveAgain()
{
    RawHttp client(m_bridge->port());
    const auto auth = client.exchange("GET /auth?email=alice@example.com");
    QVERIFY(auth);
    const QByteArray token = jsonOf(*auth).value(u"token"_s).toString().toLatin1();
    const auto created = client.exchange(
        "POST /session", "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
        R"({"contact_email":"bob@example.com"})");
    QVERIFY(created);
    QCOMPARE(created->status, 200);
    const ExchangePtr first = last();
    QVERIFY(!first->request.body.isEmpty());
    const ExchangePtr second = repeated(first);
    QVERIFY(second);
    QCOMPARE(second->status, 200);
    QVERIFY(second->authorization.issuedHere);
    QCOMPARE(second->authorization.email, u"alice@example.com"_s);
    QCOMPARE(second->request.body, first->request.body);
}

void ReplayTest::theApiKeyIsTheProfiles()
{
    RawHttp client(m_bridge->port());
    QVERIFY(client.exchange(
        "GET /no", "x-helplightning-api-key: " + m_bridge->profile().apiKey.bytes() + "\r\n"));
    QCOMPARE(last()->apiKey, ApiKeyFact::Same);
    const ExchangePtr same = repeated(last());
    QVERIFY(same);
    QCOMPARE(same->apiKey, ApiKeyFact::Same);
    // Another one is not known, and of no use here.
    QVERIFY(client.exchange("GET /no", "x-helplightning-api-key: another-key-of-a-phone\r\n"));
    QCOMPARE(last()->apiKey, ApiKeyFact::Different);
    const ExchangePtr other = repeated(last());
    QVERIFY(other);
    QCOMPARE(other->apiKey, ApiKeyFact::Absent);
}

void ReplayTest::aPinIsNotKnownAnyMore()
{
    QVERIFY(RawHttp(m_bridge->port()).exchange("GET /session?sid=1234"));
    const auto id = replay(last());
    QVERIFY(!id);
    QCOMPARE(id.error().code, FailureCode::BadSetting);
    QVERIFY2(id.error().sentence.contains(u"pin of 4 digits"),
             qPrintable(id.error().sentence.english()));
}

void ReplayTest::aCutBodyIsNotSent()
{
    QVERIFY(RawHttp(m_bridge->port()).exchange("GET /no"));
    auto exchange = std::make_shared<Exchange>(*last());
    exchange->request.isCut = true;
    const auto id = replay(exchange);
    QVERIFY(!id);
    QVERIFY(id.error().sentence.contains(u"body was longer"));
}

void ReplayTest::nothingIsSentToAServerThatIsDown()
{
    QVERIFY(RawHttp(m_bridge->port()).exchange("GET /no"));
    const ExchangePtr exchange = last();
    Bridge other{BridgeSetup{}};
    m_replayer = std::make_unique<Replayer>(other);
    const auto id = replay(exchange);
    QVERIFY(!id);
    QCOMPARE(id.error().code, FailureCode::Unavailable);
    m_replayer.reset();
}

/// Whatever a file says, this server is asked, and no line of it becomes two.
void ReplayTest::goesToNobodyElse()
{
    QVERIFY(RawHttp(m_bridge->port()).exchange("GET /no"));
    auto exchange = std::make_shared<Exchange>(*last());
    exchange->request.fields = {{"Host", "elsewhere.example:80"}, {"X-One", "1"}};
    exchange->target = "//elsewhere.example/no";
    const ExchangePtr asked = repeated(exchange);
    QVERIFY(asked);
    QVERIFY(!fieldOf(asked->request.fields, "host").contains("elsewhere"));
    exchange->target = "http://elsewhere.example/no";
    QVERIFY(!replay(exchange));
    exchange->target = "/no HTTP/1.1\r\nX-Two: 2";
    const ExchangePtr encoded = repeated(exchange);
    QVERIFY(encoded);
    QVERIFY(fieldOf(encoded->request.fields, "x-two").isEmpty());
    exchange->request.fields = {{"X-One", "1\r\nX-Two: 2"}};
    QVERIFY(!replay(exchange));
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
