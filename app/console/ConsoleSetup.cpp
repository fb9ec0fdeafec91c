// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ConsoleSetup.h"

#include "bridge/Settings.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

const QStringList &credentials()
{
    static const QStringList names{u"url"_s, u"enterprise-id"_s, u"api-key"_s, u"partner-key"_s};
    return names;
}

bool anyIsGiven(const Configuration &configuration)
{
    return std::ranges::any_of(configuration.settings, [](const ResolvedSetting &setting) {
        return credentials().contains(setting.name) && setting.source != Source::Default;
    });
}

bool allAreStored(const Configuration &configuration)
{
    return std::ranges::all_of(configuration.settings, [](const ResolvedSetting &setting) {
        return !credentials().contains(setting.name) || setting.source == Source::Stored;
    });
}

} // namespace

void takeSettings(BridgeSetup &setup, const Configuration &configuration)
{
    BridgeSetup fresh = toSetup(configuration);
    fresh.profile = std::move(setup.profile);
    fresh.sandbox = setup.sandbox;
    fresh.port = setup.port;
    fresh.dataDirectory = setup.dataDirectory;
    fresh.certificateLook = setup.certificateLook;
    fresh.clock = setup.clock;
    fresh.recorder = setup.recorder;
    fresh.upstreamConnections = setup.upstreamConnections;
    fresh.following = setup.following;
    fresh.drainTime = setup.drainTime;
    setup = std::move(fresh);
}

QStringList loginCommand(const Configuration &configuration)
{
    // An AppImage runs from a folder that ends with it.
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                        u"--hidden"_s};
    if (configuration.setting(u"data-dir"_s).source != Source::Default)
        command << u"--data-dir"_s << configuration.dataDirectory;
    if (const QString file = configuration.setting(u"env-file"_s).value; !file.isEmpty())
        command << u"--env-file"_s << QDir().absoluteFilePath(file);
    return command;
}

ConsoleSetup setupOf(const Configuration &configuration, std::optional<ConsoleStart> start)
{
    ConsoleSetup setup;
    setup.bridge = toSetup(configuration);
    if (start) {
        start->command = loginCommand(configuration);
        for (const Setting &setting : settingsTable()) {
            if (isStorable(setting))
                start->values.insert(setting.name, configuration.setting(setting.name).value);
        }
        setup.start = std::move(start);
    }
    if (configuration.sandbox)
        return setup;
    if (allAreStored(configuration))
        setup.profileId = configuration.profileId;
    setup.inVault = configuration.inVault;
    if (configuration.profile || configuration.inVault)
        return setup;
    // Nothing given at all is no failure: the window then offers its two doors. A value that was
    // refused has no source, but its failure is another one.
    const Failure &failure = configuration.profile.error();
    if (failure.code != FailureCode::CredentialsMissing || anyIsGiven(configuration))
        setup.profileFailure = failure;
    return setup;
}

} // namespace pinbridge
