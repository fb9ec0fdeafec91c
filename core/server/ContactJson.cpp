// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ContactJson.h"

#include <memory>
#include <utility>

namespace pinbridge {

/// Its pin is what it was found by.
bool ContactJson::Made::isOf(const Session &other) const
{
    return session.id == other.id && session.url == other.url && session.wsUrl == other.wsUrl
           && session.contact.userToken == other.contact.userToken
           && session.contact.sessionToken == other.contact.sessionToken;
}

QByteArray ContactJson::of(const Session &session)
{
    const Made *const known = m_made.object(session.pin);
    if (known && known->isOf(session))
        return known->json;
    auto made = std::make_unique<Made>();
    made->session.id = session.id;
    made->session.url = session.url;
    made->session.wsUrl = session.wsUrl;
    made->session.contact.userToken = session.contact.userToken;
    made->session.contact.sessionToken = session.contact.sessionToken;
    made->json = sideJson(session, Seat::Contact, m_form);
    QByteArray json = made->json;
    m_made.insert(session.pin, made.release());
    return json;
}

} // namespace pinbridge
