// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"
#include "bridge/Configuration.h"
#include "bridge/LogSettings.h"
#include "console/BridgeFacade.h"
#include "console/ConsoleSetup.h"
#include "console/MemoryFile.h"
#include "console/QtOptions.h"
#include "console/SingleInstance.h"
#include "credentials/CryptoStart.h"
#include "system/StopSignals.h"
#include "ui/CursorRest.h"
#include "ui/Icons.h"
#include "ui/Language.h"
#include "ui/LanguageMenu.h"
#include "ui/MainWindow.h"
#include "ui/Presence.h"
#include "ui/Theme.h"
#include "ui/Widgets.h"
#include "ui/WindowKeeper.h"

#include <QApplication>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int exitUsage = 2;
constexpr int exitLocal = 5;

void print(const QString &text, std::FILE *stream)
{
    std::fputs(text.toUtf8().constData(), stream);
}

OptionSpec themeOption()
{
    return {u"theme"_s, u"light|dark|system"_s,
            u"Colours of the window; by default those chosen in its menu, or the system's."_s,
            false};
}

OptionSpec hiddenOption()
{
    return {u"hidden"_s,
            {},
            u"Start in the tray, without the window; where the desktop has none it is shown."_s,
            false};
}

Result<std::optional<ui::ThemeChoice>> parseTheme(const QString &text)
{
    if (text.isEmpty())
        return std::optional<ui::ThemeChoice>();
    if (const auto named = ui::themeNamed(text))
        return named;
    return fail(
        FailureCode::BadSetting,
        Phrase::verbatim(
            u"--theme: \"%1\" cannot be used; give --theme light, dark or system"_s.arg(text)),
        Stage::Settings);
}

OptionSpec languageOption()
{
    return {u"language"_s, u"en|de|ja|zh_CN"_s,
            u"What the window speaks; by default what was chosen in its menu, or the system's."_s,
            false};
}

/// Empty: as remembered.
Result<QString> parseLanguage(const QString &text)
{
    if (text.isEmpty())
        return QString();
    if (const auto code = ui::languageNamed(text))
        return *code;
    return fail(
        FailureCode::BadSetting,
        Phrase::verbatim(
            u"--language: \"%1\" is not spoken here; give --language en, de, ja or zh_CN"_s.arg(
                text)),
        Stage::Settings);
}

struct Start
{
    Configuration configuration;
    std::optional<ui::ThemeChoice> theme; ///< unset: as remembered
    QString language; ///< empty: as remembered
    ConsoleStart given;
    bool isHidden = false;
};

/// Before there is a window that could stand still: reads files and proves the key.
Result<Start> resolve(const QStringList &arguments)
{
    const auto options = parseOptions(configurationOptions(Program::Console)
                                          << themeOption() << languageOption() << hiddenOption(),
                                      arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (!options->positionals.isEmpty()) {
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(u"\"%1\" is not expected here; options start with --."_s.arg(
                        options->positionals.first())),
                    Stage::Settings);
    }
    const auto theme = parseTheme(options->value(u"theme"_s));
    if (!theme)
        return tl::unexpected(theme.error());
    const auto language = parseLanguage(options->value(u"language"_s));
    if (!language)
        return tl::unexpected(language.error());
    ConsoleStart given{*options, QProcessEnvironment::systemEnvironment(), {}};
    auto configuration = resolveConfiguration(given.options, given.environment, Program::Console);
    if (!configuration)
        return tl::unexpected(configuration.error());
    return Start{std::move(*configuration), *theme, *language, std::move(given),
                 options->has(u"hidden"_s)};
}

QString help()
{
    return configurationHelp(Program::Console) + u"\nWindow\n"_s
           + optionsHelp({themeOption(), languageOption(), hiddenOption()})
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

/// Whether there is another console to leave the screen to. Unset: go on.
std::optional<int> yield(SingleInstance &instance, const QString &dataDirectory)
{
    const auto place = instance.claim(dataDirectory);
    if (!place && place.error().code == FailureCode::Unavailable) {
        print(u"pinbridge: %1\n"_s.arg(place.error().sentence), stderr);
        return exitLocal;
    }
    if (!place) {
        qCWarning(logApp).noquote()
            << u"A second start on this folder will not find this one: %1"_s.arg(
                   place.error().sentence);
        return std::nullopt;
    }
    if (*place == SingleInstance::Place::First)
        return std::nullopt;
    print(u"Pinbridge runs already on the folder %1 and shows its window. What was asked for here "
          "does not count; --data-dir names a folder for another.\n"_s.arg(dataDirectory),
          stderr);
    return 0;
}

QString languageOf(const Start &start, const ui::WindowMemory &memory)
{
    if (!start.language.isEmpty())
        return start.language;
    return memory.language.isEmpty() ? ui::systemLanguage() : memory.language;
}

int show(const Start &start, SingleInstance &instance)
{
    MemoryFile file(start.configuration.dataDirectory + "/console.ini"_L1);
    const ui::WindowMemory memory = file.load();
    ui::initResources();
    const ui::Speech speech(languageOf(start, memory));
    ui::Theme theme(start.theme.value_or(memory.theme.value_or(ui::ThemeChoice::System)));
    theme.apply();
    ConsoleSetup setup = setupOf(start.configuration, start.given);
    setup.vault = std::make_shared<Vault>();
    BridgeFacade facade(std::move(setup));
    ui::MainWindow window(facade, theme);
    ui::WindowKeeper keeper(window, theme, memory);
    ui::Presence presence(window, facade, keeper);
    const ui::LanguageMenu languages(window, keeper);
    QObject::connect(&keeper, &ui::WindowKeeper::changed, &window,
                     [&file](const ui::WindowMemory &changed) { file.save(changed); });
    facade.chooseAddress(memory.address);
    QObject::connect(&facade, &BridgeFacade::serverChanged, &keeper,
                     [&] { keeper.setAddress(facade.server().addressChoice); });
    QObject::connect(&instance, &SingleInstance::showAsked, &window,
                     [&window] { ui::bringForward(window); });
    // The window goes at once; the program stays until devices have their answers.
    QApplication::setQuitOnLastWindowClosed(false);
    const auto leave = [&] {
        keeper.flush();
        instance.end();
        presence.hide();
        facade.shutDown();
    };
    QObject::connect(&window, &ui::MainWindow::closed, &facade, leave);
    QObject::connect(&facade, &BridgeFacade::ended, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    // Who ends the program from outside is not asked; that the window goes clears the clipboard.
    sys::StopSignals signals;
    const ui::CursorRest rest;
    QObject::connect(&signals, &sys::StopSignals::stopAsked, &window, [&window, leave] {
        leave();
        window.hide();
    });
    keeper.restore();
    if (start.isHidden) {
        presence.showAlone();
    } else {
        presence.show();
        window.show();
    }
    facade.begin();
    return QApplication::exec();
}

int run(const Start &start)
{
    // The file is the first console's until that has gone.
    LogOptions log = start.configuration.log;
    log.file.reset();
    installLogging(log);
    SingleInstance instance;
    if (const auto code = yield(instance, start.configuration.dataDirectory))
        return *code;
    if (const auto started = startLog(start.configuration); !started)
        qCWarning(logApp).noquote() << started.error().sentence;
    for (const Phrase &warning : start.configuration.warnings)
        qCWarning(logApp).noquote() << warning;
    return show(start, instance);
}

} // namespace

} // namespace pinbridge

int main(int argc, char **argv)
{
    using namespace pinbridge;
    startCrypto();
    installLogging({});
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
