// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/FailureWords.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

class TestFailureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasATitle()
    {
        for (int code = 0; code <= int(FailureCode::Internal); ++code) {
            Failure failure;
            failure.code = static_cast<FailureCode>(code);
            failure.sentence = Phrase::verbatim(u"What happened."_s);
            const ui::FailureText text = wordsOf(failure);
            QVERIFY2(!text.title.isEmpty(), qPrintable(nameOf(failure.code)));
            QCOMPARE(text.cause, failure.sentence);
            QVERIFY(text.details.contains(nameOf(failure.code)));
        }
    }

    void takenPortHasAWayOut()
    {
        const Failure failure{.code = FailureCode::PortUnavailable};
        QCOMPARE(wordsOf(failure).remedy, ui::Remedy::StartOnFreePort);
        QCOMPARE(wordsOf(failure).otherRemedy, ui::Remedy::OpenSettings);
        QCOMPARE(wordsOf(failure).setting, u"port"_s);
    }

    void noProfileMendsAFolder()
    {
        const Failure profile{.code = FailureCode::BadSetting, .stage = Stage::Settings};
        QCOMPARE(wordsOf(profile).remedy, ui::Remedy::OpenProfiles);
        const Failure access{
            .code = FailureCode::BadSetting, .stage = Stage::Settings, .setting = u"access"_s};
        QCOMPARE(wordsOf(access).remedy, ui::Remedy::OpenSettings);
        const Failure folder{.code = FailureCode::BadSetting, .stage = Stage::Storage};
        QCOMPARE(wordsOf(folder).remedy, ui::Remedy::None);
        QVERIFY(wordsOf(folder).title.contains(u"directory"_s));
    }

    void noProfileMendsADecision()
    {
        const Failure refused{.code = FailureCode::BadSetting,
                              .sentence = Phrase::verbatim(u"There is no room."_s),
                              .stage = Stage::Settings};
        QCOMPARE(wordsOfDecision(refused).remedy, ui::Remedy::None);
        QCOMPARE(wordsOfDecision(refused).title, u"This cannot be decided"_s);
        QCOMPARE(wordsOfDecision(refused).cause, refused.sentence);
        const Failure unkept{.code = FailureCode::Unavailable, .stage = Stage::Storage};
        QCOMPARE(wordsOfDecision(unkept).title, u"The decision could not be kept"_s);
        const Failure stopped{.code = FailureCode::Unavailable};
        QCOMPARE(wordsOfDecision(stopped), wordsOf(stopped));
    }

    void translatorsGetEveryWord_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::newRow("failures") << u"FailureWords.cpp"_s << u"Try again in %1 s."_s;
        QTest::newRow("stages") << u"FailureWords.cpp"_s << u"looking up the contact…"_s;
        QTest::newRow("states") << u"States.cpp"_s << u"This machine only"_s;
        QTest::newRow("notes") << u"NoteWords.cpp"_s << u"A web page of another origin asked"_s;
        QTest::newRow("drafts") << u"DraftJudge.cpp"_s << u"kept; type to replace"_s;
    }

    void translatorsGetEveryWord()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        const QString lupdate = QStandardPaths::findExecutable(
            u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                           QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        const QString found = folder.filePath(u"found.ts"_s);
        const QString source = QFINDTESTDATA(u"../../app/console/"_s + file);
        QCOMPARE(QProcess::execute(lupdate, {u"-silent"_s, source, u"-ts"_s, found}), 0);
        QFile words(found);
        QVERIFY(words.open(QIODevice::ReadOnly));
        QVERIFY(words.readAll().contains("<source>" + text.toUtf8() + "</source>"));
    }

    void adviceToWaitIsTold()
    {
        Failure failure{.code = FailureCode::UpstreamBusy};
        failure.retryAfter = std::chrono::seconds(7);
        failure.upstreamStatus = 429;
        const ui::FailureText text = wordsOf(failure);
        QCOMPARE(text.advice, u"Try again in 7 s."_s);
        QVERIFY(text.details.contains(u"429"_s));
    }
};

QTEST_GUILESS_MAIN(TestFailureWords)
#include "tst_failurewords.moc"
