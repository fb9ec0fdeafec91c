// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace pinbridge;

namespace {

QByteArray profileJson(const QByteArray &url, const QByteArray &enterpriseId)
{
    return "{\"name\":\"a\",\"url\":\"" + url + "\",\"enterprise_id\":" + enterpriseId + "}";
}

} // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = PartnerKey::generate();
        QVERIFY(key);
        m_profile.name = QStringLiteral("Test lab");
        m_profile.url = QUrl(QStringLiteral("https://api.eu1.helplightning.net/api"));
        m_profile.enterpriseId = QStringLiteral("0042");
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        m_profile.partnerKey.emplace(std::move(*key));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_store =
            std::make_unique<ProfileStore>(m_folder->filePath(QStringLiteral("data/profile")));
    }

    void nothingIsStoredAtFirst()
    {
        const auto loaded = m_store->load();
        QVERIFY(loaded);
        QVERIFY(!*loaded);
        QVERIFY(m_store->remove());
    }

    void givesBackWhatWasSaved()
    {
        QVERIFY(m_store->save(m_profile));
        const auto loaded = m_store->load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence));
        QVERIFY(*loaded);
        const auto &profile = **loaded;
        QCOMPARE(profile.name, m_profile.name);
        QCOMPARE(profile.url, m_profile.url);
        QCOMPARE(profile.enterpriseId, m_profile.enterpriseId);
        QCOMPARE(profile.apiKey, m_profile.apiKey);
        QVERIFY(profile.partnerKey);
        QCOMPARE(profile.partnerKey->fingerprint(), m_profile.partnerKey->fingerprint());
    }

    void replacesWhatWasSaved()
    {
        QVERIFY(m_store->save(m_profile));
        auto other = m_profile;
        other.apiKey = Secret(QByteArray("other"));
        other.partnerKey.reset();
        QVERIFY(m_store->save(other));
        const auto loaded = m_store->load();
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->apiKey, other.apiKey);
        QVERIFY(!(*loaded)->partnerKey);
        QVERIFY(!QFile::exists(path("partner-key.pem")));
    }

    void removes()
    {
        QVERIFY(m_store->save(m_profile));
        QVERIFY(m_store->remove());
        QVERIFY(QDir(m_store->directory()).isEmpty());
        QVERIFY(!m_store->load().value());
    }

    // Somebody must see that it is still there.
    void isThereWhileASecretIs_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("API key") << QByteArray("api-key");
        QTest::newRow("partner key") << QByteArray("partner-key.pem");
    }

    void isThereWhileASecretIs()
    {
        QFETCH(QByteArray, name);
        QVERIFY(m_store->save(m_profile));
        const QString way = obstruct(name.constData());
        const auto removed = m_store->remove();
        QVERIFY(!removed);
        QVERIFY(removed.error().sentence.contains(path(name.constData())));
        QVERIFY(m_store->record().value());
        QVERIFY(QDir(way).removeRecursively());
        QVERIFY(m_store->remove());
        QVERIFY(!QFile::exists(m_store->directory()));
    }

    void filesThatStayedBehindTheVaultAreKnownAndGo()
    {
        QVERIFY(m_store->save(m_profile));
        const QString way = obstruct("partner-key.pem");
        QVERIFY(m_store->saveForVault(m_profile));
        QCOMPARE(m_store->leftFiles(), QStringList{path("partner-key.pem")});
        QVERIFY(!QFile::exists(path("api-key")));
        QVERIFY(!m_store->tidy());
        QVERIFY(QDir(way).removeRecursively());
        write("partner-key.pem", "a key");
        QVERIFY(m_store->tidy());
        QVERIFY(m_store->leftFiles().isEmpty());
        QVERIFY(!QFile::exists(path("partner-key.pem")));
        QVERIFY(m_store->record().value());
        QVERIFY(m_store->save(m_profile)); // in files it is what they are for
        QVERIFY(m_store->tidy());
        QVERIFY(m_store->load().value());
    }

    void brokenWritesLeaveNoSecret()
    {
        QVERIFY(m_store->save(m_profile));
        write("partner-key.pem.0123456789abcdef", "a key");
        write("partner-key.pem.mine", "a person's");
        QVERIFY(m_store->tidy());
        QVERIFY(!QFile::exists(path("partner-key.pem.0123456789abcdef")));
        QVERIFY(m_store->load().value());
        write("api-key.0123456789abcdef", "a key");
        QVERIFY(m_store->remove());
        QCOMPARE(QDir(m_store->directory()).entryList(QDir::Files),
                 QStringList{QStringLiteral("partner-key.pem.mine")});
    }

    void keepsSecretsOutOfTheOpenFile()
    {
        QVERIFY(m_store->save(m_profile));
        const auto open = read("profile.json");
        QVERIFY(open.contains("0042"));
        QVERIFY(!open.contains("hunter2"));
        QVERIFY(!open.contains("PRIVATE KEY"));
    }

    void doesNotSaveWhatItWouldRefuse_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"name", "url", "enterpriseId", "apiKey"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void doesNotSaveWhatItWouldRefuse()
    {
        QFETCH(QString, field);
        auto profile = m_profile;
        if (field == QLatin1String("name"))
            profile.name = QStringLiteral(" ");
        else if (field == QLatin1String("url"))
            profile.url = QUrl(QStringLiteral("ftp://example.com"));
        else if (field == QLatin1String("enterpriseId"))
            profile.enterpriseId = QStringLiteral("acme");
        else
            profile.apiKey = Secret();
        const auto saved = m_store->save(profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, FailureCode::BadSetting);
        QVERIFY(!QFile::exists(m_store->directory()));
    }

    void refusesDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("no JSON") << QByteArray("profile.json") << QByteArray("{") << false;
        QTest::newRow("no object") << QByteArray("profile.json") << QByteArray("[]") << false;
        QTest::newRow("odd URL") << QByteArray("profile.json") << profileJson("x", "\"1\"")
                                 << false;
        QTest::newRow("odd id") << QByteArray("profile.json") << profileJson("https://a", "1")
                                << false;
        QTest::newRow("odd API key") << QByteArray("api-key") << QByteArray("a\nb") << false;
        QTest::newRow("odd partner key")
            << QByteArray("partner-key.pem") << QByteArray("x") << true;
        QTest::newRow("empty partner key") << QByteArray("partner-key.pem") << QByteArray() << true;
    }

    void refusesDamagedFiles()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, isKey);
        QVERIFY(m_store->save(m_profile));
        QFile file(path(name.constData()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        refused(name.constData(), isKey ? FailureCode::BadKey : FailureCode::BadSetting);
    }

    void refusesAMissingApiKey()
    {
        QVERIFY(m_store->save(m_profile));
        QVERIFY(QFile::remove(path("api-key")));
        refused("api-key", FailureCode::BadSetting);
    }

#ifdef Q_OS_UNIX
    void savesForTheOwnerOnly()
    {
        const auto before = ::umask(0);
        const auto saved = m_store->save(m_profile);
        ::umask(before);
        QVERIFY(saved);
        QCOMPARE(modeOf(m_store->directory()), 0700);
        for (const char *name : {"api-key", "partner-key.pem", "profile.json"})
            QCOMPARE(modeOf(path(name)), 0600);
    }

    void closesAnOpenFolder()
    {
        QVERIFY(QDir().mkpath(m_store->directory()));
        QCOMPARE(::chmod(QFile::encodeName(m_store->directory()).constData(), 0755), 0);
        QVERIFY(m_store->save(m_profile));
        QCOMPARE(modeOf(m_store->directory()), 0700);
    }

    void refusesSecretsThatOthersCanRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("mode");
        QTest::newRow("API key, group") << QByteArray("api-key") << 0640;
        QTest::newRow("API key, others") << QByteArray("api-key") << 0604;
        QTest::newRow("partner key, group") << QByteArray("partner-key.pem") << 0640;
        QTest::newRow("partner key, others") << QByteArray("partner-key.pem") << 0604;
    }

    void refusesSecretsThatOthersCanRead()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, mode);
        QVERIFY(m_store->save(m_profile));
        const auto file = path(name.constData());
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), static_cast<mode_t>(mode)), 0);
        const auto loaded = m_store->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, FailureCode::BadSetting);
        const QString command = QStringLiteral("chmod 600 ") + file;
        QVERIFY2(loaded.error().sentence.contains(command), qPrintable(loaded.error().sentence));
    }

private:
    static int modeOf(const QString &path)
    {
        struct stat status{};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0
                   ? int(status.st_mode & 07777)
                   : -1;
    }
#endif

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return QDir(m_store->directory()).filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Puts a folder that no removal of a file takes in its place.
    QString obstruct(const char *name) const
    {
        QFile::remove(path(name));
        if (!QDir().mkpath(path(name) + QStringLiteral("/in the way")))
            qFatal("a folder cannot be made");
        return path(name);
    }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void refused(const char *name, FailureCode code) const
    {
        const auto loaded = m_store->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, code);
        QVERIFY2(loaded.error().sentence.contains(path(name)), qPrintable(loaded.error().sentence));
    }

    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
