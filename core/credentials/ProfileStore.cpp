// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileStore.h"

#include "base/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace pinbridge {
namespace {

constexpr qint64 maximumFileSize = qint64{64} * 1024;
constexpr QFileDevice::Permissions ownerFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

const auto nameField = QLatin1String("name");
const auto urlField = QLatin1String("url");
const auto enterpriseIdField = QLatin1String("enterprise_id");

/// The three files, in the order they are written: `profile.json` last, because its presence
/// says that a profile is stored.
struct Paths
{
    explicit Paths(const QString &directory)
        : apiKey(QDir(directory).filePath(QStringLiteral("api-key")))
        , partnerKey(QDir(directory).filePath(QStringLiteral("partner-key.pem")))
        , profile(QDir(directory).filePath(QStringLiteral("profile.json")))
    {
    }

    QString apiKey;
    QString partnerKey;
    QString profile;
};

Failure inFile(const QString &path, Failure failure)
{
    failure.sentence = QStringLiteral("%1: %2").arg(path, failure.sentence);
    return failure;
}

Result<void> readFields(const QString &path, Profile &profile)
{
    const auto text = readWholeFile(path, maximumFileSize);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = QJsonDocument::fromJson(text->bytes()).object();
    profile.name = json.value(nameField).toString().trimmed();
    const auto url = parseBaseUrl(json.value(urlField).toString());
    const auto enterpriseId = parseEnterpriseId(json.value(enterpriseIdField).toString());
    if (profile.name.isEmpty())
        return fail(FailureCode::BadSetting,
                    QStringLiteral("%1 is damaged: it holds no profile. Remove it and enter the "
                                   "profile again.")
                        .arg(path),
                    Stage::Settings);
    if (!url)
        return tl::unexpected(inFile(path, url.error()));
    if (!enterpriseId)
        return tl::unexpected(inFile(path, enterpriseId.error()));
    profile.url = *url;
    profile.enterpriseId = *enterpriseId;
    return {};
}

Result<void> readApiKey(const QString &path, Profile &profile)
{
    if (const auto closed = requireOwnerOnly(path); !closed)
        return closed;
    const auto text = readWholeFile(path, maximumFileSize);
    if (!text)
        return tl::unexpected(text.error());
    auto key = parseApiKey(text->bytes());
    if (!key)
        return tl::unexpected(inFile(path, key.error()));
    profile.apiKey = std::move(*key);
    return {};
}

Result<void> readPartnerKey(const QString &path, Profile &profile)
{
    if (!QFileInfo::exists(path))
        return {};
    if (const auto closed = requireOwnerOnly(path); !closed)
        return closed;
    auto key = PartnerKey::fromFile(path);
    if (!key)
        return tl::unexpected(key.error());
    profile.partnerKey = std::move(*key);
    return {};
}

/// What would be refused when read again is not written.
Result<void> checkFields(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return fail(FailureCode::BadSetting,
                    QStringLiteral("The profile has no name. Give it one."), Stage::Settings);
    if (const auto url = parseBaseUrl(profile.url.toString()); !url)
        return tl::unexpected(url.error());
    if (const auto id = parseEnterpriseId(profile.enterpriseId); !id)
        return tl::unexpected(id.error());
    if (const auto key = parseApiKey(profile.apiKey.bytes()); !key)
        return tl::unexpected(key.error());
    return {};
}

Result<void> removeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return fail(FailureCode::BadSetting,
                QStringLiteral("%1 cannot be removed: %2.").arg(path, file.errorString()),
                Stage::Settings);
}

} // namespace

ProfileStore::ProfileStore(QString directory)
    : m_directory(std::move(directory))
{
}

Result<std::optional<Profile>> ProfileStore::load() const
{
    const Paths paths(m_directory);
    if (!QFileInfo::exists(paths.profile))
        return std::optional<Profile>();
    Profile profile;
    auto read = readFields(paths.profile, profile);
    if (read)
        read = readApiKey(paths.apiKey, profile);
    if (read)
        read = readPartnerKey(paths.partnerKey, profile);
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(std::move(profile));
}

Result<void> ProfileStore::save(const Profile &profile) const
{
    if (const auto checked = checkFields(profile); !checked)
        return checked;
    if (const auto made = makeOwnerFolder(m_directory); !made)
        return made;
    // The folder is this store's alone; one from an older umask is closed too.
    QFile::setPermissions(m_directory, ownerFolder);

    const Paths paths(m_directory);
    const QJsonObject json{{nameField, profile.name.trimmed()},
                           {urlField, profile.url.toString()},
                           {enterpriseIdField, profile.enterpriseId}};
    std::vector<OwnerFile> files;
    files.push_back({paths.apiKey, profile.apiKey});
    if (profile.partnerKey)
        files.push_back({paths.partnerKey, profile.partnerKey->privatePem()});
    files.push_back({paths.profile, Secret(QJsonDocument(json).toJson())});
    if (const auto replaced = replaceOwnerFiles(files); !replaced || profile.partnerKey)
        return replaced;
    return removeFile(paths.partnerKey);
}

Result<void> ProfileStore::remove() const
{
    const Paths paths(m_directory);
    for (const auto &path : {paths.profile, paths.apiKey, paths.partnerKey}) {
        if (const auto removed = removeFile(path); !removed)
            return removed;
    }
    return {};
}

} // namespace pinbridge
