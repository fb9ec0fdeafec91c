// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "http/Limits.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace pinbridge;
using namespace pinbridge::test;

/// What a device is told that asks for too much.
class DeviceLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPinsAreLimited();
    void requestsAreLimited();
    void strangersAreLimitedToo();
    void largeBody();
    void tooManyLargeRequests();

private:
    DeskUnderTest m_desk;
};

void DeviceLimitsTest::wrongPinsAreLimited()
{
    DeviceServerOptions options;
    options.limits.wrongPinsPerAddress = 3;
    DeskUnderTest desk({}, options);
    const RawReply created = desk.create(desk.authenticate("alice@example.com"), "bob@example.com");
    const QByteArray pin = jsonOf(created).value(QLatin1String("sid")).toString().toLatin1();
    QVERIFY(!pin.isEmpty());
    // Five digits: never the pin that was made.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(problemIn(desk.get("/session?sid=00000")), QStringLiteral("unknown-pin"));
    const RawReply right = desk.get("/session?sid=" + pin);
    QCOMPARE(problemIn(right), QStringLiteral("too-many-attempts"));
    QCOMPARE(right.status, 429);
    QVERIFY(right.field("Retry-After").toInt() > 0);
    // Other routes, and another address, are not locked out by one guesser.
    QVERIFY(!desk.authenticate("alice@example.com").isEmpty());
    const auto elsewhere = RawHttp(desk.port(), QHostAddress(QStringLiteral("127.0.0.2")))
                               .exchange("GET /session?sid=" + pin);
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->status, 200);
}

void DeviceLimitsTest::requestsAreLimited()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback, which is exempt");
    DeviceServerOptions options;
    options.access.access = Access::Open;
    options.limits.requestRate = 1;
    options.limits.requestBurst = 5;
    DeskUnderTest desk({}, options);
    RawHttp client(desk.port(), networkAddress());
    int refused = 0;
    for (int i = 0; i < 10; ++i) {
        const auto reply = client.exchange("GET /healthz");
        QVERIFY(reply);
        if (reply->status == 200)
            continue;
        QCOMPARE(problemIn(*reply), QStringLiteral("too-many-attempts"));
        QVERIFY(reply->field("Retry-After").toInt() > 0);
        ++refused;
    }
    QVERIFY(refused > 0);
}

void DeviceLimitsTest::strangersAreLimitedToo()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback, which is exempt");
    DeviceServerOptions options;
    options.limits.requestRate = 1;
    options.limits.requestBurst = 3;
    DeskUnderTest desk({}, options);
    RawHttp client(desk.port(), networkAddress());
    QList<int> statuses;
    for (int i = 0; i < 4; ++i) {
        client.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        statuses << client.receive().value_or(RawReply()).status;
    }
    QCOMPARE(statuses.first(), 421);
    QCOMPARE(statuses.last(), 429);
}

void DeviceLimitsTest::largeBody()
{
    const RawReply reply =
        m_desk.post("/session", "Authorization: t\r\n", QByteArray(qsizetype{20} * 1024, ' '));
    QCOMPARE(problemIn(reply), QStringLiteral("body-too-large"));
    QCOMPARE(reply.status, 413);
}

/// What the edge has no room for is told as everything that passes.
void DeviceLimitsTest::tooManyLargeRequests()
{
    const QByteArray begun = rawRequest("POST /session", {}, QByteArray(60'000, ' ')).chopped(1);
    std::vector<std::unique_ptr<RawHttp>> clients;
    const auto refused = [&clients] {
        return std::find_if(clients.begin(), clients.end(), [](const auto &client) {
            return client->socket().bytesAvailable() > 0;
        });
    };
    const auto enough = http::limits::large / (begun.size() - http::limits::usual) + 10;
    for (qsizetype i = 0; i < enough && refused() == clients.end(); ++i) {
        clients.push_back(std::make_unique<RawHttp>(m_desk.port()));
        clients.back()->send(begun);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(refused() != clients.end());
    const auto reply = (*refused())->receive();
    QVERIFY(reply);
    QCOMPARE(problemIn(*reply), QStringLiteral("unavailable"));
    QCOMPARE(reply->status, 503);
    QVERIFY(reply->field("Retry-After").toInt() > 0);
    QVERIFY2(reply->body.contains("Too many large requests"), reply->body);
}

QTEST_GUILESS_MAIN(DeviceLimitsTest)
#include "tst_devicelimits.moc"
