// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Redact.h"

#include <QCryptographicHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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
    const char *sign; ///< small letters; without this, in any case, the pattern need not be tried
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

// Both are never destroyed: lines are written until the very end of a process.
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

const Rule &pinRule()
{
    static const auto *rule =
        new Rule{"sid=", pattern(R"((\bsid=)[^&\s"'#]+)"), QStringLiteral("\\1…")};
    return *rule;
}

/// `lowered`: what `text` was, in small letters.
void apply(const Rule &rule, const QByteArray &lowered, QString &text)
{
    if (lowered.contains(rule.sign))
        text.replace(rule.pattern, rule.replacement);
}

} // namespace

QString redacted(const QString &text, PinsInLog pins)
{
    QString result = text;
    // Every line comes by here: a search that has to compare letters would take most of its time.
    const QByteArray lowered = text.toLatin1().toLower();
    for (const Rule &rule : secretRules())
        apply(rule, lowered, result);
    if (pins == PinsInLog::Hidden)
        apply(pinRule(), lowered, result);
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
