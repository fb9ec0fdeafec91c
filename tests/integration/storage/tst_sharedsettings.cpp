// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreProgram.h"
#include "bridge/SharedConfiguration.h"
#include "integration/server/ConfigurationBench.h"
#include "support/RawHttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What servers on one store share: set by the real program, taken by real servers.
class SharedSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beatDefaultsAlone();
    void nothingOfOneMachine();
    void ofANewerProgram();
    void everyServerTakesThem_data() { StoreBench::addKinds(); }
    void everyServerTakesThem();
    void theHistoryIsKeptThatLong();
    void aSharedNetworkIsServed();
    void aBadOneStopsTheStart();
    void shown();
    void refuses_data();
    void refuses();

private:
    std::optional<PartnerKey> m_key;
};

void SharedSettingsTest::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void SharedSettingsTest::beatDefaultsAlone()
{
    ConfigurationBench bench(*m_key);
    bench.setVariable(u"PINBRIDGE_LOOKUP"_s, u"any"_s);
    auto configuration = bench.resolve({u"--pin-digits"_s, u"5"_s});
    QVERIFY(configuration);
    BridgeSetup setup = toSetup(*configuration);
    const SharedSettings shared{
        {u"pin-digits"_s, u"6"_s},      {u"lookup"_s, u"contact"_s},
        {u"pin-life"_s, u"12h"_s},      {u"allow"_s, u"10.0.0.0/8,fd00::/8"_s},
        {u"session-id"_s, u"string"_s}, {u"request-rate"_s, u"7"_s},
        {u"history"_s, u"90d"_s},       {u"cors-origin"_s, u"https://app.example.com"_s}};
    QVERIFY(setup.share(shared, setup));
    QCOMPARE(setup.sessions.pins.digits, 5);
    QCOMPARE(setup.sessions.lookup, LookupPolicy::Any);
    QCOMPARE(setup.sessions.pins.life, 12h);
    QCOMPARE(setup.access.networks.size(), 2);
    QCOMPARE(setup.sessionIdForm, SessionIdForm::String);
    QCOMPARE(setup.limits.requestRate, 7);
    QCOMPARE(setup.store->history, 90 * 24h);
    QCOMPARE(setup.cors.origins, QList<QByteArray>{"https://app.example.com"});
    // Gone again at the next start.
    QVERIFY(setup.share({}, setup));
    QCOMPARE(setup.sessions.pins.life, PinPolicy().life);
    QVERIFY(setup.access.networks.isEmpty());

    QVERIFY(addShared(*configuration, shared));
    QCOMPARE(configuration->setting(u"pin-digits"_s).source, Source::Flag);
    QCOMPARE(configuration->setting(u"lookup"_s).source, Source::Environment);
    QCOMPARE(configuration->setting(u"pin-life"_s).source, Source::Shared);
}

void SharedSettingsTest::nothingOfOneMachine()
{
    QCOMPARE(sharedSettingNames(),
             QStringList({u"allow"_s, u"cors-origin"_s, u"history"_s, u"lookup"_s, u"pin-digits"_s,
                          u"pin-life"_s, u"request-burst"_s, u"request-rate"_s, u"session-id"_s}));
}

void SharedSettingsTest::ofANewerProgram()
{
    const ConfigurationBench bench(*m_key);
    auto configuration = bench.resolve({});
    QVERIFY(configuration);
    configuration->warnings.clear();
    // "port" is a setting, and still no shared one.
    QVERIFY(addShared(*configuration, {{u"colour"_s, u"red"_s}, {u"port"_s, u"1"_s}}));
    QCOMPARE(configuration->warnings.size(), 2);
    QVERIFY(configuration->warnings.first().contains("the setting colour"_L1));
    QCOMPARE(configuration->port, 8777);
}

void SharedSettingsTest::everyServerTakesThem()
{
    QFETCH(const StoreAddress::Kind, kind);
    StoreBench bench(kind);
    QVERIFY(bench.open()); // the store is there
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"store"_s, u"set"_s, u"pin-digits"_s, u"7"_s}), 0);
    QVERIFY(program.output().startsWith("pin-digits is 7 for every server on the store"));
    for (int i = 0; i < 2; ++i) {
        StoreProgram server(bench);
        QVERIFY2(server.serve(), server.errors().constData());
        QCOMPARE(makePin(server.port()).size(), 7);
    }
    StoreProgram told(bench);
    told.setVariable(u"PINBRIDGE_PIN_DIGITS"_s, u"5"_s);
    QVERIFY2(told.serve(), told.errors().constData());
    QCOMPARE(makePin(told.port()).size(), 5);
    QCOMPARE(program.runOn({u"store"_s, u"set"_s, u"pin-digits"_s, u"8"_s}), 0);
    QCOMPARE(program.runOn({u"store"_s, u"settings"_s, u"--json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(program.output()).object(),
             (QJsonObject{{u"settings"_s, QJsonObject{{u"pin-digits"_s, u"8"_s}}}}));
    QCOMPARE(program.runOn({u"store"_s, u"unset"_s, u"pin-digits"_s}), 0);
    StoreProgram server(bench);
    QVERIFY2(server.serve(), server.errors().constData());
    QCOMPARE(makePin(server.port()).size(), 4);
}

void SharedSettingsTest::theHistoryIsKeptThatLong()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1001"_s, u"one"_s))));
        QVERIFY(outcomeOf(sessions->revoke(u"1001"_s)));
    }
    // Forty days ago.
    QVERIFY(bench.execute(u"UPDATE sessions SET ended_at = ended_at - 3456000000"_s));
    StoreProgram program(bench);
    const auto listed = [&program] {
        return program.runOn({u"sessions"_s, u"--json"_s}) == 0
               && program.output().contains("\"1001\"");
    };
    QCOMPARE(program.runOn({u"store"_s, u"set"_s, u"history"_s, u"60d"_s}), 0);
    {
        StoreProgram server(bench);
        QVERIFY2(server.serve(), server.errors().constData());
        QVERIFY(!makePin(server.port()).isEmpty()); // behind the sweep of the start
        QVERIFY(listed());
    }
    QCOMPARE(program.runOn({u"store"_s, u"unset"_s, u"history"_s}), 0);
    StoreProgram server(bench);
    QVERIFY2(server.serve(), server.errors().constData());
    QTRY_VERIFY(!listed());
}

