// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace pinbridge::sys {

/// Turns the first wish from outside that this process ends into a Qt signal, in this object's
/// thread. POSIX: SIGTERM or SIGINT; after it both have their default effect again, so that a
/// second one ends the process at once. Windows: Ctrl+C or Ctrl+Break, of which a second ends it at
/// once; and that the console's window is closed, the user logs off or the system ends, after which
/// Windows leaves some seconds (HandlerRoutine, Remarks). One object at a time.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// From now on SIGHUP, each, is told of instead of ending the process. It never comes on
    /// Windows.
    void watchHangup();

Q_SIGNALS:
    void stopAsked();
    void hangup();

private:
    struct Watch;

    std::unique_ptr<Watch> m_watch; ///< POSIX: null where there was no descriptor for it
};

} // namespace pinbridge::sys
