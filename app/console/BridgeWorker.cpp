// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeWorker.h"

#include "base/Log.h"
#include "bridge/Configuration.h"
#include "console/DraftJudge.h"
#include "console/FailureWords.h"
#include "console/States.h"
#include "credentials/ProfileStore.h"
#include "sessions/UserDirectory.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds batchTime{50};

bool isSame(const Profile &a, const Profile &b)
{
    return a.url == b.url && a.enterpriseId == b.enterpriseId && a.apiKey == b.apiKey
           && a.partnerKey && b.partnerKey
           && a.partnerKey->fingerprint() == b.partnerKey->fingerprint();
}

} // namespace

BridgeWorker::BridgeWorker(ConsoleSetup setup)
    : m_setup(std::move(setup.bridge))
    , m_profileFailure(std::move(setup.profileFailure))
    , m_batch(this) // follows into the bridge's thread
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &BridgeWorker::flush);
}

BridgeWorker::~BridgeWorker()
{
    // Settles every coroutine while `this` still stands.
    m_bridge.reset();
}

void BridgeWorker::begin()
{
    const ProfileStore store(profileDirectory(m_setup.dataDirectory));
    if (auto stored = store.load())
        m_stored = std::move(*stored);
    else
        qCWarning(logApp).noquote() << stored.error().sentence;
    tellStored();
    tellUpstream();
    if (m_setup.sandbox || m_setup.profile)
        start();
    else if (m_profileFailure)
        tellServer(Phase::Failed, m_profileFailure);
    else
        tellServer(Phase::Stopped);
}

void BridgeWorker::start()
{
    if (m_bridge || m_isEnding)
        return;
    m_devices.clear();
    m_lastCall.reset();
    tellServer(Phase::Starting);
    m_bridge = std::make_unique<Bridge>(m_setup);
    connectBridge();
    if (const auto started = m_bridge->start(); !started) {
        m_bridge.reset();
        tellServer(Phase::Failed, started.error());
    } else {
        tellServer(Phase::Listening);
    }
    tellUpstream();
}

void BridgeWorker::connectBridge()
{
    connect(m_bridge.get(), &Bridge::stopped, this, &BridgeWorker::onStopped);
    connect(m_bridge.get(), &Bridge::exchangeFinished, this, &BridgeWorker::onExchange);
    connect(m_bridge.get(), &Bridge::upstreamCallFinished, this, &BridgeWorker::onCall);
    connect(m_bridge.get(), &Bridge::sessionsChanged, this,
            [this] { markDirty(m_sessionsAreDirty); });
}

void BridgeWorker::startOnFreePort()
{
    m_setup.port = 0;
    start();
}

void BridgeWorker::stop()
{
    if (!m_bridge || m_phase == Phase::Stopping)
        return;
    tellServer(Phase::Stopping);
    m_bridge->stop();
}

void BridgeWorker::restart()
{
    if (!m_bridge) {
        start();
        return;
    }
    m_startAgain = true;
    stop();
}

void BridgeWorker::onStopped()
{
    m_bridge.release()->deleteLater(); // it is the sender
    tellServer(Phase::Stopped);
    tellUpstream();
    Q_EMIT sessionsChanged({}); // they were kept in the bridge's memory
    if (m_isEnding)
        Q_EMIT ended();
    else if (std::exchange(m_startAgain, false))
        start();
}

void BridgeWorker::useSandbox()
{
    m_setup.sandbox = true;
    restart();
}

void BridgeWorker::useStoredProfile()
{
    if (!m_stored)
        return;
    m_setup.sandbox = false;
    m_setup.profile = m_stored;
    restart();
}

void BridgeWorker::shutDown()
{
    m_isEnding = true;
    if (m_bridge)
        stop();
    else
        Q_EMIT ended();
}

void BridgeWorker::onExchange(const ExchangeSummary &summary)
{
    if (summary.status == 403 || m_devices.contains(summary.device))
        return;
    m_devices.insert(summary.device);
    markDirty(m_serverIsDirty);
}

void BridgeWorker::onCall(const CallTrace &trace)
{
    m_lastCall = trace;
    markDirty(m_upstreamIsDirty);
}

bool BridgeWorker::isServing(RequestId id)
{
    if (m_bridge && m_phase == Phase::Listening)
        return true;
    tellFailure(
        id,
        fail(FailureCode::Unavailable, tr("The server is not running. Start it first.")).value());
    return false;
}

void BridgeWorker::createSession(RequestId id, const QString &creator, const QString &contact)
{
    if (isServing(id))
        runCreate(id, creator, contact);
}

QCoro::Task<> BridgeWorker::runCreate(RequestId id, QString creator, QString contact)
{
    const Progress progress = [this, id](Stage stage) {
        Q_EMIT sessionStage(id, progressWords(stage));
    };
    const auto made = co_await m_bridge->desk().createAs(creator, contact, progress);
    if (made)
        Q_EMIT sessionCreated(id, rowOf(*made));
    else
        tellFailure(id, made.error());
}

