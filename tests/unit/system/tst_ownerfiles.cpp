// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/OwnerFiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pinbridge;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// What must be so on every system; how POSIX' modes look is in tst_files.
class OwnerFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aNewFileIsItsOwnersAlone()
    {
        QFile file(path("new"));
        QCOMPARE(sys::openNew(file), sys::Problem());
        QCOMPARE(file.write("secret"), 6);
        QCOMPARE(sys::flush(file), sys::Problem());
        file.close();
        QCOMPARE(contentOf(path("new")), QByteArray("secret"));
        QVERIFY(!sys::isOpenToOthers(path("new")));
        QVERIFY(!sys::isAnothers(path("new")));
        QCOMPARE(sys::flushFolderOf(path("new")), sys::Problem());
    }

    void whatIsThereIsNotOpened()
    {
        QVERIFY(write(path("there"), "old"));
        QFile file(path("there"));
        QVERIFY(!sys::openNew(file).isEmpty());
        QVERIFY(!file.isOpen());
        QCOMPARE(contentOf(path("there")), QByteArray("old"));
        QFile elsewhere(path("no folder/file"));
        QVERIFY(!sys::openNew(elsewhere).isEmpty());
    }

    void aFolderIsItsOwnersAlone()
    {
        QCOMPARE(sys::makeFolder(path("folder")), sys::Problem());
        QVERIFY(!sys::isOpenToOthers(path("folder")));
        QVERIFY(!sys::makeFolder(path("folder")).isEmpty());
        QVERIFY(!sys::makeFolder(path("absent/folder")).isEmpty());
        QVERIFY(write(path("folder/file"), "content"));
    }

    void whatIsOpenToOthersIsClosed()
    {
        QVERIFY(write(path("wide"), "content"));
        QVERIFY(letOthersRead(path("wide")));
        QVERIFY(sys::isOpenToOthers(path("wide")));
        QVERIFY(!sys::isOpenToOthers(path("wide"), sys::Reach::Write));
        QCOMPARE(sys::closeToOthers(path("wide")), sys::Problem());
        QVERIFY(!sys::isOpenToOthers(path("wide")));
        QCOMPARE(contentOf(path("wide")), QByteArray("content"));
        QVERIFY(!sys::closeToOthers(path("absent")).isEmpty());
    }

    void nobodyReachesWhatIsNotThere()
    {
        QVERIFY(!sys::isOpenToOthers(path("absent")));
        QVERIFY(!sys::isAnothers(path("absent")));
    }

    void aFileTakesAnothersPlace()
    {
        QVERIFY(write(path("old"), "old and longer"));
        QVERIFY(write(path("new"), "new"));
        QCOMPARE(sys::moveOver(path("new"), path("old")), sys::Problem());
        QCOMPARE(contentOf(path("old")), QByteArray("new"));
        QVERIFY(!QFile::exists(path("new")));
        QCOMPARE(sys::moveOver(path("old"), path("nobody was there")), sys::Problem());
        QVERIFY(!sys::moveOver(path("absent"), path("old")).isEmpty());
    }

    void aFolderKeepsItsPlace()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("folder/in it")));
        QVERIFY(write(path("new"), "new"));
        QVERIFY(!sys::moveOver(path("new"), path("folder")).isEmpty());
        QCOMPARE(contentOf(path("new")), QByteArray("new"));
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    /// Qt leaves access lists as they are.
    [[nodiscard]] static bool letOthersRead(const QString &path)
    {
#ifdef Q_OS_WIN
        return QProcess::execute(QStringLiteral("icacls"),
                                 {path, QStringLiteral("/grant"), QStringLiteral("*S-1-1-0:R")})
               == 0;
#else
        return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
#endif
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(OwnerFilesTest)
#include "tst_ownerfiles.moc"
