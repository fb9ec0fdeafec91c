// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultPresets.h"

#include <QSet>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

class FaultPresetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRulesInTheirOneForm();
    void areFoundAsTheyAreSpoken();
    void areNamedWhereNoneIsMeant();
};

void FaultPresetsTest::areRulesInTheirOneForm()
{
    QSet<QString> names;
    for (const FaultPreset &preset : faultPresets()) {
        const QString name = QString::fromLatin1(preset.name);
        const auto rule = ruleOfPreset(name);
        QVERIFY2(rule, preset.name);
        QCOMPARE(textOf(*rule), QString::fromLatin1(preset.rule));
        QVERIFY(!rule->device);
        QVERIFY(!names.contains(name));
        names.insert(name);
    }
}

void FaultPresetsTest::areFoundAsTheyAreSpoken()
{
    const auto rule = ruleOfPreset(u" Expired token  on next create "_s);
    QVERIFY(rule);
    QCOMPARE(textOf(*rule), u"token-expired on create once"_s);
}

void FaultPresetsTest::areNamedWhereNoneIsMeant()
{
    const auto rule = ruleOfPreset(u"chaos"_s);
    QVERIFY(!rule);
    QVERIFY(rule.error().sentence.contains("\"chaos\""_L1));
    QVERIFY(rule.error().sentence.contains("expired-token-on-next-create"_L1));
}

QTEST_GUILESS_MAIN(FaultPresetsTest)
#include "tst_faultpresets.moc"
