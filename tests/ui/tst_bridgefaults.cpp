// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using Desk = test::BridgeDesk;

namespace {

constexpr int patience = 30'000; // ms

int ask(const Desk &desk)
{
    return test::RawHttp(desk.port())
        .exchange("GET /auth?email=alice@example.com")
        .value_or(test::RawReply())
        .status;
}

FaultDraft unavailable() { return {.kind = u"status"_s, .status = 503}; }

} // namespace

/// The console's fault lab, on a real bridge.
class BridgeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsAddedAndRemoved();
    void hitsAndWhatIsLeftAreTold();
    void presetsAreUsed();
    void whatIsNoRuleIsRefused();
    void thereIsAllToChooseFrom();
    void aRuleIsToldInWords();
    void aRulesDeviceIsAnAddressOrANetwork();
    void nothingIsOnAfterTheServerIsStartedAgain();
    void withoutAServerThereAreNone();

private:
    /// What became of a request: empty, or the cause of its failure.
    static QString outcomeOf(Desk &desk, RequestId id)
    {
        const QObject waiting; // what comes later is none of this function's
        QString cause = u"nothing came"_s;
        bool isOver = false;
        connect(&desk.facade, &Facade::faultsAltered, &waiting, [&](RequestId other) {
            if (other == id) {
                cause.clear();
                isOver = true;
            }
        });
        connect(&desk.facade, &Facade::failed, &waiting,
                [&](RequestId other, const FailureText &failure) {
                    if (other == id) {
                        cause = failure.cause;
                        isOver = true;
                    }
                });
        (void)QTest::qWaitFor([&isOver] { return isOver; }, patience);
        return cause;
    }
};

void BridgeFaultsTest::aRuleIsAddedAndRemoved()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    QCOMPARE(ask(desk), 200);
    QCOMPARE(outcomeOf(desk, desk.facade.addFault(unavailable())), QString());
    QCOMPARE(desk.facade.faults().size(), 1);
    QCOMPARE(desk.facade.faults().first().text, u"status 503"_s);
    QCOMPARE(ask(desk), 503);
    QCOMPARE(outcomeOf(desk, desk.facade.removeFault(1)), QString());
    QVERIFY(desk.facade.faults().isEmpty());
    QCOMPARE(ask(desk), 200);
    QCOMPARE(outcomeOf(desk, desk.facade.addFault(unavailable())), QString());
    QCOMPARE(outcomeOf(desk, desk.facade.clearFaults()), QString());
    QCOMPARE(ask(desk), 200);
}

void BridgeFaultsTest::hitsAndWhatIsLeftAreTold()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    QList<ExchangeRow> seen;
    connect(&desk.facade.traffic(), &TrafficDesk::seen, &desk.facade,
            [&seen](const QList<ExchangeRow> &exchanges) { seen += exchanges; });
    FaultDraft draft = unavailable();
    draft.times = 1;
    QCOMPARE(outcomeOf(desk, desk.facade.addFault(draft)), QString());
    QVERIFY(desk.facade.faults().first().isOn());
    QCOMPARE(ask(desk), 503);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.facade.faults().first().isOn(), patience);
    QCOMPARE(desk.facade.faults().first().hits, 1);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, patience);
    QCOMPARE(seen.first().fault, u"#1 status 503"_s);
}

void BridgeFaultsTest::presetsAreUsed()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    QCOMPARE(outcomeOf(desk, desk.facade.useFaultPreset(u"expired-token-on-next-create"_s, {})),
             QString());
    QCOMPARE(outcomeOf(desk, desk.facade.useFaultPreset(u"upstream-down"_s, u"10.0.0.0/8"_s)),
             QString());
    QCOMPARE(desk.facade.faults().first().text, u"token-expired on create once"_s);
    QCOMPARE(desk.facade.faults().last().device, u"10.0.0.0/8"_s);
    QVERIFY(!outcomeOf(desk, desk.facade.useFaultPreset(u"chaos"_s, {})).isEmpty());
    QVERIFY(!outcomeOf(desk, desk.facade.useFaultPreset(u"upstream-down"_s, u"x"_s)).isEmpty());
}

