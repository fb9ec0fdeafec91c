// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Secret.h"
#include "unit/base/ProcessMemory.h"

#include <QDebug>
#include <QRandomGenerator>
#include <QTest>

using namespace pinbridge;

namespace {

/// Bytes that stand nowhere else, built where they will stay: nothing is left on the way.
QByteArray randomBytes(QByteArray &remembered)
{
    QByteArray bytes(64, '\0');
    for (auto &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    remembered = test::inverted(bytes);
    // Without the first bytes, which an allocator may use once they are free.
    remembered = remembered.sliced(32);
    return bytes;
}

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyByDefault()
    {
        const Secret secret;
        QVERIFY(secret.isEmpty());
        QVERIFY(secret.bytes().isEmpty());
        QCOMPARE(secret, Secret(QByteArray()));
    }

    void takesTheCallersBuffer()
    {
        auto bytes = QByteArray("correct horse battery staple");
        bytes.detach();
        const auto *const address = bytes.constData();
        const Secret secret(std::move(bytes));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is promised
        QCOMPARE(static_cast<const void *>(secret.bytes().constData()),
                 static_cast<const void *>(address));
        QCOMPARE(secret.bytes(), QByteArray("correct horse battery staple"));
    }

    void leavesOtherOwnersTheirBytes()
    {
        const QByteArray kept("correct horse battery staple");
        {
            auto shared = kept;
            const Secret secret(std::move(shared));
            QCOMPARE(secret.bytes(), kept);
            QVERIFY(secret.bytes().constData() != kept.constData());
        }
        QCOMPARE(kept, QByteArray("correct horse battery staple"));

        QByteArray sent;
        {
            const Secret secret(QByteArray("in a request header"));
            sent = secret.bytes();
        }
        QCOMPARE(sent, QByteArray("in a request header"));
    }

    void takesLiterals()
    {
        const Secret secret(QByteArrayLiteral("in read-only memory"));
        QCOMPARE(secret.bytes(), QByteArray("in read-only memory"));
    }

    void copiesShareOneBuffer()
    {
        auto first = std::make_unique<Secret>(QByteArray("shared"));
        const auto second = *first;
        QCOMPARE(static_cast<const void *>(second.bytes().constData()),
                 static_cast<const void *>(first->bytes().constData()));
        first.reset();
        QCOMPARE(second.bytes(), QByteArray("shared"));
    }

    void comparesByContent()
    {
        QVERIFY(Secret(QByteArray("a")) == Secret(QByteArray("a")));
        QVERIFY(!(Secret(QByteArray("a")) == Secret(QByteArray("b"))));
        QVERIFY(!(Secret(QByteArray("a")) == Secret()));
    }

    void printsOnlyItsSize()
    {
        QString text;
        QDebug(&text).nospace() << Secret(QByteArray("hunter2")) << "|" << Secret();
        QCOMPARE(text, QStringLiteral("(secret, 7 bytes)|(secret, 0 bytes)"));
    }

    void cleanseOverwritesInPlace()
    {
        QByteArray bytes("hunter2");
        bytes.detach();
        const auto shared = bytes;
        cleanse(bytes);
        QCOMPARE(bytes, QByteArray(7, '\0'));
        QCOMPARE(shared, QByteArray(7, '\0'));
    }

    void cleanseReachesBehindTheEnd()
    {
        QByteArray bytes("hunter2");
        bytes.truncate(1);
        cleanse(bytes);
        bytes.resize(1); // stays in the same allocation
        QCOMPARE(bytes, QByteArray(1, '\0'));
        QVERIFY(bytes.capacity() >= 7);
        const auto *const data = bytes.constData();
        QCOMPARE(QByteArray(data, 7), QByteArray(7, '\0'));
    }

    void cleanseLeavesLiteralsAlone()
    {
        auto literal = QByteArrayLiteral("hunter2");
        cleanse(literal);
        QCOMPARE(literal, QByteArray("hunter2"));
        QByteArray none;
        cleanse(none);
        QVERIFY(none.isNull());
    }

    void isGoneFromMemoryWithTheLastCopy()
    {
#ifndef Q_OS_LINUX
        QSKIP("Memory is searched through /proc.");
#endif
        QByteArray remembered;
        auto secret = std::make_unique<Secret>(randomBytes(remembered));
        auto copy = std::make_unique<Secret>(*secret);
        secret.reset();
        QVERIFY(test::memoryHolds(remembered));
        copy.reset();
        QVERIFY(!test::memoryHolds(remembered));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
