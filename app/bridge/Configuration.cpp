// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Configuration.h"

#include "base/Files.h"
#include "bridge/CallSettings.h"
#include "bridge/LogSettings.h"
#include "bridge/ProfileSettings.h"
#include "bridge/RecordSettings.h"
#include "bridge/ServiceSettings.h"
#include "bridge/Settings.h"
#include "bridge/SharedConfiguration.h"
#include "bridge/StoreSettings.h"
#include "bridge/StoredConfiguration.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

Result<QHostAddress> parseHost(const ResolvedSetting &setting)
{
    if (setting.value == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    // Every address, IPv4 too: Qt's AnyIPv6 would leave those out.
    if (setting.value == "::"_L1)
        return QHostAddress(QHostAddress::Any);
    QHostAddress address(setting.value);
    // QHostAddress also takes "10" and "10.1" for addresses.
    const bool complete = setting.value.contains(u':') || setting.value.count(u'.') == 3;
    if (address.isNull() || !complete) {
        return refuse(setting, setting.value, Phrase::tr("give an address of this machine"),
                      Phrase::tr("%1, or :: for all").arg(u"192.168.2.110"_s));
    }
    return address;
}

Result<quint16> parsePort(const ResolvedSetting &setting)
{
    bool isNumber = false;
    const quint16 port = setting.value.toUShort(&isNumber);
    if (!isNumber)
        return refuse(setting, setting.value,
                      Phrase::tr("give a number from %1 to %2").arg(0, 65535),
                      Phrase::verbatim(u"8777"_s));
    return port;
}

QString standardDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/pinbridge"_L1;
}

/// Turns what was found for each setting into the typed configuration.
class Resolver
{
public:
    Resolver(const SettingSources &sources, const ParsedOptions &options, Program program);

    [[nodiscard]] Result<Configuration> resolve(Credentials credentials);

private:
    [[nodiscard]] Result<void> find(const Setting &setting);
    [[nodiscard]] Result<void> readServer();
    [[nodiscard]] Result<void> readCertificate();
    void chooseHost();
    void resolveCredentials();
    void warnOfOpenFiles();
    [[nodiscard]] ResolvedSetting &entry(const QString &name);

    const SettingSources &m_sources;
    Program m_program;
    Configuration m_configuration;
};

Resolver::Resolver(const SettingSources &sources, const ParsedOptions &options, Program program)
    : m_sources(sources)
    , m_program(program)
{
    m_configuration.printConfigAsked = options.has(u"print-config"_s);
}

Result<void> Resolver::find(const Setting &setting)
{
    ResolvedSetting resolved{
        .name = setting.name, .value = standardOf(setting, m_program), .origin = {}};
    const auto found = m_sources.find(setting);
    if (!found)
        return tl::unexpected(found.error());
    if (found->has_value()) {
        resolved.value = QString::fromUtf8((*found)->value).trimmed();
        resolved.source = (*found)->source;
        resolved.origin = (*found)->origin;
    }
    if (setting.kind == Setting::Kind::Switch)
        resolved.value = found->has_value() ? u"yes"_s : u"no"_s;
    m_configuration.settings << resolved;
    return {};
}

ResolvedSetting &Resolver::entry(const QString &name)
{
    return *std::ranges::find(m_configuration.settings, name, &ResolvedSetting::name);
}

Result<Configuration> Resolver::resolve(Credentials credentials)
{
    for (const Setting &setting : settingsTable()) {
        // Credentials are not flags; they are found together, below.
        if (!setting.isFlag)
            continue;
        if (const auto found = find(setting); !found)
            return tl::unexpected(found.error());
    }
    if (const auto read = readServer(); !read)
        return tl::unexpected(read.error());
    if (const auto read = readLogSettings(m_configuration); !read)
        return tl::unexpected(read.error());
    if (const auto read = readRecordSettings(m_configuration); !read)
        return tl::unexpected(read.error());
    if (const auto read = readServiceSettings(m_configuration); !read)
        return tl::unexpected(read.error());
    if (const auto read = readCallSettings(m_configuration); !read)
        return tl::unexpected(read.error());
    if (const auto read = readStoreSettings(m_configuration); !read)
        return tl::unexpected(read.error());
    if (const auto read = readCertificate(); !read)
        return tl::unexpected(read.error());
    chooseHost();
    if (credentials == Credentials::Resolved) {
        resolveCredentials();
        warnOfOpenFiles();
    }
    if (m_configuration.printConfigAsked)
        addSharedFromStore(m_configuration);
    return m_configuration;
}

