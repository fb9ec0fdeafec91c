// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/NoteWords.h"
#include "server/Problem.h"
#include "server/ProblemPages.h"
#include "sessions/Pins.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

class TestNoteWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNoteIsExplained_data()
    {
        QTest::addColumn<QString>("note");
        for (const ProblemType &type : allProblems())
            QTest::newRow(type.type) << QString::fromLatin1(type.type);
        QTest::newRow("own pin") << u"creator-fetched-own-pin"_s;
        QTest::newRow("origin") << u"foreign-origin"_s;
    }

    void everyNoteIsExplained()
    {
        QFETCH(QString, note);
        const ui::NoteText words = noteWords(note);
        QVERIFY(!words.title.isEmpty());
        QVERIFY(words.title != note);
        QVERIFY(words.meaning.endsWith(u'.'));
        QVERIFY(words.advice.endsWith(u'.'));
        // It is the operator who reads this, in the console.
        QVERIFY2(!words.advice.contains(u"operator"_s), qPrintable(words.advice));
        // Who has a page for its settings is told no options.
        QVERIFY2(!words.advice.contains(u"--"_s), qPrintable(words.advice));
        QVERIFY2(!words.advice.contains(u"%1"_s), qPrintable(words.advice));
    }

    void titleAndMeaningAreThoseOfTheProblem()
    {
        const auto problem = problemText("unknown-pin");
        QVERIFY(problem);
        QCOMPARE(problem->title, u"No such pin"_s);
        const ui::NoteText words = noteWords(u"unknown-pin"_s);
        QCOMPARE(words.title, problem->title);
        QCOMPARE(words.meaning, problem->meaning);
        QCOMPARE(noteWords(u"bad-pin"_s).advice, problemText("bad-pin")->remedy);
        QVERIFY(!problemText("no-such-problem"));
    }

    void pageAndReplyAgreeOnThePin()
    {
        const QString digits = u"%1 to %2 digits"_s.arg(PinPolicy::minimumDigits)
                                   .arg(PinPolicy::maximumDigits + 1); // where most are taken
        QVERIFY(problemText("bad-pin")->remedy.contains(digits));
        QVERIFY(parsePin(u"x"_s).error().sentence.contains(digits));
    }

    void whatTheOperatorCanMendHasAPlace()
    {
        QCOMPARE(noteWords(u"device-not-approved"_s).remedy, ui::Remedy::OpenDevices);
        QCOMPARE(noteWords(u"credentials-refused"_s).remedy, ui::Remedy::OpenProfiles);
        QCOMPARE(noteWords(u"unknown-pin"_s).remedy, ui::Remedy::None);
    }

    void whatNobodyKnowsIsNamed()
    {
        QCOMPARE(noteWords({}), ui::NoteText());
        QCOMPARE(noteWords(u"no-such-note"_s),
                 (ui::NoteText{u"no-such-note"_s, {}, {}, ui::Remedy::None}));
    }
};

QTEST_GUILESS_MAIN(TestNoteWords)
#include "tst_notewords.moc"
