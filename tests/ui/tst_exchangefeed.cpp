// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ExchangeFeed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

ExchangeSummary exchange(int number)
{
    ExchangeSummary summary;
    summary.id = QByteArray::number(number);
    summary.at = QDateTime(QDate(2026, 5, 12), QTime(14, 2), Qt::UTC);
    summary.device = u"192.0.2.%1"_s.arg(number % 4);
    summary.method = "GET";
    summary.path = u"/session"_s;
    summary.status = 404;
    summary.duration = std::chrono::milliseconds(number);
    summary.note = u"unknown-pin"_s;
    summary.delivered = number % 2 == 0;
    return summary;
}

QByteArrayList idsOf(const QList<ui::ExchangeRow> &rows)
{
    QByteArrayList ids;
    for (const ui::ExchangeRow &row : rows)
        ids << row.id;
    return ids;
}

} // namespace

class TestExchangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowTellsTheExchange()
    {
        ExchangeFeed feed(10);
        QVERIFY(!feed.isDue());
        feed.note(exchange(7));
        QVERIFY(feed.isDue());
        const auto rows = feed.give();
        QCOMPARE(rows.size(), 1);
        const ui::ExchangeRow wanted{"7",
                                     QDateTime(QDate(2026, 5, 12), QTime(14, 2), Qt::UTC),
                                     u"192.0.2.3"_s,
                                     u"GET"_s,
                                     u"/session"_s,
                                     404,
                                     std::chrono::milliseconds(7),
                                     u"unknown-pin"_s,
                                     false};
        QVERIFY(rows.first() == wanted);
    }

    void nextBatchWaitsUntilTheLastIsTaken()
    {
        ExchangeFeed feed(10);
        feed.note(exchange(1));
        feed.note(exchange(2));
        QCOMPARE(idsOf(feed.give()), (QByteArrayList{"1", "2"}));
        feed.note(exchange(3));
        QVERIFY(!feed.isDue());
        feed.taken();
        QVERIFY(feed.isDue());
        QCOMPARE(idsOf(feed.give()), QByteArrayList{"3"});
        feed.taken();
        QVERIFY(!feed.isDue());
    }

    void windowThatStandsStillCostsNoMore()
    {
        ExchangeFeed feed(10);
        feed.note(exchange(0));
        QCOMPARE(feed.give().size(), 1);
        for (int i = 1; i <= 1000; ++i)
            feed.note(exchange(i));
        feed.taken();
        const auto rows = feed.give();
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.first().id, "991");
        QCOMPARE(rows.last().id, "1000");
    }

    void longPathIsCut()
    {
        ExchangeFeed feed(10);
        ExchangeSummary summary = exchange(1);
        summary.path = u'/' + QString(4000, u'a');
        feed.note(summary);
        const QString path = feed.give().first().path;
        QCOMPARE(path.size(), 256);
        QVERIFY(path.endsWith(u'…'));
    }

    void sameTextIsKeptOnce()
    {
        ExchangeFeed feed(5000);
        for (int i = 0; i < 8; ++i)
            feed.note(exchange(i));
        auto rows = feed.give();
        QCOMPARE(rows.at(0).path.constData(), rows.at(7).path.constData());
        QCOMPARE(rows.at(0).device.constData(), rows.at(4).device.constData());
        QCOMPARE(rows.at(0).note.constData(), rows.at(7).note.constData());
        // Nor is the right one lost in a crowd of others.
        for (int i = 0; i < 3000; ++i) {
            ExchangeSummary summary = exchange(i);
            summary.path = u"/%1"_s.arg(i);
            feed.note(summary);
        }
        rows = feed.give();
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(rows.at(i).path, u"/%1"_s.arg(i));
    }
};

QTEST_GUILESS_MAIN(TestExchangeFeed)
#include "tst_exchangefeed.moc"
