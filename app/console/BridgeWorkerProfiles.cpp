// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BridgeWorker's part that is about stored profiles and their secrets.

#include "base/Log.h"
#include "console/BridgeWorker.h"
#include "console/DraftJudge.h"
#include "console/FailureWords.h"
#include "console/States.h"
#include "credentials/EnvProfile.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

void BridgeWorker::begin()
{
    if (const auto adopted = m_shelf.adopt(); !adopted)
        qCWarning(logApp).noquote() << adopted.error().sentence.english();
    readShelf();
    // The folder of old has another name by now.
    if (!m_profileId.isEmpty() && !recordOf(m_profileId)) {
        m_profileId = m_activeId;
        if (m_inVault)
            m_inVault->id = m_activeId;
    }
    tellProfiles();
    tellUpstream();
    lookForVault();
    readSettings();
    if (m_setup.sandbox || m_setup.profile || m_inVault)
        start();
    else if (m_profileFailure)
        tellServer(Phase::Failed, m_profileFailure);
    else
        tellServer(Phase::Stopped);
}

void BridgeWorker::startFromVault()
{
    if (std::exchange(m_isAskingToStart, true))
        return;
    tellServer(Phase::Starting);
    askVault(*m_inVault, [this](const Result<Profile> &profile) {
        m_isAskingToStart = false;
        // Meanwhile somebody may have chosen another.
        if (m_bridge || m_setup.sandbox || m_setup.profile || m_isEnding)
            return;
        if (profile) {
            m_inVault.reset();
            if (m_profileId.isEmpty())
                m_given = *profile;
            startOn(*profile, m_profileId);
        } else {
            tellServer(Phase::Failed, profile.error());
        }
    });
}

void BridgeWorker::readShelf()
{
    m_profiles = m_shelf.list();
    m_activeId = m_shelf.activeId();
    for (const ShelfEntry &entry : std::as_const(m_profiles)) {
        if (!entry.record)
            qCWarning(logApp).noquote() << entry.record.error().sentence.english();
    }
}

std::optional<ProfileRecord> BridgeWorker::recordOf(const QString &profileId) const
{
    const auto found = std::ranges::find(m_profiles, profileId, &ShelfEntry::id);
    if (found == m_profiles.end() || !found->record)
        return std::nullopt;
    return *found->record;
}

QStringList BridgeWorker::namesBeside(const QString &profileId) const
{
    QStringList names;
    for (const ShelfEntry &entry : m_profiles) {
        if (entry.id != profileId && entry.record)
            names << entry.record->name;
    }
    return names;
}

void BridgeWorker::tellProfiles()
{
    ui::ProfileList list;
    list.profiles.reserve(m_profiles.size());
    for (const ShelfEntry &entry : std::as_const(m_profiles))
        list.profiles.append(storedOf(entry, m_shelf.store(entry.id).directory()));
    list.activeId = m_activeId;
    list.directory = m_shelf.store({}).directory();
    list.vault = m_vaultState;
    if (m_given)
        list.givenName = m_given->name;
    Q_EMIT profilesChanged(list);
}

void BridgeWorker::lookForVault()
{
    if (!m_vault) {
        m_vaultState = ui::ProfileList::Vault::Absent;
        tellProfiles();
        return;
    }
    whenDone(m_vault->look(), this, [this](const Result<VaultState> &state) {
        if (!state || std::exchange(m_vaultState, choiceOf(*state)) == choiceOf(*state))
            return;
        tellProfiles();
    });
}

void BridgeWorker::judge(RequestId id, const ui::ProfileDraft &draft)
{
    inBackground([draft, kept = recordOf(draft.secretsOf),
                  taken = namesBeside(draft.id)] { return judgeDraft(draft, kept, taken); },
                 [this, id](const ui::DraftVerdict &verdict) { Q_EMIT draftJudged(id, verdict); });
}

void BridgeWorker::saveProfile(RequestId id, const ui::ProfileDraft &draft, Then then)
{
    m_open.insert(id);
    const QString profileId = draft.id.isEmpty() ? ProfileShelf::newId() : draft.id;
    const auto record = recordOf(draft.id);
    const bool isTyped = !draft.apiKey.isEmpty() || !draft.partnerKeyPath.isEmpty()
                         || !draft.partnerKeyText.isEmpty();
    // What is in the vault stays as it is there, though the vault be locked.
    if (then == Then::Nothing && !isTyped && !draft.inFiles && draft.secretsOf == draft.id && record
        && record->place == SecretsPlace::Vault) {
        renameProfile(profileId, draft, [this, id, profileId](const Result<void> &kept) {
            readShelf();
            tellProfiles();
            tellUpstream();
            if (isDone(id, kept))
                Q_EMIT profileSaved(id, profileId);
        });
        return;
    }
    withDraft(draft,
              [this, id, profileId, then, inFiles = draft.inFiles](const Result<Profile> &profile) {
                  if (!profile) {
                      (void)isDone(id, profile);
                      return;
                  }
                  keep(profileId, *profile, inFiles,
                       [this, id, profileId, then, profile](const Result<void> &kept) {
                           if (kept)
                               onKept(id, profileId, *profile, then);
                           else
                               (void)isDone(id, kept);
                       });
              });
}

