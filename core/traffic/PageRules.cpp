// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a browser keeps from a page (Fetch standard, "CORS protocol"; Mixed Content): the page's
// developer is told no more than that it failed.

#include "traffic/DiagnosisRules.h"

#include <algorithm>

namespace pinbridge::diagnosis {

namespace {

using Found = std::optional<Diagnosis>;

bool isPreflight(const Case &the)
{
    return the.exchange.method == "OPTIONS"
           && !the.field("Access-Control-Request-Method").isEmpty();
}

bool mayNotRead(const Case &the)
{
    return !the.field("Origin").isEmpty()
           && the.replyField("Access-Control-Allow-Origin").isEmpty();
}

Found pageOfFile(const Case &the)
{
    if (!mayNotRead(the) || the.field("Origin") != "null")
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Device,
        .cause = Phrase::tr("The browser keeps this answer from the page, which was opened as a "
                            "file."),
        .advice = Phrase::tr("Its turn: serve the page from http://localhost, for instance with "
                             "python3 -m http.server, and open it there.")};
}

Found foreignPage(const Case &the)
{
    const QByteArray origin = the.field("Origin");
    if (!mayNotRead(the) || origin == "null")
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Operator,
        .cause = Phrase::tr("The browser keeps this answer from the page at %1.")
                     .arg(shortened(QString::fromUtf8(origin))),
        .advice = Phrase::tr("Your turn: add that origin to those that may read answers (CORS), "
                             "letter by letter as it stands here. Or serve the page from "
                             "http://localhost."),
        .remedy = Remedy::AllowOrigin};
}

QByteArrayList namesIn(const QByteArray &list)
{
    QByteArrayList names = list.toLower().split(',');
    for (QByteArray &name : names)
        name = name.trimmed();
    names.removeAll({});
    return names;
}

/// What the preflight asks for and the answer does not name.
QByteArrayList notAllowed(const Case &the, QByteArrayView asked, QByteArrayView allowed)
{
    const QByteArrayList may = namesIn(the.replyField(allowed));
    QByteArrayList names = namesIn(the.field(asked));
    names.removeIf([&may](const QByteArray &name) { return may.contains(name); });
    return names;
}

Found fieldNotAllowed(const Case &the)
{
    if (!isPreflight(the) || mayNotRead(the))
        return std::nullopt;
    const QByteArrayList names =
        notAllowed(the, "Access-Control-Request-Headers", "Access-Control-Allow-Headers");
    if (names.isEmpty())
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Device,
        .cause = Phrase::tr("The browser will not send the request: the page adds the field %1.")
                     .arg(shortened(QString::fromUtf8(names.join(", ")))),
        .advice =
            Phrase::tr("Its turn: leave it out. Pages may add Authorization, Content-Type and "
                       "x-helplightning-api-key.")};
}

Found methodNotAllowed(const Case &the)
{
    if (!isPreflight(the) || mayNotRead(the))
        return std::nullopt;
    const QByteArrayList names =
        notAllowed(the, "Access-Control-Request-Method", "Access-Control-Allow-Methods");
    if (names.isEmpty())
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .turn = Turn::Device,
        .cause = Phrase::tr("The browser will not send the request: %1 does not take "
                            "%2.")
                     .arg(shortened(the.exchange.path), QString::fromUtf8(names.first().toUpper())),
        .advice = Phrase::tr("Its turn: use one of %1.")
                      .arg(QString::fromLatin1(the.replyField("Access-Control-Allow-Methods")))};
}

/// It came through because a browser trusts its own machine; from any other it blocks the request.
Found mixedContent(const Case &the)
{
    if (the.exchange.encrypted || !the.field("Origin").startsWith("https://"))
        return std::nullopt;
    return Diagnosis{
        .rule = {},
        .severity = Severity::Caution,
        .turn = Turn::Operator,
        .cause = Phrase::tr("The page came by https and asks this server by http (mixed content)."),
        .advice = Phrase::tr("From other devices the browser blocks that before anything is sent. "
                             "Your turn: give the page this server's https address, and devices a "
                             "certificate that they trust."),
        .remedy = Remedy::InstallCertificate};
}

constexpr Rule rules[] = {
    {"page-of-file", pageOfFile},
    {"page-foreign", foreignPage},
    {"page-field-not-allowed", fieldNotAllowed},
    {"page-method-not-allowed", methodNotAllowed},
    {"page-mixed-content", mixedContent},
};

} // namespace

std::span<const Rule> pageRules() { return rules; }

} // namespace pinbridge::diagnosis
