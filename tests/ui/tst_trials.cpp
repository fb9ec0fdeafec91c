// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/storage/StoreBench.h"
#include "sandbox/Sandbox.h"
#include "support/FakeClock.h"
#include "ui/ConsoleDesk.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

constexpr int patience = test::ConsoleDesk::patience;

/// What became of requests.
struct Tally
{
    std::atomic<int> answered = 0; ///< whole, whatever it says
    std::atomic<int> turnedAway = 0; ///< not a byte came
    std::atomic<int> cut = 0; ///< some of it came
    std::atomic<int> hung = 0; ///< the connection stood, and nothing came
};

/// Devices that ask for as long as this lives, each in a thread of its own.
class Devices
{
public:
    Devices(quint16 port, int count, Tally &tally)
        : m_port(port)
        , m_tally(tally)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this] { run(); });
    }
    ~Devices()
    {
        m_isDone = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Devices(const Devices &) = delete;
    Devices &operator=(const Devices &) = delete;

private:
    void run()
    {
        while (!m_isDone) {
            const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(m_port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            const timeval limit{.tv_sec = patience / 1000, .tv_usec = 0};
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
            if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
                == 0) {
                ask(descriptor);
            } else {
                ++m_tally.turnedAway;
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            ::close(descriptor);
        }
    }

    void ask(int descriptor)
    {
        const QByteArray request = "GET /auth?email=bob@example.com HTTP/1.1\r\nHost: 127.0.0.1:"
                                   + QByteArray::number(m_port) + "\r\nConnection: close\r\n\r\n";
        ::send(descriptor, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL);
        QByteArray received;
        char bytes[4096];
        ssize_t count = 0;
        while ((count = ::recv(descriptor, bytes, sizeof bytes, 0)) > 0)
            received.append(bytes, count);
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            ++m_tally.hung;
        else if (received.isEmpty())
            ++m_tally.turnedAway;
        else
            ++(isWhole(received) ? m_tally.answered : m_tally.cut);
    }

    /// The bodies of these answers are JSON objects.
    [[nodiscard]] static bool isWhole(const QByteArray &received)
    {
        const auto end = received.indexOf("\r\n\r\n");
        return end > 0 && QJsonDocument::fromJson(received.mid(end + 4)).isObject();
    }

    quint16 m_port;
    Tally &m_tally;
    std::atomic<bool> m_isDone = false;
    std::vector<std::thread> m_threads;
};

} // namespace

