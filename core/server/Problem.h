// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "http/Message.h"

#include <QByteArray>
#include <QString>

namespace pinbridge {

/// A row of the device API's error table (RFC 9457). `type` is the stable name, served as
/// "/problems/<type>"; `title` does not change from case to case.
struct ProblemType
{
    const char *type;
    int status;
    const char *title;
};

/// The type a failure is told as. The only place where failures become statuses.
[[nodiscard]] const ProblemType &problemOf(FailureCode code);

/// For what is not a failure of ours: 404 not-found, 405, 413 body-too-large, 421, 429, 500, 504,
/// and what HTTP itself asks for. `status` must be one of those: any other is a defect, which is
/// logged and answered as 500. A 503 is a failure of ours, below, for its `Retry-After`.
[[nodiscard]] const ProblemType &problemOfStatus(int status);

/// The reply: application/problem+json with type, title, status, detail and request_id.
[[nodiscard]] http::Reply problemReply(const ProblemType &type, const QString &detail,
                                       const QByteArray &requestId);
/// The same for a failure; carries `Retry-After` where the failure has advice or the status
/// asks for one.
[[nodiscard]] http::Reply problemReply(const Failure &failure, const QByteArray &requestId);

/// Every type there is, for the documentation and its test.
[[nodiscard]] const QList<ProblemType> &allProblems();

} // namespace pinbridge
