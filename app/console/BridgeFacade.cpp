// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeFacade.h"

#include "base/Log.h"
#include "console/NoteWords.h"
#include "devices/DeviceName.h"
#include "ui/Spoken.h"

namespace pinbridge {

namespace {

/// Beyond the longest time that taking a bridge down may need.
constexpr std::chrono::seconds patience{10};

} // namespace

BridgeFacade::BridgeFacade(ConsoleSetup setup, QObject *parent)
    : Facade(parent)
    , m_traffic(*this, setup.bridge.recording,
                [this](ui::TrafficRequest id, const ExchangePtr &exchange) {
                    post([id, exchange](BridgeWorker &worker) { worker.replay(id, exchange); });
                })
    , m_thread(new QThread)
    , m_worker(new BridgeWorker(recorded(std::move(setup))))
{
    m_thread->setObjectName(QStringLiteral("bridge"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectStates();
    connectResults();
    connectFaults();
    m_thread->start();
}

/// One recorder for all starts: what was asked before a stop is still looked at.
ConsoleSetup BridgeFacade::recorded(ConsoleSetup setup) const
{
    setup.bridge.recorder = m_traffic.recorder();
    return setup;
}

BridgeFacade::~BridgeFacade()
{
    // The worker is deleted in its own thread when that ends, and the bridge with it.
    m_worker->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
        return;
    }
    // A thread that does not end must not keep the program; destroying it would abort.
    qCWarning(logApp) << "The bridge did not stop in time";
}

void BridgeFacade::connectStates()
{
    connect(m_worker, &BridgeWorker::serverChanged, this, [this](const ui::ServerState &state) {
        const ui::AddressChoice choice = m_server.addressChoice;
        m_server = state;
        m_server.addressChoice = choice;
        m_addresses = state.addresses;
        m_server.addresses = arranged(m_addresses, choice);
        Q_EMIT serverChanged();
    });
    connect(m_worker, &BridgeWorker::upstreamChanged, this, [this](const ui::UpstreamState &state) {
        m_upstream = state;
        m_traffic.takeUpstream(state);
        Q_EMIT upstreamChanged();
    });
    connect(m_worker, &BridgeWorker::sessionsChanged, this,
            [this](const ui::SessionChanges &changes) {
                ui::apply(changes, m_sessions);
                Q_EMIT sessionsChanged(changes);
                post([](BridgeWorker &worker) { worker.sessionsTaken(); });
            });
    connect(m_worker, &BridgeWorker::callsChanged, this, [this](const ui::CallRows &calls) {
        m_calls = calls;
        Q_EMIT callsChanged();
    });
    connect(m_worker, &BridgeWorker::profilesChanged, this,
            [this](const ui::ProfileList &profiles) {
                m_profiles = profiles;
                Q_EMIT profilesChanged();
            });
    connect(m_worker, &BridgeWorker::devicesChanged, this,
            [this](const QList<ui::DeviceRow> &devices) {
                m_devices = devices;
                Q_EMIT devicesChanged();
            });
    connect(m_worker, &BridgeWorker::refusalsChanged, this,
            [this](const ui::RefusalCounts &refusals) {
                m_refusals = refusals;
                Q_EMIT refusalsChanged();
            });
    connect(m_worker, &BridgeWorker::settingsChanged, this,
            [this](const ui::SettingsState &settings) {
                m_settings = settings;
                Q_EMIT settingsChanged();
            });
    connect(m_worker, &BridgeWorker::replayed, &m_traffic, &ui::TrafficDesk::replayed);
    connect(m_worker, &BridgeWorker::replayFailed, &m_traffic, &ui::TrafficDesk::failed);
    connect(m_worker, &BridgeWorker::ended, this, [this] {
        if (m_traffic.isBusy()) // a file is written to its end, without the window standing still
            connect(&m_traffic, &LiveTraffic::rested, this, &BridgeFacade::ended);
        else
            Q_EMIT ended();
    });
}

void BridgeFacade::connectResults()
{
    // A result passes unless its request was cancelled, and closes it.
    const auto pass = [this](auto signal, auto result) {
        connect(m_worker, signal, this, [this, result](ui::RequestId id, const auto &value) {
            if (m_open.remove(id))
                Q_EMIT(this->*result)(id, value);
        });
    };
    pass(&BridgeWorker::sessionCreated, &Facade::sessionCreated);
    pass(&BridgeWorker::userAuthenticated, &Facade::userAuthenticated);
    pass(&BridgeWorker::tokensRead, &Facade::tokensRead);
    pass(&BridgeWorker::pinRevoked, &Facade::pinRevoked);
    pass(&BridgeWorker::draftJudged, &Facade::draftJudged);
    pass(&BridgeWorker::checkFinished, &Facade::checkFinished);
    pass(&BridgeWorker::deviceDecided, &Facade::deviceDecided);
    pass(&BridgeWorker::waitingForgotten, &Facade::waitingForgotten);
    pass(&BridgeWorker::certificateSaved, &Facade::certificateSaved);
    pass(&BridgeWorker::settingsJudged, &Facade::settingsJudged);
    pass(&BridgeWorker::settingsSaved, &Facade::settingsSaved);
    pass(&BridgeWorker::failed, &Facade::failed);
    connect(m_worker, &BridgeWorker::startAtLoginSet, this, [this](ui::RequestId id) {
        if (m_open.remove(id))
            Q_EMIT startAtLoginSet(id);
    });
    pass(&BridgeWorker::profileSaved, &Facade::profileSaved);
    pass(&BridgeWorker::profileUsed, &Facade::profileUsed);
    connect(m_worker, &BridgeWorker::profileRemoved, this,
            [this](ui::RequestId id, const QString &profileId, const QString &left) {
                if (m_open.remove(id))
                    Q_EMIT profileRemoved(id, profileId, left);
            });
    pass(&BridgeWorker::profileMoved, &Facade::profileMoved);
    pass(&BridgeWorker::envRead, &Facade::envRead);
    pass(&BridgeWorker::profileExported, &Facade::profileExported);
    // What is told on the way closes nothing.
    const auto passOn = [this](auto signal, auto word) {
        connect(m_worker, signal, this, [this, word](ui::RequestId id, const QString &value) {
            if (m_open.contains(id))
                Q_EMIT(this->*word)(id, value);
        });
    };
    passOn(&BridgeWorker::sessionStage, &Facade::sessionStage);
    passOn(&BridgeWorker::profileKept, &Facade::profileKept);
}

ui::NoteText BridgeFacade::explain(const QString &note) const { return noteWords(note); }

QString BridgeFacade::deviceNameProblem(const QString &name) const
{
    const auto checked = checkedDeviceName(name);
    return checked ? QString() : ui::spoken(checked.error().sentence);
}

void BridgeFacade::begin()
{
    post([](BridgeWorker &worker) { worker.begin(); });
}

void BridgeFacade::shutDown()
{
    m_open.clear();
    post([](BridgeWorker &worker) { worker.shutDown(); });
}

void BridgeFacade::startServer()
{
    post([](BridgeWorker &worker) { worker.start(); });
}

void BridgeFacade::startServerOnFreePort()
{
    post([](BridgeWorker &worker) { worker.startOnFreePort(); });
}

void BridgeFacade::stopServer()
{
    post([](BridgeWorker &worker) { worker.stop(); });
}

void BridgeFacade::restartServer()
{
    post([](BridgeWorker &worker) { worker.restartWithSettings(); });
}

void BridgeFacade::chooseAddress(const ui::AddressChoice &choice)
{
    m_server.addressChoice = choice;
    m_server.addresses = arranged(m_addresses, choice);
    Q_EMIT serverChanged();
}

void BridgeFacade::useSandbox()
{
    post([](BridgeWorker &worker) { worker.useSandbox(); });
}

void BridgeFacade::useGivenProfile()
{
    post([](BridgeWorker &worker) { worker.useGivenProfile(); });
}

ui::RequestId BridgeFacade::createSession(const QString &creator, const QString &contact)
{
    return ask([creator, contact](BridgeWorker &worker, ui::RequestId id) {
        worker.createSession(id, creator, contact);
    });
}

ui::RequestId BridgeFacade::authenticate(const QString &email)
{
    return ask([email](BridgeWorker &worker, ui::RequestId id) { worker.authenticate(id, email); });
}

ui::RequestId BridgeFacade::readTokens(const QString &pin, const QString &sessionId)
{
    return ask([pin, sessionId](BridgeWorker &worker, ui::RequestId id) {
        worker.readTokens(id, pin, sessionId);
    });
}

ui::RequestId BridgeFacade::revoke(const QString &pin)
{
    return ask([pin](BridgeWorker &worker, ui::RequestId id) { worker.revoke(id, pin); });
}

ui::RequestId BridgeFacade::judgeDraft(const ui::ProfileDraft &draft)
{
    return ask([draft](BridgeWorker &worker, ui::RequestId id) { worker.judge(id, draft); });
}

ui::RequestId BridgeFacade::checkDraft(const ui::ProfileDraft &draft)
{
    return ask([draft](BridgeWorker &worker, ui::RequestId id) { worker.check(id, draft); });
}

ui::RequestId BridgeFacade::saveProfile(const ui::ProfileDraft &draft)
{
    return ask([draft](BridgeWorker &worker, ui::RequestId id) {
        worker.saveProfile(id, draft, BridgeWorker::Then::Nothing);
    });
}

ui::RequestId BridgeFacade::saveAndUse(const ui::ProfileDraft &draft)
{
    return ask([draft](BridgeWorker &worker, ui::RequestId id) {
        worker.saveProfile(id, draft, BridgeWorker::Then::Use);
    });
}

ui::RequestId BridgeFacade::useProfile(const QString &profileId)
{
    return ask(
        [profileId](BridgeWorker &worker, ui::RequestId id) { worker.useProfile(id, profileId); });
}

ui::RequestId BridgeFacade::removeProfile(const QString &profileId)
{
    return ask([profileId](BridgeWorker &worker, ui::RequestId id) {
        worker.removeProfile(id, profileId);
    });
}

ui::RequestId BridgeFacade::moveToVault(const QString &profileId)
{
    return ask(
        [profileId](BridgeWorker &worker, ui::RequestId id) { worker.moveToVault(id, profileId); });
}

ui::RequestId BridgeFacade::readEnv(const QString &path)
{
    return ask([path](BridgeWorker &worker, ui::RequestId id) { worker.readEnv(id, path); });
}

ui::RequestId BridgeFacade::exportEnv(const QString &profileId, const QString &path,
                                      bool withSecrets)
{
    return ask([profileId, path, withSecrets](BridgeWorker &worker, ui::RequestId id) {
        worker.exportEnv(id, profileId, path, withSecrets);
    });
}

void BridgeFacade::lookForVault()
{
    post([](BridgeWorker &worker) { worker.lookForVault(); });
}

ui::RequestId BridgeFacade::decide(const QString &address, BridgeWorker::Decision decision)
{
    return ask([address, decision](BridgeWorker &worker, ui::RequestId id) {
        worker.decide(id, address, decision);
    });
}

ui::RequestId BridgeFacade::allowDevice(const QString &address)
{
    return decide(address, BridgeWorker::Decision::Allow);
}

ui::RequestId BridgeFacade::allowDeviceForAnHour(const QString &address)
{
    return decide(address, BridgeWorker::Decision::AllowForAnHour);
}

ui::RequestId BridgeFacade::blockDevice(const QString &address)
{
    return decide(address, BridgeWorker::Decision::Block);
}

ui::RequestId BridgeFacade::forgetDevice(const QString &address)
{
    return decide(address, BridgeWorker::Decision::Forget);
}

ui::RequestId BridgeFacade::renameDevice(const QString &address, const QString &name)
{
    return ask([address, name](BridgeWorker &worker, ui::RequestId id) {
        worker.rename(id, address, name);
    });
}

ui::RequestId BridgeFacade::forgetWaiting()
{
    return ask([](BridgeWorker &worker, ui::RequestId id) { worker.forgetWaiting(id); });
}

ui::RequestId BridgeFacade::saveCertificate(const QString &path)
{
    return ask(
        [path](BridgeWorker &worker, ui::RequestId id) { worker.saveCertificate(id, path); });
}

void BridgeFacade::readSettings()
{
    post([](BridgeWorker &worker) { worker.readSettings(); });
}

ui::RequestId BridgeFacade::judgeSettings(const ui::SettingChanges &changes)
{
    return ask(
        [changes](BridgeWorker &worker, ui::RequestId id) { worker.judgeSettings(id, changes); });
}

ui::RequestId BridgeFacade::saveSettings(const ui::SettingChanges &changes)
{
    return ask(
        [changes](BridgeWorker &worker, ui::RequestId id) { worker.saveSettings(id, changes); });
}

ui::RequestId BridgeFacade::setStartAtLogin(bool isWanted)
{
    return ask([isWanted](BridgeWorker &worker, ui::RequestId id) {
        worker.setStartAtLogin(id, isWanted);
    });
}

void BridgeFacade::cancel(ui::RequestId id)
{
    if (!m_open.remove(id))
        return;
    post([id](BridgeWorker &worker) { worker.cancel(id); });
    QMetaObject::invokeMethod(this, [this, id] { Q_EMIT cancelled(id); }, Qt::QueuedConnection);
}

} // namespace pinbridge
