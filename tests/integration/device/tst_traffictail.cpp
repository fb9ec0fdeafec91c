// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TailReader.h"
#include "bridge/ControlSocket.h"
#include "devices/MemoryDevices.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"
#include "traffic/Handshake.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

using Reader = test::TailReader;

/// Exchanges told over the control socket, by hand.
class TrafficTailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatComes();
    void theLatestOfTheHistory();
    void endsWithTheHistory();
    void namesDevices();
    void whoReadsSlowlyMissesSome();
    void whatIsNotRecordedIsTold();
    void whatTheFilterWouldNotTellIsNotLeftOut();
    void whatWasClearedIsNotLeftOut();
    void saysWhatItMeans();
    void whoGoesLeavesRoom();
    void whoGoesAtOnceBreaksNothing();
    void aFewAtOnce();
    void outstaysOtherConnections();
    void theServersEndIsTold();
    void aReaderWhoSleepsDoesNotHoldUpTheEnd();
    void refuses_data();
    void refuses();
    void withoutARecorder();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"control.sock"_s); }
    void note(const QByteArray &target, const QByteArray &body = {}) const;
    static QString pathIn(const QJsonObject &line)
    {
        return line.value("exchange"_L1).toObject().value("path"_L1).toString();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryDevices> m_kept;
    std::unique_ptr<DeviceRegistry> m_devices;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<ControlSocket> m_control;
};

void TrafficTailTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_kept = std::make_unique<MemoryDevices>(m_clock);
    m_devices = std::make_unique<DeviceRegistry>(*m_kept, m_clock);
    RecorderOptions options;
    options.exchanges = 200;
    m_recorder = std::make_unique<Recorder>(options, m_clock);
    m_control = std::make_unique<ControlSocket>(*m_devices, Access::Approved);
    m_control->setRecorder(*m_recorder);
    QVERIFY(m_control->listen(m_folder->path()));
}

void TrafficTailTest::cleanup()
{
    m_control.reset();
    m_recorder.reset();
    m_devices.reset();
    m_kept.reset();
    m_folder.reset();
}

void TrafficTailTest::note(const QByteArray &target, const QByteArray &body) const
{
    RawExchange raw;
    raw.id = "id-" + target.mid(1);
    raw.at = m_clock.now();
    raw.device = u"192.168.2.17"_s;
    raw.method = "GET";
    raw.path = QString::fromLatin1(target);
    raw.rawPath = target;
    raw.status = 404;
    raw.replyBody = body;
    m_recorder->note(raw);
    m_recorder->finish();
}

void TrafficTailTest::tellsWhatComes()
{
    note("/before");
    Reader reader(path());
    reader.ask({});
    QCOMPARE(reader.line(), (QJsonObject{{u"version"_s, 1}, {u"ok"_s, true}}));
    // What comes before it has begun is the history.
    QTRY_VERIFY((note("/after"), reader.socket.bytesAvailable() > 0));
    QCOMPARE(pathIn(reader.line()), u"/after"_s);
}

