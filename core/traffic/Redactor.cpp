// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Redactor.h"

#include "base/Jwt.h"
#include "base/Redact.h"
#include "traffic/JsonRedaction.h"
#include "traffic/SampleClient.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace pinbridge {

namespace {

constexpr int handedOutLimit = 50'000;
constexpr int knownLimit = 4096;
/// A run of base64 from this length on, with digits and letters of both cases, is no word.
constexpr qsizetype longRun = 32;
/// Nothing that looks like a secret is shorter; one that stands in its place may be.
constexpr qsizetype shortestSecret = 8;
/// Of a text that is remembered, bytes.
constexpr qsizetype longestKnown = 512;
/// Of a device's field or path: longer ones come from attackers alone.
constexpr qsizetype longestText = 16'384;

QByteArray between(const QByteArray &words) { return "‹" + words + "›"; }

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
           || c == '/' || c == '-' || c == '_' || c == '=';
}

bool isMixed(QByteArrayView run)
{
    const auto any = [run](char from, char to) {
        return std::ranges::any_of(run, [=](char c) { return c >= from && c <= to; });
    };
    return any('0', '9') && any('a', 'z') && any('A', 'Z');
}

/// Whatever remains that no word looks like.
QByteArray withoutLongRuns(const QByteArray &text)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isBase64(text.at(end)))
            ++end;
        if (end - at >= longRun && isMixed(QByteArrayView(text).sliced(at, end - at))) {
            result += QByteArrayView(text).sliced(copied, at - copied);
            result += between("long text");
            copied = end;
        }
        at = end + 1;
    }
    return copied == 0 ? text : result + text.mid(copied);
}

/// Decoded until nothing is encoded any more: a secret does not hide below two layers.
QByteArray decoded(const QByteArray &text)
{
    QByteArray result = text;
    for (int i = 0; i < 3 && result.contains('%'); ++i)
        result = QByteArray::fromPercentEncoding(result);
    return result;
}

QByteArray timeText(const QDateTime &time) { return time.toString(Qt::ISODate).toLatin1(); }

QByteArray kindText(const TokenFact &fact)
{
    switch (fact.kind) {
    case TokenFact::Kind::User:
        return "user token";
    case TokenFact::Kind::Session:
        return "session token";
    case TokenFact::Kind::Partner:
        return "partner token";
    case TokenFact::Kind::Opaque:
        return fact.issuedHere ? "user token" : "secret";
    case TokenFact::Kind::None:
        break;
    }
    return {};
}

/// Names and values as a page sends them (application/x-www-form-urlencoded).
bool isForm(const QByteArray &body)
{
    return body.contains('=')
           && std::ranges::none_of(body, [](char c) { return c == ' ' || c == '\n' || c == '"'; });
}

bool isText(const QByteArray &body)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(body);
    return !decode.hasError() && !text.contains(QChar::Null);
}

/// Without half a character at its end.
QByteArray cut(const QByteArray &text, qsizetype limit)
{
    qsizetype end = std::min(limit, text.size());
    if (end < text.size()) {
        while (end > 0 && (static_cast<unsigned char>(text.at(end)) & 0xc0U) == 0x80U)
            --end;
    }
    return text.left(end);
}

} // namespace

Redactor::Redactor(const RedactorOptions &options)
    : m_options(options)
    , m_handedOut(handedOutLimit)
    , m_facts(knownLimit)
    , m_known(knownLimit)
{
}

QByteArray Redactor::scrubbed(const QByteArray &given) const
{
    // A device's own marks do not pass for ours.
    QByteArray text = given;
    text.replace("‹", "<").replace("›", ">");
    if (text.size() < shortestSecret)
        return text;
    QByteArray result = text;
    const QByteArray &key = m_apiKey.bytes();
    if (key.size() >= shortestSecret)
        result.replace(key, between("API key"));
    return withoutLongRuns(redacted(QString::fromUtf8(result),
                                    m_options.showsPins ? PinsInLog::Shown : PinsInLog::Hidden)
                               .toUtf8());
}

void Redactor::setOptions(const RedactorOptions &options)
{
    m_options = options;
    m_known.clear(); // pins may stand in what is known
}

void Redactor::useApiKey(const Secret &key)
{
    m_apiKey = key;
    m_known.clear(); // this key may stand in texts that were harmless
}

void Redactor::learn(const QByteArray &digest, const QString &email)
{
    m_handedOut.insert(digest, new QString(email));
    m_facts.remove(digest);
}

TokenFact Redactor::factOf(const QByteArray &token)
{
    if (token.isEmpty())
        return {};
    const QByteArray digest = digestOf(token);
    if (const TokenFact *fact = m_facts.object(digest))
        return *fact;
    TokenFact fact = readFact(token);
    if (const QString *email = m_handedOut.object(digest)) {
        fact.issuedHere = true;
        fact.email = *email;
    }
    m_facts.insert(digest, new TokenFact(fact));
    return fact;
}

/// What it says of itself.
TokenFact Redactor::readFact(const QByteArray &token)
{
    TokenFact fact;
    fact.kind = TokenFact::Kind::Opaque;
    const auto claims = readJwt(token);
    if (!claims)
        return fact;
    // Its own words, which nobody has verified: more than an id could read as another's address.
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z]+:[A-Za-z0-9-]{1,64}\\z"));
    if (id.match(claims->subject).hasMatch())
        fact.subject = claims->subject;
    fact.issuedAt = claims->issuedAt;
    fact.ends = claims->expiresAt;
    fact.kind = claims->subject.startsWith(QLatin1String("Session:"))   ? TokenFact::Kind::Session
                : claims->subject.startsWith(QLatin1String("Partner:")) ? TokenFact::Kind::Partner
                                                                        : TokenFact::Kind::User;
    return fact;
}

