// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/AddressCounts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using pinbridge::http::AddressCounts;

class AddressCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressHasItsLimit();
    void aNetworkHasAMultiple();
    void whatGoesMakesRoom();
};

namespace {

constexpr int limit = 3;

QHostAddress phone(int number) { return QHostAddress(u"fd00:1::%1"_s.arg(number, 0, 16)); }

} // namespace

void AddressCountsTest::anAddressHasItsLimit()
{
    AddressCounts counts;
    const QHostAddress one(u"192.168.2.7"_s);
    for (int i = 0; i < limit; ++i) {
        QVERIFY(!counts.isFull(one, limit));
        counts.add(one);
    }
    QVERIFY(counts.isFull(one, limit));
    QVERIFY(counts.isFull(QHostAddress(u"::ffff:192.168.2.7"_s), limit));
    QVERIFY(!counts.isFull(QHostAddress(u"192.168.2.8"_s), limit));
}

void AddressCountsTest::aNetworkHasAMultiple()
{
    AddressCounts counts;
    for (int i = 0; i < limit * networkShare; ++i) {
        QVERIFY(!counts.isFull(phone(i), limit));
        counts.add(phone(i));
    }
    QVERIFY(counts.isFull(phone(0xffff), limit));
    QVERIFY(!counts.isFull(QHostAddress(u"fd00:2::1"_s), limit));
}

void AddressCountsTest::whatGoesMakesRoom()
{
    AddressCounts counts;
    for (int i = 0; i < limit * networkShare; ++i)
        counts.add(phone(i));
    counts.remove(phone(0));
    QVERIFY(!counts.isFull(phone(0), limit));
    for (int i = 1; i < limit * networkShare; ++i)
        counts.remove(phone(i));
    QVERIFY(counts.isEmpty());
}

QTEST_GUILESS_MAIN(AddressCountsTest)
#include "tst_addresscounts.moc"
