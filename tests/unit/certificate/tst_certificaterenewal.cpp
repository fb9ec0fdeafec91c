// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"
#include "unit/certificate/CertificateBench.h"
#include "unit/certificate/CertificateForm.h"
#include "unit/certificate/CertificateView.h"

#include <QFile>
#include <QSslKey>
#include <QTest>

using namespace pinbridge;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours day{24};

} // namespace

/// What is made anew and when, what stays, and what is left alone.
class CertificateRenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::CertificateBench>(); }

    void isMadeAnewForAnotherName()
    {
        const auto first = m_bench->make(test::list({"desk", "10.0.0.1"}));
        QVERIFY(!first.trustReplaced);
        const auto second = m_bench->make(test::list({"desk", "192.168.2.7"}));
        QVERIFY(second.fingerprint != first.fingerprint);
        QCOMPARE(second.privateKeyPem, first.privateKeyPem);
        // What devices installed is still the issuer.
        QCOMPARE(second.trustPem, first.trustPem);
        QVERIFY(!second.trustReplaced);
        QVERIFY(m_bench->make(test::list({"10.0.0.1"})).fingerprint != second.fingerprint);
    }

    void authorityGrowsForANameBeyondItsLimits()
    {
        const auto first = m_bench->make(test::list({"desk"}));
        const auto second = m_bench->make(test::list({"desk", "bench"}));
        QVERIFY(second.trustReplaced);
        QVERIFY(first.addedNames.isEmpty());
        QCOMPARE(second.addedNames, test::list({"bench"}));
        QVERIFY(second.trustPem != first.trustPem);
        QCOMPARE(
            test::refusalOf(second.certificatePem, second.trustPem, m_bench->clock.now(), "bench"),
            QString());
        // Who still trusts the former one reads of its limits, not of a stranger.
        QCOMPARE(
            test::refusalOf(second.certificatePem, first.trustPem, m_bench->clock.now(), "bench"),
            QStringLiteral("permitted subtree violation"));
        // It has grown: the former name needs nothing new.
        const auto third = m_bench->make(test::list({"desk"}));
        QCOMPARE(third.fingerprint, second.fingerprint);
        QVERIFY(!third.trustReplaced);
        QCOMPARE(m_bench->make(test::list({"192.0.2.7"})).trustReplaced, true);
        QCOMPARE(m_bench->make(test::list({"desk", "bench"})).trustReplaced, false);
        QCOMPARE(test::viewOf(m_bench->make(test::list({"desk"})).trustPem).commonName,
                 QStringLiteral("Pinbridge authority on desk"));
    }

    void authorityIsRenewedInItsLastYear()
    {
        const auto first = m_bench->make(test::list({"desk"}));
        m_bench->clock.advance(4 * 365 * day - 1s);
        QCOMPARE(m_bench->make(test::list({"desk"})).trustPem, first.trustPem);
        m_bench->clock.advance(1s);
        const auto second = m_bench->make(test::list({"desk"}));
        QVERIFY(second.trustReplaced);
        QVERIFY(second.addedNames.isEmpty()); // not for the sake of a name
        QVERIFY(second.trustPem != first.trustPem);
        // Devices have a year to install the new one: key and name are the same.
        QCOMPARE(
            test::refusalOf(second.certificatePem, first.trustPem, m_bench->clock.now(), "desk"),
            QString());
    }

    void authorityIsMadeAnewWhenItIsLost()
    {
        const auto first = m_bench->make(test::list({"desk"}));
        QVERIFY(QFile::remove(m_bench->authorityPath()));
        const auto second = m_bench->make(test::list({"desk"}));
        QVERIFY(second.trustReplaced);
        QVERIFY(second.fingerprint != first.fingerprint);
        QCOMPARE(second.privateKeyPem, first.privateKeyPem);
        QVERIFY(
            !test::refusalOf(second.certificatePem, first.trustPem, m_bench->clock.now(), "desk")
                 .isEmpty());
    }

    void replacesWhatSignedItself()
    {
        // As this program made them before it had authorities.
        const auto key = test::makeEc();
        test::CertificateForm form;
        form.commonName = "Pinbridge on desk";
        form.notBefore = m_bench->clock.now().addDays(-1);
        m_bench->write(m_bench->path(), test::pkcs8(key) + test::makeCertificate(key, form));
        const auto made = m_bench->make(test::list({"desk"}));
        QCOMPARE(test::viewOf(made.certificatePem).issuer,
                 QStringLiteral("Pinbridge authority on desk"));
        QCOMPARE(made.privateKeyPem.bytes(), test::pkcs8(key));
    }

    void isMadeAnewBeforeItsEnd()
    {
        const auto first = m_bench->make(test::list({"desk"}));
        m_bench->clock.advance(335 * day - 1s);
        QCOMPARE(m_bench->make(test::list({"desk"})).fingerprint, first.fingerprint);
        m_bench->clock.advance(1s);
        const auto second = m_bench->make(test::list({"desk"}));
        QVERIFY(second.fingerprint != first.fingerprint);
        QCOMPARE(second.notAfter, m_bench->clock.now().addDays(365));
    }

    void isMadeAnewWhenItIsNotValidYet()
    {
        const auto first = m_bench->make(test::list({"desk"}));
        m_bench->clock.advance(-1 * day);
        QCOMPARE(m_bench->make(test::list({"desk"})).fingerprint, first.fingerprint);
        m_bench->clock.advance(-1s);
        QVERIFY(m_bench->make(test::list({"desk"})).fingerprint != first.fingerprint);
    }

    void isMadeAnewWhenDamaged_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("empty") << 0;
        QTest::newRow("text") << 1;
        QTest::newRow("no key") << 2;
        QTest::newRow("another's key") << 3;
        QTest::newRow("key that wants a passphrase") << 4;
    }

    void isMadeAnewWhenDamaged()
    {
        QFETCH(int, damage);
        const auto first = m_bench->make(test::list({"desk"}));
        const auto &key = first.privateKeyPem.bytes();
        const auto both = key + first.certificatePem;
        QCOMPARE(m_bench->read(m_bench->path()), both);
        const auto other = loadOrMakeCertificate(m_bench->root() + QStringLiteral("/other"),
                                                 test::list({"desk"}), m_bench->clock);
        QVERIFY(other);
        const QByteArrayList contents{
            {},
            "text",
            first.certificatePem,
            other->privateKeyPem.bytes() + first.certificatePem,
            QSslKey(key, QSsl::Ec).toPem("passphrase") + first.certificatePem,
        };
        m_bench->write(m_bench->path(), contents.at(damage));
        const auto second = m_bench->make(test::list({"desk"}));
        QVERIFY(second.fingerprint != first.fingerprint);
        QCOMPARE(second.trustPem, first.trustPem);
        QCOMPARE(m_bench->make(test::list({"desk"})).fingerprint, second.fingerprint);
    }

    void leavesAnothersAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("saysWhat");

        const auto now = test::FakeClock().now(); // there is no bench yet
        const auto key = test::makeEc();
        test::CertificateForm form;
        form.notBefore = now.addDays(-1);
        const auto pair = test::pkcs8(key) + test::makeCertificate(key, form);
        const QString hint = QStringLiteral("--tls-certificate");
        QTest::newRow("names another") << pair << QStringLiteral("does not name this machine");
        QTest::newRow("names another, hint") << pair << hint;
        QTest::newRow("key only") << test::pkcs8(key) << hint;
        QTest::newRow("cut off") << pair.chopped(100) << hint;
        QTest::newRow("key in a passphrase")
            << test::encryptedPkcs8(key, "secret") + test::makeCertificate(key, form) << hint;
        form.names = "DNS:desk";
        QTest::newRow("certificate only") << test::makeCertificate(key, form) << hint;
        form.notBefore = now.addDays(-100);
        QTest::newRow("ended") << test::pkcs8(key) + test::makeCertificate(key, form)
                               << QStringLiteral("ended on");
    }

    void leavesAnothersAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, saysWhat);
        m_bench->write(m_bench->path(), content);
        refused(saysWhat);
        QVERIFY(m_bench->refusal().contains(m_bench->path()));
        QCOMPARE(m_bench->read(m_bench->path()), content);
        QVERIFY(!QFile::exists(m_bench->authorityPath()));
    }

    void leavesAnothersAuthorityAlone()
    {
        const auto key = test::makeEc();
        test::CertificateForm form;
        form.constraints = "critical,CA:TRUE";
        const auto content = test::pkcs8(key) + test::makeCertificate(key, form);
        m_bench->write(m_bench->authorityPath(), content);
        refused(m_bench->authorityPath());
        QCOMPARE(m_bench->read(m_bench->authorityPath()), content);
    }

    void showsAnothersThatFits()
    {
        const auto key = test::makeRsa(2048);
        test::CertificateForm form;
        form.names = "DNS:desk, IP:192.0.2.7";
        form.notBefore = m_bench->clock.now().addDays(-1);
        form.days = 10;
        const auto content = test::pkcs8(key) + test::makeCertificate(key, form);
        m_bench->write(m_bench->path(), content);
        const auto shown = m_bench->make(test::list({"desk", "192.0.2.7"}));
        QCOMPARE(test::viewOf(shown.certificatePem).commonName, QStringLiteral("desk.example.com"));
        QVERIFY(shown.isRsa);
        QCOMPARE(m_bench->read(m_bench->path()), content);
    }

private:
    void refused(const QString &saysWhat) const
    {
        const auto sentence = m_bench->refusal();
        QVERIFY2(sentence.contains(saysWhat), qPrintable(sentence));
    }

    std::unique_ptr<test::CertificateBench> m_bench;
};

QTEST_GUILESS_MAIN(CertificateRenewalTest)
#include "tst_certificaterenewal.moc"
