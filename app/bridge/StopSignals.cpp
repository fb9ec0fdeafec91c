// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/StopSignals.h"

#include "base/Log.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge {

namespace {

/// A signal handler has no context: the descriptor must be where it can find it.
volatile std::sig_atomic_t wakeUpSocket = -1;

extern "C" void wakeUp(int)
{
    // write() is async-signal-safe (POSIX.1-2017, 2.4.3); nothing else is done here.
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wakeUpSocket, &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT})
        sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0) {
        qCWarning(logApp) << "No socket pair for signals: SIGTERM and SIGINT stop without draining";
        return;
    }
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignals::take);
    wakeUpSocket = m_sockets[0];
    setHandler(wakeUp);
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    delete m_notifier;
    close(m_sockets[0]);
    close(m_sockets[1]);
}

void StopSignals::take()
{
    m_notifier->setEnabled(false);
    setHandler(SIG_DFL);
    Q_EMIT stopAsked();
}

} // namespace pinbridge
