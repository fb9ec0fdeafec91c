// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Examples.h"

namespace pinbridge::test {

namespace {

using Client = ClientKind;

QByteArray live() { return tokenOf("User:1001", sceneTime().addDays(30)); }

Scene refused(const char *problem, const QByteArray &token)
{
    Scene scene(create(Client::IosObjectiveC, token, "bob@example.com"), 400,
                QString::fromLatin1(problem));
    return scene;
}

Scene refusedFromHere(const QByteArray &token)
{
    Scene scene = refused("token-refused", token);
    scene.handedOut = {token};
    return scene;
}

Scene of(const SampleRequest &request, int status, const char *problem)
{
    return {request, status, QString::fromLatin1(problem)};
}

Scene body(const QByteArray &text)
{
    SampleRequest request = create(Client::Curl, live(), "bob@example.com");
    request.body = text;
    return of(request, 400, "bad-body");
}

} // namespace

QList<Example> tokenExamples()
{
    return {
        {"token-missing", [] { return refused("missing-authorization", {}); }},
        {"token-is-of-session",
         [] { return refused("token-refused", tokenOf("Session:7612", sceneTime().addDays(1))); }},
        {"token-is-of-partner",
         [] { return refused("token-refused", tokenOf("Partner:42", sceneTime().addSecs(60))); }},
        {"token-ended",
         [] { return refusedFromHere(tokenOf("User:1001", sceneTime().addSecs(-170))); }},
        {"token-ended-by-upstream-clock",
         [] {
             Scene scene = refusedFromHere(tokenOf("User:1001", sceneTime().addSecs(40)));
             scene.step(Stage::CreateSession, FailureCode::TokenRefused, 400);
             scene.context.clockDifference = std::chrono::seconds(50);
             return scene;
         }},
        {"token-is-none", [] { return refused("token-refused", "undefined"); }},
        {"token-foreign",
         [] {
             Scene scene = refused("token-refused", live());
             scene.context.site = QStringLiteral("4242");
             scene.context.host = QStringLiteral("api.eu1.helplightning.net");
             return scene;
         }},
        {"token-not-of-contact",
         [] {
             Scene scene = of(join(Client::Android, live(), "3271"), 400, "token-refused");
             scene.handedOut = {live()};
             return scene;
         }},
        {"token-revoked",
         [] {
             Scene scene = refusedFromHere(live());
             scene.step(Stage::CreateSession, FailureCode::TokenRefused, 401);
             return scene;
         }},
        {"token-refused", [] { return refusedFromHere(live()); }},
    };
}

QList<Example> requestExamples()
{
    return {
        {"email-missing", [] { return of(auth(Client::Web, {}), 400, "bad-email"); }},
        {"email-blank-as-plus",
         [] { return of(auth(Client::Android, "bob @example.com"), 404, "unknown-user"); }},
        {"email-blank-as-plus",
         [] { return of(auth(Client::Web, "bob@exam ple.com"), 400, "bad-email"); }},
        {"email-bad", [] { return of(auth(Client::Curl, "bob"), 400, "bad-email"); }},
        {"user-not-in-sandbox",
         [] {
             Scene scene = of(auth(Client::Curl, "bob@acme.com"), 404, "unknown-user");
             scene.context.isSandbox = true;
             return scene;
         }},
        {"user-unknown",
         [] {
             return of(create(Client::IosSwift, live(), "bbo@example.com"), 404, "unknown-user");
         }},
        // Neither app writes a blank as +: it was typed.
        {"user-unknown",
         [] { return of(auth(Client::Xamarin, "ann+x@example.com"), 404, "unknown-user"); }},
        {"user-ambiguous",
         [] { return of(auth(Client::Curl, "twin@example.com"), 409, "ambiguous-user"); }},
        {"body-missing", [] { return body({}); }},
        {"body-is-form", [] { return body("contact_email=bob@example.com"); }},
        {"body-single-quotes", [] { return body("{'contact_email': 'bob@example.com'}"); }},
        {"body-pasted-quotes",
         [] {
             return of(create(Client::Xamarin, live(), R"("Bob" <bob@example.com>)"), 400,
                       "bad-body");
         }},
        {"body-bad", [] { return body(R"({"contact": "bob@example.com"})"); }},
        {"pin-missing", [] { return of(join(Client::Android, live(), {}), 400, "bad-pin"); }},
        {"pin-bad", [] { return of(join(Client::Web, live(), "32-71"), 400, "bad-pin"); }},
        {"pin-lost-zeros", [] { return of(join(Client::Curl, {}, "71"), 404, "unknown-pin"); }},
        {"pin-guesses",
         [] { return of(join(Client::Curl, {}, "3271"), 404, "unknown-pin").before(4); }},
        {"pin-unknown", [] { return of(join(Client::Curl, {}, "3271"), 404, "unknown-pin"); }},
    };
}

QList<Example> allExamples()
{
    return tokenExamples() + upstreamExamples() + requestExamples() + refusalExamples()
           + habitExamples();
}

} // namespace pinbridge::test
