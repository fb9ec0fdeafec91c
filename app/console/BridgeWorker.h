// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/ConsoleSetup.h"
#include "console/DeviceTally.h"
#include "console/RefusalTally.h"
#include "console/SessionFeed.h"
#include "console/SettingsDesk.h"
#include "credentials/ProfileShelf.h"
#include "ui/Facade.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

class Replayer;

struct SettingsReading;

/// The half of the facade that lives in the bridge's thread: owns the Bridge, and tells states and
/// results by signals. All functions are called in that thread. Disk and key work that a person
/// asks for while devices may be served is done beside it.
class BridgeWorker : public QObject
{
    Q_OBJECT

public:
    using RequestId = ui::RequestId;
    enum class Decision { Allow, AllowForAnHour, Block, Forget };

    explicit BridgeWorker(ConsoleSetup setup);
    ~BridgeWorker() override;

    /// Reads the stored profile, and starts the server when there is what it needs.
    void begin();
    /// Without effect where it runs.
    void start();
    void startOnFreePort();
    void stop();
    /// With what is saved now, the port too.
    void restartWithSettings();
    void useSandbox();
    void useGivenProfile();
    /// Gives up what is open; `ended` follows, also when there is nothing to stop.
    void shutDown();

    void createSession(RequestId id, const QString &creator, const QString &contact);
    void authenticate(RequestId id, const QString &email);
    void readTokens(RequestId id, const QString &pin, const QString &sessionId);
    /// Sends it to the server that runs here, with the secrets that are known here.
    void replay(ui::TrafficRequest id, const ExchangePtr &exchange);
    void revoke(RequestId id, const QString &pin);
    void judge(RequestId id, const ui::ProfileDraft &draft);
    void check(RequestId id, const ui::ProfileDraft &draft);
    enum class Then { Nothing, Use };
    void saveProfile(RequestId id, const ui::ProfileDraft &draft, Then then);
    void useProfile(RequestId id, const QString &profileId);
    void removeProfile(RequestId id, const QString &profileId);
    void moveToVault(RequestId id, const QString &profileId);
    void readEnv(RequestId id, const QString &path);
    void exportEnv(RequestId id, const QString &profileId, const QString &path, bool withSecrets);
    void lookForVault();
    void decide(RequestId id, const QString &address, Decision decision);
    void rename(RequestId id, const QString &address, const QString &name);
    void forgetWaiting(RequestId id);
    void addFault(RequestId id, const ui::FaultDraft &draft);
    void useFaultPreset(RequestId id, const QString &name, const QString &device);
    void removeFault(RequestId id, int fault);
    void clearFaults(RequestId id);
    void saveCertificate(RequestId id, const QString &path);
    void readSettings();
    void judgeSettings(RequestId id, const ui::SettingChanges &changes);
    void saveSettings(RequestId id, const ui::SettingChanges &changes);
    void setStartAtLogin(RequestId id, bool isWanted);
    /// The window has what `sessionsChanged` told: it can take more.
    void sessionsTaken() { m_sessions.taken(); }
    /// Ends a check at once and a creation before its session is made. What is on its way upstream
    /// or to the disk is not called back; its result may come or not.
    void cancel(RequestId id);

Q_SIGNALS:
    void serverChanged(const pinbridge::ui::ServerState &state);
    void upstreamChanged(const pinbridge::ui::UpstreamState &state);
    void sessionsChanged(const pinbridge::ui::SessionChanges &changes);
    void callsChanged(const pinbridge::ui::CallRows &calls);
    void profilesChanged(const pinbridge::ui::ProfileList &profiles);
    void devicesChanged(const QList<pinbridge::ui::DeviceRow> &devices);
    void refusalsChanged(const pinbridge::ui::RefusalCounts &refusals);
    void faultsChanged(const QList<pinbridge::ui::FaultRow> &faults);
    void settingsChanged(const pinbridge::ui::SettingsState &state);
    void ended();

