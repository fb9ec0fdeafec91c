// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/StopSignals.h"

#include "base/Log.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <initializer_list>

#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge {

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

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets) != 0) {
        qCWarning(logApp) << "No socket pair for signals: SIGTERM and SIGINT stop without draining";
        return;
    }
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignals::take);
    wakeUpSocket = m_sockets[0];
    setHandler(wakeUp, {SIGTERM, SIGINT});
}

void StopSignals::watchHangup()
{
    if (m_notifier == nullptr)
        return;
    m_watchesHangup = true;
    setHandler(wakeUp, {SIGHUP});
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL, {SIGTERM, SIGINT});
    if (m_watchesHangup) // one that comes while all is ending must not end it otherwise
        setHandler(SIG_IGN, {SIGHUP});
    delete m_notifier;
    close(m_sockets[0]);
    close(m_sockets[1]);
}

void StopSignals::take()
{
    char signal = 0;
    bool isStop = false;
    bool isHangup = false;
    while (read(m_sockets[1], &signal, 1) == 1)
        (signal == SIGHUP ? isHangup : isStop) = true;
    if (isHangup)
        Q_EMIT hangup();
    if (!isStop || m_isAsked)
        return;
    m_isAsked = true;
    setHandler(SIG_DFL, {SIGTERM, SIGINT});
    Q_EMIT stopAsked();
}

} // namespace pinbridge
