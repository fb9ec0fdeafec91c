// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ProfileSettings.h"

#include "base/Redact.h"
#include "credentials/ProfileSecrets.h"
#include "credentials/ProfileShelf.h"

#include <QFile>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using Found = SettingSources::Found;

/// Whether the key itself stands where its path belongs: then the value must not be shown.
bool isKeyText(const QByteArray &value)
{
    return value.contains("KEY-----") || value.contains('\n');
}

QString shown(const Setting &setting, const QByteArray &value)
{
    if (setting.name == "partner-key-passphrase"_L1 || isKeyText(value))
        return u"••••"_s;
    if (setting.kind == Setting::Kind::Secret)
        return masked(value);
    const QString text = QString::fromUtf8(value);
    const QUrl url(text);
    return url.userInfo().isEmpty() ? text : url.toDisplayString(QUrl::RemoveUserInfo);
}

/// Collects the credentials from all sources and keeps the first failure.
class Collector
{
public:
    Collector(const SettingSources &sources, const ProfileShelf &shelf, const QString &name);

    [[nodiscard]] ResolvedProfile result();

private:
    [[nodiscard]] Result<Profile> profile();
    void ask(const SettingSources &sources, const QString &name);
    void askShelf(const ProfileShelf &shelf, const QString &name);
    [[nodiscard]] Result<QString> choose(const ProfileShelf &shelf, const QString &name) const;
    void takeFrom(const ProfileStore &store);
    void takeRecord(const ProfileRecord &record, const QString &directory);
    /// Takes a field over from the stored profile unless a better source has it.
    [[nodiscard]] bool takesStored(const QString &name, const QString &display,
                                   const QString &directory);
    [[nodiscard]] ResolvedSetting &entry(const QString &name);
    template<typename T>
    [[nodiscard]] T accept(const QString &name, Result<T> parsed);
    void refuse(Failure failure);

    QList<ResolvedSetting> m_settings;
    QMap<QString, QByteArray> m_given;
    Profile m_profile;
    QString m_id;
    std::optional<VaultProfile> m_inVault;
    bool m_allStored = true;
    std::optional<Failure> m_failure;
};

Collector::Collector(const SettingSources &sources, const ProfileShelf &shelf, const QString &name)
{
    for (const auto &setting : {u"url"_s, u"enterprise-id"_s, u"api-key"_s, u"partner-key"_s,
                                u"partner-key-passphrase"_s})
        ask(sources, setting);
    const bool complete = m_given.contains(u"url"_s) && m_given.contains(u"enterprise-id"_s)
                          && m_given.contains(u"api-key"_s) && m_given.contains(u"partner-key"_s);
    m_allStored = m_given.isEmpty();
    if (!complete || !name.isEmpty())
        askShelf(shelf, name);
}

void Collector::ask(const SettingSources &sources, const QString &name)
{
    ResolvedSetting resolved{.name = name, .value = {}, .origin = {}};
    const Setting &setting = settingNamed(name);
    const auto found = sources.find(setting);
    if (!found) {
        refuse(found.error());
    } else if (found->has_value()) {
        resolved.value = shown(setting, (*found)->value);
        resolved.source = (*found)->source;
        resolved.origin = (*found)->origin;
        resolved.secretFile = (*found)->secretFile;
        m_given.insert(name, (*found)->value);
    }
    m_settings << resolved;
}

Result<QString> Collector::choose(const ProfileShelf &shelf, const QString &name) const
{
    if (!name.isEmpty())
        return shelf.find(name);
    QString active = shelf.activeId();
    if (!active.isEmpty())
        return active;
    QStringList names;
    for (const ShelfEntry &entry : shelf.list()) {
        if (entry.record)
            names << u'"' + entry.record->name + u'"';
    }
    if (names.isEmpty())
        return QString();
    return fail(
        FailureCode::CredentialsMissing,
        Phrase::tr("Several profiles are stored, and none was used last. Name one with --profile: "
                   "%1.")
            .arg(names.join(", "_L1)),
        Stage::Settings);
}

