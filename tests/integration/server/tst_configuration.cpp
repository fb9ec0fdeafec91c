// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigurationBench.h"

#include <QDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Which source wins, and what follows from the values together.
class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void precedence_data();
    void precedence();
    void everyFlag();
    void hostFollowsAccess_data();
    void hostFollowsAccess();
    void theConsoleLetsDevicesWait();
    void warnings_data();
    void warnings();
    void ownCertificate();
    void currentEnvFileIsNotRead();
    void helpNeedsNothing();

private:
    std::optional<PartnerKey> m_key;
    std::unique_ptr<ConfigurationBench> m_bench;
};

void TestConfiguration::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void TestConfiguration::init() { m_bench = std::make_unique<ConfigurationBench>(*m_key); }

void TestConfiguration::precedence_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("envFile");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("origin");

    const auto row = [](const char *name, const QString &setting, const QString &flag,
                        const QString &environment, const QString &envFile, bool stored,
                        const QString &value, Source source, const QString &origin) {
        QTest::newRow(name) << setting << flag << environment << envFile << stored << value
                            << int(source) << origin;
    };
    const QString port = u"port"_s;
    const QString portVariable = u"PINBRIDGE_PORT"_s;
    row("flag first", port, u"1"_s, portVariable + "=2"_L1, portVariable + "=3"_L1, false, u"1"_s,
        Source::Flag, u"--port"_s);
    row("then environment", port, {}, portVariable + "=2"_L1, portVariable + "=3"_L1, false, u"2"_s,
        Source::Environment, portVariable);
    row("then .env file", port, {}, {}, portVariable + "=3"_L1, false, u"3"_s, Source::EnvFile,
        portVariable);
    row("then default", port, {}, {}, {}, false, u"8777"_s, Source::Default, {});
    row("an empty variable is none", port, {}, portVariable + u'=', portVariable + "=3"_L1, false,
        u"3"_s, Source::EnvFile, portVariable);

    const QString site = u"enterprise-id"_s;
    const QString siteVariable = u"HLSERVER_ENTERPRISE_ID"_s;
    row("site: environment", site, {}, siteVariable + "=22"_L1, siteVariable + "=33"_L1, true,
        u"22"_s, Source::Environment, siteVariable);
    row("site: .env file", site, {}, {}, siteVariable + "=33"_L1, true, u"33"_s, Source::EnvFile,
        siteVariable);
    row("site: stored", site, {}, {}, {}, true, u"11"_s, Source::Stored, u"profile"_s);
    row("site: nowhere", site, {}, {}, {}, false, {}, Source::Default, {});

    row("url: stored beside another's environment", u"url"_s, {}, siteVariable + "=22"_L1, {}, true,
        u"https://stored.example.com/api"_s, Source::Stored, u"profile"_s);
    row("key: stored", u"partner-key"_s, {}, {}, {}, true, u"RSA 2048"_s, Source::Stored,
        u"profile"_s);
    row("sandbox: flag", u"sandbox"_s, {}, {}, {}, false, u"no"_s, Source::Default, {});
    for (const auto &[name, value] :
         {std::pair(u"host"_s, u"127.0.0.2"_s), std::pair(u"access"_s, u"approved"_s),
          std::pair(u"allow"_s, u"10.0.0.0/8,192.168.2.0/24"_s),
          std::pair(u"session-id"_s, u"string"_s), std::pair(u"log-format"_s, u"json"_s),
          std::pair(u"store"_s, u"/srv/lab.db"_s),
          std::pair(u"tls-certificate"_s, u"/etc/pinbridge/own.crt"_s)}) {
        const QString variable = "PINBRIDGE_"_L1 + name.toUpper().replace(u'-', u'_');
        const QByteArray label = name.toLatin1() + " from its variable";
        row(label.constData(), name, {}, variable + u'=' + value, {}, false, value,
            Source::Environment, variable);
    }
}

