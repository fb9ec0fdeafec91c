// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Examples.h"

namespace pinbridge::test {

namespace {

Scene failed(const char *problem, int status)
{
    return {auth(ClientKind::Android, "alice@example.com"), status, QString::fromLatin1(problem)};
}

/// A look-up that went wrong in that way.
Scene lookUp(FailureCode code, int upstreamStatus, const char *problem = "upstream-failed",
             int status = 502)
{
    return failed(problem, status).step(Stage::UserLookup, code, upstreamStatus);
}

Scene refusedCredentials(FailureCode code) { return lookUp(code, 401, "credentials-refused"); }

} // namespace

QList<Example> upstreamExamples()
{
    return {
        {"partner-token-by-clock",
         [] {
             Scene scene = refusedCredentials(FailureCode::PartnerTokenRefused);
             scene.context.clockDifference = std::chrono::seconds(-400);
             return scene;
         }},
        {"partner-token-by-clock",
         [] {
             Scene scene = refusedCredentials(FailureCode::PartnerTokenRefused);
             scene.context.clockDifference = std::chrono::seconds(400);
             return scene;
         }},
        {"partner-token-refused",
         [] {
             Scene scene = refusedCredentials(FailureCode::PartnerTokenRefused);
             scene.context.clockDifference = std::chrono::seconds(2);
             return scene;
         }},
        {"api-key-refused", [] { return refusedCredentials(FailureCode::ApiKeyRefused); }},
        {"credentials-refused", [] { return failed("credentials-refused", 502); }},
        {"upstream-token-refused", [] { return lookUp(FailureCode::TokenRefused, 400); }},
        {"upstream-unreachable", [] { return lookUp(FailureCode::UpstreamUnreachable, 0); }},
        {"upstream-broken",
         [] {
             Scene scene = lookUp(FailureCode::UpstreamUnreachable, 0);
             scene.raw.steps.last().attempts = 3;
             return scene;
         }},
        {"upstream-busy",
         [] {
             Scene scene = lookUp(FailureCode::UpstreamBusy, 429);
             scene.raw.replyFields = {{"Retry-After", "7"}};
             return scene;
         }},
        {"upstream-busy", [] { return lookUp(FailureCode::UpstreamBusy, 429); }},
        {"upstream-redirects", [] { return lookUp(FailureCode::UpstreamFailed, 302); }},
        {"upstream-not-found", [] { return lookUp(FailureCode::UpstreamFailed, 404); }},
        {"upstream-status", [] { return lookUp(FailureCode::UpstreamFailed, 500); }},
        {"upstream-nonsense", [] { return lookUp(FailureCode::UpstreamNonsense, 200); }},
        {"upstream-timeout",
         [] { return lookUp(FailureCode::UpstreamTimeout, 0, "upstream-timeout", 504); }},
        {"upstream-deadline",
         [] {
             Scene scene = failed("upstream-timeout", 504);
             scene.raw.duration = std::chrono::seconds(25);
             scene.step(Stage::UserLookup, {});
             scene.raw.steps.last().end.reset();
             return scene;
         }},
        {"upstream-failed", [] { return failed("upstream-failed", 502); }},
        {"storage-failed",
         [] { return failed("unavailable", 503).step(Stage::Storage, FailureCode::Unavailable); }},
        {"unavailable", [] { return failed("unavailable", 503); }},
        {"internal", [] { return failed("internal", 500); }},
    };
}

} // namespace pinbridge::test
