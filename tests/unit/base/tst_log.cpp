// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <functional>
#include <memory>

using namespace pinbridge;

namespace {

Q_LOGGING_CATEGORY(logHttpServer, "qt.httpserver.parser")

constexpr int threads = 4;
constexpr int linesPerThread = 200;

void writeFromThreads()
{
    std::vector<std::unique_ptr<QThread>> writers;
    for (int thread = 0; thread < threads; ++thread) {
        writers.emplace_back(QThread::create([thread] {
            for (int line = 0; line < linesPerThread; ++line)
                qCInfo(logServer, "thread %d line %d %s", thread, line, "xxxxxxxxxxxxxxxxxxxxxxxx");
        }));
        writers.back()->start();
    }
    for (const auto &writer : writers)
        writer->wait();
}

void writeEveryLevel()
{
    qCDebug(logServer, "not shown by default");
    qCInfo(logServer, "an info");
    qCWarning(logUpstream, "a warning");
    qCCritical(logApp, "a critical");
    qWarning("no category");
}

void writeHttpServer()
{
    qCDebug(logHttpServer, "authorization: eyJ0");
    qCInfo(logHttpServer, "GET /session?sid=1234");
    qCWarning(logHttpServer, "a warning of the library");
}

void writeOddText() { qCInfo(logSessions, "%s", "first\nsecond\x1b[31m\ttab \"quoted\" ü"); }

void writeFatal() { qFatal("the end"); }

/// Tells on stderr what the file has after each step.
void writeTogether()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    (void)installLogging({.file = LogFileOptions{.path = path}});
    const auto tell = [&path] {
        QFile file(path);
        (void)file.open(QIODevice::ReadOnly);
        QByteArrayList words; // the last of each line
        while (!file.atEnd())
            words += file.readLine().trimmed().split(' ').last();
        std::fprintf(stderr, "%s\n", words.join(' ').constData());
    };
    const auto elsewhere = [](const char *word) {
        const std::unique_ptr<QThread> thread(
            QThread::create([word] { qCInfo(logServer, "%s", word); }));
        thread->start();
        thread->wait();
    };
    {
        const LogBatch outer;
        qCInfo(logServer, "one");
        {
            const LogBatch inner;
            qCInfo(logServer, "two");
        }
        tell();
        qCWarning(logServer, "three");
        tell();
        qCInfo(logServer, "four");
        elsewhere("five");
        tell();
        qCInfo(logServer, "six");
    }
    tell();
    {
        const LogBatch whole;
        qCInfo(logServer, "%s", QByteArray(4000, 'x').constData());
        qCInfo(logServer, "seven-%s", QByteArray(200, 'x').constData()); // more than waits
        tell();
        qCInfo(logServer, "eight");
        reopenLog();
        tell();
        qCInfo(logServer, "nine");
        (void)installLogging({}); // no file any more
        tell();
        qCInfo(logServer, "ten");
    }
}

int runChild(const QByteArray &what, const QByteArray &format)
{
    installLogging({.format = format == "json" ? LogFormat::Json : LogFormat::Text});
    const std::pair<QByteArray, std::function<void()>> jobs[] = {
        {"levels", writeEveryLevel}, {"threads", writeFromThreads}, {"httpserver", writeHttpServer},
        {"odd", writeOddText},       {"fatal", writeFatal},         {"together", writeTogether}};
    for (const auto &[name, job] : jobs) {
        if (name == what)
            job();
    }
    return 0;
}

struct Output
{
    QByteArrayList lines;
    QProcess::ExitStatus exit = QProcess::NormalExit;
};

