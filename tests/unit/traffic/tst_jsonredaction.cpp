// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/JsonRedaction.h"

#include <QTest>

using namespace pinbridge;

class JsonRedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesDecide_data();
    void namesDecide();
    void depthIsNoWayOut();
};

namespace {

QByteArray redacted(const QByteArray &text)
{
    return redactedJson(text, [](const QByteArray &value, HeldByName held) {
        return held == HeldByName::Secret ? QByteArray("S")
               : held == HeldByName::Pin  ? QByteArray("P")
                                          : value;
    });
}

} // namespace

void JsonRedactionTest::namesDecide_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *text, const char *result) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(result);
    };
    row("member", R"({"token": "abc", "id" : "x"})", R"({"token": "S", "id" : "x"})");
    row("pin", R"({"sid":"0123"})", R"({"sid":"P"})");
    row("number", R"({"sid": 123,"n": 1})", R"({"sid":"P","n": 1})");
    row("list", R"({"contact_tokens":["a","b"],"c":"d"})",
        R"({"contact_tokens":["S","S"],"c":"d"})");
    row("below", R"({"tokens":{"a":{"b":["c", 1]}},"d":"e"})",
        R"({"tokens":{"a":{"b":["S","S"]}},"d":"e"})");
    row("pin below", R"({"token":{"sid":"1"}})", R"({"token":{"sid":"P"}})");
    row("any case", R"({"UserToken":"a"})", R"({"UserToken":"S"})");
    row("escaped name", R"({"to\u006ben":"a"})", R"({"to\u006ben":"S"})");
    row("words", R"({"token":null,"secret":true})", R"({"token":null,"secret":true})");
    row("a quote inside", R"({"token":"a\"b","c":"d"})", R"({"token":"S","c":"d"})");
    row("cut", R"({"token":"abc)", R"({"token":"S")");
    row("cut in an escape", R"({"token":"abc\)", R"({"token":"S")");
    row("no JSON", R"({"contact_email": "a"b@example.com"})",
        R"({"contact_email": "a"b@example.com"})");
    row("empty", "", "");
    row("the next member", R"({"token":,"a":"b"})", R"({"token":,"a":"b"})");
}

void JsonRedactionTest::namesDecide()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, result);
    QCOMPARE(redacted(text), result);
}

void JsonRedactionTest::depthIsNoWayOut()
{
    const QByteArray deep =
        R"({"token":)" + QByteArray(5000, '[') + R"("abc")" + QByteArray(5000, ']') + '}';
    QVERIFY(!redacted(deep).contains("abc"));
    QVERIFY(redacted(deep + R"({"id":"x"})").contains("\"x\""));
}

QTEST_GUILESS_MAIN(JsonRedactionTest)
#include "tst_jsonredaction.moc"
