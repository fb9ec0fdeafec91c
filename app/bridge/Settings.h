// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "bridge/Configuration.h"
#include "bridge/Options.h"
#include "bridge/StoredSettings.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace pinbridge {

/// A row of the table of settings: the one place that knows by which names a value is given.
struct Setting
{
    enum class Kind {
        Switch, ///< a flag without value
        Text,
        List, ///< values joined with ','; the flag may be repeated
        Secret, ///< never a flag; shown masked
    };

    QString name; ///< also the flag's, "--name", when `isFlag`
    Kind kind = Kind::Text;
    bool isFlag = true;
    QString variable{}; ///< environment variable; empty: none
    QString fileVariable{}; ///< variable naming a file that holds the value; empty: none
    QString form{}; ///< what the help calls the value
    QString standard{}; ///< the default, for people
    QString help{}; ///< of an option
    Phrase meaning{}; ///< of a setting that is none: what it is, also where it is missing
    bool leadsToCredentials = false; ///< `check` has it too
    QString consoleStandard{}; ///< the console's default where it is another one
    bool isShared = false; ///< servers on one store may share it: a policy, nothing of one machine
};

/// The default of a setting in that program.
[[nodiscard]] QString standardOf(const Setting &setting, Program program);

[[nodiscard]] const QList<Setting> &settingsTable();
/// The row of that name, which must be in the table.
[[nodiscard]] const Setting &settingNamed(const QString &name);

/// Says why a value cannot be used. `form` is its right form, "give a number from 1 to 9", and
/// `example` a right value: "--digits 4", and for a stored value without the option's name.
[[nodiscard]] tl::unexpected<Failure> refuse(const ResolvedSetting &setting, const QString &value,
                                             const Phrase &form, const Phrase &example = {});
/// The same with a sentence of its own, which follows the setting's name.
[[nodiscard]] tl::unexpected<Failure> refuse(const ResolvedSetting &setting,
                                             const Phrase &sentence);
/// A value as it is given: "--access open", and "open" for a stored one.
[[nodiscard]] QString asGiven(const ResolvedSetting &setting, const QString &value);

/// Flags, environment, .env file and what the console has stored, asked in that order.
class SettingSources
{
public:
    struct Found
    {
        QByteArray value;
        Source source = Source::Default;
        Phrase origin;
        QString secretFile{}; ///< of a secret: the file that held it; empty: none
    };

    /// Reads the file that --env-file names. Failure: BadSetting.
    [[nodiscard]] static Result<SettingSources> open(const ParsedOptions &options,
                                                     const QProcessEnvironment &environment);

    /// Unset when none of them has it; an empty variable counts as absent. Failure: BadSetting for
    /// a file that cannot be read, or a variable and its _FILE form set side by side.
    [[nodiscard]] Result<std::optional<Found>> find(const Setting &setting) const;

    /// Before this nothing is stored. `file`: where, for people; empty for values that stand before
    /// their eyes, so that nobody need say where.
    void setStored(SettingValues values, QString file);
    /// False when no such value is stored.
    bool dropStored(const QString &name) { return m_stored.remove(name) > 0; }

private:
    [[nodiscard]] std::optional<Found> findStored(const Setting &setting) const;
    /// The value of a variable in one layer, from itself or from the file that it names.
    [[nodiscard]] Result<std::optional<Found>> findIn(const QMap<QString, QByteArray> &layer,
                                                      Source source, const Setting &setting) const;

    ParsedOptions m_options;
    QMap<QString, QByteArray> m_environment;
    QMap<QString, QByteArray> m_envFile;
    QString m_envFileName;
    SettingValues m_stored;
    QString m_storedFile;
};

} // namespace pinbridge
