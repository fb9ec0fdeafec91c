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
    const auto prepare = [shelf = m_shelf] {
        const auto adopted = shelf.adopt();
        const auto tidied = shelf.tidy();
        return adopted ? tidied : adopted;
    };
    inBackground(prepare, [](const Result<void> &prepared) {
        if (!prepared)
            qCWarning(logApp).noquote() << prepared.error().sentence.english();
    });
    readShelf([this] { begun(); });
}

void BridgeWorker::begun()
{
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
    if (m_bridge || m_isEnding) // somebody was quicker
        return;
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

void BridgeWorker::readShelf(std::function<void()> next)
{
    struct Shelf
    {
        QList<ShelfEntry> profiles;
        QString activeId;
        QStringList onlyNoted;
    };
    const auto read = [shelf = m_shelf] {
        return Shelf{
            .profiles = shelf.list(), .activeId = shelf.activeId(), .onlyNoted = shelf.onlyNoted()};
    };
    inBackground(read, [this, next = std::move(next)](const Shelf &shelf) {
        m_profiles = shelf.profiles;
        m_activeId = shelf.activeId;
        m_onlyNoted = shelf.onlyNoted;
        for (const ShelfEntry &entry : std::as_const(m_profiles)) {
            if (!entry.record)
                qCWarning(logApp).noquote() << entry.record.error().sentence.english();
        }
        next();
    });
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
        if (!state)
            return;
        if (std::exchange(m_vaultState, choiceOf(*state)) != choiceOf(*state))
            tellProfiles();
        tidyVault();
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
            readShelf([this, id, profileId, kept] {
                tellProfiles();
                tellUpstream();
                if (isDone(id, kept))
                    Q_EMIT profileSaved(id, profileId);
            });
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
    if (then == Then::Nothing || !m_open.contains(id)) {
        readShelf([this, id, profileId, profile, then] { onSaved(id, profileId, profile, then); });
        return;
    }
    chooseActive(profileId, [this, id, profileId, profile, then](const Result<void> &chosen) {
        if (chosen) {
            onSaved(id, profileId, profile, then);
            return;
        }
        tellProfiles();
        tellUpstream();
        if (m_open.contains(id))
            Q_EMIT profileKept(id, profileId);
        Failure failure = chosen.error();
        failure.sentence = failure.sentence.then(
            Phrase::tr("The profile is saved, and not in use: that it is the one to use could not "
                       "be kept. Mend that, and use it then."));
        (void)isDone(id, Result<void>(tl::unexpected(failure)));
    });
}

void BridgeWorker::onSaved(RequestId id, const QString &profileId, const Profile &profile,
                           Then then)
{
    tellProfiles();
    tellUpstream();
    if (!m_open.remove(id))
        return;
    Q_EMIT profileSaved(id, profileId);
    if (then == Then::Use)
        startOn(profile, profileId);
}

void BridgeWorker::chooseActive(const QString &profileId, Done done)
{
    inBackground([shelf = m_shelf, profileId] { return inFolder(shelf.setActive(profileId)); },
                 [this, done = std::move(done)](const Result<void> &chosen) {
                     readShelf([chosen, done] { done(chosen); });
                 });
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
        if (!profile || !m_open.contains(id)) {
            (void)isDone(id, profile);
            return;
        }
        // Kept first: a start must not take another one than was said to be used.
        chooseActive(profileId, [this, id, profileId, profile](Result<void> chosen) {
            tellProfiles();
            if (!chosen)
                chosen.error().sentence = chosen.error().sentence.then(
                    Phrase::tr("Nothing was changed: that this profile is the one to use could "
                               "not be kept. Mend that, and use it then."));
            if (!isDone(id, chosen))
                return;
            Q_EMIT profileUsed(id, profileId);
            startOn(*profile, profileId);
        });
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
        keep(profileId, *profile, false, [this, id, profileId](const Result<void> &kept) {
            readShelf([this, id, profileId, kept] {
                tellProfiles();
                if (isDone(id, kept))
                    Q_EMIT profileMoved(id, profileId);
            });
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
