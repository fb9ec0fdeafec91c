// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Secret.h"
#include "credentials/EnvFile.h"
#include "unit/base/ProcessMemory.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;

class EnvFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(QByteArray(line).simplified().constData())
                << QByteArray(line) << QByteArray(expected);
        };
        row("NAME=value", "value");
        row("NAME=", "");
        row("NAME= ", "");
        row("export NAME=value", "value");
        row("  export\tNAME=value", "value");
        row("NAME = value", "value");
        row("NAME=a=b", "a=b");
        row("NAME=two words ", "two words");
        row("NAME=a#b", "a#b");
        row("NAME=a # comment", "a");
        row("NAME=a\t# comment", "a");
        row("NAME= # comment", "");
        row("NAME=#a", "#a");
        row("NAME=it's", "it's");
        row("NAME=C:\\new", "C:\\new");
        row("NAME='single # \\n \"'", "single # \\n \"");
        row("NAME=\"double # '\"", "double # '");
        row("NAME=\"a\\n\\r\\t\\\"\\\\b\"", "a\n\r\t\"\\b");
        row("NAME=\"C:\\data\"", "C:\\data");
        row("NAME='a' # comment", "a");
        row("NAME=\"a\"\t", "a");
        row("NAME=''", "");
        row("NAME=value\r", "value");
        row("NAME='value'\r", "value");
        row("\xEF\xBB\xBFNAME=value", "value");
        row("# OTHER=1\n\n \t\n  # more\nNAME=value\n", "value");
        row("NAME=first\nNAME=last", "last");
        row("NAME=first\r\nNAME='last'\r\n", "last");
    }

    void readsValues()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        const auto variables = parseEnv(line);
        QVERIFY2(variables, variables ? "" : qPrintable(variables.error().sentence));
        QCOMPARE(variables->size(), 1);
        QCOMPARE(variables->value(QStringLiteral("NAME")), expected);
    }

    void readsNames()
    {
        const auto variables = parseEnv("A1=1\n_b=2\nexported=3\nexport=4");
        QVERIFY(variables);
        QCOMPARE(variables->keys(),
                 QStringList({QStringLiteral("A1"), QStringLiteral("_b"), QStringLiteral("export"),
                              QStringLiteral("exported")}));
    }

    void refusesOtherLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
        row("hunter2");
        row("=hunter2");
        row("1NAME=hunter2");
        row("NA ME=hunter2");
        row("NA-ME=hunter2");
        row("N\xC3\x84ME=hunter2");
        row("export hunter2");
        row("NAME='hunter2");
        row("NAME=\"hunter2");
        row("NAME=\"hunter2\\\"");
        row("NAME='a'hunter2");
        row("NAME=\"a\" hunter2");
    }

    void refusesOtherLines()
    {
        QFETCH(QByteArray, line);
        const auto variables = parseEnv("# first\nFINE=1\r\n" + line + "\nFINE=2");
        QVERIFY(!variables);
        const auto &failure = variables.error();
        QCOMPARE(failure.code, FailureCode::BadSetting);
        QVERIFY2(failure.sentence.startsWith(QLatin1String("Line 3 ")),
                 qPrintable(failure.sentence));
        QVERIFY(!failure.sentence.contains(QLatin1String("hunter2")));
    }

    void leavesNoCopyOfAValue_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::newRow(after) << QByteArray("FIRST=1\n") + before << QByteArray(after);
        };
        row("NAME=", " # bare");
        row("NAME=\"", "\" # quoted");
        row("NAME=", "\nNAME=replaced");
        row("NAME=", "\nbad");
        row("NAME=\"", " not closed");
    }

    void leavesNoCopyOfAValue()
    {
#ifndef Q_OS_LINUX
        QSKIP("Memory is searched through /proc.");
#endif
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray text;
        text.reserve(1000);
        text += before;
        const auto start = text.size();
        for (int i = 0; i < 400; ++i) // long: none of it fits into what happens to be overwritten
            text += static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
        const auto middle =
            test::inverted(QByteArray::fromRawData(text.constData() + start + 200, 40));
        text += after;
        QVERIFY(test::memoryHolds(middle));
        if (auto variables = parseEnv(text)) {
            for (QByteArray &value : *variables)
                cleanse(value);
        }
        cleanse(text);
        QVERIFY(!test::memoryHolds(middle));
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral(".env"));
        write(path, "NAME=value\n");
        const auto variables = readEnvFile(path);
        QVERIFY(variables);
        QCOMPARE(variables->value(QStringLiteral("NAME")), QByteArray("value"));
    }

    void refusesFilesByName()
    {
        const QTemporaryDir folder;
        const auto absent = folder.filePath(QStringLiteral("absent"));
        const auto large = folder.filePath(QStringLiteral("large"));
        const auto odd = folder.filePath(QStringLiteral("odd"));
        write(large, QByteArray(64 * 1024 + 1, '\n'));
        write(odd, "FINE=1\nodd\n");
        for (const auto &path : {absent, large, odd, folder.path()}) {
            const auto variables = readEnvFile(path);
            QVERIFY(!variables);
            QCOMPARE(variables.error().code, FailureCode::BadSetting);
            QVERIFY2(variables.error().sentence.contains(path),
                     qPrintable(variables.error().sentence));
        }
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
};

QTEST_GUILESS_MAIN(EnvFileTest)
#include "tst_envfile.moc"
