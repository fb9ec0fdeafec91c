// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a device waits for when upstream answers each call after 100 ms: in round trips, and with
// two hundred devices at once. And what is asked of upstream at all.

#include "bench/Bench.h"
#include "bench/CountedUpstream.h"
#include "bench/PlainHttp.h"
#include "bridge/Bridge.h"
#include "support/RawHttp.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <atomic>
#include <vector>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds latency{100};
/// Below that a token is not used any more: each is asked for anew, by an id that is known.
constexpr std::chrono::seconds shortLife{50};
constexpr int rounds = 9;
constexpr int burstRounds = 5;
constexpr int identical = 50;
constexpr std::size_t devices = 200;
int usualLimit() { return UpstreamSettings().connections; }
constexpr int largeLimit = 256;
constexpr int creations = 1000;

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// An address that nobody has asked for.
QByteArray somebody()
{
    static int last = 0;
    return "user" + QByteArray::number(++last) + "@example.com";
}

/// The whole server, in a thread of its own.
class Desk
{
public:
    Desk(const Profile &profile, int upstreamConnections)
    {
        m_thread.in([&] {
            BridgeSetup setup;
            setup.profile = profile;
            setup.port = 0;
            setup.dataDirectory = m_folder.path();
            setup.upstreamConnections = upstreamConnections;
            m_bridge = std::make_unique<Bridge>(setup);
            if (const auto started = m_bridge->start(); !started)
                qFatal("%s", qPrintable(started.error().sentence));
            m_port = m_bridge->port();
        });
    }
    ~Desk()
    {
        m_thread.in([this] { m_bridge.reset(); });
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    Elsewhere m_thread;
    QTemporaryDir m_folder;
    std::unique_ptr<Bridge> m_bridge; ///< of the thread
    quint16 m_port = 0;
};

QByteArray bodyOf(const std::optional<test::RawReply> &reply)
{
    if (!reply || reply->status != 200)
        qFatal("a device is refused: %s", reply ? reply->body.constData() : "silence");
    return reply->body;
}

QByteArray member(const QByteArray &json, QLatin1StringView name)
{
    return QJsonDocument::fromJson(json).object().value(name).toString().toLatin1();
}

QByteArray authLine(const QByteArray &email) { return "GET /auth?email=" + email; }

QByteArray authenticate(PlainHttp &client, const QByteArray &email)
{
    return member(bodyOf(client.exchange(authLine(email))), "token"_L1);
}

QByteArray createRequest(const QByteArray &token, const QByteArray &contact)
{
    return test::rawRequest("POST /session", "Authorization: " + token + "\r\n",
                            R"({"contact_email":")" + contact + R"("})");
}

/// ms
double waitFor(PlainHttp &client, const QByteArray &request)
{
    QElapsedTimer timer;
    timer.start();
    client.send(request);
    (void)bodyOf(client.receive());
    return elapsed(timer);
}

/// One call as upstream answers it, without a server between.
double roundTrip(const CountedUpstream &upstream)
{
    static std::unique_ptr<PlainHttp> client;
    const auto port = quint16(upstream.profile().url.port());
    if (!client || !client->isOpen())
        client = std::make_unique<PlainHttp>(port);
    QElapsedTimer timer;
    timer.start();
    client->send(test::rawRequest("GET /api/v1r1/enterprise/users"));
    if (!client->receive())
        qFatal("upstream does not answer");
    return elapsed(timer);
}

Row inRoundTrips(const QString &what, double most)
{
    return {.what = what, .unit = u"ms"_s, .goal = {Goal::Kind::AtMostTimes, most}};
}

void measureWaiting(Report &report)
{
    const CountedUpstream upstream({.latency = latency});
    const Desk desk(upstream.profile(), usualLimit());
    // Its tokens end so soon that only ids are of use.
    const CountedUpstream hasty({.userTokenLife = shortLife, .latency = latency});
    const Desk hastyDesk(hasty.profile(), usualLimit());
    PlainHttp client(desk.port());
    PlainHttp hastyClient(hastyDesk.port());
    Row unknown = inRoundTrips(u"create, contact unknown"_s, 4.2);
    Row known = inRoundTrips(u"create, contact known"_s, 3.2);
    Row live = inRoundTrips(u"create, contact's token live"_s, 2.2);
    Row auth = inRoundTrips(u"/auth, user unknown"_s, 2.2);
    Row authKnown = inRoundTrips(u"/auth, user known"_s, 1.2);
    for (int i = 0; i < rounds; ++i) {
        for (Row *const row : {&unknown, &known, &live, &auth, &authKnown})
            row->baseline.add(roundTrip(upstream));
        const QByteArray creator = authenticate(client, somebody());
        const QByteArray contact = somebody();
        unknown.measured.add(waitFor(client, createRequest(creator, contact)));
        const QByteArray another = authenticate(client, somebody());
        live.measured.add(waitFor(client, createRequest(another, contact)));
        auth.measured.add(waitFor(client, test::rawRequest(authLine(somebody()))));
        const QByteArray hastyCreator = authenticate(hastyClient, somebody());
        const QByteArray hastyContact = somebody();
        (void)authenticate(hastyClient, hastyContact);
        known.measured.add(waitFor(hastyClient, createRequest(hastyCreator, hastyContact)));
        authKnown.measured.add(waitFor(hastyClient, test::rawRequest(authLine(hastyContact))));
    }
    for (const Row &row : {unknown, known, live, auth, authKnown})
        report.add(row);
}

void measureIdentical(Report &report)
{
    const CountedUpstream upstream({.latency = latency});
    const Desk desk(upstream.profile(), usualLimit());
    std::vector<std::unique_ptr<PlainHttp>> clients;
    clients.reserve(identical);
    for (int i = 0; i < identical; ++i)
        clients.push_back(std::make_unique<PlainHttp>(desk.port()));
    const QByteArray pattern("GET /v1r1/enterprise/users");
    Rounds lookUps;
    for (int i = 0; i < burstRounds; ++i) {
        const int before = upstream.calls(pattern);
        const QByteArray request = test::rawRequest(authLine(somebody()));
        for (const auto &client : clients)
            client->send(request);
        for (const auto &client : clients)
            (void)bodyOf(client->receive());
        lookUps.add(upstream.calls(pattern) - before);
    }
    report.add({.what = u"look-ups upstream for 50 equal /auth at once"_s,
                .unit = u"calls"_s,
                .measured = lookUps,
                .goal = {Goal::Kind::Below, 2}});
}

/// A device that asks for something else meanwhile, each millisecond.
class Beside
{
public:
    Beside(quint16 port, const QByteArray &line)
        : m_thread(QThread::create([this, port, line] { ask(port, line); }))
    {
        m_thread->start();
    }
    ~Beside() { (void)times(); }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

