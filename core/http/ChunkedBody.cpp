// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/ChunkedBody.h"

#include "http/Limits.h"
#include "http/Syntax.h"

#include <algorithm>

namespace pinbridge::http {

namespace {

constexpr Refusal malformed{400, "The chunked body is malformed."};

/// The line at the front without its CR LF; unset while it is not complete.
tl::expected<std::optional<QByteArray>, Refusal> takeLine(QByteArray &bytes, qsizetype limit)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return bytes.size() > limit
                   ? tl::expected<std::optional<QByteArray>, Refusal>(tl::unexpected(malformed))
                   : std::nullopt;
    if (end > limit || end == 0 || bytes[end - 1] != '\r')
        return tl::unexpected(malformed);
    QByteArray line = bytes.left(end - 1);
    bytes.remove(0, end + 1);
    return line;
}

} // namespace

tl::expected<bool, Refusal> ChunkedBody::feed(QByteArray &bytes)
{
    while (!m_complete) {
        const auto moved = step(bytes);
        if (!moved)
            return moved;
        if (!*moved)
            break;
    }
    if (bytes.isEmpty())
        bytes.clear(); // `remove` keeps the room of what was there
    return m_complete;
}

/// One part; false when it needs more bytes.
tl::expected<bool, Refusal> ChunkedBody::step(QByteArray &bytes)
{
    switch (m_part) {
    case Part::Size:
        return readSize(bytes);
    case Part::Data: {
        const qsizetype size = std::min(m_left, bytes.size());
        m_body += bytes.left(size);
        bytes.remove(0, size);
        m_left -= size;
        if (m_left > 0)
            return false;
        m_part = Part::DataEnd;
        return true;
    }
    case Part::DataEnd:
        if (!QByteArrayView("\r\n").startsWith(
                QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 2))))
            return tl::unexpected(malformed);
        if (bytes.size() < 2)
            return false;
        bytes.remove(0, 2);
        m_part = Part::Size;
        return true;
    case Part::Trailers:
        return readTrailer(bytes);
    }
    return false;
}

tl::expected<bool, Refusal> ChunkedBody::readSize(QByteArray &bytes)
{
    const auto line = takeLine(bytes, limits::chunkLine);
    if (!line)
        return tl::unexpected(line.error());
    if (!*line)
        return false;
    const QByteArrayView text = **line;
    const qsizetype extension = text.indexOf(';');
    // Blanks may stand before the semicolon and nowhere else around the size.
    const QByteArrayView size =
        extension < 0 ? text : syntax::withoutBlanksBehind(text.first(extension));
    if (!syntax::isHex(size) || size.size() > 8 || !syntax::isFieldText(text))
        return tl::unexpected(malformed);
    m_left = size.toLongLong(nullptr, 16);
    if (m_left > m_limit - m_body.size())
        return tl::unexpected(Refusal{413, "The body is too large."});
    m_part = m_left == 0 ? Part::Trailers : Part::Data;
    return true;
}

tl::expected<bool, Refusal> ChunkedBody::readTrailer(QByteArray &bytes)
{
    const auto line = takeLine(bytes, limits::trailers);
    if (!line)
        return tl::unexpected(line.error());
    if (!*line)
        return false;
    m_trailerBytes += (*line)->size() + 2;
    if (m_trailerBytes > limits::trailers)
        return tl::unexpected(Refusal{431, "The trailer fields are too large."});
    m_complete = (*line)->isEmpty();
    if (m_complete)
        return true;
    // Read over, but a request that stands where trailers are is none (RFC 9112 section 7.1.2).
    if (const auto field = parseField(**line); !field)
        return tl::unexpected(field.error());
    return true;
}

} // namespace pinbridge::http
