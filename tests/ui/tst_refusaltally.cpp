// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/RefusalTally.h"
#include "server/Problem.h"

#include <QHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using pinbridge::ui::RefusalCounts;

namespace {

/// Those that count, all others do not.
const QHash<QString, qint64 RefusalCounts::*> &counted()
{
    static const QHash<QString, qint64 RefusalCounts::*> table{
        {u"unknown-pin"_s, &RefusalCounts::wrongPins},
        {u"too-many-attempts"_s, &RefusalCounts::tooMany},
        {u"device-not-approved"_s, &RefusalCounts::notApproved},
        {u"wrong-host"_s, &RefusalCounts::wrongHost},
        {u"malformed-request"_s, &RefusalCounts::malformed},
        {u"request-timeout"_s, &RefusalCounts::malformed},
        {u"body-too-large"_s, &RefusalCounts::malformed},
        {u"line-too-long"_s, &RefusalCounts::malformed},
        {u"head-too-large"_s, &RefusalCounts::malformed},
        {u"expectation-failed"_s, &RefusalCounts::malformed},
        {u"not-implemented"_s, &RefusalCounts::malformed},
        {u"http-version"_s, &RefusalCounts::malformed},
    };
    return table;
}

ExchangeSummary exchange(const QString &problem, int status)
{
    ExchangeSummary summary;
    summary.status = status;
    summary.note = problem;
    return summary;
}

} // namespace

class TestRefusalTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblem_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("status");
        for (const ProblemType &type : allProblems())
            QTest::newRow(type.type) << QString::fromLatin1(type.type) << type.status;
        QTest::newRow("none") << QString() << 200;
    }

    void everyProblem()
    {
        QFETCH(QString, problem);
        QFETCH(int, status);
        RefusalTally tally;
        RefusalCounts expected;
        const auto count = counted().value(problem);
        for (int times = 1; times <= 2; ++times) {
            QCOMPARE(tally.note(exchange(problem, status)), count != nullptr);
            if (count != nullptr)
                expected.*count = times;
            QVERIFY(tally.counts() == expected);
        }
    }

    /// A name that nothing is answered with any longer would count nothing.
    void whatCountsIsAnsweredWith()
    {
        QStringList known;
        for (const ProblemType &type : allProblems())
            known << QString::fromLatin1(type.type);
        for (auto it = counted().begin(); it != counted().end(); ++it)
            QVERIFY2(known.contains(it.key()), qPrintable(it.key()));
    }

    void eachHasItsOwnCount()
    {
        RefusalTally tally;
        for (const auto &problem : {u"unknown-pin"_s, u"wrong-host"_s, u"unknown-pin"_s})
            QVERIFY(tally.note(exchange(problem, 400)));
        QVERIFY(tally.counts() == (RefusalCounts{.wrongPins = 2, .wrongHost = 1}));
    }
};

QTEST_GUILESS_MAIN(TestRefusalTally)
#include "tst_refusaltally.moc"
