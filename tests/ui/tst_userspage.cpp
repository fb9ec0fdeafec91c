// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/SecretClipboard.h"
#include "ui/UsersPage.h"
#include "ui/Widget.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;

class TestUsersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void showsWhoItIs()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard);
        page.show();
        QVERIFY(!test::find<QPushButton>(page, u"authenticateButton"_s)->isEnabled());
        facade.listen();
        type(page, u"userEdit"_s, u"alice@example.com"_s);
        QTest::keyClick(test::find<QLineEdit>(page, u"userEdit"_s), Qt::Key_Return);
        QCOMPARE(facade.calls, QStringList{u"auth alice@example.com"_s});
        UserText user;
        user.id = u"1058"_s;
        user.email = u"alice@example.com"_s;
        user.name = u"<i>Alice</i>"_s;
        user.token = Secret(QByteArray("eyJhbGciOiJIUzI1NiJ9.secret-part.sig"));
        user.tokenEnds = QDateTime::currentDateTimeUtc().addDays(29).addSecs(60);
        Q_EMIT facade.userAuthenticated(facade.lastId, user);
        QVERIFY(isShown(page, u"userResult"_s));
        QCOMPARE(textOf(page, u"userName"_s), u"<i>Alice</i>"_s);
        QCOMPARE(test::find<QLabel>(page, u"userName"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(textOf(page, u"tokenLife"_s), u"lives 29 d"_s);
        QVERIFY(!test::find<QLineEdit>(page, u"tokenText"_s)->text().contains(u"secret-part"_s));
    }

    void failureIsShownAndTriedAgain()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard);
        page.show();
        facade.listen();
        type(page, u"userEdit"_s, u"nobody@example.com"_s);
        click(page, u"authenticateButton"_s);
        Q_EMIT facade.failed(facade.lastId, test::failureText(Remedy::TryAgain));
        QVERIFY(isShown(page, u"failureBox"_s));
        click(page, u"failureRemedy"_s);
        QCOMPARE(facade.calls.size(), 2);
        QVERIFY(!isShown(page, u"failureBox"_s));
        click(page, u"cancelAuthenticate"_s);
        QVERIFY(isShown(page, u"authenticateButton"_s));
    }

    void badAddressIsNotSent()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard);
        page.show();
        facade.listen();
        type(page, u"userEdit"_s, u"alice"_s);
        click(page, u"authenticateButton"_s);
        QVERIFY(facade.calls.isEmpty());
        QVERIFY(isShown(page, u"userVerdict"_s));
    }
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
