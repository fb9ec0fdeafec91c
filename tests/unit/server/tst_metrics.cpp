// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Metrics.h"
#include "server/Problem.h"
#include "support/Scrape.h"
#include "system/ProcessFacts.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

/// What is counted, and the text that it becomes.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedFromTheStart();
    void countsExchanges();
    void strangePathsShareOneSeries();
    void nothingOfTheClientGetsIn();
    void bucketsIncludeTheirBound();
    void countsUpstreamCalls();
    void showsTheMoment();
    void refusalsByType();
    void knowsItsProcess();
    void theReaderIsStrict_data();
    void theReaderIsStrict();
};

namespace {

http::Request requestFor(const QByteArray &path, http::Method method = http::Method::Get)
{
    http::Request request;
    request.method = method;
    request.rawPath = path;
    request.path = QString::fromUtf8(path);
    return request;
}

http::Reply replyOf(int status, const QString &note = {})
{
    return {.status = status, .contentType = {}, .body = {}, .fields = {}, .note = note};
}

Scrape scrapeOf(const Metrics &metrics, const MetricsMoment &moment = {})
{
    return readScrape(metrics.text(moment));
}

} // namespace

void MetricsTest::wellFormedFromTheStart()
{
    const Scrape scrape = scrapeOf(Metrics());
    QVERIFY2(scrape.problem.isEmpty(), scrape.problem);
    for (const ProblemType &problem : allProblems()) {
        QCOMPARE(
            scrape.value(QByteArray("pinbridge_refusals_total{reason=\"") + problem.type + "\"}"),
            0.0);
    }
    QCOMPARE(scrape.value("pinbridge_exchanges_undelivered_total"), 0.0);
    QCOMPARE(scrape.value(R"(pinbridge_upstream_calls_total{result="ok",stage="video"})"), 0.0);
    QCOMPARE(scrape.value(QByteArray(R"(pinbridge_build_info{qt=")") + qVersion()
                          + R"(",version=")" PINBRIDGE_VERSION R"("})"),
             1.0);
    QCOMPARE(QByteArray(Metrics::contentType),
             QByteArray("text/plain; version=0.0.4; charset=utf-8"));
}

