// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "support/ScriptedUpstream.h"

#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace pinbridge::test {

/// A site of Help Lightning as a script. Its user list takes no notice of the filter: whoever
/// asks has to compare.
class ScriptedSite
{
public:
    enum class Call { ListUsers, ShowUser, CreateSession, Video, ShowSession, Unknown };

    struct Person
    {
        QString id;
        QString email;
        bool active = true;
    };

    /// Both must outlive this object.
    ScriptedSite(ScriptedUpstream &upstream, const Clock &clock);

    /// A JWT that upstream could have signed; one that is no JWT where there is no `life`.
    [[nodiscard]] QByteArray issue(const QString &subject,
                                   std::optional<std::chrono::seconds> life);

    [[nodiscard]] int calls(Call call) const;
    [[nodiscard]] int calls() const { return static_cast<int>(m_upstream.requests().size()); }
    [[nodiscard]] static Call callOf(const ScriptedUpstream::Request &request);

    QList<Person> people;
    int pageSize = 50;
    std::optional<std::chrono::seconds> userTokenLife = std::chrono::hours(24 * 30);
    std::optional<std::chrono::seconds> sessionTokenLife = std::chrono::hours(1);
    std::optional<std::chrono::seconds> gssTokenLife = std::chrono::hours(1);
    std::optional<std::chrono::seconds> listTokenLife; ///< set: entries of the list carry tokens
    QSet<QByteArray> refused; ///< tokens that are answered with code 1003
    /// Asked before anything else; unset: go on as usual.
    std::function<std::optional<Behaviour>(Call call)> interfere;

private:
    [[nodiscard]] Behaviour answer(const ScriptedUpstream::Request &request);
    [[nodiscard]] Behaviour listUsers(const ScriptedUpstream::Request &request);
    [[nodiscard]] Behaviour showUser(const QString &id);
    [[nodiscard]] Behaviour createSession(const ScriptedUpstream::Request &request);

    ScriptedUpstream &m_upstream;
    const Clock &m_clock;
    int m_issued = 0;
    int m_sessions = 0;
};

} // namespace pinbridge::test
