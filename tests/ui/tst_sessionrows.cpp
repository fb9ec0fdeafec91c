// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "console/DeviceTally.h"
#include "console/SessionRows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

QByteArray tokenEndingAt(qint64 seconds)
{
    return base64Url(R"({"alg":"HS256"})") + '.'
           + base64Url(R"({"exp":)" + QByteArray::number(seconds) + '}') + ".c2lnbmF0dXJl";
}

Session session()
{
    Session session;
    session.id = u"a"_s;
    session.pin = u"3271"_s;
    session.creator = {u"alice@example.com"_s, u"1"_s, tokenEndingAt(1000), tokenEndingAt(2000)};
    session.contact = {u"bob@example.com"_s, u"2"_s, tokenEndingAt(3000), "no JWT"};
    return session;
}

/// Whether it is the same buffer, not an equal one.
bool isShared(const Secret &a, const Secret &b) { return &a.bytes() == &b.bytes(); }

} // namespace

class TestSessionRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAreThoseOfTheTokens()
    {
        const ui::SessionRow row = rowOf(session());
        QCOMPARE(row.creator.userTokenEnds->toSecsSinceEpoch(), 1000);
        QCOMPARE(row.creator.sessionTokenEnds->toSecsSinceEpoch(), 2000);
        QCOMPARE(row.contact.userTokenEnds->toSecsSinceEpoch(), 3000);
        QVERIFY(!row.contact.sessionTokenEnds);
    }

    void knownTokensAreNotCopiedAgain()
    {
        SessionRows rows;
        const ui::SessionRow first = rows.rowsOf({session()}).first();
        Session joined = session();
        joined.addJoin({QDateTime::currentDateTimeUtc(), u"192.168.2.7"_s});
        const ui::SessionRow second = rows.rowsOf({joined}).first();
        QCOMPARE(second.joins.size(), 1);
        QVERIFY(isShared(first.creator.userToken, second.creator.userToken));
        QVERIFY(isShared(first.contact.sessionToken, second.contact.sessionToken));
        QCOMPARE(second.creator.userTokenEnds, first.creator.userTokenEnds);
    }

    void renewedTokensAreRead()
    {
        SessionRows rows;
        (void)rows.rowsOf({session()});
        Session renewed = session();
        renewed.contact.userToken = tokenEndingAt(9000);
        renewed.contact.sessionToken = tokenEndingAt(9500);
        const ui::SessionRow row = rows.rowsOf({renewed}).first();
        QCOMPARE(row.contact.userToken.bytes(), renewed.contact.userToken);
        QCOMPARE(row.contact.userTokenEnds->toSecsSinceEpoch(), 9000);
        QCOMPARE(row.contact.sessionTokenEnds->toSecsSinceEpoch(), 9500);
    }

    void devicesAreCountedUpToALimit()
    {
        DeviceTally devices;
        QVERIFY(devices.note(u"192.168.2.7"_s));
        QVERIFY(!devices.note(u"192.168.2.7"_s));
        QCOMPARE(devices.count(), 1);
        for (int i = 0; i < 2 * DeviceTally::limit; ++i)
            devices.note(QString::number(i));
        QCOMPARE(devices.count(), DeviceTally::limit);
        QVERIFY(!devices.note(u"new"_s));
        devices.clear();
        QCOMPARE(devices.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionRows)
#include "tst_sessionrows.moc"
