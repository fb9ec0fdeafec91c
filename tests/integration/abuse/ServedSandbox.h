// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace pinbridge::test {

/// `pinbridge-server serve --sandbox` in a process of its own, looked at from outside as Linux
/// shows it. What it says goes into a file: nobody may have time to read a pipe.
class ServedSandbox
{
public:
    ServedSandbox();
    ~ServedSandbox();
    ServedSandbox(const ServedSandbox &) = delete;
    ServedSandbox &operator=(const ServedSandbox &) = delete;

    /// False when it does not come to listen.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }

    /// KiB of memory now, and the most since `forgetPeak`.
    [[nodiscard]] qint64 memory() const { return status("VmRSS:"); }
    [[nodiscard]] qint64 peakMemory() const { return status("VmHWM:"); }
    void forgetPeak() const;
    [[nodiscard]] qsizetype descriptors() const;
    /// Waits until it has no more descriptors than that.
    [[nodiscard]] bool waitForDescriptors(qsizetype most) const;

    /// SIGTERM. The exit code; unset when it did not end, or crashed.
    [[nodiscard]] std::optional<int> stop();

private:
    [[nodiscard]] qint64 status(const QByteArray &name) const;
    [[nodiscard]] QString proc(const char *what) const;

    QTemporaryDir m_home;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace pinbridge::test
