// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Language.h"
#include "ui/Tour.h"
#include "ui/Widget.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

/// Lists in the window as it opens first.
class TestListRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

    void initTestCase() { test::dressApplication(); }

    void noListIsWiderThanItsPlace_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(language.code.toLatin1()) << language.code;
    }

    void noListIsWiderThanItsPlace()
    {
        QFETCH(QString, code);
        const Speech speech(code);
        test::Stage stage;
        stage.fill();
        stage.window.resize(1240, 800);
        for (const auto &[page, name] : {std::pair{u"sessions"_s, u"sessionTable"_s},
                                         std::pair{u"traffic"_s, u"trafficTable"_s},
                                         std::pair{u"devices"_s, u"deviceTable"_s}}) {
            stage.window.openPageNamed(page);
            QApplication::processEvents();
            const auto *table = test::find<QTableView>(stage.window, name);
            QVERIFY2(table->isVisible() && table->model()->rowCount() > 0, qPrintable(page));
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(page));
        }
    }
};

QTEST_MAIN(TestListRoom)
#include "tst_listroom.moc"