void SharedSettingsTest::aSharedNetworkIsServed()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    StoreProgram program(bench);
    const auto asks = [&bench](const QByteArray &device) {
        StoreProgram server(bench);
        server.setVariable(u"PINBRIDGE_ACCESS"_s, u"approved"_s);
        server.setVariable(u"PINBRIDGE_PROXY"_s, u"127.0.0.1"_s);
        if (!server.serve())
            return 0;
        return RawHttp(server.port())
            .exchange("GET /auth?email=alice@example.com", "X-Forwarded-For: " + device + "\r\n")
            .value_or(RawReply())
            .status;
    };
    QCOMPARE(asks("10.1.2.3"), 403);
    QCOMPARE(program.runOn({u"store"_s, u"set"_s, u"allow"_s, u"10.1.0.0/16"_s}), 0);
    QCOMPARE(asks("10.1.2.3"), 200);
    QCOMPARE(asks("10.2.2.3"), 403);
}

void SharedSettingsTest::aBadOneStopsTheStart()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    // What a newer program may have set.
    QVERIFY(bench.execute(u"INSERT INTO settings VALUES ('shared/lookup', 'fingerprint')"_s));
    StoreProgram server(bench);
    QVERIFY(!server.serve());
    QCOMPARE(server.exitCode(), 5);
    QVERIFY2(server.errors().contains("The store's setting lookup: \"fingerprint\" cannot be used; "
                                      "give --lookup none, any or contact"),
             server.errors().constData());
    // How it came to that is shown.
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"serve"_s, u"--print-config"_s}), 0);
    QVERIFY2(program.output().contains("warning: A server does not start: The store's setting "
                                       "lookup"),
             program.output().constData());
    StoreProgram told(bench);
    told.setVariable(u"PINBRIDGE_LOOKUP"_s, u"any"_s);
    QVERIFY2(told.serve(), told.errors().constData());
}

void SharedSettingsTest::shown()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"store"_s, u"set"_s, u"pin-life"_s, u"12h"_s}), 0);
    QCOMPARE(program.runOn({u"store"_s, u"settings"_s}), 0);
    static const QRegularExpression row(u"\npin-life +12h +24h\n"_s);
    QVERIFY2(row.match(QString::fromUtf8(program.output())).hasMatch(),
             program.output().constData());
    QCOMPARE(program.runOn({u"serve"_s, u"--print-config"_s}), 0);
    static const QRegularExpression line(
        u"\npin-life +12h +shared by the servers on the store\n"_s);
    QVERIFY2(line.match(QString::fromUtf8(program.output())).hasMatch(),
             program.output().constData());
    // A store that cannot be asked hides nothing else.
    QVERIFY(bench.execute(u"UPDATE schema_version SET version = 999"_s));
    QCOMPARE(program.runOn({u"serve"_s, u"--print-config"_s}), 0);
    QVERIFY(program.output().contains("warning: What the servers on the store share is not shown: "
                                      "The store is of a newer Pinbridge"));
}

void SharedSettingsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("unknown", {u"set"_s, u"colour"_s, u"red"_s}, "there are: allow, cors-origin, history");
    row("of one machine", {u"set"_s, u"port"_s, u"1"_s}, "\"port\" is no setting that");
    row("secret", {u"set"_s, u"api-key"_s, u"x"_s}, "\"api-key\" is no setting that");
    row("pin-digits", {u"set"_s, u"pin-digits"_s, u"9"_s}, "give a number from 4 to 8");
    row("pin-life", {u"set"_s, u"pin-life"_s, u"1y"_s}, "give a number with s, m, h or d");
    row("history", {u"set"_s, u"history"_s, u"1h"_s}, "give a number of days");
    row("allow", {u"set"_s, u"allow"_s, u"10.0.0.0/99"_s}, "give a network");
    row("no value", {u"set"_s, u"lookup"_s}, "by set with a name and a value");
    row("empty value", {u"set"_s, u"allow"_s, u" "_s}, "store unset allow");
    row("not shared", {u"unset"_s, u"lookup"_s}, "The store does not share lookup");
}

void SharedSettingsTest::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    StoreProgram program(bench);
    QCOMPARE(program.runOn(QStringList{u"store"_s} + arguments), 2);
    QVERIFY2(program.errors().contains(said), program.errors().constData());
    QCOMPARE(program.runOn({u"store"_s, u"settings"_s, u"--json"_s}), 0);
    QCOMPARE(program.output(), "{\"settings\":{}}\n");
}

QTEST_GUILESS_MAIN(SharedSettingsTest)
#include "tst_sharedsettings.moc"
