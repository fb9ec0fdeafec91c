// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/PartnerKey.h"
#include "unit/base/ProcessMemory.h"
#include "unit/credentials/KeyFiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include "unit/base/AsNobody.h"

#include <sys/stat.h>
#endif

#include <openssl/asn1.h>
#include <openssl/err.h>

using namespace pinbridge;

namespace {

const char passphrase[] = "correct horse";

Secret secret(const QByteArray &bytes) { return Secret(QByteArray(bytes)); }

QByteArray block(const char *label)
{
    return QByteArray("-----BEGIN ") + label + "-----\nAAAA\n-----END " + label + "-----\n";
}

/// Every line after the first and before the last, without its end.
QByteArray bodyOf(const QByteArray &pem)
{
    auto lines = pem.trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    return lines.join('\n');
}

/// Enters the next value when `inside`, else passes it over; its size.
long next(const unsigned char *&at, const unsigned char *end, bool inside)
{
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    if ((ASN1_get_object(&at, &size, &tag, &tagClass, end - at) & 0x81) != 0)
        qFatal("the key is not DER");
    if (!inside)
        at += size;
    return size;
}

/// From the middle of a prime, its least byte first as in OpenSSL's numbers, every byte inverted.
/// Not read with OpenSSL, which would leave the prime in memory by itself.
QByteArray partOfPrime(const Secret &pem)
{
    const auto &text = pem.bytes();
    const auto from = text.indexOf('\n');
    const auto size = text.lastIndexOf("-----END") - from;
    auto der = QByteArray::fromBase64(QByteArray::fromRawData(text.constData() + from, size));
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    // PKCS#8's version and algorithm, then PKCS#1's version, n, e, d; RFC 5958, RFC 8017 A.1.2.
    for (const bool inside : {true, false, false, true, true, false, false, false, false})
        next(at, end, inside);
    const auto length = next(at, end, true);
    QByteArray bytes(reinterpret_cast<const char *>(at), length);
    std::reverse(bytes.begin(), bytes.end());
    const QByteArray part = test::inverted(QByteArray::fromRawData(bytes.constData() + 40, 40));
    cleanse(bytes);
    cleanse(der);
    return part;
}

} // namespace

class PartnerKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rsa = test::makeRsa(2048);
        m_fingerprint = PartnerKey::fromPem(secret(test::pkcs8(m_rsa))).value().fingerprint();
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("given");

        const auto plain = test::pkcs8(m_rsa);
        const auto locked = test::encryptedTraditional(m_rsa, "AES-128-CBC", passphrase);
        const auto crlf = [](QByteArray pem) { return pem.replace("\n", "\r\n"); };
        const auto row = [](const char *name, const QByteArray &pem, const QByteArray &given = {}) {
            QTest::newRow(name) << pem << given;
        };
        row("PKCS#8", plain);
        row("PKCS#1", test::traditional(m_rsa));
        row("PKCS#8, passphrase", test::encryptedPkcs8(m_rsa, passphrase), passphrase);
        row("PKCS#1, passphrase, AES", locked, passphrase);
        row("PKCS#1, passphrase, 3DES",
            test::encryptedTraditional(m_rsa, "DES-EDE3-CBC", passphrase), passphrase);
        row("a passphrase that is not needed", plain, passphrase);
        row("CRLF", crlf(plain));
        row("CRLF, Proc-Type", crlf(locked), passphrase);
        row("BOM", "\xEF\xBB\xBF" + plain);
        row("BOM, CRLF, blanks", "\xEF\xBB\xBF\r\n  " + crlf(plain) + " \r\n\t");
        row("no line break at the end", plain.trimmed());
        row("indented", "  " + QByteArray(plain).replace("\n", " \n\t "));
        row("indented, Proc-Type", "  " + QByteArray(locked).replace("\n", " \n\t "), passphrase);
        row("empty lines", QByteArray(plain).replace("\n", "\n\n"));
        row("on one line", QByteArray(plain).replace("\n", " "));
        row("text around", "Bag Attributes: 1\nKey:\n" + plain + "that was it\n");
        row("certificate before", test::certificate(m_rsa) + plain);
        row("public key behind", plain + test::publicKey(m_rsa));
    }

    void reads()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, given);
        const auto key = PartnerKey::fromPem(secret(pem), secret(given));
        QVERIFY2(key, key ? "" : qPrintable(key.error().sentence));
        QCOMPARE(key->bits(), 2048);
        QCOMPARE(key->fingerprint(), m_fingerprint);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("saysWhat");

        const auto row = [](const char *name, const QByteArray &pem, const char *saysWhat) {
            QTest::newRow(name) << pem << QString::fromLatin1(saysWhat);
        };
        const auto plain = test::pkcs8(m_rsa);
        const auto ec = test::makeEc();
        row("empty", {}, "empty");
        row("blanks", " \r\n", "empty");
        row("only a BOM", "\xEF\xBB\xBF", "empty");
        row("other text", "correct horse battery staple", "no PEM private key");
        row("a path", "/etc/partner.pem", "no PEM private key");
        row("only the body", bodyOf(plain), "no PEM private key");
        row("public key", test::publicKey(m_rsa), "public key");
        row("public key, PKCS#1", test::traditionalPublicKey(m_rsa), "public key");
        row("public key, SSH", "ssh-rsa AAAAB3NzaC1yc2E me@desk", "SSH public key");
        row("certificate", test::certificate(m_rsa), "a certificate.");
        row("certificate request", test::certificateRequest(m_rsa), "certificate request");
        row("EC", test::pkcs8(ec), "EC key");
        row("EC, SEC 1", test::traditional(ec), "EC key");
        row("EC, SEC 1, parameters", block("EC PARAMETERS") + test::traditional(ec), "EC key");
        row("Ed25519", test::pkcs8(test::makeEd25519()), "Ed25519");
        row("RSA-PSS", test::pkcs8(test::makeRsaPss()), "RSA-PSS");
        row("DSA", block("DSA PRIVATE KEY"), "DSA key");
        row("RSA of 1024 bits", test::pkcs8(test::makeRsa(1024)), "has 1024 bits");
        row("RSA of 2040 bits", test::pkcs8(test::makeRsa(2040)), "has 2040 bits");
        row("OpenSSH", block("OPENSSH PRIVATE KEY"), "ssh-keygen -p -m PEM");
        row("PuTTY", "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n", "PuTTY");
        row("PGP", block("PGP PRIVATE KEY BLOCK"), "PGP");
        row("DER", test::der(m_rsa), "openssl pkey -inform DER");
        row("JSON", R"({"kty":"RSA","n":"AQAB"})", "JSON");
        row("UTF-16, little", "\xFF\xFE-\0-\0", "UTF-16");
        row("UTF-16, big", QByteArray("\xFE\xFF\0-\0-", 6), "UTF-16");
        row("two keys", plain + plain, "more than one");
        row("no end", plain.left(plain.indexOf("-----END")), "cut off");
        row("another end", QByteArray(plain).replace("END PRIVATE", "END RSA PRIVATE"), "cut off");
        row("half a key", plain.left(800) + "\n-----END PRIVATE KEY-----\n", "damaged");
        row("not base64", QByteArray(plain).replace(100, 1, "!"), "damaged");
        row("no body", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", "damaged");
        row("outdated cipher",
            test::encryptedTraditional(m_rsa, "DES-EDE3-CBC", passphrase)
                .replace("DES-EDE3-CBC", "DES-CBC"),
            "outdated cipher");
    }

    void refuses()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QString, saysWhat);
        const auto key = PartnerKey::fromPem(secret(pem), secret(passphrase));
        QVERIFY(!key);
        const auto &sentence = key.error().sentence;
        QCOMPARE(key.error().code, FailureCode::BadKey);
        QVERIFY2(sentence.contains(saysWhat), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String(passphrase)), qPrintable(sentence));
    }

    void refusesAKeyThatCannotProveItself()
    {
        // A modulus of the right size that has nothing to do with the private numbers.
        const auto whole = QByteArray::fromBase64(bodyOf(test::pkcs8(m_rsa)));
        const auto other = QByteArray::fromBase64(bodyOf(test::pkcs8(test::makeRsa(2048))));
        // PKCS#8 of a 2048-bit key: the modulus stands at 38 to 293 (RFC 5958, RFC 8017 A.1.2).
        const auto mixed = QByteArray(whole).replace(40, 250, other.mid(40, 250));
        const auto pem =
            "-----BEGIN PRIVATE KEY-----\n" + mixed.toBase64() + "\n-----END PRIVATE KEY-----\n";
        const auto key = PartnerKey::fromPem(secret(pem));
        QVERIFY(!key);
        QCOMPARE(key.error().code, FailureCode::BadKey);
        QVERIFY2(key.error().sentence.contains(QLatin1String("cannot be verified")),
                 qPrintable(key.error().sentence));
    }

    void wantsTheRightPassphrase_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("PKCS#8") << test::encryptedPkcs8(m_rsa, passphrase);
        QTest::newRow("AES") << test::encryptedTraditional(m_rsa, "AES-256-CBC", passphrase);
        QTest::newRow("3DES") << test::encryptedTraditional(m_rsa, "DES-EDE3-CBC", passphrase);
    }

    void wantsTheRightPassphrase()
    {
        QFETCH(QByteArray, pem);
        const std::pair<QByteArray, QString> cases[] = {
            {"", QStringLiteral("Give the passphrase")},
            {"correct hors", QStringLiteral("does not fit")},
            {"correct horse ", QStringLiteral("does not fit")},
            {QByteArray(5000, 'x'), QStringLiteral("does not fit")}};
        for (const auto &[given, saysWhat] : cases) {
            const auto key = PartnerKey::fromPem(secret(pem), secret(given));
            QVERIFY(!key);
            QCOMPARE(key.error().code, FailureCode::WrongPassphrase);
            QVERIFY2(key.error().sentence.contains(saysWhat), qPrintable(key.error().sentence));
        }
    }

    void leavesNoErrorForOthers()
    {
        QVERIFY(!PartnerKey::fromPem(secret(block("PRIVATE KEY"))));
        const auto key = PartnerKey::fromPem(secret(test::pkcs8(m_rsa))).value();
        QVERIFY(!key.verify("message", "no signature"));
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("key.pem"));
        write(path, test::encryptedPkcs8(m_rsa, passphrase));
        const auto key = PartnerKey::fromFile(path, secret(passphrase));
        QVERIFY2(key, key ? "" : qPrintable(key.error().sentence));
        QCOMPARE(key->fingerprint(), m_fingerprint);
        const auto locked = PartnerKey::fromFile(path);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, FailureCode::WrongPassphrase);
        QVERIFY(locked.error().sentence.contains(path));
    }

    void refusesFiles()
    {
        const QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(QString::fromLatin1(name));
        };
        write(path("empty"), {});
        write(path("public"), test::publicKey(m_rsa));
        write(path("large"), test::pkcs8(m_rsa) + QByteArray(PartnerKey::maximumFileSize, '\n'));
        refused(path("absent"), "does not exist");
        refused(folder.path(), "is a folder");
        refused(path("empty"), "empty");
        refused(path("public"), "public key");
        refused(path("large"), "larger than 64 KiB");
