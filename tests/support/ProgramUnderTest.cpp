// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ProgramUnderTest.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <csignal>
#include <utility>

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms; sanitizers and a busy machine included

} // namespace

ProgramUnderTest::ProgramUnderTest(QString path)
    : m_path(std::move(path))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("HLSERVER_"))
            || name.startsWith(QLatin1String("PINBRIDGE_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home.path());
}

ProgramUnderTest::~ProgramUnderTest()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ProgramUnderTest::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void ProgramUnderTest::removeVariable(const QString &name)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.remove(name);
    m_process.setProcessEnvironment(environment);
}

void ProgramUnderTest::leaveErrorsInFile()
{
    m_process.setStandardErrorFile(m_home.filePath(QStringLiteral("errors")));
}

void ProgramUnderTest::start(const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    const QStringList words = m_launcher + QStringList{m_path} + arguments;
    m_process.start(words.first(), words.mid(1));
}

void ProgramUnderTest::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
    if (m_process.error() == QProcess::FailedToStart)
        m_errors = m_process.errorString().toUtf8();
}

bool ProgramUnderTest::waitFor(const QByteArray &text, const QByteArray &stream)
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

bool ProgramUnderTest::waitForOutput(const QByteArray &text) { return waitFor(text, m_output); }

bool ProgramUnderTest::waitForErrors(const QByteArray &text) { return waitFor(text, m_errors); }

int ProgramUnderTest::exitCode()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    collect();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int ProgramUnderTest::run(const QStringList &arguments)
{
    start(arguments);
    return exitCode();
}

void ProgramUnderTest::sendSignal(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

QString ProgramUnderTest::wordAfter(const QByteArray &word) const
{
    for (const QByteArray &line : m_output.split('\n')) {
        if (line.startsWith(word + ' '))
            return QString::fromUtf8(line.split(' ').value(1));
    }
    return {};
}

quint16 ProgramUnderTest::port() const
{
    static const QRegularExpression said(QStringLiteral("listening http://\\S+:(\\d+)"));
    return said.match(QString::fromUtf8(m_output + m_errors)).captured(1).toUShort();
}

} // namespace pinbridge::test
