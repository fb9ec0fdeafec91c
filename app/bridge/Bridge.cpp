// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Bridge.h"

#include "base/Files.h"
#include "base/Log.h"
#include "bridge/Addresses.h"
#include "bridge/CallSettings.h"
#include "bridge/CertificateWatch.h"
#include "bridge/ClockWatch.h"
#include "bridge/ConnectionRoom.h"
#include "bridge/ControlSocket.h"
#include "bridge/Recording.h"
#include "bridge/ServerTls.h"
#include "credentials/PartnerToken.h"
#include "devices/MemoryDevices.h"
#include "helplightning/HelpLightning.h"
#include "sandbox/Sandbox.h"
#include "server/FaultReplies.h"
#include "sessions/MemorySessions.h"
#include "storage/StoredDevices.h"
#include "storage/StoredSessions.h"
#include "storage/StoredTokens.h"

#include <QTimer>

#include <algorithm>

namespace pinbridge {

// Members are destroyed from the last to the first: each uses only those before it.
struct Bridge::Private
{
    /// How long closing connections may take after the last answer was given.
    static constexpr std::chrono::milliseconds closingTime{1000};

    BridgeSetup setup;
    SystemClock systemClock;
    const Clock &clock;
    Profile profile;
    QStringList names; ///< this machine's
    ServerTls tls;
    std::unique_ptr<Sandbox> sandbox;
    std::shared_ptr<Recorder> recorder;
    std::unique_ptr<PartnerToken> partnerToken;
    std::unique_ptr<FaultLab> faults; ///< a new one at each start: no rule outlives a stop
    std::unique_ptr<HelpLightning> upstream;
    std::unique_ptr<ClockWatch> clockWatch;
    std::unique_ptr<UserDirectory> users;
    std::unique_ptr<Store> store; ///< unset: all is in memory
    std::unique_ptr<SessionRepository> repository;
    StoredSessions *stored = nullptr; ///< the same, when it is a store
    std::unique_ptr<SessionDesk> desk;
    std::unique_ptr<CallFollower> calls; ///< null: they are not followed
    std::unique_ptr<DeviceRepository> keptDevices;
    std::unique_ptr<StoredTokens> tokens; ///< null without a store
    std::unique_ptr<DeviceRegistry> devices;
    std::unique_ptr<DeviceServer> server;
    std::unique_ptr<ControlSocket> control;
    std::unique_ptr<CertificateWatch> certificateWatch;
    QTimer drainTimer;
    bool cancelled = false;

    explicit Private(BridgeSetup given)
        : setup(std::move(given))
        , clock(setup.clock ? *setup.clock : systemClock)
    {
    }

    Result<void> openStore();
    void shareTokens();
    void openControl();
    Result<void> chooseProfile();
    Result<void> chooseCertificate();
    void watchCertificate();
    [[nodiscard]] DeviceServerOptions serverOptions() const;
    void takeDown();
};

Bridge::Bridge(BridgeSetup setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(setup)))
{
    d->drainTimer.setSingleShot(true);
    connect(&d->drainTimer, &QTimer::timeout, this, [this] {
        if (!std::exchange(d->cancelled, true) && d->upstream) {
            d->upstream->cancelAll();
            d->drainTimer.start(Private::closingTime);
            return;
        }
        d->takeDown();
        Q_EMIT stopped();
    });
}

Bridge::~Bridge() { d->takeDown(); }

Result<void> Bridge::Private::openStore()
{
    if (!setup.store) {
        repository = std::make_unique<MemorySessions>();
        keptDevices = std::make_unique<MemoryDevices>(clock);
        devices = std::make_unique<DeviceRegistry>(*keptDevices, clock);
        return {};
    }
    store = std::make_unique<Store>(*setup.store, clock);
    store->atOpening([this](Database &database) -> Result<void> {
        const auto shared = readSharedSettings(database);
        if (!shared)
            return tl::unexpected(shared.error());
        if (const auto done = setup.share ? setup.share(*shared, setup) : Result<void>(); !done)
            return done;
        store->setHistory(setup.store->history);
        return {};
    });
    auto sessions = std::make_unique<StoredSessions>(*store, clock);
    stored = sessions.get();
    // The sandbox has another port, and no other site, at every start.
    const QString site = profile.url.toString() + u' ' + profile.enterpriseId;
    sessions->setSite(setup.sandbox ? QStringLiteral("sandbox") : site);
    repository = std::move(sessions);
    keptDevices = std::make_unique<StoredDevices>(*store);
    tokens = std::make_unique<StoredTokens>(*store, site);
    if (const auto opened = store->open(); !opened)
        return opened;
    devices = std::make_unique<DeviceRegistry>(*keptDevices, clock);
    return {};
}

