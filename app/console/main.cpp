// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"
#include "bridge/Configuration.h"
#include "bridge/StopSignals.h"
#include "console/BridgeFacade.h"
#include "console/ConsoleSetup.h"
#include "console/QtOptions.h"
#include "credentials/CryptoStart.h"
#include "ui/Icons.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QApplication>

#include <cstdio>
#include <optional>

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
    auto configuration =
        resolveConfiguration(*options, QProcessEnvironment::systemEnvironment(), Program::Console);
    if (!configuration)
        return tl::unexpected(configuration.error());
    return Start{std::move(*configuration), *theme};
}

QString help()
{
    return configurationHelp(Program::Console) + u"\nWindow\n"_s + optionsHelp({themeOption()})
           + "\nOptions of Qt, such as -platform and -style, are understood, too.\n"_L1;
}

/// What can be answered without a window is, whether there is a display or not. Unset: go on.
std::optional<int> answer(const Result<Start> &start)
{
    if (!start) {
        print(u"pinbridge: %1\n"_s.arg(start.error().sentence), stderr);
        return exitUsage;
    }
    const Configuration &configuration = start->configuration;
    if (configuration.helpAsked)
        print(help(), stdout);
    else if (configuration.versionAsked)
        print(u"pinbridge %1\n"_s.arg(QStringLiteral(PINBRIDGE_VERSION)), stdout);
    else if (configuration.printConfigAsked)
        print(describe(configuration), stdout);
    else
        return std::nullopt;
    return 0;
}

int run(const Start &start)
{
    if (start.configuration.logFormat == LogFormat::Json)
        installLogging(LogFormat::Json);
    for (const QString &warning : start.configuration.warnings)
        qCWarning(logApp).noquote() << warning;
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
    // Who ends the program from outside is not asked; that the window goes clears the clipboard.
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopAsked, &window, [&window, &facade] {
        window.hide();
        facade.shutDown();
    });
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
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto start = resolve(withoutQtOptions(arguments));
    if (const auto code = answer(start))
        return *code;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pinbridge"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(PINBRIDGE_VERSION));
    QApplication::setDesktopFileName(u"pinbridge"_s);
    return run(*start);
}
