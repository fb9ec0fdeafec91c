// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"
#include "unit/certificate/CertificateBench.h"
#include "unit/certificate/CertificateForm.h"
#include "unit/certificate/CertificateView.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <openssl/core_names.h>
#include <openssl/err.h>

using namespace pinbridge;

namespace {

const char passphrase[] = "correct horse";

test::AnyKey onCurve(const char *curve)
{
    return test::AnyKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
}

QByteArray inBlock(const char *label, const QByteArray &der)
{
    return QByteArray("-----BEGIN ") + label + "-----\n" + der.toBase64() + "\n-----END " + label
           + "-----\n";
}

QByteArray derIn(const QByteArray &pem)
{
    const auto from = pem.indexOf('\n');
    return QByteArray::fromBase64(pem.mid(from, pem.lastIndexOf("-----END") - from));
}

/// As `openssl ecparam -genkey` writes before a P-256 key: the curve's OID.
QByteArray parameters()
{
    return inBlock("EC PARAMETERS", QByteArray::fromHex("06082a8648ce3d030107"));
}

/// The private number of one key and the public half of another: SEC 1 of P-256 has the number at
/// 7 to 38 (RFC 5915).
QByteArray withNumberOf(const test::AnyKey &number, const test::AnyKey &open)
{
    return inBlock(
        "EC PRIVATE KEY",
        derIn(test::traditional(open)).replace(7, 32, derIn(test::traditional(number)).mid(7, 32)));
}

/// The curve by its numbers, as old programs write it.
QByteArray withoutCurveName(const test::AnyKey &key)
{
    const test::AnyKey copy(EVP_PKEY_dup(key.get()));
    EVP_PKEY_set_utf8_string_param(copy.get(), OSSL_PKEY_PARAM_EC_ENCODING, "explicit");
    return test::pkcs8(copy);
}

} // namespace

