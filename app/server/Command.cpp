// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

void write(const QByteArray &text, std::FILE *stream)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

QCoro::Task<> finish(QCoro::Task<ExitCode> task)
{
    const ExitCode code = co_await std::move(task);
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> table = {
        {u"serve"_s, u"serve devices on this machine or the network"_s, runServe, helpServe},
        {u"check"_s, u"try the credentials stage by stage"_s, runCheck, helpCheck},
        {u"auth"_s, u"get a user's token from a running server"_s, runAuth, helpAuth},
        {u"session"_s, u"create or show a session on a running server"_s, runSession, helpSession},
        {u"devices"_s, u"who waits for approval; allow, block and forget"_s, runDevices,
         helpDevices},
        {u"faults"_s, u"break requests of devices on purpose, to try an app's unhappy paths"_s,
         runFaults, helpFaults},
        {u"tail"_s, u"what devices ask a running server, as it comes; save it"_s, runTail,
         helpTail},
        {u"sessions"_s, u"list, show, revoke and export the sessions in the store"_s, runSessions,
         helpSessions},
        {u"store"_s, u"check, back up and configure what servers keep"_s, runStore, helpStore},
        {u"sandbox"_s, u"an imitation of Help Lightning to try things on"_s, runSandbox,
         helpSandbox},
    };
    return table;
}

OptionSpec runningServerOption()
{
    return {.name = u"data-dir"_s,
            .value = u"D"_s,
            .help = u"The data folder of the server to ask; by default PINBRIDGE_DATA_DIR, or "
                    "pinbridge in the user's data folder (~/.local/share/pinbridge)."_s};
}

tl::unexpected<Failure> usage(const QString &sentence)
{
    return fail(FailureCode::BadSetting, Phrase::verbatim(sentence), Stage::Settings);
}

void print(const QString &text) { print(text.toUtf8()); }

void print(const QByteArray &text) { write(text, stdout); }

ExitCode complain(const QString &sentence, ExitCode code)
{
    write("pinbridge-server: " + sentence.toUtf8() + '\n', stderr);
    return code;
}

ExitCode complain(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::CredentialsMissing:
    case FailureCode::ApiKeyRefused:
    case FailureCode::PartnerTokenRefused:
    case FailureCode::BadKey:
    case FailureCode::WrongPassphrase:
    case FailureCode::VaultAbsent:
    case FailureCode::VaultFailed:
        return complain(failure.sentence, ExitCode::Credentials);
    default:
        return complain(failure.sentence, ExitCode::Local);
    }
}

ExitCode runTask(const std::function<QCoro::Task<ExitCode>()> &start)
{
    // From inside the loop: an exit() before exec() would be forgotten.
    QTimer::singleShot(0, QCoreApplication::instance(), [&start] { finish(start()); });
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace pinbridge
