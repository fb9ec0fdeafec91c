// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/SandboxPerson.h"
#include "sandbox/UserFilter.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace pinbridge {

/// What the local part of an address at example.com stands for; None for every other address.
[[nodiscard]] SandboxQuirk sandboxQuirk(const QString &email);

/// The users of the sandbox's site: a directory of 57, and everybody at example.com who has been
/// asked for by address. An id stays with its address until `limit` later ones were asked for.
class SandboxPeople
{
public:
    static constexpr int directorySize = 57;
    static constexpr int limit = 100'000; ///< of addresses beside the directory

    SandboxPeople();

    /// In the order of their ids. Without a filter everybody known so far.
    [[nodiscard]] QList<SandboxPerson> find(const std::optional<UserFilter> &filter);
    [[nodiscard]] std::optional<SandboxPerson> byId(int id) const;

private:
    void learn(const QString &email);
    void add(const QString &email, SandboxQuirk quirk);
    void forgetOldest();

    QMap<int, SandboxPerson> m_people; ///< the first `directorySize` are the directory
    QHash<QString, QList<int>> m_idsByEmail;
    int m_nextId = 1001;
};

} // namespace pinbridge
