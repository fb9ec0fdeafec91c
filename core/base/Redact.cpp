// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Redact.h"

#include <QCryptographicHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>

namespace pinbridge {
namespace {

constexpr qsizetype shortest = 16;
constexpr qsizetype shown = 4;

QString parameterWithoutValue(const QString &parameter)
{
    const auto equals = parameter.indexOf(QLatin1Char('='));
    // With no name in front, the whole of it may be what must not be seen.
    return equals < 0 ? QStringLiteral("…") : parameter.left(equals + 1) + QStringLiteral("…");
}

struct Rule
{
    QByteArrayView sign; ///< small letters; without this, in any case, the pattern is not tried
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const char *text)
{
    QRegularExpression result(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
    result.optimize();
    return result;
}

/// NAME=value, "NAME": "value" and the same inside another text's quotes; prose such as "no token:
/// get one" is none.
QRegularExpression named(const char *name)
{
    const QByteArray form = QByteArray("((?:") + name + R"((?:\\*["'])?\s*=|)" + name
                            + R"(\\*["']\s*:|_)" + name
                            + R"(\s*:)\s*)(?:\\*"(?:\\.|[^"\\])*"?|\\*'[^']*'?|[^\s"',;&]+))";
    return pattern(form.constData());
}

// Never destroyed: lines are written until the very end of a process.
const QList<Rule> &secretRules()
{
    const QString kept = QStringLiteral("\\1…");
    static const auto *rules = new QList<Rule>{
        // Without an END the rest of the message may be key.
        {"-----begin", pattern(R"(-----BEGIN [^-]*-----[\s\S]*?(?:-----END [^-]*-----|\z))"),
         QStringLiteral("… (PEM)")},
        // A scheme and parameters may follow, so it is the rest of the line.
        {"authorization", pattern(R"((authorization(?:\\*["']\s*[:=,]|\s*[:=]))[^\r\n]+)"), kept},
        {"api-key", pattern(R"((x-helplightning-api-key(?:\\*["']\s*[:=,]|\s*[:=]))[^\r\n]+)"),
         kept},
        {"bearer", pattern(R"(\b(bearer\s+)[A-Za-z0-9._~+/=-]{8,})"), kept},
        // Base64url of the beginning of an object, with or without its other two parts.
        {"ey", pattern(R"((?-i:ey[A-L])(?:[\w-]{14,}|[\w-]{6,}(?=\.[\w-]{6,}))(?:\.[\w-]*){0,2})"),
         QStringLiteral("… (token)")},
        {"api", named(R"(api[-_]?key)"), kept},
        {"pass", named(R"(pass(?:word|phrase))"), kept},
        {"token", named(R"(token)"), kept},
        {"secret", named(R"(secret)"), kept},
        {"://", pattern(R"((://[^\s/@:]*:)[^\s/@]+(?=@))"), kept},
    };
    return *rules;
}

constexpr char16_t ascii = 0x80; ///< below it

char lowered(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= ascii)
        return 0;
    return static_cast<char>(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code);
}

bool isAt(QByteArrayView sign, QStringView text, qsizetype at)
{
    if (text.size() - at < sign.size())
        return false;
    for (qsizetype i = 0; i < sign.size(); ++i) {
        if (lowered(text[at + i]) != sign[i])
            return false;
    }
    return true;
}

/// Which rules' signs begin with two letters, in either case: a bit for each rule, by its place in
/// the list.
struct Beginnings
{
    std::array<quint32, ascii> first{};
    std::array<quint32, ascii> second{};

    explicit Beginnings(const QList<Rule> &rules)
    {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            for (char16_t code = 0; code < ascii; ++code) {
                const char letter = lowered(QChar(code));
                first.at(code) |= quint32(letter == rules[i].sign[0]) << i;
                second.at(code) |= quint32(letter == rules[i].sign[1]) << i;
            }
        }
    }
};

/// The rules whose signs are in a text. Every line comes by here, and has hardly ever one.
quint32 signsIn(QStringView text)
{
    static const auto *beginnings = new Beginnings(secretRules());
    quint32 found = 0;
    quint32 begun = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t letter = text[at].unicode() < ascii ? text[at].unicode() : 0;
        quint32 likely = begun & beginnings->second[letter] & ~found;
        for (; likely != 0; likely &= likely - 1) {
            const int rule = std::countr_zero(likely);
            if (isAt(secretRules()[rule].sign, text, at - 1))
                found |= 1U << rule;
        }
        begun = beginnings->first[letter];
    }
    return found;
}

bool isInWord(QChar c)
{
    const char letter = lowered(c);
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
}

bool endsPin(QChar c)
{
    constexpr QStringView ends = u"&\"'# \t\n\v\f\r";
    return ends.contains(c);
}

/// By hand, as there is one in every line about a look-up.
void hidePins(QString &text)
{
    constexpr QByteArrayView name = "sid";
    const QString hidden = QStringLiteral("…");
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1)) {
        const qsizetype start = at - name.size();
        if (start < 0 || !isAt(name, text, start) || (start > 0 && isInWord(text[start - 1])))
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && !endsPin(text[end]))
            ++end;
        const qsizetype size = end - at - 1;
        if (size > 0 && QStringView(text).sliced(at + 1, size) != hidden)
            text.replace(at + 1, size, hidden);
    }
}

} // namespace

QString redacted(const QString &text, PinsInLog pins)
{
    QString result = text;
    for (quint32 found = signsIn(text); found != 0; found &= found - 1) {
        const Rule &rule = secretRules()[std::countr_zero(found)];
        result.replace(rule.pattern, rule.replacement);
    }
    if (pins == PinsInLog::Hidden)
        hidePins(result);
    return result;
}

QString masked(const QByteArray &secret)
{
    if (secret.size() < shortest)
        return QStringLiteral("••••");
    auto start = QString::fromLatin1(secret.left(shown));
    std::replace_if(
        start.begin(), start.end(),
        [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; }, QLatin1Char('?'));
    return QStringLiteral("%1…•••• (%2 bytes)").arg(start).arg(secret.size());
}

QByteArray digestOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QString withoutQueryValues(const QString &target)
{
    const auto question = target.indexOf(QLatin1Char('?'));
    if (question < 0)
        return target;
    auto parameters = target.mid(question + 1).split(QLatin1Char('&'));
    for (auto &parameter : parameters) {
        if (!parameter.isEmpty())
            parameter = parameterWithoutValue(parameter);
    }
    return target.left(question + 1) + parameters.join(QLatin1Char('&'));
}

} // namespace pinbridge