void TrafficTailTest::theLatestOfTheHistory()
{
    for (const char *const target : {"/a", "/no", "/b", "/c", "/no"})
        note(target);
    Reader reader(path());
    reader.ask({{u"history"_s, 2}, {u"filter"_s, u"-route:/no"_s}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(reader.line()), u"/b"_s);
    QCOMPARE(pathIn(reader.line()), u"/c"_s);
    note("/no");
    note("/d");
    QCOMPARE(pathIn(reader.line()), u"/d"_s);
}

void TrafficTailTest::endsWithTheHistory()
{
    note("/a");
    Reader reader(path());
    reader.ask({{u"history"_s, 10}, {u"follow"_s, false}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(reader.line()), u"/a"_s);
    QCOMPARE(reader.line().value("end"_L1).toString(), u"complete"_s);
    QVERIFY(reader.line().isEmpty());
    QTRY_COMPARE(reader.socket.state(), QLocalSocket::UnconnectedState);
}

void TrafficTailTest::namesDevices()
{
    const QHostAddress phone(u"192.168.2.17"_s);
    QVERIFY(outcomeOf(m_devices->allow(phone, std::nullopt)));
    note("/a");
    Reader reader(path());
    reader.ask({{u"history"_s, 1}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QVERIFY(!reader.line().contains("name"_L1));
    QVERIFY(outcomeOf(m_devices->rename(phone, u"Anna's phone"_s)));
    note("/b");
    QCOMPARE(reader.line().value("name"_L1).toString(), u"Anna's phone"_s);
    Reader other(path());
    other.ask({{u"history"_s, 1}, {u"filter"_s, u"device:anna"_s}});
    QVERIFY(other.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(other.line()), u"/b"_s);
}

void TrafficTailTest::whoReadsSlowlyMissesSome()
{
    constexpr int all = 3000;
    note("/first");
    Reader reader(path());
    reader.ask({{u"history"_s, 1}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(reader.line()), u"/first"_s);
    // More than a socket and all behind it hold, and many times what the recorder keeps.
    for (int i = 0; i < all; ++i)
        note("/one", QByteArray(20'000, 'x'));
    note("/last");
    reader.socket.setReadBufferSize(0); // now it reads as fast as it can
    qint64 told = 0;
    qint64 leftOut = 0;
    for (;;) {
        const QJsonObject line = reader.line();
        QVERIFY(!line.isEmpty());
        leftOut += line.value("left_out"_L1).toInteger();
        told += pathIn(line) == "/one"_L1 ? 1 : 0;
        if (pathIn(line) == "/last"_L1)
            break;
    }
    if (told + leftOut < all)
        leftOut += reader.line().value("left_out"_L1).toInteger();
    QCOMPARE(told + leftOut, all);
    QVERIFY2(leftOut > 0, qPrintable(QString::number(told)));
}

void TrafficTailTest::whatIsNotRecordedIsTold()
{
    const auto admit = [this](int exchanges) {
        for (int i = 0; i < exchanges; ++i)
            (void)m_recorder->admits(Recorder::Worth::Usual, m_clock.steady());
    };
    admit(Recorder::mostPerSecond + 5); // before anybody listens
    Reader reader(path());
    reader.ask({});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    note("/a");
    QCOMPARE(pathIn(reader.line()), u"/a"_s);
    admit(7);
    QCOMPARE(reader.line().value("not_recorded"_L1).toInteger(), 7);
}

void TrafficTailTest::whatTheFilterWouldNotTellIsNotLeftOut()
{
    Reader reader(path());
    note("/first");
    reader.ask({{u"history"_s, 1}, {u"filter"_s, u"-route:/no"_s}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(reader.line()), u"/first"_s);
    // More at once than the recorder keeps.
    for (int i = 0; i < 3000; ++i)
        note("/no");
    note("/last");
    QJsonObject line;
    do {
        line = reader.line();
        QVERIFY(!line.isEmpty());
        QVERIFY2(!line.contains("left_out"_L1), QJsonDocument(line).toJson());
    } while (pathIn(line) != "/last"_L1);
}

void TrafficTailTest::whatWasClearedIsNotLeftOut()
{
    Reader reader(path());
    note("/first");
    reader.ask({{u"history"_s, 1}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(reader.line()), u"/first"_s);
    for (int i = 0; i < 5; ++i) { // it may look in between
        note("/gone");
        m_recorder->clear();
        note("/last");
        QJsonObject line;
        do {
            line = reader.line();
            QVERIFY2(line.contains("exchange"_L1), QJsonDocument(line).toJson());
        } while (pathIn(line) != "/last"_L1);
    }
}

void TrafficTailTest::saysWhatItMeans()
{
    note("/first");
    Reader reader(path());
    reader.ask({{u"history"_s, 1}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QCOMPARE(pathIn(reader.line()), u"/first"_s);
    m_recorder->note(handshakeOf(
        {.kind = TlsFault::Kind::Untrusted, .at = m_clock.now(), .device = u"192.168.2.17"_s},
        m_clock.steady()));
    const QJsonObject diagnosis = reader.line().value("diagnosis"_L1).toObject();
    QCOMPARE(diagnosis.value("rule"_L1).toString(), u"https-untrusted"_s);
    QCOMPARE(diagnosis.value("severity"_L1).toString(), u"bad"_s);
    QCOMPARE(diagnosis.value("turn"_L1).toString(), u"operator"_s);
    QVERIFY(diagnosis.value("cause"_L1).toString().contains(u"does not trust"_s));
}

void TrafficTailTest::whoGoesLeavesRoom()
{
    for (int i = 0; i < ControlSocket::tailLimit * 3; ++i) {
        Reader reader(path());
        reader.ask({});
        QVERIFY(reader.line().value("ok"_L1).toBool());
        reader.socket.abort();
        QTRY_COMPARE(m_control->findChildren<TrafficTail *>().size(), 0);
    }
}

void TrafficTailTest::whoGoesAtOnceBreaksNothing()
{
    note("/one");
    for (int i = 0; i < 100; ++i) {
        QLocalSocket caller;
        caller.connectToServer(path());
        QVERIFY(caller.waitForConnected());
        caller.write(R"({"version":1,"command":"tail","history":5})");
        caller.write("\n");
        caller.flush();
        if (i % 2 == 0)
            QTest::qWait(1);
        caller.abort();
        QTest::qWait(i % 3);
    }
    Reader reader(path());
    QTRY_VERIFY(m_control->findChildren<TrafficTail *>().isEmpty());
    reader.ask({{u"history"_s, 1}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
}

void TrafficTailTest::aFewAtOnce()
{
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < ControlSocket::tailLimit; ++i) {
        readers.push_back(std::make_unique<Reader>(path()));
        readers.back()->ask({});
        QVERIFY(readers.back()->line().value("ok"_L1).toBool());
    }
    Reader other(path());
    other.ask({});
    const QJsonObject refusal = other.line();
    QVERIFY(!refusal.value("ok"_L1).toBool());
    QVERIFY(refusal.value("sentence"_L1).toString().contains(u"end one of them"));
    // Commands still have all the room that they had.
    QLocalSocket command;
    command.connectToServer(path());
    command.write("{\"version\":1,\"command\":\"list\"}\n");
    QTRY_VERIFY(command.canReadLine());
}

void TrafficTailTest::outstaysOtherConnections()
{
    Reader reader(path());
    reader.ask({});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    const QObject *const tail = m_control->findChild<TrafficTail *>();
    QVERIFY(tail);
    // The timer that ends all others went.
    QVERIFY(m_control->findChildren<QTimer *>(u"patience"_s).isEmpty());
}

void TrafficTailTest::theServersEndIsTold()
{
    Reader reader(path());
    reader.ask({});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    QTRY_VERIFY((note("/one"), reader.socket.bytesAvailable() > 0));
    m_control.reset();
    QJsonObject line;
    do {
        line = reader.line();
    } while (line.contains("exchange"_L1));
    QCOMPARE(line.value("end"_L1).toString(), u"stopping"_s);
}

void TrafficTailTest::aReaderWhoSleepsDoesNotHoldUpTheEnd()
{
    for (int i = 0; i < 100; ++i)
        note("/one", QByteArray(60'000, 'x'));
    Reader reader(path());
    reader.ask({{u"history"_s, 100}});
    QVERIFY(reader.line().value("ok"_L1).toBool());
    m_control.reset(); // and it comes back
    QVERIFY(!m_control);
}

void TrafficTailTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a filter") << QJsonObject{{u"filter"_s, u"status:x"_s}}
                              << u"Write a status such as 404"_s;
    QTest::newRow("a history") << QJsonObject{{u"history"_s, -1}} << u"no less than 0"_s;
}

void TrafficTailTest::refuses()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, sentence);
    Reader reader(path());
    reader.ask(request);
    const QJsonObject refusal = reader.line();
    QCOMPARE(refusal.value("code"_L1).toString(), u"bad-setting"_s);
    QVERIFY(refusal.value("sentence"_L1).toString().contains(sentence));
    QTRY_COMPARE(reader.socket.state(), QLocalSocket::UnconnectedState);
}

void TrafficTailTest::withoutARecorder()
{
    m_control.reset();
    RecorderOptions none;
    none.exchanges = 0;
    m_recorder = std::make_unique<Recorder>(none, m_clock);
    m_control = std::make_unique<ControlSocket>(*m_devices, Access::Approved);
    m_control->setRecorder(*m_recorder);
    QVERIFY(m_control->listen(m_folder->path()));
    Reader reader(path());
    reader.ask({});
    QCOMPARE(reader.line().value("code"_L1).toString(), u"unavailable"_s);
}

QTEST_GUILESS_MAIN(TrafficTailTest)
#include "tst_traffictail.moc"
