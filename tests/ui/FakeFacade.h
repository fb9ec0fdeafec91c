// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QHash>
#include <QStringList>

namespace pinbridge::test {

/// Of a session, all of them known by their names.
[[nodiscard]] ui::SessionTokens sessionTokens();

/// Of each kind one, by its name, and some presets.
[[nodiscard]] ui::FaultCatalogue faultCatalogueSample();

/// Exchanges as a test puts them there.
class FakeTraffic final : public ui::TrafficDesk
{
    Q_OBJECT

public:
    [[nodiscard]] bool isLive() const override { return true; }
    [[nodiscard]] bool isRecording() const override { return recordsAll; }
    [[nodiscard]] ExchangePtr find(quint64 number) const override;
    [[nodiscard]] QList<ui::DiagnosisText> diagnose(const Exchange &) const override
    {
        return diagnoses;
    }
    [[nodiscard]] QList<ui::DiagnosisText> diagnoseAmong(
        const Exchange &, const QList<ExchangePtr> &others) const override
    {
        return {{.cause = QStringLiteral("⟦among %1⟧").arg(others.size()),
                 .remedy = ui::Remedy::OpenFaults}};
    }
    [[nodiscard]] QString server() const override { return QStringLiteral("http://10.0.0.5:8777"); }
    [[nodiscard]] bool keep(quint64 number) override;
    void letGo(quint64 number) override;
    void clear() override { calls << QStringLiteral("clear"); }
    ui::TrafficRequest save(const QString &path, ui::TrafficFile kind,
                            const QList<ExchangePtr> &saved) override;
    ui::TrafficRequest open(const QString &path) override;
    ui::TrafficRequest replay(const ExchangePtr &exchange) override;

    bool recordsAll = true;
    QList<ExchangePtr> exchanges;
    QList<ui::DiagnosisText> diagnoses; ///< of any of them
    [[nodiscard]] quint64 notRecorded() const override { return missing; }

    quint64 missing = 0;
    QStringList calls; ///< "keep 3", "save traffic.har 2", …
    bool canKeep = true;
    ui::TrafficRequest lastId = 0;
};

/// A facade whose states and answers a test decides. Remembers what it was asked.
class FakeFacade final : public ui::Facade
{
    Q_OBJECT

public:
    [[nodiscard]] ui::ServerState server() const override { return m_server; }
    [[nodiscard]] ui::UpstreamState upstream() const override { return m_upstream; }
    [[nodiscard]] QList<ui::SessionRow> sessions() const override { return m_sessions; }
    [[nodiscard]] ui::CallRows sessionCalls() const override { return m_calls; }
    [[nodiscard]] ui::ProfileList profiles() const override { return m_profiles; }
    [[nodiscard]] QList<ui::DeviceRow> devices() const override { return m_devices; }
    [[nodiscard]] ui::RefusalCounts refusals() const override { return m_refusals; }
    [[nodiscard]] QList<ui::FaultRow> faults() const override { return m_faults; }
    [[nodiscard]] ui::FaultCatalogue faultCatalogue() const override { return catalogue; }
    /// Of what has another letter than digits and dots.
    [[nodiscard]] QString faultDeviceProblem(const QString &device) const override;
    [[nodiscard]] ui::SettingsState settings() const override { return m_settings; }
    [[nodiscard]] ui::TrafficDesk &traffic() override { return desk; }
    /// "No such pin" and so on for "unknown-pin", nothing but its name for another.
    [[nodiscard]] ui::NoteText explain(const QString &note) const override;
    /// Of 61 letters and more.
    [[nodiscard]] QString deviceNameProblem(const QString &name) const override;

