// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "TextTable.h"
#include "bridge/Configuration.h"
#include "bridge/ControlSocket.h"
#include "bridge/Options.h"
#include "faults/FaultPresets.h"
#include "faults/FaultRule.h"
#include "server/FaultReplies.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<OptionSpec> faultsOptions()
{
    return {
        runningServerOption(),
        {.name = u"json"_s, .value = {}, .help = u"Print the server's reply."_s},
        {.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s},
    };
}

/// Judged here as well: what is wrong with it is said also where no server runs.
Result<QJsonObject> addition(const QStringList &words)
{
    const auto rule = parseFaultRule(words.join(u' '), FaultScope::Device);
    if (!rule)
        return tl::unexpected(rule.error());
    if (const auto known = checkFaultProblem(rule->action); !known)
        return tl::unexpected(known.error());
    return QJsonObject{{u"command"_s, u"faults-add"_s},
                       {u"rule"_s, QJsonObject{{u"text"_s, textOf(*rule)}}}};
}

Result<QJsonObject> presetUse(QStringList words)
{
    QJsonObject request{{u"command"_s, u"faults-preset"_s}};
    if (words.size() > 2 && words.at(words.size() - 2) == "for"_L1) {
        const auto device = parseNetwork(words.takeLast());
        if (!device)
            return tl::unexpected(device.error());
        request.insert("device"_L1, textOf(*device));
        words.removeLast();
    }
    const QString name = words.join(u' ');
    if (const auto rule = ruleOfPreset(name); !rule)
        return tl::unexpected(rule.error());
    request.insert("name"_L1, name);
    return request;
}

Result<QJsonObject> removal(const QStringList &words)
{
    bool isNumber = false;
    const int id = words.value(0).toInt(&isNumber);
    if (words.size() != 1 || !isNumber || id < 1)
        return usage(u"remove needs the number of one rule, as list shows it: faults remove 3"_s);
    return QJsonObject{{u"command"_s, u"faults-remove"_s}, {u"id"_s, id}};
}

/// What the command line asks the server.
Result<QJsonObject> requestOf(const QString &command, const QStringList &words)
{
    if (command == "add"_L1)
        return addition(words);
    if (command == "preset"_L1)
        return presetUse(words);
    if (command == "remove"_L1)
        return removal(words);
    if (command != "list"_L1 && command != "clear"_L1) {
        return usage(u"\"%1\" is not expected here; faults is followed by list, presets, add, "
                     "preset, remove or clear."_s.arg(command));
    }
    if (!words.isEmpty())
        return usage(
            u"\"%1\" is not expected here; %2 stands alone."_s.arg(words.first(), command));
    return QJsonObject{{u"command"_s, u"faults-"_s + command}};
}

QString listText(const QJsonArray &rules)
{
    if (rules.isEmpty())
        return u"No fault is on.\n"_s;
    QList<QStringList> rows{{u"ID"_s, u"RULE"_s, u"LEFT"_s, u"HITS"_s}};
    for (const auto &value : rules) {
        const QJsonObject rule = value.toObject();
        const int left = rule.value("left"_L1).toInt(-1);
        rows.append({QString::number(rule.value("id"_L1).toInt()), rule.value("text"_L1).toString(),
                     left < 0 ? u"always"_s : (left == 0 ? u"used up"_s : QString::number(left)),
                     QString::number(rule.value("hits"_L1).toInteger())});
    }
    return textTable(rows);
}

QString replyText(const QString &command, const QJsonObject &reply)
{
    const QJsonObject rule = reply.value("rule"_L1).toObject();
    const QString text = rule.value("text"_L1).toString();
    const int id = rule.value("id"_L1).toInt();
    if (command == "list"_L1)
        return listText(reply.value("rules"_L1).toArray());
    if (command == "remove"_L1)
        return u"Rule %1 is off: %2\n"_s.arg(QString::number(id), text);
    if (command == "clear"_L1) {
        const int removed = reply.value("removed"_L1).toInt();
        return removed == 1 ? u"1 rule is off.\n"_s : u"%1 rules are off.\n"_s.arg(removed);
    }
    return u"Rule %1 is on: %2\nIt ends with: pinbridge-server faults remove %1\n"_s.arg(
        QString::number(id), text);
}

void printPresets(bool json)
{
    QJsonArray array;
    QList<QStringList> rows{{u"PRESET"_s, u"RULE"_s, u"WHAT IT TRIES"_s}};
    for (const FaultPreset &preset : faultPresets()) {
        rows.append(
            {QString::fromLatin1(preset.name), QString::fromLatin1(preset.rule), preset.purpose});
        array.append(QJsonObject{{u"name"_s, QLatin1String(preset.name)},
                                 {u"rule"_s, QLatin1String(preset.rule)},
                                 {u"purpose"_s, preset.purpose.english()}});
    }
    if (json)
        print(QJsonDocument(QJsonObject{{u"presets"_s, array}}).toJson(QJsonDocument::Compact)
              + '\n');
    else
        print(textTable(rows));
}

QString actionsHelp()
{
    QString text;
    for (const FaultKindRow &row : faultKinds()) {
        text += u"  %1\n      %2\n"_s.arg(QLatin1String(row.usage), row.help.english());
    }
    return text;
}

} // namespace

QString helpFaults()
{
    return u"usage: pinbridge-server faults [list] [options]\n"
           "       pinbridge-server faults presets [options]\n"
           "       pinbridge-server faults add ACTION [on ROUTE] [for DEVICE] [once|times N] "
           "[options]\n"
           "       pinbridge-server faults preset NAME [for DEVICE] [options]\n"
           "       pinbridge-server faults remove ID [options]\n"
           "       pinbridge-server faults clear [options]\n\n"
           "Breaks requests of devices on a running server on purpose, so that an app's unhappy "
           "paths can be\ntried. The first rule that concerns a request breaks it. Rules end with "
           "the server: none is on after\na start. ROUTE is auth, create or join, DEVICE an "
           "address "
           "or a network; without them a rule is for all.\n\n"
           "Actions\n"_s
           + actionsHelp()
           + u"\nTIME is such as 200ms, 3s or 2m; two with a dash between: one at random from "
             "there to there.\nreset ends a connection by RST, close by FIN.\n\nOptions\n"_s
           + optionsHelp(faultsOptions());
}

ExitCode runFaults(const QStringList &arguments)
{
    const auto options = parseOptions(faultsOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    const QString command = options->positionals.value(0, u"list"_s);
    const QStringList words = options->positionals.mid(1);
    if (command == "presets"_L1 && words.isEmpty()) {
        printPresets(options->has(u"json"_s));
        return ExitCode::Fine;
    }
    const auto request = requestOf(command, words);
    if (!request)
        return complain(request.error().sentence, ExitCode::Usage);
    const auto folder = resolveDataDirectory(*options, QProcessEnvironment::systemEnvironment());
    if (!folder)
        return complain(folder.error().sentence, ExitCode::Usage);
    const auto reply = askControl(*folder, *request);
    if (!reply) {
        const bool isBad = reply.error().code == FailureCode::BadSetting;
        return complain(reply.error().sentence, isBad ? ExitCode::Usage : ExitCode::Local);
    }
    if (options->has(u"json"_s))
        print(QJsonDocument(*reply).toJson(QJsonDocument::Compact) + '\n');
    else
        print(replyText(command, *reply));
    return ExitCode::Fine;
}

} // namespace pinbridge
