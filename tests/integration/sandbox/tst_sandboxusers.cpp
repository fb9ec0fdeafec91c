// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"
#include "support/FakeClock.h"

#include <QSet>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString field(const QJsonValue &entry, const char *name)
{
    return entry.toObject().value(text(name)).toString();
}

} // namespace

/// The user list and single users, over the socket.
class TestSandboxUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsOneByAddress_data();
    void findsOneByAddress();
    void showsAnEntry();
    void pages_data();
    void pages();
    void refusesBadPages_data();
    void refusesBadPages();
    void walksAllPages();
    void filters_data();
    void filters();
    void readsPlusAsBlank();
    void refusesBadFilters();
    void showsEveryListedUser();
    void knowsNoOtherUser_data();
    void knowsNoOtherUser();
    void nobodyAndInactive();
    void twins();
    void brokenAndGarbage();
    void tokensInTheListByOption();

private:
    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxCaller> m_caller;
};

void TestSandboxUsers::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{}, m_clock);
    QVERIFY(m_sandbox->start());
    m_caller = std::make_unique<SandboxCaller>(*m_sandbox, m_clock);
}

void TestSandboxUsers::findsOneByAddress_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter :
         {"\"email=alice.smith@example.com\"", "email=alice.smith@example.com",
          "\"email=ALICE.SMITH@EXAMPLE.COM\"", "username=Alice.Smith@example.com"})
        QTest::newRow(filter) << text(filter);
}

void TestSandboxUsers::findsOneByAddress()
{
    QFETCH(QString, filter);
    // Near-misses that must stay out.
    for (const char *other : {"alice.smith2@example.com", "malice.smith@example.com",
                              "alice_smith@example.com", "alicexsmith@example.com"})
        QVERIFY(m_caller->idOf(text(other)) > 0);

    const SandboxReply reply = m_caller->users(filter);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.entries().size(), 1);
    QCOMPARE(field(reply.entries().first(), "email"), text("alice.smith@example.com"));
    QCOMPARE(reply.object().value(text("total_entries")).toInt(), 1);
    QCOMPARE(reply.object().value(text("total_pages")).toInt(), 1);
}

void TestSandboxUsers::showsAnEntry()
{
    const int id = m_caller->idOf(text("alice.smith@example.com"));
    QCOMPARE(m_caller->idOf(text("ALICE.smith@example.com")), id);
    const SandboxReply reply =
        m_caller->get("/v1r1/enterprise/users/" + QByteArray::number(id), m_caller->partnerToken());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.type, QByteArray("application/json"));
    const QJsonObject user = reply.object();
    QCOMPARE(user.value(text("id")).toInt(), id);
    QCOMPARE(field(user, "email"), text("alice.smith@example.com"));
    QCOMPARE(field(user, "username"), text("alice.smith@example.com"));
    QCOMPARE(field(user, "name"), text("Alice Smith"));
    QCOMPARE(user.value(text("active")), QJsonValue(true));
    QVERIFY(!field(user, "token").isEmpty());

    const QJsonArray listed = m_caller->users(text("id=%1").arg(id)).entries();
    QVERIFY(!listed.first().toObject().contains(text("token")));
}

void TestSandboxUsers::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("pages");
    // The directory alone: 57 people with ids from 1001.
    const auto row = [](const char *query, int page, int size, int entries, int pages) {
        QTest::newRow(*query ? query : "default")
            << QByteArray(query) << page << size << entries << pages;
    };
    row("", 1, 20, 20, 3);
    row("&page=1", 1, 20, 20, 3);
    row("&page=3", 3, 20, 17, 3);
    row("&page=4", 4, 20, 0, 3);
    row("&page=2147483647&page_size=100", 2147483647, 100, 0, 1);
    row("&page_size=1", 1, 1, 1, 57);
    row("&page_size=57", 1, 57, 57, 1);
    row("&page_size=19&page=3", 3, 19, 19, 3);
    row("&page_size=100", 1, 100, 57, 1);
    row("&page_size=1000", 1, 100, 57, 1);
}

void TestSandboxUsers::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, page);
    QFETCH(int, size);
    QFETCH(int, entries);
    QFETCH(int, pages);
    Sandbox fresh(SandboxOptions{}, m_clock);
    QVERIFY(fresh.start());
    SandboxCaller caller(fresh, m_clock);
    const SandboxReply list =
        caller.get("/v1r1/enterprise/users?a=b" + query, caller.partnerToken());
    const QJsonObject body = list.object();
    QCOMPARE(list.status, 200);
    QCOMPARE(list.entries().size(), entries);
    QCOMPARE(body.value(text("page")).toInt(), page);
    QCOMPARE(body.value(text("page_size")).toInt(), size);
    QCOMPARE(body.value(text("total_entries")).toInt(), 57);
    QCOMPARE(body.value(text("total_pages")).toInt(), pages);
}

void TestSandboxUsers::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"page=0", "page=-1", "page=x", "page=", "page=1.5", "page_size=0",
                              "page_size=-5", "page_size=", "page=99999999999", "page"})
        QTest::newRow(query) << QByteArray(query);
}

void TestSandboxUsers::refusesBadPages()
{
    QFETCH(QByteArray, query);
    const SandboxReply reply =
        m_caller->get("/v1r1/enterprise/users?" + query, m_caller->partnerToken());
    QCOMPARE(reply.status, 400);
    QVERIFY(!field(reply.object(), "message").isEmpty());
}

void TestSandboxUsers::walksAllPages()
{
    QSet<int> ids;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        const SandboxReply reply = m_caller->users(text("email~=%.becker@example.com"),
                                                   "&page_size=5&page=" + QByteArray::number(page));
        pages = reply.object().value(text("total_pages")).toInt();
        const QJsonArray entries = reply.entries();
        for (const auto &entry : entries)
            ids.insert(entry.toObject().value(text("id")).toInt());
    }
    QCOMPARE(pages, 4);
    QCOMPARE(ids.size(), 19);
}

