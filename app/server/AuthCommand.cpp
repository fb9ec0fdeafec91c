// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceCommand.h"
#include "base/Redact.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QString describe(const QJsonObject &reply)
{
    return u"token  %1\n"_s.arg(masked(reply.value("token"_L1).toString().toUtf8()));
}

QCoro::Task<ExitCode> authenticate(std::shared_ptr<DeviceClient> client, QString email, bool json)
{
    const auto answer = client->get(u"/auth"_s, queryItem(u"email"_s, email));
    const Result<DeviceReply> reply = co_await answer;
    co_return showReply(reply, json, describe);
}

} // namespace

QString helpAuth()
{
    return u"usage: pinbridge-server auth EMAIL [options]\n\nAsks a running server for the user's "
           "token, as a device does.\n\nOptions\n"_s
           + optionsHelp(deviceOptions());
}

ExitCode runAuth(const QStringList &arguments)
{
    const auto options = parseOptions(deviceOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    if (options->positionals.size() != 1) {
        return complain(u"auth needs one address: pinbridge-server auth alice@example.com"_s,
                        ExitCode::Usage);
    }
    const auto client = openClient(*options);
    if (!client)
        return complain(client.error().sentence, ExitCode::Usage);
    return runTask([&] {
        return authenticate(*client, options->positionals.first(), options->has(u"json"_s));
    });
}

} // namespace pinbridge
