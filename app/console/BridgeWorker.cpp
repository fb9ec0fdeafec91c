// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeWorker.h"

#include "base/Log.h"
#include "bridge/ClockWatch.h"
#include "bridge/Replayer.h"
#include "console/ClockWords.h"
#include "console/FailureWords.h"
#include "console/States.h"
#include "console/WorkerSettings.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds batchTime{50};
constexpr std::chrono::seconds watchEvery{1};
constexpr std::chrono::seconds networkEvery{5}; // a look costs some tenths of a millisecond

} // namespace

BridgeWorker::BridgeWorker(ConsoleSetup setup)
    : m_setup(std::move(setup.bridge))
    , m_profileFailure(std::move(setup.profileFailure))
    , m_given(setup.profileId.isEmpty() ? m_setup.profile : std::nullopt)
    , m_inVault(std::move(setup.inVault))
    , m_vault(std::move(setup.vault))
    , m_shelf(m_setup.dataDirectory)
    , m_profileId(setup.profileId)
    , m_watch(this) // follows into the bridge's thread, as the next ones do
    , m_network(this)
    , m_sessions(this)
    , m_batch(this)
    , m_settings(std::make_unique<Settings>())
    , m_jobs(this)
{
    m_settings->start = std::move(setup.start);
    m_settings->port = m_setup.port;
    if (m_settings->start)
        m_settings->values = m_settings->start->values;
    m_jobs.setMaxThreadCount(1);
    connect(&m_sessions, &SessionFeed::changed, this, &BridgeWorker::sessionsChanged);
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &BridgeWorker::flush);
    m_watch.setTimerType(Qt::VeryCoarseTimer);
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &BridgeWorker::watchTurnedAway);
    m_network.setTimerType(Qt::VeryCoarseTimer);
    m_network.setInterval(networkEvery);
    connect(&m_network, &QTimer::timeout, this, &BridgeWorker::watchAddresses);
}

BridgeWorker::~BridgeWorker()
{
    // Settles every coroutine and job while `this` still stands.
    m_jobs.clear();
    m_jobs.waitForDone();
    giveUpAll();
    m_replayer.reset();
    m_bridge.reset();
}

void BridgeWorker::start()
{
    if (m_bridge || m_isEnding)
        return;
    if (m_inVault && !m_setup.sandbox && !m_setup.profile) {
        startFromVault();
        return;
    }
    m_devices.clear();
    m_refusals = {};
    m_turnedAway = 0;
    m_lastCall.reset();
    // What was to be told of the server before would be told of this one.
    m_batch.stop();
    m_serverIsDirty = m_upstreamIsDirty = m_refusalsAreDirty = false;
    m_devicesAreDirty = m_faultsAreDirty = m_callsAreDirty = false;
    tellServer(Phase::Starting);
    tellRefusals();
    m_runningId = m_setup.sandbox ? QString() : m_profileId;
    m_bridge = std::make_unique<Bridge>(nextSetup());
    connectBridge();
    if (const auto started = m_bridge->start(); !started) {
        qCWarning(logServer).noquote() << started.error().sentence.english();
        m_bridge.reset();
        tellServer(Phase::Failed, started.error());
        noteRunning(false);
    } else {
        qCInfo(logServer).noquote() << m_bridge->listeningLine();
        m_setup.port = m_bridge->port(); // of a free one: devices know it now
        tellServer(Phase::Listening);
        followDevices();
        followFaults();
        followCalls();
        m_sessions.follow(m_bridge->desk().repository());
        m_watch.start();
        m_network.start();
        noteRunning(true);
    }
    tellUpstream();
}

void BridgeWorker::connectBridge()
{
    connect(m_bridge.get(), &Bridge::stopped, this, &BridgeWorker::onStopped);
    connect(m_bridge.get(), &Bridge::exchangeFinished, this, &BridgeWorker::onExchange);
    connect(m_bridge.get(), &Bridge::upstreamCallFinished, this, &BridgeWorker::onCall);
    connect(m_bridge.get(), &Bridge::certificateChanged, this,
            [this] { markDirty(m_serverIsDirty); });
    connect(m_bridge.get(), &Bridge::sessionsChanged, &m_sessions, &SessionFeed::touch);
    connect(m_bridge.get(), &Bridge::sessionsSwept, &m_sessions, &SessionFeed::lookThrough);
}

