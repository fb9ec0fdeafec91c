// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileStore.h"

#include "base/Files.h"
#include "system/OwnerFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace pinbridge {
namespace {

constexpr qint64 maximumFileSize = qint64{64} * 1024;

const auto nameField = QLatin1String("name");
const auto urlField = QLatin1String("url");
const auto enterpriseIdField = QLatin1String("enterprise_id");
const auto placeField = QLatin1String("secrets");
const auto inVault = QLatin1String("vault");
const auto keyBitsField = QLatin1String("key_bits");
const auto fingerprintField = QLatin1String("key_fingerprint");

/// The three files, in the order they are written: `profile.json` last, because its presence
/// says that a profile is stored.
struct Paths
{
    explicit Paths(const QString &directory)
        : apiKey(QDir(directory).filePath(QStringLiteral("api-key")))
        , partnerKey(QDir(directory).filePath(QStringLiteral("partner-key.pem")))
        , profile(QDir(directory).filePath(QStringLiteral("profile.json")))
        , vaultNote(QDir(directory).filePath(QStringLiteral("in-vault")))
    {
    }

    QString apiKey;
    QString partnerKey;
    QString profile;
    QString vaultNote; ///< none of the three
};

Failure inFile(const QString &path, Failure failure)
{
    failure.sentence = Phrase::tr("%1: %2").arg(path, failure.sentence);
    return failure;
}

Result<ProfileRecord> readRecord(const QString &path)
{
    const auto text = readWholeFile(path, maximumFileSize);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = QJsonDocument::fromJson(text->bytes()).object();
    ProfileRecord record;
    record.name = json.value(nameField).toString().trimmed();
    const auto url = parseBaseUrl(json.value(urlField).toString());
    const auto enterpriseId = parseEnterpriseId(json.value(enterpriseIdField).toString());
    if (record.name.isEmpty())
        return fail(FailureCode::BadSetting,
                    Phrase::tr("%1 is damaged: it holds no profile. Remove it and enter the "
                               "profile again.")
                        .arg(path),
                    Stage::Settings);
    if (!url)
        return tl::unexpected(inFile(path, url.error()));
    if (!enterpriseId)
        return tl::unexpected(inFile(path, enterpriseId.error()));
    record.url = *url;
    record.enterpriseId = *enterpriseId;
    if (json.value(placeField).toString() == inVault)
        record.place = SecretsPlace::Vault;
    record.keyBits = json.value(keyBitsField).toInt();
    record.keyFingerprint = json.value(fingerprintField).toString();
    return record;
}

Secret textOf(const ProfileRecord &record)
{
    QJsonObject json{{nameField, record.name.trimmed()},
                     {urlField, record.url.toString()},
                     {enterpriseIdField, record.enterpriseId}};
    if (record.place == SecretsPlace::Vault)
        json.insert(placeField, inVault);
    if (record.keyBits > 0) {
        json.insert(keyBitsField, record.keyBits);
        json.insert(fingerprintField, record.keyFingerprint);
    }
    return Secret(QJsonDocument(json).toJson());
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
        return fail(FailureCode::BadSetting, Phrase::tr("The profile has no name. Give it one."),
                    Stage::Settings);
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
                Phrase::tr("%1 cannot be removed: %2.").arg(path, file.errorString()),
                Stage::Settings);
}

/// What a write leaves that was broken off before the file got its name: see replaceOwnerFiles.
QStringList scrapsOf(const QString &path)
{
    static const QRegularExpression ending(QStringLiteral("\\.[0-9a-f]{16}$"));
    const QFileInfo file(path);
    QStringList scraps;
    const auto names = file.dir().entryList({file.fileName() + QLatin1String(".*")},
                                            QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name.lastIndexOf(ending) == file.fileName().size())
            scraps.append(file.dir().filePath(name));
    }
    return scraps;
}

/// All are tried. Failure: the first one.
Result<void> removeEach(const QStringList &paths)
{
    Result<void> result;
    for (const QString &path : paths) {
        if (auto removed = removeFile(path); !removed && result)
            result = std::move(removed);
    }
    return result;
}

} // namespace

ProfileStore::ProfileStore(QString directory)
    : m_directory(std::move(directory))
{
}

Result<std::optional<ProfileRecord>> ProfileStore::record() const
{
    const Paths paths(m_directory);
    if (!QFileInfo::exists(paths.profile))
        return std::optional<ProfileRecord>();
    auto record = readRecord(paths.profile);
    if (!record)
        return tl::unexpected(record.error());
    // Those that were stored before there was a vault say nothing of their key.
    if (record->place == SecretsPlace::Files && record->keyBits == 0) {
        Profile old;
        if (readPartnerKey(paths.partnerKey, old) && old.partnerKey) {
            record->keyBits = old.partnerKey->bits();
            record->keyFingerprint = old.partnerKey->fingerprint();
        }
    }
    return std::optional(std::move(*record));
}

Result<std::optional<Profile>> ProfileStore::load() const
{
    const Paths paths(m_directory);
    if (!QFileInfo::exists(paths.profile))
        return std::optional<Profile>();
    const auto record = readRecord(paths.profile);
    if (!record)
        return tl::unexpected(record.error());
    if (record->place == SecretsPlace::Vault)
        return fail(FailureCode::VaultFailed,
                    Phrase::tr("The secrets of %1 are in the system's vault.").arg(record->name),
                    Stage::Storage);
    Profile profile;
    profile.name = record->name;
    profile.url = record->url;
    profile.enterpriseId = record->enterpriseId;
    auto read = readApiKey(paths.apiKey, profile);
    if (read)
        read = readPartnerKey(paths.partnerKey, profile);
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(std::move(profile));
}

