// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/RequestHead.h"

#include <QByteArray>

namespace pinbridge::http {

/// Takes a chunked body apart (RFC 9112 section 7.1): extensions and trailers are read over,
/// sizes and line ends are strict.
class ChunkedBody
{
public:
    /// Body of at most `limit` bytes.
    explicit ChunkedBody(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// Eats what it can from the front of `bytes`. True when the body is complete.
    /// Refusal: 400 malformed, 413 too large.
    [[nodiscard]] tl::expected<bool, Refusal> feed(QByteArray &bytes);
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Part { Size, Data, DataEnd, Trailers };

    [[nodiscard]] tl::expected<bool, Refusal> step(QByteArray &bytes);
    [[nodiscard]] tl::expected<bool, Refusal> readSize(QByteArray &bytes);
    [[nodiscard]] tl::expected<bool, Refusal> readTrailer(QByteArray &bytes);

    qsizetype m_limit;
    Part m_part = Part::Size;
    qsizetype m_left = 0; ///< of the chunk
    qsizetype m_trailerBytes = 0;
    bool m_complete = false;
    QByteArray m_body;
};

} // namespace pinbridge::http
