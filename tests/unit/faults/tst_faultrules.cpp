// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultRule.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

/// Rules as people write them, as programs do, and what is none.
class FaultRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadFromText_data();
    void areReadFromText();
    void sayWhatIsWrongWithThem_data();
    void sayWhatIsWrongWithThem();
    void areTheSameAfterTheirText();
    void areTheSameAfterTheirJson();
    void ofJsonThatIsNone_data();
    void ofJsonThatIsNone();
    void anyTextIsARuleOrAReason();
    void haveTheirExamples();
    void knowWhomTheyConcern();
};

namespace {

int below(int bound) { return QRandomGenerator::global()->bounded(bound); }

template<typename T>
T oneOf(const QList<T> &list)
{
    return list.at(below(int(list.size())));
}

Network anyNetwork()
{
    static const QStringList texts = {
        u"192.168.2.17"_s, u"192.168.2.0/24"_s, u"10.0.0.0/8"_s,   u"0.0.0.0/0"_s,
        u"fd00::17"_s,     u"fd00::/8"_s,       u"fe80::1%eth0"_s, u"::1"_s,
        u"127.0.0.1/32"_s, u"192.168.2.17/24"_s};
    return *parseNetwork(oneOf(texts));
}

FaultRule anyRule(FaultScope scope)
{
    FaultRule rule;
    do {
        rule.action.kind = oneOf(faultKinds()).kind;
    } while (faultRoutes(scope, rule.action.kind).isEmpty());
    rule.action.from = std::chrono::milliseconds(1 + below(300'000));
    rule.action.to = rule.action.from + std::chrono::milliseconds(below(2) * below(300'000));
    rule.action.status = 400 + below(200);
    rule.action.problem = oneOf(QStringList{{}, u"unknown-user"_s, u"x"_s});
    rule.action.resets = below(2) == 0;
    rule.action.all = below(2) == 0;
    if (below(2) == 0)
        rule.route = oneOf(faultRoutes(scope, rule.action.kind));
    if (below(2) == 0)
        rule.device = anyNetwork();
    if (below(2) == 0)
        rule.left = 1 + below(below(2) == 0 ? 3 : mostTimes);
    return *checked(rule, scope);
}

} // namespace

void FaultRulesTest::areReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
    };
    row("delay 3s", "delay 3s");
    row("  delay   1500ms ", "delay 1500ms");
    row("delay 2m", "delay 120s");
    row("delay 200ms-2s", "delay 200ms-2s");
    row("delay 2s-2s", "delay 2s");
    row("slow-body 10s on create", "slow-body 10s on create");
    row("status 503", "status 503");
    row("status 404 unknown-user times 2 on auth", "status 404 unknown-user on auth times 2");
    row("token-expired on create once", "token-expired on create once");
    row("wrong-pin times 1", "wrong-pin once");
    row("drop-before", "drop-before reset");
    row("drop-before on create", "drop-before reset on create");
    row("drop-middle close once for fd00::17", "drop-middle close for fd00::17 once");
    row("garbage for 192.168.2.0/24", "garbage for 192.168.2.0/24");
    row("garbage for ::ffff:192.168.2.17", "garbage for 192.168.2.17");
    row("upstream-down", "upstream-down");
    row("upstream-slow 1s-4s", "upstream-slow 1s-4s");
    row("upstream-token-expired", "upstream-token-expired first");
    row("upstream-token-expired all", "upstream-token-expired all");
}

void FaultRulesTest::areReadFromText()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto rule = parseFaultRule(text, FaultScope::Device);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().sentence));
    QCOMPARE(textOf(*rule), read);
}

void FaultRulesTest::sayWhatIsWrongWithThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *text, const char *said) {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << QString::fromLatin1(said);
    };
    row("", "\"\" is no fault. There are delay, slow-body");
    row("explode", "\"explode\" is no fault");
    row("delay", "\"\" is no time; write delay TIME[-TIME], such as: delay 200ms-2s");
    row("delay 3", "\"3\" is no time");
    row("delay 3h", "\"3h\" is no time");
    row("delay 0s", "1 ms to 10 min");
    row("delay 11m", "1 ms to 10 min");
    row("delay 3s-1s", "the shorter time first");
    row("delay 1s-2s-3s", "is no time");
    row("slow-body 1s-2s", "is no time");
    row("status", "\"\" is no status");
    row("status 200", "from 400 to 599");
    row("status 5030", "is no status");
    row("status 503 <b>", "is no problem's name");
    row("drop-before fin", "neither reset nor close");
    row("upstream-token-expired twice", "neither first nor all");
    row("garbage on", "\"on\" is not expected here");
    row("garbage on mars", "\"mars\" is no route. There are auth, create, join");
    row("garbage on users", "\"users\" is no route");
    row("wrong-pin on create", "wrong-pin makes no sense on create; it is for join");
    row("token-expired on auth", "it is for create, join");
    row("garbage on create on join", "\"on\" is not expected here");
    row("garbage once times 2", "\"times\" is not expected here");
    row("garbage for 10.0", "is not a network");
    row("garbage times 0", "from 1 to 1000000");
    row("garbage times many", "from 1 to 1000000");
    row("garbage often", "\"often\" is not expected here");
}

void FaultRulesTest::sayWhatIsWrongWithThem()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto rule = parseFaultRule(text, FaultScope::Device);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, FailureCode::BadSetting);
    QVERIFY2(rule.error().sentence.contains(said), qPrintable(rule.error().sentence));
}

