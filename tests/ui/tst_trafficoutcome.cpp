// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/Theme.h"
#include "ui/TrafficPage.h"
#include "ui/Widget.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QFileDialog>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::type;

namespace {

struct Desk
{
    Desk()
    {
        facade.listen();
        page.resize(1052, 700);
        page.show();
    }

    [[nodiscard]] QTableView *table() { return test::find<QTableView>(page, u"trafficTable"_s); }
    void trigger(const QString &name) { test::find<QAction>(page, name)->trigger(); }
    /// Empty: none is seen.
    [[nodiscard]] QString outcome()
    {
        const auto *label = test::find<CutLabel>(page, u"trafficOutcome"_s);
        return label->isVisible() ? label->words() : QString();
    }
    void come(const ExchangeRow &row) { Q_EMIT facade.desk.seen({row}); }
    /// Of a request that the list shows.
    void sendAgain()
    {
        facade.desk.exchanges = {std::make_shared<const Exchange>(test::exchange(1))};
        come(rowOf(*facade.desk.exchanges.first()));
        table()->setCurrentIndex(table()->model()->index(0, 0));
        trigger(u"replayAction"_s);
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    TrafficPage page{facade, theme};
};

ExchangeRow answerOf(const QByteArray &id)
{
    ExchangeRow row = test::exchangeRow();
    row.id = id;
    return row;
}

} // namespace

/// What came of what was done on the Traffic page.
class TestTrafficOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void isSeenWhileNothingIsListed()
    {
        Desk desk;
        desk.trigger(u"openCaptureAction"_s);
        auto *dialog = test::find<QFileDialog>(desk.page, u"captureDialog"_s);
        Q_EMIT dialog->fileSelected(u"no.pbcapture"_s);
        dialog->close();
        Q_EMIT desk.facade.desk.failed(desk.facade.desk.lastId, u"It is no capture."_s);
        QCOMPARE(desk.outcome(), u"It is no capture."_s);
        desk.page.hide();
        desk.page.show();
        QCOMPARE(desk.outcome(), QString());
    }

    void requestSentAgainIsChosen()
    {
        Desk desk;
        desk.sendAgain();
        Q_EMIT desk.facade.desk.replayed(desk.facade.desk.lastId, "again");
        QCOMPARE(desk.outcome(), u"Sent again and answered."_s);
        desk.come(answerOf("again"));
        QCOMPARE(desk.table()->currentIndex().row(), 1);
    }

    void requestSentAgainMayBeHidden()
    {
        Desk desk;
        desk.sendAgain();
        type(desk.page, u"trafficSearch"_s, u"status:400"_s);
        Q_EMIT desk.facade.desk.replayed(desk.facade.desk.lastId, "again");
        desk.come(answerOf("again"));
        QCOMPARE(desk.outcome(), u"Sent again and answered. The filter hides it."_s);
        QCOMPARE(desk.table()->currentIndex().row(), 0);
    }

    void requestSentAgainIsNotAwaitedForEver()
    {
        Desk desk;
        desk.sendAgain();
        desk.trigger(u"pauseTrafficAction"_s);
        Q_EMIT desk.facade.desk.replayed(desk.facade.desk.lastId, "again");
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(),
                                  u"Sent again and answered. It is not listed yet."_s, 30'000);
        desk.trigger(u"pauseTrafficAction"_s);
        desk.come(answerOf("again"));
        QCOMPARE(desk.table()->currentIndex().row(), 0);
    }
};

QTEST_MAIN(TestTrafficOutcome)
#include "tst_trafficoutcome.moc"
