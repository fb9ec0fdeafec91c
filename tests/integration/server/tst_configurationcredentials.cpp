// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigurationBench.h"
#include "credentials/ProfileSecrets.h"

#include <QProcess>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// The profile made of variables, files and the store, and what is shown of it.
class TestConfigurationCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void missingCredentialsAreNamed();
    void unusableCredentials_data();
    void unusableCredentials();
    void completeProfile();
    void passphraseFromFile();
    void openFilesAreNamed_data();
    void openFilesAreNamed();
    void closedFilesAreNot();
    void descriptionHidesSecrets();
    void keyInPlaceOfItsPath();
    void sandboxNeedsNoCredentials();
    void vaultHasToHaveTheProfilesOwnSecrets();

private:
    std::optional<PartnerKey> m_key;
    std::unique_ptr<ConfigurationBench> m_bench;
};

/// A save that was broken off has left new secrets beside the old address: they must not go there.
void TestConfigurationCredentials::vaultHasToHaveTheProfilesOwnSecrets()
{
    VaultProfile stored{.id = u"1"_s,
                        .known = {},
                        .keyFingerprint = m_key->fingerprint(),
                        .needsApiKey = true,
                        .needsPartnerKey = true};
    stored.known.name = u"Acme"_s;
    Profile inVault;
    inVault.apiKey = Secret(QByteArray("hunter2"));
    inVault.partnerKey = *m_key;
    const auto whole = completed(stored, bundleOf(inVault));
    QVERIFY(whole);
    QCOMPARE(whole->apiKey.bytes(), "hunter2");
    const auto another = PartnerKey::generate();
    QVERIFY(another);
    inVault.partnerKey = *another;
    const auto refused = completed(stored, bundleOf(inVault));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::VaultFailed);
    QVERIFY(refused.error().sentence.contains(u"Enter its API key and partner key"_s));
}

void TestConfigurationCredentials::initTestCase()
{
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    m_key = *key;
}

void TestConfigurationCredentials::init()
{
    m_bench = std::make_unique<ConfigurationBench>(*m_key);
}

void TestConfigurationCredentials::missingCredentialsAreNamed()
{
    m_bench->setVariable(u"HLSERVER_ENTERPRISE_ID"_s, u"77"_s);
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    QVERIFY(!configuration->profile);
    const Failure failure = configuration->profile.error();
    QCOMPARE(failure.code, FailureCode::CredentialsMissing);
    for (const auto &name : {u"HLSERVER_URL"_s, u"HLSERVER_API_KEY"_s, u"HLSERVER_API_KEY_FILE"_s,
                             u"HLSERVER_PARTNER_KEY"_s, u"--sandbox"_s})
        QVERIFY2(failure.sentence.contains(name), qPrintable(failure.sentence));
    QVERIFY(!failure.sentence.contains(u"HLSERVER_ENTERPRISE_ID"_s));
}

void TestConfigurationCredentials::unusableCredentials_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, const QString &variable, const QString &value,
                        const QString &said) { QTest::newRow(name) << variable << value << said; };
    row("url", u"HLSERVER_URL"_s, u"ftp://example.com"_s, u"HLSERVER_URL"_s);
    row("site", u"HLSERVER_ENTERPRISE_ID"_s, u"seven"_s, u"HLSERVER_ENTERPRISE_ID"_s);
    row("api key", u"HLSERVER_API_KEY"_s, u"ключ"_s, u"HLSERVER_API_KEY"_s);
    row("api key twice", u"HLSERVER_API_KEY_FILE"_s, u"/nowhere/api-key"_s, u"keep one"_s);
    row("partner key absent", u"HLSERVER_PARTNER_KEY"_s, u"/nowhere/key.pem"_s,
        u"/nowhere/key.pem"_s);
    row("passphrase file absent", u"HLSERVER_PARTNER_KEY_PASSPHRASE_FILE"_s, u"/nowhere/pass"_s,
        u"/nowhere/pass"_s);
}

void TestConfigurationCredentials::unusableCredentials()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, said);
    m_bench->setCredentials();
    m_bench->setVariable(variable, value);
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    QVERIFY(!configuration->profile);
    const QString sentence = configuration->profile.error().sentence;
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(!sentence.contains(QString::fromLatin1(ConfigurationBench::apiKey)));
}

void TestConfigurationCredentials::completeProfile()
{
    m_bench->setCredentials();
    m_bench->removeVariable(u"HLSERVER_API_KEY"_s);
    m_bench->writeFile(u"api-key"_s, QByteArray(ConfigurationBench::apiKey) + '\n');
    m_bench->setVariable(u"HLSERVER_API_KEY_FILE"_s, m_bench->path(u"api-key"_s));
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    QVERIFY2(configuration->profile,
             configuration->profile ? "" : qPrintable(configuration->profile.error().sentence));
    const Profile profile = *configuration->profile;
    QCOMPARE(profile.url, QUrl(u"https://api.example.com/api"_s));
    QCOMPARE(profile.enterpriseId, u"77"_s);
    QCOMPARE(profile.apiKey.bytes(), QByteArray(ConfigurationBench::apiKey));
    QCOMPARE(profile.partnerKey->fingerprint(), m_key->fingerprint());
    QVERIFY(!profile.name.isEmpty());
    QVERIFY(configuration->setting(u"api-key"_s).origin.startsWith(u"HLSERVER_API_KEY_FILE"_s));
}

