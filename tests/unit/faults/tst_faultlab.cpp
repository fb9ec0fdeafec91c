// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultLab.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

/// Which request meets which rule, and how often.
class FaultLabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothingOn();
    void rulesAreMetInTheirOrder();
    void aRuleIsForItsDeviceAndRoute();
    void timesAreChosenBetweenTheTwo();
    void aRuleThatIsUsedUpStaysForItsHits();
    void rulesAreRemovedOneByOneOrAll();
    void thereIsAnEndOfRules();
    void oneUpstreamRuleMeetsAllCallsOfARequest();
    void onlyCallsThatMeetItUseAnUpstreamRuleUp();
    void theFirstCallWithATokenIsRefused();
    void allCallsWithATokenAreRefused();
    void callsOfNobodyAreLeftAlone();
    void aRuleThatIsTakenAwayActsNoMore();

private:
    static void add(FaultLab &lab, const char *text)
    {
        const auto rule = lab.add(*parseFaultRule(QString::fromLatin1(text), lab.scope()));
        QVERIFY(rule);
    }
    static QString take(FaultLab &lab, const QString &route = u"create"_s,
                        const QString &device = u"192.168.2.17"_s)
    {
        const auto hit = lab.take(QHostAddress(device), route);
        return hit ? hit->name : QString();
    }
    static QString end(FaultLab &lab, const char *request)
    {
        const auto met = lab.end(request);
        return met ? met->name : QString();
    }
    const QHostAddress m_device{u"192.168.2.17"_s};
};

void FaultLabTest::beginsWithNothingOn()
{
    FaultLab lab;
    QVERIFY(!lab.isOn());
    QVERIFY(lab.rules().isEmpty());
    QCOMPARE(take(lab), QString());
    lab.begin("a", m_device, u"create"_s);
    QVERIFY(!lab.takeUpstream("a", true));
    QCOMPARE(end(lab, "a"), QString());
}

void FaultLabTest::rulesAreMetInTheirOrder()
{
    FaultLab lab;
    const QSignalSpy changes(&lab, &FaultLab::changed);
    add(lab, "status 503 times 2");
    add(lab, "garbage on create once");
    add(lab, "drop-before");
    QCOMPARE(changes.size(), 3);
    QCOMPARE(take(lab), u"#1 status 503"_s);
    QCOMPARE(take(lab, u"auth"_s), u"#1 status 503"_s);
    QCOMPARE(take(lab, u"auth"_s), u"#3 drop-before reset"_s);
    QCOMPARE(take(lab), u"#2 garbage"_s);
    QCOMPARE(take(lab), u"#3 drop-before reset"_s);
    QCOMPARE(changes.size(), 8);
}

void FaultLabTest::aRuleIsForItsDeviceAndRoute()
{
    FaultLab lab;
    add(lab, "garbage on create for 192.168.2.17 once");
    QCOMPARE(take(lab, u"join"_s), QString());
    QCOMPARE(take(lab, u"create"_s, u"192.168.2.18"_s), QString());
    QCOMPARE(lab.rules().first().left, std::optional(1));
    QCOMPARE(take(lab), u"#1 garbage"_s);
    QCOMPARE(take(lab), QString());
}

void FaultLabTest::timesAreChosenBetweenTheTwo()
{
    double chance = 0;
    FaultLab lab(FaultScope::Device, [&chance] { return chance; });
    add(lab, "delay 100ms-200ms");
    const auto time = [&] { return lab.take(m_device, u"auth"_s)->time.count(); };
    QCOMPARE(time(), 100);
    chance = 0.5;
    QCOMPARE(time(), 150);
    chance = 0.999'999;
    QCOMPARE(time(), 200);
    lab.clear();
    add(lab, "delay 3s");
    QCOMPARE(time(), 3000);
}

void FaultLabTest::aRuleThatIsUsedUpStaysForItsHits()
{
    FaultLab lab;
    add(lab, "garbage times 2");
    take(lab);
    QVERIFY(lab.isOn());
    take(lab);
    QVERIFY(!lab.isOn());
    QCOMPARE(lab.rules().size(), 1);
    QCOMPARE(lab.rules().first().hits, 2);
    QVERIFY(!lab.rules().first().isOn());
    QCOMPARE(textOf(lab.rules().first()), u"garbage times 0"_s);
}

