// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/CommandParts.h"

#include "traffic/FieldRules.h"
#include "traffic/Placeholder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Gives each secret a variable, and the same one wherever it comes again.
class Variables
{
public:
    [[nodiscard]] QList<CommandPart> partsIn(const QByteArray &text, QByteArrayView name);
    [[nodiscard]] QList<CommandVariable> all() const { return m_variables; }

private:
    QList<CommandVariable> m_variables;
};

QList<CommandPart> Variables::partsIn(const QByteArray &text, QByteArrayView name)
{
    QList<CommandPart> result;
    const QList<TextPart> parts = partsOf(text);
    result.reserve(parts.size());
    for (const TextPart &part : parts) {
        if (!part.placeholder) {
            result.append({part.text, false});
            continue;
        }
        const QString base = variableFor(*part.placeholder, name);
        const QString meaning = plainLine(part.placeholder->words);
        QString variable = base;
        for (int i = 2;; ++i) {
            const auto taken = std::ranges::find(m_variables, variable, &CommandVariable::name);
            if (taken == m_variables.end())
                m_variables.append({variable, meaning});
            else if (taken->meaning != meaning) {
                variable = base + u'_' + QString::number(i);
                continue;
            }
            break;
        }
        result.append({variable, true});
    }
    return result;
}

/// The address with the exchange's scheme, without a slash at its end.
QString serverOf(const Exchange &exchange, const QString &server)
{
    const qsizetype scheme = server.indexOf("://"_L1);
    QString authority = scheme < 0 ? server : server.mid(scheme + 3);
    while (authority.endsWith(u'/'))
        authority.chop(1);
    return (exchange.encrypted ? "https://"_L1 : "http://"_L1) + authority;
}

/// What a placeholder stands for may stand in the target; all else of it is encoded.
QList<CommandPart> urlOf(const Exchange &exchange, const QString &server, Variables &variables)
{
    QList<CommandPart> url{{serverOf(exchange, server), false}};
    const QByteArray target =
        exchange.target.startsWith('/') ? exchange.target : '/' + exchange.target;
    for (CommandPart &part : variables.partsIn(target, {})) {
        if (!part.isVariable)
            part.text = QString::fromLatin1(encodedTarget(part.text.toUtf8()));
        url.append(part);
    }
    return joined(url);
}

} // namespace

QString plainLine(const QString &text)
{
    QString line = text;
    line.removeIf(isTreacherous);
    return line;
}

QList<CommandPart> joined(const QList<CommandPart> &parts)
{
    QList<CommandPart> result;
    for (const CommandPart &part : parts) {
        if (!result.isEmpty() && !part.isVariable && !result.last().isVariable)
            result.last().text += part.text;
        else
            result.append(part);
    }
    return result;
}

bool Command::has(QLatin1StringView field) const
{
    return std::ranges::any_of(fields, [field](const CommandField &one) {
        return one.name.compare(field, Qt::CaseInsensitive) == 0;
    });
}

Command commandOf(const Exchange &exchange, const QString &server)
{
    Variables variables;
    Command command;
    command.isEncrypted = exchange.encrypted;
    command.method =
        isToken(exchange.method) ? QString::fromLatin1(exchange.method) : QStringLiteral("GET");
    command.url = urlOf(exchange, server, variables);
    const QString authority = serverOf(exchange, server).section("://"_L1, 1);
    for (const auto &[name, value] : exchange.request.fields) {
        const bool isHost = isAnyOf(name, {"host"});
        if (!isToken(name) || (isOfConnection(name) && !isHost)
            || (isHost && value == authority.toUtf8()) || value.contains('\n')
            || value.contains('\r')) // none came over the wire: a file says so
            continue;
        command.fields.append(
            {QString::fromLatin1(name), variables.partsIn(value.trimmed(), name)});
    }
    QByteArray body = exchange.request.body;
    if (body.contains('\0')) {
        body.replace('\0', QByteArray());
        command.comments += u"The body has NUL bytes, which no command line holds; they are left "
                            "out."_s;
    }
    command.body = variables.partsIn(body, {});
    if (exchange.request.isCut) {
        command.comments += u"The body was recorded up to here only: %1 bytes of %2."_s.arg(
            QString::number(exchange.request.body.size()),
            QString::number(exchange.request.bodySize));
    }
    command.variables = variables.all();
    return command;
}

} // namespace pinbridge
