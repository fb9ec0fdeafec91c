// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pinbridge;

namespace {

constexpr qint64 lineSize = 100; // bytes

QByteArray numbered(int number)
{
    return QByteArray::number(number).rightJustified(8, '0').leftJustified(lineSize - 1, '.')
           + '\n';
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void isItsOwnersAlone()
    {
        const mode_t before = ::umask(0);
        auto file = LogFile::open(options(1000, 2));
        ::umask(before);
        QVERIFY(file);
        QCOMPARE(modeOf(path()), 0600U);
    }

    void narrowsTheModeOfOneThatIsThere()
    {
        QFile there(path());
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("before\n") > 0);
        there.close();
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
        auto file = LogFile::open(options(1000, 2));
        QVERIFY(file);
        QVERIFY((*file)->write("after\n"));
        QCOMPARE(modeOf(path()), 0600U);
        QCOMPARE(contentOf(path()), QByteArray("before\nafter\n"));
    }

    void losesNoLineWhenItIsRenamed()
    {
        auto file = LogFile::open(options(10 * lineSize, 3));
        QVERIFY(file);
        for (int line = 0; line < 35; ++line)
            QVERIFY((*file)->write(numbered(line)));
        QByteArray all;
        for (const char *ending : {".3", ".2", ".1", ""}) {
            const QByteArray content = contentOf(path() + QLatin1String(ending));
            QVERIFY2(content.size() <= 10 * lineSize, ending);
            QCOMPARE(modeOf(path() + QLatin1String(ending)), 0600U);
            all += content;
        }
        QByteArray expected;
        for (int line = 0; line < 35; ++line)
            expected += numbered(line);
        QCOMPARE(all, expected);
    }

    void keepsAsManyAsItIsTold()
    {
        auto file = LogFile::open(options(lineSize, 5));
        QVERIFY(file);
        for (int line = 0; line < 20; ++line)
            QVERIFY((*file)->write(numbered(line)));
        QCOMPARE(names().size(), 6);
        file->reset();
        file = LogFile::open(options(lineSize, 2));
        QVERIFY(file);
        QVERIFY((*file)->write(numbered(20)));
        QCOMPARE(names(), QStringList({QStringLiteral("x.log"), QStringLiteral("x.log.1"),
                                       QStringLiteral("x.log.2")}));
        QCOMPARE(contentOf(path()), numbered(20));
        QCOMPARE(contentOf(path() + QStringLiteral(".2")), numbered(18));
    }

    void aLineLargerThanTheFileHasOneOfItsOwn()
    {
        auto file = LogFile::open(options(lineSize, 3));
        QVERIFY(file);
        QVERIFY((*file)->write(numbered(1)));
        QVERIFY((*file)->write(QByteArray(500, 'x') + '\n'));
        QVERIFY((*file)->write(numbered(2)));
        QCOMPARE(contentOf(path() + QStringLiteral(".1")), QByteArray(500, 'x') + '\n');
        QCOMPARE(contentOf(path()), numbered(2));
    }

    void goesOnInAFileThatCannotBeRenamed()
    {
        QVERIFY(QDir().mkpath(path() + QStringLiteral(".1/occupied")));
        auto file = LogFile::open(options(2 * lineSize, 1));
        QVERIFY(file);
        QByteArray expected;
        for (int line = 0; line < 9; ++line) {
            QVERIFY((*file)->write(numbered(line)));
            expected += numbered(line);
        }
        QCOMPARE(contentOf(path()), expected);
        QVERIFY(QDir(path() + QStringLiteral(".1")).removeRecursively());
        QVERIFY((*file)->write(numbered(9)));
        QCOMPARE(contentOf(path()), numbered(9));
        QCOMPARE(contentOf(path() + QStringLiteral(".1")), expected);
    }

    void writesIntoANewFileOnceTheOldOneIsRenamed()
    {
        auto file = LogFile::open(options(100'000, 2));
        QVERIFY(file);
        QVERIFY((*file)->write("one\n"));
        QVERIFY(QFile::rename(path(), path() + QStringLiteral("-old")));
        QVERIFY((*file)->write("two\n"));
        QVERIFY((*file)->reopen());
        QVERIFY((*file)->write("three\n"));
        QCOMPARE(contentOf(path() + QStringLiteral("-old")), QByteArray("one\ntwo\n"));
        QCOMPARE(contentOf(path()), QByteArray("three\n"));
        QCOMPARE(modeOf(path()), 0600U);
        QVERIFY((*file)->reopen()); // nobody has renamed it
        QVERIFY((*file)->write("four\n"));
        QCOMPARE(contentOf(path()), QByteArray("three\nfour\n"));
    }

    void goesOnInTheOldFileWhereNoNewOneCanBeMade()
    {
        auto file = LogFile::open(options(100'000, 2));
        QVERIFY(file);
        QVERIFY(QFile::rename(path(), path() + QStringLiteral("-old")));
        QVERIFY(QDir().mkdir(path()));
        const auto opened = (*file)->reopen();
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(path()), qPrintable(opened.error().sentence));
        QVERIFY((*file)->write("one\n"));
        QCOMPARE(contentOf(path() + QStringLiteral("-old")), QByteArray("one\n"));
    }

    void refusesWhatIsNoFileOfOurs_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *what, const char *why) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(why);
        };
        row("folder", "directory");
        row("pipe", "no regular file");
        row("link", "symbolic link");
        row("no folder", "No such file");
        row("in use", "another program writes to it");
    }

    void refusesWhatIsNoFileOfOurs()
    {
        QFETCH(QString, what);
        QFETCH(QString, why);
        auto wanted = options(1000, 2);
        Result<std::unique_ptr<LogFile>> other = std::unique_ptr<LogFile>();
        if (what == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(path()));
        else if (what == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        else if (what == QLatin1String("link"))
            QVERIFY(QFile::link(path() + QStringLiteral("-other"), path()));
        else if (what == QLatin1String("no folder"))
            wanted.path = m_folder->filePath(QStringLiteral("none/x.log"));
        else
            other = LogFile::open(wanted);
        const auto file = LogFile::open(wanted);
        QVERIFY(!file);
        QVERIFY2(file.error().sentence.contains(why), qPrintable(file.error().sentence));
        QVERIFY(!QFile::exists(path() + QStringLiteral("-other")));
    }

    /// The limit of a file's size is a disk that becomes full in the middle of a line.
    void leavesNoHalfLineOnAFullDisk()
    {
        auto file = LogFile::open(options(100'000, 2));
        QVERIFY(file);
        QVERIFY((*file)->write(numbered(1)));
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto ignored = ::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{lineSize + 50, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const bool isWritten = (*file)->write(numbered(2));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        ::signal(SIGXFSZ, ignored);
        QVERIFY(!isWritten);
        QCOMPARE(contentOf(path()), numbered(1));
        QVERIFY((*file)->write(numbered(3)));
        QCOMPARE(contentOf(path()), numbered(1) + numbered(3));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.log")); }
    [[nodiscard]] LogFileOptions options(qint64 size, int kept) const
    {
        return {.path = path(), .size = size, .kept = kept};
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] static unsigned modeOf(const QString &path)
    {
        struct stat file = {};
        return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_mode & 0777U : 0U;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