Result<void> Resolver::readServer()
{
    m_configuration.sandbox = entry(u"sandbox"_s).value == "yes"_L1;
    if (entry(u"data-dir"_s).value.isEmpty())
        entry(u"data-dir"_s).value = standardDataDirectory();
    m_configuration.dataDirectory = QDir(entry(u"data-dir"_s).value).absolutePath();

    const auto host = parseHost(entry(u"host"_s));
    if (!host)
        return tl::unexpected(host.error());
    const auto port = parsePort(entry(u"port"_s));
    if (!port)
        return tl::unexpected(port.error());
    m_configuration.host = *host;
    m_configuration.port = *port;
    m_configuration.hostNames = entry(u"host-name"_s).value.split(u',', Qt::SkipEmptyParts);
    m_configuration.log.alsoStderr = m_program == Program::Console; // it may have a terminal
    return {};
}

Result<void> Resolver::readCertificate()
{
    const QString name = u"tls-key-passphrase"_s;
    const Setting &row = settingNamed(name);
    const auto passphrase = m_sources.find(row);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    ResolvedSetting shown{.name = row.name, .value = {}, .origin = {}};
    if (passphrase->has_value()) {
        shown.value = u"••••"_s;
        shown.source = (*passphrase)->source;
        shown.origin = (*passphrase)->origin;
        shown.secretFile = (*passphrase)->secretFile;
    }
    m_configuration.settings << shown;

    const ResolvedSetting certificate = entry(u"tls-certificate"_s);
    const ResolvedSetting key = entry(u"tls-key"_s);
    if (certificate.value.isEmpty() && !key.value.isEmpty()) {
        return refuse(key, key.value,
                      key.source == Source::Stored
                          ? Phrase::tr("give the certificate, too")
                          : Phrase::tr("give the certificate, too: --tls-certificate F"));
    }
    if (certificate.value.isEmpty())
        return {};
    m_configuration.certificate = CertificateFiles{certificate.value, key.value, {}};
    if (passphrase->has_value())
        m_configuration.certificate->passphrase = Secret(QByteArray((*passphrase)->value));
    return {};
}

void Resolver::chooseHost()
{
    ResolvedSetting &host = entry(u"host"_s);
    const Access access = m_configuration.access.access;
    if (host.source == Source::Default) {
        // Who lets devices of the network in wants them to reach the port.
        const bool isLocal = access == Access::Local;
        m_configuration.host = QHostAddress(isLocal ? QHostAddress::LocalHost : QHostAddress::Any);
        const QString value = isLocal ? u"127.0.0.1"_s : u"::"_s;
        const Phrase &origin = entry(u"access"_s).origin;
        if (!isLocal || host.value != value)
            host.origin = Phrase::verbatim(u"as %1 is %2"_s.arg(
                origin.isEmpty() ? u"access"_s : origin.english(), nameOf(access)));
        host.value = value;
    }
    if (access == Access::Local && !m_configuration.host.isLoopback()) {
        m_configuration.warnings
            << Phrase::tr("Listening on %1, but --access local refuses every device other than "
                          "this machine; for others add --access approved, and allow each, or "
                          "--access open.")
                   .arg(host.value);
    }
    if (access == Access::Local && !m_configuration.proxies.isEmpty()) {
        m_configuration.warnings
            << Phrase::tr("With --access local every device behind --proxy %1 is refused; add "
                          "--access approved, and allow each, or --access open.")
                   .arg(entry(u"proxy"_s).value);
    }
    if (access != Access::Approved && !m_configuration.access.networks.isEmpty()) {
        m_configuration.warnings << Phrase::tr("--allow has no effect with --access %1, only with "
                                               "--access approved.")
                                        .arg(nameOf(access));
    }
}

