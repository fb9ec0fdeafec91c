// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Sealing.h"
#include "storage/StoreKey.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

class StoreKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItMade();
    void doesNotReplaceOne();
    void refuses_data();
    void refuses();
};

void StoreKeyTest::readsWhatItMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.key"_s);
    QVERIFY(makeStoreKey(path));
    const auto key = readStoreKey(path);
    QVERIFY(key);
    QCOMPARE(key->bytes().size(), Sealing::keySize);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), key->bytes().toHex() + '\n');
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void StoreKeyTest::doesNotReplaceOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.key"_s);
    QVERIFY(makeStoreKey(path));
    const auto before = readStoreKey(path);
    const auto again = makeStoreKey(path);
    QVERIFY(!again);
    QVERIFY(again.error().sentence.contains("exists already"_L1));
    QVERIFY(*readStoreKey(path) == *before);
}

void StoreKeyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("readableByOthers");
    QTest::addColumn<QString>("said");
    const QByteArray good(64, 'a');
    QTest::newRow("too short") << good.chopped(1) << false << u"64 hexadecimal digits"_s;
    QTest::newRow("too long") << good + 'a' << false << u"64 hexadecimal digits"_s;
    QTest::newRow("not hexadecimal") << QByteArray(64, 'g') << false << u"64 hexadecimal digits"_s;
    QTest::newRow("empty") << QByteArray() << false << u"64 hexadecimal digits"_s;
    QTest::newRow("readable by others") << good << true << u"chmod"_s;
}

void StoreKeyTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, readableByOthers);
    QFETCH(QString, said);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"store.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto mode = QFile::ReadOwner | QFile::WriteOwner;
    if (readableByOthers)
        mode |= QFile::ReadOther;
    QVERIFY(file.setPermissions(mode));
    const auto key = readStoreKey(file.fileName());
    QVERIFY(!key);
    QVERIFY2(key.error().sentence.contains(said), qPrintable(key.error().sentence));
    QVERIFY(key.error().sentence.contains(file.fileName()));
    QVERIFY(content.isEmpty() || !key.error().sentence.contains(QString::fromLatin1(content)));
}

QTEST_APPLESS_MAIN(StoreKeyTest)
#include "tst_storekey.moc"
