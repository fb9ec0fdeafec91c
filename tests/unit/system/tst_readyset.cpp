// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ReadySet.h"
#include "system/SocketCalls.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace pinbridge;

namespace {

/// Leaves what it has accepted to the test.
class Server final : public QTcpServer
{
public:
    std::vector<qintptr> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted.push_back(descriptor); }
};

/// Does what it is told to when it is told something.
class Told final : public sys::ReadySet::Member
{
public:
    using Member::Member;

    std::function<void()> onReady = [] { };
    int readable = 0;
    int writable = 0;

protected:
    void onReadable() override
    {
        ++readable;
        onReady();
    }
    void onWritable() override
    {
        ++writable;
        onReady();
    }
};

} // namespace

/// Real connections, each watched by its descriptor.
class ReadySetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }
    void init();
    void cleanup();
    void bytesAreToldOfUntilTheyAreRead();
    void whatIsNotWantedIsNotTold();
    void roomIsToldOf();
    void theEndIsReadable();
    void aFailedConnectionIsToldOfWhateverIsWanted();
    void whoHasLeftIsToldOfNothing();
    void oneMayTakeAnotherOut();
    void moreThanOneLookFinds();
    void allIsToldThroughWhatGoesAroundIt();

private:
    /// How many connections there are, each with a client.
    void connectClients(int count);
    [[nodiscard]] qintptr descriptor(int number) const
    {
        return m_server.accepted.at(std::size_t(number));
    }
    void read(int number) const
    {
        char byte = 0;
        (void)sys::receive(descriptor(number), &byte, 1);
    }
    void write(int number)
    {
        m_clients.at(std::size_t(number))->write("a");
        m_clients.at(std::size_t(number))->flush();
    }
    /// The loop has gone round, and what was there to be told has been.
    static void turn() { QTest::qWait(30); }

    Server m_server;
    std::shared_ptr<sys::ReadySet> m_set;
    std::vector<std::unique_ptr<QTcpSocket>> m_clients;
};

void ReadySetTest::init()
{
    m_set = std::make_shared<sys::ReadySet>();
    connectClients(2);
}

void ReadySetTest::cleanup()
{
    m_clients.clear();
    for (const qintptr each : std::exchange(m_server.accepted, {}))
        sys::close(each);
    m_set.reset();
}

void ReadySetTest::connectClients(int count)
{
    for (int i = 0; i < count; ++i) {
        m_clients.push_back(std::make_unique<QTcpSocket>());
        m_clients.back()->connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        QVERIFY(m_clients.back()->waitForConnected());
        const std::size_t wanted = m_clients.size();
        QTRY_VERIFY(m_server.accepted.size() == wanted);
    }
}

void ReadySetTest::bytesAreToldOfUntilTheyAreRead()
{
    Told told(m_set, descriptor(0));
    told.wantReading(true);
    turn();
    QCOMPARE(told.readable, 0);
    write(0);
    QTRY_VERIFY(told.readable > 2);
    read(0);
    const int before = told.readable;
    turn();
    QCOMPARE(told.readable, before);
    QCOMPARE(told.writable, 0);
}

void ReadySetTest::whatIsNotWantedIsNotTold()
{
    Told told(m_set, descriptor(0));
    write(0);
    turn();
    QCOMPARE(told.readable, 0);
    told.wantReading(true);
    QTRY_VERIFY(told.readable > 0);
    told.wantReading(false);
    const int before = told.readable;
    turn();
    QCOMPARE(told.readable, before);
    // And not in the same look either.
    told.onReady = [&told] { told.wantWriting(false); };
    told.wantReading(true);
    told.wantWriting(true);
    QTRY_VERIFY(told.readable > before);
    QCOMPARE(told.writable, 0);
}

void ReadySetTest::roomIsToldOf()
{
    Told told(m_set, descriptor(0));
    told.wantWriting(true);
    QTRY_VERIFY(told.writable > 2);
    told.wantWriting(false);
    const int before = told.writable;
    turn();
    QCOMPARE(told.writable, before);
    QCOMPARE(told.readable, 0);
}

