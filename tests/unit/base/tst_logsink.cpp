// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A process of its own: stderr and the limit are the process'.
int runChild(const QString &path)
{
    if (!installLogging({.file = LogFileOptions{.path = path}}))
        return 1;
    qCInfo(logServer, "zero");
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    (void)::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{rlim_t(QFile(path).size()) + 10, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    {
        const LogBatch together;
        qCInfo(logServer, "one");
        qCInfo(logServer, "two");
    }
    {
        const LogBatch together;
        qCInfo(logServer, "three");
        std::fputs("the end of the batch\n", stderr);
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    QThread::msleep(600); // longer than the file is left alone
    const LogBatch together;
    qCInfo(logServer, "four");
    return 0;
}

/// What is said in each line, behind its category.
QByteArrayList messagesOf(const QByteArray &text)
{
    QByteArrayList messages;
    for (const QByteArray &line : text.trimmed().split('\n')) {
        const qsizetype begin = line.indexOf("pinbridge.");
        messages << (begin < 0 ? line : line.sliced(line.indexOf(": ", begin) + 2));
    }
    return messages;
}

} // namespace

class LogSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineOfABatchIsLostWithAFileThatIsFull()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"server.log"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, path});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
        QByteArrayList told = messagesOf(child.readAllStandardError());
        QVERIFY(!told.isEmpty());
        QVERIFY2(told.first().contains("server.log cannot be written"), told.first());
        told.removeFirst();
        QCOMPARE(told, QByteArrayList({"one", "two", "three", "the end of the batch"}));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList written = messagesOf(file.readAll());
        QCOMPARE(written.size(), 3);
        QCOMPARE(written.first(), QByteArray("zero"));
        QVERIFY2(written[1].startsWith("3 lines are missing here"), written[1]);
        QCOMPARE(written.last(), QByteArray("four"));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == u"--child"_s)
        return runChild(words[2]);
    LogSinkTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logsink.moc"
