// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/DraftJudge.h"

#include "credentials/ProfileShelf.h"
#include "ui/Spoken.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using ui::FieldVerdict;
using ui::ProfileField;
using Kind = ui::FieldVerdict::Kind;

/// lupdate must see each literal inside a call that it knows.
struct Draft
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::Draft)
};

Result<QString> parseName(const QString &text, const QStringList &taken)
{
    QString name = text.trimmed();
    const auto isSame = [&name](const QString &other) {
        return ProfileShelf::nameKey(other) == ProfileShelf::nameKey(name);
    };
    if (std::ranges::any_of(taken, isSame)) {
        return fail(FailureCode::BadSetting,
                    Phrase::tr("There is a profile of that name. Give this one another."),
                    Stage::Settings);
    }
    if (name.isEmpty()) {
        return fail(FailureCode::BadSetting,
                    Phrase::tr("Give the profile a name: it is shown at the top of the window."),
                    Stage::Settings);
    }
    return name;
}

Result<QUrl> parseUrl(const ui::ProfileDraft &draft)
{
    switch (draft.centre) {
    case ui::DataCentreChoice::UnitedStates:
        return baseUrl(DataCentre::UnitedStates);
    case ui::DataCentreChoice::Europe:
        return baseUrl(DataCentre::Europe);
    case ui::DataCentreChoice::Other:
        return parseBaseUrl(draft.url);
    }
    Q_UNREACHABLE();
}

Result<Secret> parseKey(const ui::ProfileDraft &draft, const std::optional<Profile> &stored)
{
    if (draft.apiKey.isEmpty() && stored && !stored->apiKey.isEmpty())
        return stored->apiKey;
    return parseApiKey(draft.apiKey.bytes());
}

bool givesKey(const ui::ProfileDraft &draft)
{
    return !draft.partnerKeyPath.isEmpty() || !draft.partnerKeyText.isEmpty();
}

tl::unexpected<Failure> noKey()
{
    return fail(FailureCode::BadKey,
                Phrase::tr("There is no partner key. Choose the .pem file that was issued with the "
                           "site."),
                Stage::Settings);
}

Result<PartnerKey> readKey(const ui::ProfileDraft &draft, const std::optional<Profile> &stored)
{
    if (!draft.partnerKeyPath.isEmpty())
        return PartnerKey::fromFile(draft.partnerKeyPath, draft.passphrase);
    if (!draft.partnerKeyText.isEmpty())
        return PartnerKey::fromPem(draft.partnerKeyText, draft.passphrase);
    if (stored && stored->partnerKey)
        return *stored->partnerKey;
    return noKey();
}

template<typename T>
FieldVerdict verdict(ProfileField field, bool isEmpty, const Result<T> &parsed,
                     const QString &whenGood)
{
    if (parsed)
        return {field, Kind::Good, whenGood};
    // Who has not come to a field yet need not be told that it is empty.
    return isEmpty ? FieldVerdict{field, Kind::Empty, {}}
                   : FieldVerdict{field, Kind::Bad, ui::spoken(parsed.error().sentence)};
}

/// Words that tell of the key, where it can be used.
Result<QString> judgeKey(const ui::ProfileDraft &draft, const std::optional<ProfileRecord> &stored)
{
    if (!givesKey(draft) && stored && stored->keyBits > 0)
        return Draft::tr("%1, kept").arg(keyWords(stored->keyBits, stored->keyFingerprint));
    const auto key = readKey(draft, std::nullopt);
    if (!key)
        return tl::unexpected(key.error());
    return Draft::tr("%1, signs and verifies").arg(keyWords(key->bits(), key->fingerprint()));
}

QString apiKeyWords(const ui::ProfileDraft &draft, const Result<Secret> &key)
{
    if (draft.apiKey.isEmpty())
        return Draft::tr("kept; type to replace");
    return Draft::tr("%1 characters, no blanks").arg(key ? key->bytes().size() : 0);
}

} // namespace

QString shortFingerprint(const QString &fingerprint)
{
    return fingerprint.left(5) + u":…:"_s + fingerprint.right(2);
}

QString keyWords(int bits, const QString &fingerprint)
{
    return Draft::tr("RSA %1, %2").arg(QString::number(bits), shortFingerprint(fingerprint));
}

QUrl urlOf(const ui::ProfileDraft &draft) { return parseUrl(draft).value_or(QUrl()); }

bool givesSecrets(const ui::ProfileDraft &draft)
{
    return !draft.apiKey.isEmpty() && givesKey(draft);
}

ui::DraftVerdict judgeDraft(const ui::ProfileDraft &draft,
                            const std::optional<ProfileRecord> &stored, const QStringList &taken)
{
    const auto name = parseName(draft.name, taken);
    const auto url = parseUrl(draft);
    const auto id = parseEnterpriseId(draft.enterpriseId);
    const auto apiKey = draft.apiKey.isEmpty() && stored ? Result<Secret>(Secret())
                                                         : parseApiKey(draft.apiKey.bytes());
    const auto key = judgeKey(draft, stored);
    const bool isProtected = !key && key.error().code == FailureCode::WrongPassphrase;

    ui::DraftVerdict result;
    result.needsPassphrase = isProtected || (givesKey(draft) && !draft.passphrase.isEmpty() && key);
    result.fields = {
        verdict(ProfileField::Name, draft.name.isEmpty(), name, {}),
        verdict(ProfileField::Url, draft.url.isEmpty(), url, url ? url->toString() : QString()),
        verdict(ProfileField::EnterpriseId, draft.enterpriseId.isEmpty(), id,
                id ? Draft::tr("Site %1").arg(*id) : QString()),
        verdict(ProfileField::ApiKey, draft.apiKey.isEmpty(), apiKey, apiKeyWords(draft, apiKey)),
        verdict(ProfileField::PartnerKey, !givesKey(draft), key, key ? *key : QString()),
        FieldVerdict{ProfileField::Passphrase, Kind::Empty, {}},
    };
    if (isProtected) {
        auto &partnerKey = result.fields[int(ProfileField::PartnerKey)];
        partnerKey = {ProfileField::PartnerKey, Kind::Empty,
                      Draft::tr("The key is protected: type its passphrase.")};
        if (!draft.passphrase.isEmpty()) {
            result.fields[int(ProfileField::Passphrase)] = {ProfileField::Passphrase, Kind::Bad,
                                                            ui::spoken(key.error().sentence)};
        }
    } else if (result.needsPassphrase) {
        result.fields[int(ProfileField::Passphrase)] = {ProfileField::Passphrase, Kind::Good,
                                                        Draft::tr("opens the key")};
    }
    result.complete = name && url && id && apiKey && key;
    return result;
}

Result<Profile> profileOf(const ui::ProfileDraft &draft, const std::optional<Profile> &stored)
{
    const auto name = parseName(draft.name, {});
    if (!name)
        return tl::unexpected(name.error());
    const auto url = parseUrl(draft);
    if (!url)
        return tl::unexpected(url.error());
    const auto id = parseEnterpriseId(draft.enterpriseId);
    if (!id)
        return tl::unexpected(id.error());
    const auto apiKey = parseKey(draft, stored);
    if (!apiKey)
        return tl::unexpected(apiKey.error());
    const auto key = readKey(draft, stored);
    if (!key)
        return tl::unexpected(key.error());
    return Profile{*name, *url, *id, *apiKey, *key};
}

} // namespace pinbridge
