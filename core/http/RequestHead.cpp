// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/RequestHead.h"

#include "http/Limits.h"
#include "http/Syntax.h"

#include <algorithm>

namespace pinbridge::http {

using namespace syntax;

namespace {

using Checked = std::optional<Refusal>; ///< unset: fine

bool isOneOf(QByteArrayView text, std::initializer_list<QByteArrayView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QByteArrayView word) {
        return word.compare(text, Qt::CaseInsensitive) == 0;
    });
}

Checked parseMethod(QByteArrayView text, RequestHead &head)
{
    struct Known
    {
        QByteArrayView name;
        Method method;
    };
    // The last three are known but on no route: they come to 405, not 501.
    static constexpr Known known[] = {
        {"GET", Method::Get},         {"HEAD", Method::Head}, {"POST", Method::Post},
        {"OPTIONS", Method::Options}, {"PUT", Method::Put},   {"DELETE", Method::Delete},
        {"PATCH", Method::Patch},
    };
    if (!isToken(text))
        return Refusal{400, "The request line does not start with a method."};
    const auto *found = std::find_if(std::begin(known), std::end(known),
                                     [text](const Known &item) { return item.name == text; });
    if (found == std::end(known))
        return Refusal{501, "This method is not known here."};
    head.method = found->method;
    return {};
}

/// `authority` is set for the absolute form (RFC 9112 section 3.2.2).
Checked parseTarget(QByteArrayView text, RequestHead &head, QByteArray &authority)
{
    if (text == "*" && head.method == Method::Options) {
        head.path = "*";
        return {};
    }
    const qsizetype scheme = text.startsWith('/') ? -1 : text.indexOf("://");
    if (scheme >= 0 && isOneOf(text.first(scheme), {"http", "https"})) {
        const QByteArrayView rest = text.sliced(scheme + 3);
        const auto *const end =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        authority = QByteArray(rest.begin(), end - rest.begin());
        if (!isAuthority(authority))
            return Refusal{400, "The host in the request target cannot be one."};
        text = rest.sliced(end - rest.begin());
    }
    const qsizetype question = text.indexOf('?');
    QByteArrayView path = question < 0 ? text : text.first(question);
    if (path.isEmpty() && !authority.isEmpty())
        path = "/"; // RFC 9110 section 4.2.3
    if (!path.startsWith('/') || path.startsWith("//"))
        return Refusal{400, "The request target must be a path that starts with one slash."};
    const QByteArrayView query = question < 0 ? QByteArrayView() : text.sliced(question + 1);
    if (!isCleanTarget(path, true) || !isCleanTarget(query, false))
        return Refusal{400, "The request target has characters that must be percent-encoded."};
    head.path = path.toByteArray();
    head.query = query.toByteArray();
    return {};
}

Checked parseVersion(QByteArrayView text, bool &isOld)
{
    const bool shaped = text.size() == 8 && text.startsWith("HTTP/") && text[6] == '.'
                        && isDigits(text.sliced(5, 1)) && isDigits(text.sliced(7, 1));
    if (!shaped)
        return Refusal{400, "The request line does not end in an HTTP version."};
    if (text != "HTTP/1.1" && text != "HTTP/1.0")
        return Refusal{505, "Use HTTP/1.1."};
    isOld = text == "HTTP/1.0";
    return {};
}

Checked addField(QByteArrayView line, RequestHead &head)
{
    const auto field = parseField(line);
    if (!field)
        return field.error();
    if (head.fields.size() >= limits::fields)
        return Refusal{431, "There are too many header fields."};
    head.fields.append(*field);
    return {};
}

struct Values
{
    QByteArray first;
    int count = 0;
};

/// Of all fields of that name.
Values valuesOf(const RequestHead &head, QByteArrayView name)
{
    Values values;
    for (const auto &[key, value] : head.fields) {
        if (isNamed(key, name) && values.count++ == 0)
            values.first = value;
    }
    return values;
}

