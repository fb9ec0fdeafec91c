// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeFilter.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

class ExchangeFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneAcceptsAll();
    void findsTexts_data();
    void findsTexts();
    void allTermsMustHold();
    void whatIsRenderedParsesToTheSame();
    void rendersPlainly_data();
    void rendersPlainly();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void whatCompletesCanBeUsed();
};

void ExchangeFilterTest::anEmptyOneAcceptsAll()
{
    for (const QString &text : {u""_s, u"  \t"_s, u"\""_s, u"\"\""_s}) {
        const auto filter = parseFilter(text);
        QVERIFY(filter);
        QVERIFY(filter->isOpen());
        QVERIFY(filter->accepts(sampleExchange()));
    }
    QVERIFY(ExchangeFilter().accepts(sampleExchange()));
}

void ExchangeFilterTest::findsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    const auto row = [](const char *name, const QString &text, bool found) {
        QTest::newRow(name) << text << found;
    };
    row("in the path", u"SESS"_s, true);
    row("in the query", u"from=app"_s, true);
    row("in the address", u"10.0.0"_s, true);
    row("in the device's name", u"ANNA"_s, true);
    row("in what its row shows", u"fetched"_s, true);
    row("in a field's name", u"x-helplightning"_s, true);
    row("in a field's value", u"cfnetwork"_s, true);
    row("in a field", u"\"content-type: APPLICATION/json\""_s, true);
    row("in the request's body", u"bob@EXAMPLE.com"_s, true);
    row("in the reply's body", u"76125039"_s, true);
    row("in a placeholder", u"\"pin of 4\""_s, true);
    row("in the user's address", u"ann@example"_s, true);
    row("in the status", u"200"_s, true);
    row("in the client's name", u"swift"_s, true);
    row("method and path", u"\"post /session\""_s, true);
    row("at the end of a body", u"]}"_s, true);
    row("not there", u"404"_s, false);
    row("one of two", u"session elsewhere"_s, false);
    row("both of two", u"session cfnetwork"_s, true);
    row("as a phrase only", u"\"session cfnetwork\""_s, false);
    row("with an umlaut", u"MÜLLER"_s, true);
    row("with an umlaut in a body", u"größe"_s, false);
    row("without", u"-404"_s, true);
    row("without what is there", u"-session"_s, false);
}

void ExchangeFilterTest::findsTexts()
{
    QFETCH(QString, text);
    const auto filter = parseFilter(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().sentence));
    QTEST(filter->accepts(sampleExchange(),
                          {.deviceName = u"Anna Müller"_s, .words = u"The creator fetched"_s}),
          "found");
}

void ExchangeFilterTest::allTermsMustHold()
{
    const auto filter = parseFilter(u"status:>=400 device:fd00::/8 route:/session -is:gone such"_s);
    QVERIFY(filter);
    QVERIFY(filter->accepts(sampleRefusal()));
    QVERIFY(!filter->accepts(sampleExchange()));
    Exchange other = sampleRefusal();
    other.delivered = false;
    QVERIFY(!filter->accepts(other));
    other = sampleRefusal();
    other.status = 200;
    QVERIFY(!filter->accepts(other));
}

void ExchangeFilterTest::whatIsRenderedParsesToTheSame()
{
    int parsed = 0;
    for (quint32 seed = 0; seed < 20'000; ++seed) {
        QString text = awkwardText(seed, 12);
        if (seed % 3 == 1)
            text = u"route:"_s + text + u" status:4xx,>=500"_s;
        if (seed % 3 == 2)
            text = u"-device:"_s + text;
        const auto first = parseFilter(text);
        if (!first)
            continue;
        ++parsed;
        const auto second = parseFilter(first->text());
        QVERIFY2(second, qPrintable(text + u" became "_s + first->text()));
        QVERIFY2(*second == *first, qPrintable(text + u" became "_s + first->text()));
        QCOMPARE(second->text(), first->text());
        QCOMPARE(second->accepts(sampleExchange()), first->accepts(sampleExchange()));
    }
    QVERIFY(parsed > 10'000);
}

void ExchangeFilterTest::rendersPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rendered");

    QTest::newRow("as it is") << u"status:>=400 device:10.0.0.7 -route:/auth such"_s
                              << u"status:>=400 device:10.0.0.7 -route:/auth such"_s;
    QTest::newRow("blanks") << u"  a   b "_s << u"a b"_s;
    QTest::newRow("other name") << u"Path:/auth PROBLEM:*"_s << u"route:/auth note:*"_s;
    QTest::newRow("quotes that are not needed") << u"\"a\" device:\"x\""_s << u"a device:x"_s;
    QTest::newRow("quotes that are") << u"\"a b\" device:\"Anna's \\\"phone\\\"\",b"_s
                                     << u"\"a b\" device:\"Anna's \\\"phone\\\"\",b"_s;
    QTest::newRow("an end that is missing") << u"\"a b"_s << u"\"a b\""_s;
    QTest::newRow("a sign") << u"- --x"_s << u"\"-\" -\"-x\""_s;
    QTest::newRow("an address") << u"http://x"_s << u"\"http://x\""_s;
    QTest::newRow("a time") << u"14:02"_s << u"\"14:02\""_s;
}

void ExchangeFilterTest::rendersPlainly()
{
    QFETCH(QString, text);
    const auto filter = parseFilter(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().sentence));
    QTEST(filter->text(), "rendered");
}

void ExchangeFilterTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("saysWhat");

    const auto row = [](const QString &text, const QString &saysWhat) {
        QTest::newRow(qPrintable(text.left(30))) << text << saysWhat;
    };
    row(u"stauts:404"_s, u"There is no \"stauts:\". There are status:, device:"_s);
    row(u"stauts:404"_s, u"\"stauts:404\""_s);
    row(u"status:"_s, u"status: needs a value. Write a status such as 404"_s);
    row(u"status:40"_s, u"status:40 cannot be used. Write a status such as 404"_s);
    row(u"status:500-400"_s, u"400-499"_s);
    row(u"status:404,x"_s, u"status:x cannot"_s);
    row(u"slow:fast"_s, u">1s"_s);
    row(u"slow:-1s"_s, u">1s"_s);
    row(u"slow:nan"_s, u">1s"_s);
    row(u"is:blue"_s, u"merged"_s);
    row(u"client:nokia"_s, u"xamarin"_s);
    row(u"key:yes"_s, u"different"_s);
    row(u"after:noon"_s, u"14:02"_s);
    row(u"device:\"\""_s, u"device: needs a value"_s);
    row(QString(5000, u'x'), u"4096"_s);
}

void ExchangeFilterTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, saysWhat);
    const auto filter = parseFilter(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, FailureCode::BadSetting);
    QVERIFY2(filter.error().sentence.contains(saysWhat), qPrintable(filter.error().sentence));
}

void ExchangeFilterTest::whatCompletesCanBeUsed()
{
    for (const FilterKey &key : filterKeys()) {
        QVERIFY(!key.meaning.isEmpty());
        for (const FilterValue &value : key.values) {
            const auto filter = parseFilter(key.name + u':' + value.text);
            QVERIFY2(filter, qPrintable(key.name + u':' + value.text));
            QCOMPARE(filter->text(), key.name + u':' + value.text);
        }
    }
}

QTEST_GUILESS_MAIN(ExchangeFilterTest)
#include "tst_exchangefilter.moc"
