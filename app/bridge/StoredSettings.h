// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace pinbridge {

struct Setting;

/// Values by the setting's name, as they would be given to an option; a list's joined with ','.
using SettingValues = QMap<QString, QString>;

/// Whether the console's Settings page sets it: nothing secret, and nothing that says where this
/// is kept.
[[nodiscard]] bool isStorable(const Setting &setting);

/// What an operator has set in the console: `settings.json` of the data folder, its owner's alone.
/// What this program does not know in it, a newer one's, stays in it.
class StoredSettings
{
public:
    [[nodiscard]] static QString pathIn(const QString &dataDirectory);

    /// Nothing where there is no file. Failure: BadSetting; the sentence names the file and says
    /// that nothing in it counts. It is not lost: the next `save` puts it aside.
    [[nodiscard]] static Result<StoredSettings> load(const QString &dataDirectory);

    /// Of settings that are storable.
    [[nodiscard]] SettingValues values() const;
    /// The names in it that are none of a storable setting's.
    [[nodiscard]] QStringList unknownNames() const;

    void set(const Setting &setting, const QString &value);
    /// The default counts again.
    void unset(const QString &name);

    /// In one step; makes the folder where it is absent. A file that `load` refuses is renamed
    /// first, to a name that is free, which is returned; empty: there was none.
    /// Failure: BadSetting; nothing is changed.
    [[nodiscard]] Result<QString> save(const QString &dataDirectory) const;

private:
    QJsonObject m_file;
};

} // namespace pinbridge
