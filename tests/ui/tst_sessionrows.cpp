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

} // namespace

class TestSessionRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAreThoseOfTheTokens()
    {
        const ui::SessionTokens tokens = tokensOf(session());
        QCOMPARE(tokens.creator.userTokenEnds->toSecsSinceEpoch(), 1000);
        QCOMPARE(tokens.creator.sessionTokenEnds->toSecsSinceEpoch(), 2000);
        QCOMPARE(tokens.contact.userTokenEnds->toSecsSinceEpoch(), 3000);
        QVERIFY(!tokens.contact.sessionTokenEnds);
        QCOMPARE(tokens.contact.sessionToken.bytes(), QByteArray("no JWT"));
    }

    void rowsHaveWhatAListShows()
    {
        Session joined = session();
        joined.number = 7;
        joined.addJoin({QDateTime::currentDateTimeUtc(), u"192.168.2.7"_s});
        const ui::SessionRow row = rowOf(joined);
        QCOMPARE(row.number, 7);
        QCOMPARE(row.contact.email, u"bob@example.com"_s);
        QCOMPARE(row.joins.size(), 1);
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
