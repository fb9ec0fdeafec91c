// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"
#include "bridge/Configuration.h"
#include "console/BridgeFacade.h"
#include "credentials/CryptoStart.h"
#include "ui/Icons.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int exitUsage = 2;

void print(const QString &text, std::FILE *stream)
{
    std::fputs(text.toUtf8().constData(), stream);
}

OptionSpec themeOption()
{
    return {u"theme"_s, u"light|dark|system"_s,
            u"Colours of the window; by default those of the system."_s, false};
}

Result<ui::ThemeChoice> parseTheme(const QString &text)
{
    if (text.isEmpty() || text == "system"_L1)
        return ui::ThemeChoice::System;
    if (text == "light"_L1)
        return ui::ThemeChoice::Light;
    if (text == "dark"_L1)
        return ui::ThemeChoice::Dark;
    return fail(FailureCode::BadSetting,
                u"--theme: \"%1\" cannot be used; give --theme light, dark or system"_s.arg(text),
                Stage::Settings);
}

struct Start
{
    Configuration configuration;
    ui::ThemeChoice theme = ui::ThemeChoice::System;
};

/// Before there is a window that could stand still: reads files and proves the key.
Result<Start> resolve(const QStringList &arguments)
{
    const auto options =
        parseOptions(configurationOptions(Program::Console) << themeOption(), arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (!options->positionals.isEmpty()) {
        return fail(FailureCode::BadSetting,
                    u"\"%1\" is not expected here; options start with --."_s.arg(
                        options->positionals.first()),
                    Stage::Settings);
    }
    const auto theme = parseTheme(options->value(u"theme"_s));
    if (!theme)
        return tl::unexpected(theme.error());
    auto configuration = resolveConfiguration(*options, QProcessEnvironment::systemEnvironment());
    if (!configuration)
        return tl::unexpected(configuration.error());
    return Start{std::move(*configuration), *theme};
}

QString help()
{
    return configurationHelp(Program::Console) + u"\nWindow\n"_s + optionsHelp({themeOption()})
           + "\nOptions of Qt, such as -platform and -style, are understood, too.\n"_L1;
}

ConsoleSetup setupOf(const Configuration &configuration)
{
    ConsoleSetup setup;
    setup.bridge = toSetup(configuration);
    // Nothing given at all is no failure: the window then offers its two doors.
    if (!configuration.sandbox && !configuration.profile) {
        const bool wereGiven =
            std::ranges::any_of(configuration.settings, [](const ResolvedSetting &setting) {
                static const QStringList names{u"url"_s, u"enterprise-id"_s, u"api-key"_s,
                                               u"partner-key"_s};
                return names.contains(setting.name) && setting.source != Source::Default;
            });
        if (wereGiven)
            setup.profileFailure = configuration.profile.error();
    }
    return setup;
}

int run(const Start &start)
{
    ui::initResources();
    ui::Theme theme(start.theme);
    theme.apply();
    BridgeFacade facade(setupOf(start.configuration));
    ui::MainWindow window(facade, theme);
    // The window goes at once; the program stays until devices have their answers.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &ui::MainWindow::closed, &facade, &BridgeFacade::shutDown);
    QObject::connect(&facade, &BridgeFacade::ended, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    window.show();
    facade.begin();
    return QApplication::exec();
}

} // namespace

} // namespace pinbridge

int main(int argc, char **argv)
{
    using namespace pinbridge;
    startCrypto();
    installLogging(LogFormat::Text);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pinbridge"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(PINBRIDGE_VERSION));
    QApplication::setDesktopFileName(u"pinbridge"_s);

    const auto start = resolve(QApplication::arguments().mid(1));
    if (!start) {
        print(u"pinbridge: %1\n"_s.arg(start.error().sentence), stderr);
        return exitUsage;
    }
    const Configuration &configuration = start->configuration;
    if (configuration.helpAsked) {
        print(help(), stdout);
        return 0;
    }
    if (configuration.versionAsked) {
        print(u"pinbridge %1\n"_s.arg(QApplication::applicationVersion()), stdout);
        return 0;
    }
    if (configuration.printConfigAsked) {
        print(describe(configuration), stdout);
        return 0;
    }
    if (configuration.logFormat == LogFormat::Json)
        installLogging(LogFormat::Json);
    for (const QString &warning : configuration.warnings)
        qCWarning(logApp).noquote() << warning;
    return run(*start);
}
