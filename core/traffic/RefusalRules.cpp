// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Refused before anything was done: limits, access, names, paths, and what HTTP itself asks for.

#include "traffic/DiagnosisRules.h"

#include <algorithm>

namespace pinbridge::diagnosis {

namespace {

using Found = std::optional<Diagnosis>;

constexpr int flood = 50; ///< requests of one device in a second; no person makes so many

Diagnosis its(const Phrase &cause, const Phrase &advice)
{
    return {.rule = {}, .turn = Turn::Device, .cause = cause, .advice = advice};
}

Phrase waiting(const Case &the)
{
    return Phrase::tr("Its turn: wait %1 s, then ask once.")
        .arg(QString::fromLatin1(the.replyField("Retry-After")));
}

bool isAboutPins(const Case &the)
{
    return the.isProblem("too-many-attempts") && the.isRequest("GET", "/session")
           && the.requestsWithin(std::chrono::seconds(1)) < flood;
}

Found tooManyPins(const Case &the)
{
    if (!isAboutPins(the) || the.countInMinute("unknown-pin") == 0)
        return std::nullopt;
    return its(Phrase::tr("Too many wrong pins came from this device."), waiting(the));
}

Found tooManyPinsInAll(const Case &the)
{
    if (!isAboutPins(the))
        return std::nullopt;
    Diagnosis found = its(Phrase::tr("Too many wrong pins came from all devices together."),
                          Phrase::tr("Your turn: see under Traffic who guesses, and block that "
                                     "device. This one may ask again in %1 s.")
                              .arg(QString::fromLatin1(the.replyField("Retry-After"))));
    found.turn = Turn::Operator;
    return found;
}

Found tooManyRequests(const Case &the)
{
    if (!the.isProblem("too-many-attempts"))
        return std::nullopt;
    return its(Phrase::tr("The device sends more requests in a second than this server takes."),
               waiting(the));
}

Found notApproved(const Case &the)
{
    if (!the.isProblem("device-not-approved"))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Operator,
        .cause = Phrase::tr("This server does not serve the device %1.").arg(the.exchange.device),
        .advice = Phrase::tr("Your turn: allow it under Devices, then have it ask "
                             "again."),
        .remedy = Remedy::AllowDevice};
}

Found wrongHost(const Case &the)
{
    if (!the.isProblem("wrong-host"))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Operator,
        .cause = Phrase::tr("The device asked for %1, which is no name of this server.")
                     .arg(shortened(QString::fromUtf8(the.field("Host")))),
        .advice = Phrase::tr("Its turn: use the address that Home shows. Or yours: if the "
                             "name is right, tell it to the server with --host-name."),
        .remedy = Remedy::AddHostName};
}

bool isUnknownPath(const Case &the) { return the.isProblem("not-found"); }

Found upstreamPath(const Case &the)
{
    const QString &path = the.exchange.path;
    if (!isUnknownPath(the)
        || (!path.startsWith(QLatin1String("/api/")) && !path.startsWith(QLatin1String("/v1"))))
        return std::nullopt;
    return its(
        Phrase::tr("The device asks this server as if it were Help Lightning."),
        Phrase::tr("Its turn: two addresses are mixed up. This server has /auth and /session; "
                   "the API at Help Lightning is for the server alone."));
}

Found slashTooMany(const Case &the)
{
    const QString &path = the.exchange.path;
    if (!isUnknownPath(the) || path.size() < 2
        || (!path.endsWith(u'/') && !path.contains(QLatin1String("//"))))
        return std::nullopt;
    return its(Phrase::tr("The path has a slash too many: %1.").arg(shortened(path)),
               Phrase::tr("Its turn: the server's address ends without a slash, or /auth and "
                          "/session do."));
}

Found wrongCase(const Case &the)
{
    const QString path = the.exchange.path.toLower();
    if (!isUnknownPath(the) || path == the.exchange.path
        || (path != QLatin1String("/auth") && path != QLatin1String("/session")))
        return std::nullopt;
    return its(Phrase::tr("The path is spelled %1.").arg(the.exchange.path),
               Phrase::tr("Its turn: write %1, in small letters.").arg(path));
}

