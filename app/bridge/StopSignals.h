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

Q_SIGNALS:
    void stopAsked();

private:
    void take();

    int m_sockets[2] = {-1, -1}; ///< the handler writes into the first
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace pinbridge
