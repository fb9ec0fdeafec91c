// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Door.h"

#include "server/HostCheck.h"
#include "server/Problem.h"

namespace pinbridge {

using http::Reply;
using http::Request;

namespace {

Reply tooMany(const Request &request, std::chrono::seconds wait, const QString &what)
{
    Reply reply = problemReply(problemOfStatus(429),
                               QStringLiteral("%1. Wait %2 s.").arg(what).arg(qint64(wait.count())),
                               request.id);
    reply.fields.emplaceBack("Retry-After", QByteArray::number(qint64(wait.count())));
    return reply;
}

QString accessDetail(Access access)
{
    return access == Access::Local
               ? QStringLiteral(
                     "This server serves its own machine only. Its operator can open it to "
                     "the network with --access approved --allow and this device's network.")
               : QStringLiteral(
                     "This device's address is not among the allowed ones. Ask the operator "
                     "of the server to allow it or its network.");
}

} // namespace

Door::Door(AccessRules access, QStringList hostNames, const DeviceLimits &limits,
           const Clock &clock)
    : m_access(std::move(access))
    , m_hostNames(std::move(hostNames))
    , m_requests(limits.requestRate, limits.requestBurst, clock)
    , m_guesses(limits.wrongPinsPerAddress, limits.wrongPinsInAll, clock)
{
}

std::optional<Reply> Door::forAll(const Request &request)
{
    if (!isOwnHost(request.field("Host"), m_hostNames))
        return problemReply(problemOfStatus(421),
                            QStringLiteral("The Host field names another server. Use this one's "
                                           "address, or give it the name with --host-name."),
                            request.id);
    if (const auto wait = m_requests.take(request.peer))
        return tooMany(request, *wait, QStringLiteral("Too many requests from this address"));
    return std::nullopt;
}

std::optional<Reply> Door::forDevices(const Request &request) const
{
    if (m_access.admits(request.peer, request.local))
        return std::nullopt;
    return problemReply(problemOfStatus(403), accessDetail(m_access.access), request.id);
}

std::optional<Reply> Door::forGuesses(const Request &request)
{
    const auto wait = m_guesses.wait(request.peer);
    return wait ? std::optional(tooMany(request, *wait, QStringLiteral("Too many wrong pins")))
                : std::nullopt;
}

void Door::noteWrongPin(const Request &request) { m_guesses.noteWrong(request.peer); }

} // namespace pinbridge
