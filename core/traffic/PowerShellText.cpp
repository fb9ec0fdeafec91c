// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/CommandParts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// PowerShell takes any of these for a quote (about_Quoting_Rules); twice they are themselves.
bool isQuote(QChar c) { return c == u'\'' || c == u'‘' || c == u'’' || c == u'‚' || c == u'‛'; }

/// A text as terms of a sum: 'a', [char]27, 'b'.
QStringList terms(const QString &text)
{
    QStringList result;
    QString plain;
    const auto flush = [&result, &plain] {
        if (!plain.isEmpty())
            result.append(u'\'' + plain + u'\'');
        plain.clear();
    };
    for (const QChar c : text) {
        if (isTreacherous(c)) {
            flush();
            // The first of a sum decides what it is: a text.
            if (result.isEmpty())
                result.append(u"''"_s);
            result.append(u"[char]%1"_s.arg(int{c.unicode()}));
            continue;
        }
        plain += c;
        if (isQuote(c))
            plain += c;
    }
    flush();
    return result;
}

QString expression(const QList<CommandPart> &parts)
{
    QStringList sum;
    for (const CommandPart &part : parts) {
        if (part.isVariable)
            sum.append(u'$' + part.text);
        else
            sum += terms(part.text);
    }
    if (sum.isEmpty())
        return u"''"_s;
    return sum.size() == 1 ? sum.first() : u'(' + sum.join(" + "_L1) + u')';
}

QString quoted(const QString &text) { return expression({{text, false}}); }

/// In 5.1 these have parameters of their own or cannot be set; the rest goes into a table, where
/// a name comes once.
bool hasOwnWay(const QString &name)
{
    const QString lower = name.toLower();
    return lower == "user-agent"_L1 || lower == "content-type"_L1 || lower == "range"_L1
           || lower == "if-modified-since"_L1 || lower == "host"_L1;
}

QString headers(const Command &command)
{
    QStringList names;
    QStringList rows;
    for (const CommandField &field : command.fields) {
        if (hasOwnWay(field.name) || names.contains(field.name, Qt::CaseInsensitive))
            continue;
        names.append(field.name);
        rows.append(quoted(field.name) + " = "_L1 + expression(field.value));
    }
    return rows.isEmpty() ? QString() : " -Headers @{ "_L1 + rows.join("; "_L1) + " }"_L1;
}

QString parameterOf(const Command &command, QLatin1StringView field, QLatin1StringView parameter)
{
    const auto found = std::ranges::find_if(command.fields, [field](const CommandField &one) {
        return one.name.compare(field, Qt::CaseInsensitive) == 0;
    });
    return found == command.fields.end() || found->value.isEmpty()
               ? QString()
               : u' ' + parameter + u' ' + expression(found->value);
}

QString methodOf(const Command &command)
{
    static const QStringList known{u"GET"_s,   u"POST"_s,    u"PUT"_s,   u"DELETE"_s, u"HEAD"_s,
                                   u"PATCH"_s, u"OPTIONS"_s, u"TRACE"_s, u"MERGE"_s};
    return (known.contains(command.method) ? " -Method "_L1 : " -CustomMethod "_L1)
           + quoted(command.method);
}

} // namespace

QString powerShellText(const Command &command)
{
    QString text;
    for (const QString &comment : command.comments)
        text += "# "_L1 + comment + u'\n';
    if (command.isEncrypted) {
        text += "# Trust the server's certificate first, or add -SkipCertificateCheck "
                "(PowerShell 7).\n"_L1;
    }
    for (const CommandVariable &variable : command.variables)
        text += u"# First: $%1 = '…'   (%2)\n"_s.arg(variable.name, variable.meaning);
    text += "Invoke-WebRequest -UseBasicParsing"_L1 + methodOf(command) + " -Uri "_L1
            + expression(command.url) + parameterOf(command, "User-Agent"_L1, "-UserAgent"_L1)
            + headers(command) + parameterOf(command, "Content-Type"_L1, "-ContentType"_L1);
    if (!command.body.isEmpty()) {
        // 5.1 would send a text as Latin-1.
        text += " -Body ([Text.Encoding]::UTF8.GetBytes("_L1 + expression(command.body) + "))"_L1;
    }
    return text + u'\n';
}

} // namespace pinbridge
