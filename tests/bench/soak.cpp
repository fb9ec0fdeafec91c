// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hours of honest and of hostile clients, after which a server at rest must be what it was before:
// what it keeps for each of them for good shows here and in no test.

#include "bench/Bench.h"
#include "bench/SoakDevices.h"
#include "bench/SoakStrangers.h"
#include "integration/abuse/ServedSandbox.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using std::chrono::milliseconds;

/// Until what the program makes once, and what it keeps of the last so many, is there.
constexpr milliseconds longestWarming = 60s;
/// Longer than each time that the edge gives to a connection, upstream's end of the sandbox
/// included.
constexpr milliseconds grace = 18s;
/// More of it, for a machine that is slow to let go.
constexpr milliseconds extraGrace = 20s;
constexpr milliseconds counting = 4s; ///< of wake-ups
/// From there on the time of an answer is judged: of less, a busy machine has too large a part.
constexpr int judgedFrom = 10; // minutes

// What may be more at the end.
/// The allocator keeps pages that a crowd has been in.
constexpr double memoryTolerance = 10; // MiB
/// The latest sessions are remembered, here and in the sandbox: while they become more, so does
/// their memory, and after so many it stands still.
constexpr double memoryOfSession = 2.0 / 1024; // MiB
constexpr double remembered = 26'000;
constexpr double wakeUpTolerance = 5; // a second; a timer for each of so many clients is far more
constexpr double driftTolerance = 2;

void sleep(milliseconds time) { QThread::msleep(static_cast<unsigned long>(time.count())); }

double memoryMore(const HonestTimes &seen)
{
    return memoryTolerance
           + memoryOfSession * std::min(remembered, static_cast<double>(seen.sessions));
}

/// A server that nobody asks.
struct Rest
{
    double memory; ///< MiB
    double descriptors;
    double threads;
    double wakeUps; ///< a second
};

class Soak
{
public:
    explicit Soak(int minutes)
        : m_minutes(minutes)
    {
        // The store is a real one; pins end soon, and so many records fit into any warming.
        const QStringList options{u"--store"_s,        u"sessions.db"_s, u"--pin-life"_s,  u"60s"_s,
                                  u"--record"_s,       u"500"_s,         u"--log-file"_s,  u"log"_s,
                                  u"--log-size"_s,     u"1M"_s,          u"--log-files"_s, u"1"_s,
                                  u"--follow-calls"_s, u"never"_s};
        if (!m_server.start(options))
            qFatal("the server does not start");
    }

    [[nodiscard]] int run();

private:
    struct Traffic
    {
        HonestTimes honest;
        qint64 strangers;
    };

    [[nodiscard]] Traffic traffic(milliseconds time) const
    {
        SoakDevices devices(m_server.port());
        SoakStrangers strangers(m_server.port());
        sleep(time);
        return {devices.stop(), strangers.stop()};
    }

    [[nodiscard]] Rest look() const
    {
        const qint64 before = m_server.wakeUps();
        sleep(counting);
        return {.memory = static_cast<double>(m_server.memory()) / 1024,
                .descriptors = static_cast<double>(m_server.descriptors()),
                .threads = static_cast<double>(m_server.threads()),
                .wakeUps = static_cast<double>(m_server.wakeUps() - before) * 1000
                           / static_cast<double>(counting.count())};
    }

    /// At rest after the traffic, as far as it comes to that.
    [[nodiscard]] Rest lookAgain(const Rest &before, double memoryMore) const
    {
        const QDeadlineTimer deadline(extraGrace);
        Rest now = look();
        while (!deadline.hasExpired()
               && (now.descriptors > before.descriptors || now.threads > before.threads
                   || now.wakeUps > before.wakeUps + wakeUpTolerance
                   || now.memory > before.memory + memoryMore))
            now = look();
        return now;
    }

    void report(const Rest &before, const Rest &after, const Traffic &seen, Report &into) const;

    const int m_minutes;
    test::ServedSandbox m_server;
};

void Soak::report(const Rest &before, const Rest &after, const Traffic &seen, Report &into) const
{
    const auto row = [&](const QString &what, const QString &unit, double Rest::*figure,
                         double more) {
        into.add({.what = what + u" at rest: at the end; before"_s,
                  .unit = unit,
                  .measured = Rounds(after.*figure),
                  .baseline = Rounds(before.*figure),
                  .goal = {Goal::Kind::AtMostMore, more}});
    };
    row(u"memory"_s, u"MiB"_s, &Rest::memory, memoryMore(seen.honest));
    row(u"descriptors"_s, u"files"_s, &Rest::descriptors, 0);
    row(u"threads"_s, u"threads"_s, &Rest::threads, 0);
    row(u"wake-ups"_s, u"/s"_s, &Rest::wakeUps, wakeUpTolerance);
    into.add({.what = u"an honest request, median: last fifth; first"_s,
              .unit = u"ms"_s,
              .measured = Rounds(seen.honest.medianOfFifth(4)),
              .baseline = Rounds(seen.honest.medianOfFifth(0)),
              .goal = {m_minutes < judgedFrom ? Goal::Kind::None : Goal::Kind::AtMostTimes,
                       driftTolerance}});
    into.add({.what = u"honest requests that failed"_s,
              .unit = u"requests"_s,
              .measured = Rounds(static_cast<double>(seen.honest.failed)),
              .goal = {Goal::Kind::Below, 1}});
    into.add({.what = u"honest requests answered"_s,
              .unit = u"requests"_s,
              .measured = Rounds(static_cast<double>(seen.honest.answered))});
    into.add({.what = u"hostile connections"_s,
              .unit = u"connections"_s,
              .measured = Rounds(static_cast<double>(seen.strangers))});
}

int Soak::run()
{
    const milliseconds all = std::chrono::minutes(m_minutes);
    const milliseconds warming = std::min(longestWarming, all / 5);
    const Traffic warmed = traffic(warming);
    sleep(grace);
    const Rest before = look();
    Traffic seen = traffic(all - warming - 2 * (grace + counting));
    sleep(grace);
    const Rest after = lookAgain(before, memoryMore(seen.honest));
    seen.honest.failed += warmed.honest.failed;
    seen.strangers += warmed.strangers;
    Report table(u"soak"_s);
    report(before, after, seen, table);
    const int code = table.finish();
    if (m_server.stop() == 0)
        return code;
    std::fputs("the server did not end well\n", stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bool isNumber = false;
    const int minutes = QCoreApplication::arguments().value(1).toInt(&isNumber);
    if (!isNumber || minutes < 2) {
        std::fputs("usage: soak MINUTES, 2 or more\n", stderr);
        return 2;
    }
    return Soak(minutes).run();
}
