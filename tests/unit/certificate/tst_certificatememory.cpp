// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"
#include "unit/base/ProcessMemory.h"
#include "unit/certificate/CertificateBench.h"
#include "unit/certificate/CertificateForm.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <vector>

#include <openssl/core_names.h>
#include <openssl/pem.h>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace pinbridge;

namespace {

#ifdef Q_OS_LINUX
const char passphrase[] = "correct horse";
constexpr qsizetype partSize = 24;

/// What `make` gives, from a process of its own: nothing else of it ever stood in this one's
/// memory.
QByteArray apart(const std::function<QByteArray()> &make)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const auto child = ::fork();
    if (child == 0) {
        const auto made = make();
        const auto written = ::write(ends[1], made.constData(), static_cast<size_t>(made.size()));
        ::_exit(written == made.size() ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray result(1024, Qt::Uninitialized);
    const auto size = ::read(ends[0], result.data(), 1024);
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0 || size <= 0)
        qFatal("the other process failed");
    return result.left(size);
}

/// OpenSSL's memory: what it frees stays as it is, and is never used again.
void *allocate(size_t size, const char * /*file*/, int /*line*/) { return std::malloc(size); }

void release(void *block, const char * /*file*/, int /*line*/)
{
    static auto *kept = new std::vector<void *>; // reachable to the end: no leak
    kept->push_back(block);
}

void *allocateAgain(void *block, size_t size, const char *file, int line)
{
    void *grown = size == 0 ? nullptr : std::malloc(size);
    if (block != nullptr && grown != nullptr)
        std::memcpy(grown, block, std::min(size, malloc_usable_size(block)));
    release(block, file, line);
    return grown;
}

/// Of a key, `partSize` bytes each and inverted: from the middle of its private number as DER has
/// it, and from the text of its PKCS#8 PEM where that number stands.
QByteArray marksOf(const test::AnyKey &key)
{
    const bool isRsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key.get(), isRsa ? OSSL_PKEY_PARAM_RSA_FACTOR1 : OSSL_PKEY_PARAM_PRIV_KEY,
                          &number);
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    const auto pem = test::pkcs8(key);
    const auto line = pem.indexOf('\n') + 1 + qsizetype{65} * (isRsa ? 12 : 1);
    return test::inverted(bytes.mid((bytes.size() - partSize) / 2, partSize))
           + test::inverted(pem.mid(line, partSize));
}
#endif

} // namespace

/// Of the server's key nothing stays in memory but what is handed out, and that only while it is.
class CertificateMemoryTest : public QObject
{
    Q_OBJECT

#ifdef Q_OS_LINUX
private Q_SLOTS:
    void initTestCase()
    {
#ifdef __SANITIZE_THREAD__
        QSKIP("ThreadSanitizer does not follow the fork that makes a key.");
#endif
    }

    void leavesNoCopy_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::addColumn<bool>("isTraditional");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<bool>("inOneFile");
        for (const int bits : {0, 1, 2, 3, 4, 5, 6, 7, 8, 12}) {
            const bool rsa = (bits & 4) != 0;
            const bool traditional = (bits & 1) != 0;
            const bool locked = (bits & 2) != 0;
            const bool together = (bits & 8) != 0;
            QTest::addRow("%s, %s%s%s", rsa ? "RSA" : "EC", traditional ? "traditional" : "PKCS#8",
                          locked ? ", passphrase" : "", together ? ", one file" : "")
                << rsa << traditional << locked << together;
        }
    }

    void leavesNoCopy()
    {
        QFETCH(bool, rsa);
        QFETCH(bool, isTraditional);
        QFETCH(bool, isLocked);
        QFETCH(bool, inOneFile);
        const test::CertificateBench bench;
        const auto path = bench.root() + QStringLiteral("/own.pem");
        const auto keyPath = bench.root() + QStringLiteral("/own.key");
        const auto marks = apart([&] {
            const auto key = rsa ? test::makeRsa(2048) : test::makeEc();
            test::CertificateForm form;
            form.notBefore = bench.clock.now().addDays(-1);
            const auto certificate = test::makeCertificate(key, form);
            const auto text = isTraditional && isLocked
                                  ? test::encryptedTraditional(key, "AES-256-CBC", passphrase)
                              : isTraditional ? test::traditional(key)
                              : isLocked      ? test::encryptedPkcs8(key, passphrase)
                                              : test::pkcs8(key);
            bench.write(path, inOneFile ? text + certificate : certificate);
            bench.write(keyPath, text);
            return marksOf(key);
        });
        const CertificateFiles files{path, inOneFile ? QString() : keyPath,
                                     isLocked ? Secret(QByteArray(passphrase)) : Secret()};
        {
            const auto read = loadCertificate(files, bench.clock);
            QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
            QVERIFY(test::memoryHolds(textIn(marks)));
        }
        isGone(marks);
    }

    void leavesNoCopyOfOurs()
    {
        const test::CertificateBench bench;
        const auto marks = [](const QString &path) {
            return apart([&] {
                auto text = test::CertificateBench::read(path);
                auto *bio = BIO_new_mem_buf(text.constData(), int(text.size()));
                return marksOf(
                    test::AnyKey(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr)));
            });
        };
        QByteArray server;
        {
            const auto made = bench.make(test::list({"desk"}));
            server = marks(bench.path());
            QVERIFY(test::memoryHolds(textIn(server)));
        }
        const auto authority = marks(bench.authorityPath());
        isGone(server);
        isGone(authority);
        (void)bench.make(test::list({"desk"})); // read
        (void)bench.make(test::list({"desk", "bench"})); // read, and made anew for the same keys
        isGone(server);
        isGone(authority);
    }

private:
    static QByteArray numberIn(const QByteArray &marks) { return marks.left(partSize); }
    static QByteArray textIn(const QByteArray &marks) { return marks.mid(partSize); }

    static void isGone(const QByteArray &marks)
    {
        QVERIFY(!test::memoryHolds(textIn(marks)));
        auto number = numberIn(marks);
        QVERIFY(!test::memoryHolds(number)); // as DER has it
        std::reverse(number.begin(), number.end());
        QVERIFY(!test::memoryHolds(number)); // as OpenSSL reckons with it
    }
#else
private Q_SLOTS:
    void leavesNoCopy() { QSKIP("Memory is searched through /proc."); }
#endif
};

int main(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    if (CRYPTO_set_mem_functions(allocate, allocateAgain, release) != 1)
        qFatal("OpenSSL has begun already");
#endif
    const QCoreApplication application(argc, argv);
    CertificateMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_certificatememory.moc"
