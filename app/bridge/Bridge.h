// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "certificate/ServerCertificate.h"
#include "credentials/Profile.h"
#include "devices/DeviceRegistry.h"
#include "faults/FaultLab.h"
#include "helplightning/UpstreamTypes.h"
#include "server/DeviceServer.h"
#include "sessions/CallFollower.h"
#include "sessions/SessionDesk.h"
#include "storage/SharedSettings.h"
#include "storage/Store.h"
#include "traffic/Recorder.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pinbridge {

class ClockWatch;

/// Open connections; those of this machine itself have a limit of their own.
struct ConnectionLimits
{
    int inAll = http::ServerOptions().connectionLimit; ///< fewer when the system has no more files
    int perAddress = http::ServerOptions().addressLimit;
};

/// Whether upstream is asked what became of calls.
enum class FollowCalls { InSandbox, Always, Never };

/// Everything a running bridge needs to know; made by Configuration or by the console.
struct BridgeSetup
{
    std::optional<Profile> profile; ///< ignored with `sandbox`
    bool sandbox = false; ///< start the embedded imitation and use its profile
    QHostAddress host = QHostAddress::LocalHost;
    quint16 port = 8777; ///< 0: a free one
    QString dataDirectory; ///< for certificate, store and keys; made (0700) when absent
    std::optional<CertificateFiles> certificate; ///< the operator's own; unset: one is made
    std::chrono::milliseconds certificateLook{10'000}; ///< how often it may be renewed
    std::shared_ptr<const Clock> clock; ///< unset: the system's
    AccessRules access;
    QStringList hostNames; ///< names of this server beside the machine's own
    SessionIdForm sessionIdForm = SessionIdForm::List;
    std::optional<StoreOptions> store; ///< unset: sessions and devices are kept in memory
    SessionPolicy sessions;
    CorsRules cors;
    DeviceLimits limits;
    ConnectionLimits connections;
    QList<QHostAddress> proxies; ///< whose X-Forwarded-For counts
    int upstreamConnections = UpstreamSettings().connections;
    FollowCalls followCalls = FollowCalls::InSandbox;
    CallFollower::Options following;
    std::shared_ptr<Recorder> recorder; ///< of more than one start; unset: one is made
    RecorderOptions recording;
    /// Puts what the servers on the store share in the place of defaults; unset: nothing is shared.
    std::function<Result<void>(const SharedSettings &, BridgeSetup &)> share;
    std::chrono::milliseconds drainTime{5000}; ///< how long a stop waits for answers
};

/// The composition root: builds the parts of core for one profile, in the thread it lives in, and
/// takes them down in order: stop accepting, answer what is in flight, cancel upstream, close.
class Bridge : public QObject
{
    Q_OBJECT

public:
    explicit Bridge(BridgeSetup setup, QObject *parent = nullptr);
    ~Bridge() override;

    /// Not while it runs. Failure: CredentialsMissing without profile and sandbox; PortUnavailable;
    /// BadSetting: folders, and `setup.certificate` when it cannot be used; of the store's also
    /// Unavailable. A certificate that we cannot make does not stop a start: then https is refused.
    [[nodiscard]] Result<void> start();
    /// Begins the shutdown; `stopped` follows within `drainTime` and a little.
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QHostAddress host() const;
    /// "http://192.168.2.110:8777": where devices ask; only while it runs.
    [[nodiscard]] QString deviceUrl() const;
    /// "listening http://192.168.2.110:8777 (https on the same port)", for people who look for it
    /// in a terminal or in a log; only while it runs.
    [[nodiscard]] QString listeningLine() const;
    /// The profile in use; the sandbox's own with `sandbox`.
    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] bool isSandbox() const;
    /// SHA-256 of the https certificate; empty when https is refused: `tlsProblem` says why.
    [[nodiscard]] QString tlsFingerprint() const;
    [[nodiscard]] Phrase tlsProblem() const;
    /// What a device installs to trust this server, PEM: the authority that signs our certificates,
    /// or of the operator's the last in the file. Empty when https is refused.
    [[nodiscard]] QByteArray certificatePem() const;
    /// Its SHA-256, to be compared with what the device shows before it installs.
    [[nodiscard]] QString certificateFingerprint() const;

    /// Since the last `start`; zeros while it does not run.
    [[nodiscard]] http::ConnectionCounts connectionCounts() const;

    /// Only between a successful `start` and `stopped`.
    [[nodiscard]] SessionDesk &desk() const;
    [[nodiscard]] UserDirectory &users() const;
    [[nodiscard]] DeviceRegistry &devices() const;
    [[nodiscard]] Recorder &recorder() const;
    /// What is broken on purpose: nothing after a start.
    [[nodiscard]] FaultLab &faults() const;
    /// Null: calls are not followed.
    [[nodiscard]] CallFollower *calls() const;
    [[nodiscard]] const ClockWatch &clockWatch() const;

Q_SIGNALS:
    void stopped();
    void exchangeFinished(const pinbridge::ExchangeSummary &summary);
    /// A device asked for https and did not get it.
    void tlsFailed(const pinbridge::TlsFault &fault);
    void upstreamCallFinished(const pinbridge::CallTrace &trace);
    /// A pin that another server has told, or empty: any of them.
    void sessionsChanged(const QString &pin);
    /// See StoredSessions::swept.
    void sessionsSwept();
    /// Upstream tells other than before of a session's call.
    void callChanged(const QString &sessionId, const pinbridge::CallState &state);
    /// The https certificate was renewed, and perhaps what devices install.
    void certificateChanged();

private:
    void connectParts();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge
