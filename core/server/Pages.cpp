// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Pages.h"

#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initWebResources() { Q_INIT_RESOURCE(web); }

namespace pinbridge {

namespace {

struct WebFile
{
    QByteArrayView path;
    const char *resource;
    const char *contentType;
};

constexpr WebFile webFiles[] = {
    {"/", ":/pinbridge/web/index.html", "text/html; charset=utf-8"},
    {"/page.css", ":/pinbridge/web/page.css", "text/css; charset=utf-8"},
    {"/page.js", ":/pinbridge/web/page.js", "text/javascript; charset=utf-8"},
    {"/favicon.svg", ":/pinbridge/web/favicon.svg", "image/svg+xml"},
};

// Trusted Types: the script cannot turn text into markup even where a browser would let it.
constexpr const char *policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

QByteArray contentOf(const char *resource)
{
    initWebResources();
    QFile file(QString::fromLatin1(resource));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

http::Reply reply(const char *contentType, const QByteArray &body)
{
    return {.status = 200, .contentType = contentType, .body = body, .fields = {}, .note = {}};
}

} // namespace

std::optional<http::Reply> testPage(const QByteArray &path, bool encrypted)
{
    const auto *file = std::find_if(std::begin(webFiles), std::end(webFiles),
                                    [&](const WebFile &known) { return known.path == path; });
    if (file == std::end(webFiles))
        return std::nullopt;
    http::Reply page = reply(file->contentType, contentOf(file->resource));
    page.fields.emplaceBack("Content-Security-Policy", policy);
    page.fields.emplaceBack("Referrer-Policy", "no-referrer");
    page.fields.emplaceBack("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    page.fields.emplaceBack("Cross-Origin-Resource-Policy", "same-origin");
    // Browsers ignore it without https, and complain about it in their console.
    if (encrypted)
        page.fields.emplaceBack("Cross-Origin-Opener-Policy", "same-origin");
    return page;
}

http::Reply openApiReply()
{
    return reply("application/yaml", contentOf(":/pinbridge/web/openapi.yaml"));
}

http::Reply certificateReply(const QByteArray &der)
{
    http::Reply download = reply("application/x-x509-ca-cert", der);
    download.fields.emplaceBack("Content-Disposition", "attachment; filename=\"pinbridge.crt\"");
    return download;
}

} // namespace pinbridge
