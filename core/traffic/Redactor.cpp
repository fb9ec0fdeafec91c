// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Redactor.h"

#include "base/Redact.h"
#include "traffic/JsonRedaction.h"
#include "traffic/SampleClient.h"
#include "traffic/TokenWords.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

namespace {

constexpr int handedOutLimit = 50'000;
constexpr int knownLimit = 4096;
constexpr qsizetype knownTextBytes = qsizetype{4} * 1024 * 1024;
constexpr qsizetype besideText = 200; ///< of one that is remembered, bytes
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

/// Names and values as a page sends them (application/x-www-form-urlencoded).
bool isForm(const QByteArray &body)
{
    return body.contains('=')
           && std::ranges::none_of(body, [](char c) { return c == ' ' || c == '\n' || c == '"'; });
}

bool isText(const QByteArray &body) { return body.isValidUtf8() && !body.contains('\0'); }

qsizetype sizeOf(const HeaderFields &fields)
{
    qsizetype size = besideText;
    for (const auto &[name, value] : fields)
        size += qsizetype(sizeof(HeaderFields::value_type)) + name.size() + value.size();
    return size;
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
    , m_tokens(knownLimit)
    , m_known(knownLimit)
    , m_texts(knownTextBytes)
    , m_heads(knownTextBytes)
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
    forgetSaid();
}

void Redactor::useApiKey(const Secret &key)
{
    m_apiKey = key;
    m_known.clear(); // this key may stand in texts that were harmless
    forgetSaid();
}

void Redactor::learn(const QByteArray &digest, const QString &email)
{
    if (const QString *known = m_handedOut.object(digest); known && *known == email)
        return;
    m_handedOut.insert(digest, new QString(email));
    m_tokens.clear();
    forgetSaid();
}

void Redactor::forgetSaid()
{
    m_texts.clear();
    m_heads.clear();
}

Redactor::Token Redactor::tokenOf(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    Fingerprint print(TokenKind);
    print.add(text);
    if (const Token *token = m_tokens.object(print))
        return *token;
    Token token{.fact = readTokenFact(text), .words = {}, .endsText = {}};
    if (const QString *email = m_handedOut.object(digestOf(text))) {
        token.fact.issuedHere = true;
        token.fact.email = *email;
    }
    token.words = tokenWords(token.fact);
    if (token.fact.ends)
        token.endsText = token.fact.ends->toString(Qt::ISODate).toLatin1();
    m_tokens.insert(print, new Token(token));
    return token;
}

QByteArray Redactor::placeholder(const QByteArray &secret)
{
    if (secret.isEmpty())
        return {};
    if (secret == m_apiKey.bytes())
        return between("API key of the profile");
    const Token token = tokenOf(secret);
    if (!token.fact.ends)
        return between(token.words);
    const qint64 ends = token.fact.ends->toMSecsSinceEpoch();
    const bool hasEnded = ends <= m_now;
    if (!hasEnded)
        m_until = std::min(m_until, ends);
    return between(token.words + (hasEnded ? ", ended " : ", ends ") + token.endsText);
}

QByteArray Redactor::pinText(const QByteArray &pin) const
{
    if (m_options.showsPins || pin.isEmpty())
        return scrubbed(pin);
    const bool isPin = std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
    return between(isPin ? "pin of " + QByteArray::number(pin.size()) + " digits"
                         : QByteArray("no pin"));
}

QByteArray Redactor::fieldValue(const QByteArray &name, const QByteArray &value)
{
    const HeldByName held = heldByName(name);
    if (held == HeldByName::Pin)
        return pinText(value);
    if (held == HeldByName::Secret) {
        // "Bearer" and the like are no secret.
        const qsizetype blank = value.indexOf(' ');
        const QByteArray scheme = value.left(blank).toLower();
        const bool hasScheme = blank > 0 && (scheme == "bearer" || scheme == "basic");
        return hasScheme ? value.left(blank + 1) + placeholder(value.mid(blank + 1).trimmed())
                         : placeholder(value.trimmed());
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

QByteArray Redactor::query(const QByteArray &raw)
{
    QByteArrayList items = raw.left(longestText).split('&');
    for (QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? item : item.left(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(item.mid(equals + 1));
        const HeldByName held = equals < 0 ? HeldByName::Nothing : heldByName(name);
        const QByteArray said = held == HeldByName::Secret ? placeholder(value)
                                : held == HeldByName::Pin  ? pinText(value)
                                                           : known(value);
        const QByteArray saidName = known(name);
        if (said != value || saidName != name)
            item = saidName + (equals < 0 ? QByteArray() : '=' + said);
    }
    return items.join('&');
}

QByteArray Redactor::bodyText(const QByteArray &body)
{
    if (!isText(body))
        return between(QByteArray::number(body.size()) + " bytes that are no text");
    const QByteArray start = body.trimmed().left(1);
    if (start != "{" && start != "[")
        return isForm(body) ? query(body) : scrubbed(body);
    return redactedJson(body, [this](const QByteArray &value, HeldByName held) {
        switch (held) {
        case HeldByName::Secret:
            return placeholder(value);
        case HeldByName::Pin:
            return pinText(value);
        case HeldByName::Nothing:
            break;
        }
        return known(value);
    });
}

/// As `say` says it now, or has said it before.
QByteArray Redactor::once(Kind kind, const QByteArray &raw, const std::function<QByteArray()> &say)
{
    if (raw.isEmpty())
        return {};
    Fingerprint print(kind);
    print.add(raw);
    if (const Text *text = m_texts.object(print); text && text->times.hold(m_now))
        return text->said;
    m_until = Times().until;
    const QByteArray said = say();
    m_texts.insert(print, new Text{.said = said, .times = {.from = m_now, .until = m_until}},
                   besideText + said.size());
    return said;
}

Redactor::Head Redactor::newHead(const HeaderFields &fields, qsizetype idAt)
{
    Head result;
    m_until = Times().until;
    result.said.reserve(fields.size());
    for (const auto &[name, value] : fields)
        result.said.emplaceBack(fieldValue({}, name), fieldValue(name, value));
    result.idAt = idAt;
    QByteArray token = fieldOf(fields, "authorization").trimmed();
    if (token.left(7).toLower() == "bearer ")
        token = token.mid(7).trimmed();
    result.authorization = tokenOf(token).fact;
    const QByteArray key = fieldOf(fields, "x-helplightning-api-key").trimmed();
    result.apiKey = key.isEmpty()             ? ApiKeyFact::Absent
                    : key == m_apiKey.bytes() ? ApiKeyFact::Same
                                              : ApiKeyFact::Different;
    result.times = {.from = m_now, .until = m_until};
    return result;
}

/// `id`: of the exchange, made here and harmless. It alone is another in each answer.
Redactor::Head Redactor::head(const HeaderFields &fields, const QByteArray &id)
{
    Fingerprint print(HeadKind);
    qsizetype idAt = -1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto &[name, value] = fields.at(i);
        print.add(name);
        if (idAt < 0 && !id.isEmpty() && value == id)
            idAt = i;
        else
            print.add(value);
    }
    Head result;
    const Head *known = m_heads.object(print);
    if (known && known->idAt == idAt && known->times.hold(m_now)) {
        result = *known;
    } else {
        result = newHead(fields, idAt);
        m_heads.insert(print, new Head(result), sizeOf(result.said));
    }
    if (idAt >= 0)
        result.said[idAt].second = id;
    return result;
}

RecordedMessage Redactor::message(HeaderFields said, const QByteArray &body)
{
    RecordedMessage result;
    result.fields = std::move(said);
    result.bodySize = body.size();
    const QByteArray kept = cut(body, m_options.bodyLimit);
    result.isCut = kept.size() < body.size();
    result.body = once(BodyKind, kept, [&] { return bodyText(kept); });
    return result;
}

Exchange Redactor::exchangeOf(const RawExchange &raw, const QDateTime &now)
{
    if (!(raw.apiKey == m_apiKey))
        useApiKey(raw.apiKey);
    m_now = now.toMSecsSinceEpoch();
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
        result.target += '?' + once(QueryKind, raw.query, [&] { return query(raw.query); });
    Head asked = head(raw.requestFields, raw.id);
    result.authorization = std::move(asked.authorization);
    result.apiKey = asked.apiKey;
    result.request = message(std::move(asked.said), raw.requestBody);
    result.status = raw.status;
    result.reply = message(head(raw.replyFields, raw.id).said, raw.replyBody);
    result.note = raw.note;
    result.fault = raw.fault;
    result.delivered = raw.delivered;
    result.steps = raw.steps;
    return result;
}

} // namespace pinbridge
