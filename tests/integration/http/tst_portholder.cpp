// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Answer.h"
#include "http/HolderWords.h"
#include "http/HttpServer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::http;

namespace {

constexpr auto holdOption = "--hold"_L1;

/// This program once more, in a process of its own, listening on the address.
class Holder
{
public:
    explicit Holder(const QString &address)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {holdOption, address});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 process() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

int hold(const QString &address)
{
    QTcpServer server;
    if (!server.listen(address == "any"_L1 ? QHostAddress(QHostAddress::Any)
                                           : QHostAddress(address)))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// Who has a port, found in what the kernel tells.
class TestPortHolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProcessIsNamed_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("isInTheWay");
        const QString loopback = u"127.0.0.1"_s;
        QTest::newRow("the same address") << loopback << loopback << true;
        QTest::newRow("every address") << loopback << u"0.0.0.0"_s << true;
        QTest::newRow("held on every address") << u"0.0.0.0"_s << loopback << true;
        QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << true;
        // Qt's AnyIPv6 leaves IPv4 to others, its Any does not.
        QTest::newRow("every IPv6, for IPv4") << u"::"_s << loopback << false;
        QTest::newRow("every IPv6, for every IPv4") << u"::"_s << u"0.0.0.0"_s << false;
        QTest::newRow("IPv6, for every IPv4") << u"::1"_s << u"0.0.0.0"_s << false;
        QTest::newRow("every IPv6, for IPv6") << u"::"_s << u"::1"_s << true;
        QTest::newRow("every one of both") << u"any"_s << loopback << true;
        QTest::newRow("every IPv4, for IPv6") << u"0.0.0.0"_s << u"::1"_s << false;
        QTest::newRow("another address") << loopback << u"127.0.0.2"_s << false;
    }

    void anotherProcessIsNamed()
    {
        QFETCH(QString, held);
        QFETCH(QString, wanted);
        QFETCH(bool, isInTheWay);
        const Holder holder(held);
        QVERIFY(holder.port() != 0);
        const auto found = sys::holderOf(QHostAddress(wanted), holder.port());
        QCOMPARE(found.has_value(), isInTheWay);
        if (!found)
            return;
        QCOMPARE(found->process, holder.process());
        QCOMPARE(found->program, u"tst_portholder"_s);
        QCOMPARE(wordsOf(found), u"tst_portholder (process %1)"_s.arg(holder.process()));
    }

    void nobodyHasAFreePort()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QVERIFY(!sys::holderOf(QHostAddress::LocalHost, port));
        QCOMPARE(wordsOf(std::nullopt), QString());
    }

    void anotherUsersProgramIsToldByItsUser()
    {
        const sys::PortHolder hidden{.user = u"www-data"_s};
        QCOMPARE(wordsOf(hidden), u"a program of the user www-data"_s);
        QCOMPARE(wordsOf(sys::PortHolder{}), QString());
    }

    void serverSaysWhoHasItsPort()
    {
        const Holder holder(u"127.0.0.1"_s);
        ServerOptions options;
        options.port = holder.port();
        HttpServer server(options, [](const Request &, const auto &) { });
        const auto listening = server.listen();
        QVERIFY(!listening);
        const QString &sentence = listening.error().sentence;
        QVERIFY2(sentence.contains(u"tst_portholder (process %1) has it"_s.arg(holder.process())),
                 qPrintable(sentence));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 2 && QLatin1StringView(argv[1]) == holdOption)
        return hold(QString::fromLatin1(argv[2]));
    TestPortHolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_portholder.moc"
