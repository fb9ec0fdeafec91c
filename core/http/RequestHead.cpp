// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/RequestHead.h"

#include "http/Limits.h"

#include <algorithm>

namespace pinbridge::http {

namespace {

using Checked = std::optional<Refusal>; ///< unset: fine

/// tchar, RFC 9110 section 5.6.2.
bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isOneOf(QByteArrayView text, std::initializer_list<QByteArrayView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QByteArrayView word) {
        return word.compare(text, Qt::CaseInsensitive) == 0;
    });
}

/// OWS is blanks and tabs and nothing else (RFC 9110 section 5.6.3); trimmed() takes more.
QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Visible ASCII, escapes whole, and (in a path) no control character behind an escape.
bool isCleanTarget(QByteArrayView text, bool isPath)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return false;
        if (c != '%')
            continue;
        if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
            return false;
        const int code = hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]);
        if (isPath && (code < 0x20 || code == 0x7f))
            return false;
    }
    return true;
}

/// uri-host [":" port] without user information, RFC 9110 section 7.2.
bool isAuthority(QByteArrayView text)
{
    qsizetype hostEnd = text.indexOf(':');
    if (text.startsWith('[')) {
        const qsizetype bracket = text.indexOf(']');
        const QByteArrayView inner = bracket < 0 ? QByteArrayView() : text.sliced(1, bracket - 1);
        const bool isAddress =
            inner.size() > 1 && std::all_of(inner.begin(), inner.end(), [](char c) {
                return hexValue(c) >= 0 || c == ':' || c == '.';
            });
        if (!isAddress)
            return false;
        hostEnd = bracket + 1 == text.size() ? -1 : bracket + 1;
        if (hostEnd > 0 && text[hostEnd] != ':')
            return false;
    } else {
        const QByteArrayView host = hostEnd < 0 ? text : text.first(hostEnd);
        const bool isName = !host.isEmpty() && host.size() <= 255
                            && std::all_of(host.begin(), host.end(), [](char c) {
                                   return hexValue(c) >= 0 || (c >= 'g' && c <= 'z')
                                          || (c >= 'G' && c <= 'Z') || c == '-' || c == '.'
                                          || c == '_';
                               });
        if (!isName)
            return false;
    }
    if (hostEnd < 0)
        return true;
    const QByteArrayView port = text.sliced(hostEnd + 1);
    return isDigits(port) && port.size() <= 5 && port.toInt() <= 65535;
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
        {"OPTIONS", Method::Options}, {"PUT", Method::Other}, {"DELETE", Method::Other},
        {"PATCH", Method::Other},
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
    const qsizetype scheme = text.indexOf("://");
    if (scheme >= 0 && isOneOf(text.first(scheme), {"http", "https"})) {
        const QByteArrayView rest = text.sliced(scheme + 3);
        const qsizetype slash = rest.indexOf('/');
        authority = (slash < 0 ? rest : rest.first(slash)).toByteArray();
        if (!isAuthority(authority))
            return Refusal{400, "The host in the request target cannot be one."};
        text = slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
    }
    if (!text.startsWith('/') || text.startsWith("//"))
        return Refusal{400, "The request target must be a path that starts with one slash."};
    const qsizetype question = text.indexOf('?');
    const QByteArrayView path = question < 0 ? text : text.first(question);
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

Checked parseField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    // A blank before the colon or at the line's start (obs-fold) is how requests are smuggled
    // (RFC 9112 sections 5.1 and 5.2).
    if (colon <= 0 || !isToken(line.first(colon)))
        return Refusal{400, "A header field is malformed."};
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    const bool clean = std::all_of(value.begin(), value.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 ? c != 0x7f : c == '\t';
    });
    if (!clean)
        return Refusal{400, "A header field has control characters."};
    if (head.fields.size() >= limits::fields)
        return Refusal{431, "There are too many header fields."};
    head.fields.emplaceBack(line.first(colon).toByteArray(), value.toByteArray());
    return {};
}

/// Values of all fields of that name.
QList<QByteArray> valuesOf(const RequestHead &head, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : head.fields) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

