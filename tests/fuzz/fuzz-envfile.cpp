// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "credentials/EnvFile.h"

#include <QRegularExpression>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// A .env file that a person wrote, or chose by mistake.

namespace {

void requireNoValue(const Failure &failure)
{
    require(failure.code == FailureCode::BadSetting && failure.stage == Stage::Settings,
            "a .env file fails as a setting");
    requireSentence(failure);
    // The whole sentence: nothing of a line, which may be a secret, is in it.
    static const QRegularExpression known(QStringLiteral(
        "\\ALine [1-9][0-9]* has (no '='\\. Write NAME=value\\.|no variable's name before the "
        "'='\\. Use letters, digits and '_'\\.|a quote that is not closed, or text behind the "
        "closing quote\\.)\\z"));
    require(known.match(failure.sentence).hasMatch(), "a failure does not tell what a line holds");
}

QByteArray quoted(QByteArray value)
{
    value.replace('\\', "\\\\").replace('"', "\\\"");
    value.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    return '"' + value + '"';
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = parseEnv(bytesOf(data, size));
    if (!read) {
        requireNoValue(read.error());
        return 0;
    }
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    QByteArray text;
    for (auto it = read->cbegin(); it != read->cend(); ++it) {
        require(name.match(it.key()).hasMatch(), "a name is one");
        text += "export " + it.key().toLatin1() + " = " + quoted(it.value()) + " # x\r\n";
    }
    require(parseEnv(text).value() == *read, "written down again, the variables are the same");
    return 0;
}
