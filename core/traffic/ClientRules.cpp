// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is peculiar to the sample apps.

#include "traffic/DiagnosisRules.h"

#include <QJsonValue>

namespace pinbridge::diagnosis {

namespace {

using Found = std::optional<Diagnosis>;

bool hasList(const Case &the)
{
    return the.exchange.status == 200
           && the.replyJson().value(QLatin1String("session_id")).isArray();
}

bool isIos(ClientKind client)
{
    return client == ClientKind::IosSwift || client == ClientKind::IosObjectiveC;
}

Diagnosis listWhereString(const Phrase &cause)
{
    return {.rule = {},
            .severity = Severity::Bad,
            .turn = Turn::Operator,
            .cause = cause,
            .advice =
                Phrase::tr("Your turn: have session_id sent as a string, as the vendor's sample "
                           "server does since 2020. It is a setting."),
            .remedy = Remedy::SwitchSessionIdForm};
}

Found listForIos(const Case &the)
{
    if (!hasList(the) || !isIos(the.exchange.client))
        return std::nullopt;
    return listWhereString(
        Phrase::tr("The app cannot read this answer: session_id is a list, and it "
                   "wants a string."));
}

/// getString of Android's org.json, and ToString of Json.NET, make text of anything.
Found listAsText(const Case &the)
{
    const ClientKind client = the.exchange.client;
    if (!hasList(the) || (client != ClientKind::Android && client != ClientKind::Xamarin))
        return std::nullopt;
    return listWhereString(Phrase::tr("The app takes the list in session_id for text, brackets and "
                                      "all, and then joins no session."));
}

Found otherApiKey(const Case &the)
{
    if (the.exchange.apiKey != ApiKeyFact::Different)
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Caution,
                     .turn = Turn::Device,
                     .cause = Phrase::tr("The device sent another API key than the profile's."),
                     .advice = Phrase::tr(
                         "Its turn: put the site's key into the app. This server does not need "
                         "it, but in a call the app shows it to Help Lightning. The samples come "
                         "with a placeholder, or with the vendor's.")};
}

Found apiKeySent(const Case &the)
{
    if (the.exchange.apiKey != ApiKeyFact::Same || the.exchange.encrypted)
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Quirk,
                     .turn = Turn::Nobody,
                     .cause = Phrase::tr("The app sends its API key to this server, unencrypted."),
                     .advice = Phrase::tr(
                         "The iOS samples do so with every request. It is not needed here; in an "
                         "app of your own leave it out.")};
}

Found creatorFetchedOwnPin(const Case &the)
{
    if (the.exchange.note != QLatin1String("creator-fetched-own-pin"))
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Caution,
                     .turn = Turn::Device,
                     .cause = Phrase::tr(
                         "The session's creator fetched its own pin, and got the contact's side."),
                     .advice = Phrase::tr("Its turn: use the side that came with the pin; the "
                                          "contact's is for the other device.")};
}

Found blankAroundAddress(const Case &the)
{
    const auto raw = the.rawItem("email");
    const ClientKind client = the.exchange.client;
    if (the.failed() || !raw || (client != ClientKind::Android && client != ClientKind::Web)
        || (!raw->startsWith('+') && !raw->endsWith('+')))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Note,
        .turn = Turn::Device,
        .cause = Phrase::tr("The address was typed with a blank at its edge, which the "
                            "app wrote as +."),
        .advice = Phrase::tr("It was left out here. In an app of your own, trim what is "
                             "typed: keyboards add blanks when they complete words.")};
}

Found misspelledContentType(const Case &the)
{
    if (the.field("ContentType").isEmpty())
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Quirk,
                     .turn = Turn::Nobody,
                     .cause = Phrase::tr("The app writes ContentType where Content-Type is meant."),
                     .advice = Phrase::tr(
                         "The Android sample does so. Volley adds the right field to a creation, "
                         "so nothing is wrong; in an app of your own, leave it out.")};
}

Found contentTypeOfNothing(const Case &the)
{
    if (the.exchange.method != "GET" || the.field("Content-Type").isEmpty())
        return std::nullopt;
    return Diagnosis{.rule = {},
                     .severity = Severity::Quirk,
                     .turn = Turn::Nobody,
                     .cause = Phrase::tr("The app says of what type a body is that a GET does not "
                                         "have."),
                     .advice = Phrase::tr("The iOS and Xamarin samples do so. It is harmless; a "
                                          "browser would ask with OPTIONS first because of it.")};
}

Found expectsContinue(const Case &the)
{
    if (the.field("Expect").compare("100-continue", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Quirk,
        .turn = Turn::Nobody,
        .cause = Phrase::tr("The app asks for leave to send its body (Expect: 100-continue)."),
        .advice =
            Phrase::tr(".NET's HttpWebRequest does so by itself. This server answers at once; "
                       "servers that do not know it cost the app 350 ms.")};
}

Found jsonAsForm(const Case &the)
{
    if (the.failed() || the.exchange.method != "POST" || the.requestJson().isEmpty()
        || !the.field("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Note,
        .turn = Turn::Device,
        .cause = Phrase::tr("The body is JSON, and its Content-Type says that it is a form."),
        .advice =
            Phrase::tr("It works here; the vendor's sample server fails at it. With curl, add "
                       "-H %1.")
                .arg(QStringLiteral("'Content-Type: application/json'"))};
}

constexpr Rule rules[] = {
    {"session-id-list", listForIos},
    {"session-id-list-as-text", listAsText},
    {"api-key-differs", otherApiKey},
    {"creator-fetched-own-pin", creatorFetchedOwnPin},
    {"address-with-blank", blankAroundAddress},
    {"body-json-as-form", jsonAsForm},
    {"api-key-in-clear", apiKeySent},
    {"content-type-misspelled", misspelledContentType},
    {"content-type-on-get", contentTypeOfNothing},
    {"expects-continue", expectsContinue},
};

} // namespace

std::span<const Rule> clientRules() { return rules; }

} // namespace pinbridge::diagnosis