void TestSandboxUsers::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("total");
    const auto row = [](const char *filter, int total) {
        QTest::newRow(filter) << text(filter) << total;
    };
    row("email~=ada.%", 3);
    row("\"email~=ADA.%\"", 3);
    row("name~=% Okafor", 19);
    row("name=Ada Becker", 1);
    row("id=1001", 1);
    row("id=1", 0);
    row("id|=1001,1002,1", 2);
    row("username|=ada.becker@example.com,ben.becker@example.com", 2);
    row("email|=new.one@example.com,nobody@example.com", 1);
    row("email=alice@example.org", 0);
    row("email=%@example.com", 0);
}

void TestSandboxUsers::filters()
{
    QFETCH(QString, filter);
    QFETCH(int, total);
    const SandboxReply reply = m_caller->users(filter);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object().value(text("total_entries")).toInt(), total);
    QCOMPARE(reply.entries().size(), total);
    QCOMPARE(reply.object().value(text("total_pages")).toInt(), 1);
}

void TestSandboxUsers::readsPlusAsBlank()
{
    const QByteArray token = m_caller->partnerToken();
    const QByteArray path = "/v1r1/enterprise/users?filter=%22email%3Dcarl";
    const SandboxReply encoded = m_caller->get(path + "%2Bx%40example.com%22", token);
    QCOMPARE(field(encoded.entries().first(), "email"), text("carl+x@example.com"));
    const SandboxReply bare = m_caller->get(path + "+x%40example.com%22", token);
    QCOMPARE(bare.status, 200);
    QVERIFY(bare.entries().isEmpty());
}

void TestSandboxUsers::refusesBadFilters()
{
    for (const char *filter : {"", "email", "mail=a@example.com", "\"email=a@example.com", "id=x",
                               "email>=a", "email=a@example.com\" or \"email=b@example.com"}) {
        const SandboxReply reply = m_caller->users(text(filter));
        QVERIFY2(reply.status == 400, filter);
        QVERIFY(field(reply.object(), "message").startsWith(text("filter: ")));
    }
}

void TestSandboxUsers::showsEveryListedUser()
{
    const SandboxReply list = m_caller->users(text("id>0"), "&page_size=100");
    const QJsonArray entries = list.entries();
    QVERIFY(entries.size() >= 57);
    for (const auto &entry : entries) {
        const QByteArray id = QByteArray::number(entry.toObject().value(text("id")).toInt());
        const SandboxReply user =
            m_caller->get("/v1r1/enterprise/users/" + id, m_caller->partnerToken());
        QCOMPARE(user.status, 200);
        QCOMPARE(field(user.object(), "email"), field(entry, "email"));
    }
}

void TestSandboxUsers::knowsNoOtherUser_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"1", "0", "-1", "999999", "x", "1001x", "99999999999999999999",
                           "1001%2F", "alice@example.com", "User:1001"})
        QTest::newRow(id) << QByteArray(id);
}

void TestSandboxUsers::knowsNoOtherUser()
{
    QFETCH(QByteArray, id);
    const SandboxReply reply =
        m_caller->get("/v1r1/enterprise/users/" + id, m_caller->partnerToken());
    QCOMPARE(reply.status, 404);
}

void TestSandboxUsers::nobodyAndInactive()
{
    QVERIFY(m_caller->users(text("\"email=nobody@example.com\"")).entries().isEmpty());

    const QJsonArray found = m_caller->users(text("\"email=Inactive@example.com\"")).entries();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(text("active")), QJsonValue(false));
    const QByteArray id = QByteArray::number(found.first().toObject().value(text("id")).toInt());
    const QJsonObject user =
        m_caller->get("/v1r1/enterprise/users/" + id, m_caller->partnerToken()).object();
    QCOMPARE(user.value(text("active")), QJsonValue(false));
    QVERIFY(!user.contains(text("token")));
}

void TestSandboxUsers::twins()
{
    const QJsonArray twins = m_caller->users(text("\"email=twin@example.com\"")).entries();
    QCOMPARE(twins.size(), 2);
    QCOMPARE(field(twins.at(0), "email"), field(twins.at(1), "email"));
    QVERIFY(twins.at(0).toObject().value(text("id")) != twins.at(1).toObject().value(text("id")));
}

void TestSandboxUsers::brokenAndGarbage()
{
    for (const char *filter : {"\"email=broken@example.com\"", "username=BROKEN@example.com",
                               "email|=ada.becker@example.com,broken@example.com"})
        QCOMPARE(m_caller->users(text(filter)).status, 500);

    const SandboxReply garbage = m_caller->users(text("\"email=garbage@example.com\""));
    QCOMPARE(garbage.status, 200);
    QVERIFY(QJsonDocument::fromJson(garbage.body).isNull());
    QVERIFY(!garbage.body.isEmpty());
}

void TestSandboxUsers::tokensInTheListByOption()
{
    SandboxOptions options;
    options.tokensInList = true;
    Sandbox sandbox(options, m_clock);
    QVERIFY(sandbox.start());
    SandboxCaller caller(sandbox, m_clock);
    const QJsonArray alice = caller.users(text("email=alice@example.com")).entries();
    const QByteArray token = field(alice.first(), "token").toLatin1();
    QCOMPARE(caller.get("/v1/sessions/x", token).status, 404);
    const QJsonArray inactive = caller.users(text("email=inactive@example.com")).entries();
    QVERIFY(!inactive.first().toObject().contains(text("token")));
}

QTEST_GUILESS_MAIN(TestSandboxUsers)
#include "tst_sandboxusers.moc"
