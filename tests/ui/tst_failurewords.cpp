// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/FailureWords.h"

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
            failure.sentence = u"What happened."_s;
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
