// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "credentials/ProfileStore.h"

#include <QList>
#include <QString>

#include <optional>

namespace pinbridge {

/// A stored profile, whole or not.
struct ShelfEntry
{
    QString id; ///< its own for good, whatever it is called; the name of its folder
    Result<ProfileRecord> record = fail(FailureCode::BadSetting, Phrase());
    /// With secrets that the vault keeps: see ProfileStore.
    QStringList leftFiles{};
    bool isLeftInVault = false; ///< its secrets are in files, and the vault may have them, too
};

/// The stored profiles of this desk: `profiles/<id>/` below the data directory, and which of them
/// is the active one, that a start takes. A damaged one does not hide the others.
///
/// Before there were several, one stood in `profile/`; it counts as one of them, and `adopt` moves
/// it.
class ProfileShelf
{
public:
    explicit ProfileShelf(QString dataDirectory);

    /// By name; those that cannot be read last, keys without a profile among them. Changes nothing.
    [[nodiscard]] QList<ShelfEntry> list() const;
    /// Empty where there is none. Where the active one has gone, the only one that is left.
    [[nodiscard]] QString activeId() const;
    [[nodiscard]] Result<void> setActive(const QString &id) const;
    /// The profile of that name, or id; names are compared as `nameKey` does. Failure: BadSetting
    /// with the names that there are, or the ids of those with one name.
    [[nodiscard]] Result<QString> find(const QString &nameOrId) const;

    [[nodiscard]] ProfileStore store(const QString &id) const;
    [[nodiscard]] static QString newId();
    /// Names that people would take for the same have the same key.
    [[nodiscard]] static QString nameKey(const QString &name);

    /// Moves the profile of old to the others, in one step; nothing to do is no failure. Broken off
    /// wherever, it counts as before or as after, and can be repeated.
    [[nodiscard]] Result<void> adopt() const;
    /// Of profiles that are gone, or never came about: the vault may have something under that id.
    [[nodiscard]] QStringList onlyNoted() const;
    /// Tries again to remove what is left of secrets in the files of all. The first failure.
    [[nodiscard]] Result<void> tidy() const;

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString oldFolder() const;

    QString m_dataDirectory;
};

} // namespace pinbridge
