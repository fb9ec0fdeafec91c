// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>

#include <csignal>

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms; sanitizers and a busy machine included

} // namespace

ServerProcess::ServerProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("HLSERVER_"))
            || name.startsWith(QLatin1String("PINBRIDGE_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home.path());
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ServerProcess::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void ServerProcess::start(const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    const QStringList words =
        m_launcher + QStringList{QStringLiteral(PINBRIDGE_SERVER_PROGRAM)} + arguments;
    m_process.start(words.first(), words.mid(1));
}

void ServerProcess::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

bool ServerProcess::waitFor(const QByteArray &text, const QByteArray &stream)
{
    QDeadlineTimer deadline(patience);
    while (!stream.contains(text)) {
        if (deadline.hasExpired())
            return false;
        const bool running = m_process.state() != QProcess::NotRunning;
        // Wakes up for either stream only in this call, so it must be short.
        m_process.waitForReadyRead(50);
        collect();
        if (!running && !stream.contains(text))
            return false;
    }
    return true;
}

bool ServerProcess::waitForOutput(const QByteArray &text) { return waitFor(text, m_output); }

bool ServerProcess::waitForErrors(const QByteArray &text) { return waitFor(text, m_errors); }

int ServerProcess::exitCode()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    collect();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int ServerProcess::run(const QStringList &arguments)
{
    start(arguments);
    return exitCode();
}

void ServerProcess::sendSignal(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

QString ServerProcess::wordAfter(const QByteArray &word) const
{
    for (const QByteArray &line : m_output.split('\n')) {
        if (line.startsWith(word + ' '))
            return QString::fromUtf8(line.split(' ').value(1));
    }
    return {};
}

bool startSandboxed(ServerProcess &server, const QStringList &more)
{
    server.start(QStringList{QStringLiteral("serve"), QStringLiteral("--sandbox"),
                             QStringLiteral("--port"), QStringLiteral("0")}
                 + more);
    return server.waitForOutput("Ctrl+C stops.\n");
}

} // namespace pinbridge::test
