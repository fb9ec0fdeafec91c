// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ReplayPlan.h"

#include "traffic/FieldRules.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

tl::unexpected<Failure> cannot(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Server);
}

/// With secrets in the place of what stands for them.
Result<QByteArray> filled(const QByteArray &text, const SecretOf &secretOf)
{
    QByteArray result;
    for (const TextPart &part : partsOf(text)) {
        if (!part.placeholder) {
            result += part.text.toUtf8();
            continue;
        }
        const auto secret = secretOf(*part.placeholder);
        if (!secret) {
            return cannot(
                Phrase::tr(
                    "This request cannot be sent again from here: a secret in it is not known "
                    "any more (%1). Copy it as a command, and put the secret in there.")
                    .arg(part.placeholder->words));
        }
        result += *secret;
    }
    return result;
}

/// Nothing that ends a line stands in a field; a file may hold anything.
bool isValue(const QByteArray &value)
{
    return !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

} // namespace

Result<ReplayRequest> replayOf(const Exchange &exchange, const SecretOf &secretOf)
{
    if (!isToken(exchange.method) || !exchange.target.startsWith('/'))
        return cannot(
            Phrase::tr("This request cannot be sent again: its first line is malformed."));
    if (exchange.request.isCut) {
        return cannot(
            Phrase::tr("This request cannot be sent again: its body was longer than what is "
                       "recorded of one."));
    }
    ReplayRequest request{.method = exchange.method, .target = {}, .fields = {}, .body = {}};
    auto target = filled(exchange.target, secretOf);
    if (!target)
        return tl::unexpected(target.error());
    request.target = encodedTarget(*target);
    for (const auto &[name, value] : exchange.request.fields) {
        if (!isToken(name) || isOfConnection(name))
            continue;
        auto live = filled(value, secretOf);
        if (!live && isAnyOf(name, {"x-helplightning-api-key", "cookie", "proxy-authorization"}))
            continue;
        if (!live)
            return tl::unexpected(live.error());
        if (!isValue(*live))
            return cannot(
                Phrase::tr("This request cannot be sent again: its field %1 is malformed.")
                    .arg(QString::fromLatin1(name)));
        request.fields.emplaceBack(name, std::move(*live));
    }
    auto body = filled(exchange.request.body, secretOf);
    if (!body)
        return tl::unexpected(body.error());
    request.body = std::move(*body);
    return request;
}

QStringList usersOf(const Exchange &exchange)
{
    QStringList emails;
    const auto gather = [&emails](const QByteArray &text) {
        for (const TextPart &part : partsOf(text)) {
            if (part.placeholder && !part.placeholder->email.isEmpty()
                && !emails.contains(part.placeholder->email))
                emails.append(part.placeholder->email);
        }
    };
    gather(exchange.target);
    for (const auto &[name, value] : exchange.request.fields)
        gather(value);
    gather(exchange.request.body);
    return emails;
}

QByteArray toBytes(const ReplayRequest &request, const QByteArray &host)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: " + host
                       + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.fields)
        bytes += name + ": " + value + "\r\n";
    const bool hasBody = !request.body.isEmpty() || request.method == "POST";
    if (hasBody)
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace pinbridge
