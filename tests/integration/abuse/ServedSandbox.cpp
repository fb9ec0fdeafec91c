// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServedSandbox.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <csignal>
#include <numeric>

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms; a hang guard

} // namespace

ServedSandbox::ServedSandbox() { m_server.leaveErrorsInFile(); }

bool ServedSandbox::start(const QStringList &options)
{
    return startSandboxed(m_server, options) && m_server.port() != 0;
}

QString ServedSandbox::proc(const char *what) const
{
    return QStringLiteral("/proc/%1/%2").arg(m_server.processId()).arg(QLatin1String(what));
}

qint64 ServedSandbox::status(const QByteArray &name, const QString &of) const
{
    QFile file(of.isEmpty() ? proc("status") : of);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

void ServedSandbox::forgetPeak() const
{
    QFile file(proc("clear_refs"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5"); // proc(5)
}

qsizetype ServedSandbox::descriptors() const
{
    return QDir(proc("fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

qint64 ServedSandbox::wakeUps() const
{
    const QDir tasks(proc("task"));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::accumulate(threads.begin(), threads.end(), qint64{0},
                           [&](qint64 all, const QString &thread) {
                               return all
                                      + status("voluntary_ctxt_switches:",
                                               tasks.filePath(thread + QStringLiteral("/status")));
                           });
}

bool ServedSandbox::waitForDescriptors(qsizetype most) const
{
    const QDeadlineTimer deadline(patience);
    while (descriptors() > most) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

std::optional<int> ServedSandbox::stop()
{
    m_server.sendSignal(SIGTERM);
    const int code = m_server.exitCode();
    return code < 0 ? std::nullopt : std::optional(code);
}

} // namespace pinbridge::test
