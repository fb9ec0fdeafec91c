// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"
#include "base/LogLevels.h"

#include <QTest>

using namespace pinbridge;

class LogLevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLoggingCategory::setFilterRules({}); }

    void areTakenByCategory_data()
    {
        QTest::addColumn<QString>("levels");
        QTest::addColumn<QString>("server"); // what it writes, by first letters
        QTest::addColumn<QString>("upstream");
        const auto row = [](const char *levels, const char *server, const char *upstream) {
            QTest::newRow(levels) << QString::fromLatin1(levels) << QString::fromLatin1(server)
                                  << QString::fromLatin1(upstream);
        };
        row("", "iwc", "iwc");
        row("info", "iwc", "iwc");
        row("debug", "diwc", "diwc");
        row("critical", "c", "c");
        row("server=debug,upstream=warning", "diwc", "wc");
        row("upstream=warning,debug", "diwc", "wc");
        row("server=debug,server=critical", "c", "iwc");
        row(" server = debug , warning ", "diwc", "wc");
    }

    void areTakenByCategory()
    {
        QFETCH(QString, levels);
        QFETCH(QString, server);
        QFETCH(QString, upstream);
        const auto read = LogLevels::parse(levels.split(QLatin1Char(','), Qt::SkipEmptyParts));
        QVERIFY(read);
        QLoggingCategory::setFilterRules(read->filterRules());
        QCOMPARE(writtenBy(logServer()), server);
        QCOMPARE(writtenBy(logUpstream()), upstream);
    }

    void sayWhichPartIsNone_data()
    {
        QTest::addColumn<QString>("levels");
        QTest::addColumn<QString>("bad");
        const auto row = [](const char *levels, const char *bad) {
            QTest::newRow(levels) << QString::fromLatin1(levels) << QString::fromLatin1(bad);
        };
        row("loud", "loud");
        row("info,server=loud", "server=loud");
        row("servers=info", "servers=info");
        row("=info", "=info");
        row("server=", "server=");
        row("server", "server");
        row("Debug", "Debug");
        row("server=debug\nqt.*=true", "server=debug\nqt.*=true");
    }

    void sayWhichPartIsNone()
    {
        QFETCH(QString, levels);
        QFETCH(QString, bad);
        const auto read = LogLevels::parse(levels.split(QLatin1Char(',')));
        QVERIFY(!read);
        QCOMPARE(read.error(), bad);
    }

    void everyCategoryOfOursIsThere()
    {
        const QStringList names = LogLevels::categories();
        for (const QLoggingCategory *category :
             {&logServer(), &logUpstream(), &logSessions(), &logSandbox(), &logApp()}) {
            const QString name = QString::fromLatin1(category->categoryName());
            QVERIFY2(names.contains(name.section(QLatin1Char('.'), 1)), qPrintable(name));
        }
    }

private:
    [[nodiscard]] static QString writtenBy(const QLoggingCategory &category)
    {
        QString letters;
        if (category.isDebugEnabled())
            letters += QLatin1Char('d');
        if (category.isInfoEnabled())
            letters += QLatin1Char('i');
        if (category.isWarningEnabled())
            letters += QLatin1Char('w');
        if (category.isCriticalEnabled())
            letters += QLatin1Char('c');
        return letters;
    }
};

QTEST_GUILESS_MAIN(LogLevelsTest)
#include "tst_loglevels.moc"
