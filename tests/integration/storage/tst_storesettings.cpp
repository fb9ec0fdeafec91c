// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/StoreSettings.h"
#include "integration/server/ConfigurationBench.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Where sessions are kept, as options and variables say it.
class StoreSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench = std::make_unique<ConfigurationBench>(*m_key); }
    void defaults();
    void theSandboxForgets();
    void everyFlag();
    void variables();
    void aPasswordIsNeverShown();
    void refuses_data();
    void refuses();

private:
    std::optional<PartnerKey> m_key;
    std::unique_ptr<ConfigurationBench> m_bench;
};

void StoreSettingsTest::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void StoreSettingsTest::defaults()
{
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    const auto store = toSetup(*configuration).store;
    QVERIFY(store);
    const QDir folder(configuration->dataDirectory);
    QCOMPARE(store->address.kind, StoreAddress::Kind::Sqlite);
    QCOMPARE(store->address.file, folder.filePath(u"sessions.db"_s));
    QCOMPARE(configuration->setting(u"store"_s).value,
             store->address.file); // which one, for people
    QCOMPARE(store->keyFile, folder.filePath(u"store.key"_s));
    QCOMPARE(store->history, StoreOptions().history);
}

void StoreSettingsTest::theSandboxForgets()
{
    const auto configuration = m_bench->resolve({u"--sandbox"_s});
    QVERIFY(configuration);
    QVERIFY(!toSetup(*configuration).store);
    QVERIFY(describe(*configuration).contains("as --sandbox is given"_L1));
    const auto kept = m_bench->resolve({u"--sandbox"_s, u"--store"_s, u"lab.db"_s});
    QVERIFY(kept);
    QCOMPARE(toSetup(*kept).store->address.file, QDir(kept->dataDirectory).filePath(u"lab.db"_s));
}

void StoreSettingsTest::everyFlag()
{
    const auto configuration =
        m_bench->resolve({u"--store"_s, u"postgresql://pin@db:5433/lab?sslmode=verify-full"_s,
                          u"--store-key"_s, u"/srv/lab.key"_s, u"--history"_s, u"7d"_s});
    QVERIFY(configuration);
    const auto store = toSetup(*configuration).store;
    QVERIFY(store);
    QCOMPARE(store->address.kind, StoreAddress::Kind::Postgres);
    QCOMPARE(store->address.shown(), u"postgresql://pin@db:5433/lab"_s);
    QCOMPARE(store->keyFile, u"/srv/lab.key"_s);
    QCOMPARE(store->history, 7 * 24h);
    const auto forgotten = m_bench->resolve({u"--store"_s, u"memory:"_s});
    QVERIFY(forgotten);
    QVERIFY(!toSetup(*forgotten).store);
}

void StoreSettingsTest::variables()
{
    m_bench->setVariable(u"PINBRIDGE_STORE"_s, u"/srv/lab.db"_s);
    m_bench->setVariable(u"PINBRIDGE_STORE_KEY"_s, u"/srv/lab.key"_s);
    m_bench->setVariable(u"PINBRIDGE_HISTORY"_s, u"48h"_s);
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    QCOMPARE(configuration->store->address.file, u"/srv/lab.db"_s);
    QCOMPARE(configuration->store->keyFile, u"/srv/lab.key"_s);
    QCOMPARE(configuration->store->history, 48h);
}

void StoreSettingsTest::aPasswordIsNeverShown()
{
    const auto configuration =
        m_bench->resolve({u"--store"_s, u"postgresql://pin:hidden-one@db/lab"_s});
    QVERIFY(!configuration);
    QVERIFY(configuration.error().sentence.contains("PGPASSWORD"_L1));
    QVERIFY(!configuration.error().sentence.contains("hidden-one"_L1));
}

void StoreSettingsTest::refuses_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("scheme") << u"--store"_s << u"mysql://db/lab"_s << u"postgresql://"_s;
    for (const QString &value : {u"23h"_s, u"3651d"_s, u"30"_s, u"forever"_s})
        QTest::newRow(qPrintable(value)) << u"--history"_s << value << u"--history 30d"_s;
}

void StoreSettingsTest::refuses()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, said);
    const auto configuration = m_bench->resolve({option, value});
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().code, FailureCode::BadSetting);
    QVERIFY2(configuration.error().sentence.startsWith(option),
             qPrintable(configuration.error().sentence));
    QVERIFY(configuration.error().sentence.contains(said));
}

QTEST_GUILESS_MAIN(StoreSettingsTest)
#include "tst_storesettings.moc"
