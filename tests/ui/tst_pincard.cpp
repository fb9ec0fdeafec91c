// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/FullScreenPin.h"
#include "ui/PinCard.h"
#include "ui/PinDisplay.h"
#include "ui/QrCode.h"
#include "ui/Widget.h"

#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;

namespace {

struct Desk
{
    Desk()
    {
        facade.listen();
        card.resize(900, 220);
    }

    void show(const SessionRow &session)
    {
        facade.setSessions({session});
        card.setSession(session);
    }

    void revoke()
    {
        click(card, u"revokeButton"_s);
        click(*card.window(), u"revokeConfirm"_s);
    }

    [[nodiscard]] FullScreenPin *openFullScreen()
    {
        click(card, u"fullScreen"_s);
        return card.window()->findChild<FullScreenPin *>(u"fullScreenPin"_s);
    }

    test::FakeFacade facade;
    qint64 ahead = 0; ///< seconds that the card's clock is ahead of the real one
    PinCard card{facade, [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); }};
};

} // namespace

class TestPinCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void pinExpiresWhileItIsShown()
    {
        Desk desk;
        desk.show(test::sessionRow(u"3271"_s));
        const auto *digits = test::find<PinDisplay>(desk.card, u"pinDisplay"_s);
        QVERIFY(digits->isEnabled());
        desk.ahead = 7200;
        QTRY_VERIFY(textOf(desk.card, u"pinWords"_s).contains(u"expired"_s));
        QVERIFY(!digits->isEnabled());
        for (const QString &name :
             {u"copyPin"_s, u"fullScreen"_s, u"copyInvitation"_s, u"revokeButton"_s})
            QVERIFY2(!test::find<QPushButton>(desk.card, name)->isEnabled(), qPrintable(name));
        QCOMPARE(test::find<QrCode>(desk.card, u"pinQr"_s)->modules(), 0);
    }

    void validUntilIsToldAnew()
    {
        Desk desk;
        SessionRow session = test::sessionRow(u"3271"_s);
        session.expiresAt = session.createdAt.addDays(2);
        desk.show(session);
        QVERIFY(!textOf(desk.card, u"pinWords"_s).contains(u"tomorrow"_s));
        desk.ahead = 86400;
        QTRY_VERIFY(textOf(desk.card, u"pinWords"_s).contains(u"tomorrow"_s));
    }

    void failureBelongsToItsPin()
    {
        Desk desk;
        const SessionRow first = test::sessionRow(u"1111"_s);
        const SessionRow second = test::sessionRow(u"2222"_s);
        desk.show(first);
        desk.revoke();
        QCOMPARE(desk.facade.calls, QStringList{u"revoke 1111"_s});
        desk.card.setSession(second);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::TryAgain));
        QVERIFY(!isShown(desk.card, u"failureBox"_s));
        desk.card.setSession(first);
        QVERIFY(isShown(desk.card, u"failureBox"_s));
        click(desk.card, u"failureRemedy"_s);
        QCOMPARE(desk.facade.calls, (QStringList{u"revoke 1111"_s, u"revoke 1111"_s}));
        QVERIFY(!isShown(desk.card, u"failureBox"_s));
        Q_EMIT desk.facade.pinRevoked(desk.facade.lastId, u"1111"_s);
        desk.card.setSession(second);
        desk.card.setSession(first);
        QVERIFY(!isShown(desk.card, u"failureBox"_s));
    }

    void givenAgainThePinIsAnotherOne()
    {
        Desk desk;
        const SessionRow first = test::sessionRow(u"1111"_s);
        SessionRow second = first;
        second.id = u"another"_s;
        desk.show(first);
        desk.revoke();
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::TryAgain));
        QVERIFY(isShown(desk.card, u"failureBox"_s));
        desk.card.setSession(second);
        QVERIFY(!isShown(desk.card, u"failureBox"_s));
    }

    void fullScreenTellsThatThePinHasEnded_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("revoked") << u"revoked"_s;
        QTest::newRow("expired") << u"expired"_s;
        QTest::newRow("server stopped") << u"ended"_s;
    }

    void fullScreenTellsThatThePinHasEnded()
    {
        QFETCH(QString, how);
        Desk desk;
        SessionRow session = test::sessionRow(u"3271"_s);
        desk.show(session);
        FullScreenPin *large = desk.openFullScreen();
        QVERIFY(large != nullptr);
        QCOMPARE(textOf(*large, u"fullScreenWords"_s), u"three · two · seven · one"_s);
        session.revoked = how == "revoked"_L1;
        if (how == "expired"_L1)
            desk.ahead = 7200;
        else if (session.revoked)
            desk.facade.setSessions({session});
        else
            desk.facade.setSessions({});
        QTRY_VERIFY(textOf(*large, u"fullScreenWords"_s).contains(how));
        QVERIFY(!large->findChild<PinDisplay *>()->isEnabled());
        large->close();
    }

    void localDeskOffersNothingToScan()
    {
        Desk desk;
        desk.show(test::sessionRow(u"3271"_s));
        QVERIFY(isShown(desk.card, u"pinQr"_s));
        desk.facade.listenLocally();
        QVERIFY(!isShown(desk.card, u"pinQr"_s));
        QVERIFY(test::find<QPushButton>(desk.card, u"copyInvitation"_s)
                    ->toolTip()
                    .contains(u"Only this machine"_s));
    }
};

QTEST_MAIN(TestPinCard)
#include "tst_pincard.moc"
