// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/LogLine.h"
#include "traffic/Exchange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace pinbridge {

/// A piece of a command: a text, or the name of the variable that holds a secret.
struct CommandPart
{
    QString text;
    bool isVariable = false;
};

struct CommandField
{
    QString name;
    QList<CommandPart> value; ///< none: it is empty
};

struct CommandVariable
{
    QString name; ///< "USER_TOKEN"
    QString meaning; ///< in one line: "user token of ann@example.com, …"
};

/// A request as a command of any shell has it.
struct Command
{
    QString method;
    QList<CommandPart> url;
    QList<CommandField> fields; ///< without those of the connection
    QList<CommandPart> body;
    bool isEncrypted = false;
    QList<CommandVariable> variables; ///< in the order of their first use
    QStringList comments; ///< what is not as it was sent

    /// Whatever its case.
    [[nodiscard]] bool has(QLatin1StringView field) const;
};

[[nodiscard]] Command commandOf(const Exchange &exchange, const QString &server);
/// Neighbouring texts made one.
[[nodiscard]] QList<CommandPart> joined(const QList<CommandPart> &parts);
/// In one line, without such.
[[nodiscard]] QString plainLine(const QString &text);

[[nodiscard]] QString bashText(const Command &command);
[[nodiscard]] QString powerShellText(const Command &command);

} // namespace pinbridge
