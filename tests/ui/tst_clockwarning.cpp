// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ClockWords.h"
#include "sandbox/Sandbox.h"
#include "support/RawHttp.h"
#include "support/ScriptedUpstream.h"
#include "ui/BridgeDesk.h"
#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace std::chrono_literals;
using test::textOf;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// A clock that is too far from upstream's is told where one looks, with what to do.
class ClockWarningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsSayWhichWayAndHowToSetIt()
    {
        const QString behind = clockWarning(41'400ms, sys::Platform::Linux);
        QVERIFY(behind.startsWith(u"This machine's clock is 41 s behind"_s));
        QVERIFY(behind.contains(u"timedatectl"_s));
        const QString ahead = clockWarning(-95s, sys::Platform::Windows);
        QVERIFY(ahead.startsWith(u"This machine's clock is 95 s ahead"_s));
        QVERIFY(ahead.contains(u"Sync now"_s));
        QVERIFY(clockWarning(-95s, sys::Platform::MacOs).contains(u"System Settings"_s));
    }

    void theWindowShowsItWhereThereIsOne()
    {
        test::FakeFacade facade;
        ui::Theme theme{ui::ThemeChoice::Light};
        ui::MainWindow window(facade, theme);
        window.show();
        facade.listen();
        ui::UpstreamState upstream = facade.upstream();
        upstream.latency = 84ms;
        upstream.clockDifference = 300ms;
        facade.setUpstream(upstream);
        QVERIFY(!test::isShown(window, u"clockLabel"_s));
        QVERIFY(!test::isShown(window, u"clockWarning"_s));
        upstream.clockDifference = 95s;
        upstream.clockWarning = u"This machine's clock is 95 s behind."_s;
        facade.setUpstream(upstream);
        QVERIFY(test::isShown(window, u"clockLabel"_s));
        QCOMPARE(textOf(window, u"clockWarning"_s), upstream.clockWarning);
        QVERIFY(test::find<QLabel>(window, u"clockLabel"_s)->toolTip().contains(u"95 s"_s));
    }

    void answersOfUpstreamMakeIt()
    {
        const SystemClock clock;
        Sandbox keys({}, clock);
        QVERIFY(keys.start());
        test::ScriptedUpstream upstream;
        upstream.answerWith([this](const test::ScriptedUpstream::Request &) {
            return test::reply(
                200, R"({"entries":[],"page":1,"page_size":50,"total_entries":0,"total_pages":1})",
                "application/json",
                {{"Date", test::httpDate(QDateTime::currentDateTimeUtc().addSecs(m_ahead))}});
        });
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.bridge.profile = keys.profile();
        setup.bridge.profile->url = upstream.url();
        test::BridgeDesk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        ask(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.upstream().clockDifference.has_value(), patience);
        QVERIFY(desk.facade.upstream().clockWarning.isEmpty());
        m_ahead = 100;
        for (int i = 0; i < 3; ++i)
            ask(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.upstream().clockWarning.contains(u"behind"_s),
                                 patience);
    }

private:
    static void ask(const test::BridgeDesk &desk)
    {
        QVERIFY(test::RawHttp(desk.port()).exchange("GET /auth?email=alice@example.com"));
    }

    int m_ahead = 0; ///< seconds
};

QTEST_MAIN(ClockWarningTest)
#include "tst_clockwarning.moc"
