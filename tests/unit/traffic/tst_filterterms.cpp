// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeFilter.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Each key of the filter, asked of the two samples.
class FilterTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void keptIsWhatTheListSays();
    void timeOfDayIsLocal();
    void globs_data();
    void globs();
};

void FilterTermsTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("session"); ///< the sample of 200
    QTest::addColumn<bool>("refusal"); ///< that of 404

    const auto row = [](const QString &text, bool session, bool refusal) {
        QTest::newRow(qPrintable(text)) << text << session << refusal;
    };
    row(u"status:404"_s, false, true);
    row(u"status:=404"_s, false, true);
    row(u"status:>=400"_s, false, true);
    row(u"status:>404"_s, false, false);
    row(u"status:<404"_s, true, false);
    row(u"status:<=404"_s, true, true);
    row(u"status:4XX"_s, false, true);
    row(u"status:400-499"_s, false, true);
    row(u"status:5xx,2xx"_s, true, false);
    row(u"-status:5xx,2xx"_s, false, true);
    row(u"device:10.0.0.7"_s, true, false);
    row(u"device:10.0.0.70"_s, false, false);
    row(u"device:10.0.0.0/24"_s, true, false);
    row(u"device:10.0.0.0/30"_s, false, false);
    row(u"device:::ffff:10.0.0.7"_s, true, false);
    row(u"device:fd00:0:0::0017"_s, false, true);
    row(u"device:fd00::/8,10.0.0.7"_s, true, true);
    row(u"device:::/0"_s, true, true);
    row(u"device:0.0.0.0/0"_s, true, false);
    row(u"device:10.0"_s, true, false);
    row(u"device:10.*.7"_s, true, false);
    row(u"device:anna"_s, true, false);
    row(u"device:\"Anna's phone\""_s, true, false);
    row(u"device:*PHONE"_s, true, false);
    row(u"client:ios"_s, true, false);
    row(u"client:ios-objc"_s, false, false);
    row(u"client:browser,ios-swift"_s, true, true);
    row(u"client:*swift"_s, true, false);
    row(u"route:/session"_s, true, true);
    row(u"route:/sess"_s, false, false);
    row(u"path:/sess*"_s, true, true);
    row(u"route:sess"_s, true, true);
    row(u"method:post"_s, true, false);
    row(u"method:GET,POST"_s, true, true);
    row(u"note:unknown-pin"_s, false, true);
    row(u"problem:unknown*"_s, false, true);
    row(u"note:*"_s, true, true);
    row(u"fault:*"_s, true, false);
    row(u"fault:slow"_s, true, false);
    row(u"slow:>1s"_s, true, false);
    row(u"slow:1250"_s, true, false);
    row(u"slow:>1250ms"_s, false, false);
    row(u"slow:<=4ms"_s, false, true);
    row(u"slow:>0.02m"_s, true, false);
    row(u"id:0b1f"_s, true, false);
    row(u"id:*aa"_s, false, true);
    row(u"is:ok"_s, false, false); // the first one's device had gone
    row(u"is:refused"_s, false, true);
    row(u"is:failed"_s, false, false);
    row(u"is:trouble"_s, true, true);
    row(u"is:gone"_s, true, false);
    row(u"is:faulted"_s, true, false);
    row(u"is:merged"_s, true, false);
    row(u"is:remembered"_s, false, false);
    row(u"is:https"_s, true, false);
    row(u"is:http"_s, false, true);
    row(u"token:user"_s, true, false);
    row(u"token:none"_s, false, true);
    row(u"token:here"_s, true, false);
    row(u"token:foreign"_s, false, false);
    row(u"token:ended"_s, false, false);
    row(u"token:ann@example.com"_s, true, false);
    row(u"token:User:1001"_s, true, false);
    row(u"key:same"_s, true, false);
    row(u"key:different,absent"_s, false, true);
    row(u"after:2026-05-12T14:03Z"_s, false, true);
    row(u"before:2026-05-12T14:03Z"_s, true, false);
}

void FilterTermsTest::accepts()
{
    QFETCH(QString, text);
    const auto filter = parseFilter(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().sentence));
    QTEST(filter->accepts(sampleExchange(), u"Anna's phone"_s), "session");
    QTEST(filter->accepts(sampleRefusal()), "refusal");
}

void FilterTermsTest::keptIsWhatTheListSays()
{
    const auto filter = parseFilter(u"is:kept"_s);
    QVERIFY(filter);
    QVERIFY(!filter->accepts(sampleExchange()));
    QVERIFY(filter->accepts(sampleExchange(), {.isKept = true}));
}

void FilterTermsTest::timeOfDayIsLocal()
{
    const QTime local = sampleExchange().at.toLocalTime().time();
    const auto to = parseFilter(u"after:"_s + local.toString(u"HH:mm:ss"_s));
    QVERIFY(to);
    QVERIFY(to->accepts(sampleExchange()));
    const auto until = parseFilter(u"before:"_s + local.toString(u"HH:mm"_s));
    QVERIFY(until);
    QVERIFY(!until->accepts(sampleExchange()));
}

void FilterTermsTest::globs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("fits");

    const auto row = [](const QString &pattern, const QString &path, bool fits) {
        QTest::newRow(qPrintable(pattern + u' ' + path)) << pattern << path << fits;
    };
    row(u"/a*c"_s, u"/abcbc"_s, true);
    row(u"/a*c"_s, u"/abcb"_s, false);
    row(u"/a?c"_s, u"/abc"_s, true);
    row(u"/a?c"_s, u"/ac"_s, false);
    row(u"*"_s, u""_s, true);
    row(u"**b*"_s, u"/ABC"_s, true);
    row(u"/*/*/"_s, u"/a/b"_s, false);
}

void FilterTermsTest::globs()
{
    QFETCH(QString, pattern);
    const auto filter = parseFilter(u"route:"_s + pattern);
    QVERIFY(filter);
    Exchange exchange = sampleExchange();
    QFETCH(QString, path);
    exchange.path = path;
    QTEST(filter->accepts(exchange), "fits");
}

QTEST_GUILESS_MAIN(FilterTermsTest)
#include "tst_filterterms.moc"
