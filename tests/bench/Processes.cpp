// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/Processes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

QString valueIn(const QString &text, const QString &pattern)
{
    const auto found = QRegularExpression(pattern).match(text);
    if (!found.hasMatch())
        qFatal("wrk does not say what is expected: %s", qPrintable(text));
    return found.captured(1);
}

} // namespace

double residentMemory(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto at = text.indexOf("VmRSS:");
    if (at < 0)
        qFatal("the system does not say how much memory a process has");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

double processorTime(qint64 process)
{
    double all = 0;
    const QDir folder(u"/proc/%1/task"_s.arg(process));
    const QStringList threads = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(folder.filePath(thread + "/schedstat"_L1));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll().split(' ').value(0).toDouble() / 1000;
    }
    if (all <= 0)
        qFatal("the system does not say how much processor time a process had");
    return all;
}

WrkResult runWrk(quint16 port, const QString &target, std::chrono::seconds time)
{
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::MergedChannels);
    wrk.start(u"wrk"_s, {u"-t1"_s, u"-c32"_s, u"-d%1s"_s.arg(time.count()),
                         u"http://127.0.0.1:%1%2"_s.arg(port).arg(target)});
    if (!wrk.waitForFinished(-1) || wrk.exitCode() != 0)
        qFatal("wrk does not run: %s", qPrintable(wrk.errorString()));
    const QString text = QString::fromUtf8(wrk.readAll());
    if (text.contains("Non-2xx"_L1) || text.contains("Socket errors"_L1))
        qFatal("wrk was refused: %s", qPrintable(text));
    return {.rate = valueIn(text, u"Requests/sec:\\s*([\\d.]+)"_s).toDouble(),
            .answers = valueIn(text, u"(\\d+) requests in"_s).toDouble()};
}

} // namespace pinbridge::bench
