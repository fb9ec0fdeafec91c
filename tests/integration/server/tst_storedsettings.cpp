// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigurationBench.h"
#include "bridge/Settings.h"
#include "bridge/StoredConfiguration.h"
#include "bridge/StoredSettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// What the Settings page keeps, and what becomes of it at a start.
class TestStoredSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void storedBeatsTheDefaultAlone();
    void listMayBeEmpty();
    void onlyTheConsoleReadsThem();
    void unusableValueStopsNothing_data();
    void unusableValueStopsNothing();
    void passwordIsNotShown();
    void brokenFileIsToldAndKept_data();
    void brokenFileIsToldAndKept();
    void unknownNamesStay();
    void theFileIsItsOwnersAlone();
    void nothingSecretIsStorable();
    void printedWithItsSource();
    void changeIsJudgedByTheSameRules();

private:
    void store(const QByteArray &json);
    [[nodiscard]] QString folder() const { return m_bench->path(u"data"_s); }
    [[nodiscard]] QString file() const { return StoredSettings::pathIn(folder()); }

    std::optional<PartnerKey> m_key;
    std::unique_ptr<ConfigurationBench> m_bench;
};

void TestStoredSettings::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void TestStoredSettings::init()
{
    m_bench = std::make_unique<ConfigurationBench>(*m_key);
    QVERIFY(QDir().mkpath(folder()));
}

void TestStoredSettings::store(const QByteArray &json)
{
    m_bench->writeFile(u"data/settings.json"_s, json);
    m_bench->closeFile(u"data/settings.json"_s);
}

void TestStoredSettings::storedBeatsTheDefaultAlone()
{
    store(R"({"version": 1, "settings": {"port": "9001", "pin-digits": 6}})");
    auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QCOMPARE(configuration->port, quint16(9001));
    QCOMPARE(configuration->sessions.pins.digits, 6);
    QCOMPARE(configuration->setting(u"port"_s).source, Source::Stored);
    QVERIFY(configuration->warnings.isEmpty());

    m_bench->writeFile(u"lab.env"_s, "PINBRIDGE_PORT=9002\n");
    const QStringList withFile{u"--env-file"_s, m_bench->path(u"lab.env"_s)};
    QCOMPARE(m_bench->resolveConsole(withFile)->port, quint16(9002));
    m_bench->setVariable(u"PINBRIDGE_PORT"_s, u"9003"_s);
    QCOMPARE(m_bench->resolveConsole(withFile)->port, quint16(9003));
    QCOMPARE(m_bench->resolveConsole(withFile + QStringList{u"--port"_s, u"9004"_s})->port,
             quint16(9004));
}

void TestStoredSettings::listMayBeEmpty()
{
    QVERIFY(!m_bench->resolveConsole()->cors.origins.isEmpty());
    store(R"({"settings": {"cors-origin": [], "allow": ["10.0.0.0/8", "fd00::/8"], "host": ""}})");
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QVERIFY(configuration->cors.origins.isEmpty());
    QCOMPARE(configuration->access.networks.size(), 2);
    QCOMPARE(configuration->setting(u"host"_s).source, Source::Default);
}

void TestStoredSettings::onlyTheConsoleReadsThem()
{
    store(R"({"settings": {"port": "9001"}})");
    QCOMPARE(m_bench->resolve({})->port, quint16(8777));
}

void TestStoredSettings::unusableValueStopsNothing_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("warning");
    QTest::newRow("port") << QByteArray(R"("port": "70000")") << u"port in "_s;
    QTest::newRow("access") << QByteArray(R"("access": "all")") << u"access in "_s;
    QTest::newRow("two") << QByteArray(R"("pin-digits": 99, "history": "1h")") << u"history in "_s;
    QTest::newRow("key alone") << QByteArray(R"("tls-key": "/k.pem")") << u"tls-key in "_s;
    QTest::newRow("a tree") << QByteArray(R"("port": {"a": 1}, "allow": [["x"]])")
                            << u"allow in "_s;
}

void TestStoredSettings::unusableValueStopsNothing()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, warning);
    store("{\"settings\": {\"request-rate\": \"7\", " + settings + "}}");
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QCOMPARE(configuration->limits.requestRate, 7);
    QCOMPARE(configuration->port, quint16(8777));
    QStringList warnings;
    for (const Phrase &one : configuration->warnings)
        warnings << one.english();
    const QString all = warnings.join(u'\n');
    QVERIFY2(all.contains(warning) && all.contains(u"The default counts."_s), qPrintable(all));
}

