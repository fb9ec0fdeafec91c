// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ErrorOutput.h"

#include <cerrno>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pinbridge::sys {

bool isJournal()
{
    struct stat file = {};
    if (fstat(STDERR_FILENO, &file) != 0)
        return false;
    // Their types differ from system to system.
    const QByteArray own = QByteArray::number(static_cast<quint64>(file.st_dev)) + ':'
                           + QByteArray::number(static_cast<quint64>(file.st_ino));
    return qgetenv("JOURNAL_STREAM") == own;
}

bool writeError(const QByteArray &bytes, std::chrono::milliseconds patience)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(STDERR_FILENO, bytes.constData() + done,
                                     static_cast<size_t>(bytes.size() - done));
        if (written >= 0) {
            done += written;
            continue;
        }
        if (errno == EINTR)
            continue;
        pollfd ready{STDERR_FILENO, POLLOUT, 0};
        if (errno != EAGAIN || ::poll(&ready, 1, static_cast<int>(patience.count())) <= 0)
            return false;
    }
    return true;
}

} // namespace pinbridge::sys
