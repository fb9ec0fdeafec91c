// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ProgramUnderTest.h"
#include "support/RawHttp.h"
#include "ui/OtherWindows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <memory>
#include <utility>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::test;

namespace {

constexpr int patience = 60'000; // ms
constexpr quint8 keyOfThree = 12; // on every PC keyboard

/// A console in a process of its own, on the sandbox.
class Console : public ProgramUnderTest
{
public:
    explicit Console(QString folder)
        : ProgramUnderTest(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM))
        , m_folder(std::move(folder))
    {
        // Only the tray of this display counts, not that of a session which may be around.
        setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    }

    void begin(const QStringList &more = {})
    {
        start(QStringList{u"--sandbox"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, m_folder} + more);
    }
    [[nodiscard]] bool beginAndListen()
    {
        begin();
        return waitForErrors("listening http://");
    }

private:
    QString m_folder;
};

} // namespace

/// The real program among other programs: its window, its tray, a second start.
class TestConsoleDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_windows.isConnected())
            QSKIP("there is no X display");
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSecondStartRaisesTheFirst()
    {
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        Console second(folder());
        second.begin();
        QVERIFY2(second.exitCode() == 0, second.errors());
        QVERIFY2(second.errors().contains("runs already on the folder"), second.errors());
        QVERIFY(m_windows.shownOf(first.processId()) != 0);
        QVERIFY(RawHttp(first.port()).exchange("GET /healthz"));
    }

    void aThemeThatIsAskedForBeatsTheRememberedOne()
    {
        const QString path = folder() + "/console.ini"_L1;
        QFile memory(path);
        QVERIFY(memory.open(QIODevice::WriteOnly));
        memory.write("[General]\nversion=1\n[window]\ntheme=dark\n");
        memory.close();
        memory.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        for (const auto &[asked, isDark] : {std::pair(QStringList{u"--theme"_s, u"light"_s}, false),
                                            std::pair(QStringList(), true)}) {
            Console console(folder());
            console.begin(asked);
            QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(console.processId()) != 0, patience);
            const quint32 window = m_windows.shownOf(console.processId());
            // Where no page has anything.
            const QPoint edge(m_windows.geometryOf(window).width() - 4,
                              m_windows.geometryOf(window).height() / 2);
            QTRY_VERIFY_WITH_TIMEOUT((m_windows.colorAt(window, edge).lightness() < 100) == isDark
                                         && m_windows.colorAt(window, edge).isValid(),
                                     patience);
            console.sendSignal(SIGTERM);
            QCOMPARE(console.exitCode(), 0);
            QVERIFY(memory.open(QIODevice::ReadOnly));
            QVERIFY(memory.readAll().contains("theme=dark"));
            memory.close();
        }
    }

    void otherQuestionsAreAnsweredBeside()
    {
        Console none(folder());
        none.begin({u"--print-config"_s});
        QCOMPARE(none.exitCode(), 0);
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        for (const QString &option : {u"--help"_s, u"--version"_s, u"--print-config"_s}) {
            Console other(folder());
            other.begin({option});
            QCOMPARE(other.exitCode(), 0);
            QVERIFY2(!other.output().isEmpty(), qPrintable(option));
            QVERIFY2(!other.errors().contains("runs already"), other.errors());
        }
    }

    void anotherFolderIsAnotherConsole()
    {
        const QTemporaryDir elsewhere;
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        Console second(elsewhere.path());
        QVERIFY2(second.beginAndListen(), second.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0
                                     && m_windows.shownOf(second.processId()) != 0,
                                 patience);
    }

    void oneThatWasKilledIsNotInTheWay()
    {
        {
            Console first(folder());
            QVERIFY2(first.beginAndListen(), first.errors());
            QVERIFY(QFileInfo::exists(folder() + "/console.sock"_L1));
            first.sendSignal(SIGKILL);
            QCOMPARE(first.exitCode(), -1);
        }
        QVERIFY(QFileInfo::exists(folder() + "/console.sock"_L1));
        Console again(folder());
        QVERIFY2(again.beginAndListen(), again.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(again.processId()) != 0, patience);
        Console second(folder());
        second.begin();
        QVERIFY2(second.exitCode() == 0, second.errors());
        again.sendSignal(SIGTERM);
        QVERIFY2(again.exitCode() == 0, again.errors());
        QVERIFY(!QFileInfo::exists(folder() + "/console.sock"_L1));
    }

    void oneThatIsEndingIsWaitedFor()
    {
        Console first(folder());
        first.setVariable(u"QT_LOGGING_RULES"_s, u"pinbridge.upstream.debug=true"_s);
        QVERIFY2(first.beginAndListen(), first.errors());
        RawHttp device(first.port());
        device.send(rawRequest("GET /auth?email=slow@example.com"));
        QVERIFY2(first.waitForErrors("GET /v1r1/enterprise/users 200"), first.errors());
        first.sendSignal(SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(m_windows.shownOf(first.processId()), quint32(0), patience);
        Console second(folder());
        QVERIFY2(second.beginAndListen(), second.errors());
        QVERIFY2(first.exitCode() == 0, first.errors());
    }

    void oneThatDoesNotAnswerIsNamed()
    {
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        first.sendSignal(SIGSTOP);
        Console second(folder());
        second.begin();
        QCOMPARE(second.exitCode(), 5);
        QVERIFY2(second.errors().contains("does not answer"), second.errors());
        first.sendSignal(SIGCONT);
    }

    void anotherUsersIsRefused()
    {
        if (geteuid() != 0 || QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("only root can start programs as somebody else, with setpriv");
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                            | QFile::ReadOther | QFile::ExeOther);
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        QCOMPARE(
            QFile::permissions(folder() + "/console.sock"_L1)
                & (QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup),
            QFile::Permissions());
        Console second(folder());
        second.setLauncher({u"setpriv"_s, u"--reuid"_s, u"65534"_s, u"--regid"_s, u"65534"_s,
                            u"--clear-groups"_s});
        second.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        second.setVariable(u"HOME"_s, u"/nonexistent"_s);
        second.begin();
        QVERIFY2(second.exitCode() == 5, second.errors());
        QVERIFY2(second.errors().contains("Another user's Pinbridge"), second.errors());
    }

    void theWindowComesBackAsItWasLeft()
    {
        const QRect place(50, 40, 1100, 720);
        {
            Console first(folder());
            QVERIFY2(first.beginAndListen(), first.errors());
            QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
            // A second start gives the first the keyboard.
            Console second(folder());
            second.begin();
            QCOMPARE(second.exitCode(), 0);
            const quint32 window = m_windows.shownOf(first.processId());
            m_windows.setGeometry(window, place);
            QTRY_COMPARE_WITH_TIMEOUT(m_windows.geometryOf(window), place, patience);
            // What was said before the keyboard came is not heard.
            QTRY_VERIFY_WITH_TIMEOUT((m_windows.pressWithControl(window, keyOfThree),
                                      QTest::qWait(700), remembered().contains("page=devices")),
                                     patience);
            first.sendSignal(SIGTERM);
            QVERIFY2(first.exitCode() == 0, first.errors());
        }
        Console again(folder());
        QVERIFY2(again.beginAndListen(), again.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(again.processId()) != 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_windows.geometryOf(m_windows.shownOf(again.processId())), place,
                                  patience);
        again.sendSignal(SIGTERM);
        QVERIFY2(again.exitCode() == 0, again.errors());
        QVERIFY2(remembered().contains("page=devices"), remembered().constData());
        QVERIFY(!remembered().contains('@' + QByteArray("example")));
    }

    void servesOnInTheTray()
    {
        QProcess tray;
        const auto endTray = qScopeGuard([&tray] {
            tray.kill();
            tray.waitForFinished();
        });
        if (!m_windows.hasTray()) {
            const QString trayer = QStandardPaths::findExecutable(u"trayer"_s);
            if (trayer.isEmpty())
                QSKIP("there is no tray here, and trayer, which is one, is not installed");
            tray.start(trayer, {u"--edge"_s, u"bottom"_s});
            QTRY_VERIFY_WITH_TIMEOUT(m_windows.hasTray(), patience);
        }
        remember("[General]\nversion=1\n[window]\nclosing=keep-serving\n");
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.trayIconOf(first.processId()) != 0, patience);
        closeAndServe(first);
        m_windows.click(m_windows.trayIconOf(first.processId()));
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        closeAndServe(first);
        Console second(folder());
        second.begin();
        QVERIFY2(second.exitCode() == 0, second.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        // Without its tray a hidden window would be lost.
        if (tray.state() == QProcess::Running) {
            closeAndServe(first);
            tray.kill();
            QVERIFY(tray.waitForFinished());
            QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        }
        first.sendSignal(SIGTERM);
        QVERIFY2(first.exitCode() == 0, first.errors());
    }

    /// As a laptop whose lid is closed and opened: what has come meanwhile is answered.
    void sleepsAndWakes()
    {
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        RawHttp early(first.port());
        QVERIFY(early.exchange("GET /healthz"));
        first.sendSignal(SIGSTOP);
        early.send(rawRequest("GET /auth?email=bob@example.com"));
        RawHttp late(first.port());
        late.send(rawRequest("GET /auth?email=carol@example.com"));
        QTest::qWait(3000);
        first.sendSignal(SIGCONT);
        for (RawHttp *device : {&early, &late}) {
            const auto reply = device->receive();
            QVERIFY2(reply, first.errors());
            QCOMPARE(reply->status, 200);
        }
        QVERIFY(RawHttp(first.port()).exchange("GET /auth?email=dave@example.com"));
        first.sendSignal(SIGTERM);
        QVERIFY2(first.exitCode() == 0, first.errors());
    }

    void withoutATrayClosingEnds()
    {
        if (m_windows.hasTray())
            QSKIP("this display has a tray of its own");
        remember("[General]\nversion=1\n[window]\nclosing=keep-serving\n");
        Console first(folder());
        QVERIFY2(first.beginAndListen(), first.errors());
        QTRY_VERIFY_WITH_TIMEOUT(m_windows.shownOf(first.processId()) != 0, patience);
        m_windows.close(m_windows.shownOf(first.processId()));
        QVERIFY2(first.exitCode() == 0, first.errors());
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QByteArray remembered() const
    {
        QFile file(folder() + "/console.ini"_L1);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void remember(const QByteArray &text) const
    {
        QFile file(folder() + "/console.ini"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    void closeAndServe(Console &console)
    {
        m_windows.close(m_windows.shownOf(console.processId()));
        QTRY_COMPARE_WITH_TIMEOUT(m_windows.shownOf(console.processId()), quint32(0), patience);
        QVERIFY2(RawHttp(console.port()).exchange("GET /healthz"), console.errors());
    }

    OtherWindows m_windows;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestConsoleDesktop)
#include "tst_consoledesktop.moc"
