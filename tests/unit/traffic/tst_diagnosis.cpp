// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Examples.h"
#include "traffic/DiagnosisRules.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::test;

using Severity = Diagnosis::Severity;

Q_DECLARE_METATYPE(pinbridge::test::Example)
Q_DECLARE_METATYPE(pinbridge::ClientKind)

namespace {

QStringList allRules()
{
    QStringList names;
    for (const auto rules :
         {diagnosis::tokenRules(), diagnosis::upstreamRules(), diagnosis::requestRules(),
          diagnosis::refusalRules(), diagnosis::timingRules(), diagnosis::clientRules(),
          diagnosis::pageRules()}) {
        for (const diagnosis::Rule &rule : rules)
            names.append(QString::fromLatin1(rule.name));
    }
    return names;
}

Diagnosis found(const Scene &scene, const char *rule)
{
    const auto all = scene.diagnoses();
    const auto one = std::ranges::find_if(
        all, [rule](const Diagnosis &each) { return each.rule == QLatin1String(rule); });
    return one == all.end() ? Diagnosis() : *one;
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasAnExampleAndANameOfItsOwn()
    {
        const QStringList rules = allRules();
        const QSet<QString> names(rules.begin(), rules.end());
        QCOMPARE(names.size(), rules.size());
        QSet<QString> shown;
        const auto examples = allExamples();
        for (const Example &example : examples)
            shown.insert(QString::fromLatin1(example.rule));
        QCOMPARE(names - shown, QSet<QString>());
        QCOMPARE(shown - names, QSet<QString>());
    }

    void theGuideListsEveryRule()
    {
        QFile guide(QStringLiteral(PINBRIDGE_GUIDE_FOLDER "/diagnoses.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        const QStringList rules = allRules();
        for (const QString &rule : rules)
            QVERIFY2(text.contains(u'`' + rule + u'`'), qPrintable(rule));
    }

    void everyExampleIsFoundByItsRule_data()
    {
        QTest::addColumn<Example>("example");
        const auto examples = allExamples();
        for (int i = 0; const Example &example : examples)
            QTest::addRow("%02d %s", ++i, example.rule) << example;
    }

    void everyExampleIsFoundByItsRule()
    {
        QFETCH(Example, example);
        const Scene scene = example.make();
        const QStringList rules = rulesOf(scene.diagnoses());
        QVERIFY2(rules.contains(QLatin1String(example.rule)), qPrintable(rules.join(u' ')));
    }

    void everyExampleIsSaidInWholeSentences_data() { everyExampleIsFoundByItsRule_data(); }
    void everyExampleIsSaidInWholeSentences()
    {
        QFETCH(Example, example);
        const Diagnosis said = found(example.make(), example.rule);
        for (const QString &words : {said.cause.english(), said.advice.english()}) {
            QVERIFY(words.endsWith(u'.') || words.endsWith(u')') || words.endsWith(u'\''));
            // A place without a value; "%2B" is a value.
            static const QRegularExpression place(QStringLiteral("%[1-9](?!B)"));
            QVERIFY2(!words.contains(place), qPrintable(words));
        }
        QVERIFY(!said.cause.english().startsWith(u' '));
    }

    /// Of what a device did not get, just one cause is told.
    void aFailureHasOneCause_data() { everyExampleIsFoundByItsRule_data(); }
    void aFailureHasOneCause()
    {
        QFETCH(Example, example);
        const Scene scene = example.make();
        if (scene.raw.status < 400)
            return;
        const auto all = scene.diagnoses();
        QVERIFY(std::ranges::count(all, Severity::Bad, &Diagnosis::severity) <= 1);
        QCOMPARE(all.first().rule,
                 QLatin1String(example.rule) == QLatin1String("refused-and-sent-again")
                     ? QLatin1String("device-not-allowed")
                     : QLatin1String(example.rule));
    }

    void noSecretIsSaid_data() { everyExampleIsFoundByItsRule_data(); }
    void noSecretIsSaid()
    {
        QFETCH(Example, example);
        const auto all = example.make().diagnoses();
        for (const Diagnosis &one : all) {
            const QString words = one.cause.english() + one.advice.english();
            QVERIFY(!words.contains(QLatin1String("eyJ")));
            QVERIFY(!words.contains(QLatin1String("3271")));
            QVERIFY(!words.contains(QLatin1String(sampleApiKey)));
        }
    }

    void aPlainSuccessHasNone()
    {
        const QByteArray token = tokenOf("User:1001", sceneTime().addDays(30));
        QCOMPARE(rulesOf(Scene(auth(ClientKind::Curl, "a@example.com"), 200).diagnoses()),
                 QStringList());
        QCOMPARE(rulesOf(Scene(create(ClientKind::Curl, token, "b@example.com"), 200).diagnoses()),
                 QStringList());
        QCOMPARE(rulesOf(Scene(join(ClientKind::Curl, {}, "3271"), 200).diagnoses()),
                 QStringList());
        QCOMPARE(rulesOf(Scene(auth(ClientKind::Android, "a+b@example.com"), 200).diagnoses()),
                 QStringList());
    }

    void theMostImportantComesFirst()
    {
        Scene scene(create(ClientKind::IosSwift, tokenOf("User:1001", sceneTime().addDays(1)),
                           "bob@example.com"),
                    200);
        scene.raw.replyBody = R"({"session_id":["7612"]})";
        scene.raw.requestFields.emplaceBack("Expect", "100-continue");
        QCOMPARE(rulesOf(scene.diagnoses()),
                 QStringList({QStringLiteral("session-id-list"), QStringLiteral("api-key-differs"),
                              QStringLiteral("expects-continue")}));
    }

    void aFaultOnPurposeIsTheOnlyCause()
    {
        Scene scene(auth(ClientKind::Curl, "a@example.com"), 502,
                    QStringLiteral("upstream-failed"));
        scene.raw.fault = QStringLiteral("flaky upstream");
        const auto all = scene.diagnoses();
        QCOMPARE(rulesOf(all), QStringList{QStringLiteral("fault-on-purpose")});
        QCOMPARE(all.first().cause.english(),
                 QStringLiteral("A fault was played on purpose: flaky upstream."));
        QCOMPARE(all.first().severity, Severity::Note);
    }

    void theTokenIsNotTakenForTheLookUp()
    {
        const auto causeAfter = [](const QByteArray &call) {
            Scene scene(auth(ClientKind::Curl, "a@example.com"), 200);
            scene.raw.duration = std::chrono::milliseconds(3000);
            scene.step(Stage::UserLookup, {}, 200).raw.steps.last().call = call;
            return found(scene, "answer-slow").cause.english();
        };
        QCOMPARE(causeAfter("GET /v1r1/enterprise/users"),
                 QStringLiteral("The answer took 3.0 s, 3.0 s of it for the look-up of the user."));
        QCOMPARE(causeAfter("GET /v1r1/enterprise/users/{id}"),
                 QStringLiteral("The answer took 3.0 s, 3.0 s of it for the question for the "
                                "user's token."));
    }

    void whatADeviceWritesIsNoPlaceForValues()
    {
        const Scene scene(auth(ClientKind::Curl, "%252%251"), 400, QStringLiteral("bad-email"));
        QCOMPARE(found(scene, "email-bad").cause.english(),
                 QStringLiteral("%2%1 is not an e-mail address."));
    }

    void connectionsWithoutTls_data()
    {
        QTest::addColumn<TlsFault::Kind>("kind");
        QTest::addColumn<QString>("rule");
        using Kind = TlsFault::Kind;
        QTest::newRow("none here") << Kind::NotServed << QStringLiteral("https-not-served");
        QTest::newRow("untrusted") << Kind::Untrusted << QStringLiteral("https-untrusted");
        QTest::newRow("old") << Kind::NoCommonWay << QStringLiteral("https-no-common-way");
        QTest::newRow("left") << Kind::Left << QStringLiteral("https-left");
        QTest::newRow("failed") << Kind::Failed << QStringLiteral("https-failed");
    }

    void connectionsWithoutTls()
    {
        QFETCH(TlsFault::Kind, kind);
        QFETCH(QString, rule);
        const Diagnosis said = diagnose(TlsFault{.kind = kind, .at = {}, .device = {}});
        QCOMPARE(QString(said.rule), rule);
        QVERIFY(said.cause.english().endsWith(u'.') && said.advice.english().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