void Collector::askShelf(const ProfileShelf &shelf, const QString &name)
{
    const auto id = choose(shelf, name);
    if (!id) {
        refuse(id.error());
        return;
    }
    m_id = *id;
    if (!m_id.isEmpty())
        takeFrom(shelf.store(m_id));
}

void Collector::takeFrom(const ProfileStore &store)
{
    const auto record = store.record();
    if (!record) {
        refuse(record.error());
        return;
    }
    if (!*record)
        return;
    const QString &directory = store.directory();
    if ((*record)->place == SecretsPlace::Vault) {
        takeRecord(**record, directory);
        return;
    }
    auto loaded = store.load();
    if (!loaded) {
        refuse(loaded.error());
        return;
    }
    if (!loaded->has_value())
        return;
    const Profile stored = std::move(**loaded);
    takeRecord(recordOf(stored, SecretsPlace::Files), directory);
    if (takesStored(u"api-key"_s, masked(stored.apiKey.bytes()), directory))
        m_profile.apiKey = stored.apiKey;
    if (stored.partnerKey
        && takesStored(u"partner-key"_s, u"RSA %1"_s.arg(stored.partnerKey->bits()), directory))
        m_profile.partnerKey = stored.partnerKey;
}

void Collector::takeRecord(const ProfileRecord &record, const QString &directory)
{
    m_profile.name = record.name;
    if (takesStored(u"url"_s, record.url.toString(), directory))
        m_profile.url = record.url;
    if (takesStored(u"enterprise-id"_s, record.enterpriseId, directory))
        m_profile.enterpriseId = record.enterpriseId;
    if (record.place != SecretsPlace::Vault)
        return;
    VaultProfile inVault{.id = m_id, .known = {}, .keyFingerprint = record.keyFingerprint};
    inVault.needsApiKey = takesStored(u"api-key"_s, u"in the vault"_s, directory);
    inVault.needsPartnerKey =
        takesStored(u"partner-key"_s, u"in the vault, RSA %1"_s.arg(record.keyBits), directory);
    if (inVault.needsApiKey || inVault.needsPartnerKey)
        m_inVault = std::move(inVault);
}

bool Collector::takesStored(const QString &name, const QString &display, const QString &directory)
{
    if (m_given.contains(name))
        return false;
    ResolvedSetting &setting = entry(name);
    setting.value = display;
    setting.source = Source::Stored;
    setting.origin = Phrase::verbatim(directory);
    return true;
}

ResolvedSetting &Collector::entry(const QString &name)
{
    return *std::ranges::find(m_settings, name, &ResolvedSetting::name);
}

