// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Metrics.h"

#include "server/Problem.h"
#include "server/Routes.h"
#include "system/ProcessFacts.h"

#include <QHash>
#include <QList>

#include <string>
#include <utility>
#include <vector>

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace pinbridge {

namespace {

using prometheus::Counter;
using prometheus::Histogram;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<prometheus::ClientMetric::Label>;

/// Upper bounds in seconds. Below 10 ms lies what is answered from memory, up to 2.5 s what asks a
/// healthy upstream once or a few times, up to 10 s one slow attempt (its deadline), up to 20 s a
/// whole upstream call; above stand the answers of the 25 s deadline.
const Histogram::BucketBoundaries &bounds()
{
    static const Histogram::BucketBoundaries seconds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5,
                                                        1,     2.5,  5,     10,   20,  30};
    return seconds;
}

/// The steps of device requests; each has its series from the start, so that the first of its
/// calls is an increase.
constexpr Stage requestStages[] = {Stage::UserLookup, Stage::CreateSession, Stage::Video,
                                   Stage::ContactView};

double inSeconds(std::chrono::milliseconds time) { return double(time.count()) / 1000; }

std::string nameOfMethod(http::Method method)
{
    switch (method) {
    case http::Method::Put:
    case http::Method::Delete:
    case http::Method::Patch:
    case http::Method::Other:
        return "other";
    default:
        return http::methodName(method).toStdString();
    }
}

/// A family of figures that are asked for, not counted here.
MetricFamily family(const char *name, const char *help, MetricType type)
{
    MetricFamily family;
    family.name = name;
    family.help = help;
    family.type = type;
    return family;
}

void add(MetricFamily &family, double value, Labels labels = {})
{
    prometheus::ClientMetric metric;
    metric.label = std::move(labels);
    (family.type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
    family.metric.push_back(std::move(metric));
}

MetricFamily single(const char *name, const char *help, MetricType type, double value)
{
    MetricFamily one = family(name, help, type);
    add(one, value);
    return one;
}

} // namespace

struct Metrics::Private
{
    using Row = const Route *; ///< null: no route

    /// Series of one family by what tells them apart.
    template<typename Key, typename Series>
    using Known = QHash<Key, Series *>;

    prometheus::Registry registry;
    prometheus::Family<Counter> &requests =
        prometheus::BuildCounter()
            .Name("pinbridge_http_requests_total")
            .Help("Requests answered, refusals of every kind included.")
            .Register(registry);
    prometheus::Family<Histogram> &requestTimes =
        prometheus::BuildHistogram()
            .Name("pinbridge_http_request_duration_seconds")
            .Help("From a complete request to its answer.")
            .Register(registry);
    prometheus::Family<Counter> &calls =
        prometheus::BuildCounter()
            .Name("pinbridge_upstream_calls_total")
            .Help("Calls to Help Lightning that ended, retries not counted apart.")
            .Register(registry);
    prometheus::Family<Histogram> &callTimes =
        prometheus::BuildHistogram()
            .Name("pinbridge_upstream_call_duration_seconds")
            .Help("Of calls to Help Lightning, their retries and pauses included.")
            .Register(registry);
    prometheus::Family<Counter> &refused = prometheus::BuildCounter()
                                               .Name("pinbridge_refusals_total")
                                               .Help("Answers that were problems, by their type.")
                                               .Register(registry);
    prometheus::Family<Counter> &faults =
        prometheus::BuildCounter()
            .Name("pinbridge_faults_total")
            .Help("Exchanges that rules of the fault lab have broken, by what they did.")
            .Register(registry);
    Counter &undelivered = prometheus::BuildCounter()
                               .Name("pinbridge_exchanges_undelivered_total")
                               .Help("Answers whose client had gone.")
                               .Register(registry)
                               .Add({});

    Known<std::pair<quintptr, int>, Counter> requestSeries; ///< by row, status and method
    Known<std::pair<quintptr, int>, Histogram> requestTimeSeries; ///< by row and method
    Known<std::pair<int, int>, Counter> callSeries; ///< by stage and result
    Known<int, Histogram> callTimeSeries; ///< by stage
    Known<QString, Counter> refusalSeries; ///< by type
    Known<QString, Counter> faultSeries; ///< by kind

    Private();
    Counter &requestsOf(Row row, http::Method method, int status);
    Histogram &requestTimesOf(Row row, http::Method method);
    Counter &callsOf(Stage stage, std::optional<FailureCode> failure);
    Histogram &callTimesOf(Stage stage);
    Counter &faultsOf(const QString &kind);
    void addMoment(std::vector<MetricFamily> &families, const MetricsMoment &moment) const;
};

namespace {

std::string pathOf(const Route *row) { return row ? row->path : "other"; }

quintptr keyOf(const Route *row) { return quintptr(row); }

void addConnections(std::vector<MetricFamily> &families, const http::ConnectionCounts &counts)
{
    families.push_back(single("pinbridge_connections", "Open connections.", MetricType::Gauge,
                              double(counts.open)));
    families.push_back(single("pinbridge_connections_accepted_total",
                              "Connections taken into service.", MetricType::Counter,
                              double(counts.accepted)));
    MetricFamily refused = family(
        "pinbridge_connections_refused_total",
        "Connections closed unread: too many in total or from one address.", MetricType::Counter);
    add(refused, double(counts.refusedInAll), {{"reason", "total"}});
    add(refused, double(counts.refusedPerAddress), {{"reason", "address"}});
    families.push_back(std::move(refused));
    families.push_back(single("pinbridge_tls_handshakes_failed_total",
                              "Connections that asked for TLS and did not get it.",
                              MetricType::Counter, double(counts.tlsFailed)));
    families.push_back(single("pinbridge_http_requests_rejected_total",
                              "Requests refused before routing: not HTTP, too large, too slow.",
                              MetricType::Counter, double(counts.requestsRefused)));
}

void addCalls(std::vector<MetricFamily> &families, const CallCounts &calls)
{
    MetricFamily followed = family(
        "pinbridge_followed_sessions",
        "Sessions that upstream is asked of, by what became of their calls.", MetricType::Gauge);
    for (auto phase = calls.followed.cbegin(); phase != calls.followed.cend(); ++phase)
        add(followed, double(phase.value()), {{"call", phase.key().toStdString()}});
    families.push_back(std::move(followed));
    families.push_back(single("pinbridge_calls_ended_total",
                              "Calls of followed sessions that were seen to have ended.",
                              MetricType::Counter, double(calls.ended)));
}

void addProcess(std::vector<MetricFamily> &families)
{
    const sys::ProcessFacts facts = sys::processFacts();
    const auto known = [&](const char *name, const char *help, MetricType type, auto value) {
        if (value)
            families.push_back(single(name, help, type, double(*value)));
    };
    known("process_start_time_seconds", "Start of the process, in seconds since 1970.",
          MetricType::Gauge, facts.startedAt);
    known("process_cpu_seconds_total", "Processor time, user and system.", MetricType::Counter,
          facts.processorTime);
    known("process_resident_memory_bytes", "Memory held.", MetricType::Gauge, facts.residentBytes);
    known("process_open_fds", "Open files and sockets.", MetricType::Gauge, facts.openDescriptors);
}

} // namespace

Metrics::Private::Private()
{
    for (const ProblemType &problem : allProblems()) {
        refusalSeries.insert(QString::fromLatin1(problem.type),
                             &refused.Add({{"reason", problem.type}}));
    }
    for (const Stage stage : requestStages) {
        callsOf(stage, std::nullopt);
        callTimesOf(stage);
    }
}

Counter &Metrics::Private::requestsOf(Row row, http::Method method, int status)
{
    constexpr int methods = 8; // more than there are
    Counter *&series = requestSeries[{keyOf(row), status * methods + int(method)}];
    if (!series) {
        series = &requests.Add({{"route", pathOf(row)},
                                {"method", nameOfMethod(method)},
                                {"status", std::to_string(status)}});
    }
    return *series;
}

Histogram &Metrics::Private::requestTimesOf(Row row, http::Method method)
{
    Histogram *&series = requestTimeSeries[{keyOf(row), int(method)}];
    if (!series) {
        series =
            &requestTimes.Add({{"route", pathOf(row)}, {"method", nameOfMethod(method)}}, bounds());
    }
    return *series;
}

Counter &Metrics::Private::callsOf(Stage stage, std::optional<FailureCode> failure)
{
    constexpr int good = -1;
    Counter *&series = callSeries[{int(stage), failure ? int(*failure) : good}];
    if (!series) {
        series = &calls.Add({{"stage", nameOf(stage).toStdString()},
                             {"result", failure ? nameOf(*failure).toStdString() : "ok"}});
    }
    return *series;
}

Histogram &Metrics::Private::callTimesOf(Stage stage)
{
    Histogram *&series = callTimeSeries[int(stage)];
    if (!series)
        series = &callTimes.Add({{"stage", nameOf(stage).toStdString()}}, bounds());
    return *series;
}

Counter &Metrics::Private::faultsOf(const QString &kind)
{
    Counter *&series = faultSeries[kind];
    if (!series)
        series = &faults.Add({{"fault", kind.toStdString()}});
    return *series;
}

void Metrics::Private::addMoment(std::vector<MetricFamily> &families,
                                 const MetricsMoment &moment) const
{
    addConnections(families, moment.connections);
    if (moment.livePins) {
        families.push_back(single("pinbridge_live_pins", "Pins that can be joined with.",
                                  MetricType::Gauge, double(*moment.livePins)));
    }
    MetricFamily devices = family("pinbridge_devices",
                                  "Devices that have asked or were decided on.", MetricType::Gauge);
    for (auto state = moment.devices.cbegin(); state != moment.devices.cend(); ++state)
        add(devices, double(state.value()), {{"state", state.key().toStdString()}});
    if (!devices.metric.empty())
        families.push_back(std::move(devices));
    if (moment.calls)
        addCalls(families, *moment.calls);
    if (moment.notRecorded) {
        families.push_back(single("pinbridge_exchanges_not_recorded_total",
                                  "Exchanges without a record: too many came at once.",
                                  MetricType::Counter, double(*moment.notRecorded)));
    }
    MetricFamily build =
        family("pinbridge_build_info", "Always 1; its labels say what runs.", MetricType::Gauge);
    add(build, 1, {{"version", PINBRIDGE_VERSION}, {"qt", qVersion()}});
    families.push_back(std::move(build));
    addProcess(families);
}

Metrics::Metrics()
    : d(std::make_unique<Private>())
{
}

Metrics::~Metrics() = default;

void Metrics::noteExchange(const http::Request &request, const http::Reply &reply,
                           std::chrono::milliseconds duration, bool delivered)
{
    const Route *row = rowOfPath(request.rawPath);
    d->requestsOf(row, request.method, reply.status).Increment();
    d->requestTimesOf(row, request.method).Observe(inSeconds(duration));
    if (Counter *refusal = d->refusalSeries.value(reply.note))
        refusal->Increment();
    if (!delivered)
        d->undelivered.Increment();
}

void Metrics::noteUpstreamCall(const CallTrace &trace)
{
    d->callsOf(trace.stage, trace.failure).Increment();
    d->callTimesOf(trace.stage).Observe(inSeconds(trace.duration));
}

void Metrics::noteFaults(const QStringList &kinds)
{
    for (const QString &kind : kinds)
        d->faultsOf(kind).Increment();
}

QByteArray Metrics::text(const MetricsMoment &moment) const
{
    std::vector<MetricFamily> families = d->registry.Collect();
    d->addMoment(families, moment);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace pinbridge
