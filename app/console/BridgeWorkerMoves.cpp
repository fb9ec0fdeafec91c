// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BridgeWorker's part that puts secrets into the vault and into files, and removes them. Any of it
// may be broken off after any step. What the vault may have is noted in the profile's folder before
// it is asked, and until it has removed it: so a removal reaches it, and so does the next start.

#include "base/Log.h"
#include "console/BridgeWorker.h"
#include "console/States.h"
#include "credentials/ProfileSecrets.h"

#include <QDir>

#include <utility>

namespace pinbridge {

void BridgeWorker::keep(const QString &profileId, const Profile &profile, bool inFiles, Done done)
{
    m_keeping.insert(profileId);
    Done kept = [this, profileId, done = std::move(done)](const Result<void> &result) {
        m_keeping.remove(profileId);
        done(result);
    };
    if (inFiles)
        keepInFiles(profileId, profile, std::move(kept));
    else
        keepInVault(profileId, profile, std::move(kept));
}

void BridgeWorker::keepInFiles(const QString &profileId, const Profile &profile, Done done)
{
    struct Saved
    {
        Result<void> result;
        bool mayBeInVault = false;
        bool isNew = false;
    };
    const auto save = [store = m_shelf.store(profileId), profile] {
        Saved saved{.result = {},
                    .mayBeInVault = store.mayBeInVault(),
                    .isNew = !QDir(store.directory()).exists()};
        if (saved.mayBeInVault) // the record will not say so any more
            saved.result = inFolder(store.noteVault());
        if (saved.result)
            saved.result = inFolder(store.save(profile));
        return saved;
    };
    inBackground(save, [this, profileId, done = std::move(done)](const Saved &saved) {
        const auto end = [done, saved] { done(saved.result); };
        if (!saved.result || saved.isNew)
            end();
        else if (saved.mayBeInVault)
            forgetVault(profileId, end);
        else
            whenOpen([this, profileId, end](bool isOpen) {
                if (isOpen)
                    forgetVault(profileId, end);
                else
                    end();
            });
    });
}

/// One that is open is asked though nothing is noted: that costs nobody a password.
void BridgeWorker::whenOpen(std::function<void(bool)> next)
{
    if (!m_vault) {
        next(false);
        return;
    }
    whenDone(m_vault->look(), this, [next = std::move(next)](const Result<VaultState> &state) {
        next(state && *state == VaultState::Open);
    });
}

/// Where that fails the note stays, and the page shows it.
void BridgeWorker::forgetVault(const QString &profileId, std::function<void()> next)
{
    if (!m_vault) {
        next();
        return;
    }
    whenDone(m_vault->remove(profileId), this,
             [this, profileId, next = std::move(next)](const Result<void> &removed) {
                 if (!removed) {
                     qCWarning(logApp).noquote()
                         << "Secrets are left in the vault:" << removed.error().sentence.english();
                     next();
                     return;
                 }
                 inBackground([store = m_shelf.store(profileId)] { return store.dropVaultNote(); },
                              [next](const Result<void> &dropped) {
                                  if (!dropped)
                                      qCWarning(logApp).noquote()
                                          << dropped.error().sentence.english();
                                  next();
                              });
             });
}

void BridgeWorker::keepInVault(const QString &profileId, const Profile &profile, Done done)
{
    if (!m_vault) {
        done(fail(FailureCode::VaultAbsent, Phrase::tr("This session has no vault for secrets."),
                  Stage::Storage));
        return;
    }
    struct Noted
    {
        Result<void> result;
        bool isNew = false;
    };
    const auto note = [store = m_shelf.store(profileId)] {
        const bool isNew = !QDir(store.directory()).exists();
        return Noted{.result = inFolder(store.noteVault()), .isNew = isNew};
    };
    inBackground(note, [this, profileId, profile, done = std::move(done)](const Noted &noted) {
        if (noted.result)
            writeToVault(profileId, profile, noted.isNew, done);
        else
            done(noted.result);
    });
}

void BridgeWorker::writeToVault(const QString &profileId, const Profile &profile, bool isNew,
                                Done done)
{
    Done ended = [this, profileId, isNew, done = std::move(done)](const Result<void> &kept) {
        if (!kept && isNew)
            dropNew(profileId); // nobody would ever ask for it
        done(kept);
    };
    const auto onWritten = [this, profileId, profile,
                            ended = std::move(ended)](const Result<void> &written) {
        lookForVault();
        if (!written) {
            ended(written);
            return;
        }
        inBackground([store = m_shelf.store(profileId),
                      profile] { return inFolder(store.saveForVault(profile)); },
                     ended);
    };
    whenDone(m_vault->write(profileId, bundleOf(profile)), this, onWritten);
}

void BridgeWorker::dropNew(const QString &profileId)
{
    whenDone(m_vault->remove(profileId), this, [this, profileId](const Result<void> &removed) {
        if (removed) // else it is noted, and tried again
            inBackground([store = m_shelf.store(profileId)] { return store.remove(); },
                         [](const Result<void> &) {});
    });
}

void BridgeWorker::tidyVault()
{
    QStringList ids = m_onlyNoted;
    for (const ShelfEntry &entry : std::as_const(m_profiles)) {
        if (entry.isLeftInVault)
            ids << entry.id;
    }
    ids.removeIf([this](const QString &id) { return m_keeping.contains(id); });
    if (ids.isEmpty() || m_vaultState != ui::ProfileList::Vault::Open || m_isEnding || m_isTidying)
        return;
    m_isTidying = true;
    const auto onRemoved = [this, id = ids.first()](const Result<void> &removed) {
        if (!removed || m_keeping.contains(id)) { // at the next look
            m_isTidying = false;
            if (!removed)
                qCWarning(logApp).noquote()
                    << "Secrets are left in the vault:" << removed.error().sentence.english();
            return;
        }
        const auto forget = [store = m_shelf.store(id), wasAlone = m_onlyNoted.contains(id)] {
            return wasAlone ? store.remove() : store.dropVaultNote();
        };
        inBackground(forget, [this](const Result<void> &forgotten) {
            readShelf([this, forgotten] {
                m_isTidying = false;
                tellProfiles();
                if (forgotten)
                    tidyVault();
                else
                    qCWarning(logApp).noquote() << forgotten.error().sentence.english();
            });
        });
    };
    whenDone(m_vault->remove(ids.first()), this, onRemoved);
}

void BridgeWorker::removeProfile(RequestId id, const QString &profileId)
{
    m_open.insert(id);
    const auto ask = [store = m_shelf.store(profileId)] { return store.mayBeInVault(); };
    inBackground(ask, [this, id, profileId](bool mayBeInVault) {
        if (!m_vault) {
            forgetFolder(id, profileId, mayBeInVault ? VaultHas::Secrets : VaultHas::Nothing);
        } else if (mayBeInVault) {
            removeFromVault(id, profileId);
        } else {
            whenOpen([this, id, profileId](bool isOpen) {
                if (isOpen)
                    removeFromVault(id, profileId);
                else
                    forgetFolder(id, profileId, VaultHas::Nothing);
            });
        }
    });
}

void BridgeWorker::removeFromVault(RequestId id, const QString &profileId)
{
    whenDone(m_vault->remove(profileId), this, [this, id, profileId](const Result<void> &removed) {
        if (removed)
            forgetFolder(id, profileId, VaultHas::Nothing);
        else if (removed.error().code == FailureCode::VaultAbsent)
            forgetFolder(id, profileId, VaultHas::Secrets);
        else
            (void)isDone(id, removed);
    });
}

void BridgeWorker::forgetFolder(RequestId id, const QString &profileId, VaultHas vaultHas)
{
    const bool isLeft = vaultHas == VaultHas::Secrets;
    const auto remove = [store = m_shelf.store(profileId), isLeft] {
        return inFolder(isLeft ? store.removeButVaultNote() : store.remove());
    };
    const auto tell = [this, id, profileId, isLeft](const Result<void> &removed) {
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
            Q_EMIT profileRemoved(
                id, profileId,
                isLeft ? tr("The profile is removed here. Its API key and partner key may still be "
                            "in the vault, which this session does not have: the next start in a "
                            "session with that vault removes them.")
                       : QString());
    };
    inBackground(remove, [this, tell](const Result<void> &removed) {
        readShelf([tell, removed] { tell(removed); });
    });
}

} // namespace pinbridge
