// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/StopSignals.h"

#include <QLoggingCategory>
#include <QMetaObject>

#include <mutex>

#include <windows.h>

namespace pinbridge::sys {

namespace {

/// The system calls the handler in a thread of its own, without a context.
std::mutex guard;
StopSignals *watching = nullptr; // guarded
bool isAsked = false; // guarded

bool isEnd(DWORD event)
{
    return event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT;
}

/// False: it is not ours, and the system ends the process.
bool tell(DWORD event)
{
    const std::scoped_lock lock(guard);
    if (watching == nullptr || (isAsked && !isEnd(event)))
        return false;
    if (!isAsked)
        QMetaObject::invokeMethod(watching, &StopSignals::stopAsked, Qt::QueuedConnection);
    isAsked = true;
    return true;
}

BOOL WINAPI handle(DWORD event)
{
    if (!tell(event))
        return FALSE;
    // The process is ended as soon as this returns, or its time is over. Ending by itself it takes
    // this thread with it.
    if (isEnd(event))
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

/// The handler, while it is there.
struct StopSignals::Watch
{
    explicit Watch(StopSignals *signals)
        : isThere(::SetConsoleCtrlHandler(handle, TRUE) != FALSE)
    {
        const std::scoped_lock lock(guard);
        watching = signals;
        isAsked = false;
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch()
    {
        if (isThere)
            ::SetConsoleCtrlHandler(handle, FALSE);
        const std::scoped_lock lock(guard);
        watching = nullptr;
    }

    const bool isThere;
};

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>(this))
{
    if (!m_watch->isThere) {
        const QLoggingCategory logApp("pinbridge.app");
        qCWarning(logApp) << "No handler for Ctrl+C: it stops without draining";
    }
}

void StopSignals::watchHangup() { }

StopSignals::~StopSignals() = default;

} // namespace pinbridge::sys
