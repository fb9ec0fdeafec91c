// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/SessionRepository.h"

namespace pinbridge {

SessionRepository::~SessionRepository() = default;

QCoro::Task<Result<QList<Session>>> SessionRepository::list(int limit)
{
    return listBefore(newest, limit);
}

tl::unexpected<Failure> unknownPin()
{
    return fail(FailureCode::UnknownPin,
                Phrase::tr("No live session has this pin: it is mistyped, has ended or was "
                           "revoked. Ask the creator to read it again or make a new one."));
}

} // namespace pinbridge