void FaultLabTest::rulesAreRemovedOneByOneOrAll()
{
    FaultLab lab;
    const QSignalSpy cleared(&lab, &FaultLab::cleared);
    add(lab, "garbage");
    add(lab, "drop-before");
    QVERIFY(lab.remove(1));
    QVERIFY(!lab.remove(1));
    QVERIFY(lab.isOn());
    lab.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!lab.isOn());
    add(lab, "garbage");
    QCOMPARE(lab.rules().first().id, 3); // no id means two rules
}

void FaultLabTest::thereIsAnEndOfRules()
{
    FaultLab lab;
    for (int i = 0; i < FaultLab::mostRules; ++i)
        add(lab, "garbage once");
    const auto rule = *parseFaultRule(u"garbage"_s, FaultScope::Device);
    QVERIFY(!lab.add(rule));
    take(lab);
    QVERIFY(lab.add(rule)); // in the place of the one that is used up
    QCOMPARE(lab.rules().size(), FaultLab::mostRules);
    QCOMPARE(lab.rules().first().id, 2);
}

void FaultLabTest::oneUpstreamRuleMeetsAllCallsOfARequest()
{
    FaultLab lab;
    add(lab, "upstream-down on create once");
    QCOMPARE(take(lab), QString()); // not one of the device's side
    lab.begin("a", m_device, u"create"_s);
    lab.begin("b", m_device, u"create"_s);
    lab.begin("c", m_device, u"auth"_s);
    QVERIFY(!lab.takeUpstream("c", false));
    QVERIFY(lab.takeUpstream("b", false));
    QVERIFY(!lab.isOn());
    QVERIFY(lab.takeUpstream("b", true)); // used up, but by itself
    QVERIFY(!lab.takeUpstream("a", false));
    QCOMPARE(lab.rules().first().hits, 1);
    QCOMPARE(end(lab, "a"), QString());
    QCOMPARE(end(lab, "b"), u"#1 upstream-down"_s);
    QVERIFY(!lab.takeUpstream("b", true));
}

void FaultLabTest::onlyCallsThatMeetItUseAnUpstreamRuleUp()
{
    FaultLab lab;
    add(lab, "upstream-slow 1s once");
    lab.begin("a", m_device, u"auth"_s); // answered from memory
    QCOMPARE(end(lab, "a"), QString());
    QVERIFY(lab.isOn());
    lab.begin("b", m_device, u"auth"_s);
    QCOMPARE(lab.takeUpstream("b", false)->time.count(), 1000);
    QVERIFY(!lab.isOn());
}

void FaultLabTest::theFirstCallWithATokenIsRefused()
{
    FaultLab lab;
    add(lab, "upstream-token-expired");
    lab.begin("a", m_device, u"create"_s);
    QVERIFY(!lab.takeUpstream("a", false)); // the partner's
    QVERIFY(lab.takeUpstream("a", true));
    QVERIFY(!lab.takeUpstream("a", true));
    QCOMPARE(end(lab, "a"), u"#1 upstream-token-expired first"_s);
}

void FaultLabTest::allCallsWithATokenAreRefused()
{
    FaultLab lab;
    add(lab, "upstream-token-expired all once");
    lab.begin("a", m_device, u"create"_s);
    QVERIFY(!lab.takeUpstream("a", false));
    QVERIFY(lab.takeUpstream("a", true));
    QVERIFY(!lab.takeUpstream("a", false));
    QVERIFY(lab.takeUpstream("a", true));
    QCOMPARE(lab.rules().first().hits, 1);
}

void FaultLabTest::callsOfNobodyAreLeftAlone()
{
    FaultLab lab;
    add(lab, "upstream-down");
    QVERIFY(!lab.takeUpstream({}, true)); // the operator's, or the credential check's
    QCOMPARE(lab.rules().first().hits, 0);
}

void FaultLabTest::aRuleThatIsTakenAwayActsNoMore()
{
    FaultLab lab;
    add(lab, "upstream-down");
    lab.begin("a", m_device, u"create"_s);
    QVERIFY(lab.takeUpstream("a", false));
    lab.clear();
    QVERIFY(!lab.takeUpstream("a", false));
    QCOMPARE(end(lab, "a"), u"#1 upstream-down"_s); // it was met
}

QTEST_GUILESS_MAIN(FaultLabTest)
#include "tst_faultlab.moc"
