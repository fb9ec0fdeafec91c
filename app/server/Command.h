// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "bridge/Options.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

#include <QCoroTask>

namespace pinbridge {

/// What a command's process ends with.
enum class ExitCode {
    Fine = 0,
    Usage = 2, ///< the command line, a setting, or what a device would be told 400 for
    Credentials = 3, ///< missing, unusable or refused
    Upstream = 4, ///< Help Lightning: not reachable, failing, or without that user or session
    Local = 5, ///< this machine: port, folder, or no server to talk to
};

/// One command of pinbridge-server. `run` gets the arguments after the command's name, while a
/// QCoreApplication exists, and starts its event loop at most once.
struct Command
{
    QString name;
    QString summary; ///< one line for the overview
    ExitCode (*run)(const QStringList &arguments);
    QString (*help)(); ///< the whole text of --help
};

[[nodiscard]] const QList<Command> &commands();

[[nodiscard]] ExitCode runServe(const QStringList &arguments);
[[nodiscard]] ExitCode runCheck(const QStringList &arguments);
[[nodiscard]] ExitCode runAuth(const QStringList &arguments);
[[nodiscard]] ExitCode runSession(const QStringList &arguments);
[[nodiscard]] ExitCode runDevices(const QStringList &arguments);
[[nodiscard]] ExitCode runFaults(const QStringList &arguments);
[[nodiscard]] ExitCode runSessions(const QStringList &arguments);
[[nodiscard]] ExitCode runStore(const QStringList &arguments);
[[nodiscard]] ExitCode runTail(const QStringList &arguments);
[[nodiscard]] ExitCode runSandbox(const QStringList &arguments);
[[nodiscard]] QString helpServe();
[[nodiscard]] QString helpCheck();
[[nodiscard]] QString helpAuth();
[[nodiscard]] QString helpSession();
[[nodiscard]] QString helpDevices();
[[nodiscard]] QString helpFaults();
[[nodiscard]] QString helpSessions();
[[nodiscard]] QString helpStore();
[[nodiscard]] QString helpTail();
[[nodiscard]] QString helpSandbox();

/// --data-dir of the commands that ask a server which runs here.
[[nodiscard]] OptionSpec runningServerOption();
/// A command line that cannot be understood; only a terminal sees it.
[[nodiscard]] tl::unexpected<Failure> usage(const QString &sentence);

/// To stdout, at once: whoever reads through a pipe must not wait for a full buffer.
void print(const QString &text);
void print(const QByteArray &text);
/// Says the failure on stderr; returns `code`.
ExitCode complain(const QString &sentence, ExitCode code);
/// The same for what stops a server or sandbox from starting, with the code that fits.
ExitCode complain(const Failure &failure);

/// Runs the application's event loop until the task is done; its result is the command's.
[[nodiscard]] ExitCode runTask(const std::function<QCoro::Task<ExitCode>()> &start);

} // namespace pinbridge
