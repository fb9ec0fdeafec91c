// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "TailClient.h"
#include "TailText.h"
#include "bridge/Configuration.h"
#include "bridge/Options.h"
#include "bridge/TrafficFile.h"
#include "system/StopSignals.h"
#include "traffic/ExchangeFilter.h"
#include "traffic/ExchangeJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<OptionSpec> tailOptions()
{
    return {
        {.name = u"filter"_s,
         .value = u"F"_s,
         .help = u"Only those that fit, such as 'status:>=400 device:10.0.0.7 route:/session "
                 "slow:>1s text'; all terms must hold, - before one means that it must not."_s},
        {.name = u"history"_s,
         .value = u"N"_s,
         .help = u"First the latest N of those that came before; 0 by default, all with --har and "
                 "--capture."_s},
        {.name = u"json"_s,
         .value = {},
         .help = u"All that is recorded of each, as an object of JSON in a line, with what it "
                 "means as its diagnosis."_s},
        {.name = u"har"_s,
         .value = u"FILE"_s,
         .help = u"Write those that came before into an HTTP Archive (HAR 1.2), and stop."_s},
        {.name = u"capture"_s,
         .value = u"FILE"_s,
         .help = u"The same into a capture file, which the console opens."_s},
        runningServerOption(),
        {.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s},
    };
}

Result<QJsonObject> requestOf(const ParsedOptions &options)
{
    if (!options.positionals.isEmpty()) {
        return usage(u"\"%1\" is not expected here; a filter is given with --filter."_s.arg(
            options.positionals.first()));
    }
    if (options.has(u"har"_s) && options.has(u"capture"_s))
        return usage(u"Give --har or --capture, not both."_s);
    const bool isForFile = options.has(u"har"_s) || options.has(u"capture"_s);
    if (isForFile && options.has(u"json"_s))
        return usage(u"--json is for what is printed; with --har and --capture nothing is."_s);
    if (const auto filter = parseFilter(options.value(u"filter"_s)); !filter)
        return usage(u"--filter: %1"_s.arg(filter.error().sentence.english()));
    qint64 history = isForFile ? std::numeric_limits<qint32>::max() : 0;
    if (options.has(u"history"_s)) {
        bool isNumber = false;
        history = options.value(u"history"_s).toInt(&isNumber);
        if (!isNumber || history < 0) {
            return usage(u"--history: \"%1\" cannot be used; give a number: --history 100"_s.arg(
                options.value(u"history"_s)));
        }
    }
    return QJsonObject{{u"filter"_s, options.value(u"filter"_s)},
                       {u"history"_s, history},
                       {u"follow"_s, !isForFile}};
}

/// Ends the event loop with what is to be said, if anything.
void stop(const QString &sentence, ExitCode code)
{
    if (!sentence.isEmpty())
        complain(sentence, code);
    QCoreApplication::exit(static_cast<int>(code));
}

void printLines(const TailClient &client, bool isJson)
{
    QObject::connect(
        &client, &TailClient::exchange, &client,
        [isJson](QJsonObject object, const QString &name, const QJsonObject &diagnosis) {
            if (isJson) {
                if (!diagnosis.isEmpty())
                    object.insert("diagnosis"_L1, diagnosis);
                print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
                return;
            }
            const QString cause = diagnosis.value("cause"_L1).toString();
            if (const auto exchange = exchangeFrom(object))
                print(tailLine(*exchange, name, cause));
        });
    QObject::connect(&client, &TailClient::ended, &client,
                     [] { stop(u"The server has stopped."_s, ExitCode::Fine); });
}

Result<void> writeFile(const ParsedOptions &options, const QList<ExchangePtr> &exchanges)
{
    const bool isHar = options.has(u"har"_s);
    return writeTraffic(options.value(isHar ? u"har"_s : u"capture"_s),
                        isHar ? TrafficFormat::Har : TrafficFormat::Capture, exchanges,
                        u"http://localhost"_s);
}

void gather(const TailClient &client, const ParsedOptions &options)
{
    const auto exchanges = std::make_shared<QList<ExchangePtr>>();
    QObject::connect(
        &client, &TailClient::exchange, &client, [exchanges](const QJsonObject &object) {
            if (auto exchange = exchangeFrom(object))
                exchanges->append(std::make_shared<const Exchange>(std::move(*exchange)));
        });
    QObject::connect(&client, &TailClient::ended, &client, [exchanges, options](bool isComplete) {
        if (!isComplete) {
            stop(u"The server has stopped before all was told; nothing is written."_s,
                 ExitCode::Local);
            return;
        }
        if (const auto written = writeFile(options, *exchanges); !written) {
            stop(written.error().sentence, ExitCode::Local);
            return;
        }
        stop({}, ExitCode::Fine);
    });
}

} // namespace

QString helpTail()
{
    return u"usage: pinbridge-server tail [options]\n\n"
           "Shows what devices ask a server that runs here, or the console, as it is answered, a "
           "line each:\nlocal time, device, client, request, status, duration, the problem if "
           "there "
           "was one, and in a sentence\nwhat went wrong. Ends with Ctrl+C, or when the server "
           "stops. "
           "No secret is in it: they are taken out when\nit is recorded.\n\n"
           "Options\n"_s
           + optionsHelp(tailOptions());
}

ExitCode runTail(const QStringList &arguments)
{
    const auto options = parseOptions(tailOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    const auto request = requestOf(*options);
    if (!request)
        return complain(request.error().sentence, ExitCode::Usage);
    const auto folder = resolveDataDirectory(*options, QProcessEnvironment::systemEnvironment());
    if (!folder)
        return complain(folder.error().sentence, ExitCode::Usage);
    TailClient client(*folder);
    if (request->value("follow"_L1).toBool())
        printLines(client, options->has(u"json"_s));
    else
        gather(client, *options);
    QObject::connect(&client, &TailClient::leftOut, &client, [](qint64 exchanges) {
        complain(u"%1 left out: they came faster than they were read here."_s.arg(exchanges),
                 ExitCode::Fine);
    });
    QObject::connect(&client, &TailClient::notRecorded, &client, [](qint64 exchanges) {
        complain(u"%1 not recorded: too many came at once."_s.arg(exchanges), ExitCode::Fine);
    });
    QObject::connect(&client, &TailClient::unseen, &client, [](qint64 exchanges) {
        complain(u"%1 came faster than the filter could look at them."_s.arg(exchanges),
                 ExitCode::Fine);
    });
    QObject::connect(&client, &TailClient::lost, &client,
                     [] { stop(u"The server has gone."_s, ExitCode::Local); });
    if (const auto begun = client.begin(*request); !begun) {
        const bool isBad = begun.error().code == FailureCode::BadSetting;
        return complain(begun.error().sentence, isBad ? ExitCode::Usage : ExitCode::Local);
    }
    const sys::StopSignals signals;
    QObject::connect(&signals, &sys::StopSignals::stopAsked, &client,
                     [] { stop({}, ExitCode::Fine); });
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace pinbridge
