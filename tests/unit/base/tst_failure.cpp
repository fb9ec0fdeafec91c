// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Failure.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pinbridge;

class FailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failCarriesWhatItIsGiven()
    {
        const Result<int> result = fail(
            FailureCode::BadPin, Phrase::verbatim(QStringLiteral("Digits only.")), Stage::Server);
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::BadPin);
        QCOMPARE(result.error().sentence, QStringLiteral("Digits only."));
        QCOMPARE(result.error().stage, Stage::Server);
        QVERIFY(!result.error().retryAfter);
        QCOMPARE(result.error().upstreamStatus, 0);
    }

    void codesHaveStableNames()
    {
        QCOMPARE(nameOf(FailureCode::TokenRefused), QStringLiteral("token-refused"));
        checkNames<FailureCode>(static_cast<int>(FailureCode::Internal));
    }

    void stagesHaveStableNames()
    {
        QCOMPARE(nameOf(Stage::UserLookup), QStringLiteral("user-lookup"));
        checkNames<Stage>(static_cast<int>(Stage::Server));
    }

private:
    template<typename Enum>
    static void checkNames(int last)
    {
        static const QRegularExpression kebab(QStringLiteral("\\A[a-z]+(-[a-z]+)*\\z"));
        QSet<QString> names;
        for (int value = 0; value <= last; ++value) {
            const auto name = nameOf(static_cast<Enum>(value));
            QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), last + 1);
    }
};

QTEST_GUILESS_MAIN(FailureTest)
#include "tst_failure.moc"