void Collector::refuse(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

template<typename T>
T Collector::accept(const QString &name, Result<T> parsed)
{
    if (parsed)
        return std::move(*parsed);
    Failure failure = parsed.error();
    failure.sentence = Phrase::tr("%1: %2").arg(entry(name).origin, failure.sentence);
    refuse(failure);
    return {};
}

Result<Profile> Collector::profile()
{
    // A value that is there and wrong is said before one that is absent.
    if (m_given.contains(u"url"_s))
        m_profile.url = accept(u"url"_s, parseBaseUrl(QString::fromUtf8(m_given.value(u"url"_s))));
    if (m_given.contains(u"enterprise-id"_s)) {
        const QString text = QString::fromUtf8(m_given.value(u"enterprise-id"_s));
        m_profile.enterpriseId = accept(u"enterprise-id"_s, parseEnterpriseId(text));
    }
    if (m_given.contains(u"api-key"_s))
        m_profile.apiKey = accept(u"api-key"_s, parseApiKey(m_given.value(u"api-key"_s)));
    const QByteArray keyPath = m_given.value(u"partner-key"_s);
    if (isKeyText(keyPath)) {
        refuse(
            {.code = FailureCode::BadSetting,
             .sentence = Phrase::tr("%1 holds the key itself; save the key in a file that only you "
                                    "can read and give that file's path.")
                             .arg(entry(u"partner-key"_s).origin),
             .stage = Stage::Settings});
    } else if (!keyPath.isEmpty()) {
        entry(u"partner-key"_s).secretFile = QFile::decodeName(keyPath);
        const Secret passphrase(m_given.take(u"partner-key-passphrase"_s));
        auto key = PartnerKey::fromFile(QFile::decodeName(keyPath), passphrase);
        if (key)
            m_profile.partnerKey = *key;
        else
            refuse(key.error());
    }
    if (m_failure)
        return tl::unexpected(*m_failure);

    Phrase missing;
    for (const ResolvedSetting &setting : std::as_const(m_settings)) {
        if (!setting.value.isEmpty() || setting.name == "partner-key-passphrase"_L1)
            continue;
        const Setting &row = settingNamed(setting.name);
        const Phrase line =
            row.fileVariable.isEmpty()
                ? Phrase::tr("%1: %2").arg(row.variable, row.meaning)
                : Phrase::tr("%1 (or %2): %3").arg(row.variable, row.fileVariable, row.meaning);
        missing = missing.isEmpty() ? line : Phrase::tr("%1\n  %2").arg(missing, line);
    }
    if (!missing.isEmpty()) {
        return fail(FailureCode::CredentialsMissing,
                    Phrase::tr("Credentials are missing. Set in the environment or in an "
                               "--env-file:\n  %1\nor store a profile with the console "
                               "(pinbridge), or try without an account: --sandbox")
                        .arg(missing),
                    Stage::Settings);
    }
    if (!m_allStored || m_profile.name.isEmpty())
        m_profile.name = u"Site %1 at %2"_s.arg(m_profile.enterpriseId, m_profile.url.host());
    return m_profile;
}

ResolvedProfile Collector::result()
{
    auto found = profile();
    if (!found || !m_inVault)
        return {m_settings, std::move(found), std::nullopt, m_id};
    const QString name = found->name;
    m_inVault->known = std::move(*found);
    return {
        m_settings,
        fail(FailureCode::VaultFailed,
             Phrase::tr("The secrets of %1 are in the system's vault, which has not been asked.")
                 .arg(name),
             Stage::Settings),
        std::move(m_inVault), m_id};
}

} // namespace

ResolvedProfile resolveProfile(const SettingSources &sources, const QString &dataDirectory,
                               const QString &name)
{
    return Collector(sources, ProfileShelf(dataDirectory), name).result();
}

Result<Profile> completed(const VaultProfile &profile, const std::optional<Secret> &bundle)
{
    const auto advice = Phrase::tr("Enter its API key and partner key in the console once more.");
    if (!bundle)
        return fail(
            FailureCode::VaultFailed,
            Phrase::tr("The vault has no secrets of %1.").arg(profile.known.name).then(advice),
            Stage::Storage);
    Profile kept;
    if (const auto taken = takeBundle(*bundle, kept); !taken) {
        Failure failure = taken.error();
        failure.sentence = Phrase::tr("What the vault has of %1 cannot be used: %2")
                               .arg(profile.known.name, failure.sentence);
        return tl::unexpected(failure);
    }
    const QString fingerprint = kept.partnerKey ? kept.partnerKey->fingerprint() : QString();
    if (!profile.keyFingerprint.isEmpty() && fingerprint != profile.keyFingerprint)
        return fail(
            FailureCode::VaultFailed,
            Phrase::tr("What the vault has are not the secrets that %1 was saved with: saving was "
                       "broken off.")
                .arg(profile.known.name)
                .then(advice),
            Stage::Storage);
    Profile whole = profile.known;
    if (profile.needsApiKey)
        whole.apiKey = kept.apiKey;
    if (profile.needsPartnerKey)
        whole.partnerKey = kept.partnerKey;
    if (!whole.partnerKey)
        return fail(FailureCode::CredentialsMissing,
                    Phrase::tr("%1 has no partner key.").arg(profile.known.name).then(advice),
                    Stage::Settings);
    return whole;
}

} // namespace pinbridge