Checked checkHost(RequestHead &head, bool isOld, const QByteArray &authority)
{
    const auto hosts = valuesOf(head, "Host");
    if (hosts.size() > 1 || (hosts.isEmpty() && !isOld))
        return Refusal{400, "Exactly one Host field is needed."};
    if (!hosts.isEmpty() && !isAuthority(hosts.first()))
        return Refusal{400, "The Host field does not name a host."};
    if (authority.isEmpty())
        return {};
    // The target's host wins over the field (RFC 9112 section 3.2.2).
    head.fields.removeIf(
        [](const auto &field) { return field.first.compare("Host", Qt::CaseInsensitive) == 0; });
    head.fields.emplaceBack("Host", authority);
    return {};
}

/// How long the body is: RFC 9112 section 6.3, without its tolerance.
Checked checkFraming(RequestHead &head, bool isOld)
{
    const auto lengths = valuesOf(head, "Content-Length");
    const auto codings = valuesOf(head, "Transfer-Encoding");
    if (!codings.isEmpty()) {
        if (!lengths.isEmpty() || isOld || codings.size() > 1)
            return Refusal{400, "Content-Length and Transfer-Encoding contradict each other."};
        if (codings.first().compare("chunked", Qt::CaseInsensitive) != 0)
            return Refusal{501, "The only transfer coding known here is chunked."};
        head.chunked = true;
        return {};
    }
    if (lengths.isEmpty())
        return {};
    if (lengths.size() > 1 || !isDigits(lengths.first()))
        return Refusal{400, "Content-Length must be one number."};
    if (lengths.first().size() > 15)
        return Refusal{413, "The body is too large."};
    head.contentLength = lengths.first().toLongLong();
    return {};
}

Checked checkConnection(RequestHead &head, bool isOld)
{
    head.keepAlive = !isOld;
    for (const QByteArray &value : valuesOf(head, "Connection")) {
        for (const QByteArray &option : value.toLower().split(',')) {
            if (option.trimmed() == "close")
                head.keepAlive = false;
        }
    }
    if (valuesOf(head, "Authorization").size() > 1)
        return Refusal{400, "Authorization was sent twice."};
    const auto expectations = valuesOf(head, "Expect");
    if (expectations.isEmpty() || isOld)
        return {};
    if (expectations.size() > 1
        || expectations.first().compare("100-continue", Qt::CaseInsensitive) != 0)
        return Refusal{417, "The only expectation known here is 100-continue."};
    head.expectsContinue = true;
    return {};
}

Checked parseLine(QByteArrayView line, RequestHead &head, bool &isOld, QByteArray &authority)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || line.sliced(first + 1, last - first - 1).contains(' '))
        return Refusal{400, "The request line must be method, target and version."};
    if (const auto refusal = parseVersion(line.sliced(last + 1), isOld))
        return refusal;
    if (const auto refusal = parseMethod(line.first(first), head))
        return refusal;
    return parseTarget(line.sliced(first + 1, last - first - 1), head, authority);
}

/// What can be said of a head whose end has not come yet.
Checked checkPartial(QByteArrayView bytes)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (lineEnd < 0 && bytes.size() > limits::requestLine)
        return Refusal{414, "The request line is too long."};
    if (bytes.size() > limits::head)
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
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArrayView lines = end < 0 ? bytes : bytes.first(end + 2);
    if (const auto refusal = checkPartial(lines))
        return tl::unexpected(*refusal);
    if (end < 0)
        return std::nullopt;

    RequestHead head;
    head.size = skipped + end + 4;
    bool isOld = false;
    QByteArray authority;
    qsizetype lineEnd = lines.indexOf("\r\n");
    if (lineEnd > limits::requestLine)
        return tl::unexpected(Refusal{414, "The request line is too long."});
    if (const auto refusal = parseLine(lines.first(lineEnd), head, isOld, authority))
        return tl::unexpected(*refusal);
    for (qsizetype at = lineEnd + 2; at < lines.size(); at = lineEnd + 2) {
        lineEnd = lines.indexOf("\r\n", at);
        if (const auto refusal = parseField(lines.sliced(at, lineEnd - at), head))
            return tl::unexpected(*refusal);
    }
    if (const auto refusal = checkHost(head, isOld, authority))
        return tl::unexpected(*refusal);
    if (const auto refusal = checkFraming(head, isOld))
        return tl::unexpected(*refusal);
    if (const auto refusal = checkConnection(head, isOld))
        return tl::unexpected(*refusal);
    return head;
}

} // namespace pinbridge::http