void MetricsTest::countsExchanges()
{
    Metrics metrics;
    for (const auto duration : {2ms, 40ms, 3000ms})
        metrics.noteExchange(requestFor("/auth"), replyOf(200), duration, true);
    metrics.noteExchange(requestFor("/auth"), replyOf(504, QStringLiteral("upstream-timeout")),
                         25'010ms, false);
    metrics.noteExchange(requestFor("/session", http::Method::Post), replyOf(200), 80ms, true);
    metrics.noteExchange(requestFor("/session"), replyOf(404, QStringLiteral("unknown-pin")), 0ms,
                         true);
    const Scrape scrape = scrapeOf(metrics);
    QVERIFY2(scrape.problem.isEmpty(), scrape.problem);
    const auto requests = [&](const QByteArray &labels) {
        return scrape.value("pinbridge_http_requests_total{" + labels + '}');
    };
    QCOMPARE(requests(R"(method="GET",route="/auth",status="200")"), 3.0);
    QCOMPARE(requests(R"(method="GET",route="/auth",status="504")"), 1.0);
    QCOMPARE(requests(R"(method="POST",route="/session",status="200")"), 1.0);
    QCOMPARE(requests(R"(method="GET",route="/session",status="404")"), 1.0);
    QCOMPARE(requests(R"(method="GET",route="/session",status="200")"), -1.0);
    const auto times = [&](const QByteArray &rest) {
        return scrape.value("pinbridge_http_request_duration_seconds_" + rest);
    };
    QCOMPARE(times(R"(count{method="GET",route="/auth"})"), 4.0);
    QCOMPARE(times(R"(sum{method="GET",route="/auth"})"), 0.002 + 0.040 + 3.0 + 25.010);
    QCOMPARE(times(R"(bucket{le="0.005",method="GET",route="/auth"})"), 1.0);
    QCOMPARE(times(R"(bucket{le="0.05",method="GET",route="/auth"})"), 2.0);
    QCOMPARE(times(R"(bucket{le="20",method="GET",route="/auth"})"), 3.0);
    QCOMPARE(times(R"(bucket{le="30",method="GET",route="/auth"})"), 4.0);
    QCOMPARE(scrape.value("pinbridge_exchanges_undelivered_total"), 1.0);
}

void MetricsTest::strangePathsShareOneSeries()
{
    Metrics metrics;
    metrics.noteExchange(requestFor("/"), replyOf(200), 1ms, true);
    metrics.noteExchange(requestFor("/problems/"), replyOf(200), 1ms, true);
    const qsizetype before = scrapeOf(metrics).samples.size();
    for (int i = 0; i < 500; ++i) {
        const QByteArray number = QByteArray::number(i);
        metrics.noteExchange(requestFor("/wp-admin/" + number), replyOf(404), 1ms, true);
        metrics.noteExchange(requestFor("/problems/" + number), replyOf(404), 1ms, true);
    }
    metrics.noteExchange(requestFor("", http::Method::Other), replyOf(501), 1ms, true);
    const Scrape scrape = scrapeOf(metrics);
    const auto requests = [&](const QByteArray &labels) {
        return scrape.value("pinbridge_http_requests_total{" + labels + '}');
    };
    QCOMPARE(requests(R"(method="GET",route="other",status="404")"), 500.0);
    QCOMPARE(requests(R"(method="GET",route="/problems/",status="404")"), 500.0);
    QCOMPARE(requests(R"(method="other",route="other",status="501")"), 1.0);
    QVERIFY(scrape.samples.size() < before + 60);
}

void MetricsTest::nothingOfTheClientGetsIn()
{
    Metrics metrics;
    http::Request request = requestFor("/secret-path");
    request.query = "email=alice@example.com&sid=4711";
    request.fields = {{"Authorization", "secret-token"}, {"User-Agent", "secret-agent"}};
    request.body = "secret-body";
    request.peer = QHostAddress(QStringLiteral("192.0.2.17"));
    request.id = "secret-id";
    metrics.noteExchange(request, replyOf(404, QStringLiteral("secret-note")), 1ms, true);
    const QByteArray text = metrics.text({});
    for (const char *word : {"secret", "alice", "4711", "192.0.2.17"})
        QVERIFY2(!text.contains(word), word);
}

void MetricsTest::bucketsIncludeTheirBound()
{
    Metrics metrics;
    metrics.noteExchange(requestFor("/healthz"), replyOf(200), 5ms, true);
    metrics.noteExchange(requestFor("/healthz"), replyOf(200), 6ms, true);
    const Scrape scrape = scrapeOf(metrics);
    const QByteArray buckets = "pinbridge_http_request_duration_seconds_bucket";
    QCOMPARE(scrape.value(buckets + R"({le="0.005",method="GET",route="/healthz"})"), 1.0);
    QCOMPARE(scrape.value(buckets + R"({le="0.01",method="GET",route="/healthz"})"), 2.0);
    QCOMPARE(scrape.value(buckets + R"({le="+Inf",method="GET",route="/healthz"})"), 2.0);
}

void MetricsTest::countsUpstreamCalls()
{
    Metrics metrics;
    CallTrace trace;
    trace.stage = Stage::UserLookup;
    trace.duration = 120ms;
    metrics.noteUpstreamCall(trace);
    metrics.noteUpstreamCall(trace);
    trace.failure = FailureCode::UpstreamTimeout;
    trace.duration = 20'000ms;
    metrics.noteUpstreamCall(trace);
    const Scrape scrape = scrapeOf(metrics);
    QVERIFY2(scrape.problem.isEmpty(), scrape.problem);
    const QByteArray calls = "pinbridge_upstream_calls_total";
    QCOMPARE(scrape.value(calls + R"({result="ok",stage="user-lookup"})"), 2.0);
    QCOMPARE(scrape.value(calls + R"({result="upstream-timeout",stage="user-lookup"})"), 1.0);
    const QByteArray times = "pinbridge_upstream_call_duration_seconds_";
    QCOMPARE(scrape.value(times + R"(count{stage="user-lookup"})"), 3.0);
    QCOMPARE(scrape.value(times + R"(bucket{le="0.25",stage="user-lookup"})"), 2.0);
    QCOMPARE(scrape.value(times + R"(bucket{le="20",stage="user-lookup"})"), 3.0);
    QCOMPARE(scrape.value(times + R"(count{stage="video"})"), 0.0);
}

void MetricsTest::showsTheMoment()
{
    const Metrics metrics;
    MetricsMoment moment;
    moment.connections = {.open = 3,
                          .accepted = 12'345'678'901,
                          .refusedInAll = 4,
                          .refusedPerAddress = 5,
                          .tlsFailed = 6,
                          .requestsRefused = 7};
    const Scrape silent = scrapeOf(metrics, moment);
    QCOMPARE(silent.value("pinbridge_live_pins"), -1.0); // storage said nothing: no figure
    QCOMPARE(silent.value("pinbridge_connections"), 3.0);
    QCOMPARE(silent.value("pinbridge_connections_accepted_total"), 12'345'678'901.0);
    QCOMPARE(silent.value(R"(pinbridge_connections_refused_total{reason="total"})"), 4.0);
    QCOMPARE(silent.value(R"(pinbridge_connections_refused_total{reason="address"})"), 5.0);
    QCOMPARE(silent.value("pinbridge_tls_handshakes_failed_total"), 6.0);
    QCOMPARE(silent.value("pinbridge_http_requests_rejected_total"), 7.0);
    QCOMPARE(silent.value("pinbridge_exchanges_not_recorded_total"), -1.0);
    moment.notRecorded = 8;
    moment.livePins = 0;
    moment.devices = {{QStringLiteral("waiting"), 2}, {QStringLiteral("blocked"), 1}};
    const Scrape scrape = scrapeOf(metrics, moment);
    QVERIFY2(scrape.problem.isEmpty(), scrape.problem);
    QCOMPARE(scrape.value("pinbridge_exchanges_not_recorded_total"), 8.0);
    QCOMPARE(scrape.value("pinbridge_live_pins"), 0.0);
    QCOMPARE(scrape.value(R"(pinbridge_devices{state="waiting"})"), 2.0);
    QCOMPARE(scrape.value(R"(pinbridge_devices{state="blocked"})"), 1.0);
    QCOMPARE(scrape.value("pinbridge_calls_ended_total"), -1.0); // none is followed: no figure
    moment.calls = CallCounts{
        .followed = {{QStringLiteral("going"), 2}, {QStringLiteral("unasked"), 0}}, .ended = 3};
    const Scrape followed = scrapeOf(metrics, moment);
    QVERIFY2(followed.problem.isEmpty(), followed.problem);
    QCOMPARE(followed.value(R"(pinbridge_followed_sessions{call="going"})"), 2.0);
    QCOMPARE(followed.value("pinbridge_calls_ended_total"), 3.0);
}

void MetricsTest::refusalsByType()
{
    Metrics metrics;
    const auto refusals = [&metrics] {
        return scrapeOf(metrics).value(R"(pinbridge_refusals_total{reason="unknown-pin"})");
    };
    QCOMPARE(refusals(), 0.0);
    const QString pin = QStringLiteral("unknown-pin");
    for (int i = 0; i < 3; ++i)
        metrics.noteExchange(requestFor("/session"), replyOf(404, pin), 1ms, true);
    metrics.noteExchange(requestFor("/session"), replyOf(200), 1ms, true);
    const QString remark = QStringLiteral("creator-fetched-own-pin"); // a note, and no problem
    metrics.noteExchange(requestFor("/session"), replyOf(200, remark), 1ms, true);
    QCOMPARE(refusals(), 3.0);
}

void MetricsTest::knowsItsProcess()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux has /proc");
#endif
    const sys::ProcessFacts facts = sys::processFacts();
    QVERIFY(facts.startedAt && facts.residentBytes && facts.openDescriptors);
    const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    QVERIFY2(*facts.startedAt <= now + 2 && *facts.startedAt > now - 600,
             qPrintable(QString::number(*facts.startedAt - now)));
    QCOMPARE(*sys::processFacts().startedAt, *facts.startedAt);
    QVERIFY(*facts.residentBytes > 1'000'000);
    QVERIFY(*facts.processorTime >= 0);
    QFile one(QStringLiteral("/proc/self/stat"));
    QVERIFY(one.open(QFile::ReadOnly));
    QCOMPARE(*sys::processFacts().openDescriptors, *facts.openDescriptors + 1);
}

void MetricsTest::theReaderIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    const QByteArray head = "# HELP a_total A.\n# TYPE a_total counter\n";
    QTest::newRow("good") << head + "a_total 1\n" << true;
    QTest::newRow("escapes") << head + R"(a_total{x="q\"u\\o\nte",y=""} 1)" + '\n' << true;
    QTest::newRow("no last line end") << head + "a_total 1" << false;
    QTest::newRow("no type") << QByteArray("a_total 1\n") << false;
    QTest::newRow("twice") << head + "a_total 1\na_total 1\n" << false;
    QTest::newRow("wild escape") << head + R"(a_total{x="\t"} 1)" + '\n' << false;
    QTest::newRow("open quote") << head + R"(a_total{x="y} 1)" + '\n' << false;
    QTest::newRow("no comma") << head + R"(a_total{x="1"y="2"} 1)" + '\n' << false;
    QTest::newRow("comma at the end") << head + R"(a_total{x="1",} 1)" + '\n' << false;
    QTest::newRow("help alone at the end") << head + "a_total 1\n# HELP b B.\n" << false;
    QTest::newRow("help alone before another") << "# HELP b B.\n" + head + "a_total 1\n" << false;
    QTest::newRow("no number") << head + "a_total one\n" << false;
    QTest::newRow("other family") << head + "b_total 1\n" << false;
    const QByteArray times = "# HELP h H.\n# TYPE h histogram\n";
    QTest::newRow("histogram")
        << times + "h_bucket{le=\"1\"} 1\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 2\n"
        << true;
    QTest::newRow("shrinks")
        << times + "h_bucket{le=\"1\"} 3\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 2\n"
        << false;
    QTest::newRow("does not add up")
        << times + "h_bucket{le=\"1\"} 1\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 3\n"
        << false;
    QTest::newRow("no sum") << times + "h_bucket{le=\"+Inf\"} 2\nh_count 2\n" << false;
}

void MetricsTest::theReaderIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    const Scrape scrape = readScrape(text);
    QVERIFY2(scrape.problem.isEmpty() == isGood, scrape.problem);
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
