// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigurationBench.h"
#include "bridge/ServiceSettings.h"

#include <QRegularExpression>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// What a server grants its devices, as options and variables say it.
class TestServiceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void defaults();
    void everyFlag();
    void variables();
    void originsAsBrowsersSpellThem();
    void helpNamesThem();
    void usage_data();
    void usage();

private:
    std::optional<PartnerKey> m_key;
    std::unique_ptr<ConfigurationBench> m_bench;
};

void TestServiceSettings::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void TestServiceSettings::init() { m_bench = std::make_unique<ConfigurationBench>(*m_key); }

void TestServiceSettings::defaults()
{
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    const BridgeSetup setup = toSetup(*configuration);
    // The table's words and the numbers of the layers that hold them.
    QCOMPARE(setup.sessions.lookup, SessionPolicy().lookup);
    QCOMPARE(setup.sessions.pins.digits, PinPolicy().digits);
    QCOMPARE(setup.sessions.pins.life, PinPolicy().life);
    QCOMPARE(setup.cors.origins, CorsRules().origins);
    QCOMPARE(setup.limits.requestRate, DeviceLimits().requestRate);
    QCOMPARE(setup.limits.requestBurst, DeviceLimits().requestBurst);
    QCOMPARE(setup.connections.inAll, http::ServerOptions().connectionLimit);
    QCOMPARE(setup.connections.perAddress, http::ServerOptions().addressLimit);
    QVERIFY(setup.proxies.isEmpty());
}

void TestServiceSettings::everyFlag()
{
    const auto configuration = m_bench->resolve({u"--lookup"_s,
                                                 u"contact"_s,
                                                 u"--pin-digits"_s,
                                                 u"6"_s,
                                                 u"--pin-life"_s,
                                                 u"30m"_s,
                                                 u"--request-rate"_s,
                                                 u"7"_s,
                                                 u"--request-burst"_s,
                                                 u"8"_s,
                                                 u"--connections"_s,
                                                 u"90"_s,
                                                 u"--connections-per-address"_s,
                                                 u"9"_s,
                                                 u"--cors-origin"_s,
                                                 u"https://a.example.com"_s,
                                                 u"--cors-origin"_s,
                                                 u"http://b.example.com:*"_s,
                                                 u"--proxy"_s,
                                                 u"127.0.0.1"_s,
                                                 u"--proxy"_s,
                                                 u"::ffff:10.0.0.5"_s});
    QVERIFY2(configuration, qPrintable(configuration ? QString() : configuration.error().sentence));
    const BridgeSetup setup = toSetup(*configuration);
    QCOMPARE(setup.sessions.lookup, LookupPolicy::Contact);
    QCOMPARE(setup.sessions.pins.digits, 6);
    QCOMPARE(setup.sessions.pins.life, std::chrono::seconds(30 * 60));
    QCOMPARE(setup.limits.requestRate, 7.0);
    QCOMPARE(setup.limits.requestBurst, 8);
    QCOMPARE(setup.connections.inAll, 90);
    QCOMPARE(setup.connections.perAddress, 9);
    QCOMPARE(setup.cors.origins,
             (QList<QByteArray>{"https://a.example.com", "http://b.example.com:*"}));
    QCOMPARE(setup.proxies,
             (QList<QHostAddress>{QHostAddress(u"127.0.0.1"_s), QHostAddress(u"10.0.0.5"_s)}));
}

void TestServiceSettings::variables()
{
    m_bench->setVariable(u"PINBRIDGE_LOOKUP"_s, u"any"_s);
    m_bench->setVariable(u"PINBRIDGE_PROXY"_s, u"127.0.0.1,::1"_s);
    m_bench->writeFile(u"lab.env"_s, "PINBRIDGE_PIN_DIGITS=8\nPINBRIDGE_PIN_LIFE=7d\n");
    const auto configuration =
        m_bench->resolve({u"--env-file"_s, m_bench->path(u"lab.env"_s), u"--pin-life"_s, u"2h"_s});
    QVERIFY(configuration);
    QCOMPARE(configuration->sessions.lookup, LookupPolicy::Any);
    QCOMPARE(configuration->proxies.size(), 2);
    QCOMPARE(configuration->sessions.pins.digits, 8);
    QCOMPARE(configuration->sessions.pins.life, std::chrono::seconds(2 * 3600));
}

void TestServiceSettings::originsAsBrowsersSpellThem()
{
    const auto configuration =
        m_bench->resolve({u"--cors-origin"_s, u" HTTPS://App.Example.com:443"_s, u"--cors-origin"_s,
                          u"http://desk:80"_s, u"--cors-origin"_s, u"http://[FD00::1]:8080"_s,
                          u"--cors-origin"_s, u"capacitor://localhost"_s});
    QVERIFY(configuration);
    QCOMPARE(configuration->cors.origins,
             (QList<QByteArray>{"https://app.example.com", "http://desk", "http://[fd00::1]:8080",
                                "capacitor://localhost"}));
}

void TestServiceSettings::helpNamesThem()
{
    const QString help = configurationHelp(Program::Serve);
    for (const Setting &setting : serviceSettings()) {
        QVERIFY(help.contains("  --"_L1 + setting.name + u' ' + setting.form));
        const QRegularExpression line(setting.variable + u" +as --"_s + setting.name + u"\n"_s);
        QVERIFY2(help.contains(line), qPrintable(setting.variable));
    }
}

void TestServiceSettings::usage_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &option, const QString &value, const QString &said) {
        QTest::newRow(qPrintable(option + u' ' + value)) << option << value << said;
    };
    row(u"--lookup"_s, u"pin"_s, u"none, any or contact"_s);
    for (const QString &value : {u"3"_s, u"9"_s, u"four"_s})
        row(u"--pin-digits"_s, value, u"from 4 to 8"_s);
    for (const QString &value : {u"24"_s, u"59s"_s, u"31d"_s, u"0h"_s, u"99999999d"_s})
        row(u"--pin-life"_s, value, u"--pin-life 24h"_s);
    for (const QString &option : {u"--request-rate"_s, u"--request-burst"_s, u"--connections"_s,
                                  u"--connections-per-address"_s}) {
        row(option, u"0"_s, option);
        row(option, u"-1"_s, u"from 1 to"_s);
        row(option, u"1000000"_s, u"from 1 to"_s);
    }
    for (const QString &value :
         {u"*"_s, u"app.example.com"_s, u"https://app.example.com/"_s, u"https://*.example.com"_s,
          u"https://app.example.com:65536"_s, u"https://app.example.com:0"_s})
        row(u"--cors-origin"_s, value, u"https://app.example.com"_s);
    for (const QString &value : {u"proxy.lan"_s, u"10.0.0.0/8"_s, u"0.0.0.0"_s, u"10.1"_s})
        row(u"--proxy"_s, value, u"--proxy 127.0.0.1"_s);
}

void TestServiceSettings::usage()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, said);
    const auto configuration = m_bench->resolve({option, value});
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().code, FailureCode::BadSetting);
    const QString sentence = configuration.error().sentence;
    QVERIFY2(sentence.startsWith(option), qPrintable(sentence));
    QVERIFY2(sentence.contains(said) && sentence.contains(value), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestServiceSettings)
#include "tst_servicesettings.moc"
