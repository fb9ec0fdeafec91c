// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace pinbridge::test {

/// The real pinbridge-server in a process of its own, with a home of its own and none of the
/// variables that the machine may have set for it.
class ServerProcess
{
public:
    ServerProcess();
    ~ServerProcess();

    void setVariable(const QString &name, const QString &value);
    /// Words to start the program with, such as `nsenter … --`; it must become the program.
    void setLauncher(const QStringList &words) { m_launcher = words; }
    void start(const QStringList &arguments);

    /// Waits until stdout (or stderr) has the text; false when the process ends or time is up.
    [[nodiscard]] bool waitForOutput(const QByteArray &text);
    [[nodiscard]] bool waitForErrors(const QByteArray &text);
    /// Waits for the end. -1: it did not end, or crashed.
    [[nodiscard]] int exitCode();
    /// start() and exitCode().
    [[nodiscard]] int run(const QStringList &arguments);
    void sendSignal(int signal);

    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QByteArray errors() const { return m_errors; }
    [[nodiscard]] QProcess::ExitStatus exitStatus() const { return m_process.exitStatus(); }
    /// The value after the word at the start of a line of stdout: "listening" gives the URL.
    [[nodiscard]] QString wordAfter(const QByteArray &word) const;
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    [[nodiscard]] bool waitFor(const QByteArray &text, const QByteArray &stream);
    void collect();

    QTemporaryDir m_home;
    QStringList m_launcher;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// A server on its sandbox and a free port, accepting.
[[nodiscard]] bool startSandboxed(ServerProcess &server, const QStringList &more = {});

} // namespace pinbridge::test
