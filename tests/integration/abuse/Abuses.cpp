// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Abuses.h"

namespace pinbridge::test {

QByteArray abusivePost(const QByteArray &field)
{
    return "POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + field
           + "\r\n\r\n";
}

QList<KindOfAbuse> kindsOfAbuse()
{
    static const QByteArray hello = tlsHello();
    const QByteArray get = "GET /problems HTTP/1.1\r\nHost: localhost\r\n";
    const QByteArray chunked = abusivePost("Transfer-Encoding: chunked");
    return {
        {"nothing", {}, true},
        {"half a request line", {"GET /prob"}, true},
        {"half a head", {get + "X: "}, true},
        {"half a large head", {get + "X: " + QByteArray(15'000, 'y')}, false},
        {"no body", {abusivePost("Content-Length: 60000")}, true},
        {"half a body", {abusivePost("Content-Length: 60000") + "{"}, true},
        {"half a large body",
         {abusivePost("Content-Length: 64000") + QByteArray(60'000, '{')},
         false},
        {"half a chunk", {chunked + "5\r\n{"}, true},
        {"many small chunks", {chunked + QByteArray("1\r\n{\r\n").repeated(500)}, true},
        {"answer not read", {(get + "\r\n").repeated(3), 1024}, true},
        {"request after request", {(get + "\r\n").repeated(20), 1024}, true},
        {"first byte of TLS", {hello.left(1)}, true},
        {"half a TLS hello", {hello.left(hello.size() / 2)}, true},
        {"TLS hello and silence", {hello}, false},
        {"TLS that is none", {hello.left(5) + QByteArray(hello.size() - 5, 'z')}, false},
        {"garbage", {QByteArray("\x01\x02\x03\x04", 4)}, false},
        {"another protocol", {"SSH-2.0-x\r\n"}, false},
    };
}

} // namespace pinbridge::test
