// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "ui/AddressChoice.h"
#include "ui/Exchange.h"
#include "ui/Faults.h"
#include "ui/Profiles.h"
#include "ui/Remedy.h"
#include "ui/Sessions.h"
#include "ui/Settings.h"
#include "ui/TrafficDesk.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pinbridge::ui {

/// Names one request; never 0, and larger than all before it.
using RequestId = quint64;

/// A failure as the console tells it: what happened, why, what to do. Holds no secret.
struct FailureText
{
    QString title; ///< "No such user"
    QString cause; ///< one sentence
    QString advice; ///< one sentence, may be empty
    QString details; ///< for a report: code, stage, upstream's status; may be empty
    Remedy remedy = Remedy::None;
    Remedy otherRemedy = Remedy::None; ///< a second way
    QString setting{}; ///< the name of the one to change; empty: none

    bool operator==(const FailureText &) const = default;
};

struct ServerAddress
{
    QString url; ///< "http://192.168.2.110:8777"
    QString interfaceName; ///< "wlan0"
    QString kind; ///< "Wi-Fi", "Ethernet", "loopback", "other"

    bool operator==(const ServerAddress &) const = default;
};

/// The server that devices talk to.
struct ServerState
{
    enum class Phase { Stopped, Starting, Listening, Stopping, Failed };

    Phase phase = Phase::Stopped;
    bool canStart = false; ///< there are credentials, or the sandbox is chosen
    bool keepsPins = false; ///< in a store that outlives the process
    QString exposure; ///< in words: "This machine only", "On the LAN, approved devices"
    bool localOnly = true; ///< only this machine reaches it
    bool localByHost = false; ///< and that only as it listens on loopback, not by the access rules
    bool openToAll = false; ///< anyone who reaches the port is served
    QList<ServerAddress> addresses; ///< the chosen or best first, empty unless listening
    AddressChoice addressChoice;
    QString httpsFingerprint; ///< SHA-256; empty when https is refused
    QString httpsProblem; ///< why https is refused; empty when it works
    /// SHA-256 of what a device installs to trust https here; empty when https is refused.
    QString certificateFingerprint;
    int devicesServed = 0; ///< different addresses that were answered since the start
    std::optional<FailureText> failure; ///< with Phase::Failed
};

/// The request of a device that was answered last.
struct LastRequestRow
{
    QDateTime at; ///< UTC, when it came
    QString method;
    QString path; ///< decoded, the device's own words; a long one is cut
    int status = 0;
    QString note; ///< as an exchange's; mostly empty

    bool operator==(const LastRequestRow &) const = default;
};

/// A device on the LAN that has asked to be served, or that was decided on.
struct DeviceRow
{
    enum class State { Waiting, Allowed, Blocked };

    QString address; ///< what stands for it in all requests: "192.168.2.17"
    QString name; ///< the operator's word for it; empty: none
    State state = State::Waiting;
    std::optional<QDateTime> allowedUntil; ///< UTC; unset: for good
    QDateTime firstSeen; ///< UTC; invalid: decided on before it ever asked
    QDateTime lastSeen; ///< UTC; invalid: never
    QString agent; ///< what it calls itself; the device's own words
    qint64 requests = 0; ///< since the server was started
    std::optional<LastRequestRow> last; ///< since the server was started

    bool operator==(const DeviceRow &) const = default;
};

/// What devices were refused since the server was started.
struct RefusalCounts
{
    qint64 wrongPins = 0; ///< no live session has the pin
    qint64 tooMany = 0; ///< over a limit, of wrong pins or of requests (429)
    qint64 notApproved = 0; ///< requests of devices that may not (403)
    qint64 wrongHost = 0; ///< asked under a foreign name (421)
    qint64 malformed = 0; ///< no request that the server reads
    qint64 turnedAway = 0; ///< connections beyond the limits

    bool operator==(const RefusalCounts &) const = default;
};

/// Help Lightning as the profile in use reaches it.
struct UpstreamState
{
    bool configured = false;
    bool sandbox = false;
    QString profileName;
    QString profileId; ///< of the stored profile, as it is stored now; empty: another one
    QString dataCentre; ///< "US", "EU", a host, "Sandbox (built in)"
    QString site; ///< enterprise id
    int keyBits = 0;
    QString keyFingerprint; ///< short: "9f:31:…:c2"
    std::optional<std::chrono::milliseconds> latency; ///< of the last call
    std::optional<std::chrono::milliseconds>
        clockDifference; ///< upstream's minus ours, the middle one of the last calls
    QString clockWarning; ///< it is too large: which way, and what to do; empty: it is not
    QString lastCheck; ///< "all 8 stages", "failed at DNS"; empty: never checked
    bool lastCheckPassed = false;
};

struct UserText
{
    QString id;
    QString email;
    QString name;
    Secret token;
    std::optional<QDateTime> tokenEnds; ///< UTC; unset: unknown

    bool operator==(const UserText &) const = default;
};

