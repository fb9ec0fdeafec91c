// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Utc.h"
#include "sandbox/SandboxPeople.h"
#include "sandbox/SandboxSessions.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace pinbridge;

class TestSandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithADirectory();
    void learnsAddressesWhenAsked();
    void listsInTheOrderOfIds();
    void knowsNobodyElsewhere_data();
    void knowsNobodyElsewhere();
    void makesNames_data();
    void makesNames();
    void hasTwins();
    void forgetsTheOldestAddresses();
    void forgetsTheOldestSessions();
    void notesTheFirstCall();
};

namespace {

UserFilter filter(const QString &text) { return *UserFilter::parse(text); }

UserFilter byEmail(const QString &email) { return filter(QStringLiteral("email=") + email); }

} // namespace

void TestSandboxPeople::startsWithADirectory()
{
    SandboxPeople people;
    const QList<SandboxPerson> all = people.find(std::nullopt);
    QCOMPARE(all.size(), SandboxPeople::directorySize);
    QSet<int> ids;
    QSet<QString> emails;
    for (const SandboxPerson &person : all) {
        QVERIFY(person.email.endsWith(QLatin1String("@example.com")));
        ids.insert(person.id);
        emails.insert(person.email);
    }
    QCOMPARE(ids.size(), SandboxPeople::directorySize);
    QCOMPARE(emails.size(), SandboxPeople::directorySize);
}

void TestSandboxPeople::learnsAddressesWhenAsked()
{
    SandboxPeople people;
    const QList<SandboxPerson> found = people.find(byEmail(QStringLiteral("Alice@Example.com")));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().email, QStringLiteral("alice@example.com"));
    QVERIFY(people.byId(found.first().id));

    const auto like = filter(QStringLiteral("email~=alic%"));
    QCOMPARE(people.find(like).size(), 1);
    QCOMPARE(people.find(byEmail(QStringLiteral("alice@example.com"))).first().id,
             found.first().id);
    QCOMPARE(people.find(std::nullopt).size(), SandboxPeople::directorySize + 1);

    const auto list =
        filter(QStringLiteral("email|=bob@example.com,carl@example.com,BOB@example.com"));
    QCOMPARE(people.find(list).size(), 2);
    QVERIFY(!people.byId(1));
}

void TestSandboxPeople::listsInTheOrderOfIds()
{
    SandboxPeople people;
    QStringList emails;
    for (char letter = 'p'; letter >= 'a'; --letter) { // so "p" gets the lowest id
        emails.prepend(QLatin1Char(letter) + QStringLiteral("@example.com"));
        QCOMPARE(people.find(byEmail(emails.first())).size(), 1);
    }
    const auto named = filter(QStringLiteral("email|=") + emails.join(QLatin1Char(',')));
    const QList<SandboxPerson> found = people.find(named);
    QCOMPARE(found.size(), emails.size());
    QVERIFY(std::is_sorted(found.cbegin(), found.cend(),
                           [](const auto &a, const auto &b) { return a.id < b.id; }));
}

void TestSandboxPeople::knowsNobodyElsewhere_data()
{
    QTest::addColumn<QString>("email");
    for (const char *email :
         {"nobody@example.com", "Nobody@example.com", "alice@example.org", "alice@sub.example.com",
          "alice@example.com.evil.net", "@example.com", "example.com", "a b@example.com",
          "a@b@example.com", "a%@example.com", "alice@example.com\n", "a\\b@example.com"})
        QTest::newRow(email) << QString::fromLatin1(email);
    QTest::newRow("65 before the @")
        << QString(65, QLatin1Char('a')) + QStringLiteral("@example.com");
}

void TestSandboxPeople::knowsNobodyElsewhere()
{
    QFETCH(QString, email);
    SandboxPeople people;
    QVERIFY(people.find(byEmail(email)).isEmpty());
    QCOMPARE(people.find(std::nullopt).size(), SandboxPeople::directorySize);
}

void TestSandboxPeople::makesNames_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *local, const char *name) {
        QTest::newRow(local) << QString::fromLatin1(local) << QString::fromLatin1(name);
    };
    row("alice.smith", "Alice Smith");
    row("alice", "Alice");
    row("BOB_the-builder", "Bob The Builder");
    row("carl+phone2", "Carl Phone2");
    row("42", "42");
    row("...", "...");
}

void TestSandboxPeople::makesNames()
{
    QFETCH(QString, local);
    QFETCH(QString, name);
    SandboxPeople people;
    const auto found = people.find(byEmail(local + QStringLiteral("@example.com")));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, name);
}

void TestSandboxPeople::hasTwins()
{
    SandboxPeople people;
    for (int round = 0; round < 2; ++round) {
        const auto twins = people.find(byEmail(QStringLiteral("twin@example.com")));
        QCOMPARE(twins.size(), 2);
        QCOMPARE(twins.first().email, twins.last().email);
        QVERIFY(twins.first().id < twins.last().id);
    }
}

void TestSandboxPeople::forgetsTheOldestAddresses()
{
    SandboxPeople people;
    const int first = people.find(byEmail(QStringLiteral("first@example.com"))).first().id;
    for (int i = 1; i < SandboxPeople::limit; ++i)
        QCOMPARE(people.find(byEmail(QStringLiteral("p%1@example.com").arg(i))).size(), 1);
    QVERIFY(people.byId(first));

    const int last = people.find(byEmail(QStringLiteral("last@example.com"))).first().id;
    QVERIFY(!people.byId(first));
    QVERIFY(people.byId(last));
    QCOMPARE(people.find(std::nullopt).size(), SandboxPeople::directorySize + SandboxPeople::limit);
    QVERIFY(people.find(byEmail(QStringLiteral("first@example.com"))).first().id > last);
    QCOMPARE(people.find(filter(QStringLiteral("id=1001"))).size(), 1);
}

void TestSandboxPeople::forgetsTheOldestSessions()
{
    SandboxSessions sessions;
    const QString first = sessions.create(1, {2});
    QString last;
    for (int i = 1; i < SandboxSessions::limit; ++i)
        last = sessions.create(1, {2});
    QVERIFY(sessions.find(first));
    last = sessions.create(3, {4, 4, 3, 5});
    QVERIFY(!sessions.find(first));
    QCOMPARE(sessions.find(last)->participants, (QList<int>{3, 4, 5}));
}

void TestSandboxPeople::notesTheFirstCall()
{
    SandboxSessions sessions;
    const QDateTime at(QDate(2026, 1, 1), QTime(0, 0), utc);
    const QString id = sessions.create(1, {2});
    QVERIFY(!sessions.find(id)->videoAt);
    sessions.noteVideo(id, at);
    sessions.noteVideo(id, at.addSecs(5));
    QCOMPARE(*sessions.find(id)->videoAt, at);
    sessions.noteVideo(QStringLiteral("unknown"), at);
    QVERIFY(!sessions.find(QStringLiteral("unknown")));
}

QTEST_APPLESS_MAIN(TestSandboxPeople)
#include "tst_sandboxpeople.moc"
