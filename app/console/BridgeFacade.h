// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/BridgeWorker.h"
#include "console/LiveTraffic.h"
#include "ui/Facade.h"

#include <QSet>
#include <QThread>

#include <utility>

namespace pinbridge {

/// The facade on a real Bridge, which runs in a thread of its own together with all disk and key
/// work. Remembers in the UI thread what the worker told last.
class BridgeFacade final : public ui::Facade
{
    Q_OBJECT

public:
    explicit BridgeFacade(ConsoleSetup setup, QObject *parent = nullptr);
    /// Takes the bridge down, waiting for its thread; quick after `ended`.
    ~BridgeFacade() override;

    /// Once, when the window is connected.
    void begin();
    /// Answers what is in flight, then `ended`; requests still open are not answered any more.
    void shutDown();

    [[nodiscard]] ui::ServerState server() const override { return m_server; }
    [[nodiscard]] ui::UpstreamState upstream() const override { return m_upstream; }
    [[nodiscard]] QList<ui::SessionRow> sessions() const override { return m_sessions; }
    [[nodiscard]] ui::CallRows sessionCalls() const override { return m_calls; }
    [[nodiscard]] ui::ProfileList profiles() const override { return m_profiles; }
    [[nodiscard]] QList<ui::DeviceRow> devices() const override { return m_devices; }
    [[nodiscard]] ui::RefusalCounts refusals() const override { return m_refusals; }
    [[nodiscard]] QList<ui::FaultRow> faults() const override { return m_faults; }
    [[nodiscard]] ui::FaultCatalogue faultCatalogue() const override;
    [[nodiscard]] QString faultDeviceProblem(const QString &device) const override;
    [[nodiscard]] ui::SettingsState settings() const override { return m_settings; }
    [[nodiscard]] ui::TrafficDesk &traffic() override { return m_traffic; }
    [[nodiscard]] ui::NoteText explain(const QString &note) const override;
    [[nodiscard]] QString deviceNameProblem(const QString &name) const override;

    void startServer() override;
    void startServerOnFreePort() override;
    void stopServer() override;
    void restartServer() override;
    void chooseAddress(const ui::AddressChoice &choice) override;
    void useSandbox() override;
    void useGivenProfile() override;
    ui::RequestId createSession(const QString &creator, const QString &contact) override;
    ui::RequestId authenticate(const QString &email) override;
    ui::RequestId readTokens(const QString &pin, const QString &sessionId) override;
    ui::RequestId revoke(const QString &pin) override;
    ui::RequestId judgeDraft(const ui::ProfileDraft &draft) override;
    ui::RequestId checkDraft(const ui::ProfileDraft &draft) override;
    ui::RequestId saveProfile(const ui::ProfileDraft &draft) override;
    ui::RequestId saveAndUse(const ui::ProfileDraft &draft) override;
    ui::RequestId useProfile(const QString &profileId) override;
    ui::RequestId removeProfile(const QString &profileId) override;
    ui::RequestId moveToVault(const QString &profileId) override;
    ui::RequestId readEnv(const QString &path) override;
    ui::RequestId exportEnv(const QString &profileId, const QString &path,
                            bool withSecrets) override;
    void lookForVault() override;
    ui::RequestId allowDevice(const QString &address) override;
    ui::RequestId allowDeviceForAnHour(const QString &address) override;
    ui::RequestId blockDevice(const QString &address) override;
    ui::RequestId forgetDevice(const QString &address) override;
    ui::RequestId renameDevice(const QString &address, const QString &name) override;
    ui::RequestId forgetWaiting() override;
    ui::RequestId addFault(const ui::FaultDraft &draft) override;
    ui::RequestId useFaultPreset(const QString &name, const QString &device) override;
    ui::RequestId removeFault(int fault) override;
    ui::RequestId clearFaults() override;
    ui::RequestId saveCertificate(const QString &path) override;
    void readSettings() override;
    ui::RequestId judgeSettings(const ui::SettingChanges &changes) override;
    ui::RequestId saveSettings(const ui::SettingChanges &changes) override;
    ui::RequestId setStartAtLogin(bool isWanted) override;
    void cancel(ui::RequestId id) override;

Q_SIGNALS:
    void ended();

private:
    void connectStates();
    void connectResults();
    void connectFaults();
    [[nodiscard]] ConsoleSetup recorded(ConsoleSetup setup) const;
    /// Runs `work` in the bridge's thread.
    template<typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); },
            Qt::QueuedConnection);
    }
    template<typename Work>
    ui::RequestId ask(Work work)
    {
        const ui::RequestId id = ++m_lastId;
        m_open.insert(id);
        post([id, work = std::move(work)](BridgeWorker &worker) { work(worker, id); });
        return id;
    }
    ui::RequestId decide(const QString &address, BridgeWorker::Decision decision);

    LiveTraffic m_traffic;
    QThread *m_thread;
    BridgeWorker *m_worker;
    ui::RequestId m_lastId = 0;
    QSet<ui::RequestId> m_open; ///< neither answered nor cancelled
    ui::ServerState m_server;
    QList<ui::ServerAddress> m_addresses; ///< the best first
    ui::UpstreamState m_upstream;
    QList<ui::SessionRow> m_sessions;
    ui::CallRows m_calls;
    ui::ProfileList m_profiles;
    QList<ui::DeviceRow> m_devices;
    ui::RefusalCounts m_refusals;
    QList<ui::FaultRow> m_faults;
    ui::SettingsState m_settings;
};

} // namespace pinbridge
