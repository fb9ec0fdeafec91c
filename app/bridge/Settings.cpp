// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Settings.h"

#include "base/Files.h"
#include "bridge/CallSettings.h"
#include "bridge/LogSettings.h"
#include "bridge/RecordSettings.h"
#include "bridge/ServiceSettings.h"
#include "bridge/StoreSettings.h"
#include "credentials/EnvFile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Longest file that is read for a secret, in bytes.
constexpr qint64 secretFileLimit = 4096;

QList<Setting> serverSettings()
{
    return {
        {.name = u"host"_s,
         .variable = u"PINBRIDGE_HOST"_s,
         .form = u"A"_s,
         .standard = u"127.0.0.1"_s,
         .help =
             u"Address to listen on; 0.0.0.0 is every IPv4 address of this machine, :: the IPv6 "
             "ones too. By default 127.0.0.1 with --access local, else ::."_s,
         .consoleStandard = u"::"_s},
        {.name = u"port"_s,
         .variable = u"PINBRIDGE_PORT"_s,
         .form = u"N"_s,
         .standard = u"8777"_s,
         .help = u"Port to listen on, 0 to 65535; 0 picks a free one."_s},
    };
}

QList<Setting> accessSettings()
{
    using Kind = Setting::Kind;
    return {
        {.name = u"access"_s,
         .variable = u"PINBRIDGE_ACCESS"_s,
         .form = u"local|approved|open"_s,
         .standard = u"local"_s,
         .help = u"Which devices are served. local: this machine. approved: this machine, the "
                 "--allow networks, and the devices that you allow; a new one gets 403 and waits "
                 "until then. open: everyone who reaches the port."_s,
         .consoleStandard = u"approved"_s},
        {.name = u"allow"_s,
         .kind = Kind::List,
         .variable = u"PINBRIDGE_ALLOW"_s,
         .form = u"CIDR"_s,
         .help = u"A network that --access approved serves without asking, such as "
                 "192.168.2.0/24 or fd00::/8; may be repeated."_s,
         .isShared = true},
        {.name = u"host-name"_s,
         .kind = Kind::List,
         .variable = u"PINBRIDGE_HOST_NAME"_s,
         .form = u"NAME"_s,
         .help = u"A name that devices reach this server by, beside this machine's own and its "
                 "addresses, such as that of a proxy; may be repeated. Requests for other names "
                 "are refused with 421."_s},
    };
}

QList<Setting> httpsSettings()
{
    using Kind = Setting::Kind;
    return {
        {.name = u"tls-certificate"_s,
         .variable = u"PINBRIDGE_TLS_CERTIFICATE"_s,
         .form = u"F"_s,
         .help =
             u"A certificate of your own for https (PEM, with its issuers'), instead of the one "
             "that is made in the data folder."_s},
        {.name = u"tls-key"_s,
         .variable = u"PINBRIDGE_TLS_KEY"_s,
         .form = u"F"_s,
         .help =
             u"The private key of --tls-certificate (PEM), where it is not in the same file."_s},
        {.name = u"tls-key-passphrase"_s,
         .kind = Kind::Secret,
         .isFlag = false,
         .variable = u"PINBRIDGE_TLS_KEY_PASSPHRASE"_s,
         .fileVariable = u"PINBRIDGE_TLS_KEY_PASSPHRASE_FILE"_s,
         .meaning = Phrase::verbatim(u"only for a --tls-key that is protected by one"_s)},
    };
}

QList<Setting> outputSettings()
{
    return {
        {.name = u"session-id"_s,
         .variable = u"PINBRIDGE_SESSION_ID"_s,
         .form = u"list|string"_s,
         .standard = u"list"_s,
         .help = u"Form of session_id in replies: list as documented, string as the vendor's "
                 "current apps read it."_s,
         .isShared = true},
    };
}

