// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "integration/server/ServerProcess.h"

#include <QString>

#include <optional>

namespace pinbridge::test {

/// `pinbridge-server serve --sandbox`, looked at from outside as Linux shows it.
class ServedSandbox
{
public:
    ServedSandbox();

    /// False when it does not come to listen. What is recorded has bounds of its own: by default
    /// it is what connections take.
    [[nodiscard]] bool start(const QStringList &options = {QStringLiteral("--record"),
                                                           QStringLiteral("0")});
    [[nodiscard]] quint16 port() const { return m_server.port(); }

    /// KiB of memory now, and the most since `forgetPeak`.
    [[nodiscard]] qint64 memory() const { return status("VmRSS:"); }
    [[nodiscard]] qint64 peakMemory() const { return status("VmHWM:"); }
    void forgetPeak() const;
    [[nodiscard]] qsizetype descriptors() const;
    [[nodiscard]] qint64 threads() const { return status("Threads:"); }
    /// How often its threads have waited for something and gone on, since they began.
    [[nodiscard]] qint64 wakeUps() const;
    /// Waits until it has no more descriptors than that.
    [[nodiscard]] bool waitForDescriptors(qsizetype most) const;

    /// SIGTERM. The exit code; unset when it did not end, or crashed.
    [[nodiscard]] std::optional<int> stop();

private:
    [[nodiscard]] qint64 status(const QByteArray &name, const QString &of = {}) const;
    [[nodiscard]] QString proc(const char *what) const;

    ServerProcess m_server;
};

} // namespace pinbridge::test
