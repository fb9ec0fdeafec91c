// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoreAddress.h"

#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

class StoreAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void servers();
    void parametersArePassedOn();
    void refuses_data();
    void refuses();
};

void StoreAddressTest::files_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    QTest::newRow("default") << QString() << u"/data/sessions.db"_s;
    QTest::newRow("relative") << u"lab.db"_s << u"/data/lab.db"_s;
    QTest::newRow("absolute") << u"/srv/lab.db"_s << u"/srv/lab.db"_s;
}

void StoreAddressTest::files()
{
    QFETCH(QString, text);
    QFETCH(QString, file);
    const auto address = StoreAddress::parse(text, u"/data"_s);
    QVERIFY(address);
    QCOMPARE(address->kind, StoreAddress::Kind::Sqlite);
    QCOMPARE(address->file, file);
    QCOMPARE(address->shown(), file);
}

void StoreAddressTest::servers()
{
    const auto address =
        StoreAddress::parse(u"postgresql://lab%20one@db.example.com:5433/pins"_s, u"/data"_s);
    QVERIFY(address);
    QCOMPARE(address->kind, StoreAddress::Kind::Postgres);
    QCOMPARE(address->user, u"lab one"_s);
    QCOMPARE(address->host, u"db.example.com"_s);
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->database, u"pins"_s);
    QCOMPARE(address->shown(), u"postgresql://lab one@db.example.com:5433/pins"_s);
    const auto brief = StoreAddress::parse(u"postgres:///pins"_s, u"/data"_s);
    QVERIFY(brief);
    QVERIFY(brief->host.isEmpty());
    QCOMPARE(brief->port, -1);
    const auto v6 = StoreAddress::parse(u"postgresql://[fd00::5]/pins"_s, u"/data"_s);
    QVERIFY(v6);
    QCOMPARE(v6->host, u"fd00::5"_s);
    const auto socket = StoreAddress::parse(u"postgresql:///pins?host=/run/pg"_s, u"/data"_s);
    QVERIFY(socket);
    QCOMPARE(socket->host, u"/run/pg"_s);
    QVERIFY(socket->options.isEmpty());
}

void StoreAddressTest::parametersArePassedOn()
{
    const auto address = StoreAddress::parse(
        u"postgresql://db/pins?sslmode=verify-full&sslrootcert=/etc/ssl/lab%20ca.pem"_s, {});
    QVERIFY(address);
    QCOMPARE(address->options,
             QStringList({u"sslmode='verify-full'"_s, u"sslrootcert='/etc/ssl/lab ca.pem'"_s}));
    QVERIFY(!address->shown().contains("ssl"_L1));
}

void StoreAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("password") << u"postgresql://a:hidden-one@db/pins"_s << u"PGPASSWORD"_s;
    QTest::newRow("password as parameter")
        << u"postgresql://a@db/pins?password=hidden-one"_s << u"PGPASSWORD"_s;
    QTest::newRow("no database") << u"postgresql://a@db"_s << u"names no database"_s;
    QTest::newRow("a path for a database") << u"postgresql://a@db/x/y"_s << u"names no database"_s;
    QTest::newRow("another scheme") << u"mysql://a@db/pins"_s << u"postgresql://"_s;
    QTest::newRow("unknown parameter") << u"postgresql://db/pins?color=red"_s << u"color"_s;
    QTest::newRow("end of a value") << u"postgresql://db/pins?sslmode=a';b='c"_s << u"sslmode"_s;
    QTest::newRow("no port") << u"postgresql://db:port/pins"_s << u"no URL"_s;
}

void StoreAddressTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto address = StoreAddress::parse(text, u"/data"_s);
    QVERIFY(!address);
    QCOMPARE(address.error().code, FailureCode::BadSetting);
    QVERIFY2(address.error().sentence.contains(said), qPrintable(address.error().sentence));
    QVERIFY(!address.error().sentence.contains("hidden-one"_L1));
}

QTEST_APPLESS_MAIN(StoreAddressTest)
#include "tst_storeaddress.moc"