/// Whether the site of that name is the one asked upstream; then there is nothing to change to.
[[nodiscard]] bool isInUse(const UpstreamState &upstream, const QString &profileName);
/// What users and their tokens belong to: it changes with the profile, not with every call.
[[nodiscard]] QStringList siteOf(const UpstreamState &upstream);
/// The same for a stored profile, as it is stored now.
[[nodiscard]] bool isProfileInUse(const UpstreamState &upstream, const QString &profileId);

enum class ProfileField { Name, Url, EnterpriseId, ApiKey, PartnerKey, Passphrase };

struct FieldVerdict
{
    enum class Kind { Empty, Good, Bad };

    ProfileField field = ProfileField::Name;
    Kind kind = Kind::Empty;
    QString sentence; ///< says what is right, too: "RSA 2048, signs and verifies"
};

struct DraftVerdict
{
    QList<FieldVerdict> fields; ///< every field once, in the order of ProfileField
    bool needsPassphrase = false;
    bool complete = false; ///< can be checked and saved
};

/// One stage of the credential check.
struct CheckRow
{
    enum class Outcome { Passed, Warned, Failed, Skipped };

    QString name; ///< "DNS"
    Outcome outcome = Outcome::Skipped;
    QString sentence;
    QString advice;
    std::chrono::milliseconds duration{0};
};

/// All that widgets know of the rest of the program. Nothing here blocks: requests return at
/// once, their result comes as a signal with the same id, and exactly one of that request's
/// result, `failed` and `cancelled` comes. The states are what was last signalled; signals that
/// can flood come at most every 50 ms.
class Facade : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Facade() override;

    [[nodiscard]] virtual ServerState server() const = 0;
    [[nodiscard]] virtual UpstreamState upstream() const = 0;
    /// Newest first; there may be very many, and after a start they come little by little.
    [[nodiscard]] virtual QList<SessionRow> sessions() const = 0;
    /// What became of their calls, as far as upstream tells and is asked.
    [[nodiscard]] virtual CallRows sessionCalls() const = 0;
    [[nodiscard]] virtual ProfileList profiles() const = 0;
    /// The active one.
    [[nodiscard]] StoredProfile storedProfile() const;
    /// In no order.
    [[nodiscard]] virtual QList<DeviceRow> devices() const = 0;
    [[nodiscard]] virtual RefusalCounts refusals() const = 0;
    /// In the order they are asked; none where the server does not run.
    [[nodiscard]] virtual QList<FaultRow> faults() const = 0;
    [[nodiscard]] virtual FaultCatalogue faultCatalogue() const = 0;
    /// What is wrong with it as a rule's device, in a sentence; empty: nothing. Blank is any.
    [[nodiscard]] virtual QString faultDeviceProblem(const QString &device) const = 0;
    /// What devices ask. It stays as long as this object.
    [[nodiscard]] virtual TrafficDesk &traffic() = 0;
    /// What the note of an exchange means; its own name where nobody knows.
    [[nodiscard]] virtual NoteText explain(const QString &note) const = 0;
    /// What is wrong with it as a device's name, in a sentence; empty: nothing.
    [[nodiscard]] virtual QString deviceNameProblem(const QString &name) const = 0;

    /// As last read: `readSettings` reads them again.
    [[nodiscard]] virtual SettingsState settings() const = 0;

    virtual void startServer() = 0;
    virtual void startServerOnFreePort() = 0;
    virtual void stopServer() = 0;
    /// Stops the server where it runs, and starts it with what is saved now.
    virtual void restartServer() = 0;
    /// Which address stands first from now on. `serverChanged` follows.
    virtual void chooseAddress(const AddressChoice &choice) = 0;
    /// Stops the server where it runs, and starts it on the sandbox or the profile of the start.
    virtual void useSandbox() = 0;
    virtual void useGivenProfile() = 0;

    /// Result: `sessionStage` any number of times, then `sessionCreated`.
    virtual RequestId createSession(const QString &creator, const QString &contact) = 0;
    /// Result: `userAuthenticated`.
    virtual RequestId authenticate(const QString &email) = 0;
    /// Result: `tokensRead`; fails when the session is over.
    virtual RequestId readTokens(const QString &pin, const QString &sessionId) = 0;
    /// Result: `pinRevoked`.
    virtual RequestId revoke(const QString &pin) = 0;
    /// Result: `draftJudged`; reads the key.
    virtual RequestId judgeDraft(const ProfileDraft &draft) = 0;
    /// Result: `checkFinished`; asks upstream.
    virtual RequestId checkDraft(const ProfileDraft &draft) = 0;
    /// Result: `profileSaved`.
    virtual RequestId saveProfile(const ProfileDraft &draft) = 0;
    /// Result: `profileSaved`; the server then runs on it.
    virtual RequestId saveAndUse(const ProfileDraft &draft) = 0;
    /// Result: `profileUsed`: its secrets are at hand, and the server stops, where it runs, and
    /// starts on it. Until then nothing changes. It is the active one from now on.
    virtual RequestId useProfile(const QString &profileId) = 0;
    /// Result: `profileRemoved`, with its secrets.
    virtual RequestId removeProfile(const QString &profileId) = 0;
    /// Result: `profileMoved`: its secrets are in the vault and no longer in files.
    virtual RequestId moveToVault(const QString &profileId) = 0;
    /// Result: `envRead`.
    virtual RequestId readEnv(const QString &path) = 0;
    /// Result: `profileExported`.
    virtual RequestId exportEnv(const QString &profileId, const QString &path,
                                bool withSecrets) = 0;
    /// Looks whether there is a vault by now; `profilesChanged` tells.
    virtual void lookForVault() = 0;

    /// Result: `deviceDecided`, once the decision is kept. Allowed for good, or for an hour from
    /// now; blocked until that is taken back; forgotten as if it had never asked.
    virtual RequestId allowDevice(const QString &address) = 0;
    virtual RequestId allowDeviceForAnHour(const QString &address) = 0;
    virtual RequestId blockDevice(const QString &address) = 0;
    virtual RequestId forgetDevice(const QString &address) = 0;
    /// Result: `deviceDecided`, once it is kept. Empty: it has no name any more.
    virtual RequestId renameDevice(const QString &address, const QString &name) = 0;
    /// Result: `waitingForgotten`. All that wait at that moment, more or less than were seen.
    virtual RequestId forgetWaiting() = 0;
    /// Result: `faultsAltered`, after `faultsChanged`. Faults end with the server.
    virtual RequestId addFault(const FaultDraft &draft) = 0;
    /// `device`: an address or a network; empty: all.
    virtual RequestId useFaultPreset(const QString &name, const QString &device) = 0;
    virtual RequestId removeFault(int fault) = 0;
    virtual RequestId clearFaults() = 0;
    /// Result: `certificateSaved`; writes the https certificate, never its key.
    virtual RequestId saveCertificate(const QString &path) = 0;

    /// `settingsChanged` follows where they are not as they were.
    virtual void readSettings() = 0;
    /// Result: `settingsJudged`; may read files.
    virtual RequestId judgeSettings(const SettingChanges &changes) = 0;
    /// Result: `settingsSaved`, after `settingsChanged`. All of them, or none.
    virtual RequestId saveSettings(const SettingChanges &changes) = 0;
    /// Result: `startAtLoginSet`, after `settingsChanged`.
    virtual RequestId setStartAtLogin(bool isWanted) = 0;

    /// Gives a request up; `cancelled` follows unless its result was on its way. What upstream
    /// has begun is not undone.
    virtual void cancel(RequestId id) = 0;

