// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/ClockSkew.h"

#include <QTest>

#include <initializer_list>

using namespace pinbridge;
using namespace std::chrono_literals;

class ClockSkewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeTheFirstAnswer()
    {
        const ClockSkew skew;
        QVERIFY(!skew.difference());
        QVERIFY(!skew.isTooLarge());
    }

    void oneAnswerThatIsFarOutChangesNothing()
    {
        const ClockSkew skew = after({300ms, -200ms, 100ms, 95s, 200ms});
        QCOMPARE(*skew.difference(), 200ms);
        QVERIFY(!skew.isTooLarge());
    }

    void halfSecondsAreEvenedOut()
    {
        const ClockSkew skew = after({-500ms, 500ms, 400ms, -400ms, 0ms, 100ms, 100ms});
        QCOMPARE(*skew.difference(), 100ms);
    }

    void tooMuchIsBeyondThirtySecondsEitherWay()
    {
        QVERIFY(!after({30s, 30s}).isTooLarge());
        QVERIFY(after({30'500ms, 30'500ms}).isTooLarge());
        QVERIFY(!after({-30s}).isTooLarge());
        QVERIFY(after({-31s}).isTooLarge());
    }

    /// Nine good calls must not hide for nine more that somebody set the clock.
    void aClockThatWasSetCountsAfterThreeAnswers()
    {
        ClockSkew skew = after({0s, 0s, 0s, 0s, 0s, 0s, 0s, 0s, 0s, 120s, 120s});
        QCOMPARE(*skew.difference(), 0ms);
        skew.note(121s);
        QCOMPARE(*skew.difference(), 120s);
        QVERIFY(skew.isTooLarge());
        for (int i = 0; i < 3; ++i)
            skew.note(500ms);
        QVERIFY(!skew.isTooLarge());
    }

    void onlyTheLatestCount()
    {
        ClockSkew skew = after({4s, 4s, 4s, 4s, 4s, 4s, 4s, 4s, 4s, 0s, 0s, 0s, 0s, 0s});
        QCOMPARE(*skew.difference(), 0ms);
        skew.clear();
        QVERIFY(!skew.difference());
    }

private:
    static ClockSkew after(std::initializer_list<std::chrono::milliseconds> differences)
    {
        ClockSkew skew;
        for (const std::chrono::milliseconds difference : differences)
            skew.note(difference);
        return skew;
    }
};

QTEST_APPLESS_MAIN(ClockSkewTest)
#include "tst_clockskew.moc"