void TestStoredSettings::passwordIsNotShown()
{
    store(R"({"settings": {"store": "postgresql://pin:geheim@db/pins"}})");
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    const QString all = describe(*configuration);
    QVERIFY2(!all.contains(u"geheim"_s), qPrintable(all));
    QVERIFY2(all.contains(u"PGPASSWORD"_s), qPrintable(all));
}

void TestStoredSettings::brokenFileIsToldAndKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{\"settings\": {\"port\": ");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("settings are none") << QByteArray(R"({"settings": 3})");
    QTest::newRow("a newer one's") << QByteArray(R"({"version": 2, "settings": {"port": "1"}})");
    QTest::newRow("too large") << QByteArray(300'000, ' ');
}

void TestStoredSettings::brokenFileIsToldAndKept()
{
    QFETCH(QByteArray, text);
    store(text);
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QCOMPARE(configuration->port, quint16(8777));
    QCOMPARE(configuration->warnings.size(), 1);
    QVERIFY(configuration->warnings.first().contains(file()));

    StoredSettings fresh;
    fresh.set(settingNamed(u"port"_s), u"9005"_s);
    const auto aside = fresh.save(folder());
    QVERIFY(aside);
    QFile kept(*aside);
    QVERIFY2(kept.open(QIODevice::ReadOnly), qPrintable(*aside));
    QCOMPARE(kept.readAll(), text);
    QCOMPARE(m_bench->resolveConsole()->port, quint16(9005));
    // A second one takes the place of neither.
    store(text);
    const auto second = fresh.save(folder());
    QVERIFY(second);
    QVERIFY(*second != *aside);
}

void TestStoredSettings::unknownNamesStay()
{
    store(R"({"extra": [1], "settings": {"port": "9001", "warp": {"speed": 9}, "sandbox": true}})");
    auto stored = StoredSettings::load(folder());
    QVERIFY(stored);
    QCOMPARE(stored->unknownNames(), (QStringList{u"sandbox"_s, u"warp"_s}));
    stored->set(settingNamed(u"port"_s), u"9002"_s);
    stored->set(settingNamed(u"allow"_s), u"10.0.0.0/8,fd00::/8"_s);
    const auto aside = stored->save(folder());
    QVERIFY(aside);
    QVERIFY(aside->isEmpty());

    QFile saved(file());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(saved.readAll()).object();
    QVERIFY(json.contains(u"extra"_s));
    const QJsonObject settings = json.value(u"settings"_s).toObject();
    QCOMPARE(settings.value(u"warp"_s).toObject().value(u"speed"_s).toInt(), 9);
    QCOMPARE(settings.value(u"port"_s).toString(), u"9002"_s);
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QVERIFY(!configuration->sandbox); // only an option starts it
    QCOMPARE(configuration->access.networks.size(), 2);
    QCOMPARE(configuration->warnings.size(), 2);
    QVERIFY(configuration->warnings.last().contains(u"warp"_s));
}

void TestStoredSettings::theFileIsItsOwnersAlone()
{
    StoredSettings settings;
    settings.set(settingNamed(u"access"_s), u"open"_s);
    QVERIFY(settings.save(folder()));
    const auto mode = QFileInfo(file()).permissions();
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)));
    QCOMPARE(m_bench->resolveConsole()->access.access, Access::Open);
    // Who else can write to it would decide who is served.
    QVERIFY(QFile::setPermissions(file(), mode | QFile::WriteOther));
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QCOMPARE(configuration->access.access, Access::Approved);
    QVERIFY(configuration->warnings.first().contains(u"chmod 600"_s));
}

void TestStoredSettings::nothingSecretIsStorable()
{
    QStringList names;
    for (const Setting &setting : settingsTable()) {
        if (isStorable(setting))
            names << setting.name;
    }
    QVERIFY(names.contains(u"port"_s) && names.contains(u"store"_s));
    for (const QString &name : {u"sandbox"_s, u"env-file"_s, u"data-dir"_s, u"api-key"_s,
                                u"partner-key"_s, u"tls-key-passphrase"_s})
        QVERIFY2(!names.contains(name), qPrintable(name));
}

void TestStoredSettings::printedWithItsSource()
{
    store(R"({"settings": {"port": "9001"}})");
    const auto configuration = m_bench->resolveConsole();
    QVERIFY(configuration);
    QVERIFY(describe(*configuration).contains(u"stored settings port in %1"_s.arg(file())));
}

void TestStoredSettings::changeIsJudgedByTheSameRules()
{
    const auto options = parseOptions(configurationOptions(Program::Console),
                                      {u"--data-dir"_s, folder(), u"--host"_s, u"127.0.0.1"_s});
    QVERIFY(options);
    auto sources = SettingSources::open(*options, m_bench->environment());
    QVERIFY(sources);
    sources->setStored({{u"port"_s, u"x"_s}, {u"lookup"_s, u"all"_s}, {u"pin-life"_s, u"2h"_s}},
                       {});
    const auto resolution = resolveStored(*sources, *options, Credentials::LeftOut);
    QVERIFY(resolution);
    QCOMPARE(resolution->configuration.sessions.pins.life, std::chrono::hours(2));
    QMap<QString, QString> refused;
    for (const RefusedSetting &setting : resolution->refused)
        refused.insert(setting.name, setting.sentence);
    QCOMPARE(refused.size(), 2);
    // Beside the field neither its name nor an option is of use.
    QCOMPARE(refused.value(u"port"_s),
             u"\"x\" cannot be used; give a number from 0 to 65535, such as 8777"_s);
    QCOMPARE(refused.value(u"lookup"_s), u"\"all\" cannot be used; give none, any or contact"_s);

    sources->setStored({{u"host"_s, u"nonsense"_s}}, {}); // the option beats it
    QVERIFY(resolveStored(*sources, *options, Credentials::LeftOut)->refused.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoredSettings)
#include "tst_storedsettings.moc"
