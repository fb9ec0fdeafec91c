// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceCommand.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// By the last part of a problem's `type`; whatever is not named is the server's own trouble.
ExitCode exitCodeOf(const QString &problem)
{
    static const QMap<QString, ExitCode> table = {
        {u"bad-email"_s, ExitCode::Usage},
        {u"bad-body"_s, ExitCode::Usage},
        {u"bad-pin"_s, ExitCode::Usage},
        {u"missing-authorization"_s, ExitCode::Usage},
        {u"credentials-refused"_s, ExitCode::Credentials},
        {u"token-refused"_s, ExitCode::Upstream},
        {u"unknown-pin"_s, ExitCode::Upstream},
        {u"unknown-user"_s, ExitCode::Upstream},
        {u"ambiguous-user"_s, ExitCode::Upstream},
        {u"upstream-failed"_s, ExitCode::Upstream},
        {u"upstream-timeout"_s, ExitCode::Upstream},
    };
    return table.value(problem, ExitCode::Local);
}

ExitCode showProblem(const DeviceReply &reply, bool json)
{
    const QString type = reply.object.value("type"_L1).toString();
    if (!type.startsWith("/problems/"_L1)) {
        return complain(u"The server answered %1 and is no pinbridge server; check --server."_s.arg(
                            reply.status),
                        ExitCode::Local);
    }
    if (json)
        print(reply.body + '\n');
    return complain(u"%1. %2"_s.arg(reply.object.value("title"_L1).toString(),
                                    reply.object.value("detail"_L1).toString()),
                    exitCodeOf(type.section(u'/', -1)));
}

} // namespace

QList<OptionSpec> deviceOptions()
{
    return {
        {.name = u"server"_s,
         .value = u"URL"_s,
         .help = u"The server to talk to. [http://127.0.0.1:8777]"_s},
        {.name = u"fingerprint"_s,
         .value = u"SHA256"_s,
         .help = u"With https: accept the certificate with this fingerprint, as serve prints it, "
                 "and no other."_s},
        {.name = u"json"_s,
         .value = {},
         .help = u"Print the server's reply as it is, tokens included; without it they are "
                 "masked."_s},
        {.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s},
    };
}

Result<std::shared_ptr<DeviceClient>> openClient(const ParsedOptions &options)
{
    const QUrl url(options.has(u"server"_s) ? options.value(u"server"_s)
                                            : u"http://127.0.0.1:8777"_s,
                   QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isHttp || url.host().isEmpty() || (!url.path().isEmpty() && url.path() != "/"_L1)
        || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
        return fail(
            FailureCode::BadSetting,
            Phrase::verbatim(
                u"--server needs an address without a path: --server http://192.168.2.110:8777"_s),
            Stage::Settings);
    }
    const QString fingerprint = options.value(u"fingerprint"_s).remove(u':');
    static const QRegularExpression sha256(u"\\A[0-9a-fA-F]{64}\\z"_s);
    if (options.has(u"fingerprint"_s) && !sha256.match(fingerprint).hasMatch()) {
        return fail(
            FailureCode::BadSetting,
            Phrase::verbatim(u"--fingerprint needs the 32 pairs of hex digits that serve prints: "
                             "--fingerprint 0A:1B:…"_s),
            Stage::Settings);
    }
    if (options.has(u"fingerprint"_s) && url.scheme() != "https"_L1) {
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(
                        u"--fingerprint is for https: --server https://%1"_s.arg(url.authority())),
                    Stage::Settings);
    }
    return std::make_shared<DeviceClient>(url, fingerprint);
}

QString queryItem(const QString &name, const QString &value)
{
    return name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

ExitCode showReply(const Result<DeviceReply> &reply, bool json,
                   QString (*describe)(const QJsonObject &))
{
    if (!reply)
        return complain(reply.error().sentence, ExitCode::Local);
    if (reply->status != 200)
        return showProblem(*reply, json);
    if (reply->object.isEmpty()) {
        return complain(u"The server's answer is not the JSON of a pinbridge server; check "
                        "--server."_s,
                        ExitCode::Local);
    }
    if (json)
        print(reply->body + '\n');
    else
        print(describe(reply->object));
    return ExitCode::Fine;
}

} // namespace pinbridge
