// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServedSandbox.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcessEnvironment>
#include <QThread>
#include <QUrl>

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms; a hang guard

} // namespace

ServedSandbox::ServedSandbox()
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
    m_process.setStandardErrorFile(m_home.filePath(QStringLiteral("errors")));
}

ServedSandbox::~ServedSandbox()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ServedSandbox::start()
{
    m_process.start(QStringLiteral(PINBRIDGE_SERVER_PROGRAM),
                    {QStringLiteral("serve"), QStringLiteral("--sandbox"), QStringLiteral("--port"),
                     QStringLiteral("0")});
    QByteArray said;
    const QDeadlineTimer deadline(patience);
    while (!said.contains("Ctrl+C stops.\n")) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(100);
        said += m_process.readAllStandardOutput();
    }
    for (const QByteArray &line : said.split('\n')) {
        if (line.startsWith("listening "))
            m_port = quint16(QUrl(QString::fromLatin1(line.split(' ').value(1))).port(0));
    }
    return m_port != 0;
}

QString ServedSandbox::proc(const char *what) const
{
    return QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(what));
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
    m_process.terminate();
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

} // namespace pinbridge::test