/// The operator's own certificate: what is taken, and what is said of the rest.
class OperatorCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_key = test::makeEc();
        m_form.notBefore = m_bench.clock.now().addDays(-1);
        m_certificate = test::makeCertificate(m_key, m_form);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("given");
        const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key,
                            const QByteArray &given = {}) {
            QTest::newRow(name) << certificate << key << given;
        };
        const auto rsa = test::makeRsa(2048);
        const auto rsaCertificate = test::makeCertificate(rsa, m_form);
        row("P-256", m_certificate, test::pkcs8(m_key));
        row("SEC 1", m_certificate, test::traditional(m_key));
        row("one file, key first", test::pkcs8(m_key) + m_certificate, {});
        row("one file, key last", m_certificate + test::pkcs8(m_key), {});
        row("RSA", rsaCertificate, test::pkcs8(rsa));
        row("RSA, PKCS#1", rsaCertificate, test::traditional(rsa));
        row("passphrase", m_certificate, test::encryptedPkcs8(m_key, passphrase), passphrase);
        row("RSA, passphrase, traditional", rsaCertificate,
            test::encryptedTraditional(rsa, "AES-256-CBC", passphrase), passphrase);
        row("SEC 1, parameters before it", m_certificate, parameters() + test::traditional(m_key));
        row("SEC 1, passphrase", m_certificate,
            test::encryptedTraditional(m_key, "AES-256-CBC", passphrase), passphrase);
        row("a passphrase that is not needed", m_certificate, test::pkcs8(m_key), passphrase);
        row("CRLF", QByteArray(m_certificate).replace("\n", "\r\n"),
            test::pkcs8(m_key).replace("\n", "\r\n"));
        row("text around", "subject=desk\n" + m_certificate + "done\n",
            "Bag Attributes\n" + test::pkcs8(m_key));
        for (const char *curve : {"P-384", "P-521"}) {
            const auto key = onCurve(curve);
            row(curve, test::makeCertificate(key, m_form), test::pkcs8(key));
            row(qPrintable(QLatin1String(curve) + QLatin1String(", SEC 1")),
                test::makeCertificate(key, m_form), test::traditional(key));
        }
        auto openssl = m_form; // as `openssl req -x509` makes them
        openssl.constraints = "critical,CA:TRUE";
        openssl.usage.clear();
        row("signed by itself", test::makeCertificate(m_key, openssl), test::pkcs8(m_key));
    }

    void reads()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, given);
        const auto read = load(certificate, key, given);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        const auto own = QSslCertificate::fromData(certificate).value(0);
        const auto digest = own.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QCOMPARE(read->fingerprint, QString::fromLatin1(digest));
        QCOMPARE(read->trustFingerprint, read->fingerprint);
        QCOMPARE(QSslCertificate(read->certificatePem, QSsl::Pem), own);
        QCOMPARE(QSslCertificate(read->trustDer, QSsl::Der), own);
        QCOMPARE(read->notAfter, m_form.notBefore.addDays(90));
        const QSslKey qtKey(read->privateKeyPem.bytes(), read->isRsa ? QSsl::Rsa : QSsl::Ec);
        QVERIFY(!qtKey.isNull());
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void sendsTheChain()
    {
        auto authority = m_form;
        authority.commonName = "Root";
        authority.constraints = "critical,CA:TRUE";
        authority.usage.clear();
        const auto rootKey = test::makeRsa(2048);
        const auto root = test::makeCertificate(rootKey, authority);
        authority.commonName = "Intermediate";
        const auto middleKey = test::makeEc();
        const auto middle = test::makeCertificate(middleKey, authority, root, rootKey);
        const auto own = test::makeCertificate(m_key, m_form, middle, middleKey);

        const auto chain = QSslCertificate::fromData(own + middle + root);
        for (const auto &text : {own + middle + root, root + middle + own, middle + own + root}) {
            const auto read = load(text, test::pkcs8(m_key));
            QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
            QCOMPARE(QSslCertificate::fromData(read->certificatePem), chain);
            QCOMPARE(QSslCertificate(read->trustPem, QSsl::Pem), chain.last());
        }
        const auto stranger = test::makeCertificate(test::makeEc(), authority);
        const auto read = load(own + stranger + middle, test::pkcs8(m_key));
        QVERIFY(read);
        QCOMPARE(QSslCertificate::fromData(read->certificatePem), chain.mid(0, 2));
    }

    void refuses_data()
    {
        addRefusalColumns();
        const auto pkcs8 = test::pkcs8(m_key);
        const auto of = [this](const test::AnyKey &key, const auto &change) {
            auto form = m_form;
            change(form);
            return test::makeCertificate(key, form);
        };
        row("swapped", pkcs8, m_certificate, "swapped");
        row("key twice", pkcs8, pkcs8, "no certificate");
        row("certificate twice", m_certificate, m_certificate, "holds no private key");
        row("certificate alone", m_certificate, {}, "--tls-key");
        row("key alone", pkcs8, {}, "no certificate");
        row("empty", " ", pkcs8, "holds no certificate");
        row("not PEM", "\x30\x82", pkcs8, "-inform DER");
        row("another's key", m_certificate, test::pkcs8(test::makeEc()), "not belong together");
        row("another's key, one file", test::pkcs8(test::makeEc()) + m_certificate, {},
            "not belong together");
        row("damaged certificate", QByteArray(m_certificate).replace(60, 9, "AAAAAAAAA"), pkcs8,
            "cannot be read");
        row("damaged key", m_certificate, QByteArray(pkcs8).replace(40, 9, "!!!!!!!!!"),
            "cannot be read");
        row("ended", of(m_key, [](auto &form) { form.notBefore = form.notBefore.addDays(-89); }),
            pkcs8, "ended on");
        row("not yet", of(m_key, [](auto &form) { form.notBefore = form.notBefore.addDays(2); }),
            pkcs8, "not valid before");
        row("for clients", of(m_key, [](auto &form) { form.usage = "clientAuth"; }), pkcs8,
            "not one for servers");
        const auto issuer = test::makeEc();
        auto old = m_form;
        old.sha1 = true;
        row("SHA-1",
            test::makeCertificate(
                m_key, old, of(issuer, [](auto &form) { form.commonName = "Issuer"; }), issuer),
            pkcs8, "outdated hash");
    }

    void refuses()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, given);
        QFETCH(QString, saysWhat);
        refused(load(certificate, key, given), saysWhat);
        // Only ever read.
        QCOMPARE(m_bench.read(certificatePath()), certificate);
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void refusesKeys_data()
    {
        addRefusalColumns();
        const auto rsa = test::makeRsa(1024);
        row("RSA of 1024 bits", test::makeCertificate(rsa, m_form), test::pkcs8(rsa),
            "has 1024 bits");
        const auto koblitz = onCurve("secp256k1");
        row("another curve", test::makeCertificate(koblitz, m_form), test::pkcs8(koblitz),
            "secp256k1");
        const auto edwards = test::makeEd25519();
        row("Ed25519", test::makeCertificate(edwards, m_form), test::pkcs8(edwards),
            "neither an RSA nor an EC key");
        const auto locked = test::encryptedPkcs8(m_key, passphrase);
        row("another's key beside ours", m_certificate, withNumberOf(test::makeEc(), m_key),
            "not belong together");
        row("curve without a name", m_certificate, withoutCurveName(m_key), "without a name");
        row("RSA-PSS", m_certificate, test::pkcs8(test::makeRsaPss()),
            "neither an RSA nor an EC key");
        row("outdated cipher", m_certificate,
            test::encryptedTraditional(m_key, "DES-EDE3-CBC", passphrase)
                .replace("DES-EDE3-CBC", "DES-CBC"),
            "outdated cipher", passphrase);
        row("no passphrase", m_certificate, locked, "PINBRIDGE_TLS_KEY_PASSPHRASE");
        row("wrong passphrase", m_certificate, locked, "does not fit", "correct hors");
    }

    void refusesKeys() { refuses(); }

    void refusesFiles()
    {
        m_bench.write(certificatePath(), m_certificate);
        m_bench.write(keyPath(), test::pkcs8(m_key));
        const auto with = [this](const QString &certificate, const QString &key) {
            return loadCertificate({certificate, key, {}}, m_bench.clock);
        };
        const auto absent = m_bench.folder() + QStringLiteral("/absent.pem");
        refused(with(absent, keyPath()), absent);
        refused(with(certificatePath(), absent), absent);
        refused(with(m_bench.folder(), keyPath()), QStringLiteral("is a folder"));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::setPermissions(certificatePath(),
                                      QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(with(certificatePath(), keyPath()));
        QVERIFY(QFile::setPermissions(keyPath(), QFile::ReadOwner | QFile::ReadGroup));
        refused(with(certificatePath(), keyPath()), QStringLiteral("chmod 600 ") + keyPath());
#endif
    }

private:
    static void addRefusalColumns()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("saysWhat");
    }

    static void row(const char *name, const QByteArray &certificate, const QByteArray &key,
                    const char *saysWhat, const QByteArray &given = {})
    {
        QTest::newRow(name) << certificate << key << given << QString::fromLatin1(saysWhat);
    }

    [[nodiscard]] QString certificatePath() const
    {
        return m_bench.folder() + QStringLiteral("/own.crt");
    }
    [[nodiscard]] QString keyPath() const { return m_bench.folder() + QStringLiteral("/own.key"); }

    /// An empty key: the certificate's file holds both.
    [[nodiscard]] Result<ServerCertificate> load(const QByteArray &certificate,
                                                 const QByteArray &key,
                                                 const QByteArray &given = {}) const
    {
        m_bench.write(certificatePath(), certificate);
        m_bench.write(keyPath(), key);
        return loadCertificate(
            {certificatePath(), key.isEmpty() ? QString() : keyPath(), Secret(QByteArray(given))},
            m_bench.clock);
    }

    void refused(const Result<ServerCertificate> &read, const QString &saysWhat) const
    {
        QVERIFY(!read);
        const auto &sentence = read.error().sentence;
        QCOMPARE(read.error().code, FailureCode::BadSetting);
        QVERIFY2(sentence.contains(saysWhat), qPrintable(sentence));
        QVERIFY2(sentence.contains(m_bench.folder()), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String(passphrase)), qPrintable(sentence));
    }

    test::CertificateBench m_bench;
    test::AnyKey m_key;
    test::CertificateForm m_form;
    QByteArray m_certificate;
};

QTEST_GUILESS_MAIN(OperatorCertificateTest)
#include "tst_operatorcertificate.moc"
