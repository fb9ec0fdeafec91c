// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/StopSignals.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <memory>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge::sys {

namespace {

/// A signal handler has no context: the descriptor must be where it can find it.
volatile std::sig_atomic_t wakeUpSocket = -1;

extern "C" void wakeUp(int signal)
{
    // write() is async-signal-safe (POSIX.1-2017, 2.4.3); nothing else is done here. Where the
    // socket is full, enough of them wait to be read.
    const int before = errno;
    const auto byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = write(wakeUpSocket, &byte, 1);
    errno = before;
}

void setHandler(void (*handler)(int), std::initializer_list<int> signals)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : signals)
        sigaction(signal, &action, nullptr);
}

/// Two ends, neither of them blocking nor inherited. Not by socketpair's own flags, which macOS has
/// not.
bool makePair(int (&ends)[2])
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return false;
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

struct StopSignals::Watch
{
    int sockets[2] = {-1, -1}; ///< the handler writes into the first
    std::unique_ptr<QSocketNotifier> notifier = {};
    bool watchesHangup = false;
    bool isAsked = false; ///< to stop

    void take(StopSignals &signals);
};

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    auto watch = std::make_unique<Watch>();
    if (!makePair(watch->sockets)) {
        const QLoggingCategory logApp("pinbridge.app");
        qCWarning(logApp) << "No socket pair for signals: SIGTERM and SIGINT stop without draining";
        return;
    }
    watch->notifier = std::make_unique<QSocketNotifier>(watch->sockets[1], QSocketNotifier::Read);
    connect(watch->notifier.get(), &QSocketNotifier::activated, this,
            [this] { m_watch->take(*this); });
    m_watch = std::move(watch);
    wakeUpSocket = m_watch->sockets[0];
    setHandler(wakeUp, {SIGTERM, SIGINT});
}

void StopSignals::watchHangup()
{
    if (!m_watch)
        return;
    m_watch->watchesHangup = true;
    setHandler(wakeUp, {SIGHUP});
}

StopSignals::~StopSignals()
{
    if (!m_watch)
        return;
    setHandler(SIG_DFL, {SIGTERM, SIGINT});
    if (m_watch->watchesHangup) // one that comes while all is ending must not end it otherwise
        setHandler(SIG_IGN, {SIGHUP});
    m_watch->notifier.reset();
    for (const int end : m_watch->sockets)
        close(end);
}

void StopSignals::Watch::take(StopSignals &signals)
{
    char signal = 0;
    bool isStop = false;
    bool isHangup = false;
    while (read(sockets[1], &signal, 1) == 1)
        (signal == SIGHUP ? isHangup : isStop) = true;
    if (isHangup)
        Q_EMIT signals.hangup();
    if (!isStop || isAsked)
        return;
    isAsked = true;
    setHandler(SIG_DFL, {SIGTERM, SIGINT});
    Q_EMIT signals.stopAsked();
}

} // namespace pinbridge::sys
