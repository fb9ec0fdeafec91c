// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Delivery.h"
#include "base/Trail.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace pinbridge::http {

/// Put, Delete and Patch are on no route. Other: none that is known, or none was read.
enum class Method { Get, Head, Post, Options, Put, Delete, Patch, Other };
/// "GET", …; "?" for Other.
[[nodiscard]] QByteArray methodName(Method method);

/// Header fields in the order sent; names keep their spelling and compare without case.
using Fields = QList<std::pair<QByteArray, QByteArray>>;
[[nodiscard]] bool isNamed(QByteArrayView field, QByteArrayView name);

/// A request: a value that outlives its connection.
struct Request
{
    Method method = Method::Other;
    QString path{}; ///< decoded; starts with '/'
    QByteArray rawPath{}; ///< as sent, still encoded
    QByteArray query{}; ///< as sent, without '?'
    Fields fields{};
    QByteArray body{};
    QHostAddress peer{}; ///< IPv4-mapped IPv6 addresses are given as IPv4
    quint16 peerPort = 0;
    QHostAddress local{}; ///< which of this machine's addresses it came to, in the same form
    bool encrypted = false;
    QByteArray id{}; ///< 16 hex digits, the X-Request-Id of its answer
    Trail trail{}; ///< what is done for it

    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    [[nodiscard]] bool hasField(QByteArrayView name) const;
    /// Value of the first query item named `name`, percent-decoded once; '+' stays '+'. Unset
    /// when absent.
    [[nodiscard]] std::optional<QString> queryValue(QLatin1StringView name) const;
};

/// A reply before the common fields are added.
struct Reply
{
    int status = 200;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    Fields fields; ///< beside Content-Type and Content-Length
    QString note; ///< for the record of the exchange; never sent
    Delivery delivery = {};

    [[nodiscard]] static Reply json(const QByteArray &body, int status = 200);
};

} // namespace pinbridge::http
