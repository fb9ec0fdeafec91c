// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/SessionModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::ui;
using pinbridge::test::sessionRow;

class TestSessionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<int>("endsIn"); // seconds
        QTest::addColumn<bool>("revoked");
        QTest::addColumn<bool>("joined");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isLive");
        QTest::newRow("waiting") << 3600 << false << false << u"waiting"_s << true;
        QTest::newRow("ends soon") << 300 << false << false << u"ends soon"_s << true;
        QTest::newRow("joined") << 3600 << false << true << u"joined"_s << true;
        QTest::newRow("joined, ends soon") << 300 << false << true << u"joined"_s << true;
        QTest::newRow("expired") << 0 << false << true << u"expired"_s << false;
        QTest::newRow("revoked") << 3600 << true << false << u"revoked"_s << false;
    }

    void states()
    {
        QFETCH(int, endsIn);
        QFETCH(bool, revoked);
        QFETCH(bool, joined);
        QFETCH(QString, word);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        SessionRow row = sessionRow(u"3271"_s);
        row.expiresAt = now.addSecs(endsIn);
        row.revoked = revoked;
        if (joined)
            row.joins.append({now, u"192.168.2.31"_s});
        const StateText state = stateOf(row, now);
        QVERIFY2(state.words.startsWith(word), qPrintable(state.words));
        QTEST(state.isLive, "isLive");
    }

    void aCallIsAState_data()
    {
        QTest::addColumn<CallRow::Phase>("phase");
        QTest::addColumn<bool>("revoked");
        QTest::addColumn<QString>("word");
        using Phase = CallRow::Phase;
        QTest::newRow("not started") << Phase::NotStarted << false << u"waiting"_s;
        QTest::newRow("goes on") << Phase::Going << false << u"in a call"_s;
        QTest::newRow("goes on without its pin") << Phase::Going << true << u"in a call"_s;
        QTest::newRow("ended") << Phase::Ended << false << u"call ended"_s;
        QTest::newRow("ended and revoked") << Phase::Ended << true << u"revoked"_s;
        QTest::newRow("untold") << Phase::Untold << false << u"waiting"_s;
    }

    void aCallIsAState()
    {
        QFETCH(CallRow::Phase, phase);
        QFETCH(bool, revoked);
        QFETCH(QString, word);
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        SessionRow row = sessionRow(u"3271"_s);
        row.revoked = revoked;
        model.setSessions({row, sessionRow(u"4444"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCalls({{row.id, {.phase = phase}}});
        QCOMPARE(changed.size(), 1); // the other one has none
        QCOMPARE(model.index(0, SessionModel::State).data().toString(), word);
        model.setCalls({{row.id, {.phase = phase}}});
        QCOMPARE(changed.size(), 1);
        model.setCalls({});
        QCOMPARE(changed.size(), 2);
    }

    void followsEveryKindOfChange()
    {
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        SessionFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const SessionRow a = sessionRow(u"1111"_s);
        SessionRow b = sessionRow(u"2222"_s);
        model.setSessions({a});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSessions({b, a});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowOfId(u"id-of-2222"_s), 0);
        QCOMPARE(model.rowOfId(u"id-of-9999"_s), -1);
        b.revoked = true;
        model.setSessions({b, a});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0, SessionModel::State).data().toString(), u"revoked"_s);
        model.setSessions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void choiceFollowsTheSession()
    {
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto rows = [](const QStringList &pins) {
            QList<SessionRow> sessions;
            for (const QString &pin : pins)
                sessions << sessionRow(pin);
            return sessions;
        };
        const auto pins = [&model] {
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown << model.at(row).pin;
            return shown;
        };
        model.setSessions(rows({u"3333"_s, u"2222"_s, u"1111"_s}));
        const QPersistentModelIndex chosen(model.index(1, 0));
        // Two come, one falls out of the middle and the oldest off the end.
        for (const QStringList &next :
             {QStringList{u"5555"_s, u"4444"_s, u"3333"_s, u"2222"_s},
              QStringList{u"5555"_s, u"2222"_s, u"1111"_s}, QStringList{u"2222"_s, u"5555"_s},
              QStringList{u"6666"_s, u"6666"_s, u"2222"_s}, QStringList{u"2222"_s, u"6666"_s}}) {
            model.setSessions(rows(next));
            QCOMPARE(pins(), next);
            QCOMPARE(chosen.row(), int(next.indexOf(u"2222"_s)));
        }
        SessionRow again = sessionRow(u"2222"_s);
        again.id = u"another"_s; // a pin that was given again is no choice of anybody's
        model.setSessions({again});
        QVERIFY(!chosen.isValid());
    }

    void onlyWhatChangesIsTold()
    {
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        QList<SessionRow> rows;
        for (int i = 0; i < 1000; ++i)
            rows << sessionRow(QString::number(10'000 + i));
        model.setSessions(rows);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSessions(rows);
        QVERIFY(changed.isEmpty());
        rows[500].joins.append({rows[500].createdAt, u"192.168.2.31"_s});
        model.setSessions(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 500);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 500);
        // The newest comes, the oldest goes.
        rows.prepend(sessionRow(u"99999"_s));
        rows.removeLast();
        model.setSessions(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 1000);
    }

    void changesAreTakenOneByOne()
    {
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        SessionFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto row = [](qint64 number) {
            SessionRow made = sessionRow(QString::number(1000 + number));
            made.number = number;
            return made;
        };
        const auto numbers = [&model] {
            QList<qint64> shown;
            for (int at = 0; at < model.rowCount(); ++at)
                shown << model.at(at).number;
            return shown;
        };
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply({.isAnew = true, .rows = {row(9), row(8), row(5), row(4)}, .gone = {}});
        QCOMPARE(inserted.size(), 1);
        const QPersistentModelIndex chosen(model.index(2, 0)); // 5
        SessionRow joined = row(8);
        joined.joins.append({joined.createdAt, u"192.168.2.31"_s});
        model.apply({.rows = {row(11), row(10), joined, row(7), row(6), row(1)}, .gone = {4, 3}});
        QCOMPARE(numbers(), (QList<qint64>{11, 10, 9, 8, 7, 6, 5, 1}));
        QCOMPARE(inserted.size(), 4);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chosen.row(), 6);
        model.apply({.rows = {joined}, .gone = {}}); // as it was
        QCOMPARE(changed.size(), 1);
        model.apply({.rows = {}, .gone = {6, 9, 7, 8}});
        QCOMPARE(numbers(), (QList<qint64>{11, 10, 5, 1}));
        QCOMPARE(removed.size(), 2);
        model.apply({.isAnew = true, .rows = {}, .gone = {}});
        QCOMPARE(model.rowCount(), 0);
    }

    void manyAtOnceAreInOrderInTheEnd()
    {
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        SessionFilter filter(model);
        filter.sort(SessionModel::Contact, Qt::AscendingOrder);
        for (int page = 2; page >= 0; --page) {
            SessionChanges changes;
            for (int i = 999; i >= 0; --i) {
                changes.rows << sessionRow(u"1111"_s, u"%1@example.com"_s.arg(i * 7919 % 1000));
                changes.rows.last().number = page * 1000 + i + 1;
            }
            model.apply(changes);
        }
        QCOMPARE(filter.rowCount(), 3000);
        const auto isSorted = [&filter] {
            for (int at = 1; at < filter.rowCount(); ++at) {
                const auto words = [&filter](int row) {
                    return filter.index(row, SessionModel::Contact).data().toString();
                };
                if (words(at) < words(at - 1))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(isSorted());
        // From then on each goes to its place.
        SessionRow one = sessionRow(u"1111"_s, u"0000@example.com"_s);
        one.number = 5000;
        QTRY_VERIFY(filter.dynamicSortFilter());
        model.apply({.rows = {one}, .gone = {}});
        QCOMPARE(filter.index(0, SessionModel::Contact).data().toString(), u"0000@example.com"_s);
    }

    void everyColumnIsSorted_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("pin") << int(SessionModel::Pin);
        QTest::newRow("creator") << int(SessionModel::Creator);
        QTest::newRow("contact") << int(SessionModel::Contact);
        QTest::newRow("made") << int(SessionModel::Made);
        QTest::newRow("ends") << int(SessionModel::Ends);
        QTest::newRow("state") << int(SessionModel::State);
    }

    /// Whether the whole list is sorted, or what comes and changes finds its place.
    void everyColumnIsSorted()
    {
        QFETCH(int, column);
        QDateTime now = QDateTime::currentDateTimeUtc();
        SessionModel model([now] { return now; });
        SessionFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto isSorted = [&](Qt::SortOrder order) {
            for (int row = 1; row < filter.rowCount(); ++row) {
                const QVariant above = filter.index(row - 1, column).data(SessionModel::SortRole);
                const QVariant here = filter.index(row, column).data(SessionModel::SortRole);
                const auto which = QVariant::compare(above, here);
                if (which
                    == (order == Qt::AscendingOrder ? QPartialOrdering::Greater
                                                    : QPartialOrdering::Less))
                    return false;
            }
            return true;
        };
        QList<SessionRow> rows;
        const auto add = [&](int i) {
            SessionRow row = sessionRow(QString::number((i * 7919) % 10'000),
                                        u"Person%1@example.com"_s.arg((i * 31) % 17));
            row.createdAt = now.addSecs(-(i * 37) % 101);
            row.expiresAt = now.addSecs((i * 53) % 4000 - 500);
            row.revoked = i % 7 == 0;
            if (i % 3 == 0)
                row.joins.append({now.addSecs(-i), u"192.168.2.31"_s});
            rows.prepend(row);
        };
        for (int i = 0; i < 60; ++i)
            add(i);
        model.setSessions(rows);
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            filter.sort(column, order);
            QCOMPARE(filter.rowCount(), int(rows.size()));
            QVERIFY(isSorted(order));
            filter.search(u"PERSON1"_s);
            QVERIFY(filter.rowCount() > 0 && filter.rowCount() < int(rows.size()));
            QVERIFY(isSorted(order));
            add(100 + int(order));
            rows[20].revoked = true;
            rows[30].expiresAt = now.addSecs(9000);
            model.setSessions(rows);
            QVERIFY(isSorted(order));
            filter.search({});
            QCOMPARE(filter.rowCount(), int(rows.size()));
            QVERIFY(isSorted(order));
        }
    }

    void sortsByTimeAndNotByWords()
    {
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        SessionRow old = sessionRow(u"1111"_s);
        old.createdAt = old.createdAt.addDays(-3);
        model.setSessions({sessionRow(u"2222"_s), old});
        SessionFilter filter(model);
        filter.sort(SessionModel::Made, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), u"1111"_s);
        filter.sort(SessionModel::Made, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), u"2222"_s);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("pin as it is read") << u"123 456"_s << 1;
        QTest::newRow("contact") << u"ERIN@"_s << 1;
        QTest::newRow("creator") << u"alice"_s << 2;
        QTest::newRow("session id") << u"id-of-0914"_s << 1;
        QTest::newRow("device") << u"192.168"_s << 1;
        QTest::newRow("not there") << u"zzz"_s << 0;
    }

    void searches()
    {
        QFETCH(QString, text);
        SessionRow joined = sessionRow(u"0914"_s, u"erin@example.com"_s);
        joined.joins.append({joined.createdAt, u"192.168.2.31"_s});
        SessionModel model([] { return QDateTime::currentDateTimeUtc(); });
        model.setSessions({sessionRow(u"123456"_s), joined});
        SessionFilter filter(model);
        filter.search(text);
        QTEST(filter.rowCount(), "rows");
    }
};

QTEST_GUILESS_MAIN(TestSessionModel)
#include "tst_sessionmodel.moc"
