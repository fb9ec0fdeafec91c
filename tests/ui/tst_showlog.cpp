// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QAction>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::FakeFacade;

/// Help › Show the log.
class TestShowLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhereThereIsAFile()
    {
        FakeFacade facade;
        Theme theme(ThemeChoice::Light);
        MainWindow window(facade, theme);
        const auto *action = window.findChild<QAction *>(u"showLogAction"_s);
        QVERIFY(action != nullptr);
        QVERIFY(!action->isEnabled()); // nothing is known of it yet
        setFile(facade, u"none"_s);
        QVERIFY(!action->isEnabled());
        setFile(facade, u"/some where/console.log"_s);
        QVERIFY(action->isEnabled());
    }

private:
    static void setFile(FakeFacade &facade, const QString &value)
    {
        SettingsState settings;
        settings.rows.emplaceBack();
        settings.rows.last().name = u"log-file"_s;
        settings.rows.last().value = value;
        facade.setSettings(settings);
    }
};

QTEST_MAIN(TestShowLog)
#include "tst_showlog.moc"