Checked checkHost(RequestHead &head, bool isOld, const QByteArray &authority)
{
    const auto hosts = valuesOf(head, "Host");
    if (hosts.count > 1 || (hosts.count == 0 && !isOld))
        return Refusal{400, "Exactly one Host field is needed."};
    if (hosts.count > 0 && !isAuthority(hosts.first))
        return Refusal{400, "The Host field does not name a host."};
    if (authority.isEmpty())
        return {};
    // The target's host wins over the field (RFC 9112 section 3.2.2).
    head.fields.removeIf([](const auto &field) { return isNamed(field.first, "Host"); });
    head.fields.emplaceBack("Host", authority);
    return {};
}

/// How long the body is: RFC 9112 section 6.3, without its tolerance.
Checked checkFraming(RequestHead &head, bool isOld)
{
    const auto lengths = valuesOf(head, "Content-Length");
    const auto codings = valuesOf(head, "Transfer-Encoding");
    if (codings.count > 0) {
        if (lengths.count > 0 || isOld || codings.count > 1)
            return Refusal{400, "Content-Length and Transfer-Encoding contradict each other."};
        if (codings.first.compare("chunked", Qt::CaseInsensitive) != 0)
            return Refusal{501, "The only transfer coding known here is chunked."};
        head.chunked = true;
        return {};
    }
    if (lengths.count == 0)
        return {};
    if (lengths.count > 1 || !isDigits(lengths.first))
        return Refusal{400, "Content-Length must be one number."};
    if (lengths.first.size() > 15)
        return Refusal{413, "The body is too large."};
    head.contentLength = lengths.first.toLongLong();
    return {};
}

/// Two of them could be read differently by a proxy and by us.
Checked checkAuthorization(const RequestHead &head)
{
    if (valuesOf(head, "Authorization").count > 1)
        return Refusal{400, "Authorization was sent twice."};
    return {};
}

Checked checkConnection(RequestHead &head, bool isOld)
{
    head.keepAlive = !isOld;
    for (const auto &[name, value] : head.fields) {
        if (!isNamed(name, "Connection"))
            continue;
        for (const QByteArray &option : value.toLower().split(',')) {
            if (option.trimmed() == "close")
                head.keepAlive = false;
        }
    }
    const auto expectations = valuesOf(head, "Expect");
    if (expectations.count == 0 || isOld)
        return {};
    if (expectations.count > 1
        || expectations.first.compare("100-continue", Qt::CaseInsensitive) != 0)
        return Refusal{417, "The only expectation known here is 100-continue."};
    head.expectsContinue = true;
    return {};
}

struct RequestLine
{
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView version;
};

std::optional<RequestLine> splitLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || line.sliced(first + 1, last - first - 1).contains(' '))
        return std::nullopt;
    return RequestLine{line.first(first), line.sliced(first + 1, last - first - 1),
                       line.sliced(last + 1)};
}

Checked parseLine(QByteArrayView line, RequestHead &head, bool &isOld, QByteArray &authority)
{
    const auto parts = splitLine(line);
    if (!parts)
        return Refusal{400, "The request line must be method, target and version."};
    if (const auto refusal = parseVersion(parts->version, isOld))
        return refusal;
    if (const auto refusal = parseMethod(parts->method, head))
        return refusal;
    return parseTarget(parts->target, head, authority);
}

/// Where its last line ends, and an empty one follows; -1: it has not come yet.
qsizetype endOfHead(QByteArrayView bytes)
{
    constexpr QByteArrayView end = "\r\n\r\n";
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at > 0 && bytes.sliced(at - 1).startsWith(end))
            return at - 1;
    }
    return -1;
}

