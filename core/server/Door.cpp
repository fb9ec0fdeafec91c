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

constexpr qsizetype agentBytes = 1024; // more than is kept of it

/// `text` with the device's address in it.
Reply notApproved(const Request &request, const QString &text)
{
    return problemReply(problemOfStatus(403), text.arg(request.peer.toString()), request.id);
}

} // namespace

Door::Door(AccessRules access, QStringList hostNames, const DeviceLimits &limits,
           DeviceRegistry &devices, const Clock &clock)
    : m_access(std::move(access))
    , m_hostNames(std::move(hostNames))
    , m_requests(limits.requestRate, limits.requestBurst, clock)
    , m_guesses(limits.wrongPinsPerAddress, limits.wrongPinsInAll, clock)
    , m_devices(devices)
{
}

std::optional<Reply> Door::forAll(const Request &request)
{
    if (const auto wait = m_requests.take(request.peer))
        return tooMany(request, *wait, QStringLiteral("Too many requests from this address"));
    if (!isOwnHost(request.field("Host"), m_hostNames))
        return problemReply(problemOfStatus(421),
                            QStringLiteral("The Host field names another server. Use this one's "
                                           "address, or give it the name with --host-name."),
                            request.id);
    return std::nullopt;
}

std::optional<Reply> Door::forDevices(const Request &request)
{
    if (isThisMachine(request.peer, request.local))
        return std::nullopt;
    const QString agent = QString::fromUtf8(request.field("User-Agent").left(agentBytes));
    const auto decision = m_devices.note(request.peer, agent);
    if (decision == DeviceState::Blocked)
        return notApproved(request,
                           QStringLiteral("This device (%1) is blocked by the operator of the "
                                          "server, who can take that back in the console under "
                                          "Devices."));
    if (m_access.admits(request.peer, request.local))
        return std::nullopt;
    // Whom the operator allowed in another mode is not this machine, either.
    if (m_access.access == Access::Local)
        return notApproved(request,
                           QStringLiteral("This server serves its own machine only. Its operator "
                                          "can start it with --access approved, and then allow "
                                          "this device (%1)."));
    if (decision == DeviceState::Allowed)
        return std::nullopt;
    if (!m_devices.knock(request.peer, agent))
        return notApproved(request,
                           QStringLiteral("Too many devices wait for approval, so this one (%1) is "
                                          "not listed. The operator allows it with: "
                                          "pinbridge-server devices allow %1, or forgets some "
                                          "that wait."));
    return notApproved(request,
                       QStringLiteral("This device (%1) waits for approval. The operator allows "
                                      "it in the console under Devices, or with: "
                                      "pinbridge-server devices allow %1. Then send the request "
                                      "again."));
}

std::optional<Reply> Door::forGuesses(const Request &request)
{
    const auto wait = m_guesses.wait(request.peer);
    return wait ? std::optional(tooMany(request, *wait, QStringLiteral("Too many wrong pins")))
                : std::nullopt;
}

void Door::noteWrongPin(const Request &request) { m_guesses.noteWrong(request.peer); }

} // namespace pinbridge