QList<Setting> credentialSettings()
{
    using Kind = Setting::Kind;
    QList<Setting> settings = {
        {.name = u"sandbox"_s,
         .kind = Kind::Switch,
         .help = u"Start an imitation of Help Lightning inside and use it; no account needed."_s},
        {.name = u"env-file"_s,
         .form = u"F"_s,
         .help = u"A file with NAME=value lines for the variables below. Without this option none "
                 "is read, not even .env."_s},
        {.name = u"data-dir"_s,
         .variable = u"PINBRIDGE_DATA_DIR"_s,
         .form = u"D"_s,
         .help = u"Folder for the certificate, the devices that were decided on, the sessions and "
                 "the stored profile; by default pinbridge in the "
                 "user's data folder (~/.local/share/pinbridge)."_s},
        {.name = u"profile"_s,
         .variable = u"PINBRIDGE_PROFILE"_s,
         .form = u"NAME"_s,
         .help = u"The stored profile to use, by its name in the console; by default the one that "
                 "was used there last."_s},
        {.name = u"url"_s,
         .isFlag = false,
         .variable = u"HLSERVER_URL"_s,
         .meaning = Phrase::tr("base URL: https://api.helplightning.net/api (US) or "
                               "https://api.eu1.helplightning.net/api (EU)")},
        {.name = u"enterprise-id"_s,
         .isFlag = false,
         .variable = u"HLSERVER_ENTERPRISE_ID"_s,
         .meaning = Phrase::tr("the site's number")},
        {.name = u"api-key"_s,
         .kind = Kind::Secret,
         .isFlag = false,
         .variable = u"HLSERVER_API_KEY"_s,
         .fileVariable = u"HLSERVER_API_KEY_FILE"_s,
         .meaning = Phrase::tr("the application's API key")},
        {.name = u"partner-key"_s,
         .isFlag = false,
         .variable = u"HLSERVER_PARTNER_KEY"_s,
         .meaning = Phrase::tr("path of the file with the site's RSA private key (PEM)")},
        {.name = u"partner-key-passphrase"_s,
         .kind = Kind::Secret,
         .isFlag = false,
         .variable = u"HLSERVER_PARTNER_KEY_PASSPHRASE"_s,
         .fileVariable = u"HLSERVER_PARTNER_KEY_PASSPHRASE_FILE"_s,
         .meaning = Phrase::verbatim(u"only for a key that is protected by one"_s)},
    };
    for (Setting &setting : settings)
        setting.leadsToCredentials = true;
    return settings;
}

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

Result<QByteArray> readSecretFile(const QString &variable, const QString &path)
{
    const auto content = readWholeFile(path, secretFileLimit);
    if (!content)
        return bad(Phrase::tr("%1: %2").arg(variable, content.error().sentence));
    QByteArray text = content->bytes();
    // Editors and `echo` end the line; the secret is what stands before.
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    if (text.isEmpty())
        return bad(Phrase::tr("%1: the file %2 is empty.").arg(variable, path));
    return text;
}

} // namespace

const QList<Setting> &settingsTable()
{
    static const QList<Setting> table = credentialSettings() + serverSettings() + storeSettings()
                                        + accessSettings() + httpsSettings() + outputSettings()
                                        + logSettings() + recordSettings() + serviceSettings()
                                        + callSettings();
    return table;
}

const Setting &settingNamed(const QString &name)
{
    const auto row = std::ranges::find(settingsTable(), name, &Setting::name);
    Q_ASSERT(row != settingsTable().end());
    return *row;
}

QString standardOf(const Setting &setting, Program program)
{
    return program == Program::Console && !setting.consoleStandard.isEmpty()
               ? setting.consoleStandard
               : setting.standard;
}

tl::unexpected<Failure> refuse(const ResolvedSetting &setting, const Phrase &sentence)
{
    Phrase name = setting.origin;
    if (name.isEmpty() && setting.source != Source::Stored)
        name = Phrase::verbatim("--"_L1 + setting.name);
    auto refused =
        fail(FailureCode::BadSetting,
             name.isEmpty() ? sentence : Phrase::tr("%1: %2").arg(name, sentence), Stage::Settings);
    refused.value().setting = setting.name;
    return refused;
}