void FaultRulesTest::areTheSameAfterTheirText()
{
    for (const FaultScope scope : {FaultScope::Device, FaultScope::Sandbox}) {
        for (int i = 0; i < 5000; ++i) {
            const FaultRule rule = anyRule(scope);
            const auto again = parseFaultRule(textOf(rule), scope);
            QVERIFY2(again && *again == rule, qPrintable(textOf(rule)));
        }
    }
}

void FaultRulesTest::areTheSameAfterTheirJson()
{
    for (int i = 0; i < 5000; ++i) {
        const FaultRule rule = anyRule(FaultScope::Device);
        QJsonObject object = QJsonDocument::fromJson(QJsonDocument(jsonOf(rule)).toJson()).object();
        auto again = faultRuleIn(object, FaultScope::Device);
        QVERIFY2(again && *again == rule, qPrintable(textOf(rule)));
        object.remove(u"text"_s);
        again = faultRuleIn(object, FaultScope::Device);
        QVERIFY2(again && *again == rule, qPrintable(textOf(rule)));
    }
}

void FaultRulesTest::ofJsonThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray &json : QByteArrayList{
             "{}", R"({"action": 3})", R"({"action": "delay"})",
             R"({"action": "delay", "from_ms": "3"})", R"({"action": "delay", "from_ms": 1.5})",
             R"({"action": "delay", "from_ms": 3e9})",
             R"({"action": "delay", "from_ms": 9, "to_ms": 8})",
             R"({"action": "status", "status": 200})", R"({"action": "garbage", "route": "mars"})",
             R"({"action": "garbage", "device": "x"})", R"({"action": "garbage", "device": 3})",
             R"({"action": "garbage", "left": 0})", R"({"action": "garbage", "left": "1"})",
             R"({"text": ""})"})
        QTest::newRow(json) << json;
}

void FaultRulesTest::ofJsonThatIsNone()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto rule = faultRuleIn(object, FaultScope::Device);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, FailureCode::BadSetting);
}

void FaultRulesTest::anyTextIsARuleOrAReason()
{
    static const QStringList words = {u"delay"_s,
                                      u"slow-body"_s,
                                      u"status"_s,
                                      u"garbage"_s,
                                      u"drop-middle"_s,
                                      u"on"_s,
                                      u"for"_s,
                                      u"once"_s,
                                      u"times"_s,
                                      u"3"_s,
                                      u"3s"_s,
                                      u"1ms-2s"_s,
                                      u"503"_s,
                                      u"create"_s,
                                      u"10.0.0.1"_s,
                                      u"-"_s,
                                      u"reset"_s,
                                      QString(QChar(0)),
                                      u"𝟛s"_s,
                                      u"-1"_s,
                                      u"first"_s,
                                      u"99999999999"_s,
                                      u"upstream-token-expired"_s};
    for (int i = 0; i < 20'000; ++i) {
        QStringList said;
        for (int left = below(8); left > 0; --left)
            said << oneOf(words);
        const auto rule = parseFaultRule(said.join(u' '), FaultScope::Device);
        if (!rule) {
            QVERIFY(!rule.error().sentence.isEmpty());
            continue;
        }
        const auto again = parseFaultRule(textOf(*rule), FaultScope::Device);
        QVERIFY2(again && *again == *rule, qPrintable(said.join(u' ')));
    }
}

void FaultRulesTest::haveTheirExamples()
{
    for (const FaultKindRow &row : faultKinds()) {
        const auto rule = parseFaultRule(QString::fromLatin1(row.example), FaultScope::Device);
        QVERIFY2(rule, row.name);
        QCOMPARE(textOf(rule->action), QString::fromLatin1(row.example));
        QVERIFY(QByteArrayView(row.usage).startsWith(row.name));
        QVERIFY(row.help.endsWith(u".") && !row.title.isEmpty());
    }
}

void FaultRulesTest::knowWhomTheyConcern()
{
    const auto concerns = [](const char *text, const char *device, const char *route) {
        return parseFaultRule(QString::fromLatin1(text), FaultScope::Device)
            ->concerns(QHostAddress(QString::fromLatin1(device)), QString::fromLatin1(route),
                       FaultScope::Device);
    };
    QVERIFY(concerns("garbage", "192.168.2.17", "auth"));
    QVERIFY(concerns("garbage on auth", "192.168.2.17", "auth"));
    QVERIFY(!concerns("garbage on auth", "192.168.2.17", "join"));
    QVERIFY(concerns("garbage for 192.168.2.17", "192.168.2.17", "join"));
    QVERIFY(concerns("garbage for 192.168.2.17", "::ffff:192.168.2.17", "join"));
    QVERIFY(concerns("garbage for 192.168.2.0/24", "192.168.2.99", "join"));
    QVERIFY(!concerns("garbage for 192.168.2.0/24", "192.168.3.99", "join"));
    QVERIFY(!concerns("garbage for 192.168.2.17", "fd00::17", "join"));
    // What makes no sense on a route does nothing there.
    QVERIFY(concerns("wrong-pin", "192.168.2.17", "join"));
    QVERIFY(!concerns("wrong-pin", "192.168.2.17", "create"));
    QVERIFY(!concerns("token-expired", "192.168.2.17", "auth"));
    QVERIFY(!concerns("garbage", "192.168.2.17", "status"));
}

QTEST_GUILESS_MAIN(FaultRulesTest)
#include "tst_faultrules.moc"
