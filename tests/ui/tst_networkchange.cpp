// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConsoleDesk.h"

#include <QFile>
#include <QMenu>
#include <QProcess>
#include <QSslCertificate>
#include <QStandardPaths>

#include <sched.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

constexpr int patience = test::ConsoleDesk::patience;

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// This process on a machine with no network but what the test makes. Threads that are to come are
/// on it, too, so it must be early.
bool leaveTheNetwork()
{
    if (::unshare(CLONE_NEWNET) == 0)
        return true;
    const QByteArray user = QByteArray::number(::getuid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && writeTo("/proc/self/setgroups", "deny")
           && writeTo("/proc/self/uid_map", "0 " + user + " 1");
}

bool ip(const QString &words)
{
    QProcess process;
    QString program = QStandardPaths::findExecutable(u"ip"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"ip"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    process.start(program, words.split(u' '));
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("ip %s: %s", qPrintable(words), process.readAllStandardError().constData());
    return process.exitCode() == 0;
}

ConsoleSetup onTheLan()
{
    ConsoleSetup setup = test::onSandbox();
    setup.bridge.host = QHostAddress::AnyIPv4;
    setup.bridge.access.access = Access::Approved;
    setup.bridge.certificateLook = std::chrono::milliseconds(200);
    return setup;
}

/// The addresses that the card shows, without port, the large one first.
QStringList shown(test::ConsoleDesk &desk)
{
    QStringList hosts{QUrl(desk.says(u"deviceAddress"_s)).host()};
    for (const ui::ServerAddress &address : desk.facade.server().addresses.mid(1))
        hosts << QUrl(address.url).host();
    return hosts;
}

bool certificateNames(quint16 port, const QString &host)
{
    test::RawHttp device(port, host);
    return device.startTls()
           && device.socket().peerCertificate().subjectAlternativeNames().values().contains(host);
}

} // namespace

/// The console on a machine whose network changes while it serves.
class TestNetworkChange : public QObject
{
    Q_OBJECT

public:
    /// Before there is any other thread.
    static void initMain() { isAlone = leaveTheNetwork(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isAlone)
            QSKIP("network namespaces are not permitted here");
        test::dressApplication();
        if (!ip(u"link set lo up"_s) || !ip(u"link add docker0 type veth peer name other0"_s)
            || !ip(u"link add lan0 type veth peer name other1"_s))
            QSKIP("there are no veth interfaces here");
        for (const QString &name : {u"docker0"_s, u"other0"_s, u"lan0"_s, u"other1"_s})
            QVERIFY(ip(u"link set %1 up"_s.arg(name)));
    }

    void init()
    {
        QVERIFY(ip(u"address add 172.17.0.1/16 dev docker0"_s));
        QVERIFY(ip(u"address add 10.78.0.1/24 dev lan0"_s));
        QVERIFY(ip(u"route add default via 10.78.0.254 dev lan0"_s));
    }
    void cleanup()
    {
        ip(u"address flush dev docker0"_s);
        ip(u"address flush dev lan0"_s);
    }

    void virtualBridgeComesLast()
    {
        test::ConsoleDesk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(shown(desk), QStringList({u"10.78.0.1"_s, u"172.17.0.1"_s, u"127.0.0.1"_s}));
        // Also where no route leads out.
        QVERIFY(ip(u"route del default"_s));
        test::ConsoleDesk another(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(another.isListening(), patience);
        QCOMPARE(shown(another).first(), u"10.78.0.1"_s);
    }

    void newAddressIsShownAndServed()
    {
        test::ConsoleDesk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(shown(desk).first(), u"10.78.0.1"_s);
        QVERIFY(certificateNames(desk.port(), u"10.78.0.1"_s));
        const quint16 port = desk.port();
        // The lease ends, and the router gives another.
        QVERIFY(ip(u"address flush dev lan0"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!shown(desk).contains(u"10.78.0.1"_s), patience);
        QVERIFY(ip(u"address add 10.78.0.2/24 dev lan0"_s));
        QVERIFY(ip(u"route add default via 10.78.0.254 dev lan0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(desk).first(), u"10.78.0.2"_s, patience);
        QVERIFY(desk.shows(u"addressQr"_s));
        test::RawHttp device(port, u"10.78.0.2"_s);
        const QByteArray host = "Host: 10.78.0.2:" + QByteArray::number(port);
        device.send("GET /auth?email=bob@example.com HTTP/1.1\r\n" + host + "\r\n\r\n");
        const auto reply = device.receive();
        QVERIFY(reply);
        QVERIFY2(reply->status == 200 || reply->status == 403, reply->head.constData());
        QTRY_VERIFY_WITH_TIMEOUT(certificateNames(port, u"10.78.0.2"_s), patience);
    }

    void chosenAddressStays()
    {
        test::ConsoleDesk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const QMenu *menu = test::find<QPushButton>(desk.page(), u"otherAddresses"_s)->menu();
        QVERIFY(menu->actions().first()->text().contains(u"172.17.0.1"_s));
        menu->actions().first()->trigger();
        QCOMPARE(shown(desk).first(), u"172.17.0.1"_s);
        // What else changes does not change that, and its interface may get another.
        QVERIFY(ip(u"address add 10.78.0.3/24 dev lan0"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown(desk).contains(u"10.78.0.3"_s), patience);
        QCOMPARE(shown(desk).first(), u"172.17.0.1"_s);
        QVERIFY(ip(u"address flush dev docker0"_s));
        QVERIFY(ip(u"address add 172.18.0.1/16 dev docker0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown(desk).first(), u"172.18.0.1"_s, patience);
    }

private:
    static inline bool isAlone = false;
};

QTEST_MAIN(TestNetworkChange)
#include "tst_networkchange.moc"
