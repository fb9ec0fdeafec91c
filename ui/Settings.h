// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace pinbridge::ui {

/// A value that this machine has to offer.
struct SettingOffer
{
    QString value; ///< "192.168.2.110"
    QString place; ///< "wlan0"

    bool operator==(const SettingOffer &) const = default;
};

/// A setting of the server as it is set; what it is called for people is in SettingTexts.
struct SettingRow
{
    /// A later one beats an earlier one.
    enum class Source { Default, Shared, Saved, EnvFile, Environment, Flag };

    QString name; ///< "port": the same everywhere, and the option's
    QString variable; ///< "PINBRIDGE_PORT"
    QString value; ///< that counts from the next start of the server; a list's joined with ','
    QString fallback; ///< that would count if nothing were saved here
    Source source = Source::Default;
    QString origin; ///< what sets it, "--port"; of sources that beat what is saved
    QString problem; ///< why what is saved cannot be used and `fallback` counts; empty: nothing
    bool isSaved = false; ///< something is, whether it counts or not
    QList<SettingOffer> offers{}; ///< the best first; empty: nothing is known of any
    bool waits = false; ///< the server that runs was started with another value

    /// Nothing that is saved here would count.
    [[nodiscard]] bool isFixed() const { return source > Source::Saved; }
    bool operator==(const SettingRow &) const = default;
};

enum class StartAtLogin { Unavailable, Off, On };

/// All settings of the server, and what the system is told of the program.
struct SettingsState
{
    QList<SettingRow> rows; ///< in the order of the table of settings; empty: not read yet
    QString path; ///< the file that keeps them
    QStringList problems; ///< of the file, a sentence each: what of it does not count
    QStringList warnings; ///< what is unwise in what is set, a sentence each
    StartAtLogin startAtLogin = StartAtLogin::Unavailable;

    bool operator==(const SettingsState &) const = default;
};

/// What is to be saved, by name; unset: nothing any more, so that the fallback counts.
using SettingChanges = QMap<QString, std::optional<QString>>;

/// What saving the changes would make.
struct SettingsVerdict
{
    QMap<QString, QString> refused; ///< why a value cannot be used, by its setting's name
    QString problem; ///< what keeps all of them from being saved; empty: nothing
    QList<SettingRow> rows; ///< as they would be, without those that are refused
    QStringList warnings; ///< what would be unwise, a sentence each
};

} // namespace pinbridge::ui
