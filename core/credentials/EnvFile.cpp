// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/EnvFile.h"

#include "base/Files.h"

#include <algorithm>
#include <optional>

namespace pinbridge {
namespace {

constexpr qint64 maximumFileSize = qint64{64} * 1024;

bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool isName(const QByteArray &name)
{
    if (name.isEmpty() || (name.front() >= '0' && name.front() <= '9'))
        return false;
    return std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '_';
    });
}

QByteArray bareValue(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '#' && i > 0 && isBlank(text.at(i - 1)))
            return text.left(i).trimmed();
    }
    return text.trimmed();
}

char unescaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

/// `text` starts with its quote. Unset when the quote is not closed, or something other than a
/// comment follows it.
std::optional<QByteArray> quotedValue(const QByteArray &text)
{
    const char quote = text.front();
    QByteArray value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == quote) {
            const auto rest = text.mid(i + 1).trimmed();
            return rest.isEmpty() || rest.startsWith('#') ? std::optional(value) : std::nullopt;
        }
        const bool escape = quote == '"' && c == '\\' && i + 1 < text.size()
                            && QByteArrayView("nrt\"\\").contains(text.at(i + 1));
        value += escape ? unescaped(text.at(++i)) : c;
    }
    return std::nullopt;
}

tl::unexpected<Failure> badLine(int number, const QString &what)
{
    return fail(FailureCode::BadSetting, QStringLiteral("Line %1 %2").arg(number).arg(what),
                Stage::Settings);
}

} // namespace

Result<QMap<QString, QByteArray>> parseEnv(const QByteArray &text)
{
    QMap<QString, QByteArray> variables;
    int number = 0;
    const auto lines = (text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text).split('\n');
    for (const auto &raw : lines) {
        ++number;
        auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith("export") && line.size() > 6 && isBlank(line.at(6)))
            line = line.mid(6).trimmed();
        const auto equals = line.indexOf('=');
        if (equals < 0)
            return badLine(number, QStringLiteral("has no '='. Write NAME=value."));
        const auto name = line.left(equals).trimmed();
        if (!isName(name))
            return badLine(number, QStringLiteral("has no variable's name before the '='. Use "
                                                  "letters, digits and '_'."));

        const auto rest = line.mid(equals + 1);
        const auto value = rest.trimmed();
        if (!value.startsWith('"') && !value.startsWith('\'')) {
            variables.insert(QString::fromLatin1(name), bareValue(rest));
            continue;
        }
        const auto unquoted = quotedValue(value);
        if (!unquoted)
            return badLine(number, QStringLiteral("has a quote that is not closed, or text behind "
                                                  "the closing quote."));
        variables.insert(QString::fromLatin1(name), *unquoted);
    }
    return variables;
}

Result<QMap<QString, QByteArray>> readEnvFile(const QString &path)
{
    const auto text = readWholeFile(path, maximumFileSize);
    if (!text)
        return tl::unexpected(text.error());
    return parseEnv(text->bytes()).map_error([&path](Failure failure) {
        failure.sentence = QStringLiteral("%1: %2").arg(path, failure.sentence);
        return failure;
    });
}

} // namespace pinbridge