void BridgeWorker::startOnFreePort()
{
    takeNext();
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
    m_watch.stop();
    m_network.stop();
    m_replayer.reset();
    m_bridge.release()->deleteLater(); // it is the sender
    takeNext();
    noteRunning(false);
    tellServer(Phase::Stopped);
    tellUpstream();
    m_sessions.leave(); // they were kept by the bridge
    Q_EMIT devicesChanged({}); // nothing can be decided now
    Q_EMIT faultsChanged({}); // they ended with the bridge
    Q_EMIT callsChanged({});
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

void BridgeWorker::useGivenProfile()
{
    if (m_given)
        startOn(*m_given, {});
}

void BridgeWorker::startOn(const Profile &profile, const QString &profileId)
{
    m_setup.sandbox = false;
    m_setup.profile = profile;
    m_profileId = profileId;
    restart();
}

void BridgeWorker::shutDown()
{
    m_isEnding = true;
    giveUpAll();
    if (m_bridge)
        stop();
    else
        Q_EMIT ended();
}

void BridgeWorker::onExchange(const ExchangeSummary &summary)
{
    if (summary.status != 403 && m_devices.note(summary.device))
        markDirty(m_serverIsDirty);
    markDirty(m_devicesAreDirty); // when it was seen, and how often
    if (m_refusals.note(summary))
        markDirty(m_refusalsAreDirty);
}

void BridgeWorker::onCall(const CallTrace &trace)
{
    m_lastCall = trace;
    markDirty(m_upstreamIsDirty);
}

void BridgeWorker::tellFailure(RequestId id, const Failure &failure)
{
    Q_EMIT failed(id, wordsOf(failure));
}

void BridgeWorker::tellServer(Phase phase, const std::optional<Failure> &failure)
{
    m_phase = phase;
    m_failure = failure;
    ui::ServerState state;
    state.phase = phase;
    state.canStart = m_setup.sandbox || m_setup.profile.has_value() || m_inVault.has_value();
    state.keepsPins = m_setup.store.has_value();
    state.devicesServed = m_devices.count();
    describeExposure(m_setup, state);
    if (phase == Phase::Listening)
        describeListening(*m_bridge, state);
    m_addresses = state.addresses;
    m_isLocal = state.localOnly;
    if (failure)
        state.failure = wordsOf(*failure);
    Q_EMIT serverChanged(state);
}

void BridgeWorker::tellServerAgain()
{
    const auto failure = m_failure; // a copy: telling sets it
    tellServer(m_phase, failure);
}

void BridgeWorker::tellUpstream()
{
    const Profile *profile = nullptr;
    if (m_bridge)
        profile = &m_bridge->profile();
    else if (!m_setup.sandbox && m_setup.profile)
        profile = &*m_setup.profile;
    const bool isSandbox = m_bridge ? m_bridge->isSandbox() : m_setup.sandbox;
    ui::UpstreamState state = upstreamOf(profile, isSandbox);
    state.profileId = m_bridge ? m_runningId : (isSandbox ? QString() : m_profileId);
    if (const auto record = recordOf(state.profileId))
        state.profileName = record->name; // as it is called by now
    if (m_lastCall && m_bridge) {
        state.latency = m_lastCall->duration;
        state.clockDifference = m_bridge->clockWatch().difference();
        if (m_bridge->clockWatch().isTooLarge())
            state.clockWarning = clockWarning(*state.clockDifference);
    }
    if (profile != nullptr && m_checked && isSame(*profile, m_checked->profile)) {
        state.lastCheck = m_checked->summary;
        state.lastCheckPassed = m_checked->passed;
    }
    Q_EMIT upstreamChanged(state);
}

/// Connections that are closed unread make no exchange, and a flood of them shall make no work:
/// they are asked for now and then.
void BridgeWorker::watchTurnedAway()
{
    const http::ConnectionCounts counts = m_bridge->connectionCounts();
    const qint64 turnedAway = counts.refusedInAll + counts.refusedPerAddress;
    if (std::exchange(m_turnedAway, turnedAway) != turnedAway)
        tellRefusals();
}

/// Networks come and go while devices are to be told where to ask.
void BridgeWorker::watchAddresses()
{
    if (m_phase != Phase::Listening || addressesOf(*m_bridge, m_isLocal) == m_addresses)
        return;
    qCInfo(logServer).noquote() << m_bridge->listeningLine();
    tellServerAgain();
}

void BridgeWorker::tellRefusals()
{
    ui::RefusalCounts counts = m_refusals.counts();
    counts.turnedAway = m_turnedAway;
    Q_EMIT refusalsChanged(counts);
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
        tellServerAgain();
    if (std::exchange(m_upstreamIsDirty, false))
        tellUpstream();
    if (std::exchange(m_refusalsAreDirty, false))
        tellRefusals();
    if (std::exchange(m_devicesAreDirty, false))
        tellDevices();
    if (std::exchange(m_faultsAreDirty, false))
        tellFaults();
    if (std::exchange(m_callsAreDirty, false))
        tellCalls();
}

} // namespace pinbridge
