// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be wrong with an address, a body or a pin that a device sends.

#include "traffic/DiagnosisRules.h"

#include <QJsonDocument>

#include <algorithm>

namespace pinbridge::diagnosis {

namespace {

using Found = std::optional<Diagnosis>;

constexpr int manyGuesses = 5; ///< half of what is let through
constexpr int shortestPin = 4;

Diagnosis its(const Phrase &cause, const Phrase &advice)
{
    return {.rule = {}, .turn = Turn::Device, .cause = cause, .advice = advice};
}

bool isAddressRefused(const Case &the)
{
    return the.isProblem("bad-email") || the.isProblem("unknown-user");
}

/// Android's URLEncoder and a browser's URLSearchParams do; the Xamarin sample does on iOS alone.
bool writesBlankAsPlus(ClientKind client)
{
    return client == ClientKind::Android || client == ClientKind::Web;
}

Found noEmail(const Case &the)
{
    if (!the.isProblem("bad-email") || !the.item("email").trimmed().isEmpty())
        return std::nullopt;
    return its(Phrase::tr("The request names no user."),
               Phrase::tr("Its turn: ask as /auth?email=someone@example.com, once the field is "
                          "filled."));
}

Found plusFromBlank(const Case &the)
{
    const auto raw = the.rawItem("email");
    if (!isAddressRefused(the) || !writesBlankAsPlus(the.exchange.client) || !raw
        || !raw->contains('+'))
        return std::nullopt;
    return its(
        Phrase::tr("The + in %1 was a blank when it was typed.").arg(the.item("email")),
        Phrase::tr("Its turn: take the blank out. This app writes a blank as +, and a real + "
                   "as %1.")
            .arg(QStringLiteral("%2B")));
}

Found badEmail(const Case &the)
{
    if (!the.isProblem("bad-email"))
        return std::nullopt;
    return its(Phrase::tr("%1 is not an e-mail address.").arg(the.item("email")),
               Phrase::tr("Its turn: send one address, percent-encoded, and nothing beside it."));
}

Found sandboxUser(const Case &the)
{
    if (!the.isProblem("unknown-user") || !the.context.isSandbox)
        return std::nullopt;
    return its(Phrase::tr("The sandbox has no active user %1.").arg(the.email()),
               Phrase::tr("Its turn: use any address under example.com, but nobody@ and inactive@. "
                          "Or yours: leave the sandbox for a real site."));
}

Found unknownUser(const Case &the)
{
    if (!the.isProblem("unknown-user"))
        return std::nullopt;
    const Phrase advice =
        the.context.site.isEmpty()
            ? Phrase::tr("Its turn: see to the spelling. Users of another site or data centre are "
                         "not known here.")
            : Phrase::tr("Its turn: see to the spelling. Users of another site or data centre are "
                         "not known here; this server asks for site %1 at %2.")
                  .arg(the.context.site, the.context.host);
    return its(Phrase::tr("%1 is no active user of the site.").arg(the.email()), advice);
}

Found ambiguousUser(const Case &the)
{
    if (!the.isProblem("ambiguous-user"))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Operator,
        .cause = Phrase::tr("More than one active user of the site has the address %1.")
                     .arg(the.email()),
        .advice = Phrase::tr("Your turn: have the site's administrator make it unique. "
                             "None of them is guessed.")};
}

Phrase bodyWanted()
{
    return Phrase::tr("Its turn: send %1 with the Content-Type application/json.")
        .arg(QStringLiteral(R"({"contact_email": "someone@example.com"})"));
}

bool isJson(const QByteArray &body)
{
    QJsonParseError error{};
    (void)QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError;
}

Found noBody(const Case &the)
{
    if (!the.isProblem("bad-body") || the.exchange.request.bodySize > 0)
        return std::nullopt;
    return its(Phrase::tr("The device sent no body."), bodyWanted());
}

Found formBody(const Case &the)
{
    const QByteArray body = the.exchange.request.body.trimmed();
    if (!the.isProblem("bad-body") || !body.startsWith("contact_email="))
        return std::nullopt;
    return its(Phrase::tr("The device sent a form where JSON belongs."), bodyWanted());
}

Found singleQuotes(const Case &the)
{
    const QByteArray body = the.exchange.request.body;
    if (!the.isProblem("bad-body") || isJson(body) || !body.contains("'contact_email"))
        return std::nullopt;
    return its(Phrase::tr("The device put single quotes where JSON has double ones."),
               bodyWanted());
}

/// As the Xamarin sample writes it: what was typed, between quotes.
Found pastedQuotes(const Case &the)
{
    const QByteArray body = the.exchange.request.body;
    constexpr int quotesOfOneMember = 4;
    if (!the.isProblem("bad-body") || isJson(body)
        || body.count('"') - body.count("\\\"") <= quotesOfOneMember)
        return std::nullopt;
    return its(Phrase::tr("A quote inside the contact's address breaks the JSON."),
               Phrase::tr("Its turn: have a JSON library write the body. The Xamarin sample pastes "
                          "what was typed between two quotes."));
}

Found badBody(const Case &the)
{
    if (!the.isProblem("bad-body"))
        return std::nullopt;
    return its(Phrase::tr("The body does not name the contact's address."), bodyWanted());
}

Found noPin(const Case &the)
{
    if (!the.isProblem("bad-pin") || !the.item("sid").trimmed().isEmpty())
        return std::nullopt;
    return its(Phrase::tr("The request has no pin."),
               Phrase::tr("Its turn: ask as /session?sid= and the digits, once they are typed."));
}

Found badPin(const Case &the)
{
    if (!the.isProblem("bad-pin"))
        return std::nullopt;
    return its(Phrase::tr("What the device sent is no pin."),
               Phrase::tr("Its turn: send its digits and nothing else. A pin is text."));
}

/// Of the digits, or of what stands in their place: "‹pin of 3 digits›".
int pinSize(const Case &the)
{
    const QString pin = the.item("sid");
    const QString start = QStringLiteral("‹pin of ");
    if (pin.startsWith(start))
        return QStringView(pin).sliced(start.size()).split(u' ').first().toInt();
    return int(pin.size());
}

Found shortPin(const Case &the)
{
    if (!the.isProblem("unknown-pin") || pinSize(the) >= shortestPin)
        return std::nullopt;
    return its(
        Phrase::tr("The device sent a pin of less than four digits."),
        Phrase::tr("Its turn: send the pin as text. Taken for a number, it loses the zeros at "
                   "its beginning."));
}

Found guesses(const Case &the)
{
    const int wrong = the.countInMinute("unknown-pin");
    if (!the.isProblem("unknown-pin") || wrong < manyGuesses)
        return std::nullopt;
    return its(
        Phrase::tr("Wrong pins from this device in a minute: %1.").arg(wrong),
        Phrase::tr("Its turn: have the pin read out again. Ten in a minute, and look-ups are "
                   "refused for a while. If nobody is typing there, somebody guesses: block "
                   "the device."));
}

Found unknownPin(const Case &the)
{
    if (!the.isProblem("unknown-pin"))
        return std::nullopt;
    return its(Phrase::tr("No live session has this pin."),
               Phrase::tr("Its turn: compare the digits with whoever read them out. Sessions shows "
                          "which pins are live, and which have ended."));
}

constexpr Rule rules[] = {
    {"email-missing", noEmail},
    {"email-blank-as-plus", plusFromBlank},
    {"email-bad", badEmail},
    {"user-not-in-sandbox", sandboxUser},
    {"user-unknown", unknownUser},
    {"user-ambiguous", ambiguousUser},
    {"body-missing", noBody},
    {"body-is-form", formBody},
    {"body-single-quotes", singleQuotes},
    {"body-pasted-quotes", pastedQuotes},
    {"body-bad", badBody},
    {"pin-missing", noPin},
    {"pin-bad", badPin},
    {"pin-lost-zeros", shortPin},
    {"pin-guesses", guesses},
    {"pin-unknown", unknownPin},
};

} // namespace

std::span<const Rule> requestRules() { return rules; }

} // namespace pinbridge::diagnosis