    void startServer() override { calls << QStringLiteral("start"); }
    void startServerOnFreePort() override { calls << QStringLiteral("free port"); }
    void restartServer() override { calls << QStringLiteral("restart"); }
    void stopServer() override { calls << QStringLiteral("stop"); }
    void chooseAddress(const ui::AddressChoice &choice) override;
    void useSandbox() override { calls << QStringLiteral("sandbox"); }
    void useGivenProfile() override { calls << QStringLiteral("given"); }
    ui::RequestId createSession(const QString &creator, const QString &contact) override;
    ui::RequestId authenticate(const QString &email) override;
    /// Answers by itself, soon: with made-up ones, or that it is over.
    ui::RequestId readTokens(const QString &pin, const QString &sessionId) override;
    ui::RequestId revoke(const QString &pin) override;
    ui::RequestId judgeDraft(const ui::ProfileDraft &given) override;
    ui::RequestId checkDraft(const ui::ProfileDraft &given) override;
    ui::RequestId saveProfile(const ui::ProfileDraft &given) override;
    ui::RequestId saveAndUse(const ui::ProfileDraft &given) override;
    ui::RequestId useProfile(const QString &profileId) override;
    ui::RequestId removeProfile(const QString &profileId) override;
    ui::RequestId moveToVault(const QString &profileId) override;
    ui::RequestId readEnv(const QString &path) override;
    ui::RequestId exportEnv(const QString &profileId, const QString &path,
                            bool withSecrets) override;
    void lookForVault() override { }
    ui::RequestId allowDevice(const QString &address) override;
    ui::RequestId allowDeviceForAnHour(const QString &address) override;
    ui::RequestId blockDevice(const QString &address) override;
    ui::RequestId forgetDevice(const QString &address) override;
    ui::RequestId renameDevice(const QString &address, const QString &name) override;
    ui::RequestId forgetWaiting() override;
    ui::RequestId addFault(const ui::FaultDraft &given) override;
    ui::RequestId useFaultPreset(const QString &name, const QString &device) override;
    ui::RequestId removeFault(int rule) override;
    ui::RequestId clearFaults() override;
    ui::RequestId saveCertificate(const QString &path) override;
    void readSettings() override { ++settingsRead; }
    ui::RequestId judgeSettings(const ui::SettingChanges &given) override;
    ui::RequestId saveSettings(const ui::SettingChanges &given) override;
    ui::RequestId setStartAtLogin(bool isWanted) override;
    void cancel(ui::RequestId id) override;

    void setServer(const ui::ServerState &state);
    void setUpstream(const ui::UpstreamState &state);
    /// Newest first; those without a number get one.
    void setSessions(const QList<ui::SessionRow> &sessions);
    void setCalls(const ui::CallRows &known);
    void setProfiles(const ui::ProfileList &profiles);
    /// The only one, and the active one, with the id "p1" where it has none.
    void setStored(ui::StoredProfile stored);
    void setDevices(const QList<ui::DeviceRow> &devices);
    void setFaults(const QList<ui::FaultRow> &faults);
    void setSettings(const ui::SettingsState &settings);
    void setRefusals(const ui::RefusalCounts &refusals);
    /// Listening on the LAN, on the sandbox.
    void listen();
    /// The same on loopback, where no phone reaches it.
    void listenLocally();
    /// Stopped, and can be started.
    void halt();

    FakeTraffic desk;
    QStringList calls; ///< "create alice@example.com bob@example.com", "revoke 3271", …
    ui::ProfileDraft draft; ///< the last one that came
    ui::SettingChanges changes; ///< the last ones that came
    ui::FaultDraft fault; ///< the last one that came
    ui::FaultCatalogue catalogue = faultCatalogueSample();
    ui::SessionTokens tokens = sessionTokens(); ///< of each live session
    int tokensAsked = 0;
    int settingsRead = 0;
    ui::RequestId lastId = 0;

private:
    ui::RequestId note(const QString &call);

    ui::ServerState m_server;
    ui::UpstreamState m_upstream;
    QList<ui::SessionRow> m_sessions;
    ui::CallRows m_calls;
    QHash<QString, qint64> m_numbers; ///< of sessions, by id
    qint64 m_lastNumber = 0;
    ui::ProfileList m_profiles;
    QList<ui::DeviceRow> m_devices;
    ui::RefusalCounts m_refusals;
    QList<ui::FaultRow> m_faults;
    ui::SettingsState m_settings;
};

/// A live session made just now by alice@example.com.
[[nodiscard]] ui::SessionRow sessionRow(const QString &pin,
                                        const QString &contact = QStringLiteral("bob@example.com"));
/// One that came just now from 192.168.2.17: GET /session.
[[nodiscard]] ui::ExchangeRow exchangeRow(int status = 200, const QString &note = {});
/// What that row stands for, with head, body and steps: POST /session that was refused upstream.
[[nodiscard]] Exchange exchange(quint64 number);
/// A device that was first and last seen two minutes ago.
[[nodiscard]] ui::DeviceRow deviceRow(const QString &address,
                                      ui::DeviceRow::State state = ui::DeviceRow::State::Waiting);
/// "status 503", always, not met yet.
[[nodiscard]] ui::FaultRow faultRow(int id = 1, std::optional<int> left = {});
[[nodiscard]] ui::FailureText failureText(ui::Remedy remedy = ui::Remedy::None);

} // namespace pinbridge::test
