// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Platform.h"
#include "system/SocketCalls.h"
#include "system/SocketEnd.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace pinbridge;

namespace {

using Outcome = sys::Accepted::Outcome;

/// Accepts as core/http's Listener does: beside Qt, which only listens.
class Acceptor : public QTcpServer
{
public:
    Acceptor()
    {
        if (!listen(QHostAddress::LocalHost))
            return;
        pauseAccepting();
        m_arrivals = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
        connect(m_arrivals.get(), &QSocketNotifier::activated, this, [this] {
            ++m_wakened;
            const sys::Accepted accepted = sys::accept(socketDescriptor()); // one a time
            if (accepted.outcome != Outcome::Taken)
                return;
            auto *const socket = new QTcpSocket(this);
            socket->setSocketDescriptor(accepted.descriptor);
            m_peers << accepted.peer;
            m_sockets << socket;
        });
    }
    [[nodiscard]] const QList<QTcpSocket *> &sockets() const { return m_sockets; }
    [[nodiscard]] const QList<QHostAddress> &peers() const { return m_peers; }
    [[nodiscard]] int wakened() const { return m_wakened; }
    void rest(bool isResting) { m_arrivals->setEnabled(!isResting); }

private:
    QList<QTcpSocket *> m_sockets;
    QList<QHostAddress> m_peers;
    std::unique_ptr<QSocketNotifier> m_arrivals;
    int m_wakened = 0;
};

} // namespace

class SocketCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_acceptor = std::make_unique<Acceptor>();
        QVERIFY(m_acceptor->isListening());
    }

    void everyoneWhoWaitsIsTaken()
    {
        QCOMPARE(sys::accept(m_acceptor->socketDescriptor()).outcome, Outcome::NobodyWaits);
        const auto clients = connected(20);
        QVERIFY(!clients.empty());
        QTRY_COMPARE(m_acceptor->sockets().size(), 20);
        QCOMPARE(m_acceptor->peers().first(), QHostAddress(QHostAddress::LocalHost));
        clients.back()->write("hello");
        QByteArray heard; // whichever it is
        const auto hasHeard = [&] {
            heard += read(m_acceptor->sockets());
            return heard == "hello";
        };
        QTRY_VERIFY(hasHeard());
    }

    void whoCameDuringARestIsTakenAfterIt()
    {
        m_acceptor->rest(true);
        const auto clients = connected(3);
        QTest::qWait(50);
        QCOMPARE(m_acceptor->sockets().size(), 0);
        m_acceptor->rest(false);
        QTRY_COMPARE(m_acceptor->sockets().size(), 3);
    }

    void aListenerThatNobodyCallsSleeps()
    {
        const auto clients = connected(1);
        QTRY_COMPARE(m_acceptor->sockets().size(), 1);
        const int before = m_acceptor->wakened();
        QTest::qWait(50);
        QVERIFY(m_acceptor->wakened() <= before + 1);
    }

    void bytesGoPastQt()
    {
        const auto clients = connected(1);
        QTRY_COMPARE(m_acceptor->sockets().size(), 1);
        QCOMPARE(sys::send(m_acceptor->sockets().first()->socketDescriptor(), "direct"),
                 std::optional<qint64>(6));
        QTRY_COMPARE(clients.front()->bytesAvailable(), 6);
        // More than any buffer has room for.
        const QByteArray much(qsizetype{64} * 1024 * 1024, 'x');
        const auto taken = sys::send(m_acceptor->sockets().first()->socketDescriptor(), much);
        QVERIFY(taken && *taken >= 0 && *taken <= much.size());
    }

    void aSecondDescriptorOutlivesTheFirst()
    {
        const auto clients = connected(1);
        QTRY_COMPARE(m_acceptor->sockets().size(), 1);
        QTcpSocket *const socket = m_acceptor->sockets().first();
        const qintptr copy = sys::duplicate(socket->socketDescriptor());
        QVERIFY(copy != -1);
        socket->abort();
        QCOMPARE(sys::send(copy, "still"), std::optional<qint64>(5));
        QTRY_COMPARE(clients.front()->bytesAvailable(), 5);
        sys::endSending(copy);
        QTRY_COMPARE(clients.front()->state(), QAbstractSocket::UnconnectedState);
        // It has ended, too; what comes after that is for nobody.
        QTRY_VERIFY(!sys::discard(copy));
        sys::close(copy);
    }

    void whatNobodyWantsIsThrownAway()
    {
        const auto clients = connected(1);
        QTRY_COMPARE(m_acceptor->sockets().size(), 1);
        QTcpSocket *const socket = m_acceptor->sockets().first();
        const qintptr copy = sys::duplicate(socket->socketDescriptor());
        socket->abort();
        QCOMPARE(sys::discard(copy), std::optional<qint64>(0));
        QSocketNotifier notifier(copy, QSocketNotifier::Read);
        qint64 thrown = 0;
        bool hasEnded = false;
        connect(&notifier, &QSocketNotifier::activated, this, [&] {
            const auto size = sys::discard(copy);
            thrown += size.value_or(0);
            hasEnded = !size;
            if (hasEnded)
                notifier.setEnabled(false);
        });
        clients.front()->write(QByteArray(1'000'000, 'x'));
        QTRY_COMPARE(thrown, 1'000'000);
        clients.front()->disconnectFromHost();
        QTRY_VERIFY(hasEnded);
        sys::close(copy);
    }

    void aResetEndsAConnection()
    {
        const auto clients = connected(1);
        QTRY_COMPARE(m_acceptor->sockets().size(), 1);
        QTcpSocket *const socket = m_acceptor->sockets().first();
        sys::resetOnClose(socket->socketDescriptor());
        socket->abort();
        QTRY_COMPARE(clients.front()->state(), QAbstractSocket::UnconnectedState);
    }

    void aConnectionIsEndedFromOutside()
    {
        const auto clients = connected(1);
        QTRY_COMPARE(m_acceptor->sockets().size(), 1);
        sys::endConnection(m_acceptor->sockets().first()->socketDescriptor());
        QTRY_COMPARE(clients.front()->state(), QAbstractSocket::UnconnectedState);
        if (sys::platform() != sys::Platform::Windows) // see the header
            QTRY_COMPARE(m_acceptor->sockets().first()->state(), QAbstractSocket::UnconnectedState);
    }

private:
    using Clients = std::vector<std::unique_ptr<QTcpSocket>>;

    [[nodiscard]] Clients connected(int count) const
    {
        Clients clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(QHostAddress::LocalHost, m_acceptor->serverPort());
        }
        for (const auto &client : clients) {
            if (!client->waitForConnected())
                return {};
        }
        return clients;
    }
    [[nodiscard]] static QByteArray read(const QList<QTcpSocket *> &sockets)
    {
        QByteArray all;
        for (QTcpSocket *const socket : sockets)
            all += socket->readAll();
        return all;
    }

    std::unique_ptr<Acceptor> m_acceptor;
};

QTEST_GUILESS_MAIN(SocketCallsTest)
#include "tst_socketcalls.moc"