void TestConfiguration::precedence()
{
    QFETCH(QString, setting);
    QFETCH(QString, flag);
    QFETCH(QString, environment);
    QFETCH(QString, envFile);
    QFETCH(bool, stored);
    if (stored)
        m_bench->storeProfile();
    QStringList arguments;
    if (!flag.isEmpty())
        arguments << "--"_L1 + setting << flag;
    if (!environment.isEmpty())
        m_bench->setVariable(environment.section(u'=', 0, 0), environment.section(u'=', 1));
    if (!envFile.isEmpty()) {
        m_bench->writeFile(u"lab.env"_s, envFile.toUtf8() + '\n');
        arguments << u"--env-file"_s << m_bench->path(u"lab.env"_s);
    }
    const auto configuration = m_bench->resolve(arguments);
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().sentence));
    const ResolvedSetting found = configuration->setting(setting);
    QTEST(found.value, "value");
    QTEST(int(found.source), "source");
    QFETCH(QString, origin);
    QVERIFY2(origin.isEmpty() ? found.origin.isEmpty() : found.origin.contains(origin),
             qPrintable(found.origin));
    if (found.source == Source::EnvFile)
        QVERIFY(found.origin.contains(m_bench->path(u"lab.env"_s)));
}

void TestConfiguration::everyFlag()
{
    const auto configuration = m_bench->resolve(
        {u"--host=::1"_s, u"--port"_s, u"0"_s, u"--sandbox"_s, u"--store"_s, u"memory:"_s,
         u"--access"_s, u"approved"_s, u"--allow"_s, u"10.0.0.0/8"_s, u"--allow"_s, u"fd00::/8"_s,
         u"--session-id"_s, u"string"_s, u"--log-format"_s, u"json"_s, u"--print-config"_s});
    QVERIFY(configuration);
    QVERIFY(configuration->printConfigAsked);
    QCOMPARE(configuration->log.format, LogFormat::Json);
    const BridgeSetup setup = toSetup(*configuration);
    QCOMPARE(setup.host, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(setup.port, quint16(0));
    QVERIFY(setup.sandbox);
    QVERIFY(!setup.profile);
    QCOMPARE(setup.access.access, Access::Approved);
    QCOMPARE(setup.access.networks.size(), 2);
    QCOMPARE(setup.sessionIdForm, SessionIdForm::String);
    QCOMPARE(setup.dataDirectory, m_bench->path(u"data"_s));
}

void TestConfiguration::hostFollowsAccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QHostAddress>("host");

    const QHostAddress loopback(QHostAddress::LocalHost);
    const QHostAddress every(QHostAddress::Any);
    QTest::newRow("default") << QStringList() << loopback;
    QTest::newRow("local") << QStringList{u"--access"_s, u"local"_s} << loopback;
    QTest::newRow("approved") << QStringList{u"--access"_s, u"approved"_s} << every;
    QTest::newRow("open") << QStringList{u"--access"_s, u"open"_s} << every;
    QTest::newRow("both families")
        << QStringList{u"--access"_s, u"open"_s, u"--host"_s, u"::"_s} << every;
    QTest::newRow("open, host named")
        << QStringList{u"--access"_s, u"open"_s, u"--host"_s, u"localhost"_s} << loopback;
}

void TestConfiguration::hostFollowsAccess()
{
    QFETCH(QStringList, arguments);
    const auto configuration = m_bench->resolve(arguments);
    QVERIFY(configuration);
    QTEST(configuration->host, "host");
    QVERIFY(configuration->warnings.isEmpty());
}