    /// ms each; it has ended then.
    [[nodiscard]] const std::vector<double> &times()
    {
        m_isOver = true;
        m_thread->wait();
        return m_times;
    }

private:
    void ask(quint16 port, const QByteArray &line)
    {
        PlainHttp client(port);
        while (!m_isOver) {
            QElapsedTimer timer;
            timer.start();
            client.send(test::rawRequest(line));
            (void)bodyOf(client.receive());
            m_times.push_back(elapsed(timer));
            QThread::msleep(1);
        }
    }

    std::atomic<bool> m_isOver = false;
    std::vector<double> m_times;
    std::unique_ptr<QThread> m_thread;
};

struct BurstFigures
{
    Rounds all; ///< ms until the last device has its session
    Rounds health; ///< ms, 99th percentile
    Rounds lookUp; ///< the same of a pin
};

void burst(quint16 port, BurstFigures &into)
{
    std::vector<std::unique_ptr<PlainHttp>> clients;
    clients.reserve(devices);
    for (std::size_t i = 0; i < devices; ++i) {
        clients.push_back(std::make_unique<PlainHttp>(port));
        clients.back()->send(test::rawRequest(authLine(somebody())));
    }
    std::vector<QByteArray> requests;
    requests.reserve(devices);
    for (const auto &client : clients)
        requests.push_back(
            createRequest(member(bodyOf(client->receive()), "token"_L1), somebody()));
    const QByteArray token = authenticate(*clients.front(), somebody());
    clients.front()->send(createRequest(token, somebody()));
    const QByteArray pin = member(bodyOf(clients.front()->receive()), "sid"_L1);
    Beside health(port, "GET /healthz");
    Beside lookUp(port, "GET /session?sid=" + pin);
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < devices; ++i)
        clients[i]->send(requests[i]);
    for (const auto &client : clients)
        (void)bodyOf(client->receive());
    into.all.add(elapsed(timer));
    into.health.add(quantile(health.times(), 0.99));
    into.lookUp.add(quantile(lookUp.times(), 0.99));
}

void measureBurst(int limit, double most, Report &report)
{
    const CountedUpstream upstream({.latency = latency});
    const Desk desk(upstream.profile(), limit);
    BurstFigures figures;
    for (int i = 0; i < burstRounds; ++i)
        burst(desk.port(), figures);
    const QString with = u", %1 connections upstream"_s.arg(limit);
    report.add({.what = u"200 devices create at once"_s + with,
                .unit = u"ms"_s,
                .measured = figures.all,
                .goal = {Goal::Kind::Below, most}});
    report.add({.what = u"/healthz beside them, 99th percentile"_s,
                .unit = u"ms"_s,
                .measured = figures.health,
                .goal = {Goal::Kind::Below, 20}});
    report.add({.what = u"a pin beside them, 99th percentile"_s,
                .unit = u"ms"_s,
                .measured = figures.lookUp,
                .goal = {Goal::Kind::Below, 20}});
}

void measureThrift(Report &report)
{
    const CountedUpstream upstream({});
    const Desk desk(upstream.countedProfile(), usualLimit());
    PlainHttp client(desk.port());
    const QByteArray creator = authenticate(client, somebody());
    for (int i = 0; i < creations; ++i)
        (void)waitFor(client, createRequest(creator, somebody()));
    report.add({.what = u"connections upstream for 1,000 creations, one after another"_s,
                .unit = u"connections"_s,
                .measured = Rounds(upstream.connections()),
                .goal = {Goal::Kind::Below, 4}});
    report.add({.what = u"partner tokens signed for them"_s,
                .unit = u"signatures"_s,
                .measured = Rounds(upstream.partnerTokens()),
                .goal = {Goal::Kind::Below, 2}});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
    Report report(u"upstream"_s);
    measureWaiting(report);
    measureIdentical(report);
    measureBurst(usualLimit(), 1600, report);
    measureBurst(largeLimit, 800, report);
    measureThrift(report);
    return report.finish();
}
