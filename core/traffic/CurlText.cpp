// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/CurlText.h"

#include "base/Shell.h"
#include "traffic/CommandParts.h"
#include "traffic/FieldRules.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// In double quotes nothing of this means anything but itself, in a script and at a prompt.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return isTreacherous(c) || c == u'"' || c == u'\\' || c == u'$' || c == u'`' || c == u'!';
    });
}

/// $'…' with what a terminal would act on written as bytes.
QString escaped(const QString &text)
{
    QString result = u"$'"_s;
    for (const char32_t point : text.toUcs4()) {
        const QString c = QString::fromUcs4(&point, 1);
        if (c == "\n"_L1) {
            result += "\\n"_L1;
        } else if (isTreacherous(c.front())) {
            const QByteArray bytes = c.toUtf8();
            for (const char byte : bytes)
                result += "\\x"_L1 + QString::fromLatin1(QByteArray(1, byte).toHex());
        } else if (c == "'"_L1 || c == "\\"_L1) {
            result += u'\\' + c;
        } else {
            result += c;
        }
    }
    return result + u'\'';
}

QString literal(const QString &text)
{
    return std::ranges::any_of(text, isTreacherous) ? escaped(text) : shellQuoted(text);
}

/// One word of the command line.
QString word(const QList<CommandPart> &parts)
{
    const auto isVariable = [](const CommandPart &part) { return part.isVariable; };
    QString result;
    if (std::ranges::none_of(parts, isVariable)) {
        for (const CommandPart &part : parts)
            result += part.text;
        return literal(result);
    }
    const bool fitsInQuotes = std::ranges::all_of(
        parts, [](const CommandPart &part) { return part.isVariable || isPlain(part.text); });
    for (const CommandPart &part : parts) {
        const bool isLast = &part == &parts.last();
        const QString variable = isLast ? u'$' + part.text : "${"_L1 + part.text + u'}';
        if (fitsInQuotes)
            result += part.isVariable ? variable : part.text;
        else
            result += part.isVariable ? u'"' + variable + u'"' : literal(part.text);
    }
    return fitsInQuotes ? u'"' + result + u'"' : result;
}

QStringList methodWords(const Command &command)
{
    const bool hasBody = !command.body.isEmpty();
    if (command.method == "HEAD"_L1 && !hasBody)
        return {u"--head"_s};
    if (command.method == (hasBody ? "POST"_L1 : "GET"_L1))
        return {};
    return {u"-X "_s + shellQuoted(command.method)};
}

QStringList fieldWords(const Command &command)
{
    QStringList words;
    for (const CommandField &field : command.fields) {
        if (field.value.isEmpty()) {
            words += "-H "_L1 + shellQuoted(field.name + u';'); // curl's way to send it empty
            continue;
        }
        QList<CommandPart> parts = field.value;
        parts.prepend({field.name + ": "_L1, false});
        words += "-H "_L1 + word(joined(parts));
    }
    // What curl would add by itself, and the device did not send.
    if (!command.has("Accept"_L1))
        words += u"-H Accept:"_s;
    if (!command.has("User-Agent"_L1))
        words += u"-H User-Agent:"_s;
    if (!command.body.isEmpty() && !command.has("Content-Type"_L1))
        words += u"-H Content-Type:"_s;
    return words;
}

} // namespace

QString bashText(const Command &command)
{
    QStringList words{u"curl -i"_s};
    if (command.isEncrypted)
        words += u"-k"_s; // its certificate is most often its own
    words += u"--path-as-is --globoff"_s;
    words += methodWords(command);
    words += fieldWords(command);
    if (!command.body.isEmpty())
        words += "--data-raw "_L1 + word(command.body);
    words += word(command.url);
    QString text;
    for (const QString &comment : command.comments)
        text += "# "_L1 + comment + u'\n';
    for (const CommandVariable &variable : command.variables)
        text += u"# First: %1='…'   (%2)\n"_s.arg(variable.name, variable.meaning);
    return text + words.join(u' ') + u'\n';
}

QString commandText(const Exchange &exchange, CommandShell shell, const QString &server)
{
    const Command command = commandOf(exchange, server);
    return shell == CommandShell::Bash ? bashText(command) : powerShellText(command);
}

} // namespace pinbridge
