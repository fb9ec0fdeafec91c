// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"
#include "storage/StoredSessions.h"
#include "support/Outcome.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hangGuard = 60'000; // ms

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

/// Mounts of this process are its own from here on. Before there is any thread. What failed.
QByteArray enterOwnMounts()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    const int others = user == 0 ? 0 : CLONE_NEWUSER;
    if (::unshare(others | CLONE_NEWNS) != 0)
        return std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
    if (others != 0) {
        const QByteArray users = "0 " + QByteArray::number(user) + " 1";
        const QByteArray groups = "0 " + QByteArray::number(group) + " 1";
        if (!writeFile("/proc/self/setgroups", "deny") || !writeFile("/proc/self/uid_map", users)
            || !writeFile("/proc/self/gid_map", groups))
            return "users cannot be mapped";
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
    return {};
}

} // namespace

/// A disk that is full or may only be read: a clear answer, and nothing acknowledged is lost.
class FullDiskTest : public QObject
{
    Q_OBJECT

public:
    explicit FullDiskTest(QByteArray obstacle)
        : m_obstacle(std::move(obstacle))
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDisk();
    void aFolderThatMayOnlyBeRead();

private:
    [[nodiscard]] StoreOptions options() const;
    [[nodiscard]] bool remount(const char *how, unsigned long flags = 0) const;

    QByteArray m_obstacle;
    QTemporaryDir m_folder;
    SystemClock m_clock;
};

StoreOptions FullDiskTest::options() const
{
    StoreOptions options;
    options.address = *StoreAddress::parse(u"sessions.db"_s, m_folder.path());
    options.keyFile = m_folder.filePath(u"store.key"_s);
    return options;
}

bool FullDiskTest::remount(const char *how, unsigned long flags) const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    return ::mount("none", folder.constData(), "tmpfs", flags, how) == 0;
}

void FullDiskTest::init()
{
    if (!m_obstacle.isEmpty())
        QSKIP(("no file system can be mounted here: " + m_obstacle).constData());
    QVERIFY(m_folder.isValid());
    QVERIFY(remount("size=4m,mode=0700"));
}

void FullDiskTest::cleanup()
{
    ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void FullDiskTest::aFullDisk()
{
    QStringList acknowledged;
    {
        StoredServer sessions(options(), m_clock);
        QVERIFY(sessions.open());
        Result<bool> made = true;
        for (int i = 0; made && i < 10'000; ++i) {
            made = outcomeOf(sessions.insert(sessionAt(m_clock, pinOf(i), QString::number(i))));
            if (made)
                acknowledged << pinOf(i);
        }
        QCOMPARE(failureOf(made), u"unavailable"_s); // it is full
        QVERIFY(acknowledged.size() > 100);
        // What is there still answers, and what cannot be kept is refused again.
        QCOMPARE(outcomeOf(sessions.findLive(acknowledged.first(), m_clock.now()))->id, u"0"_s);
        QCOMPARE(failureOf(outcomeOf(sessions.insert(sessionAt(m_clock, u"999999"_s, u"late"_s)))),
                 u"unavailable"_s);
        // With room again it goes on by itself.
        QVERIFY(remount("size=16m", MS_REMOUNT));
        QTRY_COMPARE_WITH_TIMEOUT(
            failureOf(outcomeOf(sessions.insert(sessionAt(m_clock, u"888888"_s, u"after"_s)))),
            u"none"_s, hangGuard);
        acknowledged << u"888888"_s;
    }
    StoredServer again(options(), m_clock);
    QVERIFY(again.open());
    for (const QString &pin : std::as_const(acknowledged))
        QVERIFY2(outcomeOf(again.findLive(pin, m_clock.now())), qPrintable(pin));
    qInfo("%d pins were acknowledged, and answer", static_cast<int>(acknowledged.size()));
}

void FullDiskTest::aFolderThatMayOnlyBeRead()
{
    // New, and one that has a store already.
    for (const bool isNew : {true, false}) {
        if (!isNew) {
            QVERIFY(remount("size=4m", MS_REMOUNT));
            StoredServer sessions(options(), m_clock);
            QVERIFY(sessions.open());
            QVERIFY(outcomeOf(sessions.insert(sessionAt(m_clock, u"1234"_s, u"a"_s))));
        }
        QVERIFY(remount("size=4m", MS_REMOUNT | MS_RDONLY));
        StoredServer sessions(options(), m_clock);
        const auto opened = sessions.open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(m_folder.path()),
                 qPrintable(opened.error().sentence));
        QVERIFY2(opened.error().sentence.contains(u"--store"_s),
                 qPrintable(opened.error().sentence));
    }
}

int main(int argc, char **argv)
{
    QByteArray obstacle = enterOwnMounts();
    const QCoreApplication application(argc, argv);
    FullDiskTest test(std::move(obstacle));
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
