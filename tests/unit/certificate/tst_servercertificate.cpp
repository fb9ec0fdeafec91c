// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"
#include "support/FakeClock.h"
#include "unit/certificate/CertificateView.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>

#ifdef Q_OS_UNIX
#include "unit/base/AsNobody.h"

#include <sys/stat.h>
#endif

#include <openssl/obj_mac.h>

using namespace pinbridge;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours day{24};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

} // namespace

class ServerCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_clock = std::make_unique<test::FakeClock>();
    }

    void saysWhatAPhoneWants()
    {
        const auto made = make(list({"desk.local", "192.0.2.7", "2001:db8::7", "desk"}));
        const auto view = test::viewOf(made.certificatePem);
        QVERIFY(view.valid);
        QCOMPARE(view.commonName, QStringLiteral("Pinbridge on desk.local"));
        QCOMPARE(view.curve, QStringLiteral("prime256v1"));
        QCOMPARE(view.signatureAlgorithm, NID_ecdsa_with_SHA256);
        QCOMPARE(view.names, list({"DNS:desk.local", "IP Address:192.0.2.7",
                                   "IP Address:2001:DB8:0:0:0:0:0:7", "DNS:desk"}));
        QCOMPARE(
            view.extensions.mid(0, 3),
            list({"basicConstraints, critical: CA:TRUE", "keyUsage, critical: Digital Signature",
                  "extendedKeyUsage: TLS Web Server Authentication"}));
        QCOMPARE(view.notBefore, m_clock->now().addDays(-1));
        QCOMPARE(view.notAfter, m_clock->now().addDays(365));
        QCOMPARE(made.notAfter, view.notAfter);
        QCOMPARE(made.notAfter.timeSpec(), Qt::UTC);
    }

    void hasARandomPositiveSerial()
    {
        const auto first = test::viewOf(make(list({"a"})).certificatePem);
        const auto second = test::viewOf(make(list({"b"})).certificatePem);
        QCOMPARE(first.serial.size(), 16);
        QVERIFY(!first.serialNegative);
        QVERIFY(first.serial != second.serial);
    }

    void qtReadsThePair()
    {
        const auto made = make(list({"localhost"}));
        const QSslCertificate certificate(made.certificatePem, QSsl::Pem);
        QVERIFY(!certificate.isNull());
        const QSslKey key(made.privateKeyPem.bytes(), QSsl::Ec);
        QVERIFY(!key.isNull());
        QCOMPARE(key.length(), 256);
        const auto digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QCOMPARE(made.fingerprint, QString::fromLatin1(digest));
    }

    void namesWhatItCan_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QStringList() << list({"DNS:localhost"});
        QTest::newRow("only odd ones") << list({"", "a b", "a/b"}) << list({"DNS:localhost"});
        QTest::newRow("odd ones left out") << list({"a b", "desk"}) << list({"DNS:desk"});
        QTest::newRow("each once") << list({"Desk", "desk.", "desk"}) << list({"DNS:desk"});
        QTest::newRow("other scripts")
            << list({"bücher.example"}) << list({"DNS:xn--bcher-kva.example"});
        QTest::newRow("underscore") << list({"my_desk.local"}) << list({"DNS:my_desk.local"});
        QTest::newRow("zone") << list({"fe80::1%eth0"}) << list({"IP Address:FE80:0:0:0:0:0:0:1"});
    }

    void namesWhatItCan()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, expected);
        const auto first = make(names);
        QCOMPARE(test::viewOf(first.certificatePem).names, expected);
        QCOMPARE(make(names).fingerprint, first.fingerprint);
    }

    void shortensALongName()
    {
        const auto label = QString(63, QLatin1Char('a'));
        const auto name = label + QLatin1Char('.') + label;
        const auto view = test::viewOf(make({name}).certificatePem);
        QCOMPARE(view.commonName, QStringLiteral("Pinbridge on ") + QString(51, QLatin1Char('a')));
        QCOMPARE(view.names, QStringList{QStringLiteral("DNS:") + name});
    }

    void isKept()
    {
        const auto names = list({"desk", "192.0.2.7"});
        const auto first = make(names);
        const auto second = make(names);
        QCOMPARE(second.fingerprint, first.fingerprint);
        QCOMPARE(second.certificatePem, first.certificatePem);
        QCOMPARE(second.privateKeyPem, first.privateKeyPem);
        QCOMPARE(second.notAfter, first.notAfter);
        QCOMPARE(make(list({"192.0.2.7"})).fingerprint, first.fingerprint);
        QCOMPARE(make(list({"192.0.2.7", "DESK"})).fingerprint, first.fingerprint);
    }

    void isMadeAnewForAnotherName()
    {
        const auto first = make(list({"desk"}));
        const auto second = make(list({"desk", "192.0.2.7"}));
        QVERIFY(second.fingerprint != first.fingerprint);
        QVERIFY(second.privateKeyPem.bytes() != first.privateKeyPem.bytes());
        QVERIFY(make(list({"192.0.2.8"})).fingerprint != second.fingerprint);
    }

    void isMadeAnewBeforeItsEnd()
    {
        const auto first = make(list({"desk"}));
        m_clock->advance(335 * day - 1s);
        QCOMPARE(make(list({"desk"})).fingerprint, first.fingerprint);
        m_clock->advance(1s);
        const auto second = make(list({"desk"}));
        QVERIFY(second.fingerprint != first.fingerprint);
        QCOMPARE(second.notAfter, m_clock->now().addDays(365));
    }

    void isMadeAnewWhenItIsNotValidYet()
    {
        const auto first = make(list({"desk"}));
        m_clock->advance(-1 * day);
        QCOMPARE(make(list({"desk"})).fingerprint, first.fingerprint);
        m_clock->advance(-1s);
        QVERIFY(make(list({"desk"})).fingerprint != first.fingerprint);
    }

    void isMadeAnewWhenDamaged_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("empty") << 0;
        QTest::newRow("text") << 1;
        QTest::newRow("no certificate") << 2;
        QTest::newRow("no key") << 3;
        QTest::newRow("cut off") << 4;
        QTest::newRow("another's key") << 5;
        QTest::newRow("key that wants a passphrase") << 6;
    }

    void isMadeAnewWhenDamaged()
    {
        QFETCH(int, damage);
        const auto first = make(list({"desk"}));
        const auto &key = first.privateKeyPem.bytes();
        const auto both = key + first.certificatePem;
        QCOMPARE(read(), both);
        const auto other = loadOrMakeCertificate(m_folder->filePath(QStringLiteral("other")),
                                                 list({"desk"}), *m_clock);
        QVERIFY(other);
        const QByteArrayList contents{
            {},
            "text",
            key,
            first.certificatePem,
            both.chopped(100),
            other->privateKeyPem.bytes() + first.certificatePem,
            QSslKey(key, QSsl::Ec).toPem("passphrase") + first.certificatePem,
        };
        overwrite(contents.at(damage));
        const auto second = make(list({"desk"}));
        QVERIFY(second.fingerprint != first.fingerprint);
        QCOMPARE(make(list({"desk"})).fingerprint, second.fingerprint);
    }

    void startersAtOnceShowTheSameOne()
    {
        constexpr int starters = 6;
        std::array<QString, starters> fingerprints;
        std::vector<std::unique_ptr<QThread>> threads;
        threads.reserve(starters);
        for (auto &fingerprint : fingerprints) {
            threads.emplace_back(QThread::create([this, &fingerprint] {
                const SystemClock clock;
                const auto made = loadOrMakeCertificate(folder(), list({"desk"}), clock);
                fingerprint = made ? made->fingerprint : made.error().sentence;
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            thread->wait();
        for (const auto &fingerprint : fingerprints)
            QCOMPARE(fingerprint, fingerprints.front());
        QCOMPARE(fingerprints.front().size(), 95);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), list({"server.pem"}));
    }

    void refusesAFolderThatCannotBeMade()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        refused(folder());
    }

#ifdef Q_OS_UNIX
    void isForTheOwnerOnly()
    {
        const auto before = ::umask(0);
        (void)make(list({"desk"}));
        ::umask(before);
        QCOMPARE(modeOf(folder()), 0700);
        QCOMPARE(modeOf(path()), 0600);
    }

    void refusesAFileThatOthersCanRead()
    {
        (void)make(list({"desk"}));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
        refused(QStringLiteral("chmod 600 '%1'").arg(path()));
    }

    void worksFromAFolderThatCannotBeWritten()
    {
        const auto first = make(list({"desk"}));
        if (::geteuid() == 0) {
            QCOMPARE(::chown(QFile::encodeName(path()).constData(), 65534, 65534), 0);
            QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        }
        QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0555), 0);
        {
            const test::AsNobody nobody;
            QCOMPARE(make(list({"desk"})).fingerprint, first.fingerprint);
        }
        QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0700), 0);
    }

    void refusesAFolderThatCannotBeWritten()
    {
        QVERIFY(QDir().mkdir(folder()));
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0555), 0);
        {
            const test::AsNobody nobody;
            refused(folder());
        }
        QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0700), 0);
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
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path() const
    {
        return QDir(folder()).filePath(QStringLiteral("server.pem"));
    }

    [[nodiscard]] ServerCertificate make(const QStringList &names) const
    {
        auto made = loadOrMakeCertificate(folder(), names, *m_clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return std::move(*made);
    }

    void refused(const QString &saysWhat) const
    {
        const auto made = loadOrMakeCertificate(folder(), list({"desk"}), *m_clock);
        QVERIFY(!made);
        QCOMPARE(made.error().code, FailureCode::BadSetting);
        QCOMPARE(made.error().stage, Stage::Server);
        QVERIFY2(made.error().sentence.contains(saysWhat), qPrintable(made.error().sentence));
    }

    [[nodiscard]] QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
};

QTEST_GUILESS_MAIN(ServerCertificateTest)
#include "tst_servercertificate.moc"