void TestConfiguration::theConsoleLetsDevicesWait()
{
    const QStringList folder{u"--data-dir"_s, m_bench->path(u"data"_s)};
    const auto console = resolveConfiguration(folder, {}, Program::Console);
    QVERIFY(console);
    QCOMPARE(console->access.access, Access::Approved);
    QCOMPARE(console->host, QHostAddress(QHostAddress::Any));
    QVERIFY2(describe(*console).contains(u"as access is approved"_s),
             qPrintable(describe(*console)));
    QVERIFY(console->warnings.isEmpty());
    const auto local =
        resolveConfiguration(folder + QStringList{u"--access"_s, u"local"_s}, {}, Program::Console);
    QVERIFY(local);
    QCOMPARE(local->host, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(local->setting(u"host"_s).value, u"127.0.0.1"_s);

    const auto server = resolveConfiguration(folder, {}, Program::Serve);
    QVERIFY(server);
    QCOMPARE(server->access.access, Access::Local);
    QVERIFY(configurationHelp(Program::Console).contains(u"[approved]"_s));
    QVERIFY(configurationHelp(Program::Serve).contains(u"[local]"_s));
    QVERIFY(configurationHelp(Program::Console).contains(u"[::]"_s));
    QVERIFY(!configurationHelp(Program::Console).contains(u"[127.0.0.1]"_s));
    QVERIFY(configurationHelp(Program::Serve).contains(u"[127.0.0.1]"_s));
}

void TestConfiguration::warnings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    QTest::newRow("host of the network, access local")
        << QStringList{u"--host"_s, u"0.0.0.0"_s} << u"--access local refuses"_s;
    QTest::newRow("allow with local")
        << QStringList{u"--allow"_s, u"10.0.0.0/8"_s} << u"--allow has no effect"_s;
    QTest::newRow("allow with open")
        << QStringList{u"--allow"_s, u"10.0.0.0/8"_s, u"--access"_s, u"open"_s}
        << u"--allow has no effect"_s;
}

void TestConfiguration::warnings()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto configuration = m_bench->resolve(arguments);
    QVERIFY(configuration);
    QCOMPARE(configuration->warnings.size(), 1);
    QVERIFY2(configuration->warnings.first().contains(said),
             qPrintable(configuration->warnings.first()));
}

void TestConfiguration::ownCertificate()
{
    QVERIFY(!toSetup(*m_bench->resolve({})).certificate);
    m_bench->setVariable(u"PINBRIDGE_TLS_KEY"_s, u"/etc/own.key"_s);
    m_bench->writeFile(u"passphrase"_s, "correct horse\n");
    m_bench->setVariable(u"PINBRIDGE_TLS_KEY_PASSPHRASE_FILE"_s, m_bench->path(u"passphrase"_s));
    const auto configuration = m_bench->resolve({u"--tls-certificate"_s, u"/etc/own.crt"_s});
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().sentence));
    const auto files = toSetup(*configuration).certificate;
    QVERIFY(files);
    QCOMPARE(files->certificate, u"/etc/own.crt"_s);
    QCOMPARE(files->key, u"/etc/own.key"_s);
    QCOMPARE(files->passphrase.bytes(), QByteArray("correct horse"));
    const QString described = describe(*configuration);
    QVERIFY(described.contains(u"/etc/own.key"_s));
    QVERIFY(described.contains(u"PINBRIDGE_TLS_KEY_PASSPHRASE_FILE"_s));
    QVERIFY2(!described.contains(u"horse"_s), qPrintable(described));
}

void TestConfiguration::currentEnvFileIsNotRead()
{
    m_bench->writeFile(u".env"_s, "PINBRIDGE_PORT=1\n");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_bench->path({})));
    const auto configuration = m_bench->resolve({});
    QDir::setCurrent(before);
    QVERIFY(configuration);
    QCOMPARE(configuration->port, quint16(8777));
}

void TestConfiguration::helpNeedsNothing()
{
    const auto configuration =
        m_bench->resolve({u"--help"_s, u"--env-file"_s, u"/nowhere/lab.env"_s});
    QVERIFY(configuration);
    QVERIFY(configuration->helpAsked);
    for (const Program program : {Program::Serve, Program::Check, Program::Console}) {
        const QString help = configurationHelp(program);
        for (const OptionSpec &spec : configurationOptions(program))
            QVERIFY(help.contains("--"_L1 + spec.name));
        QVERIFY(help.contains(u"HLSERVER_PARTNER_KEY_PASSPHRASE_FILE"_s));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
