// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigurationBench.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Options and values that cannot be used are named together with their right form.
class TestConfigurationUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void usage_data();
    void usage();

private:
    std::optional<PartnerKey> m_key;
    std::unique_ptr<ConfigurationBench> m_bench;
};

void TestConfigurationUsage::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void TestConfigurationUsage::init() { m_bench = std::make_unique<ConfigurationBench>(*m_key); }

void TestConfigurationUsage::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("said");

    const auto row = [](const char *name, const QStringList &arguments, const QStringList &said) {
        QTest::newRow(name) << arguments << QString() << said;
    };
    row("unknown", {u"--prot"_s, u"1"_s}, {u"--prot"_s, u"--port N"_s});
    row("unknown, near", {u"--session"_s, u"list"_s}, {u"--session"_s, u"--session-id"_s});
    row("one dash", {u"-port"_s, u"1"_s}, {u"-port"_s, u"--port N"_s});
    row("value forgotten", {u"--port"_s}, {u"--port needs"_s, u"--port N"_s});
    row("value forgotten before another", {u"--host"_s, u"--sandbox"_s}, {u"--host needs"_s});
    row("value empty", {u"--port="_s}, {u"--port"_s, u"--port N"_s});
    row("value for a switch", {u"--sandbox=yes"_s}, {u"--sandbox"_s, u"no value"_s});
    row("given twice", {u"--port"_s, u"1"_s, u"--port"_s, u"2"_s}, {u"--port"_s, u"twice"_s});
    row("not an option", {u"8777"_s}, {u"\"8777\""_s});
    row("port no number", {u"--port"_s, u"http"_s}, {u"--port"_s, u"0 to 65535"_s});
    row("port too large", {u"--port"_s, u"65536"_s}, {u"--port"_s, u"0 to 65535"_s});
    row("host a name", {u"--host"_s, u"desk.local"_s}, {u"--host"_s, u"desk.local"_s});
    row("host too short", {u"--host"_s, u"10.1"_s}, {u"--host"_s, u"10.1"_s});
    row("access", {u"--access"_s, u"all"_s}, {u"--access"_s, u"local, approved or open"_s});
    row("network", {u"--allow"_s, u"10"_s}, {u"--allow"_s, u"192.168.2.0/24"_s});
    row("session id", {u"--session-id"_s, u"array"_s}, {u"--session-id list"_s});
    row("log format", {u"--log-format"_s, u"xml"_s}, {u"--log-format json"_s});
    row("store", {u"--store"_s, u"mysql://db/x"_s}, {u"--store"_s, u"postgresql://"_s});
    row("key without certificate", {u"--tls-key"_s, u"own.key"_s},
        {u"--tls-key"_s, u"--tls-certificate F"_s});
    row("a passphrase as an option", {u"--tls-key-passphrase"_s, u"x"_s},
        {u"--tls-key-passphrase"_s});
    row("env file absent", {u"--env-file"_s, u"/nowhere/lab.env"_s}, {u"/nowhere/lab.env"_s});
    row("a secret as an option", {u"--api-key"_s, u"x"_s}, {u"--api-key"_s});
    QTest::newRow("variable") << QStringList() << u"PINBRIDGE_PORT=x"_s
                              << QStringList{u"PINBRIDGE_PORT"_s, u"0 to 65535"_s};
}

void TestConfigurationUsage::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, variable);
    QFETCH(QStringList, said);
    if (!variable.isEmpty())
        m_bench->setVariable(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto configuration = m_bench->resolve(arguments);
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().code, FailureCode::BadSetting);
    for (const QString &words : said)
        QVERIFY2(configuration.error().sentence.contains(words),
                 qPrintable(configuration.error().sentence));
}

QTEST_GUILESS_MAIN(TestConfigurationUsage)
#include "tst_configurationusage.moc"
