// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of each thing that a facade tells of, for tests to change.

#include "ui/FakeFacade.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

ui::SessionTokens sessionTokens()
{
    const auto secret = [](const char *text) { return Secret(QByteArray(text)); };
    return {.creator = {secret("eyJcreator-user-token-0123456789"),
                        secret("eyJcreator-session-token-0123456"),
                        {},
                        {}},
            .contact = {secret("eyJcontact-user-token-0123456789"),
                        secret("eyJcontact-session-token-0123456"),
                        {},
                        {}}};
}

ui::SessionRow sessionRow(const QString &pin, const QString &contact)
{
    ui::SessionRow row;
    row.pin = pin;
    row.id = u"id-of-"_s + pin;
    row.creator.email = u"alice@example.com"_s;
    row.contact.email = contact;
    row.createdAt = QDateTime::currentDateTimeUtc();
    row.expiresAt = row.createdAt.addSecs(3600);
    return row;
}

ui::DeviceRow deviceRow(const QString &address, ui::DeviceRow::State state)
{
    ui::DeviceRow row;
    row.address = address;
    row.state = state;
    row.firstSeen = QDateTime::currentDateTimeUtc().addSecs(-120);
    row.lastSeen = row.firstSeen;
    row.agent = u"HLSample/1.0 (Android 13)"_s;
    row.requests = 3;
    return row;
}

ui::ExchangeRow exchangeRow(int status, const QString &note)
{
    ui::ExchangeRow row;
    row.id = "0123456789abcdef";
    row.at = QDateTime::currentDateTimeUtc();
    row.device = u"192.168.2.17"_s;
    row.method = u"GET"_s;
    row.path = u"/session"_s;
    row.status = status;
    row.duration = std::chrono::milliseconds(12);
    row.note = note;
    return row;
}

ui::FaultRow faultRow(int id, std::optional<int> left)
{
    return {.id = id,
            .mark = u"#%1"_s.arg(id),
            .text = u"status 503"_s,
            .words = u"⟦Answered 503⟧"_s,
            .route = {},
            .device = {},
            .left = left,
            .hits = 0};
}

namespace {

/// As long as those of the real ones, which are translated elsewhere.
ui::FaultKindEntry faultKind(const QString &kind, ui::FaultKindEntry::Needs needs,
                             const QStringList &routes)
{
    return {.kind = kind,
            .needs = needs,
            .title = u"⟦What they call %1⟧"_s.arg(kind),
            .help =
                u"⟦What %1 does, in a sentence that takes some room, as it says all.⟧"_s.arg(kind),
            .routes = routes};
}

} // namespace

ui::FaultCatalogue faultCatalogueSample()
{
    using Needs = ui::FaultKindEntry::Needs;
    const QStringList everywhere{u"auth"_s, u"create"_s, u"join"_s};
    ui::FaultCatalogue all;
    all.kinds = {faultKind(u"delay"_s, Needs::TimeRange, everywhere),
                 faultKind(u"slow-body"_s, Needs::Time, everywhere),
                 faultKind(u"status"_s, Needs::Status, everywhere),
                 faultKind(u"garbage"_s, Needs::Nothing, everywhere),
                 faultKind(u"wrong-pin"_s, Needs::Nothing, {u"join"_s}),
                 faultKind(u"drop-before"_s, Needs::Ending, everywhere),
                 faultKind(u"upstream-token-expired"_s, Needs::Calls, {u"create"_s, u"join"_s})};
    all.routes = {{u"auth"_s, u"⟦sign in⟧ (/auth)"_s},
                  {u"create"_s, u"⟦create⟧ (POST /session)"_s},
                  {u"join"_s, u"⟦join⟧ (GET /session)"_s}};
    all.problems = {u"unknown-pin"_s, u"device-not-approved"_s};
    for (int i = 1; i <= 14; ++i) {
        all.presets.append(
            {.name = u"preset-%1"_s.arg(i),
             .rule = u"⟦garbage once⟧"_s,
             .title = u"⟦Something on the next %1⟧"_s.arg(i),
             .purpose = u"⟦Does the app say so, and let the person try again, %1?⟧"_s.arg(i)});
    }
    all.limits = {.shortest = std::chrono::milliseconds(1),
                  .longest = std::chrono::minutes(10),
                  .leastStatus = 400,
                  .mostStatus = 599,
                  .mostTimes = 1'000'000};
    return all;
}

Exchange exchange(quint64 number)
{
    using std::chrono::milliseconds;
    Exchange exchange;
    exchange.number = number;
    exchange.id = "0123456789abcde" + QByteArray::number(number);
    exchange.at = QDateTime::currentDateTimeUtc();
    exchange.begin = milliseconds(1000);
    exchange.duration = milliseconds(640);
    exchange.device = u"192.168.2.17"_s;
    exchange.client = ClientKind::IosObjectiveC;
    exchange.method = "POST";
    exchange.path = u"/session"_s;
    exchange.target = "/session";
    exchange.request.fields = {{"Host", "192.168.2.110:8777"},
                               {"Authorization", "‹user token of alice@example.com, ended›"},
                               {"Content-Type", "application/json"}};
    exchange.request.body = R"({"contact_email":"bob@example.com"})";
    exchange.request.bodySize = exchange.request.body.size();
    exchange.status = 400;
    exchange.reply.fields = {{"Content-Type", "application/problem+json"}};
    exchange.reply.body = R"({"type":"/problems/token-refused","status":400})";
    exchange.reply.bodySize = exchange.reply.body.size();
    exchange.note = u"token-refused"_s;
    exchange.steps = {{.stage = Stage::UserLookup,
                       .call = "GET /v1r1/enterprise/users",
                       .begin = milliseconds(1004),
                       .firstByte = milliseconds(1100),
                       .end = milliseconds(1116),
                       .status = 200,
                       .attempts = 1},
                      {.stage = Stage::PartnerToken,
                       .origin = Trail::Step::Origin::Remembered,
                       .begin = milliseconds(1118)},
                      {.stage = Stage::CreateSession,
                       .call = "POST /v1/sessions",
                       .begin = milliseconds(1220),
                       .firstByte = milliseconds(1620),
                       .end = milliseconds(1635),
                       .status = 400,
                       .attempts = 1,
                       .failure = FailureCode::TokenRefused,
                       .blamesToken = true}};
    return exchange;
}

ui::FailureText failureText(ui::Remedy remedy)
{
    return {u"No such user"_s, u"nobody@example.com is not a user."_s, u"Check the spelling."_s,
            u"code: unknown-user"_s, remedy};
}

} // namespace pinbridge::test
