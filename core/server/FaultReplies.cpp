// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/FaultReplies.h"

#include "server/Problem.h"
#include "sessions/SessionRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using http::Reply;

constexpr auto retryAfter = "5"; ///< seconds, where a real reply of that status has the field
constexpr int upstreamCode = 1003; ///< of an expired token

const ProblemType *problemNamed(const QString &name)
{
    const auto row = std::ranges::find_if(allProblems(), [&name](const ProblemType &type) {
        return name == QLatin1String(type.type);
    });
    return row == allProblems().end() ? nullptr : &*row;
}

/// Where several problems have a status, the one that devices meet most.
QString usualProblem(int status)
{
    switch (status) {
    case 400:
        return u"bad-body"_s;
    case 404:
        return u"unknown-user"_s;
    case 502:
        return u"upstream-failed"_s;
    default:
        break;
    }
    const auto row = std::ranges::find(allProblems(), status, &ProblemType::status);
    return row == allProblems().end() ? QString() : QString::fromLatin1(row->type);
}

Reply withMember(Reply reply, const QString &name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    object.insert(name, value);
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

Reply statusReply(const FaultAction &action, const QByteArray &requestId)
{
    const int status = action.status;
    const QString name = action.problem.isEmpty() ? usualProblem(status) : action.problem;
    const ProblemType *const known = problemNamed(name);
    const QString detail = status < 500 ? u"Check what was sent, and send it again."_s
                                        : u"Try again in a few seconds."_s;
    const ProblemType type{known != nullptr ? known->type : "", status,
                           known != nullptr ? known->title : "Not a usual answer of this server"};
    Reply reply = problemReply(type, detail, requestId);
    if (known == nullptr) // RFC 9457 section 4.2.1: no more than the status says
        reply = withMember(std::move(reply), u"type"_s, u"about:blank"_s);
    if (status == 503 || status == 429)
        reply.fields.emplaceBack("Retry-After", retryAfter);
    return reply;
}

Reply expiredReply(const QByteArray &requestId)
{
    const Failure refused{
        .code = FailureCode::TokenRefused,
        .sentence = Phrase::verbatim(u"Upstream refused the token: it has expired or is not valid. "
                                     "Authenticate again to get a new one."_s)};
    return withMember(problemReply(refused, requestId), u"code"_s, upstreamCode);
}

UpstreamFault::Kind kindOf(FaultKind kind)
{
    if (kind == FaultKind::UpstreamSlow)
        return UpstreamFault::Kind::Slow;
    return kind == FaultKind::UpstreamDown ? UpstreamFault::Kind::Down
                                           : UpstreamFault::Kind::TokenExpired;
}

} // namespace

std::optional<Reply> faultReply(const FaultAction &action, const QByteArray &requestId)
{
    switch (action.kind) {
    case FaultKind::Status:
        return statusReply(action, requestId);
    case FaultKind::TokenExpired:
        return expiredReply(requestId);
    case FaultKind::WrongPin:
        return problemReply(unknownPin().value(), requestId);
    case FaultKind::Garbage:
        return Reply::json(R"({"sid": "3271", "session_id": ["76125039-3a)");
    default:
        return std::nullopt;
    }
}

Result<void> checkFaultProblem(const FaultAction &action)
{
    if (action.problem.isEmpty() || problemNamed(action.problem) != nullptr)
        return {};
    QStringList names;
    for (const ProblemType &type : allProblems())
        names << QLatin1String(type.type);
    return fail(FailureCode::BadSetting,
                Phrase::tr("There is no problem \"%1\". There are %2.")
                    .arg(action.problem, names.join(", "_L1)),
                Stage::Settings);
}

std::function<std::optional<UpstreamFault>(const QByteArray &, bool)> upstreamFaults(FaultLab &lab)
{
    return [&lab](const QByteArray &request, bool asUser) -> std::optional<UpstreamFault> {
        const auto hit = lab.takeUpstream(request, asUser);
        if (!hit)
            return std::nullopt;
        return UpstreamFault{.kind = kindOf(hit->action.kind), .time = hit->time};
    };
}

} // namespace pinbridge
