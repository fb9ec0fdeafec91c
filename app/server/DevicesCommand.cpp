// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "DeviceTable.h"
#include "bridge/Configuration.h"
#include "bridge/ControlSocket.h"
#include "bridge/Options.h"
#include "devices/DeviceName.h"
#include "server/Access.h"

#include <QJsonDocument>

#include <chrono>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<OptionSpec> devicesOptions()
{
    return {
        {.name = u"for"_s,
         .value = u"TIME"_s,
         .help = u"allow: how long, such as 90s, 30m, 1h or 7d; without it for good."_s},
        {.name = u"waiting"_s,
         .value = {},
         .help = u"forget: all that wait, in place of an address."_s},
        runningServerOption(),
        {.name = u"json"_s, .value = {}, .help = u"Print the server's reply, with exact times."_s},
        {.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s},
    };
}

Result<std::chrono::seconds> parseTime(const QString &text)
{
    const auto time = parseTimeSpan(text);
    if (!time) {
        return usage(
            u"--for: \"%1\" cannot be used; give a number with s, m, h or d: --for 1h"_s.arg(text));
    }
    return *time;
}

Result<QJsonObject> namingOf(const QStringList &operands)
{
    if (operands.size() != 2) {
        return usage(u"name needs an address and a name: devices name 192.168.2.17 \"Anna's "
                     "phone\"; an empty one, \"\", takes it away."_s);
    }
    const auto address = parseAddress(operands.first());
    if (!address)
        return tl::unexpected(address.error());
    const auto name = checkedDeviceName(operands.last());
    if (!name)
        return tl::unexpected(name.error());
    return QJsonObject{
        {u"command"_s, u"name"_s}, {u"address"_s, address->toString()}, {u"name"_s, *name}};
}

/// What the command line asks the server.
Result<QJsonObject> requestOf(const ParsedOptions &options)
{
    const QString command = options.positionals.value(0, u"list"_s);
    const QStringList operands = options.positionals.mid(1);
    if (options.has(u"for"_s) && command != "allow"_L1)
        return usage(u"--for is for allow: devices allow 192.168.2.17 --for 1h"_s);
    if (options.has(u"waiting"_s) && command != "forget"_L1)
        return usage(u"--waiting is for forget: devices forget --waiting"_s);
    if (command == "list"_L1) {
        if (!operands.isEmpty())
            return usage(
                u"\"%1\" is not expected here; list shows all devices."_s.arg(operands.first()));
        return QJsonObject{{u"command"_s, command}};
    }
    if (command != "allow"_L1 && command != "block"_L1 && command != "forget"_L1
        && command != "name"_L1) {
        return usage(
            u"\"%1\" is not expected here; devices is followed by list, or by allow, block, "
            "name or forget and an address."_s.arg(command));
    }
    if (options.has(u"waiting"_s)) {
        if (!operands.isEmpty())
            return usage(u"forget takes one address or --waiting, not both."_s);
        return QJsonObject{{u"command"_s, command}, {u"waiting"_s, true}};
    }
    if (command == "name"_L1)
        return namingOf(operands);
    if (operands.size() != 1)
        return usage(u"%1 needs one address: devices %1 192.168.2.17"_s.arg(command));
    const auto address = parseAddress(operands.first());
    if (!address)
        return tl::unexpected(address.error());
    QJsonObject request{{u"command"_s, command}, {u"address"_s, address->toString()}};
    if (options.has(u"for"_s)) {
        const auto time = parseTime(options.value(u"for"_s));
        if (!time)
            return tl::unexpected(time.error());
        request.insert(u"seconds"_s, qint64{time->count()});
    }
    return request;
}

/// When the mode makes something else of a decision than one may think.
QString accessNote(const QString &access, bool isAllowed)
{
    if (access == "local"_L1) {
        return u"The server serves this machine only (--access local); what is decided counts once "
               "it is started with --access approved.\n"_s;
    }
    if (access == "open"_L1 && isAllowed) {
        return u"The server serves everyone who reaches it (--access open); only who is blocked is "
               "refused.\n"_s;
    }
    return {};
}

QString listText(const QJsonObject &reply)
{
    const QString access = reply.value("access"_L1).toString();
    const QString table =
        deviceTable(reply.value("devices"_L1).toArray(), QDateTime::currentDateTimeUtc());
    return (table.isEmpty() ? u"No device waits, and none was decided on.\n"_s : table)
           + accessNote(access, true);
}

QString forgottenText(int devices)
{
    switch (devices) {
    case 0:
        return u"No device waits.\n"_s;
    case 1:
        return u"1 device that waited is forgotten, as if it had never asked.\n"_s;
    default:
        return u"%1 devices that waited are forgotten, as if they had never asked.\n"_s.arg(
            devices);
    }
}

QString decisionText(const QJsonObject &request, const QJsonObject &reply)
{
    const QString command = request.value("command"_L1).toString();
    const QString address = request.value("address"_L1).toString();
    const QString access = reply.value("access"_L1).toString();
    if (request.contains("waiting"_L1))
        return forgottenText(reply.value("forgotten"_L1).toInt());
    if (command == "name"_L1) {
        const QString name = request.value("name"_L1).toString();
        return name.isEmpty() ? u"%1 has no name any more.\n"_s.arg(address)
                              : u"%1 is named \"%2\".\n"_s.arg(address, name);
    }
    if (command == "forget"_L1)
        return u"%1 is forgotten, as if it had never asked.\n"_s.arg(address);
    if (command == "block"_L1)
        return u"%1 is blocked.\n"_s.arg(address) + accessNote(access, false);
    const auto until = QDateTime::fromString(
        reply.value("device"_L1).toObject().value("allowed_until"_L1).toString(),
        Qt::ISODateWithMs);
    return (until.isValid() ? u"%1 is allowed until %2.\n"_s.arg(
                                  address, until.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s))
                            : u"%1 is allowed.\n"_s.arg(address))
           + accessNote(access, true);
}

} // namespace

QString helpDevices()
{
    return u"usage: pinbridge-server devices [list] [options]\n"
           "       pinbridge-server devices allow ADDRESS [--for TIME] [options]\n"
           "       pinbridge-server devices block ADDRESS [options]\n"
           "       pinbridge-server devices name ADDRESS NAME [options]\n"
           "       pinbridge-server devices forget ADDRESS|--waiting [options]\n\n"
           "Shows which devices wait for approval on a running server, decides on them, and gives "
           "them names;\nan empty NAME takes one away. What is decided is kept in its store. A "
           "device that is forgotten\nloses its name, and waits again when it asks next.\n\n"
           "Options\n"_s
           + optionsHelp(devicesOptions());
}

ExitCode runDevices(const QStringList &arguments)
{
    const auto options = parseOptions(devicesOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    const auto request = requestOf(*options);
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
    else if (request->value("command"_L1).toString() == "list"_L1)
        print(listText(*reply));
    else
        print(decisionText(*request, *reply));
    return ExitCode::Fine;
}

} // namespace pinbridge
