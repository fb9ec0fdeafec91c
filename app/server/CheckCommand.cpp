// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AskVault.h"
#include "Command.h"
#include "base/Clock.h"
#include "bridge/Configuration.h"
#include "helplightning/CredentialCheck.h"
#include "sandbox/Sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QString outcomeWord(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Passed:
        return u"ok"_s;
    case CheckStep::Outcome::Warned:
        return u"warn"_s;
    case CheckStep::Outcome::Failed:
        return u"FAIL"_s;
    case CheckStep::Outcome::Skipped:
        return u"-"_s;
    }
    Q_UNREACHABLE();
}

QString asText(const CheckReport &report)
{
    QString text;
    for (const CheckStep &step : report.steps) {
        text += outcomeWord(step.outcome).leftJustified(6) + nameOf(step.stage).leftJustified(14)
                + (step.sentence.isEmpty() ? u"not tried"_s : step.sentence);
        if (step.duration.count() > 0)
            text += u" (%1 ms)"_s.arg(step.duration.count());
        text += u'\n';
        if (!step.advice.isEmpty())
            text += QString(20, u' ') + step.advice + u'\n';
    }
    return text;
}

QByteArray asJson(const CheckReport &report)
{
    QJsonArray steps;
    for (const CheckStep &step : report.steps) {
        steps.append(QJsonObject{{u"stage"_s, nameOf(step.stage)},
                                 {u"outcome"_s, outcomeWord(step.outcome).toLower()},
                                 {u"sentence"_s, step.sentence.english()},
                                 {u"advice"_s, step.advice.english()},
                                 {u"duration_ms"_s, qint64(step.duration.count())}});
    }
    const QJsonObject object{{u"passed"_s, report.passed()}, {u"steps"_s, steps}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

ExitCode exitCodeOf(const CheckReport &report)
{
    const auto failure = report.firstFailure();
    if (!failure)
        return ExitCode::Fine;
    switch (failure->stage) {
    case Stage::Settings:
    case Stage::Url:
    case Stage::ApiKey:
    case Stage::PartnerToken:
        return ExitCode::Credentials;
    default:
        return ExitCode::Upstream;
    }
}

ExitCode report(const CheckReport &report, bool json)
{
    if (json)
        print(asJson(report));
    else
        print(asText(report));
    return exitCodeOf(report);
}

/// What there is to say when there are no credentials to try.
CheckReport unusable(const Failure &failure)
{
    CheckReport report;
    report.steps.append({.stage = Stage::Settings,
                         .outcome = CheckStep::Outcome::Failed,
                         .sentence = failure.sentence,
                         .advice = {}});
    return report;
}

/// `clock` must outlive the task.
QCoro::Task<ExitCode> check(Profile profile, const Clock *clock, bool json)
{
    auto task = checkCredentials(std::move(profile), *clock);
    const CheckReport found = co_await std::move(task);
    co_return report(found, json);
}

} // namespace

QString helpCheck() { return configurationHelp(Program::Check); }

ExitCode runCheck(const QStringList &arguments)
{
    const auto options = parseOptions(configurationOptions(Program::Check), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    if (!options->positionals.isEmpty()) {
        return complain(u"\"%1\" is not expected here; check takes only options."_s.arg(
                            options->positionals.first()),
                        ExitCode::Usage);
    }
    auto configuration =
        resolveConfiguration(*options, QProcessEnvironment::systemEnvironment(), Program::Check);
    if (!configuration)
        return complain(configuration.error().sentence, ExitCode::Usage);
    const bool json = options->has(u"json"_s);
    const SystemClock clock;
    if (configuration->sandbox) {
        Sandbox sandbox({}, clock);
        if (const auto started = sandbox.start(); !started)
            return complain(started.error());
        return runTask([&] { return check(sandbox.profile(), &clock, json); });
    }
    askVault(*configuration);
    if (!configuration->profile)
        return report(unusable(configuration->profile.error()), json);
    return runTask([&] { return check(*configuration->profile, &clock, json); });
}

} // namespace pinbridge
