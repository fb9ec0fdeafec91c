// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceCommand.h"
#include "base/Redact.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<OptionSpec> createOptions()
{
    QList<OptionSpec> specs = {
        {.name = u"as"_s, .value = u"E"_s, .help = u"create: address of the creator."_s},
        {.name = u"with"_s, .value = u"E"_s, .help = u"create: address of the contact."_s},
    };
    return specs + deviceOptions();
}

QString describe(const QJsonObject &reply)
{
    const auto text = [&reply](QLatin1StringView key) { return reply.value(key).toString(); };
    // A list or a string, as the server is set up.
    const QJsonValue id = reply.value("session_id"_L1);
    const QString session = id.isArray() ? id.toArray().first().toString() : id.toString();
    return u"pin            %1\nsession        %2\nsession token  %3\nuser token     %4\n"
           "url            %5\nws_url         %6\n"_s.arg(
               text("sid"_L1), session, masked(text("session_token"_L1).toUtf8()),
               masked(text("user_token"_L1).toUtf8()), text("url"_L1), text("ws_url"_L1));
}

/// The steps of a device: the creator's token first, then the session.
QCoro::Task<ExitCode> create(std::shared_ptr<DeviceClient> client, QString creator, QString contact,
                             bool json)
{
    const auto authentication = client->get(u"/auth"_s, queryItem(u"email"_s, creator));
    const Result<DeviceReply> user = co_await authentication;
    if (!user || user->status != 200)
        co_return showReply(user, json, describe);
    const QByteArray token = user->object.value("token"_L1).toString().toUtf8();
    const QJsonObject wanted{{u"contact_email"_s, contact}};
    const auto creation =
        client->post(u"/session"_s, token, QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    const Result<DeviceReply> session = co_await creation;
    co_return showReply(session, json, describe);
}

QCoro::Task<ExitCode> show(std::shared_ptr<DeviceClient> client, QString pin, bool json)
{
    const auto answer = client->get(u"/session"_s, queryItem(u"sid"_s, pin));
    const Result<DeviceReply> session = co_await answer;
    co_return showReply(session, json, describe);
}

ExitCode runCreate(const ParsedOptions &options, const std::shared_ptr<DeviceClient> &client)
{
    if (!options.has(u"as"_s) || !options.has(u"with"_s) || options.positionals.size() != 1) {
        return complain(u"session create needs two addresses: pinbridge-server session create "
                        "--as alice@example.com --with bob@example.com"_s,
                        ExitCode::Usage);
    }
    return runTask([&] {
        return create(client, options.value(u"as"_s), options.value(u"with"_s),
                      options.has(u"json"_s));
    });
}

ExitCode runShow(const ParsedOptions &options, const std::shared_ptr<DeviceClient> &client)
{
    if (options.positionals.size() != 2 || options.has(u"as"_s) || options.has(u"with"_s)) {
        return complain(u"session show needs one pin and no addresses: pinbridge-server session "
                        "show 3271"_s,
                        ExitCode::Usage);
    }
    return runTask([&] { return show(client, options.positionals.at(1), options.has(u"json"_s)); });
}

} // namespace

QString helpSession()
{
    return u"usage: pinbridge-server session create --as E --with E [options]\n"
           "       pinbridge-server session show PIN [options]\n\n"
           "Creates a session on a running server, or fetches the contact's side of one with its "
           "pin,\nas a device does.\n\nOptions\n"_s
           + optionsHelp(createOptions());
}

ExitCode runSession(const QStringList &arguments)
{
    const auto options = parseOptions(createOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    const auto client = openClient(*options);
    if (!client)
        return complain(client.error().sentence, ExitCode::Usage);
    const QString action = options->positionals.value(0);
    if (action == "create"_L1)
        return runCreate(*options, *client);
    if (action == "show"_L1)
        return runShow(*options, *client);
    return complain(u"session is followed by create or show: pinbridge-server session create --as "
                    "E --with E, or pinbridge-server session show PIN"_s,
                    ExitCode::Usage);
}

} // namespace pinbridge
