// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Configuration.h"
#include "bridge/Settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qsizetype variableWidth = 35; // the longest has 33

QString sourceText(const ResolvedSetting &setting)
{
    switch (setting.source) {
    case Source::Flag:
        return u"flag %1"_s.arg(setting.origin.english());
    case Source::Environment:
        return u"environment %1"_s.arg(setting.origin.english());
    case Source::EnvFile:
        return u".env file %1"_s.arg(setting.origin.english());
    case Source::Stored:
        return u"stored settings %1"_s.arg(setting.origin.english());
    case Source::Shared:
        return u"shared by the servers on the store"_s;
    case Source::Default:
        break;
    }
    if (setting.value.isEmpty())
        return u"not set"_s;
    return setting.origin.isEmpty() ? u"default"_s : u"default, %1"_s.arg(setting.origin.english());
}

QString credentialsText(const Configuration &configuration)
{
    if (configuration.sandbox)
        return u"credentials: the sandbox's own"_s;
    if (configuration.profile)
        return u"credentials: complete"_s;
    if (configuration.inVault)
        return u"credentials: complete, with what the system's vault has"_s;
    return u"credentials: not usable. %1"_s.arg(configuration.profile.error().sentence.english());
}

QString usageLine(Program program)
{
    switch (program) {
    case Program::Serve:
        return u"usage: pinbridge-server serve [options]\n\nServes devices until it is told to "
               "stop (SIGTERM or Ctrl+C).\n"_s;
    case Program::Check:
        return u"usage: pinbridge-server check [options]\n\nTries the credentials stage by stage "
               "and names the first that fails.\n"_s;
    case Program::Console:
        return u"usage: pinbridge [options]\n\nThe console, with the server in it.\n"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<OptionSpec> configurationOptions(Program program)
{
    QList<OptionSpec> specs;
    for (const Setting &setting : settingsTable()) {
        if (!setting.isFlag || (program == Program::Check && !setting.leadsToCredentials))
            continue;
        const QString standard = standardOf(setting, program);
        specs.append(
            {.name = setting.name,
             .value = setting.form,
             .help = standard.isEmpty() ? setting.help : setting.help + u" [%1]"_s.arg(standard),
             .repeatable = setting.kind == Setting::Kind::List});
    }
    if (program == Program::Check) {
        specs.append({.name = u"json"_s, .value = {}, .help = u"Print the report as JSON."_s});
    } else {
        specs.append({.name = u"print-config"_s,
                      .value = {},
                      .help = u"Print every setting, its value and where it comes from, secrets "
                              "masked, and stop."_s});
    }
    specs.append({.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s});
    if (program == Program::Console)
        specs.append({.name = u"version"_s, .value = {}, .help = u"Print the version and stop."_s});
    return specs;
}

QString describe(const Configuration &configuration)
{
    qsizetype nameWidth = 0;
    qsizetype valueWidth = 0;
    for (const ResolvedSetting &setting : configuration.settings) {
        nameWidth = std::max(nameWidth, setting.name.size());
        valueWidth = std::max(valueWidth, setting.value.size());
    }
    QString text;
    for (const ResolvedSetting &setting : configuration.settings) {
        const QString value = setting.value.isEmpty() ? u"-"_s : setting.value;
        text += setting.name.leftJustified(nameWidth) + "  "_L1 + value.leftJustified(valueWidth)
                + "  "_L1 + sourceText(setting) + u'\n';
    }
    text += credentialsText(configuration) + u'\n';
    for (const Phrase &warning : configuration.warnings)
        text += "warning: "_L1 + warning.english() + u'\n';
    return text;
}

QString configurationHelp(Program program)
{
    QString text = usageLine(program) + "\nOptions, with their defaults in brackets\n"_L1;
    text += optionsHelp(configurationOptions(program));
    text += "\nCredentials, in the environment or the --env-file\n"_L1;
    QStringList others;
    for (const Setting &setting : settingsTable()) {
        if (setting.variable.isEmpty()
            || (program == Program::Check && !setting.leadsToCredentials))
            continue;
        if (setting.isFlag) {
            others << "  "_L1 + setting.variable.leftJustified(variableWidth) + "as --"_L1
                          + setting.name;
            continue;
        }
        text += "  "_L1 + setting.variable;
        if (!setting.fileVariable.isEmpty())
            text += ", or "_L1 + setting.fileVariable + " for a file that holds it"_L1;
        text += "\n      "_L1 + setting.meaning.english() + u'\n';
    }
    text += "\nOther variables there\n"_L1 + others.join(u'\n')
            + (program == Program::Console
                   ? "\n\nAn option beats the environment, that beats the --env-file, that beats "
                     "the stored profile\nand what was set on the Settings page.\n"_L1
                   : "\n\nAn option beats the environment, that beats the --env-file, that beats "
                     "the stored profile.\n"_L1)
            + "What servers on a store share (pinbridge-server store) beats only "
              "the defaults.\n"_L1;
    return text;
}

} // namespace pinbridge