void TestConfigurationCredentials::passphraseFromFile()
{
    m_bench->setCredentials();
    m_bench->writeFile(u"passphrase"_s, "open sesame, please\n");
    m_bench->setVariable(u"HLSERVER_PARTNER_KEY_PASSPHRASE_FILE"_s, m_bench->path(u"passphrase"_s));
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, m_bench->path(u"key.pem"_s),
                                 u"-out"_s, m_bench->path(u"protected.pem"_s), u"-passout"_s,
                                 u"pass:open sesame, please"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    m_bench->setVariable(u"HLSERVER_PARTNER_KEY"_s, m_bench->path(u"protected.pem"_s));
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    QVERIFY2(configuration->profile,
             configuration->profile ? "" : qPrintable(configuration->profile.error().sentence));
    QCOMPARE(configuration->profile->partnerKey->fingerprint(), m_key->fingerprint());
    QVERIFY(!describe(*configuration).contains(u"open"_s));
}

void TestConfigurationCredentials::openFilesAreNamed_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("partner key") << u"HLSERVER_PARTNER_KEY"_s << u"key.pem"_s << QByteArray();
    QTest::newRow("API key") << u"HLSERVER_API_KEY_FILE"_s << u"api-key"_s
                             << QByteArray(ConfigurationBench::apiKey);
    QTest::newRow("passphrase") << u"HLSERVER_PARTNER_KEY_PASSPHRASE_FILE"_s << u"passphrase"_s
                                << QByteArray("open sesame");
    QTest::newRow("passphrase of https")
        << u"PINBRIDGE_TLS_KEY_PASSPHRASE_FILE"_s << u"passphrase"_s << QByteArray("open sesame");
    QTest::newRow("variables with a secret")
        << QString() << u"lab.env"_s << QByteArray("HLSERVER_API_KEY=a-key-of-the-lab\n");
}

void TestConfigurationCredentials::openFilesAreNamed()
{
    QFETCH(QString, variable);
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    m_bench->setCredentials();
    m_bench->closeFile(u"key.pem"_s);
    const QString path = m_bench->path(name);
    if (!text.isEmpty()) {
        m_bench->removeVariable(u"HLSERVER_API_KEY"_s);
        m_bench->writeFile(name, text);
    }
    if (!variable.isEmpty())
        m_bench->setVariable(variable, path);
    const QStringList arguments =
        variable.isEmpty() ? QStringList{u"--env-file"_s, path} : QStringList();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));

    const auto open = m_bench->resolve(arguments);
    QVERIFY(open);
    QCOMPARE(open->warnings.size(), 1);
    QVERIFY2(open->warnings.first().contains("chmod 600 "_L1 + path),
             qPrintable(open->warnings.first()));
    m_bench->closeFile(name);
    const auto closed = m_bench->resolve(arguments);
    QVERIFY(closed);
    QCOMPARE(closed->warnings, QList<Phrase>());
}

void TestConfigurationCredentials::closedFilesAreNot()
{
    // A file of variables without a secret in it may be anybody's to read, and a key that is
    // given in place of its path is no file.
    m_bench->writeFile(u"lab.env"_s, "PINBRIDGE_PORT=1234\nHLSERVER_ENTERPRISE_ID=77\n");
    m_bench->setVariable(u"HLSERVER_PARTNER_KEY"_s,
                         QString::fromLatin1(m_key->privatePem().bytes()));
    const auto configuration = m_bench->resolve({u"--env-file"_s, m_bench->path(u"lab.env"_s)});
    QVERIFY(configuration);
    QCOMPARE(configuration->port, 1234);
    QCOMPARE(configuration->warnings, QList<Phrase>());
}

void TestConfigurationCredentials::descriptionHidesSecrets()
{
    m_bench->setCredentials();
    m_bench->setVariable(u"HLSERVER_URL"_s, u"https://me:hush@api.example.com/api"_s);
    m_bench->setVariable(u"HLSERVER_PARTNER_KEY_PASSPHRASE"_s, u"longer than sixteen letters"_s);
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    const QString text = describe(*configuration);
    for (const auto &secret : {QString::fromLatin1(ConfigurationBench::apiKey), u"hush"_s,
                               u"long"_s, QString::fromLatin1(ConfigurationBench::apiKey).mid(8)})
        QVERIFY2(!text.contains(secret), qPrintable(text));
    for (const ResolvedSetting &setting : configuration->settings)
        QVERIFY(text.contains(setting.name));
    QVERIFY(text.contains(u"environment HLSERVER_API_KEY"_s));
    QVERIFY(text.contains(u"flag --data-dir"_s));
    QVERIFY(text.contains(u"8777"_s));
}

void TestConfigurationCredentials::keyInPlaceOfItsPath()
{
    m_bench->setCredentials();
    const QString pem = QString::fromLatin1(m_key->privatePem().bytes());
    m_bench->setVariable(u"HLSERVER_PARTNER_KEY"_s, pem);
    const auto configuration = m_bench->resolve({});
    QVERIFY(configuration);
    QVERIFY(!configuration->profile);
    const QString said = configuration->profile.error().sentence + describe(*configuration);
    QVERIFY2(said.contains(u"holds the key itself"_s), qPrintable(said));
    for (const QString &line : pem.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY(!said.contains(line));
}

void TestConfigurationCredentials::sandboxNeedsNoCredentials()
{
    m_bench->setVariable(u"HLSERVER_PARTNER_KEY"_s, u"/nowhere/key.pem"_s);
    const auto configuration = m_bench->resolve({u"--sandbox"_s});
    QVERIFY(configuration);
    QVERIFY(configuration->sandbox);
    QVERIFY(!describe(*configuration).contains(u"/nowhere"_s));
}

QTEST_GUILESS_MAIN(TestConfigurationCredentials)
#include "tst_configurationcredentials.moc"
