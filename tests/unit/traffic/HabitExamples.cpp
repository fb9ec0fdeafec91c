// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Examples.h"

namespace pinbridge::test {

namespace {

using namespace std::chrono_literals;
using Client = ClientKind;
using Origin = Trail::Step::Origin;

QByteArray live() { return tokenOf("User:1001", sceneTime().addDays(30)); }

Scene lookedUp(Client client) { return {auth(client, "alice@example.com"), 200}; }

Scene created(Client client)
{
    Scene scene(create(client, live(), "bob@example.com"), 200);
    scene.raw.replyBody = R"({"sid":"3271","session_id":"76125039-3a0c-4b3c-bc8c-248566357bd8"})";
    return scene;
}

Scene listed(Client client)
{
    Scene scene = created(client);
    scene.raw.replyBody = R"({"sid":"3271","session_id":["76125039-3a0c-4b3c-bc8c-248566357bd8"]})";
    return scene;
}

Scene shared(Scene scene)
{
    scene.raw.steps.append(Trail::Step{.stage = Stage::UserLookup,
                                       .origin = Origin::Shared,
                                       .begin = sceneBegin,
                                       .end = sceneBegin + 50ms});
    return scene;
}

Scene asked(const SampleRequest &request, const HeaderFields &reply, int status = 204)
{
    Scene scene(request, status);
    scene.raw.replyFields = reply;
    return scene;
}

HeaderFields allowing(const QByteArray &origin)
{
    return {
        {"Access-Control-Allow-Origin", origin},
        {"Access-Control-Allow-Methods", "GET, OPTIONS"},
        {"Access-Control-Allow-Headers", "Authorization, Content-Type, x-helplightning-api-key"}};
}

QList<Example> repeatExamples()
{
    return {
        {"app-gave-up-and-asked-again",
         [] {
             Scene scene = lookedUp(Client::Android);
             scene.raw.delivered = false;
             scene.raw.duration = 3s;
             return scene.twin(2540ms, 200);
         }},
        {"device-gone",
         [] {
             Scene scene = created(Client::IosSwift);
             scene.raw.delivered = false;
             scene.raw.duration = 4s;
             return scene.step(Stage::CreateSession, {}, 200);
         }},
        {"device-gone",
         [] {
             Scene scene = lookedUp(Client::Curl);
             scene.raw.delivered = false;
             return scene;
         }},
        {"look-up-asked-again",
         [] { return shared(lookedUp(Client::Android)).twin(-2510ms, 200, false, 3s); }},
        {"request-twice-at-once",
         [] { return shared(lookedUp(Client::Web)).twin(-120ms, 200, true, 400ms); }},
        {"creation-repeated",
         [] {
             Scene scene = created(Client::Android);
             scene.raw.steps.append(Trail::Step{.stage = Stage::CreateSession,
                                                .origin = Origin::Remembered,
                                                .begin = sceneBegin,
                                                .end = sceneBegin});
             return scene.twin(-50s, 200, false, 10s);
         }},
        {"creation-second-session",
         [] { return created(Client::Xamarin).twin(-9s, 200, true, 800ms); }},
        {"refused-and-sent-again",
         [] {
             Scene scene(create(Client::Android, live(), "bob@example.com"), 403,
                         QStringLiteral("device-not-approved"));
             return scene.twin(-30ms, 403);
         }},
    };
}

QList<Example> slowExamples()
{
    return {
        {"answer-slow",
         [] {
             Scene scene = lookedUp(Client::Android);
             scene.raw.duration = 3200ms;
             return scene.step(Stage::UserLookup, {}, 200);
         }},
        {"answer-slow",
         [] {
             Scene scene = created(Client::Android);
             scene.raw.duration = 3200ms;
             return scene.step(Stage::Storage, {});
         }},
        {"answer-slow",
         [] {
             Scene scene = lookedUp(Client::Android);
             scene.raw.duration = 3200ms;
             return scene;
         }},
        {"upstream-asked-again",
         [] {
             Scene scene = lookedUp(Client::Curl).step(Stage::UserLookup, {}, 200);
             scene.raw.steps.last().attempts = 3;
             return scene;
         }},
    };
}

QList<Example> clientExamples()
{
    return {
        {"session-id-list", [] { return listed(Client::IosSwift); }},
        {"session-id-list", [] { return listed(Client::IosObjectiveC); }},
        {"session-id-list-as-text", [] { return listed(Client::Android); }},
        {"session-id-list-as-text", [] { return listed(Client::Xamarin); }},
        {"api-key-differs", [] { return lookedUp(Client::IosObjectiveC); }},
        {"creator-fetched-own-pin",
         [] {
             Scene scene(join(Client::Android, live(), "3271"), 200,
                         QStringLiteral("creator-fetched-own-pin"));
             return scene;
         }},
        {"address-with-blank",
         [] { return Scene(auth(Client::Android, "alice@example.com "), 200); }},
        {"body-json-as-form",
         [] {
             Scene scene = created(Client::Curl);
             scene.raw.requestFields = {{"Content-Type", "application/x-www-form-urlencoded"}};
             return scene;
         }},
        {"api-key-in-clear",
         [] {
             Scene scene = lookedUp(Client::Curl);
             scene.raw.requestFields.emplaceBack("x-helplightning-api-key",
                                                 "the-key-of-the-profile");
             return scene;
         }},
        {"content-type-misspelled",
         [] { return Scene(join(Client::Android, live(), "3271"), 200); }},
        {"content-type-on-get", [] { return lookedUp(Client::Xamarin); }},
        {"expects-continue", [] { return created(Client::Xamarin); }},
    };
}

QList<Example> pageExamples()
{
    return {
        {"page-of-file",
         [] { return asked(preflight("/session", "POST", "authorization", "null"), {}); }},
        {"page-foreign", [] { return asked(auth(Client::Web, "alice@example.com"), {}, 200); }},
        {"page-field-not-allowed",
         [] {
             return asked(preflight("/auth", "GET", "x-requested-with", samplePage),
                          allowing(samplePage));
         }},
        {"page-method-not-allowed",
         [] {
             return asked(preflight("/auth", "POST", "content-type", samplePage),
                          allowing(samplePage));
         }},
        {"page-mixed-content",
         [] {
             return asked(preflight("/auth", "GET", "content-type", "https://shop.example"),
                          allowing("https://shop.example"));
         }},
    };
}

} // namespace

QList<Example> habitExamples()
{
    return repeatExamples() + slowExamples() + clientExamples() + pageExamples();
}

} // namespace pinbridge::test
