// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/MemoryFile.h"
#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"
#include "ui/WindowKeeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::textOf;

namespace {

struct Desk
{
    explicit Desk(const WindowMemory &memory = {}, ThemeChoice choice = ThemeChoice::Light)
        : theme(choice)
        , keeper(window, theme, memory)
    {
        keeper.restore();
        window.show();
    }

    [[nodiscard]] WindowMemory left()
    {
        QSignalSpy changed(&keeper, &WindowKeeper::changed);
        keeper.flush();
        return changed.isEmpty() ? WindowMemory() : changed.last().at(0).value<WindowMemory>();
    }

    test::FakeFacade facade;
    Theme theme;
    MainWindow window{facade, theme};
    WindowKeeper keeper;
};

struct Folder
{
    [[nodiscard]] QString path() const { return folder.filePath(u"console.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

const QRegularExpression said(u"console\\.ini is ignored: "_s);

} // namespace

class TestWindowKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void comesBackAsItWasLeft()
    {
        WindowMemory left;
        {
            Desk desk;
            QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
            desk.window.setGeometry(40, 60, 1010, 700);
            desk.window.openPage(MainWindow::Users);
            desk.theme.choose(ThemeChoice::Dark);
            left = desk.left();
        }
        QCOMPARE(left.page, u"users"_s);
        QCOMPARE(left.theme, ThemeChoice::Dark);
        Desk again(left);
        QCOMPARE(again.window.geometry(), QRect(40, 60, 1010, 700));
        QCOMPARE(textOf(again.window, u"pageTitle"_s), u"Users"_s);
        again.theme.choose(ThemeChoice::Light);
    }

    void firstStartIsAsEver()
    {
        Desk desk;
        QCOMPARE(desk.window.size(), QSize(1240, 800));
        QCOMPARE(desk.window.page(), MainWindow::Home);
        QVERIFY(!desk.left().theme);
    }

    void tellsByItselfAfterARest()
    {
        Desk desk;
        QSignalSpy changed(&desk.keeper, &WindowKeeper::changed);
        desk.window.openPage(MainWindow::Devices);
        desk.window.openPage(MainWindow::Sessions);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).value<WindowMemory>().page, u"sessions"_s);
    }

    void aThemeOfTheStartIsNotChosen()
    {
        Desk desk({}, ThemeChoice::Dark);
        desk.theme.apply();
        QVERIFY(!desk.left().theme);
        desk.theme.choose(ThemeChoice::Light);
        QCOMPARE(desk.left().theme, ThemeChoice::Light);
    }

    void staysOnAScreen()
    {
        WindowMemory left;
        {
            Desk desk;
            QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
            desk.window.setGeometry(9000, 7000, 1010, 700);
            left = desk.left();
        }
        Desk again(left);
        QVERIFY(QGuiApplication::primaryScreen()->geometry().contains(
            again.window.geometry().center()));
    }

    void nonsenseChangesNothing()
    {
        WindowMemory memory;
        memory.geometry = QByteArray("\1\xd9\xd0\xcb\0\3\xff\xff\xff", 9);
        memory.page = u"nowhere"_s;
        Desk desk(memory);
        QCOMPARE(desk.window.size(), QSize(1240, 800));
        QCOMPARE(desk.window.page(), MainWindow::Home);
    }

    void theFileIsItsOwnersAlone()
    {
        Folder folder;
        WindowMemory memory;
        memory.geometry = QByteArray("\0\1;=\n\xff", 6);
        memory.page = u"devices"_s;
        memory.theme = ThemeChoice::Dark;
        memory.closing = ClosingChoice::KeepServing;
        memory.language = u"zh_CN"_s;
        memory.address = {.host = u"fd77::1"_s, .interfaceName = u"eth0"_s};
        {
            MemoryFile file(folder.path());
            QCOMPARE(file.load(), WindowMemory());
            file.save({});
            file.save(memory);
        }
        QCOMPARE(MemoryFile(folder.path()).load(), memory);
        QCOMPARE(
            QFileInfo(folder.path()).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        // No lock, and nothing half-written.
        QCOMPARE(QDir(folder.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"console.ini"_s});
        {
            MemoryFile file(folder.path());
            memory.theme.reset();
            file.save(memory);
        }
        QCOMPARE(MemoryFile(folder.path()).load(), memory);
    }

    void aDamagedFileIsIgnoredAndReplaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(200, '\0');
        QTest::newRow("words") << QByteArray("this is a letter to somebody\n");
        QTest::newRow("half") << QByteArray("[General]\nversion=1\n\n[window\ngeom");
        QTest::newRow("another version") << QByteArray("[General]\nversion=2\n");
        QTest::newRow("large") << QByteArray("[General]\nversion=1\n") + QByteArray(100'000, '#');
    }

    void aDamagedFileIsIgnoredAndReplaced()
    {
        QFETCH(QByteArray, text);
        Folder folder;
        folder.write(text);
        QTest::ignoreMessage(QtWarningMsg, said);
        {
            MemoryFile file(folder.path());
            QCOMPARE(file.load(), WindowMemory());
            WindowMemory memory;
            memory.page = u"users"_s;
            file.save(memory);
        }
        QCOMPARE(MemoryFile(folder.path()).load().page, u"users"_s);
    }

    void unknownWordsAreLeftOut()
    {
        Folder folder;
        folder.write("[General]\nversion=1\n[window]\ntheme=pink\nclosing=never\nlanguage="
                     "tlh\npage=users\n");
        const WindowMemory memory = MemoryFile(folder.path()).load();
        QVERIFY(!memory.theme);
        QCOMPARE(memory.closing, ClosingChoice::Ask);
        QCOMPARE(memory.language, QString());
        QCOMPARE(memory.page, u"users"_s);
    }

    void aForeignFileIsIgnored()
    {
        Folder folder;
        const QByteArray good = "[General]\nversion=1\n[window]\npage=users\n";
        folder.write(good);
        QCOMPARE(MemoryFile(folder.path()).load().page, u"users"_s);
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther);
        QTest::ignoreMessage(QtWarningMsg, said);
        QCOMPARE(MemoryFile(folder.path()).load(), WindowMemory());

        // A link is replaced, and what it leads to is left alone.
        const QString elsewhere = folder.folder.filePath(u"elsewhere"_s);
        QVERIFY(QFile::rename(folder.path(), elsewhere));
        QVERIFY(QFile::link(elsewhere, folder.path()));
        QTest::ignoreMessage(QtWarningMsg, said);
        {
            MemoryFile file(folder.path());
            QCOMPARE(file.load(), WindowMemory());
            file.save({});
        }
        QVERIFY(!QFileInfo(folder.path()).isSymLink());
        QFile other(elsewhere);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), good);
    }

    void aFolderThatIsGoneIsNoDisaster()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
        const Folder folder;
        {
            MemoryFile(folder.folder.filePath(u"gone/console.ini"_s)).save({});
        }
        QVERIFY(!QFileInfo::exists(folder.folder.filePath(u"gone"_s)));
    }
};

QTEST_MAIN(TestWindowKeeper)
#include "tst_windowkeeper.moc"
