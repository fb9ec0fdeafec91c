// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/QueryItems.h"
#include "sandbox/UserFilter.h"

#include <QTest>

using namespace pinbridge;

class TestUserFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void namesItsAddresses();
    void readsQueriesLikeForms();
};

void TestUserFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *filter, bool expected) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << expected;
    };
    // The person asked about is 1234, "Alice Smith", alice.smith@example.com.
    row("email=alice.smith@example.com", true);
    row("\"email=alice.smith@example.com\"", true);
    row("email=ALICE.Smith@Example.COM", true);
    row("username=alice.smith@example.com", true);
    row("email=alice@example.com", false);
    row("email=alice.smith@example.co", false);
    row("email=alice.smith@example.com ", false);
    row("email=%", false);
    row("email=alice.smith@example.com,bob@example.com", false);
    row("name=Alice Smith", true);
    row("name=alice smith", true);
    row("name=Alice", false);
    row("id=1234", true);
    row("id=01234", true);
    row("id=123", false);
    row("id>1233", true);
    row("id>1234", false);
    row("id>99", true);
    row("name>Alice", true);
    row("name>alice smith", false);
    row("name>bob", false);
    row("email~=alice%", true);
    row("email~=%@example.com", true);
    row("email~=%smith%", true);
    row("email~=a%.%@%com", true);
    row("email~=%", true);
    row("email~=%%", true);
    row("email~=alice", false);
    row("email~=alice.smith@example.com", true);
    row("email~=%smith", false);
    row("email~=smith%", false);
    row("email~=alice.smith@example.com%com", false);
    row("email~=alice_smith%", false);
    row("email~=.*", false);
    row("name~=%SMITH", true);
    row("id~=12%", true);
    row("id~=%5%", false);
    row("email|=bob@example.com,alice.smith@example.com", true);
    row("\"email|=bob@example.com,Alice.Smith@example.com\"", true);
    row("email|=bob@example.com", false);
    row("id|=1,1234", true);
    row("id|=1,2", false);
    row("name|=bob,alice smith", true);
}

void TestUserFilter::matches()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const SandboxPerson alice{1234, QStringLiteral("alice.smith@example.com"),
                              QStringLiteral("Alice Smith")};

    const auto parsed = UserFilter::parse(filter);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error()));
    QCOMPARE(parsed->matches(alice), expected);
}

void TestUserFilter::refuses_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {
             "",
             "\"",
             "\"\"",
             "email",
             "=",
             "=alice@example.com",
             "email=",
             "\"email=\"",
             "email=a@example.com\"",
             "\"email=a@example.com",
             "email=\"a@example.com\"",
             "\"\"email=a@example.com\"\"",
             "email=a\"b",
             "mail=a@example.com",
             "Email=a@example.com",
             "email ==a",
             " email=a",
             "email =a",
             "active=true",
             "token=a",
             "email!=a",
             "email<a",
             "email>=a",
             "email~a",
             "email|a",
             "email:a",
             "email>",
             "email~=",
             "email|=",
             "email|=a,,b",
             "email|=,",
             "email|=a,",
             "id=abc",
             "id=-1",
             "id=1.5",
             "id=",
             "id>abc",
             "id|=1,x",
             "id=99999999999999999999",
             "; drop table users",
         })
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void TestUserFilter::refuses()
{
    QFETCH(QString, filter);
    const auto parsed = UserFilter::parse(filter);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().startsWith(QLatin1String("filter: ")));
}

void TestUserFilter::namesItsAddresses()
{
    const auto addresses = [](const char *filter) {
        return UserFilter::parse(QString::fromLatin1(filter))->addresses();
    };
    QCOMPARE(addresses("email=A@example.com"), QStringList{QStringLiteral("a@example.com")});
    QCOMPARE(addresses("username=a@example.com"), QStringList{QStringLiteral("a@example.com")});
    QCOMPARE(addresses("email|=a,b"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(addresses("email~=a%"), QStringList());
    QCOMPARE(addresses("email>a"), QStringList());
    QCOMPARE(addresses("name=a"), QStringList());
}

void TestUserFilter::readsQueriesLikeForms()
{
    const auto items = queryItems("filter=%22email%3Da%2Bb%22&page=2&page=3&odd&x=a+b=c");
    QCOMPARE(items.value(QStringLiteral("filter")), QStringLiteral("\"email=a+b\""));
    QCOMPARE(items.value(QStringLiteral("page")), QStringLiteral("3"));
    QVERIFY(items.contains(QStringLiteral("odd")));
    QCOMPARE(items.value(QStringLiteral("x")), QStringLiteral("a b=c"));
}

QTEST_APPLESS_MAIN(TestUserFilter)
#include "tst_userfilter.moc"
