// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ProcessFacts.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace pinbridge::sys {

namespace {

QByteArray contents(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/self/stat from the third on: the second, the program's name, may hold
/// blanks and parentheses (proc(5)).
QList<QByteArray> statFields()
{
    const QByteArray stat = contents("/proc/self/stat");
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

/// When the machine started, in seconds since 1970 (proc(5), /proc/stat).
std::optional<double> bootTime()
{
    constexpr QByteArrayView name = "\nbtime ";
    const QByteArray stat = contents("/proc/stat");
    const qsizetype at = stat.indexOf(name);
    if (at < 0)
        return std::nullopt;
    const qsizetype from = at + name.size();
    return stat.mid(from, stat.indexOf('\n', from) - from).toDouble();
}

std::optional<qint64> openDescriptors()
{
    std::error_code error;
    qint64 count = 0;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", error), end;
         !error && entry != end; entry.increment(error))
        ++count;
    if (error || count == 0)
        return std::nullopt;
    return count - 1; // one was for reading the folder
}

} // namespace

ProcessFacts processFacts()
{
    // Positions in proc(5), which counts from 1; our list starts with the third field.
    constexpr qsizetype userTime = 14 - 3;
    constexpr qsizetype systemTime = 15 - 3;
    constexpr qsizetype startTime = 22 - 3;
    constexpr qsizetype resident = 24 - 3;

    ProcessFacts facts;
    const auto ticks = double(sysconf(_SC_CLK_TCK));
    const QList<QByteArray> stat = statFields();
    if (stat.size() > resident && ticks > 0) {
        facts.processorTime = (stat[userTime].toDouble() + stat[systemTime].toDouble()) / ticks;
        facts.residentBytes = stat[resident].toLongLong() * sysconf(_SC_PAGESIZE);
        // Asked for once: a clock that is set must not make it look like another start.
        static const std::optional<double> boot = bootTime();
        if (boot)
            facts.startedAt = *boot + stat[startTime].toDouble() / ticks;
    }
    facts.openDescriptors = openDescriptors();
    return facts;
}

} // namespace pinbridge::sys
