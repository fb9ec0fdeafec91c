// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store with a long history: a server's start, look-ups of pins that it has not seen, its
// memory, and what sweeping does to those who ask meanwhile.

#include "bench/Bench.h"
#include "bench/FilledStore.h"
#include "bench/Processes.h"
#include "integration/server/ServerProcess.h"
#include "support/RawHttp.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <memory>
#include <utility>
#include <vector>

#include <QCoroTask>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int live = 20'000;
constexpr int endedPerLive = 49; ///< a million in all
constexpr int rounds = 5;
constexpr int lookUps = 1000; ///< a round
constexpr int connections = 8;
constexpr std::chrono::milliseconds noRest{0};
/// Before a look-up beside a sweep: asked without a rest, most would fall between two pieces
/// of it, and the slow ones count for less than a device meets.
constexpr std::chrono::milliseconds someRest{6};
constexpr int sweeps = 3;
constexpr double sweptShare = 0.2; ///< of those that have ended, by all sweeps
constexpr int lookUpsAtOnce = 20; ///< between two looks whether a sweep goes on

constexpr double startLimit = 1000; // ms
constexpr double lookUpLimit = 5; // ms
constexpr double sweptLookUpLimit = 50; // ms; the slowest of a hundred
constexpr double memoryLimit = 4; // MiB

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct ServerRounds
{
    Rounds start; ///< ms
    Rounds memory; ///< MiB, of a server that listens
    Rounds memoryLater; ///< MiB, after the look-ups
};

void lookUpOverHttp(quint16 port, const QStringList &pins)
{
    std::vector<std::unique_ptr<test::RawHttp>> clients;
    clients.reserve(connections);
    for (int i = 0; i < connections; ++i)
        clients.push_back(std::make_unique<test::RawHttp>(port));
    for (qsizetype i = 0; i < pins.size(); i += connections) {
        for (int j = 0; j < connections; ++j)
            clients[static_cast<std::size_t>(j)]->send(
                test::rawRequest("GET /session?sid=" + pins[i + j].toLatin1()));
        for (const auto &client : clients) {
            const auto reply = client->receive();
            if (!reply || reply->status != 200)
                qFatal("a pin is not answered: %s", reply ? reply->head.constData() : "silence");
        }
    }
}

/// Until it listens, in ms.
double start(test::ServerProcess &server, const FilledStore &store)
{
    store.forgetCached();
    QElapsedTimer timer;
    timer.start();
    server.start(QStringList{u"serve"_s, u"--sandbox"_s, u"--port"_s, u"0"_s} + store.arguments());
    if (!server.waitForOutput("listening"))
        qFatal("the server does not start: %s", server.errors().constData());
    return elapsed(timer);
}

void stop(test::ServerProcess &server)
{
    server.sendSignal(SIGTERM);
    if (server.exitCode() != 0)
        qFatal("the server does not stop: %s", server.errors().constData());
}

double startRound(const FilledStore &store)
{
    test::ServerProcess server;
    const double time = start(server, store);
    stop(server);
    return time;
}

void serveRound(FilledStore &store, ServerRounds &into)
{
    test::ServerProcess server;
    into.start.add(start(server, store));
    if (!server.waitForOutput("Ctrl+C stops.\n")) // it does nothing more by itself
        qFatal("the server does not come to rest");
    into.memory.add(residentMemory(server.processId()));
    lookUpOverHttp(server.port(), store.somePins(lookUps));
    into.memoryLater.add(residentMemory(server.processId()));
    stop(server);
}

/// Opened like a server's.
std::unique_ptr<test::StoredServer> opened(const StoreOptions &options, const Clock &clock)
{
    auto sessions = std::make_unique<test::StoredServer>(options, clock);
    if (const auto done = sessions->open(); !done)
        qFatal("%s", qPrintable(done.error().sentence));
    return sessions;
}

void restFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One after the other, with a rest of up to `rest` before each; how long each took, in ms.
std::vector<double> lookUp(StoredSessions &sessions, const QStringList &pins,
                           std::chrono::milliseconds rest)
{
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(pins.size()));
    for (const QString &pin : pins) {
        if (rest > noRest)
            restFor(rest * QRandomGenerator::global()->bounded(4) / 3);
        QElapsedTimer timer;
        timer.start();
        const auto found = QCoro::waitFor(sessions.findLive(pin, QDateTime::currentDateTimeUtc()));
        times.push_back(elapsed(timer));
        if (!found)
            qFatal("a pin is not found: %s", qPrintable(found.error().sentence));
    }
    return times;
}

struct LookUpRounds
{
    Rounds median;
    Rounds slowest; ///< the 99th percentile

