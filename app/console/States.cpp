// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/States.h"

#include "bridge/Addresses.h"
#include "console/DraftJudge.h"
#include "console/FailureWords.h"
#include "ui/Spoken.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// lupdate must see each literal inside a call that it knows.
struct States
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::States)
};

ui::CheckRow::Outcome outcomeOf(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Passed:
        return ui::CheckRow::Outcome::Passed;
    case CheckStep::Outcome::Warned:
        return ui::CheckRow::Outcome::Warned;
    case CheckStep::Outcome::Failed:
        return ui::CheckRow::Outcome::Failed;
    case CheckStep::Outcome::Skipped:
        return ui::CheckRow::Outcome::Skipped;
    }
    Q_UNREACHABLE();
}

ui::DeviceRow::State stateOf(DeviceState state)
{
    switch (state) {
    case DeviceState::Waiting:
        return ui::DeviceRow::State::Waiting;
    case DeviceState::Allowed:
        return ui::DeviceRow::State::Allowed;
    case DeviceState::Blocked:
        return ui::DeviceRow::State::Blocked;
    }
    Q_UNREACHABLE();
}

std::optional<ui::LastRequestRow> lastOf(const std::optional<LastRequest> &last)
{
    if (!last)
        return std::nullopt;
    return ui::LastRequestRow{.at = last->at,
                              .method = QString::fromLatin1(last->method),
                              .path = last->path,
                              .status = last->status,
                              .note = last->note};
}

ui::DataCentreChoice choiceOf(const QUrl &url)
{
    switch (dataCentreOf(url)) {
    case DataCentre::UnitedStates:
        return ui::DataCentreChoice::UnitedStates;
    case DataCentre::Europe:
        return ui::DataCentreChoice::Europe;
    case DataCentre::Other:
        return ui::DataCentreChoice::Other;
    }
    Q_UNREACHABLE();
}

QString centreWords(const QUrl &url)
{
    switch (dataCentreOf(url)) {
    case DataCentre::UnitedStates:
        return States::tr("United States");
    case DataCentre::Europe:
        return States::tr("Europe");
    case DataCentre::Other:
        return url.host() + (url.port() < 0 ? QString() : u":%1"_s.arg(url.port()));
    }
    Q_UNREACHABLE();
}

} // namespace

ui::UserText textOf(const AuthenticatedUser &user)
{
    ui::UserText text;
    text.id = user.id;
    text.email = user.email;
    text.name = user.name;
    text.token = Secret(QByteArray(user.token));
    text.tokenEnds = user.tokenExpiresAt;
    return text;
}

QList<ui::CheckRow> rowsOf(const CheckReport &report)
{
    QList<ui::CheckRow> rows;
    for (const CheckStep &step : report.steps) {
        rows.append({titleOf(step.stage), outcomeOf(step.outcome), ui::spoken(step.sentence),
                     ui::spoken(step.advice), step.duration});
    }
    return rows;
}

QList<ui::DeviceRow> rowsOf(const QList<Device> &devices)
{
    QList<ui::DeviceRow> rows;
    rows.reserve(devices.size());
    for (const Device &device : devices) {
        rows.append({.address = device.address.toString(),
                     .name = device.name,
                     .state = stateOf(device.state),
                     .allowedUntil = device.allowedUntil,
                     .firstSeen = device.firstSeen,
                     .lastSeen = device.lastSeen,
                     .agent = device.agent,
                     .requests = device.requests,
                     .last = lastOf(device.last)});
    }
    return rows;
}

QString summaryOf(const CheckReport &report)
{
    if (const auto failure = report.firstFailure())
        return States::tr("failed at %1").arg(titleOf(failure->stage));
    const auto walked = std::ranges::count_if(report.steps, [](const CheckStep &step) {
        return step.outcome != CheckStep::Outcome::Skipped;
    });
    return States::tr("all %1 stages").arg(walked);
}

namespace {

QString leftWords(const ShelfEntry &entry)
{
    if (!entry.leftFiles.isEmpty())
        return States::tr("Its secrets are in the vault, but these files with them could not be "
                          "removed: %1. The next save and the next start try again; or remove "
                          "them yourself.")
            .arg(entry.leftFiles.join(QStringLiteral(", ")));
    if (entry.isLeftInVault)
        return States::tr("Its secrets are in files, and the vault may still have them, too. They "
                          "are removed there as soon as it is unlocked, and with the profile.");
    return {};
}

} // namespace

ui::StoredProfile storedOf(const ShelfEntry &entry, const QString &directory)
{
    ui::StoredProfile stored;
    stored.exists = true;
    stored.id = entry.id;
    stored.directory = directory;
    if (!entry.record) {
        stored.name = States::tr("Damaged profile");
        stored.problem = ui::spoken(entry.record.error().sentence);
        return stored;
    }
    const ProfileRecord &record = *entry.record;
    stored.name = record.name;
    stored.centre = choiceOf(record.url);
    if (stored.centre == ui::DataCentreChoice::Other)
        stored.url = record.url.toString();
    stored.enterpriseId = record.enterpriseId;
    stored.site = States::tr("Site %1, %2").arg(record.enterpriseId, centreWords(record.url));
    stored.hasApiKey = true;
    stored.inVault = record.place == SecretsPlace::Vault;
    stored.left = leftWords(entry);
    if (record.keyBits > 0)
        stored.partnerKey = keyWords(record.keyBits, record.keyFingerprint);
    return stored;
}

