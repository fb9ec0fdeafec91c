// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ProblemPages.h"

#include "server/Problem.h"

#include <QCryptographicHash>

#include <algorithm>

namespace pinbridge {

namespace {

struct Explanation
{
    QByteArrayView type;
    QByteArrayView meaning;
    QByteArrayView remedy;
};

// Plain ASCII without markup: it goes into the page as it is.
constexpr Explanation explanations[] = {
    {"bad-email", "The request names no user, or what it names is not an e-mail address.",
     "Ask as /auth?email=someone@example.com, the address percent-encoded: a + must be sent as "
     "%2B, or some clients turn it into a blank."},
    {"bad-body", "The body of POST /session is missing, is not JSON, or does not name a contact.",
     "Send Content-Type: application/json and an object with contact_email, an address. Let a "
     "JSON library write it: quotes inside a value must be escaped."},
    {"bad-pin", "The request has no pin, or the pin is not made of digits.",
     "Ask as /session?sid= followed by the four to eight digits. A pin is text: its leading "
     "zeros count."},
    {"missing-authorization", "The route needs a user token, and none was sent.",
     "Put the token from /auth into the Authorization field, as it is; Bearer before it is "
     "allowed."},
    {"token-refused",
     "Help Lightning does not take the user token: it has expired, was revoked, "
     "or belongs to another site or data centre.",
     "Call /auth again and use the new token. If new ones are refused too, compare the clocks of "
     "the device and the server."},
    {"unknown-pin",
     "No live session has this pin. It may be mistyped, expired, revoked or never "
     "made; the answer is the same for all, so that nobody learns which pins were real.",
     "Check the digits with the person who read them out, or create a new session. The operator's "
     "console shows which it was."},
    {"unknown-user", "The site has no active user with this address.",
     "Check the spelling, and the site: users of one data centre are unknown in another. The "
     "site's administrator can add or activate the user."},
    {"ambiguous-user",
     "More than one active user of the site has this address, and none is "
     "guessed.",
     "The site's administrator has to make the address unique."},
    {"device-not-approved", "The server does not serve this device's address yet.",
     "The operator has to allow the device or its network. Do not send the request again by "
     "itself: nothing changes until a person acts."},
    {"credentials-refused",
     "Help Lightning does not take this server's own credentials. The "
     "device can do nothing about it.",
     "The operator runs the credential check; most often a newer partner key has replaced the one "
     "in use."},
    {"upstream-failed",
     "Help Lightning could not be reached, failed, or answered something that "
     "makes no sense.",
     "Try again a little later, after Retry-After where it is given. The operator's console shows "
     "which step failed and what came back."},
    {"upstream-timeout", "Help Lightning took longer than a device can be kept waiting.",
     "Try again. A request to create a session that was slow may be sent again without making two "
     "sessions, as long as it is the same."},
    {"unavailable", "The server is stopping, or cannot store sessions at the moment.",
     "Try again after the seconds in Retry-After."},
    {"wrong-host",
     "The Host field names a server that this one is not. A page of a foreign site "
     "could otherwise use this server from the operator's browser (DNS rebinding).",
     "Use the address that the operator's console shows, or localhost. Another name of this server "
     "has to be given to it with --host-name."},
    {"too-many-attempts", "Too many wrong pins, or too many requests, in a short time.",
     "Wait the seconds in Retry-After. Ask for a pin when a person has typed it, not while they "
     "type."},
    {"internal", "A defect in this server.",
     "Report it with the request id; the server's log has more under that id."},
    {"not-found", "There is nothing at this path.",
     "The routes are /auth and /session, spelled exactly so; no slash at the end, no encoded "
     "letters. A browser shows a page to try them by hand at /, and /openapi.yaml describes all "
     "there is."},
    {"method-not-allowed", "The path exists, but not with this method.",
     "The Allow field of the answer lists the methods."},
    {"malformed-request", "What arrived is not a request of HTTP/1.1 (RFC 9112).",
     "Use an HTTP library. The detail says what is wrong with the bytes."},
    {"request-timeout", "The request did not arrive completely in time.",
     "Send head and body without long pauses; ten seconds are enough for each."},
    {"body-too-large", "The body is larger than this route takes.",
     "A creation holds one address: a kilobyte is plenty."},
    {"line-too-long", "The request line is longer than the server reads.",
     "Nothing the routes need comes near 4 KiB: look for something repeated in the URL."},
    {"expectation-failed", "The Expect field asks for something other than 100-continue.",
     "Leave the field out."},
    {"head-too-large", "The header fields are too many or too large.",
     "64 fields and 16 KiB are allowed; cookies of other programs on the same host are a usual "
     "cause."},
    {"not-implemented", "A method or transfer coding that this server does not know.",
     "GET, POST, HEAD and OPTIONS, and the chunked coding, are what there is."},
    {"http-version", "Another version of HTTP than 1.0 and 1.1.",
     "Use HTTP/1.1. There is no HTTP/2 on this port."},
};

// No problem of ours: the reply is sent, and the page's browser keeps it.
constexpr QByteArrayView crossOrigin =
    "<h2>A web page that gets no answer</h2>\n<p>Browsers let a page read replies when it comes "
    "from this server, or from <code>http://localhost</code> or <code>http://127.0.0.1</code> on "
    "any port. A page of another origin only sees that its request failed (CORS), and the "
    "server's log has <code>foreign-origin</code> beside it.</p>";

constexpr QByteArrayView style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:40em;margin:2em auto;padding:0 1em}"
    "code{font-size:1.1em}h1{font-size:1.5em}.dim{opacity:.7}"
    ":root{color-scheme:light dark}";

QByteArray page(QByteArrayView title, const QByteArray &body)
{
    return QByteArrayLiteral("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                             "<meta name=\"viewport\" content=\"width=device-width\"><title>")
           + title.toByteArray() + " - Pinbridge</title><style>" + style.toByteArray()
           + "</style></head>\n<body>" + body + "</body></html>\n";
}

QByteArray one(const ProblemType &problem, const Explanation &explanation)
{
    return page(problem.title, "<p class=\"dim\">Status " + QByteArray::number(problem.status)
                                   + " <code>" + problem.type + "</code></p>\n<h1>" + problem.title
                                   + "</h1>\n<p>" + explanation.meaning.toByteArray()
                                   + "</p>\n<h2>What to do</h2>\n<p>"
                                   + explanation.remedy.toByteArray()
                                   + "</p>\n<p><a href=\"/problems/\">All problems</a></p>");
}

QByteArray all()
{
    QByteArray items;
    for (const ProblemType &problem : allProblems()) {
        items += QByteArrayLiteral("<li><a href=\"/problems/") + problem.type + "\"><code>"
                 + problem.type + "</code></a> " + QByteArray::number(problem.status) + ", "
                 + problem.title + "</li>\n";
    }
    return page("Problems", "<h1>Problems this server answers with</h1>\n<ul>\n" + items + "</ul>\n"
                                + crossOrigin.toByteArray());
}

struct Problem
{
    const ProblemType &type;
    const Explanation &explanation;
};

std::optional<Problem> find(QByteArrayView name)
{
    const auto &problems = allProblems();
    const auto problem = std::find_if(problems.begin(), problems.end(),
                                      [&](const ProblemType &type) { return name == type.type; });
    const auto *explanation =
        std::find_if(std::begin(explanations), std::end(explanations),
                     [&](const Explanation &candidate) { return candidate.type == name; });
    if (problem == problems.end() || explanation == std::end(explanations))
        return std::nullopt;
    return Problem{*problem, *explanation};
}

http::Reply html(const QByteArray &body)
{
    static const QByteArray policy =
        "default-src 'none'; style-src 'sha256-"
        + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()
        + "'; frame-ancestors 'none'; base-uri 'none'";
    http::Reply reply{.status = 200,
                      .contentType = QByteArrayLiteral("text/html; charset=utf-8"),
                      .body = body,
                      .fields = {},
                      .note = {}};
    reply.fields.emplaceBack("Content-Security-Policy", policy);
    return reply;
}

} // namespace

std::optional<http::Reply> problemPage(const QByteArray &name)
{
    if (name.isEmpty())
        return html(all());
    const auto problem = find(name);
    if (!problem)
        return std::nullopt;
    return html(one(problem->type, problem->explanation));
}

std::optional<ProblemText> problemText(QByteArrayView name)
{
    const auto problem = find(name);
    if (!problem)
        return std::nullopt;
    return ProblemText{QLatin1String(problem->type.title),
                       QLatin1String(problem->explanation.meaning),
                       QLatin1String(problem->explanation.remedy)};
}

} // namespace pinbridge
