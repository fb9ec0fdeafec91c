// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Files.h"
#include "base/Shell.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include "unit/base/AsNobody.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace pinbridge;

namespace {

#ifdef Q_OS_UNIX
int modeOf(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

#endif

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

#ifdef Q_OS_LINUX
std::vector<ino_t> synchronised; ///< in that order
#endif

} // namespace

#ifdef Q_OS_LINUX
/// Stands before the C library's, and does the same.
extern "C" int fsync(int fd)
{
    struct stat status{};
    if (::fstat(fd, &status) == 0)
        synchronised.push_back(status.st_ino);
    return static_cast<int>(::syscall(SYS_fsync, fd));
}
#endif

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void quotesForAShell()
    {
        QCOMPARE(shellQuoted(QStringLiteral("/a/b-1.pem")), QStringLiteral("/a/b-1.pem"));
        QCOMPARE(shellQuoted(QString()), QStringLiteral("''"));
        QCOMPARE(shellQuoted(QStringLiteral("a b$c")), QStringLiteral("'a b$c'"));
        QCOMPARE(shellQuoted(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
        QCOMPARE(shellQuoted(QStringLiteral("a\n")), QStringLiteral("'a\n'"));
    }

    void readsAWholeFile()
    {
        write(path("file"), "content");
        const auto read = readWholeFile(path("file"), 7);
        QVERIFY(read);
        QCOMPARE(read->bytes(), QByteArray("content"));
        write(path("empty"), "");
        QVERIFY(readWholeFile(path("empty"), 7).value().isEmpty());
    }

    void refusesWhatIsNoSmallFile()
    {
        write(path("large"), "12345678");
        refused(readWholeFile(path("large"), 7), "large", "larger than");
        refused(readWholeFile(path("absent"), 7), "absent", "does not exist");
        refused(readWholeFile(m_folder->path(), 7), "", "is a folder");
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
        refused(readWholeFile(path("pipe"), 7), "pipe", "not a regular file");
#endif
    }

#ifdef Q_OS_UNIX
    void refusesAnUnreadableFile()
    {
        write(path("closed"), "content");
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(path("closed")).constData(), 0), 0);
        const test::AsNobody nobody;
        refused(readWholeFile(path("closed"), 7), "closed", "cannot be read");
    }

    void wantsSecretsForTheOwnerOnly_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("passes");
        QTest::newRow("owner") << 0600 << true;
        QTest::newRow("owner reads") << 0400 << true;
        QTest::newRow("group reads") << 0640 << false;
        QTest::newRow("group writes") << 0620 << false;
        QTest::newRow("others read") << 0604 << false;
        QTest::newRow("others write") << 0602 << false;
    }

    void wantsSecretsForTheOwnerOnly()
    {
        QFETCH(int, mode);
        QFETCH(bool, passes);
        write(path("it's"), "content");
        QCOMPARE(::chmod(QFile::encodeName(path("it's")).constData(), static_cast<mode_t>(mode)),
                 0);
        const auto checked = requireOwnerOnly(path("it's"));
        QCOMPARE(checked.has_value(), passes);
        if (passes)
            return;
        const auto command = QStringLiteral("chmod 600 '%1/it'\\''s'").arg(m_folder->path());
        QVERIFY2(checked.error().sentence.endsWith(command), qPrintable(checked.error().sentence));
    }

    void makesAClosedFolder()
    {
        const auto before = ::umask(0);
        const auto made = makeOwnerFolder(path("a/b"));
        ::umask(before);
        QVERIFY(made);
        QCOMPARE(modeOf(path("a/b")), 0700);
    }

    void leavesAnExistingFolderAsItIs()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QVERIFY(makeOwnerFolder(m_folder->path()));
        QCOMPARE(modeOf(m_folder->path()), 0755);
    }

    void writesOwnerOnlyWhateverTheUmask()
    {
        const auto before = ::umask(0);
        const auto written = replaceOwnerFiles({{path("secret"), Secret(QByteArray("a"))}});
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(modeOf(path("secret")), 0600);
    }

    void replacesAWiderFile()
    {
        write(path("secret"), "old and longer");
        QCOMPARE(::chmod(QFile::encodeName(path("secret")).constData(), 0644), 0);
        QVERIFY(replaceOwnerFiles({{path("secret"), Secret(QByteArray("new"))}}));
        QCOMPARE(modeOf(path("secret")), 0600);
        QCOMPARE(readWholeFile(path("secret"), 100).value().bytes(), QByteArray("new"));
    }
#endif

#ifdef Q_OS_LINUX
    void writesFileAndFolderToTheDisk()
    {
        synchronised.clear();
        QVERIFY(replaceOwnerFiles({{path("secret"), Secret(QByteArray("a"))}}));
        struct stat file{};
        struct stat folder{};
        QCOMPARE(::stat(QFile::encodeName(path("secret")).constData(), &file), 0);
        QCOMPARE(::stat(QFile::encodeName(m_folder->path()).constData(), &folder), 0);
        QCOMPARE(synchronised, std::vector({file.st_ino, folder.st_ino}));
    }
#endif

    void refusesAFileInTheFoldersPlace()
    {
        write(path("file"), "");
        refused(makeOwnerFolder(path("file")), "file", "is a file");
        refused(makeOwnerFolder(path("file/folder")), "file/folder", "cannot be made");
    }

    void changesNothingWhenOneCannotBeWritten()
    {
        write(path("first"), "old");
        std::vector<OwnerFile> files;
        files.push_back({path("first"), Secret(QByteArray("new"))});
        files.push_back({path("absent/second"), Secret(QByteArray("new"))});
        refused(replaceOwnerFiles(files), "absent/second", "cannot be written");
        QCOMPARE(readWholeFile(path("first"), 100).value().bytes(), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("first")});
    }

    void refusesToReplaceAFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        refused(replaceOwnerFiles({{path("folder"), Secret(QByteArray("new"))}}), "folder",
                "cannot be replaced");
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    template<typename T>
    void refused(const Result<T> &result, const char *name, const char *saysWhat) const
    {
        QVERIFY(!result);
        const auto &sentence = result.error().sentence;
        QCOMPARE(result.error().code, FailureCode::BadSetting);
        const auto where = *name == '\0' ? m_folder->path() : path(name);
        QVERIFY2(sentence.contains(where), qPrintable(sentence));
        QVERIFY2(sentence.contains(QString::fromLatin1(saysWhat)), qPrintable(sentence));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