/// Icons and the like.
Found browsersOwn(const Case &the)
{
    const bool isBrowser =
        the.exchange.client == ClientKind::Browser || the.exchange.client == ClientKind::Web;
    if (!isUnknownPath(the) || !isBrowser || the.exchange.method != "GET")
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Quirk,
                     .turn = Turn::Nobody,
                     .cause = Phrase::tr("A browser asked for %1, which is not here.")
                                  .arg(shortened(the.exchange.path)),
                     .advice = Phrase::tr("Nobody has to do anything: browsers ask for icons and "
                                          "the like of their own accord.")};
}

Found unknownPath(const Case &the)
{
    if (!isUnknownPath(the))
        return std::nullopt;
    return its(Phrase::tr("There is nothing at %1.").arg(shortened(the.exchange.path)),
               Phrase::tr("Its turn: the routes are /auth and /session, spelled exactly so."));
}

Found wrongMethod(const Case &the)
{
    if (!the.isProblem("method-not-allowed"))
        return std::nullopt;
    return its(
        Phrase::tr("The device sent %1 to %2.")
            .arg(QString::fromLatin1(the.exchange.method), shortened(the.exchange.path)),
        Phrase::tr("Its turn: use one of %1.").arg(QString::fromLatin1(the.replyField("Allow"))));
}

Found bodyTooLarge(const Case &the)
{
    if (!the.isProblem("body-too-large"))
        return std::nullopt;
    return its(
        Phrase::tr("The body is too large."),
        Phrase::tr("Its turn: a creation holds one address, so see what else is sent to this "
                   "server."));
}

Found headTooLarge(const Case &the)
{
    if (!the.isProblem("head-too-large"))
        return std::nullopt;
    return its(Phrase::tr("The header fields are too many or too large."),
               Phrase::tr("Its turn: cookies of other programs on the same host are a usual cause; "
                          "send none."));
}

Found lineTooLong(const Case &the)
{
    if (!the.isProblem("line-too-long"))
        return std::nullopt;
    return its(
        Phrase::tr("The URL is too long."),
        Phrase::tr("Its turn: look for something that is repeated in it. A token belongs into "
                   "the Authorization field."));
}

Found tooSlow(const Case &the)
{
    if (!the.isProblem("request-timeout"))
        return std::nullopt;
    return its(Phrase::tr("The device began a request and did not end it in time."),
               Phrase::tr("Its turn: send it whole. Often the Content-Length is larger than the "
                          "body, or the network is bad."));
}

Found expectation(const Case &the)
{
    if (!the.isProblem("expectation-failed"))
        return std::nullopt;
    return its(Phrase::tr("The device expects something that this server cannot do: %1.")
                   .arg(shortened(QString::fromUtf8(the.field("Expect")))),
               Phrase::tr("Its turn: leave the Expect field out, or send 100-continue."));
}

Found notImplemented(const Case &the)
{
    if (!the.isProblem("not-implemented"))
        return std::nullopt;
    return its(Phrase::tr("The device uses a method or coding that this server does not know."),
               Phrase::tr("Its turn: GET and POST are all that the routes need."));
}

Found httpVersion(const Case &the)
{
    if (!the.isProblem("http-version"))
        return std::nullopt;
    return its(Phrase::tr("The device does not speak HTTP/1.1."),
               Phrase::tr("Its turn: use HTTP/1.1. There is no HTTP/2 on this port."));
}

Found malformed(const Case &the)
{
    if (!the.isProblem("malformed-request"))
        return std::nullopt;
    return its(Phrase::tr("What the device sent is not HTTP/1.1."),
               Phrase::tr("Its turn: use an HTTP library. The answer says what is wrong with it."));
}

constexpr Rule rules[] = {
    {"pins-too-many", tooManyPins},
    {"pins-too-many-in-all", tooManyPinsInAll},
    {"requests-too-many", tooManyRequests},
    {"device-not-allowed", notApproved},
    {"host-foreign", wrongHost},
    {"path-of-upstream", upstreamPath},
    {"path-slash-too-many", slashTooMany},
    {"path-capitals", wrongCase},
    {"path-of-browser", browsersOwn},
    {"path-unknown", unknownPath},
    {"method-wrong", wrongMethod},
    {"body-too-large", bodyTooLarge},
    {"head-too-large", headTooLarge},
    {"url-too-long", lineTooLong},
    {"request-unfinished", tooSlow},
    {"expectation-unknown", expectation},
    {"method-unknown", notImplemented},
    {"http-version", httpVersion},
    {"http-malformed", malformed},
};

} // namespace

std::span<const Rule> refusalRules() { return rules; }

} // namespace pinbridge::diagnosis