/// A device's token is good at every server of the store, and after a start.
void Bridge::Private::shareTokens()
{
    const auto learn = [this](const UserDirectory::HandedOut &token) {
        users->learn(token);
        recorder->learn(token.digest, token.email);
    };
    users->tellHandedOut([this](const UserDirectory::HandedOut &token) {
        recorder->learn(token.digest, token.email);
        if (tokens)
            tokens->note(token);
    });
    if (!tokens)
        return;
    const auto known = tokens->atStart();
    for (const UserDirectory::HandedOut &token : known)
        learn(token);
    QObject::connect(tokens.get(), &StoredTokens::noted, tokens.get(), learn);
}

/// Without it the server still serves; who waits can be decided on in the console.
void Bridge::Private::openControl()
{
    control = std::make_unique<ControlSocket>(*devices, setup.access.access);
    control->serveFaults(*faults);
    control->setRecorder(*recorder, contextOf(profile, setup.sandbox));
    connect(clockWatch.get(), &ClockWatch::changed, control.get(),
            &ControlSocket::setClockDifference);
    if (const auto listening = control->listen(setup.dataDirectory); !listening)
        qCWarning(logServer).noquote() << listening.error().sentence;
}

Result<void> Bridge::Private::chooseProfile()
{
    if (setup.sandbox) {
        sandbox = std::make_unique<Sandbox>(SandboxOptions{}, clock);
        if (const auto started = sandbox->start(); !started)
            return tl::unexpected(started.error());
        profile = sandbox->profile();
        return {};
    }
    if (!setup.profile || !setup.profile->partnerKey) {
        return fail(FailureCode::CredentialsMissing,
                    Phrase::tr("There are no credentials. Set them up, or try the sandbox."),
                    Stage::Settings);
    }
    profile = *setup.profile;
    return {};
}

Result<void> Bridge::Private::chooseCertificate()
{
    names = machineNames();
    auto prepared =
        prepareTls(setup.certificate, setup.dataDirectory, names + setup.hostNames, clock);
    if (!prepared)
        return tl::unexpected(prepared.error());
    tls = std::move(*prepared);
    return {};
}

void Bridge::Private::watchCertificate()
{
    certificateWatch = std::make_unique<CertificateWatch>(
        setup.certificate, setup.dataDirectory, [this] { return machineNames() + setup.hostNames; },
        tls.certificate, clock);
    connect(certificateWatch.get(), &CertificateWatch::changed, server.get(),
            [this](const ServerTls &renewed) {
                tls = renewed;
                server->setCertificate(*tls.configuration, tls.certificate.trustDer);
            });
    certificateWatch->start(setup.certificateLook);
}

DeviceServerOptions Bridge::Private::serverOptions() const
{
    DeviceServerOptions options;
    options.http.address = setup.host;
    options.http.port = setup.port;
    options.http.tls = tls.configuration;
    options.certificateDer = tls.certificate.trustDer;
    options.http.connectionLimit = connectionsWithRoom(setup.connections.inAll);
    options.http.addressLimit = setup.connections.perAddress;
    options.http.loopbackLimit = std::max(options.http.loopbackLimit, setup.connections.perAddress);
    options.cors = setup.cors;
    options.limits = setup.limits;
    options.proxies = setup.proxies;
    options.sessionIdForm = setup.sessionIdForm;
    options.access = setup.access;
    options.hostNames = names + setup.hostNames;
    options.upstream = profile.url;
    if (recorder->isRecording()) {
        options.record = recordInto(*recorder, clock);
        options.notRecorded = [this] { return recorder->fill().passedOver; };
    }
    options.faults = faults.get();
    if (calls)
        options.calls = [this] { return calls->counts(); };
    return options;
}

Result<void> Bridge::start()
{
    Q_ASSERT(!d->server);
    if (auto made = makeOwnerFolder(d->setup.dataDirectory); !made) {
        made.error().sentence =
            made.error().sentence.then(Phrase::tr("Or choose another with --data-dir."));
        made.error().stage = Stage::Storage;
        return made;
    }
    if (const auto chosen = d->chooseCertificate(); !chosen)
        return chosen;
    if (const auto chosen = d->chooseProfile(); !chosen)
        return chosen;
    if (const auto opened = d->openStore(); !opened) {
        d->takeDown();
        return opened;
    }

    d->recorder = recorderWith(d->setup.recording, d->setup.recorder, d->clock);
    d->recorder->useApiKey(d->profile.apiKey);
    d->partnerToken =
        std::make_unique<PartnerToken>(*d->profile.partnerKey, d->profile.enterpriseId, d->clock);
    d->faults = std::make_unique<FaultLab>();
    const UpstreamSettings upstream{.url = d->profile.url,
                                    .apiKey = d->profile.apiKey,
                                    .connections = d->setup.upstreamConnections,
                                    .fault = upstreamFaults(*d->faults)};
    d->upstream = std::make_unique<HelpLightning>(upstream, *d->partnerToken, d->clock);
    d->clockWatch = std::make_unique<ClockWatch>();
    d->users = std::make_unique<UserDirectory>(*d->upstream, d->clock);
    d->shareTokens();
    d->desk = std::make_unique<SessionDesk>(*d->upstream, *d->users, *d->repository, d->clock,
                                            d->setup.sessions);
    d->calls = callFollower(d->setup, *d->upstream, *d->desk, d->clock);
    d->server = std::make_unique<DeviceServer>(d->serverOptions(), *d->desk, *d->users, *d->devices,
                                               d->clock);

    connectParts();
    auto listening = d->server->listen();
    if (!listening) {
        d->takeDown();
        return listening;
    }
    d->openControl();
    if (d->calls)
        d->calls->begin();
    d->watchCertificate();
    connect(d->certificateWatch.get(), &CertificateWatch::changed, this,
            &Bridge::certificateChanged);
    return {};
}

