// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ContactJson.h"

#include <QTest>

#include <functional>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

namespace {

Session session()
{
    Session made;
    made.pin = u"0123"_s;
    made.id = u"d3b07384"_s;
    made.url = u"gss+ssl://gss.example.net"_s;
    made.wsUrl = u"wss://gss.example.net"_s;
    made.creator.userToken = "creator";
    made.contact.userToken = "user";
    made.contact.sessionToken = "session";
    return made;
}

} // namespace

class ContactJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnce();
    void whatChangesIsMadeAnew_data();
    void whatChangesIsMadeAnew();
    void theOldestAreForgotten();
    void whatHasEndedIsForgotten();
};

void ContactJsonTest::isMadeOnce()
{
    ContactJson replies(SessionIdForm::String);
    const QByteArray first = replies.of(session());
    QCOMPARE(first, sideJson(session(), Seat::Contact, SessionIdForm::String));
    Session later = session();
    later.expiresAt = QDateTime::currentDateTimeUtc(); // not in it
    later.creator.userToken = "renewed"; // nor this
    QVERIFY(replies.of(later).isSharedWith(first));
}

void ContactJsonTest::whatChangesIsMadeAnew_data()
{
    using Change = std::function<void(Session &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("another pin") << Change([](Session &of) { of.pin = u"4567"_s; });
    QTest::newRow("another session under that pin") << Change([](Session &of) { of.id = u"b"_s; });
    QTest::newRow("url") << Change([](Session &of) { of.url = u"gss+ssl://b"_s; });
    QTest::newRow("url for browsers") << Change([](Session &of) { of.wsUrl = u"wss://b"_s; });
    QTest::newRow("user token") << Change([](Session &of) { of.contact.userToken = "b"; });
    QTest::newRow("session token") << Change([](Session &of) { of.contact.sessionToken = "b"; });
}

void ContactJsonTest::whatChangesIsMadeAnew()
{
    QFETCH(std::function<void(Session &)>, change);
    ContactJson replies(SessionIdForm::List);
    const QByteArray before = replies.of(session());
    Session changed = session();
    change(changed);
    for (int again = 0; again < 2; ++again)
        QCOMPARE(replies.of(changed), sideJson(changed, Seat::Contact, SessionIdForm::List));
    QCOMPARE(replies.of(session()), before);
}

void ContactJsonTest::theOldestAreForgotten()
{
    ContactJson replies(SessionIdForm::List);
    const QByteArray first = replies.of(session());
    Session other = session();
    for (int pin = 1000; pin < 1300; ++pin) {
        other.pin = QString::number(pin);
        (void)replies.of(other);
    }
    const QByteArray again = replies.of(session());
    QCOMPARE(again, first);
    QVERIFY(!again.isSharedWith(first));
}

void ContactJsonTest::whatHasEndedIsForgotten()
{
    ContactJson replies(SessionIdForm::List);
    Session ended = session();
    const QByteArray token("a-token-of-its-own");
    ended.contact.userToken = token;
    (void)replies.of(ended);
    ended.contact.userToken.clear();
    QVERIFY(!token.isDetached());
    replies.forget(ended.pin);
    QVERIFY(token.isDetached()); // nobody else has it
}

QTEST_APPLESS_MAIN(ContactJsonTest)
#include "tst_contactjson.moc"
