// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/RawHttp.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

constexpr int patience = 30'000; // ms

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// The real program in a process of its own.
class TestConsoleProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoDisplayToAnswer_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"usage: pinbridge"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"pinbridge "_s;
        QTest::newRow("configuration") << QStringList{u"--print-config"_s} << 0 << u"port"_s;
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2 << u"--nonsense"_s;
        QTest::newRow("word") << QStringList{u"serve"_s} << 2 << u"serve"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << 2 << u"pink"_s;
        QTest::newRow("Qt's options, too")
            << QStringList{u"-platform"_s, u"xcb"_s, u"--style=fusion"_s, u"-reverse"_s,
                           u"--version"_s}
            << 0 << u"pinbridge "_s;
    }

    void needsNoDisplayToAnswer()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), code);
        const QByteArray text =
            code == 0 ? program.readAllStandardOutput() : program.readAllStandardError();
        QVERIFY2(text.contains(said.toUtf8()), text.constData());
    }

    void terminationAnswersWhatIsInFlight()
    {
        const QTemporaryDir folder;
        const quint16 port = freePort();
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(
            QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM),
            {u"--sandbox"_s, u"--port"_s, QString::number(port), u"--data-dir"_s, folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(test::RawHttp(port).isOpen(), patience);
        test::RawHttp device(port);
        device.send(test::rawRequest("GET /auth?email=slow@example.com"));
        QTest::qWait(500); // it is with the sandbox by then, for some seconds
        program.terminate();
        QVERIFY(device.receive());
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, patience);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConsoleProgram)
#include "tst_consoleprogram.moc"
