// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConsoleDesk.h"
#include "ui/ListTable.h"
#include "ui/TrafficModel.h"
#include "ui/WaitingCard.h"

#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using test::click;
using test::textOf;
using test::type;

namespace {

constexpr int patience = test::ConsoleDesk::patience;

[[nodiscard]] ConsoleSetup onTheLan()
{
    ConsoleSetup setup = test::onSandbox();
    setup.bridge.host = QHostAddress::AnyIPv4;
    setup.bridge.access.access = Access::Approved;
    return setup;
}

/// What a phone gets; the server cannot tell it from another machine.
std::optional<test::RawReply> askAsPhone(const test::ConsoleDesk &desk, const QByteArray &line)
{
    test::RawHttp phone(desk.port(), test::networkAddress());
    return phone.exchange(line, "User-Agent: Phone/1\r\n");
}

ui::WaitingCard *cardOf(test::ConsoleDesk &desk)
{
    for (ui::WaitingCard *card : desk.page().findChildren<ui::WaitingCard *>()) {
        if (card->isVisible())
            return card;
    }
    return nullptr;
}

QStringList trafficOf(test::ConsoleDesk &desk)
{
    QStringList lines;
    const auto *model = test::find<QTableView>(desk.page(), u"trafficTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        lines << model->index(row, ui::TrafficModel::Request).data().toString() + u' '
                     + model->index(row, ui::TrafficModel::Status).data().toString();
    }
    return lines;
}

} // namespace

