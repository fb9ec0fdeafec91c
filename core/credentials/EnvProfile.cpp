// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/EnvProfile.h"

#include "base/Files.h"
#include "credentials/EnvFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Longest file that is read for a secret, in bytes.
constexpr qint64 secretFileLimit = 4096;

const auto nameVariable = u"HLSERVER_PROFILE_NAME"_s;
const auto urlVariable = u"HLSERVER_URL"_s;
const auto idVariable = u"HLSERVER_ENTERPRISE_ID"_s;
const auto apiKeyVariable = u"HLSERVER_API_KEY"_s;
const auto keyVariable = u"HLSERVER_PARTNER_KEY"_s;
const auto passphraseVariable = u"HLSERVER_PARTNER_KEY_PASSPHRASE"_s;

tl::unexpected<Failure> bad(const QString &path, const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, Phrase::tr("%1: %2").arg(path, sentence), Stage::Settings);
}

/// What stands in one file. Its values are secrets: whatever is left of them is overwritten.
class Variables
{
public:
    Variables(QString path, QMap<QString, QByteArray> values)
        : m_path(std::move(path))
        , m_values(std::move(values))
    {
    }
    Variables(const Variables &) = delete;
    Variables &operator=(const Variables &) = delete;
    ~Variables()
    {
        for (QByteArray &value : m_values)
            cleanse(value);
    }

    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::none_of(
            m_values.keys(), [](const QString &name) { return name.startsWith("HLSERVER_"_L1); });
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return QString::fromUtf8(m_values.value(name)).trimmed();
    }
    /// From the variable, or from the file that its other form names.
    [[nodiscard]] Result<Secret> secret(const QString &name)
    {
        const QString fileName = name + "_FILE"_L1;
        const QString file = text(fileName);
        if (!m_values.value(name).isEmpty() && !file.isEmpty())
            return bad(m_path,
                       Phrase::tr("both %1 and %2 are set. Keep one of them.").arg(name, fileName));
        if (file.isEmpty())
            return Secret(m_values.take(name));
        auto content = readWholeFile(place(file), secretFileLimit);
        if (!content)
            return bad(m_path, Phrase::tr("%1 names a file that cannot be used: %2")
                                   .arg(fileName, content.error().sentence));
        return Secret(content->bytes().trimmed());
    }
    [[nodiscard]] QString place(const QString &file) const
    {
        const QFileInfo own(m_path);
        const QString named = own.absoluteDir().absoluteFilePath(file);
        const QString beside = own.absoluteDir().absoluteFilePath(QFileInfo(file).fileName());
        return !QFileInfo::exists(named) && QFileInfo::exists(beside) ? beside : named;
    }

private:
    QString m_path;
    QMap<QString, QByteArray> m_values;
};

/// As parseEnv reads it back, and a shell where there is no single quote in it.
QByteArray quoted(const QByteArray &value)
{
    if (!value.contains('\''))
        return '\'' + value + '\'';
    QByteArray escaped = value;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray line(const QString &name, const QByteArray &value)
{
    return name.toLatin1() + '=' + quoted(value) + '\n';
}

QByteArray openLines(const ProfileRecord &record)
{
    // A name may hold what no line of this file can.
    QString name = record.name.simplified();
    // Nor does somebody else's word do anything in a shell that reads it.
    if (name.contains(u'$') || name.contains(u'`'))
        name.replace(u'\'', u'\u2019');
    return line(nameVariable, name.toUtf8()) + line(urlVariable, record.url.toEncoded())
           + line(idVariable, record.enterpriseId.toUtf8());
}

} // namespace

Result<EnvProfile> readEnvProfile(const QString &path)
{
    auto values = readEnvFile(path);
    if (!values)
        return tl::unexpected(values.error());
    Variables variables(path, std::move(*values));
    if (variables.isEmpty())
        return bad(
            path,
            Phrase::tr("there is no HLSERVER_ variable in it, such as HLSERVER_URL. Choose the "
                       "file with the site's settings."));
    EnvProfile profile{.name = variables.text(nameVariable),
                       .url = variables.text(urlVariable),
                       .enterpriseId = variables.text(idVariable),
                       .apiKey = {},
                       .partnerKeyPath = {},
                       .partnerKeyText = {},
                       .passphrase = {}};
    auto apiKey = variables.secret(apiKeyVariable);
    if (!apiKey)
        return tl::unexpected(apiKey.error());
    auto passphrase = variables.secret(passphraseVariable);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto key = variables.secret(keyVariable); // a path, but for who put the key there
    if (!key)
        return tl::unexpected(key.error());
    profile.apiKey = std::move(*apiKey);
    profile.passphrase = std::move(*passphrase);
    if (key->bytes().contains("KEY-----"))
        profile.partnerKeyText = std::move(*key);
    else if (!key->isEmpty())
        profile.partnerKeyPath = variables.place(QFile::decodeName(key->bytes().trimmed()));
    return profile;
}

Result<void> exportEnv(const ProfileRecord &record, const QString &path)
{
    QByteArray text = "# A Help Lightning site for Pinbridge, without its secrets. Give them too:\n"
                      "# HLSERVER_API_KEY_FILE and HLSERVER_PARTNER_KEY name their files.\n"
                      + openLines(record);
    return replaceOwnerFiles({{path, Secret(std::move(text))}});
}

QString exportedKeyPath(const QString &path)
{
    const QFileInfo info(path);
    QString base = info.completeBaseName();
    if (base.isEmpty())
        base = u"partner-key"_s; // of ".env"
    return info.absoluteDir().absoluteFilePath(base + ".pem"_L1);
}

Result<void> exportEnvWithSecrets(const Profile &profile, const QString &path)
{
    if (!profile.partnerKey)
        return bad(path, Phrase::tr("the profile has no partner key to export."));
    const QString keyPath = exportedKeyPath(path);
    if (QFileInfo(path).absoluteFilePath() == keyPath)
        return bad(
            path,
            Phrase::tr("the name ends in .pem, which the key's file beside it will have. Give "
                       "one that ends in .env."));
    const Secret key = profile.partnerKey->privatePem();
    // Whoever names a file is asked about that one, and not about the key's beside it.
    if (QFileInfo::exists(keyPath)) {
        const auto there = readWholeFile(keyPath, 2 * key.bytes().size());
        if (!there || there->bytes() != key.bytes())
            return bad(path,
                       Phrase::tr("the key would take the place of %1, which is another file. Give "
                                  "another name.")
                           .arg(keyPath));
    }
    QByteArray bare = line(apiKeyVariable, profile.apiKey.bytes());
    const Secret apiKeyLine(std::move(bare));
    const QByteArray head =
        "# A Help Lightning site for Pinbridge WITH ITS SECRETS: for nobody else's eyes.\n"
        + openLines(recordOf(profile, SecretsPlace::Files))
        + line(keyVariable, QFile::encodeName(keyPath));
    QByteArray text;
    text.reserve(head.size() + apiKeyLine.bytes().size()); // growing would leave copies
    text += head;
    text += apiKeyLine.bytes();
    return replaceOwnerFiles({{keyPath, key}, {path, Secret(std::move(text))}});
}

} // namespace pinbridge