void BridgeWorker::onKept(RequestId id, const QString &profileId, const Profile &profile, Then then)
{
    if (m_given && isSame(*m_given, profile))
        m_given.reset();
    // What is in use is what was stored before.
    if (m_profileId == profileId && m_setup.profile && !isSame(*m_setup.profile, profile))
        m_profileId.clear();
    if (m_runningId == profileId && m_bridge && !isSame(m_bridge->profile(), profile))
        m_runningId.clear();
    m_profileFailure.reset();
    readShelf();
    const bool isWanted = m_open.remove(id);
    if (isWanted && then == Then::Use) {
        if (const auto chosen = m_shelf.setActive(profileId); !chosen)
            qCWarning(logApp).noquote() << chosen.error().sentence.english();
        m_activeId = m_shelf.activeId();
    }
    tellProfiles();
    tellUpstream();
    if (!isWanted)
        return;
    Q_EMIT profileSaved(id, profileId);
    if (then == Then::Use)
        startOn(profile, profileId);
}

void BridgeWorker::useProfile(RequestId id, const QString &profileId)
{
    m_open.insert(id);
    withStored(profileId, [this, id, profileId](const Result<Profile> &profile) {
        if (profile && !profile->partnerKey) {
            (void)isDone(id, Result<Profile>(fail(FailureCode::CredentialsMissing,
                                                  Phrase::tr("The profile has no partner key."),
                                                  Stage::Settings)));
            return;
        }
        if (!isDone(id, profile))
            return;
        if (const auto chosen = m_shelf.setActive(profileId); !chosen)
            qCWarning(logApp).noquote() << chosen.error().sentence.english();
        m_activeId = m_shelf.activeId();
        tellProfiles();
        Q_EMIT profileUsed(id, profileId);
        startOn(*profile, profileId);
    });
}

void BridgeWorker::removeProfile(RequestId id, const QString &profileId)
{
    m_open.insert(id);
    const auto record = recordOf(profileId);
    if (!m_vault || (record && record->place == SecretsPlace::Files)) {
        forgetFolder(id, profileId);
        return;
    }
    // Of a damaged one nobody knows where its secrets are.
    whenDone(m_vault->remove(profileId), this,
             [this, id, profileId, record](const Result<void> &removed) {
                 if (!removed && record && removed.error().code != FailureCode::VaultAbsent) {
                     (void)isDone(id, removed);
                     return;
                 }
                 if (!removed)
                     qCWarning(logApp).noquote() << removed.error().sentence.english();
                 forgetFolder(id, profileId);
             });
}

void BridgeWorker::forgetFolder(RequestId id, const QString &profileId)
{
    inBackground([store = m_shelf.store(profileId)] { return inFolder(store.remove()); },
                 [this, id, profileId](const Result<void> &removed) {
                     readShelf();
                     // The server goes on with what it has, which is no stored one any more.
                     if (removed && m_profileId == profileId)
                         m_profileId.clear();
                     if (removed && m_runningId == profileId)
                         m_runningId.clear();
                     if (removed && m_inVault && m_inVault->id == profileId)
                         m_inVault.reset();
                     tellProfiles();
                     tellUpstream();
                     if (isDone(id, removed))
                         Q_EMIT profileRemoved(id, profileId);
                 });
}

void BridgeWorker::moveToVault(RequestId id, const QString &profileId)
{
    m_open.insert(id);
    withStored(profileId, [this, id, profileId](const Result<Profile> &profile) {
        if (!profile) {
            (void)isDone(id, profile);
            return;
        }
        keepInVault(profileId, *profile, [this, id, profileId](const Result<void> &kept) {
            readShelf();
            tellProfiles();
            if (isDone(id, kept))
                Q_EMIT profileMoved(id, profileId);
        });
    });
}

void BridgeWorker::readEnv(RequestId id, const QString &path)
{
    m_open.insert(id);
    inBackground([path] { return readEnvProfile(path); },
                 [this, id](const Result<EnvProfile> &env) {
                     if (isDone(id, env))
                         Q_EMIT envRead(id, draftOf(*env));
                 });
}

void BridgeWorker::exportEnv(RequestId id, const QString &profileId, const QString &path,
                             bool withSecrets)
{
    m_open.insert(id);
    const auto finish = [this, id, path](const Result<void> &written) {
        if (isDone(id, written))
            Q_EMIT profileExported(id, path);
    };
    const auto record = recordOf(profileId);
    if (!withSecrets && record) {
        inBackground([record, path] { return inFolder(pinbridge::exportEnv(*record, path)); },
                     finish);
        return;
    }
    withStored(profileId, [this, path, finish](const Result<Profile> &profile) {
        if (!profile)
            finish(tl::unexpected(profile.error()));
        else
            inBackground([profile, path] { return inFolder(exportEnvWithSecrets(*profile, path)); },
                         finish);
    });
}

} // namespace pinbridge
