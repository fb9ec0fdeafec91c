// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EdgeTable.h"

#include <QByteArray>
#include <QTest>

namespace pinbridge::test {

namespace {

constexpr bool stays = true; ///< the connection serves another request
constexpr bool ends = false;

const QByteArray host = "Host: a\r\n";

void row(const char *name, const QByteArray &raw, int status, bool open,
         const QByteArray &seen = {})
{
    QTest::newRow(name) << raw << status << open << seen;
}

void line(const char *name, const QByteArray &text, int status, bool open,
          const QByteArray &seen = {})
{
    row(name, text + "\r\n" + host + "\r\n", status, open, seen);
}

void field(const char *name, const QByteArray &text, int status, bool open,
           const QByteArray &seen = {})
{
    row(name, "GET / HTTP/1.1\r\n" + host + text + "\r\n\r\n", status, open, seen);
}

void hosted(const char *name, const QByteArray &value, int status, bool open)
{
    row(name, "GET / HTTP/1.1\r\nHost: " + value + "\r\n\r\n", status, open);
}

void body(const char *name, const QByteArray &fields, const QByteArray &text, int status, bool open,
          const QByteArray &seen = {})
{
    row(name, "POST / HTTP/1.1\r\n" + host + fields + "\r\n\r\n" + text, status, open, seen);
}

/// RFC 9112 section 3.
void addRequestLines()
{
    line("plain", "GET / HTTP/1.1", 200, stays, "/||||a");
    line("query", "GET /a?b=c HTTP/1.1", 200, stays, "/a|b=c|||a");
    line("empty query", "GET /a? HTTP/1.1", 200, stays, "/a||||a");
    line("question in the query", "GET /a?b?c HTTP/1.1", 200, stays, "/a|b?c|||a");
    line("post without body", "POST / HTTP/1.1", 200, stays);
    line("options", "OPTIONS / HTTP/1.1", 200, stays);
    line("options, asterisk", "OPTIONS * HTTP/1.1", 200, stays, "*||||a");
    line("get, asterisk", "GET * HTTP/1.1", 400, ends);
    line("put", "PUT / HTTP/1.1", 200, stays);
    line("delete", "DELETE / HTTP/1.1", 200, stays);
    line("patch", "PATCH / HTTP/1.1", 200, stays);
    line("trace", "TRACE / HTTP/1.1", 501, ends);
    line("connect", "CONNECT a:1 HTTP/1.1", 501, ends);
    line("unknown method", "BREW / HTTP/1.1", 501, ends);
    line("lower-case method", "get / HTTP/1.1", 501, ends);
    line("method with bad character", "GE(T / HTTP/1.1", 400, ends);
    line("no method", " / HTTP/1.1", 400, ends);
    line("no target", "GET HTTP/1.1", 400, ends);
    line("no version", "GET /", 400, ends);
    line("blank behind the version", "GET / HTTP/1.1 ", 400, ends);
    line("two blanks", "GET  / HTTP/1.1", 400, ends);
    line("two blanks before the version", "GET /  HTTP/1.1", 400, ends);
    line("tab between", "GET\t/\tHTTP/1.1", 400, ends);
    line("blank in the target", "GET /a b HTTP/1.1", 400, ends);
}

/// RFC 9112 section 2.3.
void addVersions()
{
    line("HTTP/1.0", "GET / HTTP/1.0", 200, ends);
    line("HTTP/2.0", "GET / HTTP/2.0", 505, ends);
    line("HTTP/1.2", "GET / HTTP/1.2", 505, ends);
    line("HTTP/0.9 spelled out", "GET / HTTP/0.9", 505, ends);
    line("HTTP/1.10", "GET / HTTP/1.10", 400, ends);
    line("lower-case version", "GET / http/1.1", 400, ends);
    line("version of letters", "GET / HTTPx9z9", 400, ends);
    line("version of blanks", "GET / HTTP/ 1.1", 400, ends);
    row("HTTP/0.9", "GET /\r\n\r\n", 400, ends);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, ends);
    row("one empty line before", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 200, stays);
    row("two empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 400, ends);
    row("garbage", QByteArray("\x01\x02\x03\x04", 4), 400, ends);
    row("another protocol", "SSH-2.0-x\r\n\r\n", 400, ends);
    row("NUL first", QByteArray("\0\0\0\0", 4), 400, ends);
}

/// RFC 9112 section 3.2.
void addTargets()
{
    line("no slash", "GET a HTTP/1.1", 400, ends);
    line("two slashes", "GET //evil/echo HTTP/1.1", 400, ends);
    line("fragment", "GET /a#b HTTP/1.1", 400, ends);
    line("escape of a letter", "GET /%65cho HTTP/1.1", 200, stays, "/%65cho||||a");
    line("escaped slash", "GET /a%2Fb HTTP/1.1", 200, stays, "/a%2Fb||||a");
    line("escaped line end", "GET /echo%0A HTTP/1.1", 400, ends);
    line("escaped NUL", "GET /a%00 HTTP/1.1", 400, ends);
    line("escaped NUL in the query", "GET /a?b=%00 HTTP/1.1", 200, stays, "/a|b=%00|||a");
    line("escaped percent", "GET /a%2500 HTTP/1.1", 200, stays, "/a%2500||||a");
    line("escaped dot segments stay", "GET /%2e%2e/a HTTP/1.1", 200, stays, "/%2e%2e/a||||a");
    line("escaped question mark", "GET /a%3Fb HTTP/1.1", 200, stays, "/a%3Fb||||a");
    line("escaped CR", "GET /a%0d HTTP/1.1", 400, ends);
    line("overlong UTF-8 escaped", "GET /%c0%af HTTP/1.1", 200, stays, "/%c0%af||||a");
    line("escaped DEL", "GET /a%7f HTTP/1.1", 400, ends);
    line("escape cut off", "GET /a%2 HTTP/1.1", 400, ends);
    line("escape of no hex", "GET /a%zz HTTP/1.1", 400, ends);
    line("escape of no hex in the query", "GET /?a=%zz HTTP/1.1", 400, ends);
    line("percent alone", "GET /a% HTTP/1.1", 400, ends);
    line("raw NUL", QByteArray("GET /a\0b HTTP/1.1", 17), 400, ends);
    line("raw DEL", "GET /a\x7f HTTP/1.1", 400, ends);
    line("raw umlaut", "GET /\xc3\xa4 HTTP/1.1", 400, ends);
    line("escaped umlaut", "GET /%C3%A4 HTTP/1.1", 200, stays, "/%C3%A4||||a");
    line("dot segments stay", "GET /a/../b HTTP/1.1", 200, stays, "/a/../b||||a");
    line("absolute form", "GET http://b/c?d HTTP/1.1", 200, stays, "/c|d|||b");
    line("absolute form without path", "GET http://b HTTP/1.1", 200, stays, "/||||b");
    line("absolute form, query without path", "GET http://b?d HTTP/1.1", 200, stays, "/|d|||b");
    line("absolute form, query with slashes", "GET http://b?d//e HTTP/1.1", 200, stays,
         "/|d//e|||b");
    line("absolute form, fragment", "GET http://b#d HTTP/1.1", 400, ends);
    line("query alone", "GET ?d HTTP/1.1", 400, ends);
    line("absolute form, other scheme", "GET ftp://b/ HTTP/1.1", 400, ends);
    line("absolute form, user", "GET http://u@b/ HTTP/1.1", 400, ends);
    line("absolute form, empty host", "GET http:///c HTTP/1.1", 400, ends);
    line("absolute form, two slashes", "GET http://b//c HTTP/1.1", 400, ends);
    line("line of 4 KiB", "GET /" + QByteArray(4000, 'a') + " HTTP/1.1", 200, stays);
    line("line too long", "GET /" + QByteArray(5000, 'a') + " HTTP/1.1", 414, ends);
    row("line without end", "GET /" + QByteArray(5000, 'a'), 414, ends);
}

/// RFC 9112 section 5.
void addFields()
{
    field("field", "X: y", 200, stays, "/|||y|a");
    field("blanks around", "X: \t y \t", 200, stays, "/|||y|a");
    field("no blank", "X:y", 200, stays, "/|||y|a");
    field("empty value", "X:", 200, stays, "/||||a");
    field("colon in the value", "X: y:z", 200, stays, "/|||y:z|a");
    field("umlaut in the value", "X: \xc3\xa4", 200, stays, "/|||\xc3\xa4|a");
    field("other case", "x: y", 200, stays, "/|||y|a");
    field("blank before the colon", "X : y", 400, ends);
    field("tab before the colon", "X\t: y", 400, ends);
    field("no colon", "X", 400, ends);
    field("no name", ": y", 400, ends);
    field("blank in the name", "X Y: z", 400, ends);
    field("bad character in the name", "X(: y", 400, ends);
    field("NUL in the name", QByteArray("X\0: y", 5), 400, ends);
    field("NUL in the value", QByteArray("X: a\0b", 6), 400, ends);
    field("CR in the value", "X: a\rb", 400, ends);
    field("DEL in the value", "X: a\x7f", 400, ends);
    field("escape in the value", "X: a\x1b[1m", 400, ends);
    field("folded", "X: a\r\n b", 400, ends);
    field("folded by a tab", "X: a\r\n\tb", 400, ends);
    row("folded first field", "GET / HTTP/1.1\r\n X: y\r\n" + host + "\r\n", 400, ends);
    row("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400, ends);
    row("bare LF in a field", "GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400, ends);
    row("bare LF at the end", "GET / HTTP/1.1\r\n" + host + "\n", 400, ends);
    field("64 fields", QByteArray("X: y\r\n").repeated(62) + "X: y", 200, stays);
    field("65 fields", QByteArray("X: y\r\n").repeated(63) + "X: y", 431, ends);
    field("value of 8 KiB", "X: " + QByteArray(8192, 'y'), 200, stays);
    field("value too long", "X: " + QByteArray(17000, 'y'), 431, ends);
    field("name too long", QByteArray(17000, 'X') + ": y", 431, ends);
    row("head without end", "GET / HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(3000),
        431, ends);
    field("host again, other case", "hOST: a", 400, ends);
    field("length again, other case", "Content-Length: 0\r\ncontent-length: 0", 400, ends);
    field("any field twice", "X: y\r\nX: z", 200, stays, "/|||y|a");
    field("authorization twice", "Authorization: a\r\nAuthorization: b", 400, ends);
    field("unknown upgrade", "Connection: upgrade\r\nUpgrade: websocket", 200, stays);
}

/// RFC 9112 section 3.2, RFC 9110 section 7.2.
void addHosts()
{
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400, ends);
    row("no host, HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 200, ends);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400, ends);
    hosted("empty host", "", 400, ends);
    hosted("host with port", "a.example:8777", 200, stays);
    hosted("address", "192.168.2.1:8777", 200, stays);
    hosted("address, version 6", "[fd00::1]:8777", 200, stays);
    hosted("address, version 6, no port", "[::1]", 200, stays);
    hosted("address, version 6, with version 4", "[::ffff:192.168.2.1]", 200, stays);
    hosted("root's dot", "a.example.", 200, stays);
    hosted("bracket of colons", "[:::]", 400, ends);
    hosted("bracket of two gaps", "[1::2::3]", 400, ends);
    hosted("bracket of nine groups", "[1:2:3:4:5:6:7:8:9]", 400, ends);
    hosted("bracket of version 4", "[192.168.2.1]", 400, ends);
    hosted("bracket with a zone", "[fe80::1%25eth0]", 400, ends);
    hosted("empty label", "a..b", 400, ends);
    hosted("dot first", ".a", 400, ends);
    hosted("only a dot", ".", 400, ends);
    hosted("bracket open", "[::1", 400, ends);
    hosted("bracket empty", "[]", 400, ends);
    hosted("text behind the bracket", "[::1]x", 400, ends);
    hosted("port of letters", "a:b", 400, ends);
    hosted("port too large", "a:65536", 400, ends);
    hosted("port empty", "a:", 400, ends);
    hosted("only a port", ":80", 400, ends);
    hosted("user in the host", "u@a", 400, ends);
    hosted("path in the host", "a/b", 400, ends);
    hosted("blank in the host", "a b", 400, ends);
    hosted("two in one host", "a, b", 400, ends);
}

/// RFC 9112 section 6.2.
void addLengths()
{
    body("length", "Content-Length: 2", "hi", 200, stays, "/||hi||a");
    body("length of leading zeros", "Content-Length: 02", "hi", 200, stays, "/||hi||a");
    body("length 0", "Content-Length: 0", "", 200, stays);
    body("length at the limit", "Content-Length: 1000", QByteArray(1000, 'x'), 200, stays);
    body("length beyond the limit", "Content-Length: 1001", "", 413, ends);
    body("length huge", "Content-Length: 99999999999999", "", 413, ends);
    body("length 2^63", "Content-Length: 9223372036854775808", "", 413, ends);
    body("length 2^64", "Content-Length: 18446744073709551617", "", 413, ends);
    body("length negative", "Content-Length: -1", "", 400, ends);
    body("length with a plus", "Content-Length: +5", "hello", 400, ends);
    body("length of letters", "Content-Length: abc", "", 400, ends);
    body("length in hex", "Content-Length: 0x5", "hello", 400, ends);
    body("length empty", "Content-Length:", "", 400, ends);
    body("length list", "Content-Length: 5, 5", "hello", 400, ends);
    body("length twice, equal", "Content-Length: 5\r\nContent-Length: 5", "hello", 400, ends);
    body("length twice, different", "Content-Length: 5\r\nContent-Length: 3", "hello", 400, ends);
    body("length with a blank inside", "Content-Length: 1 0", "hello", 400, ends);
}

/// RFC 9112 section 7.1.
void addChunks()
{
    body("chunked", "Transfer-Encoding: chunked", "2\r\nhi\r\n0\r\n\r\n", 200, stays, "/||hi||a");
    body("chunked, other case", "Transfer-Encoding: Chunked", "2\r\nhi\r\n0\r\n\r\n", 200, stays);
    body("several chunks", "Transfer-Encoding: chunked", "1\r\nh\r\n1\r\ni\r\n0\r\n\r\n", 200,
         stays, "/||hi||a");
    body("chunk extension", "Transfer-Encoding: chunked", "2;a=b\r\nhi\r\n0\r\n\r\n", 200, stays);
    body("blank before the extension", "Transfer-Encoding: chunked", "2 \t;a=b\r\nhi\r\n0\r\n\r\n",
         200, stays, "/||hi||a");
    body("blank before the size", "Transfer-Encoding: chunked", " 2;a\r\nhi\r\n0\r\n\r\n", 400,
         ends);
    body("blank behind the size", "Transfer-Encoding: chunked", "2 \r\nhi\r\n0\r\n\r\n", 400, ends);
    body("vertical tab before the size", "Transfer-Encoding: chunked",
         " \x0b"
         "2;x\r\nhi\r\n0\r\n\r\n",
         400, ends);
    body("vertical tab behind the size", "Transfer-Encoding: chunked", "2\x0b;x\r\nhi\r\n0\r\n\r\n",
         400, ends);
    body("CR in the extension", "Transfer-Encoding: chunked", "2;a\rb\r\nhi\r\n0\r\n\r\n", 400,
         ends);
    body("control in the extension", "Transfer-Encoding: chunked", "2;a\x1b[1m\r\nhi\r\n0\r\n\r\n",
         400, ends);
    body("request as a trailer", "Transfer-Encoding: chunked",
         "0\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n", 400, ends);
    body("trailer folded", "Transfer-Encoding: chunked", "0\r\nX: y\r\n z\r\n\r\n", 400, ends);
    body("trailer with a blank before the colon", "Transfer-Encoding: chunked",
         "0\r\nX : y\r\n\r\n", 400, ends);
    body("trailer with a control", "Transfer-Encoding: chunked", "0\r\nX: \x01\r\n\r\n", 400, ends);
    body("trailer", "Transfer-Encoding: chunked", "2\r\nhi\r\n0\r\nX: y\r\n\r\n", 200, stays,
         "/||hi||a");
    body("trailers too large", "Transfer-Encoding: chunked",
         "0\r\n" + QByteArray("X: y\r\n").repeated(300), 431, ends);
    body("empty chunked body", "Transfer-Encoding: chunked", "0\r\n\r\n", 200, stays, "/||||a");
    body("size in capitals", "Transfer-Encoding: chunked", "A\r\n0123456789\r\n0\r\n\r\n", 200,
         stays, "/||0123456789||a");
    body("size empty", "Transfer-Encoding: chunked", "\r\n", 400, ends);
    body("size of no hex", "Transfer-Encoding: chunked", "zz\r\n", 400, ends);
    body("size negative", "Transfer-Encoding: chunked", "-5\r\n", 400, ends);
    body("size with 0x", "Transfer-Encoding: chunked", "0x2\r\nhi\r\n0\r\n\r\n", 400, ends);
    body("size that overflows", "Transfer-Encoding: chunked", "fffffffffffffffff\r\n", 400, ends);
    body("size beyond the limit", "Transfer-Encoding: chunked", "3e9\r\n", 413, ends);
    body("chunks beyond the limit", "Transfer-Encoding: chunked",
         "3e8\r\n" + QByteArray(1000, 'x') + "\r\n1\r\n", 413, ends);
    body("chunk longer than it says", "Transfer-Encoding: chunked", "2\r\nhiho\r\n", 400, ends);
    body("size line ends in LF", "Transfer-Encoding: chunked", "2\nhi\r\n0\r\n\r\n", 400, ends);
    body("size line too long", "Transfer-Encoding: chunked", "2;" + QByteArray(300, 'a'), 400,
         ends);
}

/// RFC 9112 section 6.1 and 6.3.
void addCodings()
{
    body("other coding", "Transfer-Encoding: gzip", "", 501, ends);
    body("two codings", "Transfer-Encoding: gzip, chunked", "", 501, ends);
    body("identity", "Transfer-Encoding: identity", "", 501, ends);
    body("coding with a vertical tab",
         "Transfer-Encoding: \x0b"
         "chunked",
         "", 400, ends);
    body("coding twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n",
         400, ends);
    body("coding and length", "Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n", 400,
         ends);
    body("length and coding", "Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n", 400,
         ends);
    body("unknown expectation", "Expect: cake\r\nContent-Length: 2", "hi", 417, ends);
    row("coding on HTTP/1.0",
        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, ends);
    field("close", "Connection: close", 200, ends);
    field("close among others", "Connection: x, Close", 200, ends);
    field("close in the second", "Connection: x\r\nConnection: close", 200, ends);
    field("keep-alive", "Connection: keep-alive", 200, stays);
}

} // namespace

void addEdgeRows()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QByteArray>("seen");
    addRequestLines();
    addVersions();
    addTargets();
    addFields();
    addHosts();
    addLengths();
    addChunks();
    addCodings();
}

} // namespace pinbridge::test
