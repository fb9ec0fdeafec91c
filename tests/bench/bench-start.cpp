// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server without a window, as it is started on a machine: with a profile, a store on disk and
// certificates that were made before.

#include "bench/Bench.h"
#include "bench/Processes.h"
#include "integration/server/ServerProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr double startLimit = 100; // ms
constexpr double memoryLimit = 40; // MiB

struct Figures
{
    Rounds start; ///< ms
    Rounds memory; ///< MiB
};

void startOnce(const QStringList &arguments, Figures *into)
{
    test::ServerProcess server;
    QElapsedTimer timer;
    timer.start();
    server.start(arguments);
    if (!server.waitForOutput("listening"))
        qFatal("the server does not start: %s", server.errors().constData());
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!server.waitForOutput("Ctrl+C stops.\n")) // it does nothing more by itself
        qFatal("the server does not come to rest");
    if (into) {
        into->start.add(time);
        into->memory.add(residentMemory(server.processId()));
    }
    server.sendSignal(SIGTERM);
    if (server.exitCode() != 0)
        qFatal("the server does not stop: %s", server.errors().constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    // Somebody's profile: that of a sandbox which is there already.
    test::ServerProcess upstream;
    upstream.start({u"sandbox"_s, u"--data-dir"_s, folder.filePath(u"upstream"_s)});
    if (!upstream.waitForOutput("Ctrl+C stops.\n"))
        qFatal("the sandbox does not start: %s", upstream.errors().constData());
    const QStringList arguments{u"serve"_s,
                                u"--port"_s,
                                u"0"_s,
                                u"--data-dir"_s,
                                folder.filePath(u"server"_s),
                                u"--env-file"_s,
                                folder.filePath(u"upstream/sandbox/sandbox.env"_s)};
    startOnce(arguments, nullptr); // makes certificates and the store
    Figures figures;
    for (int i = 0; i < rounds; ++i)
        startOnce(arguments, &figures);
    Report report(u"start"_s);
    report.add({.what = u"from the start of the process to listening"_s,
                .unit = u"ms"_s,
                .measured = figures.start,
                .goal = {Goal::Kind::Below, startLimit}});
    report.add({.what = u"memory then"_s,
                .unit = u"MiB"_s,
                .measured = figures.memory,
                .goal = {Goal::Kind::Below, memoryLimit}});
    return report.finish();
}
