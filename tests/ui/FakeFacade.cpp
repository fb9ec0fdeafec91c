// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

/// The page asks for them by itself: a test's own requests keep their ids.
constexpr ui::RequestId firstTokens = 1'000'000;

} // namespace

ui::RequestId FakeFacade::note(const QString &call)
{
    calls << call;
    return ++lastId;
}

ui::RequestId FakeFacade::createSession(const QString &creator, const QString &contact)
{
    return note(u"create %1 %2"_s.arg(creator, contact));
}

ui::RequestId FakeFacade::authenticate(const QString &email) { return note(u"auth "_s + email); }

ui::RequestId FakeFacade::revoke(const QString &pin) { return note(u"revoke "_s + pin); }

ui::RequestId FakeFacade::judgeDraft(const ui::ProfileDraft &given)
{
    draft = given;
    return note(u"judge"_s);
}

ui::RequestId FakeFacade::checkDraft(const ui::ProfileDraft &given)
{
    draft = given;
    return note(u"check"_s);
}

ui::RequestId FakeFacade::saveProfile(const ui::ProfileDraft &given)
{
    draft = given;
    return note(u"save only"_s);
}

ui::RequestId FakeFacade::useProfile(const QString &profileId)
{
    return note(u"use "_s + profileId);
}

ui::RequestId FakeFacade::removeProfile(const QString &profileId)
{
    return note(u"remove "_s + profileId);
}

ui::RequestId FakeFacade::moveToVault(const QString &profileId)
{
    return note(u"move "_s + profileId);
}

ui::RequestId FakeFacade::readEnv(const QString &path) { return note(u"import "_s + path); }

ui::RequestId FakeFacade::exportEnv(const QString &profileId, const QString &path, bool withSecrets)
{
    return note(u"export %1 %2%3"_s.arg(profileId, path, withSecrets ? u" with secrets"_s : u""_s));
}

ui::RequestId FakeFacade::saveAndUse(const ui::ProfileDraft &given)
{
    draft = given;
    return note(u"save"_s);
}

ui::RequestId FakeFacade::allowDevice(const QString &address)
{
    return note(u"allow "_s + address);
}

ui::RequestId FakeFacade::allowDeviceForAnHour(const QString &address)
{
    return note(u"allow for an hour "_s + address);
}

ui::RequestId FakeFacade::blockDevice(const QString &address)
{
    return note(u"block "_s + address);
}

ui::RequestId FakeFacade::forgetDevice(const QString &address)
{
    return note(u"forget "_s + address);
}

ui::RequestId FakeFacade::renameDevice(const QString &address, const QString &name)
{
    return note(u"name %1 %2"_s.arg(address, name));
}

QString FakeFacade::deviceNameProblem(const QString &name) const
{
    return name.size() <= 60 ? QString() : u"A name has 60 letters at most."_s;
}

QString FakeFacade::faultDeviceProblem(const QString &device) const
{
    const bool isGood = std::ranges::all_of(
        device, [](QChar letter) { return letter.isDigit() || letter == u'.' || letter == u'/'; });
    return isGood ? QString() : u"⟦This is no device.⟧"_s;
}

ui::RequestId FakeFacade::forgetWaiting() { return note(u"forget waiting"_s); }

ui::RequestId FakeFacade::addFault(const ui::FaultDraft &given)
{
    fault = given;
    return note(u"add fault "_s + given.kind);
}

ui::RequestId FakeFacade::useFaultPreset(const QString &name, const QString &device)
{
    return note(u"preset %1 %2"_s.arg(name, device).trimmed());
}

ui::RequestId FakeFacade::removeFault(int rule) { return note(u"remove fault %1"_s.arg(rule)); }

ui::RequestId FakeFacade::clearFaults() { return note(u"clear faults"_s); }

ui::RequestId FakeFacade::saveCertificate(const QString &path)
{
    return note(u"certificate "_s + path);
}

ui::RequestId FakeFacade::judgeSettings(const ui::SettingChanges &given)
{
    changes = given;
    return note(u"judge settings"_s);
}

ui::RequestId FakeFacade::saveSettings(const ui::SettingChanges &given)
{
    changes = given;
    return note(u"save settings"_s);
}

ui::RequestId FakeFacade::setStartAtLogin(bool isWanted)
{
    return note(isWanted ? u"start at login"_s : u"do not start at login"_s);
}

void FakeFacade::setSettings(const ui::SettingsState &settings)
{
    m_settings = settings;
    Q_EMIT settingsChanged();
}

ui::NoteText FakeFacade::explain(const QString &note) const
{
    if (note == "unknown-pin"_L1)
        return {u"No such pin"_s, u"No live session has this pin."_s, u"Check the digits."_s,
                ui::Remedy::None};
    if (note == "device-not-approved"_L1)
        return {u"Not approved"_s, u"Not yet."_s, u"Allow it."_s, ui::Remedy::OpenDevices};
    return {note, {}, {}, ui::Remedy::None};
}

ExchangePtr FakeTraffic::find(quint64 number) const
{
    for (const ExchangePtr &exchange : exchanges) {
        if (exchange->number == number)
            return exchange;
    }
    return nullptr;
}

bool FakeTraffic::keep(quint64 number)
{
    calls << u"keep %1"_s.arg(number);
    return canKeep;
}

void FakeTraffic::letGo(quint64 number) { calls << u"let go %1"_s.arg(number); }

