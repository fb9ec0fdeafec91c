// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HttpModel.h"

#include "Fuzz.h"
#include "http/ChunkedBody.h"
#include "http/Limits.h"

#include <algorithm>

namespace pinbridge::fuzz {

using namespace http;

namespace {

/// The line's name as the most lenient proxy might read it: blanks and controls dropped.
QByteArray lenientName(const QByteArray &line)
{
    QByteArray name;
    for (const char c : line.left(line.indexOf(':'))) {
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7f)
            name += c;
    }
    return name.toLower();
}

/// Nothing in the raw bytes may look like another framing than the one that was understood.
void requireUnambiguous(const RequestHead &head, const QByteArray &raw)
{
    int lengths = 0;
    int codings = 0;
    int hosts = 0;
    QByteArray lines = raw.mid(raw.startsWith("\r\n") ? 2 : 0);
    lines.chop(4);
    lines.replace('\r', '\n');
    const auto list = lines.split('\n').mid(1);
    for (const QByteArray &line : list) {
        const QByteArray name = lenientName(line);
        const QByteArray value = line.mid(line.indexOf(':') + 1).simplified();
        if (name == "content-length") {
            ++lengths;
            require(value.toLongLong() == head.contentLength, "one reading of Content-Length");
        }
        if (name == "transfer-encoding") {
            ++codings;
            require(value.toLower() == "chunked", "one reading of Transfer-Encoding");
        }
        hosts += name == "host" ? 1 : 0;
    }
    require(lengths + codings <= 1, "one field says how long the body is");
    require((codings == 1) == head.chunked, "chunked is what the client said");
    require(lengths == 1 || head.contentLength == 0, "no length that the client did not give");
    require(hosts <= 1, "one Host");
}

void requireTarget(const RequestHead &head)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f && c != '#'; };
    require(std::all_of(head.path.cbegin(), head.path.cend(), isVisible), "a path is visible");
    require(std::all_of(head.query.cbegin(), head.query.cend(), isVisible), "a query is visible");
    require(head.path == "*" ? head.method == Method::Options
                             : head.path.startsWith('/') && !head.path.startsWith("//"),
            "a path starts with one slash");
    require(!head.path.contains('?'), "a path ends before its query");
    const QByteArray decoded = QByteArray::fromPercentEncoding(head.path);
    require(std::none_of(decoded.cbegin(), decoded.cend(),
                         [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }),
            "no control character hides in a path");
}

void requireFields(const RequestHead &head, bool isOld)
{
    int hosts = 0;
    int authorizations = 0;
    for (const auto &[name, value] : head.fields) {
        require(!name.isEmpty() && isVisibleAscii(QString::fromLatin1(name)), "a name is visible");
        require(!name.contains(':') && !name.contains(','), "a name is a token");
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'),
                "a value is one line");
        require(value == value.trimmed(), "a value has no blanks around it");
        hosts += name.toLower() == "host" ? 1 : 0;
        authorizations += name.toLower() == "authorization" ? 1 : 0;
    }
    // The host of an absolute target becomes a field where an HTTP/1.0 client sent none.
    require(head.fields.size() <= limits::fields + (isOld ? 1 : 0), "so many fields and no more");
    require(hosts == 1 || (isOld && hosts == 0), "exactly one Host");
    require(authorizations <= 1, "one Authorization");
}

/// Written down again from what was understood, it is understood the same way.
void requireReadsAgain(const RequestHead &head, bool isOld)
{
    if (head.fields.size() > limits::fields)
        return;
    QByteArray text = head.method == Method::Other ? QByteArray("PUT") : methodName(head.method);
    text += ' ' + head.path + (head.query.isEmpty() ? QByteArray() : '?' + head.query);
    text += isOld ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n";
    for (const auto &[name, value] : head.fields)
        text += name + ':' + value + "\r\n";
    text += "\r\n";
    const auto again = parseHead(text);
    require(again.has_value() && again->has_value(), "an accepted head is accepted again");
    require((*again)->size == text.size(), "a head ends at its empty line");
    require(isSame(**again, head), "an accepted head is read the same way again");
}

