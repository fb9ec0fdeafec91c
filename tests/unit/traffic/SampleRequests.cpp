// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequests.h"

namespace pinbridge::test {

namespace {

/// Java's URLEncoder and a browser's URLSearchParams: as a form.
QByteArray asForm(const QByteArray &text)
{
    return text.toPercentEncoding(" ", {}).replace(' ', '+');
}

QByteArray encodedBy(ClientKind client, const QByteArray &text)
{
    switch (client) {
    case ClientKind::Android:
    case ClientKind::Web:
        return asForm(text);
    case ClientKind::IosObjectiveC:
        return text.toPercentEncoding("@");
    case ClientKind::IosSwift: // URLQueryItem leaves a + as it is
    case ClientKind::Xamarin: // and so does Uri; its Android half encodes nothing by itself
        return text.toPercentEncoding("@+");
    default:
        return text; // whatever is typed on the command line
    }
}

QByteArray urlSession(const QByteArray &app, const QByteArray &token)
{
    return "Content-Type: application/json\r\nAccept: */*\r\nx-helplightning-api-key: "
           + QByteArray(sampleApiKey) + "\r\n"
           + (token.isEmpty() ? QByteArray() : "Authorization: " + token + "\r\n")
           + "Accept-Language: en-US,en;q=0.9\r\nAccept-Encoding: gzip, deflate\r\nUser-Agent: "
           + app + "/1 CFNetwork/1410.0.3 Darwin/22.6.0\r\nConnection: keep-alive\r\n";
}

QByteArray chrome(const QByteArray &token, bool hasBody)
{
    return QByteArray("Connection: keep-alive\r\n")
           + (token.isEmpty() ? QByteArray() : "Authorization: " + token + "\r\n")
           + (hasBody ? "Content-Type: application/json\r\n" : "")
           + "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
             "Chrome/126.0.0.0 Safari/537.36\r\nAccept: */*\r\nOrigin: "
           + samplePage
           + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n"
             "Accept-Encoding: gzip, deflate, br\r\nAccept-Language: en-US,en;q=0.9\r\n";
}

/// HttpURLConnection, below Volley. /auth is asked without the app's own fields.
QByteArray volley(const QByteArray &token, bool hasBody)
{
    return (token.isEmpty() ? QByteArray()
                            : "Authorization: " + token
                                  + "\r\nContentType: application/json; charset=utf-8\r\n")
           + (hasBody ? "Content-Type: application/json; charset=utf-8\r\n" : "")
           + "User-Agent: Dalvik/2.1.0 (Linux; U; Android 13; Pixel 7 Build/TQ3A.230805.001)\r\n"
             "Connection: Keep-Alive\r\nAccept-Encoding: gzip\r\n";
}

/// HttpWebRequest of Mono: no User-Agent, and a type for bodies that there are not.
QByteArray webRequest(const QByteArray &token, bool hasBody)
{
    return "Content-Type: application/json; charset=utf-8\r\n"
           + (token.isEmpty() ? QByteArray() : "Authorization: " + token + "\r\n")
           + (hasBody ? "Expect: 100-continue\r\n" : "") + "Connection: keep-alive\r\n";
}

QByteArray curl(const QByteArray &token, bool hasBody)
{
    return QByteArray("User-Agent: curl/7.88.1\r\nAccept: */*\r\n")
           + (token.isEmpty() ? QByteArray() : "Authorization: " + token + "\r\n")
           + (hasBody ? "Content-Type: application/json\r\n" : "");
}

QByteArray fieldsOf(ClientKind client, const QByteArray &token, bool hasBody)
{
    switch (client) {
    case ClientKind::Android:
        return volley(token, hasBody);
    case ClientKind::IosObjectiveC:
        return urlSession("SampleObjC", token);
    case ClientKind::IosSwift:
        return urlSession("SampleSwiftUI", token);
    case ClientKind::Xamarin:
        return webRequest(token, hasBody);
    case ClientKind::Web:
        return chrome(token, hasBody);
    case ClientKind::Browser:
        return "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 "
               "Firefox/128.0\r\nAccept: */*\r\nSec-Fetch-Site: same-origin\r\n";
    case ClientKind::Curl:
    case ClientKind::Unknown:
        return curl(token, hasBody);
    }
    Q_UNREACHABLE();
}

/// Json.NET is not asked to write it: the Xamarin sample pastes.
QByteArray bodyOf(ClientKind client, QByteArray contact)
{
    if (client != ClientKind::Xamarin)
        contact.replace('"', "\\\"");
    return R"({"contact_email":")" + contact + R"("})";
}

} // namespace

SampleRequest auth(ClientKind client, const QByteArray &typedEmail)
{
    return {"GET /auth?email=" + encodedBy(client, typedEmail), fieldsOf(client, {}, false), {}};
}

SampleRequest create(ClientKind client, const QByteArray &token, const QByteArray &typedContact)
{
    return {"POST /session", fieldsOf(client, token, true), bodyOf(client, typedContact)};
}

SampleRequest join(ClientKind client, const QByteArray &token, const QByteArray &pin)
{
    return {"GET /session?sid=" + pin, fieldsOf(client, token, false), {}};
}

SampleRequest preflight(const QByteArray &path, const QByteArray &method, const QByteArray &fields,
                        const QByteArray &origin)
{
    return {"OPTIONS " + path,
            "Accept: */*\r\nAccess-Control-Request-Method: " + method
                + "\r\nAccess-Control-Request-Headers: " + fields + "\r\nOrigin: " + origin
                + "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like "
                  "Gecko) Chrome/126.0.0.0 Safari/537.36\r\nSec-Fetch-Mode: cors\r\n",
            {}};
}

} // namespace pinbridge::test
