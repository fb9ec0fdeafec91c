// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServedSandbox.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <csignal>

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms; a hang guard

} // namespace

ServedSandbox::ServedSandbox() { m_server.leaveErrorsInFile(); }

bool ServedSandbox::start()
{
    // What is recorded has bounds of its own; here it is what connections take.
    return startSandboxed(m_server, {QStringLiteral("--record"), QStringLiteral("0")})
           && m_server.port() != 0;
}

QString ServedSandbox::proc(const char *what) const
{
    return QStringLiteral("/proc/%1/%2").arg(m_server.processId()).arg(QLatin1String(what));
}

qint64 ServedSandbox::status(const QByteArray &name) const
{
    QFile file(proc("status"));
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
