// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Bridge.h"
#include "ui/Facade.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// What the console starts with.
struct ConsoleSetup
{
    BridgeSetup bridge;
    std::optional<Failure> profileFailure; ///< credentials were given that cannot be used
};

/// The half of the facade that lives in the bridge's thread: owns the Bridge, does the disk and
/// key work, and tells states and results by signals. All functions are called in that thread.
class BridgeWorker : public QObject
{
    Q_OBJECT

public:
    using RequestId = ui::RequestId;

    explicit BridgeWorker(ConsoleSetup setup);
    ~BridgeWorker() override;

    /// Reads the stored profile, and starts the server when there is what it needs.
    void begin();
    /// Without effect where it runs.
    void start();
    void startOnFreePort();
    void stop();
    void useSandbox();
    void useStoredProfile();
    /// `ended` follows, also when there is nothing to stop.
    void shutDown();

    void createSession(RequestId id, const QString &creator, const QString &contact);
    void authenticate(RequestId id, const QString &email);
    void revoke(RequestId id, const QString &pin);
    void judge(RequestId id, const ui::ProfileDraft &draft);
    void check(RequestId id, const ui::ProfileDraft &draft);
    void saveAndUse(RequestId id, const ui::ProfileDraft &draft);

Q_SIGNALS:
    void serverChanged(const pinbridge::ui::ServerState &state);
    void upstreamChanged(const pinbridge::ui::UpstreamState &state);
    void sessionsChanged(const QList<pinbridge::ui::SessionRow> &sessions);
    void storedProfileChanged(const pinbridge::ui::StoredProfile &profile);
    void ended();

    void sessionStage(pinbridge::ui::RequestId id, const QString &words);
    void sessionCreated(pinbridge::ui::RequestId id, const pinbridge::ui::SessionRow &session);
    void userAuthenticated(pinbridge::ui::RequestId id, const pinbridge::ui::UserText &user);
    void pinRevoked(pinbridge::ui::RequestId id, const QString &pin);
    void draftJudged(pinbridge::ui::RequestId id, const pinbridge::ui::DraftVerdict &verdict);
    void checkFinished(pinbridge::ui::RequestId id, const QList<pinbridge::ui::CheckRow> &steps);
    void profileSaved(pinbridge::ui::RequestId id);
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
    void connectBridge();
    void onStopped();
    void onExchange(const ExchangeSummary &summary);
    void onCall(const CallTrace &trace);
    [[nodiscard]] bool isServing(RequestId id);
    void tellFailure(RequestId id, const Failure &failure);
    void tellServer(Phase phase, const std::optional<Failure> &failure = {});
    void tellUpstream();
    void tellStored();
    void markDirty(bool &flag);
    void flush();

    QCoro::Task<> runCreate(RequestId id, QString creator, QString contact);
    QCoro::Task<> runAuthenticate(RequestId id, QString email);
    QCoro::Task<> runRevoke(RequestId id, QString pin);
    QCoro::Task<> runCheck(RequestId id, Profile profile);
    QCoro::Task<> listSessions();

    BridgeSetup m_setup;
    std::optional<Failure> m_profileFailure;
    std::optional<Profile> m_stored;
    std::optional<Checked> m_checked;
    std::unique_ptr<Bridge> m_bridge;
    Phase m_phase = Phase::Stopped;
    bool m_startAgain = false; ///< once it has stopped
    bool m_isEnding = false;
    QSet<QString> m_devices;
    std::optional<CallTrace> m_lastCall;
    QTimer m_batch;
    bool m_serverIsDirty = false;
    bool m_upstreamIsDirty = false;
    bool m_sessionsAreDirty = false;
};

} // namespace pinbridge
