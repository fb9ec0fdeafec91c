// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/RequestHead.h"

#include <QByteArray>
#include <QList>

namespace pinbridge::fuzz {

/// One connection's input for the HTTP targets: four bytes say how, the rest is what the client
/// sends.
struct HttpInput
{
    quint8 manner = 0; ///< bits; see the targets
    quint32 seed = 0; ///< where it is cut
    int cuts = 0; ///< 0: it arrives at once
    QByteArray stream;

    /// An input too short to have a stream has none.
    [[nodiscard]] static HttpInput read(const QByteArray &input);
    /// The stream in pieces, none of them empty.
    [[nodiscard]] QList<QByteArray> pieces() const;
};

struct ModelRequest
{
    http::RequestHead head;
    QByteArray body;
};

/// What the whole stream of one connection means.
struct ModelStream
{
    enum class End {
        Waiting, ///< for the rest of a request, or for another
        Refused,
        Asked, ///< the client asked for the end: what follows is not read
        Foreign, ///< TLS, where there is none
    };
    QList<ModelRequest> requests;
    End end = End::Waiting;
    int status = 0; ///< of the refusal
    bool partial = false; ///< with Waiting: a request has begun
};

/// The same parsers as the filter's, each on everything that the client will ever send.
[[nodiscard]] ModelStream readStream(QByteArray stream, qsizetype bodyLimit);

/// What the rest of the program relies on in every head that is accepted.
void requireSound(const http::RequestHead &head, const QByteArray &raw);

[[nodiscard]] bool isSame(const http::RequestHead &a, const http::RequestHead &b);

} // namespace pinbridge::fuzz