Result<void> ProfileStore::makeFolder() const
{
    if (const auto made = makeOwnerFolder(m_directory); !made)
        return made;
    // The folder is this store's alone; one from an older umask is closed too.
    (void)sys::closeToOthers(m_directory);
    return {};
}

Result<void> ProfileStore::save(const Profile &profile) const
{
    if (const auto checked = checkFields(profile); !checked)
        return checked;
    if (const auto made = makeFolder(); !made)
        return made;
    const Paths paths(m_directory);
    std::vector<OwnerFile> files;
    files.push_back({paths.apiKey, profile.apiKey});
    if (profile.partnerKey)
        files.push_back({paths.partnerKey, profile.partnerKey->privatePem()});
    files.push_back({paths.profile, textOf(recordOf(profile, SecretsPlace::Files))});
    if (const auto replaced = replaceOwnerFiles(files); !replaced || profile.partnerKey)
        return replaced;
    return removeFile(paths.partnerKey);
}

Result<void> ProfileStore::saveForVault(const Profile &profile) const
{
    if (const auto checked = checkFields(profile); !checked)
        return checked;
    return saveForVault(recordOf(profile, SecretsPlace::Vault));
}

Result<void> ProfileStore::saveForVault(const ProfileRecord &record) const
{
    if (const auto made = makeFolder(); !made)
        return made;
    const Paths paths(m_directory);
    auto kept = record;
    kept.place = SecretsPlace::Vault;
    if (const auto replaced = replaceOwnerFiles({{paths.profile, textOf(kept)}}); !replaced)
        return replaced;
    (void)tidy(); // what stays is seen, and tried again
    return {};
}

QStringList ProfileStore::leftFiles() const
{
    const Paths paths(m_directory);
    const auto record =
        QFileInfo::exists(paths.profile) ? readRecord(paths.profile) : Result<ProfileRecord>();
    QStringList left;
    if (!record || record->place != SecretsPlace::Vault)
        return left;
    for (const auto &path : {paths.apiKey, paths.partnerKey}) {
        if (QFileInfo::exists(path))
            left.append(path);
        left.append(scrapsOf(path));
    }
    return left;
}

Result<void> ProfileStore::tidy() const
{
    const Paths paths(m_directory);
    QStringList files = leftFiles();
    for (const auto &path : {paths.apiKey, paths.partnerKey, paths.profile, paths.vaultNote})
        files.append(scrapsOf(path));
    return removeEach(files);
}

bool ProfileStore::hasVaultNote() const { return QFileInfo::exists(Paths(m_directory).vaultNote); }

bool ProfileStore::mayBeInVault() const
{
    const Paths paths(m_directory);
    if (hasVaultNote())
        return true;
    if (!QFileInfo::exists(paths.profile))
        return false;
    if (const auto record = readRecord(paths.profile); record)
        return record->place == SecretsPlace::Vault;
    // What is damaged says nothing, but its keys do.
    return !QFileInfo::exists(paths.apiKey) && !QFileInfo::exists(paths.partnerKey);
}

Result<void> ProfileStore::noteVault() const
{
    if (hasVaultNote())
        return {};
    if (const auto made = makeFolder(); !made)
        return made;
    return replaceOwnerFiles(
        {{Paths(m_directory).vaultNote,
          Secret(QByteArray("The system's vault has, or may have, secrets of this profile.\n"))}});
}

Result<void> ProfileStore::dropVaultNote() const
{
    return removeFile(Paths(m_directory).vaultNote);
}

Result<void> ProfileStore::removeFiles() const
{
    const Paths paths(m_directory);
    QStringList secrets;
    for (const auto &path : {paths.apiKey, paths.partnerKey}) {
        secrets.append(path);
        secrets.append(scrapsOf(path));
    }
    // The profile last: what is left of it otherwise nobody would see, and so not remove.
    if (const auto removed = removeEach(secrets); !removed)
        return removed;
    return removeEach(scrapsOf(paths.profile) + scrapsOf(paths.vaultNote));
}

Result<void> ProfileStore::remove() const
{
    const Paths paths(m_directory);
    if (const auto removed = removeFiles(); !removed)
        return removed;
    for (const auto &path : {paths.vaultNote, paths.profile}) {
        if (const auto removed = removeFile(path); !removed)
            return removed;
    }
    QDir().rmdir(m_directory);
    return {};
}

Result<void> ProfileStore::removeButVaultNote() const
{
    if (const auto noted = noteVault(); !noted)
        return noted;
    if (const auto removed = removeFiles(); !removed)
        return removed;
    return removeFile(Paths(m_directory).profile);
}

ProfileRecord recordOf(const Profile &profile, SecretsPlace place)
{
    ProfileRecord record{.name = profile.name,
                         .url = profile.url,
                         .enterpriseId = profile.enterpriseId,
                         .place = place,
                         .keyFingerprint = {}};
    if (profile.partnerKey) {
        record.keyBits = profile.partnerKey->bits();
        record.keyFingerprint = profile.partnerKey->fingerprint();
    }
    return record;
}

} // namespace pinbridge
