// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/StallMeter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QThread>

#include <algorithm>
#include <utility>

namespace pinbridge::bench {

namespace {

constexpr std::chrono::milliseconds due{1};
constexpr std::chrono::milliseconds keyEvery{60}; // 200 words a minute
constexpr double nsPerMs = 1e6;

/// Says when it was hit.
class Key : public QKeyEvent
{
public:
    Key(int key, const QString &text, qint64 at)
        : QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text)
        , hitAt(at)
    {
    }

    const qint64 hitAt; ///< ns
};

} // namespace

bool MeteredApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer watch;
    watch.start();
    const bool isHandled = QApplication::notify(receiver, event);
    m_longest = std::max(m_longest, watch.nsecsElapsed());
    --m_depth;
    return isHandled;
}

double MeteredApplication::takeLongest()
{
    return static_cast<double>(std::exchange(m_longest, 0)) / nsPerMs;
}

StallMeter::StallMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_watch.start();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double gap = static_cast<double>(m_watch.nsecsElapsed()) / nsPerMs;
        m_watch.start();
        m_stalls.push_back(std::max(0.0, gap - static_cast<double>(due.count())));
    });
    m_timer.start(due);
}

Typist::Typist(QLineEdit &field, const QString &text)
    : m_field(field)
{
    m_watch.start();
    field.setFocus();
    field.installEventFilter(this);
    m_thread = std::thread([this, text] { type(text); });
}

Typist::~Typist()
{
    m_isDone = true;
    m_thread.join();
    QCoreApplication::removePostedEvents(&m_field, QEvent::KeyPress);
}

/// Forwards and back again.
void Typist::type(const QString &text)
{
    for (qsizetype i = 0; !m_isDone; i = (i + 1) % (2 * text.size())) {
        const bool isForwards = i < text.size();
        const QString letter = isForwards ? text.mid(i, 1) : QString();
        QCoreApplication::postEvent(&m_field, new Key(isForwards ? Qt::Key_A : Qt::Key_Backspace,
                                                      letter, m_watch.nsecsElapsed()));
        std::this_thread::sleep_for(keyEvery);
    }
}

bool Typist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto *key = dynamic_cast<Key *>(event))
            m_handled.push_back(key->hitAt);
    } else if (event->type() == QEvent::Paint) {
        const qint64 now = m_watch.nsecsElapsed();
        for (const qint64 hitAt : std::exchange(m_handled, {}))
            m_latencies.push_back(static_cast<double>(now - hitAt) / nsPerMs);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pinbridge::bench
