// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "HttpModel.h"
#include "http/ChunkedBody.h"
#include "http/Limits.h"

#include <algorithm>

using namespace pinbridge::fuzz;
using namespace pinbridge::http;

// The parsers of a request, without sockets. How a stream is cut into pieces must never change
// what it means.

namespace {

constexpr qsizetype bodyLimit = 1000;

bool isRefusal(int status)
{
    constexpr int statuses[] = {400, 413, 414, 417, 431, 501, 505};
    return std::find(std::begin(statuses), std::end(statuses), status) != std::end(statuses);
}

/// The head at the front of what has come so far, after each piece.
void readHeadInPieces(const QList<QByteArray> &pieces, const QByteArray &stream)
{
    const auto whole = parseHead(stream);
    require(whole || isRefusal(whole.error().status), "a refusal's status is one of ours");
    QByteArray arrived;
    for (const QByteArray &piece : pieces) {
        arrived += piece;
        const auto head = parseHead(arrived);
        if (!head) {
            require(!whole, "what is accepted in one piece is accepted in several");
            require(isRefusal(head.error().status), "a refusal's status is one of ours");
            return;
        }
        if (*head) {
            require(whole && *whole, "what is refused in one piece is refused in several");
            require((*head)->size == (*whole)->size && isSame(**head, **whole),
                    "a head is the same in one piece and in several");
            return;
        }
        (void)glanceAtHead(arrived);
    }
    require(whole && !*whole, "what waits for more in several pieces waits in one");
}

/// Everything after the first head is taken for a chunked body, and the whole stream as well:
/// what is no request may still be a body.
void readChunksInPieces(const QByteArray &body, const QList<QByteArray> &pieces)
{
    ChunkedBody whole(bodyLimit);
    QByteArray wholeRest = body;
    const auto wholeEnd = whole.feed(wholeRest);
    require(wholeEnd || isRefusal(wholeEnd.error().status), "a refusal's status is one of ours");
    require(whole.body().size() <= bodyLimit, "a body stays below its limit");

    ChunkedBody cut(bodyLimit);
    QByteArray rest;
    for (const QByteArray &piece : pieces) {
        rest += piece;
        const auto end = cut.feed(rest);
        require(cut.body().size() <= bodyLimit, "a body stays below its limit");
        if (!end) {
            require(!wholeEnd, "chunks accepted in one piece are accepted in several");
            require(end.error().status == wholeEnd.error().status, "refused in the same words");
            return;
        }
        require(*end || rest.size() <= limits::trailers + 1, "chunks are not kept waiting");
        if (*end) {
            require(wholeEnd && *wholeEnd && cut.body() == whole.body(),
                    "chunks mean the same in one piece and in several");
            require(wholeRest.startsWith(rest), "what follows the chunks is not touched");
            return;
        }
    }
    require(wholeEnd && !*wholeEnd && cut.body() == whole.body(),
            "chunks that wait for more in several pieces wait in one");
}

/// As chunks of the sizes that `choices` draws, it is the same body again.
void chunkAgain(const QByteArray &body, Choices choices)
{
    QByteArray text;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype size = 1 + choices.below(static_cast<quint32>(body.size() - at));
        text += QByteArray::number(size, 16) + "\r\n" + body.mid(at, size) + "\r\n";
        at += size;
    }
    text += "0\r\n\r\nnext";
    ChunkedBody chunks(bodyLimit);
    const auto end = chunks.feed(text);
    require(end && *end && chunks.body() == body && text == "next", "a body survives its chunks");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const HttpInput input = HttpInput::read(bytesOf(data, size));
    const auto pieces = input.pieces();
    readHeadInPieces(pieces, input.stream);
    readChunksInPieces(input.stream, pieces);

    const ModelStream meaning = readStream(input.stream, bodyLimit);
    for (const ModelRequest &request : meaning.requests)
        chunkAgain(request.body, Choices(input.seed));

    const auto head = parseHead(input.stream);
    if (head && *head && (*head)->chunked) {
        HttpInput rest = input;
        rest.stream = input.stream.sliced((*head)->size);
        readChunksInPieces(rest.stream, rest.pieces());
    }
    return 0;
}