void Bridge::connectParts()
{
    connect(d->upstream.get(), &HelpLightning::callFinished, d->clockWatch.get(),
            &ClockWatch::note);
    connect(d->upstream.get(), &HelpLightning::callFinished, this, &Bridge::upstreamCallFinished);
    connect(d->upstream.get(), &HelpLightning::callFinished, d->server.get(),
            &DeviceServer::noteUpstreamCall);
    connect(d->server.get(), &DeviceServer::exchangeFinished, this, &Bridge::exchangeFinished);
    connect(d->server.get(), &DeviceServer::tlsFailed, this, &Bridge::tlsFailed);
    connect(d->server.get(), &DeviceServer::tlsFailed, d->server.get(),
            recordHandshakes(*d->recorder, d->clock));
    connect(d->server.get(), &DeviceServer::exchangeFinished, d->devices.get(),
            noteAnswers(*d->devices));
    const auto changed = [this] { Q_EMIT sessionsChanged({}); };
    connect(d->desk.get(), &SessionDesk::sessionCreated, this, changed);
    connect(d->desk.get(), &SessionDesk::sessionJoined, this, changed);
    connect(d->desk.get(), &SessionDesk::sessionRevoked, this, changed);
    if (d->calls)
        connect(d->calls.get(), &CallFollower::changed, this, &Bridge::callChanged);
    if (d->stored) {
        connect(d->stored, &StoredSessions::changedElsewhere, this, &Bridge::sessionsChanged);
        connect(d->stored, &StoredSessions::swept, this, &Bridge::sessionsSwept);
    }
    // Queued: the sender is destroyed by what follows. By then another may stand in its place.
    connect(
        d->server.get(), &DeviceServer::drained, this,
        [this, server = d->server.get()] {
            if (d->server.get() != server)
                return;
            d->drainTimer.stop();
            d->takeDown();
            Q_EMIT stopped();
        },
        Qt::QueuedConnection);
}

void Bridge::stop()
{
    if (!d->server) {
        QMetaObject::invokeMethod(this, &Bridge::stopped, Qt::QueuedConnection);
        return;
    }
    if (d->drainTimer.isActive())
        return;
    d->cancelled = false;
    d->drainTimer.start(d->setup.drainTime);
    d->server->stopAccepting();
}

void Bridge::Private::takeDown()
{
    // Settles every coroutine while all they use still stands.
    if (upstream)
        upstream->cancelAll();
    if (devices)
        devices->close();
    if (store)
        store->close();
    certificateWatch.reset();
    if (recorder)
        recorder->finish(); // whoever listens is told of the last ones
    control.reset();
    server.reset();
    devices.reset();
    keptDevices.reset();
    calls.reset();
    desk.reset();
    stored = nullptr;
    repository.reset();
    tokens.reset();
    store.reset();
    users.reset();
    clockWatch.reset();
    upstream.reset();
    faults.reset();
    partnerToken.reset();
    recorder.reset();
    sandbox.reset();
}

bool Bridge::isRunning() const { return d->server != nullptr; }

quint16 Bridge::port() const { return d->server ? d->server->port() : 0; }

QHostAddress Bridge::host() const { return d->setup.host; }

const Profile &Bridge::profile() const { return d->profile; }

bool Bridge::isSandbox() const { return d->setup.sandbox; }

QString Bridge::tlsFingerprint() const { return d->tls.certificate.fingerprint; }

Phrase Bridge::tlsProblem() const { return d->tls.problem; }

QByteArray Bridge::certificatePem() const { return d->tls.certificate.trustPem; }

QString Bridge::certificateFingerprint() const { return d->tls.certificate.trustFingerprint; }

http::ConnectionCounts Bridge::connectionCounts() const
{
    return d->server ? d->server->connectionCounts() : http::ConnectionCounts();
}

SessionDesk &Bridge::desk() const { return *d->desk; }

UserDirectory &Bridge::users() const { return *d->users; }

DeviceRegistry &Bridge::devices() const { return *d->devices; }

Recorder &Bridge::recorder() const { return *d->recorder; }

FaultLab &Bridge::faults() const { return *d->faults; }
CallFollower *Bridge::calls() const { return d->calls.get(); }
const ClockWatch &Bridge::clockWatch() const { return *d->clockWatch; }

} // namespace pinbridge
