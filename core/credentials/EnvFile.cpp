// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/EnvFile.h"

#include "base/Files.h"
#include "base/Secret.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pinbridge {
namespace {

constexpr qint64 maximumFileSize = qint64{64} * 1024;

bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool isName(QByteArrayView name)
{
    if (name.isEmpty() || (name.front() >= '0' && name.front() <= '9'))
        return false;
    return std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '_';
    });
}

QByteArrayView bareValue(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '#' && i > 0 && isBlank(text.at(i - 1)))
            return text.first(i).trimmed();
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
std::optional<QByteArray> quotedValue(QByteArrayView text)
{
    const char quote = text.front();
    QByteArray value;
    value.reserve(text.size()); // growing would leave copies behind
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == quote) {
            const auto rest = text.sliced(i + 1).trimmed();
            if (rest.isEmpty() || rest.startsWith('#'))
                return value;
            break;
        }
        const bool escape = quote == '"' && c == '\\' && i + 1 < text.size()
                            && QByteArrayView("nrt\"\\").contains(text.at(i + 1));
        value += escape ? unescaped(text.at(++i)) : c;
    }
    cleanse(value);
    return std::nullopt;
}

using Variables = QMap<QString, QByteArray>;

/// Adds what the line says; else what is wrong with it, for want of its number. Works on a view of
/// the text: values are secrets, and a copy that nobody keeps is one that nobody overwrites.
std::optional<Phrase> readLine(QByteArrayView line, Variables &variables)
{
    if (line.isEmpty() || line.startsWith('#'))
        return std::nullopt;
    if (line.startsWith("export") && line.size() > 6 && isBlank(line.at(6)))
        line = line.sliced(6).trimmed();
    const auto equals = line.indexOf('=');
    if (equals < 0)
        return Phrase::tr("Line %1 has no '='. Write NAME=value.");
    const auto name = line.first(equals).trimmed();
    if (!isName(name))
        return Phrase::tr(
            "Line %1 has no variable's name before the '='. Use letters, digits and '_'.");

    const auto rest = line.sliced(equals + 1);
    const auto value = rest.trimmed();
    const bool quoted = value.startsWith('"') || value.startsWith('\'');
    auto read = quoted ? quotedValue(value) : bareValue(rest).toByteArray();
    if (!read)
        return Phrase::tr(
            "Line %1 has a quote that is not closed, or text behind the closing quote.");
    QByteArray &place = variables[QString::fromLatin1(name)];
    cleanse(place);
    place = std::move(*read);
    return std::nullopt;
}

} // namespace

Result<QMap<QString, QByteArray>> parseEnv(const QByteArray &text)
{
    Variables variables;
    int number = 0;
    qsizetype start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start <= text.size()) {
        ++number;
        const auto found = text.indexOf('\n', start);
        const auto end = found < 0 ? text.size() : found;
        const auto line = QByteArrayView(text).sliced(start, end - start).trimmed();
        if (const auto wrong = readLine(line, variables)) {
            for (QByteArray &value : variables)
                cleanse(value);
            return fail(FailureCode::BadSetting, wrong->arg(number), Stage::Settings);
        }
        start = end + 1;
    }
    return variables;
}

Result<QMap<QString, QByteArray>> readEnvFile(const QString &path)
{
    const auto text = readWholeFile(path, maximumFileSize);
    if (!text)
        return tl::unexpected(text.error());
    return parseEnv(text->bytes()).map_error([&path](Failure failure) {
        failure.sentence = Phrase::tr("%1: %2").arg(path, failure.sentence);
        return failure;
    });
}

} // namespace pinbridge