/// Journeys 1, 3 and 4: the first minute, a device on the LAN, a call.
class TestJourneyDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void firstMinute()
    {
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.sandbox = false; // nothing was chosen yet
        test::ConsoleDesk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"sandboxDoor"_s), patience);
        desk.press(u"sandboxDoor"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"createButton"_s), patience);
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        // Made at home it leads to the pin.
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Sessions"_s);
        const QString pin = desk.pin();
        QVERIFY(!pin.isEmpty());
        test::RawHttp curl(desk.port());
        const auto reply = curl.exchange("GET /session?sid=" + pin.toLatin1());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(!test::valueOf(*reply, u"session_token"_s).isEmpty());
        QVERIFY(!test::valueOf(*reply, u"user_token"_s).isEmpty());
    }

    void waitingDeviceIsSeenOnAnyPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"home", "sessions", "traffic", "users", "profiles"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void waitingDeviceIsSeenOnAnyPage()
    {
        QFETCH(QString, page);
        if (test::networkAddress().isNull())
            QSKIP("this machine has no address but loopback, which is always served");
        test::ConsoleDesk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.open(page);
        const auto refused = askAsPhone(desk, "GET /auth?email=bob@example.com");
        QVERIFY(refused);
        QCOMPARE(refused->status, 403);
        const auto *button = test::find<QAbstractButton>(desk.window, u"nav-devices"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->accessibleName().contains(u"1 waiting"_s), patience);
        // And decided on without leaving what one was about.
        QWidget *asking =
            page == "home"_L1 ? cardOf(desk) : test::find<QWidget>(desk.window, u"waitingBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asking != nullptr && asking->isVisible(), patience);
        QTest::qWait(int(ui::WaitingCard::settleTime.count()) + 50);
        click(*asking, u"allowWaiting"_s);
        QTRY_COMPARE_WITH_TIMEOUT(askAsPhone(desk, "GET /auth?email=bob@example.com")->status, 200,
                                  patience);
        QCOMPARE(desk.window.pageName(), page);
    }

    void phoneWaitsIsAllowedAndServed()
    {
        if (test::networkAddress().isNull())
            QSKIP("this machine has no address but loopback, which is always served");
        test::ConsoleDesk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        // What is to be typed on the phone is no address of loopback.
        QCOMPARE(desk.says(u"addressHeading"_s), u"Type this on the device"_s);
        QVERIFY(desk.says(u"deviceAddress"_s).contains(test::networkAddress().toString()));
        QVERIFY(desk.shows(u"addressQr"_s));

        const auto refused = askAsPhone(desk, "GET /auth?email=bob@example.com");
        QVERIFY(refused && refused->status == 403);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk) != nullptr, patience);
        QVERIFY(desk.says(u"waitingTitle"_s).startsWith(test::networkAddress().toString()));
        QTest::qWait(int(ui::WaitingCard::settleTime.count()) + 50);
        click(*cardOf(desk), u"allowWaiting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk) == nullptr, patience);
        const auto served = askAsPhone(desk, "GET /auth?email=bob@example.com");
        QVERIFY(served);
        QCOMPARE(served->status, 200);

        desk.open(u"traffic"_s);
        QTRY_COMPARE_WITH_TIMEOUT(trafficOf(desk),
                                  QStringList({u"GET /auth 403 refused"_s, u"GET /auth 200 OK"_s}),
                                  patience);
    }

    void blockedPhoneCanBeAllowedLater()
    {
        if (test::networkAddress().isNull())
            QSKIP("this machine has no address but loopback, which is always served");
        test::ConsoleDesk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QVERIFY(askAsPhone(desk, "GET /auth?email=bob@example.com"));
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk) != nullptr, patience);
        QTest::qWait(int(ui::WaitingCard::settleTime.count()) + 50);
        click(*cardOf(desk), u"blockWaiting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk) == nullptr, patience);
        QCOMPARE(askAsPhone(desk, "GET /auth?email=bob@example.com")->status, 403);
        desk.open(u"devices"_s);
        auto *table = test::find<ui::ListTable>(desk.page(), u"deviceTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        desk.press(u"allowDevice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(askAsPhone(desk, "GET /auth?email=bob@example.com")->status, 200,
                                  patience);
    }

    void takenPortIsLeftForAFreeOne()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.port = taken.serverPort();
        test::ConsoleDesk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"failureRemedy"_s), patience);
        QVERIFY(desk.says(u"failureTitle"_s).contains(u"port"_s));
        desk.press(u"failureRemedy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QVERIFY(desk.port() != taken.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.says(u"deviceAddress"_s).endsWith(u':' + QString::number(desk.port())), patience);
        QVERIFY(test::RawHttp(desk.port()).exchange("GET /healthz"));
        // And a whole session there.
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
    }

    void aCall()
    {
        test::ConsoleDesk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.open(u"users"_s);
        type(desk.page(), u"userEdit"_s, u"alice@example.com"_s);
        desk.press(u"authenticateButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"userResult"_s), patience);
        QVERIFY(desk.says(u"tokenLife"_s).startsWith(u"lives "_s));

        // The creator's device does it by itself, as the sample apps do.
        test::RawHttp creator(desk.port());
        const auto authenticated = creator.exchange("GET /auth?email=alice@example.com");
        QVERIFY(authenticated && authenticated->status == 200);
        const QByteArray token = test::valueOf(*authenticated, u"token"_s).toLatin1();
        const auto made = creator.exchange(
            "POST /session", "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
            R"({"contact_email": "bob@example.com"})");
        QVERIFY(made && made->status == 200);
        desk.open(u"sessions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
        QCOMPARE(desk.pin(), test::valueOf(*made, u"sid"_s));
        QVERIFY(desk.says(u"sessionJoins"_s).contains(u"obody"_s)
                || !desk.says(u"sessionJoins"_s).contains(u"from"_s));

        test::RawHttp contact(desk.port());
        const auto joined = contact.exchange("GET /session?sid=" + desk.pin().toLatin1());
        QVERIFY(joined && joined->status == 200);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"sessionJoins"_s).contains(u"from 127.0.0.1"_s),
                                 patience);
        const auto *table = test::find<QTableView>(desk.page(), u"sessionTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()
                                     ->index(0, ui::SessionModel::State)
                                     .data()
                                     .toString()
                                     .startsWith(u"joined "_s),
                                 patience);
        // How long every token lives: of both seats, for the user and the session.
        QStringList lives;
        for (const QLabel *label : desk.page().findChildren<QLabel *>(u"tokenLife"_s)) {
            if (label->isVisible())
                lives << label->text();
        }
        QCOMPARE(lives.size(), 4);
        for (const QString &life : std::as_const(lives))
            QVERIFY2(life.startsWith(u"lives "_s), qPrintable(lives.join(u'\n')));
    }
};

QTEST_MAIN(TestJourneyDevice)
#include "tst_journeydevice.moc"