    void sessionStage(pinbridge::ui::RequestId id, const QString &words);
    void sessionCreated(pinbridge::ui::RequestId id, const pinbridge::ui::SessionRow &session);
    void userAuthenticated(pinbridge::ui::RequestId id, const pinbridge::ui::UserText &user);
    void tokensRead(pinbridge::ui::RequestId id, const pinbridge::ui::SessionTokens &tokens);
    void pinRevoked(pinbridge::ui::RequestId id, const QString &pin);
    void draftJudged(pinbridge::ui::RequestId id, const pinbridge::ui::DraftVerdict &verdict);
    void checkFinished(pinbridge::ui::RequestId id, const QList<pinbridge::ui::CheckRow> &steps);
    void profileSaved(pinbridge::ui::RequestId id, const QString &profileId);
    void profileKept(pinbridge::ui::RequestId id, const QString &profileId);
    void profileUsed(pinbridge::ui::RequestId id, const QString &profileId);
    void profileRemoved(pinbridge::ui::RequestId id, const QString &profileId, const QString &left);
    void profileMoved(pinbridge::ui::RequestId id, const QString &profileId);
    void envRead(pinbridge::ui::RequestId id, const pinbridge::ui::EnvDraft &env);
    void profileExported(pinbridge::ui::RequestId id, const QString &path);
    void deviceDecided(pinbridge::ui::RequestId id, const QString &address);
    void waitingForgotten(pinbridge::ui::RequestId id, int devices);
    void faultsAltered(pinbridge::ui::RequestId id);
    void certificateSaved(pinbridge::ui::RequestId id, const QString &path);
    void settingsJudged(pinbridge::ui::RequestId id, const pinbridge::ui::SettingsVerdict &verdict);
    void settingsSaved(pinbridge::ui::RequestId id, const QString &note);
    void startAtLoginSet(pinbridge::ui::RequestId id);
    void replayed(pinbridge::ui::TrafficRequest id, const QByteArray &newId);
    void replayFailed(pinbridge::ui::TrafficRequest id, const QString &sentence);
    void failed(pinbridge::ui::RequestId id, const pinbridge::ui::FailureText &failure);

private:
    using Phase = ui::ServerState::Phase;

    /// A check that was made, and of which credentials.
    struct Checked
    {
        Profile profile;
        QString summary;
        bool passed = false;
    };

    void restart();
    /// `profileId`: of the stored profile that it is; empty: none.
    void startOn(const Profile &profile, const QString &profileId);
    void connectBridge();
    void onStopped();
    void onExchange(const ExchangeSummary &summary);
    void onCall(const CallTrace &trace);
    [[nodiscard]] bool isServing(RequestId id);
    void tellFailure(RequestId id, const Failure &failure);
    void tellServer(Phase phase, const std::optional<Failure> &failure = {});
    void tellServerAgain();
    void tellUpstream();
    void tellProfiles();
    void followDevices();
    void tellDevices();
    void followFaults();
    void followCalls();
    void tellCalls();
    void tellFaults();
    void tellRule(RequestId id, const Result<FaultRule> &rule);
    void watchTurnedAway();
    void watchAddresses();
    void tellRefusals();
    void markDirty(bool &flag);
    void flush();
    /// Ends every check before it returns: none may outlive this object.
    void giveUpAll();
    struct Read; ///< settings, and what the system is told of the program
    /// Into the setup, which describes what runs: only while nothing does.
    void takeNext();
    /// To start with: it notes what the store shares.
    [[nodiscard]] BridgeSetup nextSetup();
    void noteRunning(bool isRunning);
    void takeReading(const Read &read);
    void takeLog(const SettingsReading &reading);
    void tellSettings();

    /// Runs `work` in another thread, one at a time, and then `next` with its result in this one.
    template<typename Work, typename Next>
    void inBackground(Work work, Next next)
    {
        m_jobs.start([this, work = std::move(work), next = std::move(next)] {
            // `this` waits for its jobs; a result that comes after it is dropped.
            QMetaObject::invokeMethod(
                this, [next, result = work()] { next(result); }, Qt::QueuedConnection);
        });
    }

