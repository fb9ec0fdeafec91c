// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Clock.h"
#include "console/RowFeed.h"
#include "traffic/Handshake.h"
#include "traffic/Recorder.h"
#include "ui/FakeFacade.h"
#include "ui/Theme.h"
#include "ui/TrafficPage.h"
#include "ui/TrafficTable.h"
#include "ui/Widget.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::isShown;
using test::textOf;

namespace {

struct Desk
{
    Desk()
    {
        facade.listen();
        page = std::make_unique<TrafficPage>(facade, theme);
        page->resize(1052, 700);
        page->show();
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return test::find<TrafficTable>(*page, u"trafficTable"_s)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        const auto actions = page->trafficActions();
        const auto found = std::ranges::find(actions, name, &QAction::objectName);
        return found == actions.end() ? nullptr : *found;
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    std::unique_ptr<TrafficPage> page;
};

/// A device that does not trust the certificate, as it is recorded.
ExchangePtr handshake()
{
    const SystemClock clock;
    Recorder recorder({}, clock);
    recorder.note(handshakeOf({.kind = TlsFault::Kind::Untrusted,
                               .at = QDateTime::currentDateTimeUtc(),
                               .device = u"192.168.2.17"_s},
                              clock.steady()));
    recorder.finish();
    return recorder.since(0, 1).value(0);
}

} // namespace

/// What the Traffic page says beside requests: of connections that never came to one, and of what
/// is not recorded.
class TrafficNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void aHandshakeIsARow()
    {
        Desk desk;
        const ExchangePtr exchange = handshake();
        desk.facade.desk.exchanges = {exchange};
        RowFeed feed(10, {});
        feed.add({exchange});
        Q_EMIT desk.facade.desk.seen(feed.take());
        QCOMPARE(desk.cell(0, TrafficModel::Request), u"TLS"_s);
        QCOMPARE(desk.cell(0, TrafficModel::Status), u"refused"_s);
        QCOMPARE(desk.cell(0, TrafficModel::Took), u"—"_s);
        QVERIFY(desk.cell(0, TrafficModel::Note).contains(u"does not trust"_s));
        test::find<TrafficTable>(*desk.page, u"trafficTable"_s)
            ->setCurrentIndex(
                test::find<TrafficTable>(*desk.page, u"trafficTable"_s)->model()->index(0, 0));
        // There is nothing to send again.
        QVERIFY(!desk.action(u"replayAction"_s)->isEnabled());
        QVERIFY(!desk.action(u"copyAsAction"_s)->isEnabled());
        QVERIFY(desk.action(u"keepAction"_s)->isEnabled());
    }

    void whereNothingIsRecordedItSaysSo()
    {
        Desk desk;
        QVERIFY(!isShown(*desk.page, u"trafficNotice"_s));
        QVERIFY(isShown(*desk.page, u"trafficLesson"_s));
        desk.facade.desk.recordsAll = false;
        desk.facade.listen(); // with other settings
        QVERIFY(isShown(*desk.page, u"trafficNotice"_s));
        QVERIFY(!isShown(*desk.page, u"trafficLesson"_s)); // which would promise rows
        QVERIFY(textOf(*desk.page, u"trafficNoticeWords"_s).contains(u"Requests kept for Traffic"));
        QSignalSpy asked(desk.page.get(), &TrafficPage::remedyAsked);
        test::click(*desk.page, u"openRecordSettings"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Remedy>(), Remedy::OpenSettings);
        desk.facade.desk.recordsAll = true;
        desk.facade.listen();
        QVERIFY(!isShown(*desk.page, u"trafficNotice"_s));
        QVERIFY(isShown(*desk.page, u"trafficLesson"_s));
    }
};

QTEST_MAIN(TrafficNoticesTest)
#include "tst_trafficnotices.moc"
