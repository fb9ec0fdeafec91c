// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/ReplyShapes.h"

#include <QTest>

namespace pinbridge::test {

/// Shapes that a 200 may or may not have, beyond those that the calls' own tests send.
class ReplyShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_data();
    void ids();
    void tokens_data();
    void tokens();
    void pages_data();
    void pages();
    void anInactiveUserNeedsNoToken();
    void activeIsABoolean_data();
    void activeIsABoolean();
    void records_data();
    void records();
};

void ReplyShapesTest::ids_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::newRow("number") << QByteArray("7") << QStringLiteral("7");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("0");
    QTest::newRow("text") << QByteArray("\"7\"") << QStringLiteral("7");
    QTest::newRow("uuid") << QByteArray("\"76125039-3a0c-4b3c-bc8c-248566357bd8\"")
                          << QStringLiteral("76125039-3a0c-4b3c-bc8c-248566357bd8");
    QTest::newRow("beyond a double")
        << QByteArray("9007199254740993") << QStringLiteral("9007199254740993");
    QTest::newRow("128 characters")
        << '"' + QByteArray(128, 'a') + '"' << QString(128, QLatin1Char('a'));
    for (const char *bad : {"-1", "1.5", "1e30", "\"\"", "\".\"", "\"..\"", "\"a b\"", "\"a\\nb\"",
                            "\"\xc3\xa4\"", "null", "true", "{}", "[7]"})
        QTest::newRow(bad) << QByteArray(bad) << QString();
    QTest::newRow("129 characters") << '"' + QByteArray(129, 'a') + '"' << QString();
}

void ReplyShapesTest::ids()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    const auto view = readSessionView(R"({"token": "t", "id": )" + json + '}');
    QCOMPARE(view.has_value(), !id.isEmpty());
    if (view)
        QCOMPARE(view->id, id);
}

void ReplyShapesTest::tokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("jwt") << QByteArray("\"aa.bb-_.cc\"") << true;
    QTest::newRow("line break") << QByteArray("\"a\\r\\nx: 1\"") << false;
    QTest::newRow("blank") << QByteArray("\"a b\"") << false;
    QTest::newRow("not ASCII") << QByteArray("\"\xc3\xa4\"") << false;
    QTest::newRow("NUL") << QByteArray("\"a\\u0000\"") << false;
    QTest::newRow("empty") << QByteArray("\"\"") << false;
    QTest::newRow("number") << QByteArray("5") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void ReplyShapesTest::tokens()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QCOMPARE(readSessionView(R"({"id": 5, "token": )" + json + '}').has_value(), good);
    QCOMPARE(readUser(R"({"id": 5, "token": )" + json + '}').has_value(), good);
    const QByteArray gss = R"({"gss_info": {"server": "s", "wsserver": "w", "token": )";
    QCOMPARE(readGssInfo(gss + json + "}}").has_value(), good);
}

void ReplyShapesTest::pages_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("total"); // 0: refused
    QTest::newRow("told") << QByteArray(R"("total_pages": 3)") << 3;
    QTest::newRow("counted up") << QByteArray(R"("total_entries": 101, "page_size": 50)") << 3;
    QTest::newRow("counted even") << QByteArray(R"("total_entries": 100, "page_size": 50)") << 2;
    QTest::newRow("none") << QByteArray(R"("total_pages": 0)") << 1;
    QTest::newRow("null") << QByteArray(R"("total_pages": null)") << 1;
    QTest::newRow("untold") << QByteArray(R"("page": 1)") << 1;
    QTest::newRow("text") << QByteArray(R"("total_pages": "3")") << 0;
    QTest::newRow("negative") << QByteArray(R"("total_pages": -3)") << 0;
    QTest::newRow("page is a list") << QByteArray(R"("page": [])") << 0;
}

void ReplyShapesTest::pages()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, total);
    const auto page = readUserPage(R"({"entries": [], )" + fields + '}');
    QCOMPARE(page ? page->totalPages : 0, total);
}

void ReplyShapesTest::anInactiveUserNeedsNoToken()
{
    const auto user = readUser(R"({"id": 7, "email": "a@b", "active": false})");
    QVERIFY(user);
    QVERIFY(!user->active && user->token.isEmpty());
    QVERIFY(!readUser(R"({"id": 7, "email": "a@b", "active": true})"));
}

void ReplyShapesTest::activeIsABoolean_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<std::optional<bool>>("active"); // unset: refused
    const auto row = [](const char *field, std::optional<bool> active) {
        QTest::newRow(field) << QByteArray(field) << active;
    };
    row(R"("name": "absent")", true);
    row(R"("active": null)", true);
    row(R"("active": true)", true);
    row(R"("active": false)", false);
    row(R"("active": "false")", std::nullopt);
    row(R"("active": 0)", std::nullopt);
    row(R"("active": {})", std::nullopt);
}

void ReplyShapesTest::activeIsABoolean()
{
    QFETCH(QByteArray, field);
    QFETCH(std::optional<bool>, active);
    const QByteArray entry = R"({"id": 7, "token": "t", )" + field + '}';
    const auto user = readUser(entry);
    QCOMPARE(user ? std::optional(user->active) : std::nullopt, active);
    QCOMPARE(readUserPage(R"({"entries": [)" + entry + "]}").has_value(), active.has_value());
}

void ReplyShapesTest::records_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("no calls") << QByteArray("[]") << true;
    QTest::newRow("bare") << QByteArray(R"([{"call_id": 1}])") << true;
    QTest::newRow("odd times") << QByteArray(R"([{"call_id": 1, "start_time": "noon",
                                                 "duration": -1e300}])")
                               << true;
    QTest::newRow("no id") << QByteArray(R"([{"duration": 1}])") << false;
    QTest::newRow("no object") << QByteArray("[1]") << false;
    QTest::newRow("object") << QByteArray(R"({"call_id": 1})") << false;
}

void ReplyShapesTest::records()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    const auto records = readCallRecords(json);
    QCOMPARE(records.has_value(), good);
    if (records && !records->isEmpty()) {
        QVERIFY(!records->first().startTime);
        QCOMPARE(records->first().duration, 0);
    }
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::ReplyShapesTest)
#include "tst_replyshapes.moc"
