// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Comparison.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QTest>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Subject = Difference::Subject;

/// The only difference; one of nothing where there are more, or none.
Difference only(const Exchange &left, const Exchange &right)
{
    const auto all = differencesOf(left, right);
    return all.size() == 1 ? all.first() : Difference();
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDoesNotDiffer();
    void findsEachMember();
    void looksIntoBodies();
    void bodiesThatAreNoJsonAreWholes();
    void namesOfFieldsHaveNoCase();
    void someDifferencesAreExpected();
    void isTheSameFromBothSides();
};

void ComparisonTest::theSameDoesNotDiffer()
{
    QVERIFY(differencesOf(sampleExchange(), sampleExchange()).isEmpty());
    Exchange later = sampleExchange();
    later.number = 9;
    later.id = "other";
    later.at = later.at.addSecs(60);
    QVERIFY(differencesOf(sampleExchange(), later).isEmpty());
}

void ComparisonTest::findsEachMember()
{
    const auto with = [](auto change) {
        Exchange other = sampleExchange();
        change(other);
        return only(sampleExchange(), other);
    };
    QCOMPARE(with([](Exchange &e) { e.status = 404; }),
             (Difference{.subject = Subject::Status, .left = u"200"_s, .right = u"404"_s}));
    QCOMPARE(with([](Exchange &e) { e.method = "PUT"; }).subject, Subject::Method);
    QCOMPARE(with([](Exchange &e) { e.encrypted = false; }).right, u"http"_s);
    QCOMPARE(with([](Exchange &e) { e.client = ClientKind::Curl; }).right, u"curl"_s);
    QCOMPARE(with([](Exchange &e) { e.target = "/session?from=web"; }),
             (Difference{.subject = Subject::QueryItem,
                         .name = u"from"_s,
                         .left = u"app"_s,
                         .right = u"web"_s}));
    QCOMPARE(with([](Exchange &e) { e.request.fields.emplaceBack("X-New", "1"); }),
             (Difference{.subject = Subject::RequestField,
                         .name = u"x-new"_s,
                         .right = u"1"_s,
                         .onlyRight = true}));
    QCOMPARE(with([](Exchange &e) { e.authorization.email = u"eve@example.com"_s; }).right,
             u"user here eve@example.com"_s);
    QCOMPARE(with([](Exchange &e) { e.note.clear(); }).onlyLeft, true);
    QCOMPARE(with([](Exchange &e) { e.delivered = true; }).right, u"delivered"_s);
    QCOMPARE(with([](Exchange &e) { e.steps.removeLast(); }),
             (Difference{.subject = Subject::Step,
                         .name = u"create-session"_s,
                         .left = u"asked 502 upstream-failed 2×"_s,
                         .onlyLeft = true}));
}

void ComparisonTest::looksIntoBodies()
{
    Exchange left = sampleExchange();
    Exchange right = sampleExchange();
    left.reply.body = R"({"a":{"b":[1,{"c":null}]},"same":1,"gone":true})";
    right.reply.body = R"({"same":1,"a":{"b":[1,{"c":"x"},3]}})";
    const auto all = differencesOf(left, right);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0), (Difference{.subject = Subject::ReplyBody,
                                    .name = u"a.b[1].c"_s,
                                    .left = u"null"_s,
                                    .right = u"x"_s}));
    QCOMPARE(all.at(1).name, u"a.b[2]"_s);
    QVERIFY(all.at(1).onlyRight);
    QCOMPARE(all.at(2).name, u"gone"_s);
    QVERIFY(all.at(2).onlyLeft);
    left.reply.body = QByteArray(1000, '[') + QByteArray(1000, ']');
    QVERIFY(!differencesOf(left, right).isEmpty());
}

void ComparisonTest::bodiesThatAreNoJsonAreWholes()
{
    Exchange left = sampleExchange();
    Exchange right = sampleExchange();
    left.request.body = "a=1";
    right.request.body = "a=2";
    QCOMPARE(only(left, right),
             (Difference{.subject = Subject::RequestBody, .left = u"a=1"_s, .right = u"a=2"_s}));
}

void ComparisonTest::namesOfFieldsHaveNoCase()
{
    Exchange other = sampleExchange();
    for (auto &field : other.request.fields)
        field.first = field.first.toUpper();
    QVERIFY(differencesOf(sampleExchange(), other).isEmpty());
}

void ComparisonTest::someDifferencesAreExpected()
{
    Exchange other = sampleExchange();
    other.reply.fields[1].second = "another";
    QVERIFY(only(sampleExchange(), other).isExpected);
    other = sampleExchange();
    other.duration *= 2;
    QVERIFY(only(sampleExchange(), other).isExpected);
    QCOMPARE(only(sampleExchange(), other).right, u"2500 ms"_s);
}

void ComparisonTest::isTheSameFromBothSides()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Exchange left = randomExchange(seed);
        const Exchange right = randomExchange(seed + 1);
        auto there = differencesOf(left, right);
        const auto back = differencesOf(right, left);
        for (Difference &difference : there) {
            std::swap(difference.left, difference.right);
            std::swap(difference.onlyLeft, difference.onlyRight);
        }
        QCOMPARE(there, back);
    }
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
