// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <thread>
#include <vector>

class QLineEdit;

namespace pinbridge::bench {

/// The application, which knows how long it was busy with each event of its thread.
class MeteredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    /// ms, of those since the last call.
    double takeLongest();

private:
    int m_depth = 0;
    qint64 m_longest = 0; ///< ns
};

/// How long this thread's event loop did not come round: a timer that is due every millisecond is
/// late by that.
class StallMeter : public QObject
{
public:
    StallMeter();
    /// ms each, since the meter stands.
    [[nodiscard]] const std::vector<double> &stalls() const { return m_stalls; }

private:
    QTimer m_timer;
    QElapsedTimer m_watch;
    std::vector<double> m_stalls;
};

/// Types into a field from another thread, as fast as a person can, and takes the time from each
/// key to the field's being painted anew.
class Typist : public QObject
{
public:
    Typist(QLineEdit &field, const QString &text);
    ~Typist() override;
    /// ms each
    [[nodiscard]] const std::vector<double> &latencies() const { return m_latencies; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void type(const QString &text);

    QLineEdit &m_field;
    QElapsedTimer m_watch;
    std::deque<qint64> m_handled; ///< when those keys were hit that are not painted; ns
    std::vector<double> m_latencies;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

} // namespace pinbridge::bench
