// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/TrafficModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::ui;
using namespace pinbridge;
using pinbridge::test::exchangeRow;
using pinbridge::test::FakeFacade;

namespace {

constexpr int capacity = 10;

struct Bench
{
    /// Of devices named by numbers that go on from call to call.
    QList<ExchangeRow> batch(int count)
    {
        QList<ExchangeRow> rows;
        for (int i = 0; i < count; ++i) {
            rows << exchangeRow();
            rows.last().device = QString::number(next++);
        }
        return rows;
    }
    void filter(const QString &text) { model.setFilter(parseFilter(text).value()); }
    [[nodiscard]] QString devices() const
    {
        QStringList seen;
        for (int row = 0; row < model.rowCount(); ++row)
            seen << model.at(row).device;
        return seen.join(u' ');
    }

    FakeFacade facade;
    QDateTime now = QDateTime(QDate(2026, 5, 12), QTime(14, 2, 10));
    TrafficModel model{[this] { return now; },
                       [this](const QString &note) { return facade.explain(note); },
                       [this](quint64 number) { return facade.desk.find(number); }, capacity};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    int next = 0;
};

} // namespace

class TestTrafficModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsAWordAndATone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tone");
        QTest::newRow("answered") << 200 << true << u"200 OK"_s << int(Tone::Good);
        QTest::newRow("refused") << 404 << true << u"404 refused"_s << int(Tone::Caution);
        QTest::newRow("failed") << 502 << true << u"502 failed"_s << int(Tone::Bad);
        QTest::newRow("gone") << 200 << false << u"200 gone"_s << int(Tone::Caution);
        QTest::newRow("failed and gone") << 504 << false << u"504 failed"_s << int(Tone::Bad);
    }

    void stateIsAWordAndATone()
    {
        QFETCH(int, status);
        QFETCH(bool, delivered);
        Bench bench;
        ExchangeRow row = exchangeRow(status);
        row.delivered = delivered;
        bench.model.append({row});
        const auto cell = bench.model.index(0, TrafficModel::Status);
        QTEST(cell.data().toString(), "words");
        QTEST(cell.data(RowModel::ToneRole).toInt(), "tone");
    }

    void tellsTheRow()
    {
        Bench bench;
        ExchangeRow row = exchangeRow(404, u"unknown-pin"_s);
        row.at = bench.now.addMSecs(840).toUTC();
        bench.model.append({row});
        const auto cell = [&bench](int column) {
            return bench.model.index(0, column).data().toString();
        };
        QCOMPARE(cell(TrafficModel::Time), u"14:02:10.8"_s);
        QCOMPARE(cell(TrafficModel::Device), u"192.168.2.17"_s);
        QCOMPARE(cell(TrafficModel::Request), u"GET /session"_s);
        QCOMPARE(cell(TrafficModel::Took), u"12 ms"_s);
        QCOMPARE(cell(TrafficModel::Note), u"No such pin"_s);
        const auto tip = bench.model.index(0, TrafficModel::Time).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"2026-05-12 14:02:10.840"_s), qPrintable(tip));
        bench.now = bench.now.addDays(1);
        QVERIFY2(cell(TrafficModel::Time).startsWith(u"12 May "_s),
                 qPrintable(cell(TrafficModel::Time)));
    }

    void whoHadGoneIsRemarkedOn()
    {
        Bench bench;
        ExchangeRow row = exchangeRow(200);
        row.delivered = false;
        bench.model.append({row});
        QCOMPARE(bench.model.index(0, TrafficModel::Note).data().toString(),
                 u"The client had gone"_s);
        QVERIFY(!bench.model.noteOf(row).meaning.isEmpty());
    }

    void devicesWordsAreHarmless()
    {
        Bench bench;
        ExchangeRow row = exchangeRow(404);
        row.path = u"/\u202e<b>a\nb</b>"_s;
        row.method = u"G\tT"_s;
        bench.model.append({row});
        const auto cell = bench.model.index(0, TrafficModel::Request);
        QCOMPARE(cell.data().toString(), u"G\\u0009T /\\u202e<b>a\\u000ab</b>"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QVERIFY(!lineOf(row).contains(u'\n'));
    }

    void newestAreLastAndOldestGo()
    {
        Bench bench;
        QSignalSpy dropping(&bench.model, &TrafficModel::dropping);
        bench.model.append(bench.batch(7));
        QCOMPARE(bench.devices(), u"0 1 2 3 4 5 6"_s);
        QVERIFY(dropping.isEmpty());
        bench.model.append(bench.batch(5));
        QCOMPARE(bench.devices(), u"2 3 4 5 6 7 8 9 10 11"_s);
        QCOMPARE(dropping.size(), 1);
        QCOMPARE(dropping.last().first().toInt(), 0);
        QCOMPARE(dropping.last().last().toInt(), 2);
        bench.model.append(bench.batch(25));
        QCOMPARE(bench.devices(), u"27 28 29 30 31 32 33 34 35 36"_s);
        QCOMPARE(bench.model.numberAt(0), 27U);
        QCOMPARE(bench.model.count(), capacity);
    }

    void numbersNameRowsWhereverTheyGo()
    {
        Bench bench;
        bench.model.append(bench.batch(8));
        QCOMPARE(bench.model.rowOf(5), std::optional(5));
        bench.model.append(bench.batch(5));
        QCOMPARE(bench.model.rowOf(5), std::optional(2));
        QVERIFY(!bench.model.rowOf(2));
        QVERIFY(!bench.model.has(2));
        QVERIFY(!bench.model.rowOf(13));
    }

    void filterFindsEveryWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << u"  "_s << u"0 1 2 3"_s;
        QTest::newRow("device") << u"192.168.2.44"_s << u"1"_s;
        QTest::newRow("path") << u"/AUTH"_s << u"0 3"_s;
        QTest::newRow("a term") << u"status:404"_s << u"1"_s;
        QTest::newRow("a term and a word") << u"route:/auth gone"_s << u"3"_s;
        QTest::newRow("that must not hold") << u"-route:/auth -status:404"_s << u"2"_s;
        QTest::newRow("method") << u"post"_s << u"2"_s;
        QTest::newRow("method and path") << u"POST /session"_s << u"2"_s;
        QTest::newRow("status") << u"404"_s << u"1"_s;
        QTest::newRow("word of the status") << u"refused"_s << u"1"_s;
        QTest::newRow("another word of a status") << u"gone"_s << u"3"_s;
        QTest::newRow("note") << u"unknown-pin"_s << u"1"_s;
        QTest::newRow("words of the note") << u"no such pin"_s << u"1"_s;
        QTest::newRow("of several things") << u"192 200"_s << u"0 2 3"_s;
        QTest::newRow("one word is nowhere") << u"192 xyz"_s << QString();
    }

    void filterFindsEveryWord()
    {
        QFETCH(QString, text);
        Bench bench;
        QList<ExchangeRow> rows{exchangeRow(), exchangeRow(404, u"unknown-pin"_s), exchangeRow(502),
                                exchangeRow()};
        rows[0].path = rows[3].path = u"/auth"_s;
        rows[1].device = u"192.168.2.44"_s;
        rows[2].method = u"POST"_s;
        rows[2].status = 200;
        rows[3].delivered = false;
        bench.model.append(rows);
        bench.filter(text);
        QStringList found;
        for (int row = 0; row < bench.model.rowCount(); ++row)
            found << QString::number(bench.model.numberAt(row));
        QTEST(found.join(u' '), "found");
        QCOMPARE(bench.model.count(), 4);
    }

    void troubleIsRefusedFailedAndGone()
    {
        Bench bench;
        QList<ExchangeRow> rows{exchangeRow(), exchangeRow(404), exchangeRow(502), exchangeRow(304),
                                exchangeRow()};
        rows[4].delivered = false;
        bench.model.append(rows);
        bench.filter(u"is:trouble"_s);
        QVERIFY(bench.model.isFiltered());
        QCOMPARE(bench.model.rowCount(), 3);
        QCOMPARE(bench.model.numberAt(2), 4U);
        bench.filter({});
        QCOMPARE(bench.model.rowCount(), 5);
    }

    void filterHoldsForWhatComesAndGoes()
    {
        Bench bench;
        bench.filter(u"device:1*"_s); // in the devices' numbers and nowhere else
        bench.model.append(bench.batch(8));
        QCOMPARE(bench.devices(), u"1"_s);
        bench.model.append(bench.batch(6));
        QCOMPARE(bench.devices(), u"10 11 12 13"_s);
        QCOMPARE(bench.model.count(), capacity);
        bench.filter({});
        QCOMPARE(bench.devices(), u"4 5 6 7 8 9 10 11 12 13"_s);
    }

    void pausedHoldsBackAndLetsGo()
    {
        Bench bench;
        bench.model.append(bench.batch(3));
        bench.model.setPaused(true);
        bench.model.append(bench.batch(4));
        QCOMPARE(bench.devices(), u"0 1 2"_s);
        QCOMPARE(bench.model.heldBack(), 4);
        bench.model.append(bench.batch(30));
        QCOMPARE(bench.model.heldBack(), capacity); // no more than could be shown
        bench.model.setPaused(false);
        QCOMPARE(bench.model.heldBack(), 0);
        QCOMPARE(bench.devices(), u"27 28 29 30 31 32 33 34 35 36"_s);
    }

    void clearedSaysHowManyAreGone()
    {
        Bench bench;
        QVERIFY(!bench.model.hasSeenAny());
        bench.model.append(bench.batch(3));
        bench.model.setPaused(true);
        bench.model.append(bench.batch(2));
        QCOMPARE(bench.model.clear(), 5);
        QCOMPARE(bench.model.rowCount(), 0);
        QVERIFY(bench.model.hasSeenAny());
        QVERIFY(!bench.model.has(2));
        QCOMPARE(bench.model.clear(), 0);
        bench.model.setPaused(false);
        bench.model.append(bench.batch(1));
        QCOMPARE(bench.devices(), u"5"_s);
        QCOMPARE(bench.model.numberAt(0), 3U);
    }

    void whatIsStillRecordedIsLookedAtWhole()
    {
        Bench bench;
        auto whole = std::make_shared<Exchange>(test::exchange(7));
        bench.facade.desk.exchanges = {whole};
        ExchangeRow gone = rowOf(*whole);
        gone.number = 6; // not recorded any more
        bench.model.append({gone, rowOf(*whole)});
        bench.filter(u"bob@example.com"_s); // in its body alone
        QCOMPARE(bench.model.rowCount(), 1);
        QCOMPARE(bench.model.at(0).number, 7U);
        bench.filter(u"status:400"_s);
        QCOMPARE(bench.model.rowCount(), 2);
    }

    void tokenIsFoundWhenTheRestIsGone()
    {
        Bench bench;
        Exchange whole = test::exchange(7);
        whole.authorization.kind = TokenFact::Kind::User;
        whole.authorization.subject = u"User:1058"_s;
        whole.authorization.ends = whole.at.addSecs(-1);
        bench.model.append({rowOf(whole), exchangeRow()});
        for (const auto &term : {u"token:user"_s, u"token:ended"_s, u"token:User:1058"_s,
                                 u"token:foreign"_s, u"-token:none"_s}) {
            bench.filter(term);
            QCOMPARE(bench.devices(), whole.device);
            QCOMPARE(bench.model.rowCount(), 1);
            QCOMPARE(bench.model.at(0).number, 7U);
        }
    }

    void keptOnesStay()
    {
        Bench bench;
        bench.model.append(bench.batch(8));
        bench.model.setKept(1, true);
        bench.model.setKept(4, true);
        QVERIFY(bench.model.isKept(1));
        bench.model.append(bench.batch(7));
        QCOMPARE(bench.devices(), u"1 4 5 6 7 8 9 10 11 12 13 14"_s);
        bench.model.append(bench.batch(30));
        QCOMPARE(bench.devices(), u"1 4 35 36 37 38 39 40 41 42 43 44"_s);
        QCOMPARE(bench.model.count(), capacity + 2);
        QCOMPARE(bench.model.rowOf(4), std::optional(1));
        bench.filter(u"is:kept"_s);
        QCOMPARE(bench.devices(), u"1 4"_s);
        bench.model.setKept(1, false);
        QCOMPARE(bench.devices(), u"4"_s);
        QVERIFY(!bench.model.has(1));
        bench.filter({});
        QCOMPARE(bench.model.clear(), capacity);
        QCOMPARE(bench.devices(), u"4"_s);
    }

    /// It would take the window's time all at once.
    void longListIsJudgedInParts()
    {
        FakeFacade facade;
        TrafficModel model([] { return QDateTime::currentDateTimeUtc(); },
                           [&facade](const QString &note) { return facade.explain(note); }, {});
        QList<ExchangeRow> rows(100'000, exchangeRow());
        rows[70'000].status = 404;
        model.append(rows);
        QSignalSpy listed(&model, &TrafficModel::listed);
        model.setFilter(parseFilter(u"status:404 refused"_s).value());
        model.append({exchangeRow(404), exchangeRow()}); // meanwhile
        QTRY_VERIFY(!model.isJudging());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.numberAt(0), 70'000U);
        QCOMPARE(model.numberAt(1), 100'000U);
    }

    void lineHasAll()
    {
        ExchangeRow row = exchangeRow(404, u"unknown-pin"_s);
        row.delivered = false;
        const QString line = lineOf(row);
        for (const auto &part : {u"192.168.2.17"_s, u"GET /session"_s, u"404"_s, u"12 ms"_s,
                                 u"unknown-pin"_s, u"client gone"_s, u"0123456789abcdef"_s})
            QVERIFY2(line.contains(part), qPrintable(line));
    }

    void statusIsNamed()
    {
        QCOMPARE(statusWords(404), u"404 Not Found"_s);
        QCOMPARE(statusWords(299), u"299"_s);
    }
};

QTEST_GUILESS_MAIN(TestTrafficModel)
#include "tst_trafficmodel.moc"
