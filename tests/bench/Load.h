// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

#include <chrono>

namespace pinbridge::bench {

/// Devices that ask as fast as they are answered, in a process of their own: this program again,
/// with other arguments.
class Load
{
public:
    /// `target` is "/healthz". Asks from now on, for that long.
    Load(quint16 port, const QString &target, std::chrono::seconds time);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Answers a second, once it has ended; 0 when it failed.
    [[nodiscard]] double rate();

    /// What the other process does: its exit code, or -1 when `arguments` are not for it.
    [[nodiscard]] static int runIfAsked(const QStringList &arguments);

private:
    QProcess m_process;
};

} // namespace pinbridge::bench
