// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace pinbridge {

/// One seat of a session, as the seat's device needs it.
struct Side
{
    QString email; ///< empty when this server does not know who it is
    QString userId; ///< upstream's, empty when unknown
    QByteArray userToken;
    QByteArray sessionToken;
};

/// Somebody who fetched the contact's side.
struct Join
{
    QDateTime at; ///< UTC
    QString from; ///< the device's address
};

/// A call between a creator and a contact, and the pin that joins them.
struct Session
{
    QString pin; ///< 4 to 9 digits, leading zeros kept; `sid` on the wire
    QString id; ///< upstream's
    Side creator;
    Side contact;
    QString url; ///< media server, "gss+ssl://…"
    QString wsUrl; ///< media server for browsers, "wss://…"
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC; of the pin
    bool revoked = false;
    QList<Join> joins; ///< oldest first, the last `joinLimit`
    qint64 number = 0; ///< in the order they were kept, from 1; 0: not known

    static constexpr int joinLimit = 16;
    void addJoin(const Join &join)
    {
        joins.append(join);
        if (joins.size() > joinLimit)
            joins.removeFirst();
    }
};

} // namespace pinbridge
