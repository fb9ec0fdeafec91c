// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/EnvProfile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

class TestEnvProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = PartnerKey::generate();
        QVERIFY(key);
        m_profile.name = u"Acme's \"Lab\" #1"_s;
        m_profile.url = QUrl(u"https://api.eu1.helplightning.net/api"_s);
        m_profile.enterpriseId = u"0042"_s;
        m_profile.partnerKey = *key;
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void exportWithSecretsReadsBack_data()
    {
        QTest::addColumn<QByteArray>("apiKey");
        QTest::newRow("plain") << QByteArray("hunter2");
        QTest::newRow("all that is printed") << QByteArray("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
        QTest::newRow("quotes") << QByteArray("'\"'");
        QTest::newRow("backslash") << QByteArray("a\\n'b\\");
    }

    void exportWithSecretsReadsBack()
    {
        QFETCH(QByteArray, apiKey);
        m_profile.apiKey = Secret(QByteArray(apiKey));
        QVERIFY(exportEnvWithSecrets(m_profile, path()));
        for (const QString &file : {path(), m_folder->filePath(u"site.pem"_s)}) {
            QCOMPARE(QFileInfo(file).permissions()
                         & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        const auto read = readEnvProfile(path());
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->name, m_profile.name);
        QCOMPARE(read->url, m_profile.url.toString());
        QCOMPARE(read->enterpriseId, m_profile.enterpriseId);
        QCOMPARE(read->apiKey.bytes(), apiKey);
        const auto key = PartnerKey::fromFile(read->partnerKeyPath);
        QVERIFY(key);
        QCOMPARE(key->fingerprint(), m_profile.partnerKey->fingerprint());
    }

    void exportWithoutSecretsHasNone()
    {
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        QVERIFY(exportEnv(recordOf(m_profile, SecretsPlace::Vault), path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("hunter2"));
        QVERIFY(!text.contains("PRIVATE"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"site.pem"_s)));
        const auto read = readEnvProfile(path());
        QVERIFY(read);
        QCOMPARE(read->url, m_profile.url.toString());
        QVERIFY(read->apiKey.isEmpty());
        QVERIFY(read->partnerKeyPath.isEmpty());
    }

    void exportDoesNotOverwriteItself()
    {
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        QVERIFY(!exportEnvWithSecrets(m_profile, m_folder->filePath(u"site.pem"_s)));
        QVERIFY(!exportEnv(recordOf(m_profile, SecretsPlace::Files), u"/nowhere/at/all.env"_s));
    }

    /// Nobody is asked about the file beside the one that they name.
    void exportTakesNoOtherKeysPlace()
    {
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        write(u"site.pem"_s, "another key");
        const auto exported = exportEnvWithSecrets(m_profile, path());
        QVERIFY(!exported);
        QVERIFY(exported.error().sentence.contains(m_folder->filePath(u"site.pem"_s)));
        QFile other(m_folder->filePath(u"site.pem"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "another key");
        QVERIFY(!QFile::exists(path()));
        QVERIFY(other.remove());
        QVERIFY(exportEnvWithSecrets(m_profile, path()));
        QVERIFY(exportEnvWithSecrets(m_profile, path())); // its own key is no other file
    }

    /// A name may come from somebody else's file.
    void exportedNameRunsNothingInAShell()
    {
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        m_profile.name = u"O'x $(touch ran)"_s;
        QVERIFY(exportEnvWithSecrets(m_profile, path()));
        QProcess shell;
        shell.setWorkingDirectory(m_folder->path());
        shell.start(u"sh"_s, {u"-c"_s, u". ./site.env; printf %s \"$HLSERVER_PROFILE_NAME\""_s});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), u"O\u2019x $(touch ran)"_s);
        QVERIFY(!QFile::exists(m_folder->filePath(u"ran"_s)));
    }

    void secretsAreReadFromTheirFiles()
    {
        write(u"api-key"_s, "hunter2\n");
        write(u"phrase"_s, "open sesame\n");
        write(u"partner.pem"_s, m_profile.partnerKey->privatePem().bytes());
        write(u"site.env"_s, "export HLSERVER_URL=https://api.helplightning.net/api\n"
                             "HLSERVER_API_KEY_FILE=api-key\n"
                             "HLSERVER_PARTNER_KEY=/of/another/machine/partner.pem\n"
                             "HLSERVER_PARTNER_KEY_PASSPHRASE_FILE=phrase\n");
        const auto read = readEnvProfile(path());
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->apiKey.bytes(), "hunter2");
        QCOMPARE(read->passphrase.bytes(), "open sesame");
        QCOMPARE(read->partnerKeyPath, m_folder->filePath(u"partner.pem"_s));
        QVERIFY(read->enterpriseId.isEmpty());
    }

    void keyInTheFileIsTaken()
    {
        QByteArray pem = m_profile.partnerKey->privatePem().bytes();
        pem.replace("\n", "\\n");
        write(u"site.env"_s, "HLSERVER_PARTNER_KEY=\"" + pem + "\"\n");
        const auto read = readEnvProfile(path());
        QVERIFY(read);
        const auto key = PartnerKey::fromPem(read->partnerKeyText);
        QVERIFY(key);
        QCOMPARE(key->fingerprint(), m_profile.partnerKey->fingerprint());
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("both") << QByteArray("HLSERVER_API_KEY=hunter2\nHLSERVER_API_KEY_FILE=x")
                              << u"both HLSERVER_API_KEY and"_s;
        QTest::newRow("no such file")
            << QByteArray("HLSERVER_API_KEY_FILE=nowhere") << u"HLSERVER_API_KEY_FILE names"_s;
        QTest::newRow("something else") << QByteArray("PATH=/bin") << u"no HLSERVER_ variable"_s;
        QTest::newRow("no env file") << QByteArray("hunter2 is the key") << u"Line 1"_s;
    }

    void refusesWithAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        write(u"site.env"_s, text);
        const auto read = readEnvProfile(path());
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(reason), qPrintable(read.error().sentence));
        QVERIFY(read.error().sentence.contains(path()));
        QVERIFY(!read.error().sentence.contains(u"hunter2"_s));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"site.env"_s); }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestEnvProfile)
#include "tst_envprofile.moc"
