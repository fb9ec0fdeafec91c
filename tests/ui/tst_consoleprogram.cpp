// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ProgramUnderTest.h"
#include "support/RawHttp.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::test;

namespace {

/// The console on its sandbox and a free port.
void startSandboxed(ProgramUnderTest &program)
{
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.start({u"--sandbox"_s, u"--port"_s, u"0"_s});
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
        QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s} << 2 << u"tlh"_s;
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
        ProgramUnderTest program(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM));
        program.removeVariable(u"DISPLAY"_s);
        program.removeVariable(u"WAYLAND_DISPLAY"_s);
        program.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        QVERIFY2(program.run(arguments) == code, program.errors());
        const QByteArray text = code == 0 ? program.output() : program.errors();
        QVERIFY2(text.contains(said.toUtf8()), text.constData());
    }

    void saysWhereItListens()
    {
        ProgramUnderTest program(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM));
        startSandboxed(program);
        QVERIFY2(program.waitForErrors(" (https on the same port)\n"), program.errors());
        QVERIFY2(RawHttp(program.port()).exchange("GET /healthz"), program.errors());
        const QByteArray port = QByteArray::number(program.port());
        ProgramUnderTest second(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM));
        second.setVariable(u"PINBRIDGE_PORT"_s, QString::fromLatin1(port));
        second.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        second.start({u"--sandbox"_s});
        QVERIFY2(second.waitForErrors("warning pinbridge.server: "), second.errors());
        QVERIFY2(second.errors().contains(port), second.errors());
        QCOMPARE(second.port(), 0);
    }

    void servesHidden()
    {
        ProgramUnderTest program(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM));
        program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.start({u"--sandbox"_s, u"--port"_s, u"0"_s, u"--hidden"_s});
        QVERIFY2(program.waitForErrors(" (https on the same port)\n"), program.errors());
        QVERIFY2(RawHttp(program.port()).exchange("GET /healthz"), program.errors());
        program.sendSignal(SIGTERM);
        QVERIFY2(program.exitCode() == 0, program.errors());
    }

    void unusableSettingsAreTold()
    {
        ProgramUnderTest program(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM));
        QFile file(program.home() + "/settings.json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"settings": {"port": "70000", "pin-digits": "6"}})");
        file.close();
        QVERIFY2(program.run({u"--print-config"_s, u"--data-dir"_s, program.home()}) == 0,
                 program.errors());
        const QByteArray text = program.output();
        QVERIFY2(text.contains("warning: port in ") && text.contains("The default counts."),
                 text.constData());
        QVERIFY2(text.contains("stored settings pin-digits in "), text.constData());
    }

    void terminationAnswersWhatIsInFlight()
    {
        ProgramUnderTest program(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM));
        program.setVariable(u"QT_LOGGING_RULES"_s, u"pinbridge.upstream.debug=true"_s);
        startSandboxed(program);
        QVERIFY2(program.waitForErrors("listening http://"), program.errors());
        RawHttp device(program.port());
        device.send(rawRequest("GET /auth?email=slow@example.com"));
        // The other of the two calls is the slow one, and shorter than the time to drain.
        QVERIFY2(program.waitForErrors("GET /v1r1/enterprise/users 200"), program.errors());
        program.sendSignal(SIGTERM);
        const auto reply = device.receive();
        QVERIFY2(reply && reply->status == 200, program.errors());
        QVERIFY2(program.exitCode() == 0, program.errors());
    }
};

QTEST_GUILESS_MAIN(TestConsoleProgram)
#include "tst_consoleprogram.moc"
