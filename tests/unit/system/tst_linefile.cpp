// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/LineFile.h"
#include "system/OwnerFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

using namespace pinbridge;
using Kind = sys::LineFile::Problem::Kind;

/// What must be so on every system; more of it is in tst_logfile.
class LineFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void linesStandOneAfterTheOther()
    {
        auto file = sys::LineFile::open(path());
        QVERIFY(file);
        QCOMPARE(file->size(), 0);
        QCOMPARE(file->append("one\n"), QString());
        QCOMPARE(file->append("two\n"), QString());
        QCOMPARE(file->size(), 8);
        QCOMPARE(content(), QByteArray("one\ntwo\n")); // read while it is open
        QVERIFY(!sys::isOpenToOthers(path()));
    }

    void linesComeAfterWhatWasThere()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before\n") > 0);
        before.close();
        auto file = sys::LineFile::open(path());
        QVERIFY(file);
        QCOMPARE(file->append("after\n"), QString());
        QCOMPARE(content(), QByteArray("before\nafter\n"));
        QVERIFY(!sys::isOpenToOthers(path()));
    }

    void oneProgramAtATime()
    {
        auto file = sys::LineFile::open(path());
        QVERIFY(file);
        const auto second = sys::LineFile::open(path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::InUse);
        sys::LineFile elsewhere = std::move(*file); // and with it the right to write
        QVERIFY(!sys::LineFile::open(path()));
        QCOMPARE(elsewhere.append("one\n"), QString());
        auto other = sys::LineFile::open(path() + QStringLiteral("2"));
        QVERIFY(other);
        elsewhere = std::move(*other);
        *other = std::move(*sys::LineFile::open(path() + QStringLiteral("3")));
        QVERIFY(sys::LineFile::open(path()));
    }

    void knowsItsNameWhenItIsRenamed()
    {
        auto file = sys::LineFile::open(path());
        QVERIFY(file);
        QVERIFY(file->isAt(path()));
        QCOMPARE(sys::moveOver(path(), path() + QStringLiteral(".1")), sys::Problem());
        QVERIFY(!file->isAt(path()));
        QVERIFY(file->isAt(path() + QStringLiteral(".1")));
        QCOMPARE(file->append("still here\n"), QString());
        auto fresh = sys::LineFile::open(path());
        QVERIFY(fresh);
        QCOMPARE(fresh->append("new\n"), QString());
        QVERIFY(!file->isAt(path()));
        QCOMPARE(content(), QByteArray("new\n"));
    }

    void aFolderIsNone()
    {
        const auto file = sys::LineFile::open(m_folder->path());
        QVERIFY(!file);
        QVERIFY(!file.error().words.isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.log")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LineFileTest)
#include "tst_linefile.moc"