ui::EnvDraft draftOf(const EnvProfile &env)
{
    ui::EnvDraft result;
    ui::ProfileDraft &draft = result.draft;
    const auto url = parseBaseUrl(env.url);
    draft.centre = env.url.isEmpty() ? ui::DataCentreChoice::UnitedStates
                                     : (url ? choiceOf(*url) : ui::DataCentreChoice::Other);
    if (draft.centre == ui::DataCentreChoice::Other)
        draft.url = env.url;
    draft.name = env.name;
    if (draft.name.isEmpty() && !env.enterpriseId.isEmpty())
        draft.name = States::tr("Site %1").arg(env.enterpriseId);
    draft.enterpriseId = env.enterpriseId;
    draft.apiKey = env.apiKey;
    draft.partnerKeyPath = env.partnerKeyPath;
    draft.partnerKeyText = env.partnerKeyText;
    draft.passphrase = env.passphrase;

    QStringList missing;
    if (env.url.isEmpty())
        missing << u"HLSERVER_URL"_s;
    if (env.enterpriseId.isEmpty())
        missing << u"HLSERVER_ENTERPRISE_ID"_s;
    if (env.apiKey.isEmpty())
        missing << u"HLSERVER_API_KEY"_s;
    if (env.partnerKeyPath.isEmpty() && env.partnerKeyText.isEmpty())
        missing << u"HLSERVER_PARTNER_KEY"_s;
    if (!missing.isEmpty()) {
        result.missing = States::tr("The file does not give %n of the values; fill in: %1.",
                                    nullptr, int(missing.size()))
                             .arg(missing.join(", "_L1));
    }
    return result;
}

ui::ProfileList::Vault choiceOf(VaultState state)
{
    switch (state) {
    case VaultState::Absent:
    case VaultState::Unusable:
        return ui::ProfileList::Vault::Absent;
    case VaultState::Locked:
        return ui::ProfileList::Vault::Locked;
    case VaultState::Empty:
    case VaultState::Open:
        return ui::ProfileList::Vault::Open;
    }
    Q_UNREACHABLE();
}

bool isSame(const Profile &a, const Profile &b)
{
    return a.url == b.url && a.enterpriseId == b.enterpriseId && a.apiKey == b.apiKey
           && a.partnerKey && b.partnerKey
           && a.partnerKey->fingerprint() == b.partnerKey->fingerprint();
}

Result<void> inFolder(Result<void> result)
{
    if (!result)
        result.error().stage = Stage::Storage;
    return result;
}

void describeExposure(const BridgeSetup &setup, ui::ServerState &state)
{
    const bool isLocal = setup.access.access == Access::Local;
    state.localOnly = setup.host.isLoopback() || isLocal;
    state.localByHost = state.localOnly && !isLocal;
    state.openToAll = !state.localOnly && setup.access.access == Access::Open;
    if (state.localOnly)
        state.exposure = States::tr("This machine only");
    else if (state.openToAll)
        state.exposure = States::tr("On the LAN, every device");
    else
        state.exposure = States::tr("On the LAN, approved devices");
}

QList<ui::ServerAddress> addressesOf(const Bridge &bridge, bool localOnly)
{
    // An address of the LAN that was asked for is the one that listens, even when only this
    // machine is served.
    const QHostAddress bound = localOnly ? addressFromHere(bridge.host()) : bridge.host();
    const QList<LanAddress> reachable = reachableAddresses(bound);
    QList<ui::ServerAddress> addresses;
    addresses.reserve(reachable.size());
    for (const LanAddress &address : reachable) {
        addresses.append(
            {serverUrl(address.address, bridge.port()), address.interfaceName, address.kind});
    }
    return addresses;
}

void describeListening(const Bridge &bridge, ui::ServerState &state)
{
    state.addresses = addressesOf(bridge, state.localOnly);
    state.httpsFingerprint = bridge.tlsFingerprint();
    state.httpsProblem = ui::spoken(bridge.tlsProblem());
    state.certificateFingerprint = bridge.certificateFingerprint();
}

ui::UpstreamState upstreamOf(const Profile *profile, bool isSandbox)
{
    ui::UpstreamState state;
    state.configured = profile != nullptr || isSandbox;
    state.sandbox = isSandbox;
    if (isSandbox)
        state.profileName = States::tr("Example site");
    else if (profile != nullptr)
        state.profileName = profile->name;
    if (profile != nullptr) {
        state.site = profile->enterpriseId;
        if (profile->partnerKey) {
            state.keyBits = profile->partnerKey->bits();
            state.keyFingerprint = shortFingerprint(profile->partnerKey->fingerprint());
        }
    }
    if (isSandbox)
        state.dataCentre = States::tr("Sandbox (built in)");
    else if (profile != nullptr)
        state.dataCentre = centreWords(profile->url);
    return state;
}

} // namespace pinbridge
