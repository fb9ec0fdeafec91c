// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ActionButton.h"
#include "ui/CaptureDesk.h"
#include "ui/FakeFacade.h"
#include "ui/FilterLine.h"
#include "ui/FilterOffers.h"
#include "ui/TimeBars.h"
#include "ui/Widget.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::isShown;
using test::textOf;
using test::type;

namespace {

QStringList textsOf(const QString &word)
{
    QStringList texts;
    for (const FilterOffer &offer : filterOffers(word))
        texts << offer.text;
    return texts;
}

} // namespace

/// The line a filter is typed in, and the bars below a request: without a bridge.
class TestInspectorParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void wordIsCompleted()
    {
        QVERIFY(textsOf({}).contains(u"status:"_s));
        QCOMPARE(textsOf(u"sta"_s), QStringList{u"status:"_s});
        QCOMPARE(textsOf(u"-sta"_s), QStringList{u"-status:"_s});
        QVERIFY(textsOf(u"status:"_s).contains(u"status:>=400"_s));
        QVERIFY(textsOf(u"status:404,5"_s).contains(u"status:404,5xx"_s));
        QVERIFY(textsOf(u"nothing"_s).isEmpty());
        QCOMPARE(filterWordStart(u"status:404 \"no such"_s), 11);
        QCOMPARE(filterWordStart(u"status:404 is:"_s), 11);
    }

    void completionIsTakenByKeys()
    {
        FilterLine line;
        QVERIFY(test::showActive(line));
        type(line, u"trafficSearch"_s, u"sta"_s);
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QCOMPARE(popup->objectName(), u"filterPopup"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line.text(), u"status:"_s);
    }

    void wrongWordIsTold()
    {
        FilterLine line;
        line.show();
        QSignalSpy changed(&line, &FilterLine::filterChanged);
        line.setText(u"status:404"_s);
        QCOMPARE(changed.size(), 1);
        line.setText(u"status:nothing"_s);
        QCOMPARE(changed.size(), 1); // the last one holds
        QVERIFY(!isShown(line, u"trafficFilterVerdict"_s)); // not on the first letter
        QTRY_VERIFY(isShown(line, u"trafficFilterVerdict"_s));
        QVERIFY(!textOf(line, u"trafficFilterVerdict"_s).isEmpty());
        line.setText(u"status:404"_s);
        QVERIFY(!isShown(line, u"trafficFilterVerdict"_s));
    }

    void barsTellWhereTheTimeWent()
    {
        const QList<TimeBar> bars = timeBarsOf(test::exchange(1));
        QCOMPARE(bars.size(), 4);
        QCOMPARE(bars.at(0).kind, TimeBar::Kind::Wait);
        QCOMPARE(bars.at(0).figure, u"640 ms"_s);
        QCOMPARE(bars.at(1).label, u"look up user"_s);
        QCOMPARE(bars.at(1).begin.count(), 4);
        QCOMPARE(bars.at(1).firstByte->count(), 100);
        QCOMPARE(bars.at(1).figure, u"112 ms"_s);
        QCOMPARE(bars.at(2).kind, TimeBar::Kind::Remembered);
        QVERIFY(bars.at(3).hasFailed);
        QCOMPARE(bars.at(3).label, u"POST /v1/sessions → 400"_s);
        QCOMPARE(bars.at(3).figure, u"415 ms"_s);
    }

    void sharedStepThatBeganBeforeIsDrawnFromTheStart()
    {
        Exchange exchange = test::exchange(1);
        exchange.steps = {{.stage = Stage::UserLookup,
                           .origin = Trail::Step::Origin::Shared,
                           .askedBy = "fedcba",
                           .begin = std::chrono::milliseconds(400),
                           .end = std::chrono::milliseconds(9000)}};
        const TimeBar bar = timeBarsOf(exchange).at(1);
        QCOMPARE(bar.kind, TimeBar::Kind::Shared);
        QCOMPARE(bar.begin.count(), 0);
        QCOMPARE(bar.end.count(), 640);
        QCOMPARE(bar.meaning,
                 u"look up user (shared): began 600 ms before the request, took 8.6 s."_s);
        QVERIFY(stepsText(exchange).contains(u"asked for request fedcba"_s));
        QVERIFY(stepsText(exchange).contains(u"begin 600 ms before the request, end 8.0 s"_s));
    }

    void stepWithoutAnEndGoesOn()
    {
        Exchange exchange = test::exchange(1);
        exchange.steps = {{.stage = Stage::UserLookup, .begin = std::chrono::milliseconds(1004)}};
        const TimeBar bar = timeBarsOf(exchange).at(1);
        QCOMPARE(bar.figure, u"goes on"_s);
        QCOMPARE(bar.meaning,
                 u"look up user: began after 4 ms, and had not ended with the answer."_s);
    }

    void buttonHasNoLetterOfTheMenu()
    {
        QCOMPARE(withoutMnemonic(u"一時停止(&P)"_s), u"一時停止"_s);
        QCOMPARE(withoutMnemonic(u"清除 (&L)…"_s), u"清除…"_s);
        QCOMPARE(withoutMnemonic(u"Co&mpare two…"_s), u"Compare two…"_s);
        QAction action(u"再生(&R)"_s);
        const std::unique_ptr<QPushButton> button(buttonOf(action));
        QCOMPARE(button->text(), u"再生"_s);
        QCOMPARE(button->accessibleName(), u"再生"_s);
    }

    void captureIsDiagnosedByItself()
    {
        test::FakeFacade facade;
        facade.desk.diagnoses = {{.cause = u"of the server that runs"_s}};
        Exchange other = test::exchange(3);
        other.device = u"192.168.2.99"_s;
        Exchange late = test::exchange(4);
        late.begin += std::chrono::minutes(2);
        const CaptureDesk desk({std::make_shared<const Exchange>(test::exchange(1)),
                                std::make_shared<const Exchange>(test::exchange(2)),
                                std::make_shared<const Exchange>(other),
                                std::make_shared<const Exchange>(late)},
                               facade.desk);
        const QList<DiagnosisText> found = desk.diagnose(*desk.find(1));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().cause, u"⟦among 2⟧"_s);
    }
};

QTEST_MAIN(TestInspectorParts)
#include "tst_inspectorparts.moc"