/// This program again, in a process of its own: the handler and stderr are the process'.
Output run(const char *what, const char *format, const char *rules = "")
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QString::fromLatin1(rules));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("handle_abort=0"));
    child.setProcessEnvironment(environment);
    child.start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--child"), QString::fromLatin1(what), QString::fromLatin1(format)});
    if (!child.waitForFinished(60'000))
        qFatal("the child does not end");
    auto text = child.readAllStandardError();
    if (text.endsWith('\n'))
        text.chop(1);
    return {text.isEmpty() ? QByteArrayList() : text.split('\n'), child.exitStatus()};
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextLines()
    {
        const auto output = run("levels", "text");
        QCOMPARE(output.lines.size(), 4);
        static const QRegularExpression line(
            QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (.*)\\z"));
        const char *const expected[] = {
            "info pinbridge.server: an info", "warning pinbridge.upstream: a warning",
            "critical pinbridge.app: a critical", "warning default: no category"};
        for (int i = 0; i < 4; ++i) {
            const auto match = line.match(QString::fromUtf8(output.lines[i]));
            QVERIFY2(match.hasMatch(), output.lines[i].constData());
            QCOMPARE(match.captured(1), QString::fromLatin1(expected[i]));
        }
    }

    void writesJsonLines()
    {
        const auto output = run("levels", "json");
        QCOMPARE(output.lines.size(), 4);
        const auto json = QJsonDocument::fromJson(output.lines[1]).object();
        QCOMPARE(json.keys(), QStringList({QStringLiteral("category"), QStringLiteral("level"),
                                           QStringLiteral("message"), QStringLiteral("time")}));
        QCOMPARE(json[QLatin1String("category")].toString(), QStringLiteral("pinbridge.upstream"));
        QCOMPARE(json[QLatin1String("level")].toString(), QStringLiteral("warning"));
        QCOMPARE(json[QLatin1String("message")].toString(), QStringLiteral("a warning"));
        const auto time = json[QLatin1String("time")].toString();
        QVERIFY(time.endsWith(QLatin1Char('Z')));
        QVERIFY(QDateTime::fromString(time, Qt::ISODateWithMs).isValid());
    }

    void keepsAMessageOnOneLine()
    {
        const auto text = run("odd", "text");
        QCOMPARE(text.lines.size(), 1);
        QVERIFY2(text.lines[0].endsWith("first\\nsecond\\x1b[31m\\x09tab \"quoted\" \xC3\xBC"),
                 text.lines[0].constData());
        const auto json = run("odd", "json");
        QCOMPARE(json.lines.size(), 1);
        QCOMPARE(
            QJsonDocument::fromJson(json.lines[0]).object()[QLatin1String("message")].toString(),
            QStringLiteral("first\nsecond\x1b[31m\ttab \"quoted\" ü"));
    }

    void linesOfThreadsDoNotMix()
    {
        const auto output = run("threads", "text");
        QCOMPARE(output.lines.size(), threads * linesPerThread);
        QSet<QByteArray> messages;
        for (const auto &line : output.lines) {
            QVERIFY2(line.endsWith(" xxxxxxxxxxxxxxxxxxxxxxxx"), line.constData());
            messages.insert(line.mid(line.indexOf("thread")));
        }
        QCOMPARE(messages.size(), threads * linesPerThread);
    }

    void neverShowsWhatTheHttpServerReads_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("by default") << QByteArray();
        QTest::newRow("all turned on") << QByteArray("*=true");
        QTest::newRow("itself turned on") << QByteArray("qt.httpserver*=true");
    }

    void neverShowsWhatTheHttpServerReads()
    {
        QFETCH(QByteArray, rules);
        for (const char *format : {"text", "json"}) {
            const auto output = run("httpserver", format, rules.constData());
            QCOMPARE(output.lines.size(), 1);
            QVERIFY(output.lines[0].contains("a warning of the library"));
        }
    }

    void rulesTurnDebugLinesOn()
    {
        const auto output = run("levels", "text", "pinbridge.*.debug=true");
        QCOMPARE(output.lines.size(), 5);
        QVERIFY(output.lines[0].endsWith("debug pinbridge.server: not shown by default"));
    }

    void aBatchIsWrittenAtItsEndOrBeforeAnyOtherLine()
    {
        const auto output = run("together", "text");
        const QByteArrayList expected = {"", "one two three", "one two three four five",
                                         "one two three four five six",
                                         "one two three four five six " + QByteArray(4000, 'x')};
        const QByteArray all = expected.last() + " seven-" + QByteArray(200, 'x') + " eight";
        QCOMPARE(output.lines.first(expected.size()), expected);
        QCOMPARE(output.lines.sliced(expected.size(), 2), QByteArrayList({all, all + " nine"}));
        QVERIFY(output.lines.last().endsWith(" ten"));
        QCOMPARE(output.lines.size(), expected.size() + 3);
    }

    void fatalMessagesAbort()
    {
        const auto output = run("fatal", "text");
        QCOMPARE(output.exit, QProcess::CrashExit);
        QVERIFY(!output.lines.isEmpty());
        QVERIFY(output.lines[0].endsWith("fatal default: the end"));
    }
};

int main(int argc, char *argv[])
{
    if (argc == 4 && QByteArray(argv[1]) == "--child")
        return runChild(argv[2], argv[3]);
    const QCoreApplication application(argc, argv);
    LogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