/// The body at the front of `stream`, which it leaves; false when the connection ends here.
bool readBody(QByteArray &stream, qsizetype limit, ModelRequest &request, ModelStream &result)
{
    const auto refuse = [&result](int status) {
        result.end = ModelStream::End::Refused;
        result.status = status;
        return false;
    };
    if (request.head.contentLength > limit)
        return refuse(413);
    if (!request.head.chunked) {
        result.partial = stream.size() < request.head.contentLength;
        request.body = stream.left(request.head.contentLength);
        stream.remove(0, request.body.size());
        return !result.partial;
    }
    ChunkedBody body(limit);
    const auto complete = body.feed(stream);
    if (!complete)
        return refuse(complete.error().status);
    result.partial = !*complete;
    request.body = body.body();
    return *complete;
}

} // namespace

HttpInput HttpInput::read(const QByteArray &input)
{
    HttpInput result;
    if (input.size() < 4)
        return result;
    const auto at = [&input](qsizetype i) { return static_cast<quint8>(input.at(i)); };
    result.manner = at(0);
    result.seed = at(1) * 256U + at(2);
    result.cuts = at(3);
    result.stream = input.sliced(4);
    return result;
}

QList<QByteArray> HttpInput::pieces() const
{
    Choices choices(seed);
    QList<qsizetype> ends{stream.size()};
    ends.reserve(cuts + 1);
    for (int i = 0; i < cuts; ++i)
        ends.append(choices.below(static_cast<quint32>(stream.size()) + 1));
    std::sort(ends.begin(), ends.end());
    QList<QByteArray> result;
    qsizetype start = 0;
    for (const qsizetype end : ends) {
        if (end > start)
            result.append(stream.sliced(start, end - start));
        start = end;
    }
    return result;
}

ModelStream readStream(QByteArray stream, qsizetype bodyLimit)
{
    ModelStream result;
    if (stream.startsWith('\x16')) {
        result.end = ModelStream::End::Foreign;
        return result;
    }
    while (true) {
        const auto head = parseHead(stream);
        if (!head) {
            result.end = ModelStream::End::Refused;
            result.status = head.error().status;
            return result;
        }
        if (!*head) {
            result.partial = !stream.isEmpty() && stream != "\r" && stream != "\r\n";
            return result;
        }
        ModelRequest request{**head, {}};
        requireSound(request.head, stream.left(request.head.size));
        stream.remove(0, request.head.size);
        if (!readBody(stream, bodyLimit, request, result))
            return result;
        require(request.body.size() <= bodyLimit, "a body stays below its limit");
        const bool goesOn = request.head.keepAlive;
        result.requests.append(std::move(request));
        if (!goesOn) {
            result.end = ModelStream::End::Asked;
            return result;
        }
    }
}

void requireSound(const RequestHead &head, const QByteArray &raw)
{
    const bool isOld = raw.left(raw.indexOf("\r\n", 2)).endsWith("HTTP/1.0");
    require(raw.endsWith("\r\n\r\n"), "a head ends in an empty line");
    require(raw.size() <= limits::head + 4, "a head stays below its limit");
    require(!head.chunked || head.contentLength == 0, "chunked or a length, never both");
    require(!isOld || (!head.chunked && !head.keepAlive), "HTTP/1.0 knows no chunks");
    require(head.contentLength >= 0, "a length is not negative");
    requireTarget(head);
    requireFields(head, isOld);
    requireUnambiguous(head, raw);
    requireReadsAgain(head, isOld);
}

bool isSame(const RequestHead &a, const RequestHead &b)
{
    return a.method == b.method && a.path == b.path && a.query == b.query && a.fields == b.fields
           && a.contentLength == b.contentLength && a.chunked == b.chunked
           && a.expectsContinue == b.expectsContinue && a.keepAlive == b.keepAlive;
}

} // namespace pinbridge::fuzz
