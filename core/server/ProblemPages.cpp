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

// Plain ASCII without markup: it goes into the page as it is. The pages are English; the console
// translates what it shows of them.
constexpr Explanation explanations[] = {
    {"bad-email",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "The request names no user, or what it names is not an e-mail address."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "Ask as /auth?email=someone@example.com, the address percent-encoded: a + must be sent as "
         "%2B, or some clients turn it into a blank.")},
    {"bad-body",
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "The body of POST /session is missing, is not JSON, or does not name a contact."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "Send Content-Type: application/json and an object with contact_email, an address. Let a "
         "JSON library write it: quotes inside a value must be escaped.")},
    {"bad-pin",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "The request has no pin, or the pin is not made of digits."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "Ask as /session?sid= followed by the 4 to 9 digits. A pin is text: its leading zeros "
         "count.")},
    {"missing-authorization",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The route needs a user token, and none was sent."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "Put the token from /auth into the Authorization field, as it is; Bearer before it is "
         "allowed.")},
    {"token-refused",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Help Lightning does not take the user token: it has expired, was revoked, "
                       "or belongs to another site or data centre."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Call /auth again and use the new token. If new ones "
                                              "are refused too, compare the clocks of "
                                              "the device and the server.")},
    {"unknown-pin",
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "No live session has this pin. It may be mistyped, expired, revoked or never "
         "made; the answer is the same for all, so that nobody learns which pins were real."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Check the digits with the person who read them out, "
                                              "or create a new session. The operator's "
                                              "console shows which it was.")},
    {"unknown-user",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The site has no active user with this address."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "Check the spelling, and the site: users of one data centre are unknown in another. The "
         "site's administrator can add or activate the user.")},
    {"ambiguous-user",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "More than one active user of the site has this address, and none is "
                       "guessed."),
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "The site's administrator has to make the address unique.")},
    {"device-not-approved",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "The server does not serve this device's address yet."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "The operator has to allow the device or its network. Do not send the request again by "
         "itself: nothing changes until a person acts.")},
    {"credentials-refused",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Help Lightning does not take this server's own credentials. The "
                       "device can do nothing about it."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The operator runs the credential check; most often "
                                              "a newer partner key has replaced the one "
                                              "in use.")},
    {"upstream-failed",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Help Lightning could not be reached, failed, or answered something that "
                       "makes no sense."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Try again a little later, after Retry-After where "
                                              "it is given. The operator's console shows "
                                              "which step failed and what came back.")},
    {"upstream-timeout",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Help Lightning took longer than a device can be kept waiting."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Try again. A request to create a session that was "
                                              "slow may be sent again without making two "
                                              "sessions, as long as it is the same.")},
    {"unavailable",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "The server is stopping, or cannot store sessions at the moment."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Try again after the seconds in Retry-After.")},
    {"wrong-host",
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "The Host field names a server that this one is not. A page of a foreign site "
         "could otherwise use this server from the operator's browser (DNS rebinding)."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Use the address that the operator's console shows, "
                                              "or localhost. Another name of this server "
                                              "has to be given to it with --host-name.")},
    {"too-many-attempts",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Too many wrong pins, or too many requests, in a short time."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Wait the seconds in Retry-After. Ask for a pin when "
                                              "a person has typed it, not while they "
                                              "type.")},
    {"internal", QT_TRANSLATE_NOOP("pinbridge::Problems", "A defect in this server."),
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Report it with the request id; the server's log has more under that id.")},
    {"not-found", QT_TRANSLATE_NOOP("pinbridge::Problems", "There is nothing at this path."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "The routes are /auth and /session, spelled exactly so; no slash at the end, no encoded "
         "letters. A browser shows a page to try them by hand at /, and /openapi.yaml describes "
         "all "
         "there is.")},
    {"method-not-allowed",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The path exists, but not with this method."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The Allow field of the answer lists the methods.")},
    {"malformed-request",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "What arrived is not a request of HTTP/1.1 (RFC 9112)."),
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Use an HTTP library. The detail says what is wrong with the bytes.")},
    {"request-timeout",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The request did not arrive completely in time."),
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "Send head and body without long pauses; ten seconds are enough for each.")},
    {"body-too-large",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The body is larger than this route takes."),
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "A creation holds one address: a kilobyte is plenty.")},
    {"line-too-long",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The request line is longer than the server reads."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "Nothing the routes need comes near 4 KiB: look for something repeated in the URL.")},
    {"expectation-failed",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "The Expect field asks for something other than 100-continue."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Leave the field out.")},
    {"head-too-large",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "The header fields are too many or too large."),
     QT_TRANSLATE_NOOP(
         "pinbridge::Problems",
         "64 fields and 16 KiB are allowed; cookies of other programs on the same host are a usual "
         "cause.")},
    {"not-implemented",
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "A method or transfer coding that this server does not know."),
     QT_TRANSLATE_NOOP("pinbridge::Problems",
                       "GET, POST, HEAD and OPTIONS, and the chunked coding, are what there is.")},
    {"http-version",
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Another version of HTTP than 1.0 and 1.1."),
     QT_TRANSLATE_NOOP("pinbridge::Problems", "Use HTTP/1.1. There is no HTTP/2 on this port.")},
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
