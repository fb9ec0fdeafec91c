// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Sealing.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <openssl/err.h>

using namespace pinbridge;

namespace {

Secret keyOf(char byte) { return Secret(QByteArray(Sealing::keySize, byte)); }

const QByteArray plain = QByteArrayLiteral("a token");
const QByteArray purpose = QByteArrayLiteral("session 5");

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void nothingElseOpens();
    void everyChangeIsSeen();
    void noTwoAreAlike();
    void keysAreNew();
    void opensWhatWasSealedLongAgo();
    void manyThreadsMaySealAndOpen();
};

void SealingTest::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("token") << plain;
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void SealingTest::opensWhatItSealed()
{
    QFETCH(QByteArray, text);
    const Sealing sealing(keyOf('k'));
    const QByteArray sealed = sealing.seal(text, purpose);
    QVERIFY(text.isEmpty() || !sealed.contains(text));
    const auto opened = sealing.open(sealed, purpose);
    QVERIFY(opened);
    QCOMPARE(*opened, text);
}

void SealingTest::nothingElseOpens()
{
    const QByteArray sealed = Sealing(keyOf('k')).seal(plain, purpose);
    QVERIFY(!Sealing(keyOf('l')).open(sealed, purpose));
    QVERIFY(!Sealing(keyOf('k')).open(sealed, "session 6"));
    QVERIFY(!Sealing(keyOf('k')).open(sealed, ""));
    QVERIFY(!Sealing(keyOf('k')).open({}, purpose));
    QCOMPARE(ERR_peek_error(), 0UL); // Qt's TLS would take it for its own
}

void SealingTest::everyChangeIsSeen()
{
    const Sealing sealing(keyOf('k'));
    const QByteArray sealed = sealing.seal(plain, purpose);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!sealing.open(changed, purpose));
        QVERIFY(!sealing.open(sealed.first(i), purpose));
    }
    QVERIFY(!sealing.open(sealed + 'x', purpose));
}

void SealingTest::noTwoAreAlike()
{
    const Sealing sealing(keyOf('k'));
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(sealing.seal(plain, purpose).mid(1, 12));
    QCOMPARE(nonces.size(), 1000);
}

void SealingTest::keysAreNew()
{
    const auto one = Sealing::newKey();
    const auto two = Sealing::newKey();
    QVERIFY(one && two);
    QCOMPARE(one->bytes().size(), Sealing::keySize);
    QVERIFY(!(*one == *two));
}

void SealingTest::opensWhatWasSealedLongAgo()
{
    // Databases out there have it: made with Python's `cryptography` (AESGCM) from the zero nonce.
    const QByteArray sealed = QByteArray::fromHex(
        "01000000000000000000000000814e84c6acca7ac20553b899408e703173824409c75e4f");
    QCOMPARE(Sealing(keyOf('k')).open(sealed, purpose), std::optional(plain));
}

void SealingTest::manyThreadsMaySealAndOpen()
{
    const Sealing sealing(keyOf('k'));
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&sealing, &good, i] {
            const QByteArray text(1000, static_cast<char>('a' + i));
            for (int j = 0; j < 2000; ++j) {
                const QByteArray sealed = sealing.seal(text, purpose);
                good += sealing.open(sealed, purpose) == text ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 4 * 2000);
}

QTEST_APPLESS_MAIN(SealingTest)
#include "tst_sealing.moc"