void ReadySetTest::theEndIsReadable()
{
    Told told(m_set, descriptor(0));
    told.wantReading(true);
    m_clients.front()->disconnectFromHost();
    QTRY_VERIFY(told.readable > 2);
}

void ReadySetTest::aFailedConnectionIsToldOfWhateverIsWanted()
{
    Told reading(m_set, descriptor(0));
    Told writing(m_set, descriptor(1));
    for (const int number : {0, 1}) {
        sys::resetOnClose(m_clients.at(std::size_t(number))->socketDescriptor());
        m_clients.at(std::size_t(number))->abort();
    }
    reading.wantReading(true);
    writing.wantWriting(true);
    QTRY_VERIFY(reading.readable > 0 && writing.writable > 0);
    // Who wants nothing has peace.
    reading.wantReading(false);
    const int before = reading.readable;
    turn();
    QCOMPARE(reading.readable, before);
}

void ReadySetTest::whoHasLeftIsToldOfNothing()
{
    Told told(m_set, descriptor(0));
    told.wantReading(true);
    write(0);
    told.leave();
    turn();
    QCOMPARE(told.readable, 0);
    told.wantReading(true);
    turn();
    QCOMPARE(told.readable, 0);
    // Its place is another's.
    Told next(m_set, descriptor(0));
    next.wantReading(true);
    QTRY_VERIFY(next.readable > 0);
}

void ReadySetTest::oneMayTakeAnotherOut()
{
    connectClients(1);
    std::optional<Told> first;
    std::optional<Told> second;
    int told = 0;
    // Whichever is told first, in the place of the other there is one that nothing has come for.
    const auto replaces = [&](std::optional<Told> &self, std::optional<Told> &other) {
        return [&] {
            ++told;
            self->leave();
            other.emplace(m_set, descriptor(2));
            other->onReady = [&told] { ++told; };
            other->wantReading(true);
        };
    };
    first.emplace(m_set, descriptor(0)).onReady = replaces(first, second);
    second.emplace(m_set, descriptor(1)).onReady = replaces(second, first);
    write(0);
    write(1);
    turn();
    first->wantReading(true);
    second->wantReading(true);
    QTRY_COMPARE(told, 1);
    turn();
    QCOMPARE(told, 1);
}

void ReadySetTest::moreThanOneLookFinds()
{
    connectClients(198);
    std::vector<std::unique_ptr<Told>> all;
    int told = 0;
    for (int i = 0; i < 200; ++i) {
        all.push_back(std::make_unique<Told>(m_set, descriptor(i)));
        all.back()->onReady = [this, &told, i] {
            ++told;
            read(i);
        };
        all.back()->wantReading(true);
    }
    for (int i = 0; i < 200; ++i)
        write(i);
    QTRY_COMPARE(told, 200);
}

void ReadySetTest::allIsToldThroughWhatGoesAroundIt()
{
    bool isInside = false;
    const auto set = std::make_shared<sys::ReadySet>([&isInside](const auto &tell) {
        isInside = true;
        tell();
        isInside = false;
    });
    int inside = 0;
    int outside = 0;
    std::vector<std::unique_ptr<Told>> all;
    for (int i = 0; i < 2; ++i) {
        all.push_back(std::make_unique<Told>(set, descriptor(i)));
        all.back()->onReady = [&] { ++(isInside ? inside : outside); };
        all.back()->wantReading(true);
        all.back()->wantWriting(true);
    }
    write(0);
    write(1);
    QTRY_VERIFY(all[0]->readable > 0 && all[0]->writable > 0 && all[1]->readable > 0
                && all[1]->writable > 0);
    QVERIFY(inside > 0);
    QCOMPARE(outside, 0);
}

QTEST_GUILESS_MAIN(ReadySetTest)
#include "tst_readyset.moc"
