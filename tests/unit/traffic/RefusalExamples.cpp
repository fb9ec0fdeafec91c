// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Examples.h"

namespace pinbridge::test {

namespace {

Scene refused(const QByteArray &line, int status, const char *problem)
{
    return {SampleRequest{line, "User-Agent: curl/7.88.1\r\n", {}}, status,
            QString::fromLatin1(problem)};
}

Scene tooMany(const QByteArray &line)
{
    Scene scene = refused(line, 429, "too-many-attempts");
    scene.raw.replyFields = {{"Retry-After", "31"}};
    return scene;
}

} // namespace

QList<Example> refusalExamples()
{
    return {
        {"pins-too-many",
         [] {
             Scene scene = tooMany("GET /session?sid=3271");
             scene.raw.note = QStringLiteral("unknown-pin");
             scene.before(10);
             scene.raw.note = QStringLiteral("too-many-attempts");
             return scene;
         }},
        {"pins-too-many-in-all", [] { return tooMany("GET /session?sid=3271"); }},
        {"requests-too-many", [] { return tooMany("GET /auth?email=a@example.com"); }},
        {"requests-too-many", [] { return tooMany("GET /session?sid=3271").before(90); }},
        {"device-not-allowed",
         [] { return refused("GET /auth?email=a@example.com", 403, "device-not-approved"); }},
        {"host-foreign", [] { return refused("GET /auth", 421, "wrong-host"); }},
        {"path-of-upstream",
         [] { return refused("GET /api/v1r1/enterprise/users", 404, "not-found"); }},
        {"path-slash-too-many", [] { return refused("GET /auth/", 404, "not-found"); }},
        {"path-capitals", [] { return refused("GET /Session", 404, "not-found"); }},
        {"path-of-browser",
         [] {
             Scene scene = refused("GET /apple-touch-icon.png", 404, "not-found");
             scene.raw.requestFields = {{"User-Agent", "Mozilla/5.0 (iPhone)"}};
             return scene;
         }},
        {"path-unknown", [] { return refused("GET /sessions", 404, "not-found"); }},
        {"method-wrong",
         [] {
             Scene scene = refused("POST /auth", 405, "method-not-allowed");
             scene.raw.replyFields = {{"Allow", "GET, OPTIONS"}};
             return scene;
         }},
        {"body-too-large", [] { return refused("POST /session", 413, "body-too-large"); }},
        {"head-too-large", [] { return refused("GET /auth", 431, "head-too-large"); }},
        {"url-too-long", [] { return refused("GET /auth", 414, "line-too-long"); }},
        {"request-unfinished", [] { return refused("POST /session", 408, "request-timeout"); }},
        {"expectation-unknown",
         [] {
             Scene scene = refused("POST /session", 417, "expectation-failed");
             scene.raw.requestFields.emplaceBack("Expect", "200-ok");
             return scene;
         }},
        {"method-unknown", [] { return refused("DELETE /session", 501, "not-implemented"); }},
        {"http-version", [] { return refused("GET /auth", 505, "http-version"); }},
        {"http-malformed", [] { return refused("GET /auth", 400, "malformed-request"); }},
    };
}

} // namespace pinbridge::test
