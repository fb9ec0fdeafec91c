// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ConsoleParts.h"
#include "support/ProgramUnderTest.h"
#include "ui/OtherWindows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

constexpr int rounds = 5;
constexpr double startLimit = 500; // ms
constexpr double idleLimit = 10; // ms of processor time, one tick of the system
constexpr std::chrono::seconds idleTime{10};
constexpr std::chrono::seconds restTime{12}; ///< until the text cursor stands still, too
constexpr quint8 keyOfOne = 10; // on every PC keyboard

} // namespace

double busyTime(qint64 process)
{
    double all = 0;
    const QString folder = u"/proc/%1/task"_s.arg(process);
    for (const QString &thread : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder + u'/' + thread + "/schedstat"_L1);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll().split(' ').value(0).toDouble() / 1e6;
    }
    return all;
}

namespace {

/// A console in a process of its own, on the sandbox.
class Console : public test::ProgramUnderTest
{
public:
    Console()
        : ProgramUnderTest(QStringLiteral(PINBRIDGE_CONSOLE_PROGRAM))
    {
        setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    }
    /// Again and again on one folder: the first start makes certificates there.
    void begin(const QString &folder)
    {
        start({u"--sandbox"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder});
    }
};

/// Until a person sees it; ms.
double startOnce(const test::OtherWindows &windows, const QString &folder)
{
    Console console;
    QElapsedTimer watch;
    watch.start();
    console.begin(folder);
    quint32 window = 0;
    const bool isSeen = spinUntil([&] {
        window = window == 0 ? windows.shownOf(console.processId()) : window;
        return window != 0 && windows.isPainted(window);
    });
    const auto seen = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    if (!isSeen || !console.waitForErrors("listening http://"))
        qCritical("The console does not start: %s", console.errors().constData());
    console.sendSignal(SIGTERM);
    if (console.exitCode() != 0)
        qCritical("The console does not end: %s", console.errors().constData());
    return isSeen ? seen : std::numeric_limits<double>::quiet_NaN();
}

void measureIdle(Report &report, test::OtherWindows &windows, const QString &folder)
{
    const QStringList names{u"Home"_s,  u"Sessions"_s, u"Devices"_s, u"Traffic"_s,
                            u"Users"_s, u"Profiles"_s, u"Settings"_s};
    Console console;
    console.begin(folder);
    if (!console.waitForErrors("listening http://")) {
        qCritical("The console does not start: %s", console.errors().constData());
        return;
    }
    quint32 window = 0;
    if (!spinUntil([&] { return (window = windows.shownOf(console.processId())) != 0; }))
        return;
    windows.giveKeyboard(window);
    spin(std::chrono::seconds(2));
    for (int page = 0; page < int(names.size()); ++page) {
        windows.pressWithControl(window, quint8(keyOfOne + page));
        spin(restTime);
        const double before = busyTime(console.processId());
        spin(idleTime);
        report.add({.what = u"processor time in 10 s, %1, nothing happens"_s.arg(names.at(page)),
                    .unit = u"ms"_s,
                    .measured = Rounds(busyTime(console.processId()) - before),
                    .goal = {.kind = Goal::Kind::Below, .limit = idleLimit}});
    }
    console.sendSignal(SIGTERM);
}

} // namespace

void measureProgram(Report &report)
{
    test::OtherWindows windows;
    const QTemporaryDir folder;
    if (!windows.isConnected()) {
        qCritical("There is no X display");
        return;
    }
    Row start{.what = u"from the start of the process to its window"_s,
              .unit = u"ms"_s,
              .goal = {.kind = Goal::Kind::Below, .limit = startLimit}};
    startOnce(windows, folder.path()); // the system has read its files then
    for (int round = 0; round < rounds; ++round)
        start.measured.add(startOnce(windows, folder.path()));
    report.add(start);
    measureIdle(report, windows, folder.path());
}

} // namespace pinbridge::bench
