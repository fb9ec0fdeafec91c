// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceModel.h"
#include "ui/FakeFacade.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::ui;
using pinbridge::test::deviceRow;
using State = DeviceRow::State;

namespace {

const QString phone = u"192.168.2.17"_s;
const QString tablet = u"192.168.2.31"_s;

} // namespace

class TestDeviceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableTellsEachDevice()
    {
        DeviceModel model([] { return QDateTime::currentDateTimeUtc(); }, {});
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        DeviceRow hour = deviceRow(u"192.168.2.9"_s, State::Allowed);
        hour.allowedUntil = QDateTime::currentDateTimeUtc().addSecs(42 * 60 + 30);
        DeviceRow silent = deviceRow(u"192.168.2.110"_s, State::Allowed);
        silent.firstSeen = silent.lastSeen = {};
        DeviceRow over = deviceRow(u"192.168.2.120"_s, State::Allowed);
        over.allowedUntil = QDateTime::currentDateTimeUtc().addSecs(-1);
        model.setDevices({over, deviceRow(u"10.0.0.1"_s, State::Blocked), silent, hour,
                          deviceRow(u"192.168.2.200"_s)});
        const auto row = [&cell](int at) {
            return QStringList{cell(at, DeviceModel::Address), cell(at, DeviceModel::State),
                               cell(at, DeviceModel::Until), cell(at, DeviceModel::Seen)};
        };
        QCOMPARE(row(0), (QStringList{u"192.168.2.200"_s, u"waiting"_s, u"—"_s, u"2 min ago"_s}));
        QCOMPARE(row(1),
                 (QStringList{u"192.168.2.9"_s, u"allowed"_s, u"in 42 min"_s, u"2 min ago"_s}));
        QCOMPARE(row(2),
                 (QStringList{u"192.168.2.110"_s, u"allowed"_s, u"for good"_s, u"never"_s}));
        QCOMPARE(row(3), (QStringList{u"192.168.2.120"_s, u"ended"_s, u"—"_s, u"2 min ago"_s}));
        QCOMPARE(row(4), (QStringList{u"10.0.0.1"_s, u"blocked"_s, u"—"_s, u"2 min ago"_s}));
        QCOMPARE(cell(0, DeviceModel::Requests), u"3"_s);
        const QString exact = model.index(0, DeviceModel::Seen).data(Qt::ToolTipRole).toString();
        QVERIFY2(exact.contains(QString::number(QDate::currentDate().year())), qPrintable(exact));
    }

    void choiceFollowsTheDevice()
    {
        DeviceModel model([] { return QDateTime::currentDateTimeUtc(); }, {});
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDevices({deviceRow(phone), deviceRow(tablet)});
        const QPersistentModelIndex chosen(model.index(model.rowOf(tablet), 0));
        model.setDevices({deviceRow(phone, State::Blocked), deviceRow(tablet, State::Allowed),
                          deviceRow(u"192.168.2.2"_s, State::Allowed)});
        QCOMPARE(chosen.data().toString(), tablet);
        QCOMPARE(chosen.row(), 1);
        model.setDevices({deviceRow(tablet)});
        QCOMPARE(chosen.row(), 0);
    }
};

QTEST_MAIN(TestDeviceModel)
#include "tst_devicemodel.moc"
