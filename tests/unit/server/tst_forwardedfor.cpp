// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ForwardedFor.h"

#include <QTest>

using namespace pinbridge;

/// Whom a proxy's request comes from, and whose word counts.
class ForwardedForTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void client_data();
    void client();
};

void ForwardedForTest::client_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("client"); // empty: refused
    const auto row = [](const char *name, const char *peer, const QByteArrayList &values,
                        const char *client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << values << QString::fromLatin1(client);
    };
    const char *local = "127.0.0.1";
    const char *remote = "192.168.2.5";
    row("no proxy", "192.168.2.17", {"10.0.0.1"}, "192.168.2.17");
    row("no proxy, nonsense", "192.168.2.17", {"x"}, "192.168.2.17");
    row("no field", local, {}, local);
    row("its client", local, {"203.0.113.7"}, "203.0.113.7");
    row("IPv6", local, {" 2001:db8::7 "}, "2001:db8::7");
    row("mapped", local, {"::ffff:203.0.113.7"}, "203.0.113.7");
    row("what the client claims", local, {"127.0.0.1, 203.0.113.7"}, "203.0.113.7");
    row("nonsense that the client claims", local, {"<x>,,203.0.113.7"}, "203.0.113.7");
    row("a field of the client's", local, {"127.0.0.1", "203.0.113.7"}, "203.0.113.7");
    row("two proxies", local, {"10.9.9.9, 203.0.113.7, 192.168.2.5"}, "203.0.113.7");
    row("this machine by its proxy", local, {"127.0.0.1"}, "127.0.0.1");
    row("another machine by its proxy", remote, {"127.0.0.1"}, remote);
    row("another machine, IPv6", remote, {"::1"}, remote);
    row("another machine by two proxies", local, {"127.0.0.1, 192.168.2.5"}, remote);
    for (const char *value : {"", "unknown", "203.0.113.7:5678", "[2001:db8::7]", "203.0.113.7,",
                              "010.0.0.1", "0.0.0.0", "::", "255.255.255.255", "224.0.0.1"})
        row(QByteArray("malformed: ") + value, local, {value}, "");
    row("malformed by the second proxy", local, {"x, 192.168.2.5"}, "");
}

void ForwardedForTest::client()
{
    QFETCH(QString, peer);
    QFETCH(QByteArrayList, values);
    QFETCH(QString, client);
    http::Request request;
    request.peer = QHostAddress(peer);
    request.local = QHostAddress(request.peer.isLoopback() ? QStringLiteral("127.0.0.1")
                                                           : QStringLiteral("192.168.2.110"));
    for (const QByteArray &value : values)
        request.fields.emplaceBack("X-forwarded-for", value);
    const auto found = clientOf(request, {QHostAddress(QStringLiteral("127.0.0.1")),
                                          QHostAddress(QStringLiteral("192.168.2.5"))});
    QCOMPARE(found ? found->toString() : QString(), client);
}

QTEST_GUILESS_MAIN(ForwardedForTest)
#include "tst_forwardedfor.moc"
