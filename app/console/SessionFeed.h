// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/SessionRepository.h"
#include "ui/Sessions.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>

#include <QCoroTask>

namespace pinbridge {

/// Tells the window of all sessions that are kept: first page by page, the newest first, and from
/// then on what has changed alone, whoever has changed it. Reads one piece at a time, and the next
/// once the window has the last.
class SessionFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 2000;
    static constexpr std::chrono::milliseconds pause{50}; ///< between two pieces

    explicit SessionFeed(QObject *parent = nullptr);

    /// Tells all of them anew. `sessions` must stand until `leave`.
    void follow(SessionRepository &sessions);
    /// Nothing is there any more, and nothing is read.
    void leave();
    /// Something has changed; `pin`, where others have told it.
    void touch(const QString &pin);
    /// Some may be gone: all are read again, and those that differ told.
    void lookThrough();
    /// The window has what `changed` told.
    void taken();

Q_SIGNALS:
    void changed(const pinbridge::ui::SessionChanges &changes);

private:
    /// What is told of a session but for its times, which differ by the store's clock.
    [[nodiscard]] static std::size_t digestOf(const Session &session);

    void goOn();
    QCoro::Task<> step();
    [[nodiscard]] QCoro::Task<bool> readMark();
    [[nodiscard]] QCoro::Task<bool> readNews();
    [[nodiscard]] QCoro::Task<bool> readPage();
    void note(const Session &session);
    void noteGone(qint64 number);
    [[nodiscard]] QString known(const QString &word);

    SessionRepository *m_sessions = nullptr;
    int m_run = 0; ///< what was asked in another one is of no interest
    bool m_hasMark = false;
    bool m_hasNews = false;
    bool m_isReading = false;
    bool m_isUntaken = false;
    SessionMark m_mark;
    QSet<QString> m_pins; ///< told by others
    qint64 m_before = 0; ///< where the next page begins; 0: none
    ui::SessionChanges m_changes; ///< of this piece
    std::map<qint64, std::size_t, std::greater<>> m_told; ///< digests by number
    QSet<QString> m_words; ///< addresses, each of them once
    QTimer m_pause;
};

} // namespace pinbridge