void BridgeFaultsTest::whatIsNoRuleIsRefused()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    for (const FaultDraft &draft :
         {FaultDraft(), FaultDraft{.kind = u"delay"_s},
          FaultDraft{.kind = u"status"_s, .status = 1},
          FaultDraft{.kind = u"status"_s, .status = 404, .problem = u"no-luck"_s},
          FaultDraft{.kind = u"garbage"_s, .route = u"mars"_s},
          FaultDraft{.kind = u"garbage"_s, .device = u"phone"_s},
          FaultDraft{.kind = u"garbage"_s, .times = 0}})
        QVERIFY2(!outcomeOf(desk, desk.facade.addFault(draft)).isEmpty(), qPrintable(draft.kind));
    QVERIFY(desk.facade.faults().isEmpty());
}

void BridgeFaultsTest::thereIsAllToChooseFrom()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    const FaultCatalogue all = desk.facade.faultCatalogue();
    QVERIFY(!all.presets.isEmpty() && !all.problems.isEmpty());
    QCOMPARE(all.routes.size(), 3);
    for (const FaultKindEntry &entry : all.kinds) {
        FaultDraft draft{.kind = entry.kind, .status = 503};
        draft.from = draft.to = std::chrono::milliseconds(1);
        QVERIFY2(!entry.title.isEmpty() && !entry.help.isEmpty(), qPrintable(entry.kind));
        for (const QString &route : entry.routes) {
            draft.route = route;
            QCOMPARE(outcomeOf(desk, desk.facade.addFault(draft)), QString());
            QVERIFY2(!desk.facade.faults().last().words.isEmpty(), qPrintable(entry.kind));
        }
    }
    for (const FaultPresetEntry &preset : all.presets)
        QVERIFY2(!preset.title.isEmpty() && !preset.purpose.isEmpty(), qPrintable(preset.name));
}

void BridgeFaultsTest::aRuleIsToldInWords()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    using std::chrono::milliseconds;
    const QList<std::pair<FaultDraft, QString>> told = {
        {{.kind = u"delay"_s, .from = milliseconds(200), .to = milliseconds(2000)},
         u"Answered 200 ms to 2 s late"_s},
        {{.kind = u"upstream-slow"_s, .from = milliseconds(120'000), .to = milliseconds(120'000)},
         u"Help Lightning answers 2 min late"_s},
        {{.kind = u"status"_s, .status = 403, .problem = u"device-not-approved"_s},
         u"Answered 403 device-not-approved"_s},
        {{.kind = u"drop-middle"_s, .resets = false}, u"Connection closed within the answer"_s},
        {{.kind = u"upstream-token-expired"_s, .all = true},
         u"Help Lightning refuses every token"_s}};
    for (const auto &[draft, words] : told) {
        QCOMPARE(outcomeOf(desk, desk.facade.addFault(draft)), QString());
        QCOMPARE(desk.facade.faults().last().words, words);
    }
    QCOMPARE(desk.facade.faults().last().mark, u"#5"_s);
}

void BridgeFaultsTest::aRulesDeviceIsAnAddressOrANetwork()
{
    const Desk desk(test::onSandbox());
    for (const QString &good :
         {u""_s, u" "_s, u"192.168.2.17"_s, u"192.168.2.0/24"_s, u"fd00::/8"_s})
        QVERIFY2(desk.facade.faultDeviceProblem(good).isEmpty(), qPrintable(good));
    for (const QString &bad : {u"phone"_s, u"10.1"_s, u"192.168.2.17/33"_s})
        QVERIFY2(desk.facade.faultDeviceProblem(bad).contains(bad), qPrintable(bad));
}

void BridgeFaultsTest::nothingIsOnAfterTheServerIsStartedAgain()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    const auto startAgain = [&desk](const std::function<void()> &how) {
        QCOMPARE(outcomeOf(desk, desk.facade.addFault(unavailable())), QString());
        QCOMPARE(ask(desk), 503);
        how();
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.faults().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QVERIFY(desk.facade.faults().isEmpty());
        QCOMPARE(ask(desk), 200);
    };
    startAgain([&desk] { desk.facade.restartServer(); });
    startAgain([&desk] { desk.facade.useSandbox(); }); // as another profile is used
    startAgain([&desk] {
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), ServerState::Phase::Stopped, patience);
        desk.facade.startServer();
    });
}

void BridgeFaultsTest::withoutAServerThereAreNone()
{
    Desk desk(test::onSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    desk.facade.stopServer();
    QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), ServerState::Phase::Stopped, patience);
    QVERIFY(!outcomeOf(desk, desk.facade.addFault(unavailable())).isEmpty());
    QVERIFY(desk.facade.faults().isEmpty());
}

QTEST_MAIN(BridgeFaultsTest)
#include "tst_bridgefaults.moc"
