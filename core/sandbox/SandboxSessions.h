// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QQueue>
#include <QString>

#include <optional>

namespace pinbridge {

struct SandboxSession
{
    QString id; ///< a UUID in lower case, without braces
    QList<int> participants; ///< user ids, the creator first, each once
    QString callId; ///< a UUID
    std::optional<QDateTime> videoAt; ///< when video was asked for first
};

/// The sessions of the sandbox, the last `limit` of them.
class SandboxSessions
{
public:
    static constexpr int limit = 10'000;

    /// The new session's id.
    [[nodiscard]] QString create(int creator, const QList<int> &contacts);
    [[nodiscard]] std::optional<SandboxSession> find(const QString &id) const;
    /// Notes that video was asked for; later ones change nothing.
    void noteVideo(const QString &id, const QDateTime &at);

private:
    QHash<QString, SandboxSession> m_sessions;
    QQueue<QString> m_order; ///< the oldest first
};

} // namespace pinbridge
