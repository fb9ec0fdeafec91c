// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace pinbridge {

/// Turns the first SIGTERM or SIGINT into a Qt signal. After it both have their default effect
/// again, so that a second one ends the process at once. One object at a time.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// From now on SIGHUP, each, is told of instead of ending the process.
    void watchHangup();

Q_SIGNALS:
    void stopAsked();
    void hangup();

private:
    void take();

    int m_sockets[2] = {-1, -1}; ///< the handler writes into the first
    QSocketNotifier *m_notifier = nullptr;
    bool m_watchesHangup = false;
    bool m_isAsked = false; ///< to stop
};

} // namespace pinbridge