/// What can be said of a head whose end has not come yet.
Checked checkPartial(QByteArrayView bytes)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    // A CR at the end may be half of what ends the line, or the head: it does not count yet.
    const QByteArrayView counted = bytes.endsWith('\r') ? bytes.chopped(1) : bytes;
    if ((lineEnd < 0 ? counted.size() : lineEnd - 1) > limits::requestLine)
        return Refusal{414, "The request line is too long."};
    if (counted.size() > limits::head)
        return Refusal{431, "The header fields are too large."};
    // No client of HTTP starts otherwise: answer garbage at once instead of waiting for more.
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 8));
    for (const char c : start) {
        if (c == ' ')
            break;
        if (!isTokenCharacter(c))
            return Refusal{400, "The request line does not start with a method."};
    }
    for (qsizetype at = lineEnd; at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return Refusal{400, "Lines must end in CR LF."};
    }
    return {};
}

} // namespace

tl::expected<std::optional<RequestHead>, Refusal> parseHead(QByteArrayView bytes)
{
    // One empty line before a request is forgiven (RFC 9112 section 2.2).
    const qsizetype skipped = bytes.startsWith("\r\n") ? 2 : 0;
    if (bytes.isEmpty() || bytes == "\r" || skipped == bytes.size())
        return std::nullopt;
    bytes = bytes.sliced(skipped);
    const qsizetype end = endOfHead(bytes);
    const QByteArrayView lines = end < 0 ? bytes : bytes.first(end + 2);
    if (const auto refusal = checkPartial(lines))
        return tl::unexpected(*refusal);
    if (end < 0)
        return std::nullopt;

    RequestHead head;
    head.size = skipped + end + 4;
    bool isOld = false;
    QByteArray authority;
    // Every LF has its CR in front: checkPartial has looked.
    qsizetype lineEnd = lines.indexOf('\n') - 1;
    if (const auto refusal = parseLine(lines.first(lineEnd), head, isOld, authority))
        return tl::unexpected(*refusal);
    for (qsizetype at = lineEnd + 2; at < lines.size(); at = lineEnd + 2) {
        lineEnd = lines.indexOf('\n', at) - 1;
        if (const auto refusal = addField(lines.sliced(at, lineEnd - at), head))
            return tl::unexpected(*refusal);
    }
    if (const auto refusal = checkHost(head, isOld, authority))
        return tl::unexpected(*refusal);
    if (const auto refusal = checkFraming(head, isOld))
        return tl::unexpected(*refusal);
    if (const auto refusal = checkConnection(head, isOld))
        return tl::unexpected(*refusal);
    if (const auto refusal = checkAuthorization(head))
        return tl::unexpected(*refusal);
    return head;
}

RequestHead glanceAtHead(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), limits::head));
    if (bytes.startsWith("\r\n"))
        bytes = bytes.sliced(2);
    RequestHead head;
    qsizetype lineEnd = bytes.indexOf("\r\n");
    const auto parts = splitLine(bytes.first(std::max<qsizetype>(lineEnd, 0)));
    if (!parts)
        return head;
    QByteArray authority;
    // Each for itself: a method that is not known does not spoil the path for the log.
    (void)parseMethod(parts->method, head);
    (void)parseTarget(parts->target, head, authority);
    for (qsizetype at = lineEnd + 2; (lineEnd = bytes.indexOf("\r\n", at)) > at; at = lineEnd + 2) {
        if (addField(bytes.sliced(at, lineEnd - at), head))
            break;
    }
    return head;
}

tl::expected<std::pair<QByteArray, QByteArray>, Refusal> parseField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // A blank before the colon or at the line's start (obs-fold) is how requests are smuggled
    // (RFC 9112 sections 5.1 and 5.2).
    if (colon <= 0 || !isToken(line.first(colon)))
        return tl::unexpected(Refusal{400, "A header field is malformed."});
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    if (!isFieldText(value))
        return tl::unexpected(Refusal{400, "A header field has control characters."});
    return std::pair(line.first(colon).toByteArray(), value.toByteArray());
}

} // namespace pinbridge::http