void Resolver::resolveCredentials()
{
    if (m_configuration.sandbox)
        return;
    auto resolved =
        resolveProfile(m_sources, m_configuration.dataDirectory, entry(u"profile"_s).value);
    m_configuration.settings += resolved.settings;
    m_configuration.profile = std::move(resolved.profile);
    m_configuration.inVault = std::move(resolved.inVault);
    m_configuration.profileId = resolved.profileId;
}

void Resolver::warnOfOpenFiles()
{
    QStringList files;
    for (const ResolvedSetting &setting : std::as_const(m_configuration.settings)) {
        if (!setting.secretFile.isEmpty() && !files.contains(setting.secretFile))
            files << setting.secretFile;
    }
    for (const QString &file : std::as_const(files)) {
        if (const auto closed = requireOwnerOnly(file); !closed)
            m_configuration.warnings << closed.error().sentence;
    }
}

} // namespace

ResolvedSetting Configuration::setting(const QString &name) const
{
    const auto found = std::ranges::find(settings, name, &ResolvedSetting::name);
    return found == settings.end() ? ResolvedSetting{.name = name, .value = {}, .origin = {}}
                                   : *found;
}

Result<Configuration> resolveConfiguration(const QStringList &arguments,
                                           const QProcessEnvironment &environment, Program program)
{
    const auto options = parseOptions(configurationOptions(program), arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (!options->positionals.isEmpty()) {
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(u"\"%1\" is not expected here; options start with --."_s.arg(
                        options->positionals.first())),
                    Stage::Settings);
    }
    return resolveConfiguration(*options, environment, program);
}

Result<Configuration> resolveConfiguration(const ParsedOptions &options,
                                           const QProcessEnvironment &environment, Program program)
{
    if (options.has(u"help"_s) || options.has(u"version"_s)) {
        // Help must be there for who has a broken file, too.
        Configuration asked;
        asked.helpAsked = options.has(u"help"_s);
        asked.versionAsked = options.has(u"version"_s);
        return asked;
    }
    if (program == Program::Console)
        return resolveWithStored(options, environment);
    const auto sources = SettingSources::open(options, environment);
    if (!sources)
        return tl::unexpected(sources.error());
    return resolveConfiguration(*sources, options, program, Credentials::Resolved);
}

Result<Configuration> resolveConfiguration(const SettingSources &sources,
                                           const ParsedOptions &options, Program program,
                                           Credentials credentials)
{
    return Resolver(sources, options, program).resolve(credentials);
}

Result<QString> resolveDataDirectory(const ParsedOptions &options,
                                     const QProcessEnvironment &environment)
{
    const auto sources = SettingSources::open(options, environment);
    if (!sources)
        return tl::unexpected(sources.error());
    const auto found = sources->find(settingNamed(u"data-dir"_s));
    if (!found)
        return tl::unexpected(found.error());
    const QString given =
        found->has_value() ? QString::fromUtf8((*found)->value).trimmed() : QString();
    return QDir(given.isEmpty() ? standardDataDirectory() : given).absolutePath();
}

BridgeSetup toSetup(const Configuration &configuration)
{
    BridgeSetup setup;
    if (configuration.profile)
        setup.profile = *configuration.profile;
    setup.sandbox = configuration.sandbox;
    setup.host = configuration.host;
    setup.port = configuration.port;
    setup.dataDirectory = configuration.dataDirectory;
    setup.access = configuration.access;
    setup.hostNames = configuration.hostNames;
    setup.certificate = configuration.certificate;
    setup.store = configuration.store;
    setup.sessions = configuration.sessions;
    setup.cors = configuration.cors;
    setup.limits = configuration.limits;
    setup.connections = configuration.connections;
    setup.proxies = configuration.proxies;
    setup.sessionIdForm = configuration.sessionIdForm;
    setup.recording = configuration.recording;
    setup.followCalls = configuration.followCalls;
    // Without credentials: they must not live as long as this.
    Configuration policies = configuration;
    policies.profile = fail(FailureCode::CredentialsMissing, Phrase());
    policies.inVault.reset();
    policies.certificate.reset();
    setup.share = [policies](const SharedSettings &shared, BridgeSetup &changed) {
        return shareInto(changed, policies, shared);
    };
    return setup;
}

} // namespace pinbridge