/// What may happen at any time, while something else goes on.
class TestTrials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void changingTheProfileDuringTraffic()
    {
        const SystemClock clock;
        Sandbox site(SandboxOptions{}, clock);
        QVERIFY(site.start());
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.bridge.profile = site.profile();
        setup.bridge.profile->name = u"Acme"_s;
        test::ConsoleDesk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.open(u"traffic"_s);
        const QMenu *menu = test::find<QPushButton>(desk.window, u"profileButton"_s)->menu();
        const auto entry = [menu](const QString &words) {
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith(words) && action->isEnabled())
                    return action;
            }
            qFatal("no such entry: %s", qPrintable(words));
        };
        Tally tally;
        {
            const Devices devices(desk.port(), 4, tally);
            for (int round = 0; round < 6; ++round) {
                const bool toSandbox = round % 2 == 0;
                const int before = tally.answered;
                QTRY_VERIFY_WITH_TIMEOUT(tally.answered > before + 10, patience);
                entry(toSandbox ? u"Use the sandbox"_s : u"Use Acme"_s)->trigger();
                QTRY_VERIFY_WITH_TIMEOUT(
                    desk.isListening() && desk.facade.upstream().sandbox == toSandbox, patience);
            }
            const int before = tally.answered;
            QTRY_VERIFY_WITH_TIMEOUT(tally.answered > before + 10, patience);
        }
        QCOMPARE(tally.hung.load(), 0);
        QCOMPARE(tally.cut.load(), 0);
        QCOMPARE(desk.facade.upstream().profileName, u"Acme"_s);
        const auto *model = test::find<QTableView>(desk.page(), u"trafficTable"_s)->model();
        // Each has a row, or is counted below them.
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0, patience);
        const ui::TrafficDesk &traffic = desk.facade.traffic();
        QTRY_VERIFY_WITH_TIMEOUT(
            model->rowCount() + qint64(traffic.notRecorded()) >= tally.answered, patience);
    }

    void closingDuringACreationLosesNothing_data()
    {
        QTest::addColumn<int>("after"); // ms
        QTest::addColumn<QString>("contact");
        for (const int after : {0, 2, 5, 10, 20, 50, 200}) {
            QTest::addRow("after %d ms", after) << after << u"bob@example.com"_s;
        }
        QTest::newRow("of a slow one") << 200 << u"slow@example.com"_s;
    }

    /// It is made and kept, or it is given up.
    void closingDuringACreationLosesNothing()
    {
        QFETCH(int, after);
        QFETCH(QString, contact);
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.store = bench.options();
        QString told;
        {
            test::ConsoleDesk desk(setup);
            QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
            QObject::connect(&desk.window, &ui::MainWindow::closed, &desk.facade,
                             &BridgeFacade::shutDown);
            QObject::connect(
                &desk.facade, &ui::Facade::sessionCreated, &desk.window,
                [&told](ui::RequestId, const ui::SessionRow &made) { told = made.pin; });
            QSignalSpy ended(&desk.facade, &BridgeFacade::ended);
            desk.open(u"sessions"_s);
            desk.create(u"alice@example.com"_s, contact);
            QTest::qWait(after);
            desk.window.close();
            if (test::isShown(desk.window, u"lossConfirm"_s))
                test::click(desk.window, u"lossConfirm"_s);
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
            QVERIFY(!desk.window.isVisible());
        }
        test::ConsoleDesk again(setup);
        QTRY_VERIFY_WITH_TIMEOUT(again.isListening(), patience);
        if (!told.isEmpty()) {
            test::RawHttp device(again.port());
            const auto reply = device.exchange("GET /session?sid=" + told.toLatin1());
            QVERIFY(reply);
            QCOMPARE(reply->status, 200);
        }
        // The next one goes as ever.
        again.open(u"sessions"_s);
        again.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again.shows(u"pinCard"_s), patience);
    }

    /// A machine that sleeps: its wall clock goes on, and nothing else does.
    void hoursAsleep()
    {
        const auto clock = std::make_shared<test::FakeClock>();
        clock->setNow(QDateTime::currentDateTimeUtc());
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.clock = clock;
        setup.bridge.host = QHostAddress::AnyIPv4;
        setup.bridge.access.access = Access::Approved;
        test::ConsoleDesk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.open(u"sessions"_s);
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
        const QByteArray pin = desk.pin().toLatin1();
        test::RawHttp before(desk.port());
        QCOMPARE(before.exchange("GET /session?sid=" + pin)->status, 200);
        const bool hasNetwork = !test::networkAddress().isNull();
        if (hasNetwork) {
            QSignalSpy decided(&desk.facade, &ui::Facade::deviceDecided);
            desk.facade.allowDeviceForAnHour(test::networkAddress().toString());
            QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, patience);
            test::RawHttp phone(desk.port(), test::networkAddress());
            QCOMPARE(phone.exchange("GET /auth?email=carol@example.com")->status, 200);
        }
        clock->setNow(desk.facade.sessions().first().expiresAt.addSecs(3600));
        // At once, whichever connection is asked over, and for whatever was remembered.
        test::RawHttp after(desk.port());
        QCOMPARE(after.exchange("GET /session?sid=" + pin)->status, 404);
        QCOMPARE(after.exchange("GET /auth?email=dave@example.com")->status, 200);
        QCOMPARE(after.exchange("GET /auth?email=alice@example.com")->status, 200);
        if (hasNetwork) {
            test::RawHttp phone(desk.port(), test::networkAddress());
            QCOMPARE(phone.exchange("GET /auth?email=carol@example.com")->status, 403);
        }
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.sessions().size() == 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.pin().toLatin1() != pin, patience);
        QCOMPARE(after.exchange("GET /session?sid=" + desk.pin().toLatin1())->status, 200);
    }
};

QTEST_MAIN(TestTrials)
#include "tst_trials.moc"
