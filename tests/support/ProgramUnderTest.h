// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace pinbridge::test {

/// One of our programs in a process of its own, with a home of its own and none of the variables
/// that the machine may have set for it. Every wait has an end, and so has the process.
class ProgramUnderTest
{
public:
    explicit ProgramUnderTest(QString path);
    ~ProgramUnderTest();
    ProgramUnderTest(const ProgramUnderTest &) = delete;
    ProgramUnderTest &operator=(const ProgramUnderTest &) = delete;

    void setVariable(const QString &name, const QString &value);
    void removeVariable(const QString &name);
    /// Words to start the program with, such as `nsenter … --`; it must become the program.
    void setLauncher(const QStringList &words) { m_launcher = words; }
    /// stderr goes into a file of the home and `errors` stays empty: for a program that says so
    /// much that the pipe would be full before anybody has time to read it.
    void leaveErrorsInFile();
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
    /// Where it says that it listens, on stdout or in the log; 0: it has not.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    [[nodiscard]] bool waitFor(const QByteArray &text, const QByteArray &stream);
    void collect();

    const QString m_path;
    QTemporaryDir m_home;
    QStringList m_launcher;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace pinbridge::test
