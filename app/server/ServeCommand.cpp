// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AskVault.h"
#include "Command.h"
#include "TryNext.h"
#include "base/Log.h"
#include "bridge/Bridge.h"
#include "bridge/Configuration.h"
#include "bridge/LogSettings.h"
#include "system/StopSignals.h"

#include <QCoreApplication>

namespace pinbridge {

QString helpServe() { return configurationHelp(Program::Serve); }

ExitCode runServe(const QStringList &arguments)
{
    auto configuration =
        resolveConfiguration(arguments, QProcessEnvironment::systemEnvironment(), Program::Serve);
    if (!configuration)
        return complain(configuration.error().sentence, ExitCode::Usage);
    if (configuration->printConfigAsked) {
        print(describe(*configuration));
        return ExitCode::Fine;
    }
    if (const auto started = startLog(*configuration); !started)
        return complain(started.error().sentence, ExitCode::Local);
    for (const Phrase &warning : configuration->warnings)
        qCWarning(logApp).noquote() << warning;
    askVault(*configuration);
    if (!configuration->sandbox && !configuration->profile)
        return complain(configuration->profile.error().sentence, ExitCode::Credentials);

    sys::StopSignals signals;
    if (configuration->log.file) {
        signals.watchHangup();
        QObject::connect(&signals, &sys::StopSignals::hangup, &reopenLog);
    }
    Bridge bridge(toSetup(*configuration));
    QObject::connect(&signals, &sys::StopSignals::stopAsked, &bridge, [&bridge] {
        qCInfo(logApp)
            << "Stopping: requests in flight are answered first; once more stops at once";
        bridge.stop();
    });
    QObject::connect(&bridge, &Bridge::stopped, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    if (const auto started = bridge.start(); !started)
        return complain(started.error());
    print(bridge.listeningLine() + u'\n' + devicesLine(*configuration));
    print(tryNext(bridge));
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace pinbridge
