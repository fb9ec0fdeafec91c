// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Tour.h"

#include <QStringList>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

using namespace pinbridge::ui;

QString said()
{
    return u"⟦What it says here comes from somewhere else, and is not short at all.⟧"_s;
}

namespace {

void fillSite(FakeFacade &facade)
{
    ServerState server = facade.server();
    server.devicesServed = 12;
    server.certificateFingerprint = server.httpsFingerprint = QStringList(32, u"AB"_s).join(u':');
    facade.setServer(server);
    UpstreamState upstream = facade.upstream();
    upstream.latency = std::chrono::milliseconds(1284);
    upstream.clockDifference = std::chrono::milliseconds(-30'300);
    upstream.clockWarning = said();
    upstream.keyBits = 2048;
    upstream.keyFingerprint = u"9f:31:c2"_s;
    facade.setUpstream(upstream);
    StoredProfile stored;
    stored.exists = true;
    stored.name = u"Acme"_s;
    stored.hasApiKey = true;
    stored.partnerKey = u"RSA 2048, 9f:31:c2"_s;
    facade.setStored(stored);
}

void fillSessions(FakeFacade &facade)
{
    QList<SessionRow> sessions{sessionRow(u"3271"_s), sessionRow(u"123456789"_s),
                               sessionRow(u"4711"_s, u"somebody.with.a.long.name@example.com"_s)};
    sessions[1].revoked = true;
    sessions[0].joins = {{QDateTime::currentDateTimeUtc(), u"192.168.2.31"_s}};
    facade.tokens.creator.userTokenEnds = facade.tokens.contact.sessionTokenEnds =
        sessions[0].expiresAt;
    sessions[2].expiresAt = QDateTime::currentDateTimeUtc().addDays(-2);
    facade.setSessions(sessions);
    facade.setCalls({{sessions[0].id, {.phase = CallRow::Phase::Untold}},
                     {sessions[1].id,
                      {.phase = CallRow::Phase::Going,
                       .startedAt = QDateTime::currentDateTimeUtc().addSecs(-300)}}});
}

void fillDevices(FakeFacade &facade)
{
    QList<DeviceRow> devices{deviceRow(u"192.168.2.17"_s),
                             deviceRow(u"192.168.2.31"_s),
                             deviceRow(u"fe80::1:2:3:4"_s),
                             deviceRow(u"192.168.2.33"_s),
                             deviceRow(u"192.168.2.98"_s, DeviceRow::State::Allowed),
                             deviceRow(u"192.168.2.97"_s, DeviceRow::State::Allowed),
                             deviceRow(u"192.168.2.99"_s, DeviceRow::State::Blocked)};
    devices[4].allowedUntil = QDateTime::currentDateTimeUtc().addSecs(3000);
    facade.setDevices(devices);
    facade.setRefusals({3, 20, 100, 4, 5, 6});
}

void fillFaults(FakeFacade &facade)
{
    QList<FaultRow> faults{faultRow(1, 3), faultRow(2), faultRow(3, 0)};
    for (FaultRow &fault : faults)
        fault.text = u"⟦status 503⟧"_s; // a rule is in no language
    faults[0].words = u"⟦Connection reset before the answer⟧"_s;
    faults[0].route = u"create"_s;
    faults[0].device = u"192.168.2.17"_s;
    faults[0].hits = 1234;
    facade.setFaults(faults);
}

void fillTraffic(FakeFacade &facade)
{
    ExchangeRow token = exchangeRow();
    token.tokenOf = u"somebody.with.a.long.name@example.com"_s;
    token.tokenEnds = QDateTime::currentDateTimeUtc().addDays(29);
    token.session = u"session token Session:76125039-3a0c-4b3c-bc8c-248566357bd8"_s;
    token.sessionOf = token.tokenOf;
    token.sessionEnds = QDateTime::currentDateTimeUtc().addSecs(3000);
    ExchangeRow gone = exchangeRow(200);
    gone.delivered = false;
    facade.desk.exchanges = {std::make_shared<const Exchange>(exchange(6)),
                             std::make_shared<const Exchange>(exchange(7))};
    facade.desk.diagnoses = {
        {.tone = Tone::Bad, .cause = said(), .advice = said(), .remedy = Remedy::OpenDevices},
        {.tone = Tone::Caution, .cause = said(), .advice = said()}};
    Q_EMIT facade.desk.seen(
        {gone, exchangeRow(502), exchangeRow(), exchangeRow(403, u"device-not-approved"_s),
         exchangeRow(404, u"unknown-pin"_s), rowOf(*facade.desk.exchanges.first()),
         rowOf(*facade.desk.exchanges.last()), token});
}

} // namespace

Stage::Stage(ThemeChoice choice)
    : theme(choice)
{
    theme.apply();
    window.resize(window.minimumSize());
    window.show();
}

void Stage::fill()
{
    facade.listen();
    fillSite(facade);
    fillSessions(facade);
    fillDevices(facade);
    fillFaults(facade);
    fillTraffic(facade);
}

} // namespace pinbridge::test