ui::TrafficRequest FakeTraffic::save(const QString &path, ui::TrafficFile kind,
                                     const QList<ExchangePtr> &saved)
{
    calls << u"save %1 %2 %3"_s.arg(path, kind == ui::TrafficFile::Har ? u"har"_s : u"capture"_s)
                 .arg(saved.size());
    return ++lastId;
}

ui::TrafficRequest FakeTraffic::open(const QString &path)
{
    calls << u"open %1"_s.arg(path);
    return ++lastId;
}

ui::TrafficRequest FakeTraffic::replay(const ExchangePtr &exchange)
{
    calls << u"replay %1"_s.arg(exchange->number);
    return ++lastId;
}

void FakeFacade::cancel(ui::RequestId id)
{
    calls << u"cancel %1"_s.arg(id);
    Q_EMIT cancelled(id);
}

void FakeFacade::setServer(const ui::ServerState &state)
{
    m_server = state;
    Q_EMIT serverChanged();
}

void FakeFacade::setUpstream(const ui::UpstreamState &state)
{
    m_upstream = state;
    Q_EMIT upstreamChanged();
}

void FakeFacade::setSessions(const QList<ui::SessionRow> &sessions)
{
    ui::SessionChanges told;
    QSet<qint64> here;
    told.rows = sessions;
    for (qsizetype i = sessions.size() - 1; i >= 0; --i) {
        ui::SessionRow &row = told.rows[i];
        qint64 &number = m_numbers[row.id];
        if (number == 0)
            number = ++m_lastNumber;
        row.number = number;
        here.insert(number);
    }
    // What a test puts in another order than that of its making has no numbers of before.
    if (!std::ranges::is_sorted(told.rows, std::ranges::greater(), &ui::SessionRow::number)) {
        told.isAnew = true;
        for (qsizetype i = sessions.size() - 1; i >= 0; --i)
            told.rows[i].number = m_numbers[told.rows.at(i).id] = ++m_lastNumber;
    }
    for (const ui::SessionRow &row : std::as_const(m_sessions)) {
        if (!here.contains(row.number))
            told.gone << row.number;
    }
    ui::apply(told, m_sessions);
    Q_EMIT sessionsChanged(told);
}

ui::RequestId FakeFacade::readTokens(const QString &, const QString &sessionId)
{
    const ui::RequestId id = firstTokens + ui::RequestId(++tokensAsked);
    const auto row = std::ranges::find(m_sessions, sessionId, &ui::SessionRow::id);
    const bool isLive =
        row != m_sessions.end() && ui::isLive(*row, QDateTime::currentDateTimeUtc());
    QMetaObject::invokeMethod(
        this,
        [this, id, isLive] {
            if (isLive)
                Q_EMIT tokensRead(id, tokens);
            else
                Q_EMIT failed(id, failureText());
        },
        Qt::QueuedConnection);
    return id;
}

void FakeFacade::setCalls(const ui::CallRows &known)
{
    m_calls = known;
    Q_EMIT callsChanged();
}

void FakeFacade::setProfiles(const ui::ProfileList &profiles)
{
    m_profiles = profiles;
    Q_EMIT profilesChanged();
}

void FakeFacade::setStored(ui::StoredProfile stored)
{
    ui::ProfileList list;
    list.givenName = m_profiles.givenName;
    list.directory = stored.directory;
    if (stored.id.isEmpty())
        stored.id = u"p1"_s;
    list.activeId = stored.id;
    list.profiles = {stored};
    setProfiles(list);
}

void FakeFacade::setDevices(const QList<ui::DeviceRow> &devices)
{
    m_devices = devices;
    Q_EMIT devicesChanged();
}

void FakeFacade::setFaults(const QList<ui::FaultRow> &faults)
{
    m_faults = faults;
    Q_EMIT faultsChanged();
}

void FakeFacade::setRefusals(const ui::RefusalCounts &refusals)
{
    m_refusals = refusals;
    Q_EMIT refusalsChanged();
}

void FakeFacade::listen()
{
    ui::ServerState server;
    server.phase = ui::ServerState::Phase::Listening;
    server.canStart = true;
    server.exposure = u"On the LAN, approved devices"_s;
    server.localOnly = false;
    server.addresses = {{u"http://192.168.2.110:8777"_s, u"wlan0"_s, u"Wi-Fi"_s},
                        {u"http://10.0.0.5:8777"_s, u"eth0"_s, u"Ethernet"_s}};
    server.httpsFingerprint = u"AA:BB"_s;
    setServer(server);
    ui::UpstreamState upstream;
    upstream.configured = true;
    upstream.sandbox = true;
    upstream.profileName = u"Example site"_s;
    upstream.dataCentre = u"Sandbox (built in)"_s;
    upstream.site = u"4242"_s;
    setUpstream(upstream);
}

void FakeFacade::listenLocally()
{
    listen();
    ui::ServerState state = m_server;
    state.localOnly = true;
    state.exposure = u"This machine only"_s;
    state.addresses = {{u"http://127.0.0.1:8777"_s, u"lo"_s, u"loopback"_s}};
    setServer(state);
}

void FakeFacade::chooseAddress(const ui::AddressChoice &choice)
{
    ui::ServerState state = m_server;
    state.addressChoice = choice;
    state.addresses = arranged(state.addresses, choice);
    setServer(state);
}

void FakeFacade::halt()
{
    ui::ServerState stopped;
    stopped.canStart = true;
    setServer(stopped);
}

} // namespace pinbridge::test
