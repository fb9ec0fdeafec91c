// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "ui/FakeFacade.h"
#include "ui/SecretClipboard.h"
#include "ui/Theme.h"
#include "ui/UsersPage.h"
#include "ui/Widget.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;

namespace {

UserText userOf(const QString &name)
{
    UserText user;
    user.id = name.toUpper();
    user.email = name + "@example.com"_L1;
    user.name = name;
    user.token =
        Secret(QByteArray(base64Url(R"({"alg":"HS256"})") + '.'
                          + base64Url(R"({"sub":"User:)" + name.toUtf8() + R"("})") + ".c2ln"));
    return user;
}

QStringList claimsSeen(QWidget &page)
{
    QStringList words;
    const auto labels = page.findChildren<QLabel *>(u"claim"_s);
    for (const QLabel *label : labels)
        words << label->text();
    return words;
}

} // namespace

class TestUsersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void showsWhoItIs()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
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

    void looksInsideTheToken()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        page.show();
        authenticate(page, facade, userOf(u"alice"_s));
        QVERIFY(!isShown(page, u"tokenInside"_s));
        QVERIFY(claimsSeen(page).isEmpty());
        click(page, u"lookInside"_s);
        QVERIFY(isShown(page, u"tokenInside"_s));
        QCOMPARE(claimsSeen(page).first(), u"user alice"_s);
        authenticate(page, facade, userOf(u"bob"_s));
        QCOMPARE(claimsSeen(page).first(), u"user bob"_s);
        UserText opaque = userOf(u"carol"_s);
        opaque.token = Secret(QByteArray("opaque"));
        authenticate(page, facade, opaque);
        QVERIFY(claimsSeen(page).isEmpty());
        QVERIFY(textOf(page, u"tokenInsideWords"_s).contains(u"no JWT"_s));
        click(page, u"lookInside"_s);
        QVERIFY(!isShown(page, u"tokenInside"_s));
    }

    void listsUsersAndForgetsThem()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        page.show();
        for (const QString &name : {u"alice"_s, u"bob"_s, u"alice"_s})
            authenticate(page, facade, userOf(name));
        auto *table = test::find<QTableView>(page, u"userTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(textOf(page, u"userName"_s), u"alice"_s);
        const QRect second = table->visualRect(table->model()->index(1, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(textOf(page, u"userName"_s), u"bob"_s);
        click(page, u"forgetUser"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(textOf(page, u"userName"_s), u"alice"_s);
        click(page, u"forgetUser"_s);
        QVERIFY(!isShown(page, u"userResult"_s));
        QVERIFY(!table->isVisible());
    }

    void failureIsShownAndTriedAgain()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        page.show();
        facade.listen();
        type(page, u"userEdit"_s, u"nobody@example.com"_s);
        click(page, u"authenticateButton"_s);
        Q_EMIT facade.failed(facade.lastId, test::failureText(Remedy::TryAgain));
        QVERIFY(isShown(page, u"failureBox"_s));
        click(page, u"failureRemedy"_s);
        QCOMPARE(facade.calls.size(), 2);
        QVERIFY(!isShown(page, u"failureBox"_s));
        QCOMPARE(textOf(page, u"userStage"_s), u"Asking Help Lightning for nobody@example.com…"_s);
        QVERIFY(isShown(page, u"userStage"_s));
        click(page, u"cancelAuthenticate"_s);
        QVERIFY(isShown(page, u"authenticateButton"_s));
        facade.listen();
        QCOMPARE(textOf(page, u"userStage"_s), u"Cancelled."_s);
        type(page, u"userEdit"_s, u"a"_s);
        QVERIFY(!isShown(page, u"userStage"_s));
    }

    void keyboardStaysWhereItWas()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        QVERIFY(test::showActive(page));
        facade.listen();
        type(page, u"userEdit"_s, u"alice@example.com"_s);
        const auto *authenticate = test::find<QPushButton>(page, u"authenticateButton"_s);
        const auto *cancel = test::find<QPushButton>(page, u"cancelAuthenticate"_s);
        test::find<QPushButton>(page, u"authenticateButton"_s)->setFocus();
        click(page, u"authenticateButton"_s);
        QVERIFY(cancel->hasFocus());
        Q_EMIT facade.failed(facade.lastId, test::failureText(Remedy::TryAgain));
        QVERIFY(authenticate->hasFocus());
        test::find<QPushButton>(page, u"failureRemedy"_s)->setFocus();
        click(page, u"failureRemedy"_s);
        QVERIFY(cancel->hasFocus());
    }

    void enterWithoutAServerSaysWhy()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        QVERIFY(test::showActive(page));
        QSignalSpy remedies(&page, &UsersPage::remedyAsked);
        type(page, u"userEdit"_s, u"alice@example.com"_s);
        QTest::keyClick(test::find<QLineEdit>(page, u"userEdit"_s), Qt::Key_Return);
        QVERIFY(textOf(page, u"serverHintWords"_s).contains(u"credentials"_s));
        click(page, u"serverHintButton"_s);
        QCOMPARE(remedies.takeFirst().first().value<Remedy>(), Remedy::OpenProfiles);
        facade.halt();
        QTest::keyClick(test::find<QLineEdit>(page, u"userEdit"_s), Qt::Key_Return);
        QVERIFY(test::find<QPushButton>(page, u"serverHintButton"_s)->hasFocus());
        click(page, u"serverHintButton"_s);
        QCOMPARE(facade.calls, QStringList{u"start"_s});
        facade.listen();
        QVERIFY(!isShown(page, u"serverHint"_s));
        QVERIFY(test::find<QLineEdit>(page, u"userEdit"_s)->hasFocus());
    }

    void userGoesWithTheProfile()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        page.show();
        facade.listen();
        type(page, u"userEdit"_s, u"alice@example.com"_s);
        click(page, u"authenticateButton"_s);
        UserText user;
        user.email = u"alice@example.com"_s;
        user.token = Secret(QByteArray("eyJhbGciOiJIUzI1NiJ9.secret-part.sig"));
        Q_EMIT facade.userAuthenticated(facade.lastId, user);
        click(page, u"showToken"_s);
        UpstreamState upstream = facade.upstream();
        upstream.latency = std::chrono::milliseconds(80);
        facade.setUpstream(upstream);
        QVERIFY(isShown(page, u"userResult"_s));
        upstream.site = u"another"_s;
        facade.setUpstream(upstream);
        QVERIFY(!isShown(page, u"userResult"_s));
        QCOMPARE(test::find<QLineEdit>(page, u"tokenText"_s)->text(), u"none"_s);
        click(page, u"authenticateButton"_s);
        upstream.sandbox = false;
        facade.setUpstream(upstream);
        QVERIFY(facade.calls.last().startsWith(u"cancel "_s));
    }

    void badAddressIsNotSent()
    {
        test::FakeFacade facade;
        SecretClipboard clipboard;
        UsersPage page(facade, clipboard, m_theme);
        page.show();
        facade.listen();
        type(page, u"userEdit"_s, u"alice"_s);
        click(page, u"authenticateButton"_s);
        QVERIFY(facade.calls.isEmpty());
        QVERIFY(isShown(page, u"userVerdict"_s));
        QCOMPARE(test::find<QLineEdit>(page, u"userEdit"_s)->accessibleDescription(),
                 textOf(page, u"userVerdict"_s));
    }

private:
    static void authenticate(UsersPage &page, test::FakeFacade &facade, const UserText &user)
    {
        facade.listen();
        type(page, u"userEdit"_s, user.email);
        click(page, u"authenticateButton"_s);
        Q_EMIT facade.userAuthenticated(facade.lastId, user);
    }

    Theme m_theme{ThemeChoice::Light};
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