#ifdef Q_OS_UNIX
        write(path("closed"), test::pkcs8(m_rsa));
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(path("closed")).constData(), 0), 0);
        const test::AsNobody nobody;
        refused(path("closed"), "cannot be read");
#endif
    }

    void givesItsPublicHalf()
    {
        const auto key = PartnerKey::fromPem(secret(test::pkcs8(m_rsa))).value();
        QCOMPARE(key.publicPem(), test::publicKey(m_rsa));
        const auto der = QByteArray::fromBase64(bodyOf(key.publicPem()));
        const auto hash = QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':');
        QCOMPARE(key.fingerprint(), QString::fromLatin1(hash));
        QCOMPARE(key.fingerprint().size(), 95);
    }

    void givesItsPrivateHalf()
    {
        const auto key = PartnerKey::fromPem(secret(test::traditional(m_rsa))).value();
        QCOMPARE(key.privatePem().bytes(), test::pkcs8(m_rsa));
    }

    void generates()
    {
        const auto key = PartnerKey::generate();
        QVERIFY(key);
        QCOMPARE(key->bits(), PartnerKey::minimumBits);
        const auto again = PartnerKey::fromPem(key->privatePem());
        QVERIFY(again);
        QCOMPARE(again->fingerprint(), key->fingerprint());
        for (const int bits : {-1, 0, 1024, 2047, 8193}) {
            const auto refusedKey = PartnerKey::generate(bits);
            QVERIFY(!refusedKey);
            QCOMPARE(refusedKey.error().code, FailureCode::BadKey);
        }
    }

    void signsAndVerifies()
    {
        const auto key = PartnerKey::fromPem(secret(test::pkcs8(m_rsa))).value();
        const auto other = PartnerKey::generate().value();
        const auto signature = key.sign("message");
        QVERIFY(signature);
        QCOMPARE(signature->size(), 256);
        QVERIFY(key.verify("message", *signature));
        QVERIFY(!key.verify("massage", *signature));
        QVERIFY(!other.verify("message", *signature));
        QVERIFY(!key.verify("message", signature->chopped(1)));
        QVERIFY(!key.verify("message", {}));
    }

    void isGoneFromMemoryWithTheLastCopy()
    {
#ifndef Q_OS_LINUX
        QSKIP("Memory is searched through /proc.");
#endif
        // From the middle of the PEM, far from what an allocator writes into freed blocks, and
        // without a copy of it.
        const auto aLine = [](const Secret &pem) {
            return test::inverted(QByteArray::fromRawData(pem.bytes().constData() + 650, 40));
        };
        QByteArray text;
        QByteArray prime;
        {
            const QTemporaryDir folder;
            const auto path = folder.filePath(QStringLiteral("key.pem"));
            const auto made = PartnerKey::generate().value();
            const auto pem = made.privatePem();
            text = aLine(pem);
            prime = partOfPrime(pem);
            write(path, pem.bytes());
            const auto key = PartnerKey::fromFile(path);
            QVERIFY(key);
            QVERIFY(test::memoryHolds(text));
            QVERIFY(test::memoryHolds(prime));
        }
        QVERIFY(!test::memoryHolds(text));
        QVERIFY(!test::memoryHolds(prime)); // as OpenSSL reckons with it
        std::reverse(prime.begin(), prime.end());
        QVERIFY(!test::memoryHolds(prime)); // as DER has it
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write(content), content.size());
    }

    static void refused(const QString &path, const char *saysWhat)
    {
        const auto key = PartnerKey::fromFile(path);
        QVERIFY(!key);
        const auto &sentence = key.error().sentence;
        QCOMPARE(key.error().code, FailureCode::BadKey);
        QVERIFY2(sentence.contains(path), qPrintable(sentence));
        QVERIFY2(sentence.contains(QString::fromLatin1(saysWhat)), qPrintable(sentence));
    }

    test::AnyKey m_rsa;
    QString m_fingerprint;
};

QTEST_GUILESS_MAIN(PartnerKeyTest)
#include "tst_partnerkey.moc"