    void add(const std::vector<double> &times)
    {
        median.add(quantile(times, 0.5));
        slowest.add(quantile(times, 0.99));
    }
};

void lookUpRound(FilledStore &store, std::chrono::milliseconds rest, LookUpRounds &into)
{
    store.forgetCached();
    const SystemClock clock;
    const auto sessions = opened(store.options(), clock);
    into.add(lookUp(*sessions, store.somePins(lookUps), rest));
}

/// Look-ups while the sweep that a start begins with removes the oldest.
void sweepRound(FilledStore &store, double share, LookUpRounds &into)
{
    const SystemClock clock;
    StoreOptions options = store.options();
    options.history = FilledStore::historyWithout(share);
    store.forgetCached();
    const auto sessions = opened(options, clock);
    std::vector<double> times;
    // Without the last few, among which it came to its end.
    std::vector<double> latest;
    while (store.olderThan(options.history) > 0) {
        times.insert(times.end(), latest.begin(), latest.end());
        latest = lookUp(*sessions, store.somePins(lookUpsAtOnce), someRest);
    }
    into.add(times);
}

void measureServer(FilledStore &old, FilledStore &young, FilledStore &empty, const QString &name,
                   Report &report)
{
    ServerRounds withHistory;
    ServerRounds without;
    Rounds emptyStart;
    for (FilledStore *const store : {&empty, &young, &old})
        (void)startRound(*store); // makes certificates
    for (int i = 0; i < rounds; ++i) {
        emptyStart.add(startRound(empty));
        serveRound(young, without);
        serveRound(old, withHistory);
    }
    report.add({.what = name + ": start to listening, 1,000,000 sessions; empty"_L1,
                .unit = u"ms"_s,
                .measured = withHistory.start,
                .baseline = emptyStart,
                .goal = {Goal::Kind::AtMostMore, startLimit}});
    report.add({.what = name + ": memory of a server that listens"_L1,
                .unit = u"MiB"_s,
                .measured = withHistory.memory,
                .baseline = without.memory,
                .goal = {Goal::Kind::AtMostMore, memoryLimit}});
    report.add({.what = name + ": memory after 1,000 look-ups over HTTP"_L1,
                .unit = u"MiB"_s,
                .measured = withHistory.memoryLater,
                .baseline = without.memoryLater,
                .goal = {Goal::Kind::AtMostMore, memoryLimit}});
}

void measureLookUps(FilledStore &old, FilledStore &young, const QString &name, Report &report)
{
    LookUpRounds withHistory;
    LookUpRounds without;
    for (int i = 0; i < rounds; ++i) {
        lookUpRound(young, noRest, without);
        lookUpRound(old, noRest, withHistory);
    }
    report.add({.what = name + ": look-up of a cold pin, median"_L1,
                .unit = u"ms"_s,
                .measured = withHistory.median,
                .baseline = without.median,
                .goal = {Goal::Kind::Below, lookUpLimit}});
    report.add({.what = name + ": look-up of a cold pin, 99th percentile"_L1,
                .unit = u"ms"_s,
                .measured = withHistory.slowest,
                .baseline = without.slowest});
}

void measureSweep(FilledStore &old, const QString &name, Report &report)
{
    LookUpRounds quiet;
    LookUpRounds swept;
    for (int i = 1; i <= sweeps; ++i) {
        lookUpRound(old, someRest, quiet);
        sweepRound(old, sweptShare * i / sweeps, swept);
    }
    report.add({.what = name + ": look-up while 200,000 are swept, median"_L1,
                .unit = u"ms"_s,
                .measured = swept.median,
                .baseline = quiet.median,
                .goal = {Goal::Kind::Below, lookUpLimit}});
    report.add({.what = name + ": look-up while 200,000 are swept, 99th percentile"_L1,
                .unit = u"ms"_s,
                .measured = swept.slowest,
                .baseline = quiet.slowest,
                .goal = {Goal::Kind::Below, sweptLookUpLimit}});
}

void measure(StoreAddress::Kind kind, const QString &name, Report &report)
{
    FilledStore empty(kind, {});
    FilledStore young(kind, {.live = live});
    FilledStore old(kind, {.live = live, .endedPerLive = endedPerLive});
    measureServer(old, young, empty, name, report);
    measureLookUps(old, young, name, report);
    measureSweep(old, name, report); // last: its sessions are gone then
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Report report(u"store"_s);
    measure(StoreAddress::Kind::Sqlite, u"SQLite"_s, report);
    if (test::PostgresServer::isInstalled())
        measure(StoreAddress::Kind::Postgres, u"PostgreSQL"_s, report);
    return report.finish();
}