QByteArray Redactor::placeholder(const QByteArray &secret, const QDateTime &now)
{
    if (secret.isEmpty())
        return {};
    if (secret == m_apiKey.bytes())
        return between("API key of the profile");
    const TokenFact fact = factOf(secret);
    QByteArray words = kindText(fact);
    if (!fact.email.isEmpty())
        words += " of " + fact.email.toUtf8();
    else if (!fact.subject.isEmpty())
        words += ' ' + fact.subject.toUtf8();
    if (fact.ends)
        words += (*fact.ends <= now ? ", ended " : ", ends ") + timeText(*fact.ends);
    return between(words);
}

QByteArray Redactor::pinText(const QByteArray &pin) const
{
    if (m_options.showsPins || pin.isEmpty())
        return scrubbed(pin);
    const bool isPin = std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
    return between(isPin ? "pin of " + QByteArray::number(pin.size()) + " digits"
                         : QByteArray("no pin"));
}

QByteArray Redactor::fieldValue(const QByteArray &name, const QByteArray &value,
                                const QDateTime &now)
{
    const HeldByName held = heldByName(name);
    if (held == HeldByName::Pin)
        return pinText(value);
    if (held == HeldByName::Secret) {
        // "Bearer" and the like are no secret.
        const qsizetype blank = value.indexOf(' ');
        const QByteArray scheme = value.left(blank).toLower();
        const bool hasScheme = blank > 0 && (scheme == "bearer" || scheme == "basic");
        return hasScheme ? value.left(blank + 1) + placeholder(value.mid(blank + 1).trimmed(), now)
                         : placeholder(value.trimmed(), now);
    }
    return known(value);
}

/// As `scrubbed`, of what comes again and again: names, addresses, agents.
QByteArray Redactor::known(const QByteArray &text)
{
    if (text.size() > longestKnown)
        return scrubbed(text.left(longestText));
    if (const QByteArray *result = m_known.object(text))
        return *result;
    const QByteArray result = scrubbed(text);
    m_known.insert(text, new QByteArray(result));
    return result;
}

QByteArray Redactor::query(const QByteArray &raw, const QDateTime &now)
{
    QByteArrayList items = raw.left(longestText).split('&');
    for (QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? item : item.left(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(item.mid(equals + 1));
        const HeldByName held = equals < 0 ? HeldByName::Nothing : heldByName(name);
        const QByteArray said = held == HeldByName::Secret ? placeholder(value, now)
                                : held == HeldByName::Pin  ? pinText(value)
                                                           : known(value);
        const QByteArray saidName = known(name);
        if (said != value || saidName != name)
            item = saidName + (equals < 0 ? QByteArray() : '=' + said);
    }
    return items.join('&');
}

QByteArray Redactor::bodyText(const QByteArray &body, const QDateTime &now)
{
    if (!isText(body))
        return between(QByteArray::number(body.size()) + " bytes that are no text");
    const QByteArray start = body.trimmed().left(1);
    if (start != "{" && start != "[")
        return isForm(body) ? query(body, now) : scrubbed(body);
    return redactedJson(body, [this, &now](const QByteArray &value, HeldByName held) {
        switch (held) {
        case HeldByName::Secret:
            return placeholder(value, now);
        case HeldByName::Pin:
            return pinText(value);
        case HeldByName::Nothing:
            break;
        }
        return known(value);
    });
}

RecordedMessage Redactor::message(const HeaderFields &fields, const QByteArray &body,
                                  const QDateTime &now)
{
    RecordedMessage result;
    result.fields.reserve(fields.size());
    for (const auto &[name, value] : fields)
        result.fields.emplaceBack(fieldValue({}, name, now), fieldValue(name, value, now));
    result.bodySize = body.size();
    const QByteArray kept = cut(body, m_options.bodyLimit);
    result.isCut = kept.size() < body.size();
    result.body = bodyText(kept, now);
    return result;
}

Exchange Redactor::exchangeOf(const RawExchange &raw, const QDateTime &now)
{
    if (!(raw.apiKey == m_apiKey))
        useApiKey(raw.apiKey);
    Exchange result;
    result.id = raw.id;
    result.at = raw.at;
    result.begin = raw.begin;
    result.duration = raw.duration;
    result.device = raw.device;
    result.encrypted = raw.encrypted;
    result.client = recogniseClient(raw);
    result.method = raw.method;
    const QByteArray plain = decoded(raw.rawPath.left(longestText));
    const QByteArray path = known(plain);
    result.path = path == plain ? raw.path.left(longestText) : QString::fromUtf8(path);
    result.target = path == plain ? raw.rawPath.left(longestText) : path;
    if (!raw.query.isEmpty())
        result.target += '?' + query(raw.query, now);
    result.request = message(raw.requestFields, raw.requestBody, now);
    result.status = raw.status;
    result.reply = message(raw.replyFields, raw.replyBody, now);
    result.note = raw.note;
    result.fault = raw.fault;
    result.delivered = raw.delivered;
    QByteArray token = fieldOf(raw.requestFields, "authorization").trimmed();
    if (token.left(7).toLower() == "bearer ")
        token = token.mid(7).trimmed();
    result.authorization = factOf(token);
    const QByteArray key = fieldOf(raw.requestFields, "x-helplightning-api-key").trimmed();
    result.apiKey = key.isEmpty()             ? ApiKeyFact::Absent
                    : key == m_apiKey.bytes() ? ApiKeyFact::Same
                                              : ApiKeyFact::Different;
    result.steps = raw.steps;
    return result;
}

} // namespace pinbridge
