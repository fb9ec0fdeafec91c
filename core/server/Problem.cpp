// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Problem.h"

#include "base/Log.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pinbridge {

namespace {

// Replies are English; the console translates what it shows of them.
struct Row
{
    FailureCode code;
    ProblemType problem;
};

// The error table of the device API. 401 is not used and 403 only for access: the Android sample
// app sends a POST again at once, up to five times, on both.
const QList<Row> &rows()
{
    static const QList<Row> table = {
        {FailureCode::BadEmail,
         {"bad-email", 400, QT_TRANSLATE_NOOP("pinbridge::Problems", "Not an e-mail address")}},
        {FailureCode::BadBody,
         {"bad-body", 400,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "The body is not the JSON asked for")}},
        {FailureCode::BadPin,
         {"bad-pin", 400, QT_TRANSLATE_NOOP("pinbridge::Problems", "Not a pin")}},
        {FailureCode::MissingAuthorization,
         {"missing-authorization", 400,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "A user token is needed")}},
        {FailureCode::TokenRefused,
         {"token-refused", 400,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "The user token was refused")}},
        {FailureCode::UnknownPin,
         {"unknown-pin", 404, QT_TRANSLATE_NOOP("pinbridge::Problems", "No such pin")}},
        {FailureCode::UnknownUser,
         {"unknown-user", 404, QT_TRANSLATE_NOOP("pinbridge::Problems", "No such user")}},
        {FailureCode::AmbiguousUser,
         {"ambiguous-user", 409, QT_TRANSLATE_NOOP("pinbridge::Problems", "More than one user")}},
        {FailureCode::CredentialsMissing,
         {"credentials-refused", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "This server's credentials were refused")}},
        {FailureCode::ApiKeyRefused,
         {"credentials-refused", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "This server's credentials were refused")}},
        {FailureCode::PartnerTokenRefused,
         {"credentials-refused", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "This server's credentials were refused")}},
        {FailureCode::UpstreamUnreachable,
         {"upstream-failed", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "Help Lightning failed")}},
        {FailureCode::UpstreamFailed,
         {"upstream-failed", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "Help Lightning failed")}},
        {FailureCode::UpstreamNonsense,
         {"upstream-failed", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "Help Lightning failed")}},
        {FailureCode::UpstreamTimeout,
         {"upstream-timeout", 504,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "Help Lightning took too long")}},
        {FailureCode::UpstreamBusy,
         {"upstream-failed", 502,
          QT_TRANSLATE_NOOP("pinbridge::Problems", "Help Lightning failed")}},
        {FailureCode::Unavailable,
         {"unavailable", 503, QT_TRANSLATE_NOOP("pinbridge::Problems", "Not available now")}},
        {FailureCode::Cancelled,
         {"unavailable", 503, QT_TRANSLATE_NOOP("pinbridge::Problems", "Not available now")}},
    };
    return table;
}

const QList<ProblemType> &statusProblems()
{
    static const QList<ProblemType> table = {
        {"internal", 500, QT_TRANSLATE_NOOP("pinbridge::Problems", "A defect in this server")},
        {"device-not-approved", 403,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "This device is not approved")},
        {"not-found", 404, QT_TRANSLATE_NOOP("pinbridge::Problems", "No such route")},
        {"method-not-allowed", 405,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "Not with this method")},
        {"malformed-request", 400,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "Not a request of HTTP/1.1")},
        {"request-timeout", 408,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "The request came too slowly")},
        {"body-too-large", 413, QT_TRANSLATE_NOOP("pinbridge::Problems", "The body is too large")},
        {"line-too-long", 414,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "The request line is too long")},
        {"wrong-host", 421, QT_TRANSLATE_NOOP("pinbridge::Problems", "Not a name of this server")},
        {"too-many-attempts", 429, QT_TRANSLATE_NOOP("pinbridge::Problems", "Too many attempts")},
        {"expectation-failed", 417,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "An expectation that cannot be met")},
        {"head-too-large", 431,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "The header fields are too large")},
        {"not-implemented", 501,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "Not known to this server")},
        {"http-version", 505,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "Not an HTTP version of this server")},
        {"upstream-timeout", 504,
         QT_TRANSLATE_NOOP("pinbridge::Problems", "Help Lightning took too long")},
    };
    return table;
}

constexpr int defaultRetryAfter = 5; ///< seconds, for a 503 without better advice

} // namespace

const ProblemType &problemOf(FailureCode code)
{
    const auto row = std::find_if(rows().begin(), rows().end(),
                                  [code](const Row &candidate) { return candidate.code == code; });
    return row == rows().end() ? problemOfStatus(500) : row->problem;
}

const ProblemType &problemOfStatus(int status)
{
    const auto &table = statusProblems();
    const auto row = std::find_if(table.begin(), table.end(), [status](const ProblemType &type) {
        return type.status == status;
    });
    if (row != table.end())
        return *row;
    qCCritical(logServer) << "There is no problem for the status" << status;
    return table.first();
}

http::Reply problemReply(const ProblemType &type, const QString &detail,
                         const QByteArray &requestId)
{
    const QJsonObject object{
        {QStringLiteral("type"), QLatin1String("/problems/") + QLatin1String(type.type)},
        {QStringLiteral("title"), QLatin1String(type.title)},
        {QStringLiteral("status"), type.status},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("request_id"), QString::fromLatin1(requestId)},
    };
    return {.status = type.status,
            .contentType = QByteArrayLiteral("application/problem+json"),
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .fields = {},
            .note = QLatin1String(type.type)};
}

http::Reply problemReply(const Failure &failure, const QByteArray &requestId)
{
    const ProblemType &type = problemOf(failure.code);
    const QString detail =
        failure.code == FailureCode::Cancelled
            ? QStringLiteral("The server is shutting down. Try again in a few seconds.")
            : failure.sentence;
    http::Reply reply = problemReply(type, detail, requestId);
    if (failure.retryAfter || type.status == 503) {
        const auto seconds = failure.retryAfter ? failure.retryAfter->count() : defaultRetryAfter;
        reply.fields.emplaceBack("Retry-After", QByteArray::number(qint64(seconds)));
    }
    return reply;
}

const QList<ProblemType> &allProblems()
{
    static const QList<ProblemType> all = [] {
        QList<ProblemType> types;
        const auto add = [&types](const ProblemType &type) {
            const bool known = std::any_of(types.begin(), types.end(), [&](const auto &other) {
                return QByteArrayView(other.type) == QByteArrayView(type.type);
            });
            if (!known)
                types.append(type);
        };
        for (const Row &row : rows())
            add(row.problem);
        for (const ProblemType &type : statusProblems())
            add(type);
        return types;
    }();
    return all;
}

} // namespace pinbridge
