// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"
#include "unit/certificate/CertificateBench.h"
#include "unit/certificate/CertificateView.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>
#include <QThread>

#include <array>

#ifdef Q_OS_UNIX
#include "unit/base/AsNobody.h"

#include <sys/stat.h>
#endif

#include <openssl/obj_mac.h>

using namespace pinbridge;

class ServerCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatNoCertificateCanName()
    {
        const auto names = test::list({"desk", "*.example.com", "10.0.0.1", "desk:8777",
                                       "fe80::1%a", "a b", "desk.example.com.", ""});
        QCOMPARE(unfitNames(names), test::list({"*.example.com", "desk:8777", "a b", ""}));
    }

    void init() { m_bench = std::make_unique<test::CertificateBench>(); }

    void saysWhatAPhoneWants()
    {
        const auto made =
            m_bench->make(test::list({"desk.local", "192.0.2.7", "2001:db8::7", "desk"}));
        const auto view = test::viewOf(made.certificatePem);
        QVERIFY(!view.selfSigned);
        QCOMPARE(view.commonName, QStringLiteral("Pinbridge on desk.local"));
        QCOMPARE(view.issuer, QStringLiteral("Pinbridge authority on desk.local"));
        QCOMPARE(view.curve, QStringLiteral("prime256v1"));
        QCOMPARE(view.signatureAlgorithm, NID_ecdsa_with_SHA256);
        QCOMPARE(view.names, test::list({"DNS:desk.local", "IP Address:192.0.2.7",
                                         "IP Address:2001:DB8:0:0:0:0:0:7", "DNS:desk"}));
        QCOMPARE(view.extensions.mid(0, 3),
                 test::list({"basicConstraints, critical: CA:FALSE",
                             "keyUsage, critical: Digital Signature",
                             "extendedKeyUsage: TLS Web Server Authentication"}));
        QCOMPARE(view.notBefore, m_bench->clock.now().addDays(-1));
        QCOMPARE(view.notAfter, m_bench->clock.now().addDays(365));
        QCOMPARE(made.notAfter, view.notAfter);
        QCOMPARE(made.notAfter.timeSpec(), Qt::UTC);
        QVERIFY(!made.isRsa);
    }

    void hasAnAuthorityThatAPhoneCanInstall()
    {
        const auto made = m_bench->make(
            test::list({"localhost", "desk", "10.1.2.3", "192.0.2.7", "2001:db8::7"}));
        const auto view = test::viewOf(made.trustPem);
        QVERIFY(view.selfSigned);
        QCOMPARE(view.commonName, QStringLiteral("Pinbridge authority on desk"));
        QCOMPARE(view.organisation, QStringLiteral("Pinbridge"));
        QCOMPARE(view.extensions.mid(0, 3),
                 test::list({"basicConstraints, critical: CA:TRUE, pathlen:0",
                             "keyUsage, critical: Certificate Sign",
                             "extendedKeyUsage: TLS Web Server "
                             "Authentication"}));
        const auto limits = view.extensions.last().split(QLatin1Char('\n'));
        QCOMPARE(limits.first(), QStringLiteral("nameConstraints, critical: Permitted:"));
        QCOMPARE(limits.size(), 1 + 1 + 9 + 3);
        QVERIFY(limits.contains(QStringLiteral("  DNS:localhost")));
        QVERIFY(limits.contains(QStringLiteral("  IP:10.0.0.0/255.0.0.0")));
        QVERIFY(limits.contains(QStringLiteral("  DNS:desk")));
        QVERIFY(limits.contains(QStringLiteral("  IP:192.0.2.7/255.255.255.255")));
        QVERIFY(limits.contains(QStringLiteral("  IP:2001:DB8:0:0:0:0:0:0/FFFF:FFFF:0:0:0:0:0:0")));
        QCOMPARE(view.notAfter, m_bench->clock.now().addDays(qint64{5} * 365));

        const QSslCertificate read(made.trustDer, QSsl::Der);
        QCOMPARE(read, QSslCertificate(made.trustPem, QSsl::Pem));
        const auto digest = read.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QCOMPARE(made.trustFingerprint, QString::fromLatin1(digest));
    }

    void verifiersTakeIt()
    {
        const auto made =
            m_bench->make(test::list({"desk.local", "192.0.2.7", "fe80::1", "2001:db8::7"}));
        const auto refusal = [&](const QByteArray &name) {
            return test::refusalOf(made.certificatePem, made.trustPem, m_bench->clock.now(), name);
        };
        QCOMPARE(refusal("desk.local"), QString());
        QVERIFY(refusal("other.local").contains(QStringLiteral("ostname mismatch")));
    }

    void hasARandomPositiveSerial()
    {
        const auto first = test::viewOf(m_bench->make(test::list({"a"})).certificatePem);
        const auto second = test::viewOf(m_bench->make(test::list({"b"})).certificatePem);
        QCOMPARE(first.serial.size(), 16);
        QVERIFY(!first.serialNegative);
        QVERIFY(first.serial != second.serial);
    }

    void qtReadsThePair()
    {
        const auto made = m_bench->make(test::list({"localhost"}));
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
        QTest::newRow("none") << QStringList() << test::list({"DNS:localhost"});
        QTest::newRow("only odd ones")
            << test::list({"", "a b", "a/b"}) << test::list({"DNS:localhost"});
        QTest::newRow("odd ones left out")
            << test::list({"a b", "desk"}) << test::list({"DNS:desk"});
        QTest::newRow("each once")
            << test::list({"Desk", "desk.", "desk"}) << test::list({"DNS:desk"});
        QTest::newRow("other scripts")
            << test::list({"bücher.example"}) << test::list({"DNS:xn--bcher-kva.example"});
        QTest::newRow("underscore")
            << test::list({"my_desk.local"}) << test::list({"DNS:my_desk.local"});
        QTest::newRow("zone") << test::list({"fe80::1%eth0"})
                              << test::list({"IP Address:FE80:0:0:0:0:0:0:1"});
    }

    void namesWhatItCan()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, expected);
        const auto first = m_bench->make(names);
        QCOMPARE(test::viewOf(first.certificatePem).names, expected);
        QCOMPARE(m_bench->make(names).fingerprint, first.fingerprint);
    }

    void shortensALongName()
    {
        const auto label = QString(63, QLatin1Char('a'));
        const auto name = label + QLatin1Char('.') + label;
        const auto view = test::viewOf(m_bench->make({name}).certificatePem);
        QCOMPARE(view.commonName, QStringLiteral("Pinbridge on ") + QString(51, QLatin1Char('a')));
        QCOMPARE(view.names, QStringList{QStringLiteral("DNS:") + name});
    }

    void isKept()
    {
        const auto names = test::list({"desk", "192.0.2.7"});
        const auto first = m_bench->make(names);
        const auto second = m_bench->make(names);
        QCOMPARE(second.fingerprint, first.fingerprint);
        QCOMPARE(second.certificatePem, first.certificatePem);
        QCOMPARE(second.privateKeyPem, first.privateKeyPem);
        QCOMPARE(second.notAfter, first.notAfter);
        QCOMPARE(m_bench->make(test::list({"192.0.2.7"})).fingerprint, first.fingerprint);
        QCOMPARE(m_bench->make(test::list({"192.0.2.7", "DESK"})).fingerprint, first.fingerprint);
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
                const auto made =
                    loadOrMakeCertificate(m_bench->folder(), test::list({"desk"}), clock);
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
        QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Files | QDir::Hidden),
                 test::list({"authority.pem", "server.pem"}));
    }

    void refusesAFolderThatCannotBeMade()
    {
        QFile file(m_bench->folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        refused(m_bench->folder());
    }

#ifdef Q_OS_UNIX
    void isForTheOwnerOnly()
    {
        const auto before = ::umask(0);
        (void)m_bench->make(test::list({"desk"}));
        ::umask(before);
        QCOMPARE(modeOf(m_bench->folder()), 0700);
        QCOMPARE(modeOf(m_bench->path()), 0600);
        QCOMPARE(modeOf(m_bench->authorityPath()), 0600);
    }

    void refusesAFileThatOthersCanRead()
    {
        (void)m_bench->make(test::list({"desk"}));
        for (const auto &file : {m_bench->path(), m_bench->authorityPath()}) {
            QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0644), 0);
            refused(QStringLiteral("chmod 600 ") + file);
            QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0600), 0);
        }
    }

    void worksFromAFolderThatCannotBeWritten()
    {
        const auto first = m_bench->make(test::list({"desk"}));
        if (::geteuid() == 0) {
            for (const auto &file : {m_bench->path(), m_bench->authorityPath()})
                QCOMPARE(::chown(QFile::encodeName(file).constData(), 65534, 65534), 0);
            QCOMPARE(::chmod(QFile::encodeName(m_bench->root()).constData(), 0755), 0);
        }
        QCOMPARE(::chmod(QFile::encodeName(m_bench->folder()).constData(), 0555), 0);
        {
            const test::AsNobody nobody;
            QCOMPARE(m_bench->make(test::list({"desk"})).fingerprint, first.fingerprint);
        }
        QCOMPARE(::chmod(QFile::encodeName(m_bench->folder()).constData(), 0700), 0);
    }

    void refusesAFolderThatCannotBeWritten()
    {
        QVERIFY(QDir().mkdir(m_bench->folder()));
        QCOMPARE(::chmod(QFile::encodeName(m_bench->root()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_bench->folder()).constData(), 0555), 0);
        {
            const test::AsNobody nobody;
            refused(m_bench->folder());
        }
        QCOMPARE(::chmod(QFile::encodeName(m_bench->folder()).constData(), 0700), 0);
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
    void refused(const QString &saysWhat) const
    {
        const auto sentence = m_bench->refusal();
        QVERIFY2(sentence.contains(saysWhat), qPrintable(sentence));
    }

    std::unique_ptr<test::CertificateBench> m_bench;
};

QTEST_GUILESS_MAIN(ServerCertificateTest)
#include "tst_servercertificate.moc"
