// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Log.h"
#include "bridge/Bridge.h"
#include "bridge/Options.h"
#include "credentials/Profile.h"
#include "server/Access.h"
#include "server/DeviceServer.h"

#include <QHostAddress>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace pinbridge {

/// Who asks: decides which options there are and what the help calls the program.
enum class Program {
    Serve, ///< `pinbridge-server serve`
    Check, ///< `pinbridge-server check`: the options that lead to credentials
    Console, ///< `pinbridge`
};

/// Where a value comes from; a later one beats an earlier one.
enum class Source { Default, Shared, Stored, EnvFile, Environment, Flag };

/// A setting as it was found, for people: a secret is masked.
struct ResolvedSetting
{
    QString name; ///< "port", "api-key"
    QString value; ///< empty: not set
    Source source = Source::Default;
    Phrase origin; ///< "--port", "HLSERVER_URL", "HLSERVER_URL in lab.env", a folder, or empty
    QString secretFile{}; ///< the operator's own file that holds it, if it is a secret; empty: none
};

/// A profile whose secrets, or some of them, are still to be asked of the system's vault.
struct VaultProfile
{
    QString id; ///< of the stored profile, by which the vault keeps its secrets
    Profile known; ///< all but those
    QString keyFingerprint{}; ///< of the partner key that they have to be with; empty: unknown
    bool needsApiKey = false;
    bool needsPartnerKey = false;
};
/// The whole of it, with what the vault gave; unset: it has nothing. Failure: VaultFailed, also for
/// the secrets of another site, which a save that was broken off leaves; BadKey and BadSetting for
/// what cannot be used.
[[nodiscard]] Result<Profile> completed(const VaultProfile &profile,
                                        const std::optional<Secret> &bundle);

/// Everything both programs are told from outside, each value from the best source that has it:
/// flags beat the environment, that beats the .env file, that beats what is stored: the profile,
/// and for the console what was set on its Settings page. What the servers on a store share beats
/// the defaults alone; it is known once the store is open.
struct Configuration
{
    QList<ResolvedSetting> settings; ///< every setting once; no credentials with `sandbox`

    bool helpAsked = false; ///< then nothing but this and `versionAsked` is filled in
    bool versionAsked = false;
    bool printConfigAsked = false;

    bool sandbox = false;
    QHostAddress host = QHostAddress::LocalHost;
    quint16 port = 8777; ///< 0: a free one
    QString dataDirectory; ///< absolute; need not exist
    AccessRules access;
    QStringList hostNames; ///< beside the machine's own
    std::optional<CertificateFiles> certificate; ///< of the operator's own; not read yet
    SessionIdForm sessionIdForm = SessionIdForm::List;
    LogOptions log;
    RecorderOptions recording;
    std::optional<StoreOptions> store; ///< unset: in memory
    SessionPolicy sessions;
    FollowCalls followCalls = FollowCalls::InSandbox;
    CorsRules cors;
    DeviceLimits limits;
    ConnectionLimits connections;
    QList<QHostAddress> proxies; ///< whose X-Forwarded-For counts

    /// The credentials. Failure: CredentialsMissing with a sentence that names every missing
    /// variable; BadSetting, BadKey or WrongPassphrase for a value that cannot be used. With
    /// `sandbox` they are not looked for and this is CredentialsMissing.
    Result<Profile> profile = fail(FailureCode::CredentialsMissing, Phrase());
    /// Set where all is known but what the vault has; `profile` is VaultFailed until it is asked.
    std::optional<VaultProfile> inVault;
    QString profileId; ///< the stored profile that was looked at; empty: none
    /// What does not stop a start, one sentence each: contradictions, and files of secrets that
    /// other users can reach. Those are not refused: who follows the vendor's instructions has
    /// some.
    QList<Phrase> warnings;

    /// The setting of that name; it must be one of the table's.
    [[nodiscard]] ResolvedSetting setting(const QString &name) const;
};

/// The options of a program, for its help and for parseOptions.
[[nodiscard]] QList<OptionSpec> configurationOptions(Program program);

/// `arguments` without the program's (and command's) name. Reads files (.env, keys, stored
/// profile and settings) and proves the partner key: some milliseconds of disk and key work.
/// Failure: BadSetting; the sentence names the option or variable and its right form.
[[nodiscard]] Result<Configuration> resolveConfiguration(const QStringList &arguments,
                                                         const QProcessEnvironment &environment,
                                                         Program program);
/// The same for options that were parsed together with a program's own.
[[nodiscard]] Result<Configuration> resolveConfiguration(const ParsedOptions &options,
                                                         const QProcessEnvironment &environment,
                                                         Program program);

class SettingSources;
enum class Credentials { Resolved, LeftOut };

/// The same from sources that are open; the key is not proven where credentials are left out.
[[nodiscard]] Result<Configuration> resolveConfiguration(const SettingSources &sources,
                                                         const ParsedOptions &options,
                                                         Program program, Credentials credentials);
/// The data directory alone, for programs that ask a server on it: absolute; need not exist.
/// Failure: as above.
[[nodiscard]] Result<QString> resolveDataDirectory(const ParsedOptions &options,
                                                   const QProcessEnvironment &environment);

[[nodiscard]] BridgeSetup toSetup(const Configuration &configuration);

/// What `--print-config` prints: a line a setting with its value and source, secrets masked, and
/// the warnings. Shared values are among them where resolveConfiguration was asked for that.
[[nodiscard]] QString describe(const Configuration &configuration);
/// What `--help` prints: the usage line, every option, the environment variables.
[[nodiscard]] QString configurationHelp(Program program);

} // namespace pinbridge
