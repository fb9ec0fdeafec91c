// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace pinbridge::bench {

/// What honest devices saw.
struct HonestTimes
{
    struct Answer
    {
        std::chrono::milliseconds at; ///< since the devices began
        double took; ///< ms
    };
    std::vector<Answer>
        quick; ///< look-ups and /healthz, without TLS: what nothing else has a part in
    qint64 answered = 0;
    qint64 sessions = 0; ///< of the answered: made
    qint64 failed = 0;

    void add(const HonestTimes &other);
    /// The median of `quick` in that fifth of the time, 0 to 4; NaN of none.
    [[nodiscard]] double medianOfFifth(int fifth) const;
};

/// Devices in threads of their own that do what devices do: authenticate, create a session, look
/// its pin up again and again and ask whether the server is well; on kept connections and on new
/// ones, with TLS and without. Each rests a little after each answer.
class SoakDevices
{
public:
    explicit SoakDevices(quint16 port);
    ~SoakDevices();
    SoakDevices(const SoakDevices &) = delete;
    SoakDevices &operator=(const SoakDevices &) = delete;

    /// Once: they have gone home then.
    [[nodiscard]] HonestTimes stop();

private:
    class Device;
    std::atomic<bool> m_isOver = false;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace pinbridge::bench