    using ProfileDone = std::function<void(const Result<Profile> &)>;
    using Done = std::function<void(const Result<void> &)>;
    /// Beside this thread; then what is told of profiles is true, and `next` is called.
    void readShelf(std::function<void()> next);
    void begun();
    void startFromVault();
    /// Unset where there is none, or it is damaged.
    [[nodiscard]] std::optional<ProfileRecord> recordOf(const QString &profileId) const;
    [[nodiscard]] QStringList namesBeside(const QString &profileId) const;
    void askVault(const VaultProfile &profile, ProfileDone done);
    /// The stored profile with its secrets, from wherever they are.
    void withStored(const QString &profileId, ProfileDone done);
    /// The profile that a draft and, where it keeps secrets, the stored one make.
    void withDraft(const ui::ProfileDraft &draft, ProfileDone done);
    void keep(const QString &profileId, const Profile &profile, bool inFiles, Done done);
    void keepInFiles(const QString &profileId, const Profile &profile, Done done);
    void keepInVault(const QString &profileId, const Profile &profile, Done done);
    void writeToVault(const QString &profileId, const Profile &profile, bool isNew, Done done);
    void whenOpen(std::function<void(bool isOpen)> next);
    void forgetVault(const QString &profileId, std::function<void()> next);
    void dropNew(const QString &profileId);
    /// Removes from an open vault what moves and removals that were broken off have left in it.
    void tidyVault();
    void renameProfile(const QString &profileId, const ui::ProfileDraft &draft, Done done);
    void onKept(RequestId id, const QString &profileId, const Profile &profile, Then then);
    void onSaved(RequestId id, const QString &profileId, const Profile &profile, Then then);
    /// From now on a start takes that one.
    void chooseActive(const QString &profileId, Done done);
    void removeFromVault(RequestId id, const QString &profileId);
    enum class VaultHas { Nothing, Secrets };
    void forgetFolder(RequestId id, const QString &profileId, VaultHas vaultHas);
    /// Whether the request is still wanted; tells where it has failed. It is closed either way.
    template<typename T>
    [[nodiscard]] bool isDone(RequestId id, const Result<T> &result)
    {
        if (!m_open.remove(id))
            return false;
        if (!result)
            tellFailure(id, result.error());
        return result.has_value();
    }

    QCoro::Task<> runCreate(RequestId id, QString creator, QString contact);
    QCoro::Task<> runAuthenticate(RequestId id, QString email);
    QCoro::Task<> runReadTokens(RequestId id, QString pin, QString sessionId);
    QCoro::Task<> runReplay(ui::TrafficRequest id, ExchangePtr exchange);
    QCoro::Task<> runRevoke(RequestId id, QString pin);
    QCoro::Task<> runCheck(RequestId id, Profile profile);
    [[nodiscard]] QCoro::Task<Result<void>> decisionOn(QHostAddress device, Decision decision);
    QCoro::Task<> runDecide(RequestId id, QString address, Decision decision);
    QCoro::Task<> runRename(RequestId id, QString address, QString name);
    QCoro::Task<> runForgetWaiting(RequestId id);

    BridgeSetup m_setup;
    std::optional<Failure> m_profileFailure;
    std::optional<Profile> m_given; ///< at the start, and not a stored one
    std::optional<VaultProfile> m_inVault; ///< to start on
    const std::shared_ptr<Vault> m_vault; ///< null: there is none
    const ProfileShelf m_shelf;
    QList<ShelfEntry> m_profiles;
    QStringList m_onlyNoted; ///< the vault may have something of them, and nothing else is there
    QSet<QString> m_keeping; ///< ids of those that are being saved or moved
    bool m_isTidying = false; ///< the vault
    bool m_isAskingToStart = false; ///< the vault
    QString m_activeId;
    QString m_profileId; ///< of the stored profile that is in `m_setup`; empty: another one
    QString m_runningId; ///< the same of the bridge
    ui::ProfileList::Vault m_vaultState = ui::ProfileList::Vault::Unknown;
    std::optional<Checked> m_checked;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<Replayer> m_replayer; ///< of that bridge; null: nothing was sent again
    Phase m_phase = Phase::Stopped;
    std::optional<Failure> m_failure; ///< with Phase::Failed
    bool m_startAgain = false; ///< once it has stopped
    bool m_isEnding = false;
    QSet<RequestId> m_open; ///< neither answered nor given up; of creations, checks and savings
    std::map<RequestId, std::unique_ptr<QObject>> m_checks; ///< each ends with its object
    DeviceTally m_devices;
    RefusalTally m_refusals;
    qint64 m_turnedAway = 0; ///< as it was told last
    QList<ui::ServerAddress> m_addresses; ///< as they were told last
    bool m_isLocal = true; ///< only this machine is served
    QTimer m_watch; ///< over that number, while it listens
    QTimer m_network; ///< over these, while it listens
    SessionFeed m_sessions;
    std::optional<CallTrace> m_lastCall;
    QTimer m_batch;
    bool m_serverIsDirty = false;
    bool m_upstreamIsDirty = false;
    bool m_devicesAreDirty = false;
    bool m_refusalsAreDirty = false;
    bool m_faultsAreDirty = false;
    bool m_callsAreDirty = false;
    struct Settings;
    std::unique_ptr<Settings> m_settings;
    QThreadPool m_jobs; ///< of one thread, so that files are changed in the order that was asked
};

} // namespace pinbridge
