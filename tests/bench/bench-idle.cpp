// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections on which somebody has asked once and then keeps silent: the memory that each takes,
// and what they do to somebody who asks.

#include "bench/Bench.h"
#include "bench/PlainHttp.h"
#include "bench/Processes.h"
#include "integration/server/ServerProcess.h"
#include "support/RawHttp.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <csignal>
#include <vector>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr std::size_t connections = 10'000;
constexpr int inAll = 10'100; ///< with some for those who ask
constexpr std::size_t atOnce = 1000; ///< that are opened
/// Few, so that all is over when the server closes what has kept silent for 15 s.
constexpr int requests = 500;
constexpr double memoryLimit = 12; // KiB, each
constexpr double slowestLimit = 5; // ms

int mustConnectTo(quint16 port)
{
    const int socket = connectTo(port);
    if (socket < 0)
        qFatal("no connection");
    return socket;
}

/// Closed with this object.
class Silent
{
public:
    Silent(quint16 port, std::size_t count)
    {
        m_open.reserve(count);
        const QByteArray request = test::rawRequest("GET /healthz");
        while (m_open.size() < count) {
            const std::size_t first = m_open.size();
            while (m_open.size() < std::min(count, first + atOnce))
                m_open.push_back(mustConnectTo(port));
            for (std::size_t i = first; i < m_open.size(); ++i) {
                if (::send(m_open[i], request.constData(), std::size_t(request.size()),
                           MSG_NOSIGNAL)
                    != request.size())
                    qFatal("a connection is closed");
            }
            std::array<char, 4096> answer{};
            for (std::size_t i = first; i < m_open.size(); ++i) {
                if (::recv(m_open[i], answer.data(), answer.size(), 0) <= 0)
                    qFatal("a connection is not answered");
            }
        }
    }
    ~Silent()
    {
        for (const int descriptor : m_open)
            ::close(descriptor);
    }
    Silent(const Silent &) = delete;
    Silent &operator=(const Silent &) = delete;

    /// Whether the other side has closed none.
    [[nodiscard]] bool areOpen() const
    {
        char byte = 0;
        for (const int descriptor : m_open) {
            if (::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0)
                return false;
        }
        return true;
    }

private:
    std::vector<int> m_open;
};

struct Figures
{
    Rounds median; ///< ms
    Rounds slowest; ///< ms, the 99th percentile
};

void ask(quint16 port, Figures &into)
{
    PlainHttp client(port);
    std::vector<double> times;
    times.reserve(requests);
    for (int i = 0; i < requests; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto reply = client.exchange("GET /healthz");
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!reply)
            qFatal("a request is not answered");
    }
    into.median.add(quantile(times, 0.5));
    into.slowest.add(quantile(times, 0.99));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    // A server takes half of the files that it may open.
    const std::size_t count =
        std::min<std::size_t>(connections, files.rlim_max / 2 - (inAll - connections));

    Rounds memory;
    Figures alone;
    Figures beside;
    for (int i = 0; i < rounds; ++i) {
        test::ServerProcess server;
        server.leaveErrorsInFile();
        if (!test::startSandboxed(server, {u"--connections"_s, QString::number(inAll),
                                           u"--connections-per-address"_s, QString::number(inAll)}))
            qFatal("the server does not start");
        ask(server.port(), alone);
        const double before = residentMemory(server.processId());
        const Silent silent(server.port(), count);
        memory.add((residentMemory(server.processId()) - before) * 1024
                   / static_cast<double>(count));
        if (!silent.areOpen())
            qFatal("the machine is too slow: silent connections have had their time");
        ask(server.port(), beside);
    }
    Report report(u"idle"_s);
    const QString number = QLocale::c().toString(qulonglong(count));
    report.add({.what = u"memory of an idle connection, of "_s + number,
                .unit = u"KiB"_s,
                .measured = memory,
                .goal = {Goal::Kind::Below, memoryLimit}});
    report.add({.what = u"a request beside them; alone, median"_s,
                .unit = u"ms"_s,
                .measured = beside.median,
                .baseline = alone.median});
    report.add({.what = u"a request beside them; alone, 99th percentile"_s,
                .unit = u"ms"_s,
                .measured = beside.slowest,
                .baseline = alone.slowest,
                .goal = {Goal::Kind::AtMostMore, slowestLimit}});
    return report.finish();
}
