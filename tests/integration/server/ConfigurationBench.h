// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "credentials/PartnerKey.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace pinbridge::test {

/// A folder, an environment and a key of a test's own, to resolve configurations with.
class ConfigurationBench
{
public:
    static constexpr auto apiKey = "environment-api-key-0123456789";

    explicit ConfigurationBench(PartnerKey key);

    /// For `serve`, with a data directory inside the folder.
    [[nodiscard]] Result<Configuration> resolve(QStringList arguments) const;
    /// The same for the console.
    [[nodiscard]] Result<Configuration> resolveConsole(QStringList arguments = {}) const;
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void setVariable(const QString &name, const QString &value);
    void removeVariable(const QString &name) { m_environment.remove(name); }
    /// All four variables of a usable profile: site 77, `apiKey` and the key as a file.
    void setCredentials();
    /// A profile of site 11 in the data directory.
    void storeProfile();
    /// With the mode that the umask gives it.
    void writeFile(const QString &name, const QByteArray &text);
    /// For its owner alone.
    void closeFile(const QString &name);

private:
    PartnerKey m_key;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace pinbridge::test
