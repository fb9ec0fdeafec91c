// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/Language.h"
#include "ui/LanguageMenu.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"
#include "ui/WindowKeeper.h"

#include <QAction>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void theSystemsFirstLanguageThatIsSpokenIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList() << u"en"_s;
        QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("German") << QStringList{u"de-DE"_s, u"en"_s} << u"de"_s;
        QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("Japanese") << QStringList{u"ja-JP"_s, u"ja"_s} << u"ja"_s;
        QTest::newRow("second") << QStringList{u"fr-FR"_s, u"de-CH"_s} << u"de"_s;
        QTest::newRow("not spoken") << QStringList{u"fr-FR"_s} << u"en"_s;
        QTest::newRow("Chinese") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
        QTest::newRow("Chinese with its script") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
        QTest::newRow("Singapore") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
        QTest::newRow("simplified, anywhere") << QStringList{u"zh-Hans-TW"_s} << u"zh_CN"_s;
        QTest::newRow("Taiwan") << QStringList{u"zh-TW"_s, u"zh-Hant"_s} << u"en"_s;
        QTest::newRow("Taiwan, then Japanese") << QStringList{u"zh-TW"_s, u"ja"_s} << u"ja"_s;
        QTest::newRow("Hong Kong") << QStringList{u"zh-Hant-HK"_s} << u"en"_s;
    }

    void theSystemsFirstLanguageThatIsSpokenIsTaken()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(languageFor(wanted), code);
    }

    void codesAreTakenHoweverTheyAreTyped()
    {
        QCOMPARE(languageNamed(u"zh-cn"_s), u"zh_CN"_s);
        QCOMPARE(languageNamed(u"DE"_s), u"de"_s);
        QVERIFY(!languageNamed(u"tlh"_s));
        QVERIFY(!languageNamed(QString()));
    }

    void aSpeechEndsWithItsObject()
    {
        const QLocale before;
        const auto devices = [](int count) {
            return QCoreApplication::translate("pinbridge::ui::StatusStrip", "Serving %n devices",
                                               nullptr, count);
        };
        QCOMPARE(devices(1), u"Serving 1 devices"_s);
        {
            const Speech english(u"en"_s);
            QCOMPARE(devices(1), u"Serving 1 device"_s);
            QCOMPARE(devices(2), u"Serving 2 devices"_s);
        }
        {
            const Speech german(u"de"_s);
            QCOMPARE(QLocale().language(), QLocale::German);
            QCOMPARE(QLocale().toString(1234.5), u"1.234,5"_s);
        }
        QCOMPARE(devices(1), u"Serving 1 devices"_s);
        QCOMPARE(QLocale(), before);
    }

    void qtsOwnWordsAreTranslatedWhereTheSystemHasThem()
    {
        const QString words =
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s;
        if (!QFile::exists(words))
            QSKIP("Qt's translations are not installed");
        const Speech german(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

    void theMenuChoosesForTheNextStart()
    {
        test::FakeFacade facade;
        Theme theme(ThemeChoice::Light);
        MainWindow window(facade, theme);
        WindowMemory memory;
        memory.language = u"de"_s;
        WindowKeeper keeper(window, theme, memory);
        LanguageMenu menu(window, keeper);
        window.show();
        QStringList names;
        QAction *chosen = nullptr;
        for (QAction *action : menu.actions()) {
            if (!action->isSeparator())
                names << action->text();
            if (action->isChecked())
                chosen = action;
        }
        QCOMPARE(names, (QStringList{u"As the &system"_s, u"English"_s, u"Deutsch"_s, u"日本語"_s,
                                     u"简体中文"_s}));
        QVERIFY(chosen != nullptr);
        QCOMPARE(chosen->text(), u"Deutsch"_s);

        QSignalSpy changed(&keeper, &WindowKeeper::changed);
        menu.actions().last()->trigger();
        const auto *box = window.findChild<QMessageBox *>(u"languageBox"_s);
        QVERIFY(box != nullptr);
        QVERIFY(box->isVisible());
        keeper.flush();
        QCOMPARE(changed.last().at(0).value<WindowMemory>().language, u"zh_CN"_s);
        menu.actions().first()->trigger();
        QCOMPARE(keeper.language(), QString());
        // One that was open makes room.
        QTRY_COMPARE(window.findChildren<QMessageBox *>().size(), 1);
    }

    void theMenuFollowsAChoiceThatIsMadeElsewhere()
    {
        test::FakeFacade facade;
        Theme theme(ThemeChoice::Light);
        MainWindow window(facade, theme);
        WindowKeeper keeper(window, theme, {});
        LanguageMenu menu(window, keeper);
        QVERIFY(menu.actions().first()->isChecked());
        keeper.setLanguage(u"zh_CN"_s);
        QVERIFY(menu.actions().last()->isChecked());
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
