// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "SandboxFiles.h"
#include "base/Clock.h"
#include "base/Shell.h"
#include "bridge/Options.h"
#include "sandbox/Sandbox.h"
#include "system/StopSignals.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<OptionSpec> sandboxOptions()
{
    return {
        {.name = u"port"_s,
         .value = u"N"_s,
         .help = u"Port on loopback, 0 to 65535; 0 picks a free one. [0]"_s},
        {.name = u"data-dir"_s,
         .value = u"D"_s,
         .help = u"Keep the key and the env file in the folder sandbox below D. Default: a "
                 "temporary folder that goes with the process."_s},
        {.name = u"fault"_s,
         .value = u"RULE"_s,
         .help = u"Break calls on purpose, such as \"delay 2s on create\" or \"status 500 once\", "
                 "with the actions of \"pinbridge-server faults --help\"; the routes are users, "
                 "create, view, video and calls. May be given several times."_s,
         .repeatable = true},
        {.name = u"json"_s, .value = {}, .help = u"Print one line of JSON instead of text."_s},
        {.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s},
    };
}

QString asText(const Sandbox &sandbox, const SandboxFiles &files)
{
    // As it was typed: it need not be on the PATH.
    const QString program = QCoreApplication::arguments().first();
    return u"sandbox %1\n\n"
           "To use it, in another terminal:\n"
           "  %2 serve --env-file %3\n"
           "or\n"
           "export HLSERVER_URL=%1\n"
           "export HLSERVER_ENTERPRISE_ID=%4\n"
           "export HLSERVER_API_KEY_FILE=%5\n"
           "export HLSERVER_PARTNER_KEY=%6\n\n"
           "Ctrl+C stops.\n"_s.arg(sandbox.url().toString(), shellQuoted(program),
                                   shellQuoted(files.envFile), sandbox.profile().enterpriseId,
                                   shellQuoted(files.apiKey), shellQuoted(files.partnerKey));
}

QByteArray asJson(const Sandbox &sandbox, const SandboxFiles &files)
{
    const QJsonObject object{{u"url"_s, sandbox.url().toString()},
                             {u"enterprise_id"_s, sandbox.profile().enterpriseId},
                             {u"env_file"_s, files.envFile},
                             {u"api_key_file"_s, files.apiKey},
                             {u"partner_key"_s, files.partnerKey}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QList<FaultRule>> faultsIn(const ParsedOptions &options)
{
    QList<FaultRule> rules;
    const QStringList texts = options.values.value(u"fault"_s);
    for (const QString &text : texts) {
        auto rule = parseFaultRule(text, FaultScope::Sandbox);
        if (!rule) {
            rule.error().sentence =
                Phrase::verbatim(u"--fault: "_s + rule.error().sentence.english());
            return tl::unexpected(rule.error());
        }
        rules.append(*rule);
    }
    return rules;
}

ExitCode runIn(const QString &folder, const SandboxOptions &options, bool json)
{
    const SystemClock clock;
    Sandbox sandbox(options, clock);
    if (const auto started = sandbox.start(); !started)
        return complain(started.error());
    const auto files = writeSandboxFiles(folder, sandbox.profile());
    if (!files)
        return complain(files.error());

    sys::StopSignals signals;
    QObject::connect(&signals, &sys::StopSignals::stopAsked, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    if (json)
        print(asJson(sandbox, *files));
    else
        print(asText(sandbox, *files));
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace

QString helpSandbox()
{
    return u"usage: pinbridge-server sandbox [options]\n\nServes an imitation of the Help "
           "Lightning API on loopback until it is told to stop, and writes\nthe credentials for "
           "it into files that only you can read.\n\nOptions\n"_s
           + optionsHelp(sandboxOptions());
}

ExitCode runSandbox(const QStringList &arguments)
{
    const auto options = parseOptions(sandboxOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    bool isNumber = true;
    const quint16 port =
        options->has(u"port"_s) ? options->value(u"port"_s).toUShort(&isNumber) : quint16(0);
    if (!isNumber) {
        return complain(u"--port needs a number from 0 to 65535: --port 8700"_s, ExitCode::Usage);
    }
    if (!options->positionals.isEmpty()) {
        return complain(u"\"%1\" is not expected here; sandbox takes only options."_s.arg(
                            options->positionals.first()),
                        ExitCode::Usage);
    }
    const auto faults = faultsIn(*options);
    if (!faults)
        return complain(faults.error().sentence, ExitCode::Usage);
    const SandboxOptions wanted{.port = port, .faults = *faults};
    const bool json = options->has(u"json"_s);
    if (options->has(u"data-dir"_s))
        return runIn(options->value(u"data-dir"_s) + "/sandbox"_L1, wanted, json);
    const QTemporaryDir temporary;
    if (!temporary.isValid()) {
        return complain(
            u"No temporary folder could be made; name one with --data-dir D. (%1)"_s.arg(
                temporary.errorString()),
            ExitCode::Local);
    }
    return runIn(temporary.path(), wanted, json);
}

} // namespace pinbridge