void BridgeWorker::authenticate(RequestId id, const QString &email)
{
    if (isServing(id))
        runAuthenticate(id, email);
}

QCoro::Task<> BridgeWorker::runAuthenticate(RequestId id, QString email)
{
    const auto user = co_await m_bridge->users().authenticate(email);
    if (user)
        Q_EMIT userAuthenticated(id, textOf(*user));
    else
        tellFailure(id, user.error());
}

void BridgeWorker::revoke(RequestId id, const QString &pin)
{
    if (isServing(id))
        runRevoke(id, pin);
}

QCoro::Task<> BridgeWorker::runRevoke(RequestId id, QString pin)
{
    const auto revoked = co_await m_bridge->desk().revoke(pin);
    if (revoked)
        Q_EMIT pinRevoked(id, pin);
    else
        tellFailure(id, revoked.error());
}

void BridgeWorker::judge(RequestId id, const ui::ProfileDraft &draft)
{
    Q_EMIT draftJudged(id, judgeDraft(draft, m_stored));
}

void BridgeWorker::check(RequestId id, const ui::ProfileDraft &draft)
{
    const auto profile = profileOf(draft, m_stored);
    if (profile)
        runCheck(id, *profile);
    else
        tellFailure(id, profile.error());
}

QCoro::Task<> BridgeWorker::runCheck(RequestId id, Profile profile)
{
    const SystemClock clock; // lives as long as the check, wherever the bridge is by then
    const CheckReport report = co_await checkCredentials(profile, clock);
    m_checked = Checked{profile, summaryOf(report), report.passed()};
    Q_EMIT checkFinished(id, rowsOf(report));
    tellUpstream();
}

void BridgeWorker::saveAndUse(RequestId id, const ui::ProfileDraft &draft)
{
    const auto profile = profileOf(draft, m_stored);
    if (!profile) {
        tellFailure(id, profile.error());
        return;
    }
    const ProfileStore store(profileDirectory(m_setup.dataDirectory));
    if (const auto saved = store.save(*profile); !saved) {
        tellFailure(id, saved.error());
        return;
    }
    m_stored = *profile;
    m_profileFailure.reset();
    tellStored();
    Q_EMIT profileSaved(id);
    useStoredProfile();
}

void BridgeWorker::tellFailure(RequestId id, const Failure &failure)
{
    Q_EMIT failed(id, wordsOf(failure));
}

void BridgeWorker::tellServer(Phase phase, const std::optional<Failure> &failure)
{
    m_phase = phase;
    ui::ServerState state;
    state.phase = phase;
    state.canStart = m_setup.sandbox || m_setup.profile.has_value();
    state.devicesServed = int(m_devices.size());
    describeExposure(m_setup, state);
    if (phase == Phase::Listening)
        describeListening(*m_bridge, state);
    if (failure)
        state.failure = wordsOf(*failure);
    Q_EMIT serverChanged(state);
}

void BridgeWorker::tellUpstream()
{
    const Profile *profile = nullptr;
    if (m_bridge)
        profile = &m_bridge->profile();
    else if (!m_setup.sandbox && m_setup.profile)
        profile = &*m_setup.profile;
    ui::UpstreamState state = upstreamOf(profile, m_setup.sandbox);
    if (m_lastCall && m_bridge) {
        state.latency = m_lastCall->duration;
        state.clockDifference = m_lastCall->clockDifference;
    }
    if (profile != nullptr && m_checked && isSame(*profile, m_checked->profile)) {
        state.lastCheck = m_checked->summary;
        state.lastCheckPassed = m_checked->passed;
    }
    Q_EMIT upstreamChanged(state);
}

void BridgeWorker::tellStored()
{
    Q_EMIT storedProfileChanged(storedOf(m_stored, profileDirectory(m_setup.dataDirectory)));
}

void BridgeWorker::markDirty(bool &flag)
{
    flag = true;
    if (!m_batch.isActive())
        m_batch.start();
}

void BridgeWorker::flush()
{
    if (std::exchange(m_serverIsDirty, false))
        tellServer(m_phase);
    if (std::exchange(m_upstreamIsDirty, false))
        tellUpstream();
    if (std::exchange(m_sessionsAreDirty, false) && m_bridge && m_bridge->isRunning())
        listSessions();
}

QCoro::Task<> BridgeWorker::listSessions()
{
    constexpr int mostListed = 500;
    const auto sessions = co_await m_bridge->desk().list(mostListed);
    if (!sessions)
        co_return;
    QList<ui::SessionRow> rows;
    for (const Session &session : *sessions)
        rows.append(rowOf(session));
    Q_EMIT sessionsChanged(rows);
}

} // namespace pinbridge
