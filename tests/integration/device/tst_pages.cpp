// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "server/Pages.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

QByteArray fieldOf(const http::Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.fields) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

/// What the server has for people with a browser. How the page behaves: tests/browser.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfThePage_data();
    void filesOfThePage();
    void headIsGetWithoutBody_data();
    void headIsGetWithoutBody();
    void nothingInlineAndNothingFromElsewhere();
    void openerPolicyIsForHttps();
    void pathsBeside_data();
    void pathsBeside();
    void otherMethods();
    void pageIsForDevicesThatWait();
    void pageUnderAForeignName();
    void certificateAsADownload();
    void noCertificateSaysWhy();
    void foreignOriginIsNoted_data();
    void foreignOriginIsNoted();

private:
    DeskUnderTest m_desk;
};

void PagesTest::filesOfThePage_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("page") << QByteArray("/") << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<!doctype html>");
    QTest::newRow("page, query") << QByteArray("/?from=mail")
                                 << QByteArray("text/html; charset=utf-8")
                                 << QByteArray("<!doctype html>");
    QTest::newRow("style") << QByteArray("/page.css") << QByteArray("text/css; charset=utf-8")
                           << QByteArray("/*");
    QTest::newRow("script") << QByteArray("/page.js")
                            << QByteArray("text/javascript; charset=utf-8") << QByteArray("//");
    QTest::newRow("icon") << QByteArray("/favicon.svg") << QByteArray("image/svg+xml")
                          << QByteArray("<!--");
}

void PagesTest::filesOfThePage()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, start);
    const RawReply reply = m_desk.get(path);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), type);
    QVERIFY2(reply.body.startsWith(start), reply.body.left(40));
    const QByteArray policy = reply.field("Content-Security-Policy");
    for (const QByteArray directive :
         {"default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
          "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'"})
        QVERIFY2(policy.contains(directive), directive);
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!policy.contains('*'));
    QCOMPARE(reply.field("Referrer-Policy"), QByteArray("no-referrer"));
    QCOMPARE(reply.field("Cross-Origin-Resource-Policy"), QByteArray("same-origin"));
    QVERIFY(reply.field("Permissions-Policy").contains("camera=()"));
    QCOMPARE(reply.field("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(reply.field("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(reply.field("X-Request-Id").size(), 16);
}

void PagesTest::headIsGetWithoutBody_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/", "/page.css", "/page.js", "/favicon.svg", "/openapi.yaml"})
        QTest::newRow(path) << QByteArray(path);
}

void PagesTest::headIsGetWithoutBody()
{
    QFETCH(QByteArray, path);
    const RawReply got = m_desk.get(path);
    RawHttp client(m_desk.port());
    client.send(rawRequest("HEAD " + path));
    const auto head = client.receive(true);
    QVERIFY(head);
    QCOMPARE(head->status, 200);
    QCOMPARE(head->field("Content-Type"), got.field("Content-Type"));
    QCOMPARE(head->field("Content-Length").toLongLong(), got.body.size());
    QVERIFY(got.body.size() > 0);
    // Whatever came behind the head would be taken for the next reply.
    const auto next = client.exchange("GET /healthz");
    QVERIFY(next);
    QCOMPARE(jsonOf(*next).value(QStringLiteral("status")).toString(), QStringLiteral("ok"));
}

void PagesTest::nothingInlineAndNothingFromElsewhere()
{
    const QString page = QString::fromUtf8(m_desk.get(QByteArrayLiteral("/")).body);
    for (const QString &pattern :
         {QStringLiteral("<style"), QStringLiteral("\\sstyle="),
          QStringLiteral("<script(?! src=\"/)"), QStringLiteral("\\son[a-z]+="),
          QStringLiteral("javascript:"), QStringLiteral("(src|href)=\"(?!/[a-z]*[.a-z/]*\")"),
          QStringLiteral("//[a-z]")}) {
        const auto match = QRegularExpression(pattern).match(page);
        QVERIFY2(!match.hasMatch(), qPrintable(pattern + QLatin1String(": ") + match.captured()));
    }
    const QByteArray script = m_desk.get("/page.js").body;
    for (const QByteArray word : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write",
                                  "eval(", "localStorage", "sessionStorage", "document.cookie"})
        QVERIFY2(!script.contains(word), word);
}

