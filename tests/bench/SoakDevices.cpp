// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/SoakDevices.h"

#include "bench/Bench.h"
#include "bench/PlainHttp.h"
#include "support/RawHttp.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

constexpr std::chrono::milliseconds betweenRequests{10};
constexpr int round = 40; ///< requests: one for a token, one for a session, and what comes after
constexpr int people = 24;
constexpr qint64 mostComplaints = 10; ///< of one device

struct TlsClient : test::RawHttp
{
    explicit TlsClient(quint16 port)
        : RawHttp(port)
    {
        if (!startTls())
            reset();
    }
};

QByteArray person(int number)
{
    return "soak" + QByteArray::number(number % people) + "@example.com";
}

QByteArray member(const QByteArray &json, QLatin1StringView name)
{
    return QJsonDocument::fromJson(json).object().value(name).toString().toLatin1();
}

} // namespace

void HonestTimes::add(const HonestTimes &other)
{
    quick.insert(quick.end(), other.quick.begin(), other.quick.end());
    answered += other.answered;
    sessions += other.sessions;
    failed += other.failed;
}

double HonestTimes::medianOfFifth(int fifth) const
{
    std::chrono::milliseconds end{1};
    for (const Answer &answer : quick)
        end = std::max(end, answer.at + std::chrono::milliseconds(1));
    std::vector<double> times;
    for (const Answer &answer : quick) {
        if (answer.at * 5 / end == fifth)
            times.push_back(answer.took);
    }
    return quantile(std::move(times), 0.5);
}

class SoakDevices::Device
{
public:
    Device(quint16 port, int number, const std::atomic<bool> &isOver)
        : m_port(port)
        , m_number(number)
        , m_isOver(isOver)
    {
        m_watch.start();
    }

    [[nodiscard]] const HonestTimes &times() const { return m_times; }

    template<typename Client>
    void live(bool keepsConnection)
    {
        constexpr bool isPlain = std::is_same_v<Client, PlainHttp>;
        std::unique_ptr<Client> client;
        for (int turn = 0; !m_isOver; ++turn) {
            if (!client || !keepsConnection || !client->isOpen())
                client = std::make_unique<Client>(m_port);
            QElapsedTimer timer;
            timer.start();
            const bool isGood = note(ask(*client, turn));
            m_times.sessions += isGood && turn % round == 1 ? 1 : 0;
            if (isGood && isPlain && turn % round > 1)
                m_times.quick.push_back({std::chrono::milliseconds(m_watch.elapsed()),
                                         static_cast<double>(timer.nsecsElapsed()) / 1e6});
            QThread::msleep(betweenRequests.count());
        }
    }

private:
    template<typename Client>
    [[nodiscard]] std::optional<test::RawReply> ask(Client &client, int turn)
    {
        std::optional<test::RawReply> reply;
        switch (turn % round) {
        case 0:
            reply = client.exchange("GET /auth?email=" + person(m_number + turn / round));
            if (reply)
                m_token = member(reply->body, "token"_L1);
            break;
        case 1:
            reply = client.exchange("POST /session", "Authorization: " + m_token + "\r\n",
                                    R"({"contact_email":")" + person(m_number + 1 + turn / round)
                                        + R"("})");
            if (reply)
                m_pin = member(reply->body, "sid"_L1);
            break;
        default:
            reply = client.exchange(turn % 2 == 0 ? "GET /session?sid=" + m_pin
                                                  : QByteArray("GET /healthz"));
        }
        return reply;
    }

    bool note(const std::optional<test::RawReply> &reply)
    {
        if (reply && reply->status == 200) {
            ++m_times.answered;
            return true;
        }
        if (m_times.failed++ < mostComplaints)
            std::fprintf(stderr, "device %d: %s\n", m_number,
                         reply ? (reply->head + "\n" + reply->body).constData() : "no answer");
        return false;
    }

    const quint16 m_port;
    const int m_number;
    const std::atomic<bool> &m_isOver;
    QElapsedTimer m_watch;
    QByteArray m_token;
    QByteArray m_pin;
    HonestTimes m_times;
};

SoakDevices::SoakDevices(quint16 port)
{
    const auto begin = [&](auto live) {
        m_devices.push_back(
            std::make_unique<Device>(port, static_cast<int>(m_devices.size()), m_isOver));
        Device *const device = m_devices.back().get();
        m_threads.emplace_back(QThread::create([device, live] { live(*device); }));
        m_threads.back()->start();
    };
    for (const bool keepsConnection : {true, true, false, false})
        begin([keepsConnection](Device &device) { device.live<PlainHttp>(keepsConnection); });
    for (const bool keepsConnection : {true, false})
        begin([keepsConnection](Device &device) { device.live<TlsClient>(keepsConnection); });
}

SoakDevices::~SoakDevices() { (void)stop(); }

HonestTimes SoakDevices::stop()
{
    m_isOver = true;
    for (const auto &thread : m_threads)
        thread->wait();
    HonestTimes all;
    for (const auto &device : m_devices)
        all.add(device->times());
    m_devices.clear();
    return all;
}

} // namespace pinbridge::bench
