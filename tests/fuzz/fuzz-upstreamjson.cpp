// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "base/Jwt.h"
#include "helplightning/ReplyShapes.h"

using namespace pinbridge;
using namespace pinbridge::fuzz;

// Every shape of a reply from upstream on the same bytes: upstream may send anything, and what it
// sends goes on into paths, headers and to phones.

namespace {

template<typename T>
bool isAccepted(const Shaped<T> &read)
{
    if (!read)
        require(!read.error().isEmpty(), "a wrong answer is told what is wrong with it");
    return read.has_value();
}

void requireId(const QString &id)
{
    require(!id.isEmpty() && id.size() <= 128, "an id has 1 to 128 characters");
    require(isVisibleAscii(id), "an id can stand in a path");
    require(id != QLatin1String(".") && id != QLatin1String(".."), "an id does not change a path");
}

void requireToken(const QByteArray &token)
{
    require(isVisibleAscii(QString::fromLatin1(token)), "a token can stand in a header");
    (void)readJwt(token);
}

void requireTime(const std::optional<QDateTime> &time)
{
    require(!time || (time->isValid() && time->timeSpec() == Qt::UTC), "a time is one, in UTC");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    if (const auto page = readUserPage(body); isAccepted(page)) {
        require(page->page >= 0 && page->totalPages >= 1, "pages are counted");
        for (const UpstreamUser &user : page->entries) {
            requireId(user.id);
            requireToken(user.token);
        }
    }
    if (const auto user = readUser(body); isAccepted(user)) {
        requireId(user->id);
        requireToken(user->token);
        require(!user->active || !user->token.isEmpty(), "an active user has a token");
    }
    if (const auto view = readSessionView(body); isAccepted(view)) {
        requireId(view->id);
        requireToken(view->token);
        require(!view->token.isEmpty(), "a session has a token");
    }
    if (const auto info = readGssInfo(body); isAccepted(info)) {
        require(!info->server.isEmpty() && !info->wsServer.isEmpty() && !info->token.isEmpty(),
                "a media server is named in full");
        requireToken(info->token);
    }
    if (const auto records = readCallRecords(body); isAccepted(records)) {
        for (const CallRecord &record : *records) {
            requireId(record.callId);
            requireTime(record.startTime);
            requireTime(record.endTime);
            require(record.duration >= 0, "a call does not end before it starts");
        }
    }
    if (const auto claims = readJwt(body)) {
        requireTime(claims->issuedAt);
        requireTime(claims->expiresAt);
    }
    return 0;
}
