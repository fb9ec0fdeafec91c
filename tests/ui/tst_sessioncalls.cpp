// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/BridgeDesk.h"
#include "ui/FakeFacade.h"
#include "ui/SecretClipboard.h"
#include "ui/SessionDetails.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::isShown;
using test::textOf;
using Phase = CallRow::Phase;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// What became of a session's call, where the operator looks for it.
class SessionCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void detailsTellInASentence()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        SessionDetails details(facade, clipboard);
        details.show();
        details.setSession(test::sessionRow(u"3271"_s));
        QVERIFY(!isShown(details, u"sessionCall"_s)); // nobody knows
        const auto told = [&](const CallRow &call) {
            facade.setCalls({{u"id-of-3271"_s, call}});
            return textOf(details, u"sessionCall"_s);
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(told({.phase = Phase::NotStarted}), u"The call has not started yet."_s);
        QVERIFY(isShown(details, u"sessionCall"_s));
        QCOMPARE(told({.phase = Phase::Going, .startedAt = now}),
                 u"In a call for less than a minute"_s);
        QVERIFY(told({.phase = Phase::Going, .startedAt = now.addSecs(-200)})
                    .startsWith(u"In a call for 3 minute"_s));
        QVERIFY(told({.phase = Phase::Ended, .length = std::chrono::minutes(12)})
                    .startsWith(u"The call ended after 12 minute"_s));
        QVERIFY(told({.phase = Phase::Untold}).contains(u"does not tell"_s));
        details.setSession(test::sessionRow(u"4444"_s));
        QVERIFY(!isShown(details, u"sessionCall"_s)); // that was the other one's
        facade.setCalls({});
        details.setSession(test::sessionRow(u"3271"_s));
        QVERIFY(!isShown(details, u"sessionCall"_s));
    }

    void itComesFromTheSandbox()
    {
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.following.pace.first = std::chrono::milliseconds(50);
        setup.bridge.following.pace.longestBefore = std::chrono::milliseconds(200);
        test::BridgeDesk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QString id;
        connect(&desk.facade, &Facade::sessionCreated, this,
                [&id](RequestId, const SessionRow &session) { id = session.id; });
        (void)desk.facade.createSession(u"alice@example.com"_s, u"talking@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!id.isEmpty(), patience);
        const auto isIn = [&](Phase phase) {
            const CallRows calls = desk.facade.sessionCalls();
            return calls.contains(id) && calls.value(id).phase == phase;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isIn(Phase::NotStarted), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(Phase::Going), patience);
        QVERIFY(desk.facade.sessionCalls().value(id).startedAt.isValid());
        desk.facade.stopServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.sessionCalls().isEmpty(), patience);
    }
};

QTEST_MAIN(SessionCallsTest)
#include "tst_sessioncalls.moc"
