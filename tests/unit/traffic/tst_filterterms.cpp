// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeFilter.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QTest>

#include <array>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sample
{
    const char *filter;
    bool session; ///< whether it takes the sample of 200
    bool refusal; ///< that of 404
};

constexpr auto samples = std::to_array<Sample>({
    {"status:404", false, true},
    {"status:=404", false, true},
    {"status:>=400", false, true},
    {"status:>404", false, false},
    {"status:<404", true, false},
    {"status:<=404", true, true},
    {"status:4XX", false, true},
    {"status:400-499", false, true},
    {"status:5xx,2xx", true, false},
    {"-status:5xx,2xx", false, true},
    {"device:10.0.0.7", true, false},
    {"device:10.0.0.70", false, false},
    {"device:10.0.0.0/24", true, false},
    {"device:10.0.0.0/30", false, false},
    {"device:::ffff:10.0.0.7", true, false},
    {"device:fd00:0:0::0017", false, true},
    {"device:fd00::/8,10.0.0.7", true, true},
    {"device:::/0", true, true},
    {"device:0.0.0.0/0", true, false},
    {"device:10.0", true, false},
    {"device:10.*.7", true, false},
    {"device:anna", true, false},
    {"device:\"Anna's phone\"", true, false},
    {"device:*PHONE", true, false},
    {"client:ios", true, false},
    {"client:ios-objc", false, false},
    {"client:browser,ios-swift", true, true},
    {"client:*swift", true, false},
    {"route:/session", true, true},
    {"route:/sess", false, false},
    {"path:/sess*", true, true},
    {"route:sess", true, true},
    {"method:post", true, false},
    {"method:GET,POST", true, true},
    {"note:unknown-pin", false, true},
    {"problem:unknown*", false, true},
    {"note:*", true, true},
    {"fault:*", true, false},
    {"fault:slow", true, false},
    {"slow:>1s", true, false},
    {"slow:1250", true, false},
    {"slow:>1250ms", false, false},
    {"slow:<=4ms", false, true},
    {"slow:>0.02m", true, false},
    {"id:0b1f", true, false},
    {"id:*aa", false, true},
    {"is:ok", false, false}, // the first one's device had gone
    {"is:refused", false, true},
    {"is:failed", false, false},
    {"is:trouble", true, true},
    {"is:gone", true, false},
    {"is:faulted", true, false},
    {"is:merged", true, false},
    {"is:remembered", false, false},
    {"is:https", true, false},
    {"is:http", false, true},
    {"token:user", true, false},
    {"token:none", false, true},
    {"token:here", true, false},
    {"token:foreign", false, false},
    {"token:ended", false, false},
    {"token:ann@example.com", true, false},
    {"token:User:1001", true, false},
    {"key:same", true, false},
    {"key:different,absent", false, true},
    {"after:2026-05-12T14:03Z", false, true},
    {"before:2026-05-12T14:03Z", true, false},
});

} // namespace

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

    for (const Sample &sample : samples)
        QTest::newRow(sample.filter)
            << QString::fromUtf8(sample.filter) << sample.session << sample.refusal;
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