void PagesTest::openerPolicyIsForHttps()
{
    const QByteArray field = QByteArrayLiteral("Cross-Origin-Opener-Policy");
    const auto encrypted = testPage("/", true);
    const auto plain = testPage("/", false);
    QVERIFY(encrypted && plain);
    QCOMPARE(fieldOf(*encrypted, field), QByteArray("same-origin"));
    QVERIFY(fieldOf(*plain, field).isEmpty());
    QCOMPARE(encrypted->body, plain->body);
}

void PagesTest::pathsBeside_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/index.html", "/page.css/", "/Page.js", "/page%2ejs", "/favicon.ico",
                             "/web/page.js", "/openapi.yaml/", "/openapi.json", "/certificate"})
        QTest::newRow(path) << QByteArray(path);
}

void PagesTest::pathsBeside()
{
    QFETCH(QByteArray, path);
    QCOMPARE(problemIn(m_desk.get(path)), QStringLiteral("not-found"));
}

void PagesTest::otherMethods()
{
    const RawReply reply = m_desk.post("/", {}, "email=alice%40example.com");
    QCOMPARE(problemIn(reply), QStringLiteral("method-not-allowed"));
    QCOMPARE(reply.field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
}

void PagesTest::pageIsForDevicesThatWait()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback");
    DeviceServerOptions options;
    options.access.access = Access::Approved;
    const DeskUnderTest desk({}, options);
    const auto ask = [&desk](const QByteArray &path) {
        return RawHttp(desk.port(), networkAddress()).exchange("GET " + path).value_or(RawReply{});
    };
    for (const QByteArray path : {"/", "/page.css", "/page.js", "/problems/device-not-approved"})
        QCOMPARE(ask(path).status, 200);
    QCOMPARE(problemIn(ask("/auth?email=alice@example.com")),
             QStringLiteral("device-not-approved"));
}

void PagesTest::pageUnderAForeignName()
{
    RawHttp client(m_desk.port());
    client.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    const RawReply reply = client.receive().value_or(RawReply());
    QCOMPARE(problemIn(reply), QStringLiteral("wrong-host"));
    // The page that the reply leads to says what it is about, and what to do.
    const QByteArray page = m_desk.get("/problems/wrong-host").body;
    QVERIFY(page.contains("DNS rebinding"));
    QVERIFY(page.contains("--host-name"));
}

void PagesTest::certificateAsADownload()
{
    DeviceServerOptions options;
    options.certificateDer = QByteArray("\x30\x03\x02\x01\x00", 5);
    const DeskUnderTest desk({}, options);
    const RawReply reply = desk.get("/certificate.crt");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("application/x-x509-ca-cert"));
    QCOMPARE(reply.field("Content-Disposition"),
             QByteArray("attachment; filename=\"pinbridge.crt\""));
    QCOMPARE(reply.body, options.certificateDer);
}

void PagesTest::noCertificateSaysWhy()
{
    const RawReply reply = m_desk.get("/certificate.crt");
    QCOMPARE(problemIn(reply), QStringLiteral("not-found"));
    QVERIFY(reply.body.contains("https"));
}

void PagesTest::foreignOriginIsNoted_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("note");
    QTest::newRow("foreign") << QByteArray("http://evil.example") << QByteArray("/healthz")
                             << QStringLiteral("foreign-origin");
    QTest::newRow("foreign and refused")
        << QByteArray("http://evil.example") << QByteArray("/auth") << QStringLiteral("bad-email");
    QTest::newRow("allowed") << QByteArray("http://localhost:3000") << QByteArray("/healthz")
                             << QString();
    QTest::newRow("none") << QByteArray() << QByteArray("/healthz") << QString();
}

void PagesTest::foreignOriginIsNoted()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, path);
    QFETCH(QString, note);
    const QSignalSpy exchanges(m_desk.server.get(), &DeviceServer::exchangeFinished);
    const QByteArray fields = origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n";
    QVERIFY(m_desk.get(path, fields).status > 0);
    QCOMPARE(exchanges.size(), 1);
    QCOMPARE(exchanges.first().first().value<ExchangeSummary>().note, note);
    // What the note means is told where problems are.
    QVERIFY(m_desk.get("/problems/").body.contains("foreign-origin"));
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
