// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/ConsoleSetup.h"
#include "console/DeviceTally.h"
#include "console/ExchangeFeed.h"
#include "console/RefusalTally.h"
#include "console/SessionRows.h"
#include "console/SettingsDesk.h"
#include "ui/Facade.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

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
    void useStoredProfile();
    void useGivenProfile();
    /// Gives up what is open; `ended` follows, also when there is nothing to stop.
    void shutDown();

    void createSession(RequestId id, const QString &creator, const QString &contact);
    void authenticate(RequestId id, const QString &email);
    void revoke(RequestId id, const QString &pin);
    void judge(RequestId id, const ui::ProfileDraft &draft);
    void check(RequestId id, const ui::ProfileDraft &draft);
    void saveAndUse(RequestId id, const ui::ProfileDraft &draft);
    void decide(RequestId id, const QString &address, Decision decision);
    void rename(RequestId id, const QString &address, const QString &name);
    void forgetWaiting(RequestId id);
    void saveCertificate(RequestId id, const QString &path);
    void readSettings();
    void judgeSettings(RequestId id, const ui::SettingChanges &changes);
    void saveSettings(RequestId id, const ui::SettingChanges &changes);
    void setStartAtLogin(RequestId id, bool isWanted);
    /// The window has what `exchangesSeen` told: it can take more.
    void exchangesTaken();
    /// Ends a check at once and a creation before its session is made. What is on its way upstream
    /// or to the disk is not called back; its result may come or not.
    void cancel(RequestId id);

Q_SIGNALS:
    void serverChanged(const pinbridge::ui::ServerState &state);
    void upstreamChanged(const pinbridge::ui::UpstreamState &state);
    void sessionsChanged(const QList<pinbridge::ui::SessionRow> &sessions);
    void storedProfileChanged(const pinbridge::ui::StoredProfile &profile);
    void devicesChanged(const QList<pinbridge::ui::DeviceRow> &devices);
    void refusalsChanged(const pinbridge::ui::RefusalCounts &refusals);
    void exchangesSeen(const QList<pinbridge::ui::ExchangeRow> &exchanges);
    void settingsChanged(const pinbridge::ui::SettingsState &state);
    void ended();

    void sessionStage(pinbridge::ui::RequestId id, const QString &words);
    void sessionCreated(pinbridge::ui::RequestId id, const pinbridge::ui::SessionRow &session);
    void userAuthenticated(pinbridge::ui::RequestId id, const pinbridge::ui::UserText &user);
    void pinRevoked(pinbridge::ui::RequestId id, const QString &pin);
    void draftJudged(pinbridge::ui::RequestId id, const pinbridge::ui::DraftVerdict &verdict);
    void checkFinished(pinbridge::ui::RequestId id, const QList<pinbridge::ui::CheckRow> &steps);
    void profileSaved(pinbridge::ui::RequestId id);
    void deviceDecided(pinbridge::ui::RequestId id, const QString &address);
    void waitingForgotten(pinbridge::ui::RequestId id, int devices);
    void certificateSaved(pinbridge::ui::RequestId id, const QString &path);
    void settingsJudged(pinbridge::ui::RequestId id, const pinbridge::ui::SettingsVerdict &verdict);
    void settingsSaved(pinbridge::ui::RequestId id, const QString &note);
    void startAtLoginSet(pinbridge::ui::RequestId id);
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
    void useProfile(const Profile &profile);
    void connectBridge();
    void onStopped();
    void onExchange(const ExchangeSummary &summary);
    void onCall(const CallTrace &trace);
    [[nodiscard]] bool isServing(RequestId id);
    void tellFailure(RequestId id, const Failure &failure);
    void tellServer(Phase phase, const std::optional<Failure> &failure = {});
    void tellServerAgain();
    void tellUpstream();
    void tellStored();
    void followDevices();
    void tellDevices();
    void tellExchanges();
    void watchTurnedAway();
    void watchAddresses();
    void tellRefusals();
    void markDirty(bool &flag);
    void flush();
    /// Ends every check before it returns: none may outlive this object.
    void giveUpAll();
    void useSaved(RequestId id, const Profile &profile);
    /// Runs `work` in another thread, one at a time, and then `then` with its result in this one.
    template<typename Work, typename Then>
    void inBackground(Work work, Then then)
    {
        m_jobs.start([this, work = std::move(work), then = std::move(then)] {
            // `this` waits for its jobs; a result that comes after it is dropped.
            QMetaObject::invokeMethod(
                this, [then, result = work()] { then(result); }, Qt::QueuedConnection);
        });
    }

    struct Read; ///< settings, and what the system is told of the program
    /// Into the setup, which describes what runs: only while nothing does.
    void takeNext();
    /// To start with: it notes what the store shares.
    [[nodiscard]] BridgeSetup nextSetup();
    void noteRunning(bool isRunning);
    void takeReading(const Read &read);
    void tellSettings();

    QCoro::Task<> runCreate(RequestId id, QString creator, QString contact);
    QCoro::Task<> runAuthenticate(RequestId id, QString email);
    QCoro::Task<> runRevoke(RequestId id, QString pin);
    QCoro::Task<> runCheck(RequestId id, Profile profile);
    [[nodiscard]] QCoro::Task<Result<void>> decisionOn(QHostAddress device, Decision decision);
    QCoro::Task<> runDecide(RequestId id, QString address, Decision decision);
    QCoro::Task<> runRename(RequestId id, QString address, QString name);
    QCoro::Task<> runForgetWaiting(RequestId id);
    QCoro::Task<> listSessions();

    BridgeSetup m_setup;
    std::optional<Failure> m_profileFailure;
    const std::optional<Profile> m_given; ///< at the start, by whatever source
    std::optional<Profile> m_stored;
    std::optional<Checked> m_checked;
    std::unique_ptr<Bridge> m_bridge;
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
    QTimer m_watch; ///< over these and that number, while it listens
    SessionRows m_rows;
    std::optional<CallTrace> m_lastCall;
    ExchangeFeed m_exchanges;
    QTimer m_exchangeBatch;
    QTimer m_batch;
    bool m_serverIsDirty = false;
    bool m_upstreamIsDirty = false;
    bool m_sessionsAreDirty = false;
    bool m_devicesAreDirty = false;
    bool m_refusalsAreDirty = false;
    struct Settings;
    std::unique_ptr<Settings> m_settings;
    QThreadPool m_jobs; ///< of one thread
};

} // namespace pinbridge
