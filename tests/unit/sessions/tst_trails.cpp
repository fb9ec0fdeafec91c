// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

using Origin = Trail::Step::Origin;

namespace {

/// "asked create-session 200", one for each step.
QStringList wordsOf(const Trail &trail)
{
    QStringList all;
    const QList<Trail::Step> steps = trail.steps();
    all.reserve(steps.size());
    for (const Trail::Step &step : steps) {
        QString words = step.origin == Origin::Asked ? QStringLiteral("asked ")
                        : step.origin == Origin::Shared
                            ? QStringLiteral("of %1 ").arg(QLatin1String(step.askedBy))
                            : QStringLiteral("remembered ");
        words += nameOf(step.stage);
        if (step.status > 0)
            words += QStringLiteral(" %1").arg(step.status);
        if (step.failure)
            words += u' ' + nameOf(*step.failure);
        if (!step.end)
            words += QStringLiteral(" …");
        all.append(words);
    }
    return all;
}

} // namespace

class TrailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreationTellsItsSteps()
    {
        SessionBench bench;
        const QByteArray ann = bench.authenticate(SessionBench::ann);
        const Trail trail("1");
        const Outcome<Session> made(bench.desk.create(ann, SessionBench::bob, {}, trail));
        QVERIFY(made.wait());
        QCOMPARE(
            wordsOf(trail),
            QStringList(
                {QStringLiteral("asked user-lookup 200"), QStringLiteral("asked user-lookup 200"),
                 QStringLiteral("asked create-session 200"), QStringLiteral("asked video 200"),
                 QStringLiteral("asked contact-view 200"), QStringLiteral("asked storage")}));
        const Trail::Step look = trail.steps().first();
        QCOMPARE(look.call, QByteArray("GET /v1r1/enterprise/users"));
        QCOMPARE(look.attempts, 1);
        QVERIFY(look.firstByte && look.begin <= *look.firstByte && *look.firstByte <= *look.end);
    }

    void aKnownUserIsRemembered()
    {
        SessionBench bench;
        (void)bench.authenticate(SessionBench::ann);
        const Trail trail("1");
        const Outcome<AuthenticatedUser> user(bench.users.authenticate(SessionBench::ann, trail));
        QVERIFY(user.wait());
        QCOMPARE(wordsOf(trail), QStringList{QStringLiteral("remembered user-lookup")});
    }

    void sharedStepsNameWhoAsked()
    {
        SessionBench bench;
        const QByteArray ann = bench.authenticate(SessionBench::ann);
        const Trail first("1");
        const Trail second("2");
        const Outcome<Session> one(bench.desk.create(ann, SessionBench::bob, {}, first));
        const Outcome<Session> two(bench.desk.create(ann, SessionBench::bob, {}, second));
        QVERIFY(one.wait() && two.wait());
        QStringList shared = wordsOf(first);
        shared.replaceInStrings(QStringLiteral("asked"), QStringLiteral("of 1"));
        QCOMPARE(shared.size(), 6);
        QCOMPARE(wordsOf(second), shared);
    }

    void aLookUpSharedByCreationsIsOnlyThat()
    {
        SessionBench bench;
        bench.site.people.append({QStringLiteral("3"), QStringLiteral("carol@example.com")});
        const QByteArray ann = bench.authenticate(SessionBench::ann);
        const QByteArray carol = bench.authenticate(QStringLiteral("carol@example.com"));
        const Trail second("2");
        const Outcome<Session> one(bench.desk.create(ann, SessionBench::bob));
        const Outcome<Session> two(bench.desk.create(carol, SessionBench::bob, {}, second));
        QVERIFY(one.wait() && two.wait());
        QCOMPARE(wordsOf(second).mid(0, 3),
                 QStringList({QStringLiteral("of  user-lookup 200"),
                              QStringLiteral("of  user-lookup 200"),
                              QStringLiteral("asked create-session 200")}));
        QCOMPARE(wordsOf(second).size(), 6);
    }

    void aFailedStepSaysWhy()
    {
        SessionBench bench;
        const QByteArray ann = bench.authenticate(SessionBench::ann);
        bench.site.refused.insert(ann);
        const Trail trail("1");
        const Outcome<Session> made(bench.desk.create(ann, SessionBench::bob, {}, trail));
        QVERIFY(!made.wait());
        QCOMPARE(wordsOf(trail).last(), QStringLiteral("asked create-session 400 token-refused"));
        QVERIFY(trail.steps().last().blamesToken);
    }

    void aStepUnderWayIsToldAsThat()
    {
        SessionBench bench;
        const Trail trail("1");
        const Outcome<AuthenticatedUser> user(bench.users.authenticate(SessionBench::ann, trail));
        QCOMPARE(wordsOf(trail), QStringList{QStringLiteral("asked user-lookup …")});
        QVERIFY(user.wait());
    }

    void nobodysTrailKeepsNothing()
    {
        const Trail none;
        none.begin(Stage::Video, std::chrono::milliseconds(1))->status = 200;
        none.remembered(Stage::Video, std::chrono::milliseconds(1));
        QVERIFY(none.steps().isEmpty());
        QVERIFY(none.id().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TrailsTest)
#include "tst_trails.moc"
