// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "base/Log.h"
#include "credentials/CryptoStart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QString overview()
{
    QString text = u"usage: pinbridge-server COMMAND [options]\n\nCommands\n"_s;
    for (const Command &command : commands())
        text += "  "_L1 + command.name.leftJustified(10) + command.summary + u'\n';
    return text
           + "  help      this text, or \"help COMMAND\" for a command's own\n\n"
             "pinbridge-server COMMAND --help says the same; --version prints the version.\n\n"
             "Exit codes: 0 fine, 2 usage, 3 credentials, 4 upstream, or no such user or pin, 5 "
             "local (port, folder, no "
             "server)\n\n"
             "To begin without an account: pinbridge-server serve --sandbox\n"_L1;
}

ExitCode unknownCommand(const QString &name)
{
    QStringList names;
    for (const Command &command : commands())
        names << command.name;
    return complain(u"There is no command \"%1\". There are: %2; see pinbridge-server help."_s.arg(
                        name, names.join(", "_L1)),
                    ExitCode::Usage);
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
}

ExitCode run(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return complain(u"Give a command.\n\n"_s + overview(), ExitCode::Usage);
    }
    QString name = arguments.first();
    QStringList rest = arguments.mid(1);
    if (name == "--version"_L1) {
        print(u"pinbridge-server %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Fine;
    }
    bool helpAsked = name == "help"_L1 || asksForHelp({name});
    if (helpAsked && rest.isEmpty()) {
        print(overview());
        return ExitCode::Fine;
    }
    if (helpAsked)
        name = rest.first();
    const auto command = std::ranges::find(commands(), name, &Command::name);
    if (command == commands().end())
        return unknownCommand(name);
    if (helpAsked || asksForHelp(rest)) {
        print(command->help());
        return ExitCode::Fine;
    }
    return command->run(rest);
}

} // namespace

} // namespace pinbridge

int main(int argc, char **argv)
{
    pinbridge::startCrypto();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pinbridge-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PINBRIDGE_VERSION));
    pinbridge::installLogging({});
    auto code = pinbridge::run(QCoreApplication::arguments().mid(1));
    if (std::ferror(stdout) != 0 && code == pinbridge::ExitCode::Fine) {
        code = pinbridge::complain(u"The answer could not be written to the end; is there room?"_s,
                                   pinbridge::ExitCode::Local);
    }
    return static_cast<int>(code);
}