Q_SIGNALS:
    void serverChanged();
    void upstreamChanged();
    /// By these, and by no others, `sessions()` differs from before.
    void sessionsChanged(const pinbridge::ui::SessionChanges &changes);
    void callsChanged();
    void profilesChanged();
    void devicesChanged();
    void refusalsChanged();
    void faultsChanged();
    void settingsChanged();

    void sessionStage(pinbridge::ui::RequestId id, const QString &words);
    void sessionCreated(pinbridge::ui::RequestId id, const pinbridge::ui::SessionRow &session);
    void userAuthenticated(pinbridge::ui::RequestId id, const pinbridge::ui::UserText &user);
    void tokensRead(pinbridge::ui::RequestId id, const pinbridge::ui::SessionTokens &tokens);
    void pinRevoked(pinbridge::ui::RequestId id, const QString &pin);
    void draftJudged(pinbridge::ui::RequestId id, const pinbridge::ui::DraftVerdict &verdict);
    void checkFinished(pinbridge::ui::RequestId id, const QList<pinbridge::ui::CheckRow> &steps);
    void profileSaved(pinbridge::ui::RequestId id, const QString &profileId);
    /// It was to be saved and used: it is saved. `failed` follows, as it cannot be used.
    void profileKept(pinbridge::ui::RequestId id, const QString &profileId);
    void profileUsed(pinbridge::ui::RequestId id, const QString &profileId);
    /// `left`: what of its secrets could not be removed, and what becomes of that; mostly empty.
    void profileRemoved(pinbridge::ui::RequestId id, const QString &profileId, const QString &left);
    void profileMoved(pinbridge::ui::RequestId id, const QString &profileId);
    void envRead(pinbridge::ui::RequestId id, const pinbridge::ui::EnvDraft &env);
    void profileExported(pinbridge::ui::RequestId id, const QString &path);
    void deviceDecided(pinbridge::ui::RequestId id, const QString &address);
    void waitingForgotten(pinbridge::ui::RequestId id, int devices);
    void faultsAltered(pinbridge::ui::RequestId id);
    void certificateSaved(pinbridge::ui::RequestId id, const QString &path);
    void settingsJudged(pinbridge::ui::RequestId id, const pinbridge::ui::SettingsVerdict &verdict);
    /// `note`: what else there is to say of the file; may be empty.
    void settingsSaved(pinbridge::ui::RequestId id, const QString &note);
    void startAtLoginSet(pinbridge::ui::RequestId id);
    void failed(pinbridge::ui::RequestId id, const pinbridge::ui::FailureText &failure);
    void cancelled(pinbridge::ui::RequestId id);
};

} // namespace pinbridge::ui
