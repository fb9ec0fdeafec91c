// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BridgeWorker's part that takes secrets from where they are kept.

#include "console/BridgeWorker.h"
#include "console/DraftJudge.h"
#include "console/States.h"

#include <utility>

namespace pinbridge {

void BridgeWorker::askVault(const VaultProfile &profile, ProfileDone done)
{
    if (!m_vault) {
        done(fail(
            FailureCode::VaultAbsent,
            Phrase::tr("The secrets of %1 are in the system's vault, and this program was started "
                       "without one.")
                .arg(profile.known.name),
            Stage::Storage));
        return;
    }
    whenDone(m_vault->read(profile.id), this,
             [this, profile, done = std::move(done)](const Vault::ReadResult &bundle) {
                 lookForVault(); // it may have been unlocked for this
                 if (!bundle) {
                     done(tl::unexpected(bundle.error()));
                     return;
                 }
                 inBackground([profile, bundle] { return completed(profile, *bundle); }, done);
             });
}

void BridgeWorker::withStored(const QString &profileId, ProfileDone done)
{
    const auto record = recordOf(profileId);
    if (!record) {
        done(fail(FailureCode::BadSetting,
                  Phrase::tr("This profile is not there any more, or damaged."), Stage::Settings));
        return;
    }
    if (record->place == SecretsPlace::Vault) {
        VaultProfile profile{.id = profileId,
                             .known = {},
                             .keyFingerprint = record->keyFingerprint,
                             .needsApiKey = true,
                             .needsPartnerKey = true};
        profile.known.name = record->name;
        profile.known.url = record->url;
        profile.known.enterpriseId = record->enterpriseId;
        askVault(profile, std::move(done));
        return;
    }
    const auto load = [store = m_shelf.store(profileId)]() -> Result<Profile> {
        auto profile = store.load();
        if (!profile)
            return tl::unexpected(profile.error());
        if (!*profile)
            return fail(FailureCode::BadSetting, Phrase::tr("This profile is not there any more."),
                        Stage::Settings);
        return std::move(**profile);
    };
    inBackground(load, std::move(done));
}

void BridgeWorker::withDraft(const ui::ProfileDraft &draft, ProfileDone done)
{
    if (draft.secretsOf.isEmpty() || givesSecrets(draft)) {
        inBackground([draft] { return profileOf(draft, std::nullopt); }, std::move(done));
        return;
    }
    withStored(draft.secretsOf, [this, draft, done = std::move(done)](const Result<Profile> &kept) {
        if (!kept)
            done(kept);
        else
            inBackground([draft, kept] { return profileOf(draft, *kept); }, done);
    });
}

void BridgeWorker::renameProfile(const QString &profileId, const ui::ProfileDraft &draft, Done done)
{
    // What it would be with any secrets: they are not what is looked at.
    const auto before = recordOf(profileId);
    const auto verdict = judgeDraft(draft, before, namesBeside(profileId));
    if (!verdict.complete || !before) {
        done(fail(FailureCode::BadSetting, Phrase::tr("A field cannot be used."), Stage::Settings));
        return;
    }
    ProfileRecord record = *before;
    record.name = draft.name.trimmed();
    record.url = urlOf(draft);
    record.enterpriseId = draft.enterpriseId.trimmed();
    const bool isOther = record.url != before->url || record.enterpriseId != before->enterpriseId;
    if (isOther && m_profileId == profileId)
        m_profileId.clear(); // what is in use is no longer what is stored
    if (isOther && m_runningId == profileId)
        m_runningId.clear();
    inBackground(
        [store = m_shelf.store(profileId), record] { return inFolder(store.saveForVault(record)); },
        std::move(done));
}

} // namespace pinbridge