tl::unexpected<Failure> refuse(const ResolvedSetting &setting, const QString &value,
                               const Phrase &form, const Phrase &example)
{
    if (example.isEmpty())
        return refuse(setting, Phrase::tr("\"%1\" cannot be used; %2").arg(value, form));
    if (setting.source == Source::Stored) {
        return refuse(
            setting, Phrase::tr("\"%1\" cannot be used; %2, such as %3").arg(value, form, example));
    }
    return refuse(
        setting,
        Phrase::tr("\"%1\" cannot be used; %2: --%3 %4").arg(value, form, setting.name, example));
}

QString asGiven(const ResolvedSetting &setting, const QString &value)
{
    return setting.source == Source::Stored ? value : u"--%1 %2"_s.arg(setting.name, value);
}

Result<SettingSources> SettingSources::open(const ParsedOptions &options,
                                            const QProcessEnvironment &environment)
{
    SettingSources sources;
    sources.m_options = options;
    for (const Setting &setting : settingsTable()) {
        for (const QString &variable : {setting.variable, setting.fileVariable}) {
            if (!variable.isEmpty())
                sources.m_environment.insert(variable, environment.value(variable).toUtf8());
        }
    }
    sources.m_envFileName = options.value(u"env-file"_s);
    if (!sources.m_envFileName.isEmpty()) {
        auto variables = readEnvFile(sources.m_envFileName);
        if (!variables)
            return tl::unexpected(variables.error());
        sources.m_envFile = std::move(*variables);
    }
    return sources;
}

Result<std::optional<SettingSources::Found>> SettingSources::find(const Setting &setting) const
{
    if (setting.isFlag && m_options.has(setting.name)) {
        const QByteArray value = m_options.values.value(setting.name).join(u',').toUtf8();
        return Found{value, Source::Flag, Phrase::verbatim("--"_L1 + setting.name)};
    }
    auto found = findIn(m_environment, Source::Environment, setting);
    if (!found || found->has_value())
        return found;
    found = findIn(m_envFile, Source::EnvFile, setting);
    if (!found || found->has_value())
        return found;
    return findStored(setting);
}

void SettingSources::setStored(SettingValues values, QString file)
{
    m_stored = std::move(values);
    m_storedFile = std::move(file);
}

std::optional<SettingSources::Found> SettingSources::findStored(const Setting &setting) const
{
    const auto value = m_stored.find(setting.name);
    // An empty list is a choice, an empty text is none.
    if (value == m_stored.end() || (value->isEmpty() && setting.kind != Setting::Kind::List))
        return std::nullopt;
    const Phrase origin =
        m_storedFile.isEmpty() ? Phrase() : Phrase::tr("%1 in %2").arg(setting.name, m_storedFile);
    return Found{value->toUtf8(), Source::Stored, origin};
}

Result<std::optional<SettingSources::Found>> SettingSources::findIn(
    const QMap<QString, QByteArray> &layer, Source source, const Setting &setting) const
{
    const QByteArray value = layer.value(setting.variable);
    const QByteArray path = layer.value(setting.fileVariable);
    // A variable, and where it stands.
    const auto placed = [this, source](const QString &variable) {
        return source == Source::EnvFile ? Phrase::tr("%1 in %2").arg(variable, m_envFileName)
                                         : Phrase::verbatim(variable);
    };
    if (!value.isEmpty() && !path.isEmpty()) {
        const Phrase both = source == Source::EnvFile
                                ? Phrase::tr("Both %1 and %2 are set in %3; keep one of them.")
                                      .arg(setting.variable, setting.fileVariable, m_envFileName)
                                : Phrase::tr("Both %1 and %2 are set; keep one of them.")
                                      .arg(setting.variable, setting.fileVariable);
        return bad(both);
    }
    if (!value.isEmpty()) {
        const bool isSecretInFile =
            source == Source::EnvFile && setting.kind == Setting::Kind::Secret;
        return Found{value, source, placed(setting.variable),
                     isSecretInFile ? m_envFileName : QString()};
    }
    if (path.isEmpty())
        return std::nullopt;
    const QString fileName = QFile::decodeName(path);
    const auto text = readSecretFile(setting.fileVariable, fileName);
    if (!text)
        return tl::unexpected(text.error());
    return Found{*text, source, Phrase::tr("%1 (%2)").arg(placed(setting.fileVariable), fileName),
                 fileName};
}

} // namespace pinbridge
