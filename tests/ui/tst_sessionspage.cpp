// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/FullScreenPin.h"
#include "ui/PinDisplay.h"
#include "ui/SecretClipboard.h"
#include "ui/SessionModel.h"
#include "ui/SessionsPage.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click, test::isShown;
using test::showActive;
using test::textOf;
using test::type;

namespace {

struct Desk
{
    Desk()
    {
        // Before the page is made, as the window does it.
        QObject::connect(&facade, &Facade::sessionsChanged, &model,
                         [this] { model.setSessions(facade.sessions()); });
        facade.listen();
        page = std::make_unique<SessionsPage>(facade, model, clipboard, theme);
        page->resize(1052, 700);
        page->show();
    }

    [[nodiscard]] QString pin() const
    {
        return test::find<PinDisplay>(*page, u"pinDisplay"_s)->pin();
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    SecretClipboard clipboard;
    SessionModel model{[] { return QDateTime::currentDateTimeUtc(); }};
    std::unique_ptr<SessionsPage> page;
};

} // namespace

class TestSessionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void emptyPageTeaches()
    {
        const Desk desk;
        QVERIFY(isShown(*desk.page, u"sessionsEmpty"_s));
        QVERIFY(!isShown(*desk.page, u"pinCard"_s));
    }

    void enterCreatesAndThePinAppears()
    {
        Desk desk;
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"bob@example.com"_s);
        QTest::keyClick(test::find<QLineEdit>(*desk.page, u"contactEdit"_s), Qt::Key_Return);
        QCOMPARE(desk.facade.calls, QStringList{u"create alice@example.com bob@example.com"_s});
        desk.facade.setSessions({test::sessionRow(u"1111"_s)});
        // The result may come before the list that has it.
        const SessionRow made = test::sessionRow(u"3271"_s);
        Q_EMIT desk.facade.sessionCreated(desk.facade.lastId, made);
        desk.facade.setSessions({made, test::sessionRow(u"1111"_s)});
        QCOMPARE(desk.pin(), u"3271"_s);
        QCOMPARE(textOf(*desk.page, u"pinHeading"_s), u"Pin for bob@example.com"_s);
        QVERIFY(textOf(*desk.page, u"pinWords"_s).contains(u"three · two · seven · one"_s));
        QCOMPARE(textOf(*desk.page, u"sessionId"_s), u"id-of-3271"_s);
    }

    void validationSpeaksAfterThePause()
    {
        Desk desk;
        type(*desk.page, u"creatorEdit"_s, u"alice"_s);
        QVERIFY(!isShown(*desk.page, u"creatorVerdict"_s));
        QTRY_VERIFY(isShown(*desk.page, u"creatorVerdict"_s));
        QVERIFY(!textOf(*desk.page, u"creatorVerdict"_s).isEmpty());
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        QTRY_VERIFY(!isShown(*desk.page, u"creatorVerdict"_s));
    }

    void badAddressIsNotSent()
    {
        Desk desk;
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"bob"_s);
        click(*desk.page, u"createButton"_s);
        QVERIFY(desk.facade.calls.isEmpty());
        QVERIFY(isShown(*desk.page, u"contactVerdict"_s));
    }

    void swapsTheSeats()
    {
        Desk desk;
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"bob@example.com"_s);
        click(*desk.page, u"swapButton"_s);
        click(*desk.page, u"createButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"create bob@example.com alice@example.com"_s});
    }

    void failureIsShownInPlace()
    {
        Desk desk;
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"nobody@example.com"_s);
        click(*desk.page, u"createButton"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(*desk.page, u"failureBox"_s));
        QCOMPARE(textOf(*desk.page, u"failureCause"_s), u"nobody@example.com is not a user."_s);
        QVERIFY(isShown(*desk.page, u"createButton"_s));
        click(*desk.page, u"createButton"_s);
        QVERIFY(!isShown(*desk.page, u"failureBox"_s));
    }

    void creationIsCancelled()
    {
        Desk desk;
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"slow@example.com"_s);
        click(*desk.page, u"createButton"_s);
        click(*desk.page, u"cancelButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"cancel 1"_s);
        QVERIFY(isShown(*desk.page, u"createButton"_s));
        QVERIFY(textOf(*desk.page, u"stageLabel"_s).startsWith(u"Cancelled"_s));
        desk.facade.listen();
        QVERIFY(isShown(*desk.page, u"stageLabel"_s));
        type(*desk.page, u"contactEdit"_s, u"b"_s);
        QVERIFY(!isShown(*desk.page, u"stageLabel"_s));
    }

    void enterWithoutAServerSaysWhy()
    {
        Desk desk;
        QVERIFY(!isShown(*desk.page, u"serverHint"_s));
        desk.facade.halt();
        QVERIFY(showActive(*desk.page));
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"bob@example.com"_s);
        QTest::keyClick(test::find<QLineEdit>(*desk.page, u"contactEdit"_s), Qt::Key_Return);
        QVERIFY(desk.facade.calls.isEmpty());
        QVERIFY(textOf(*desk.page, u"serverHintWords"_s).contains(u"does not run"_s));
        QVERIFY(test::find<QPushButton>(*desk.page, u"serverHintButton"_s)->hasFocus());
        click(*desk.page, u"serverHintButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"start"_s});
    }

    void tryingAgainKeepsTheKeyboard()
    {
        Desk desk;
        QVERIFY(showActive(*desk.page));
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"bob@example.com"_s);
        click(*desk.page, u"createButton"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::TryAgain));
        auto *again = test::find<QPushButton>(*desk.page, u"failureRemedy"_s);
        again->setFocus();
        click(*desk.page, u"failureRemedy"_s);
        QVERIFY(test::find<QPushButton>(*desk.page, u"cancelButton"_s)->hasFocus());
    }

    void createdWhileSearchingDisturbsNobody()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"1111"_s, u"erin@example.com"_s)});
        QVERIFY(showActive(*desk.page));
        create(desk);
        type(*desk.page, u"searchEdit"_s, u"erin"_s);
        finish(desk, u"3271"_s);
        auto *search = test::find<QLineEdit>(*desk.page, u"searchEdit"_s);
        QCOMPARE(search->text(), u"erin"_s);
        QVERIFY(search->hasFocus());
        QCOMPARE(desk.pin(), u"1111"_s);
    }

    void createdWhileTheNextIsTypedLeavesTheKeyboard()
    {
        Desk desk;
        QVERIFY(showActive(*desk.page));
        create(desk);
        type(*desk.page, u"creatorEdit"_s, u"carol"_s);
        finish(desk, u"3271"_s);
        QVERIFY(test::find<QLineEdit>(*desk.page, u"creatorEdit"_s)->hasFocus());
        QCOMPARE(desk.pin(), u"3271"_s);
        // Otherwise the list gets it, for Ctrl+C and the arrows.
        create(desk);
        finish(desk, u"3272"_s);
        QVERIFY(test::find<QTableView>(*desk.page, u"sessionTable"_s)->hasFocus());
    }

    void createdUnseenIsTold()
    {
        Desk desk;
        QSignalSpy unseen(desk.page.get(), &SessionsPage::createdUnseen);
        create(desk);
        desk.page->hide();
        finish(desk, u"3271"_s);
        QCOMPARE(unseen.size(), 1);
    }

    void newPinIsAnnounced()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"1111"_s)});
        const auto *card = test::find<QWidget>(*desk.page, u"pinCard"_s);
        QCOMPARE(card->property("announced").toInt(), 0);
        create(desk);
        finish(desk, u"3271"_s);
        QCOMPARE(card->property("announced").toInt(), 1);
        QCOMPARE(card->accessibleName(), u"Pin for bob@example.com: three · two · seven · one"_s);
    }

    void pinAndInvitationAreCopied()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"0914"_s)});
        click(*desk.page, u"copyPin"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0914"_s);
        click(*desk.page, u"copyInvitation"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Server: http://192.168.2.110:8777\nPin: 0914"_s);
        QGuiApplication::clipboard()->clear();
        auto *table = test::find<QTableView>(*desk.page, u"sessionTable"_s);
        table->setFocus();
        QVERIFY(showActive(*desk.page));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0914"_s);
    }

    void selectedTextIsCopiedAndNotThePin()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"0914"_s)});
        QVERIFY(showActive(*desk.page));
        auto *id = test::find<QLabel>(*desk.page, u"sessionId"_s);
        QTest::mouseClick(id, Qt::LeftButton);
        QVERIFY(id->hasFocus());
        id->setSelection(0, 5);
        QTest::keyClick(id, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"id-of"_s);
        id->setSelection(0, 0);
        QTest::keyClick(id, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0914"_s);
    }

    void revokeAsksOnceAndNamesTheLoss()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"0914"_s)});
        click(*desk.page, u"revokeButton"_s);
        auto *box = test::find<QMessageBox>(*desk.page, u"revokeBox"_s);
        QVERIFY(box->text().contains(u"0914"_s));
        QVERIFY(box->informativeText().contains(u"bob@example.com"_s));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(desk.facade.calls.isEmpty());
        QTRY_VERIFY(desk.page->findChild<QMessageBox *>() == nullptr);
        click(*desk.page, u"revokeButton"_s);
        click(*desk.page, u"revokeConfirm"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"revoke 0914"_s});
        SessionRow revoked = test::sessionRow(u"0914"_s);
        revoked.revoked = true;
        desk.facade.setSessions({revoked});
        QVERIFY(!test::find<QPushButton>(*desk.page, u"copyPin"_s)->isEnabled());
        QVERIFY(textOf(*desk.page, u"pinWords"_s).contains(u"revoked"_s));
    }

    void fullScreenLeavesWithEscape()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"123456789"_s)});
        click(*desk.page, u"fullScreen"_s);
        QPointer<FullScreenPin> large =
            desk.page->window()->findChild<FullScreenPin *>(u"fullScreenPin"_s);
        QVERIFY(large);
        QVERIFY(large->isFullScreen());
        QTest::keyClick(large.data(), Qt::Key_Escape);
        QTRY_VERIFY(!large);
    }

    void textFromDevicesIsNoMarkup()
    {
        Desk desk;
        SessionRow row = test::sessionRow(u"0914"_s, u"<b>x</b>@example.com"_s);
        row.joins.append({row.createdAt, u"<img src=x>"_s});
        desk.facade.setSessions({row});
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(textOf(*desk.page, u"sessionJoins"_s).contains(u"<img src=x>"_s));
    }

    void tokensAreAskedForWhenTheyCanBeSeen()
    {
        Desk desk;
        desk.page->hide();
        desk.facade.setSessions({test::sessionRow(u"2222"_s), test::sessionRow(u"1111"_s)});
        desk.page->openSession(u"id-of-1111"_s);
        const QLineEdit *token = desk.page->findChildren<QLineEdit *>(u"tokenText"_s).constFirst();
        QTest::qWait(50);
        QCOMPARE(desk.facade.tokensAsked, 0);
        QCOMPARE(token->text(), u"none"_s);
        desk.page->show();
        QTRY_VERIFY(token->text() != u"none"_s);
        QCOMPARE(desk.facade.tokensAsked, 1);
        // The same again is no reason to ask, a change is; what is over has none.
        desk.facade.setSessions(desk.facade.sessions());
        QCOMPARE(desk.facade.tokensAsked, 1);
        QList<SessionRow> sessions = desk.facade.sessions();
        sessions[1].revoked = true;
        desk.facade.setSessions(sessions);
        QCOMPARE(token->text(), u"none"_s);
        desk.page->openSession(u"id-of-2222"_s);
        QTRY_VERIFY(token->text() != u"none"_s);
        QCOMPARE(desk.facade.tokensAsked, 2);
    }

    void searchNarrowsTheTable()
    {
        Desk desk;
        desk.facade.setSessions(
            {test::sessionRow(u"1111"_s), test::sessionRow(u"2222"_s, u"erin@example.com"_s)});
        type(*desk.page, u"searchEdit"_s, u"erin"_s);
        QCOMPARE(test::find<QTableView>(*desk.page, u"sessionTable"_s)->model()->rowCount(), 1);
    }

    void endedSearchShowsTheSessionAgain()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"1111"_s), test::sessionRow(u"2222"_s)});
        desk.page->openSession(u"id-of-2222"_s);
        QCOMPARE(desk.pin(), u"2222"_s);
        type(*desk.page, u"searchEdit"_s, u"zzz"_s);
        QVERIFY(!isShown(*desk.page, u"pinCard"_s));
        // What is hidden keeps no tokens.
        for (const QLineEdit *token : desk.page->findChildren<QLineEdit *>(u"tokenText"_s))
            QCOMPARE(token->text(), u"none"_s);
        test::find<QLineEdit>(*desk.page, u"searchEdit"_s)->clear();
        QVERIFY(isShown(*desk.page, u"pinCard"_s));
        QCOMPARE(textOf(*desk.page, u"sessionId"_s), u"id-of-2222"_s);
    }

    void pinGivenAgainIsTheSessionThatWasMeant()
    {
        Desk desk;
        SessionRow old = test::sessionRow(u"3271"_s);
        old.id = u"old"_s;
        old.revoked = true;
        desk.facade.setSessions({test::sessionRow(u"3271"_s), old});
        desk.page->openSession(u"old"_s);
        QCOMPARE(textOf(*desk.page, u"sessionId"_s), u"old"_s);
    }

    void choiceSurvivesNewSessions()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"1111"_s)});
        QCOMPARE(desk.pin(), u"1111"_s);
        desk.facade.setSessions({test::sessionRow(u"2222"_s), test::sessionRow(u"1111"_s)});
        QCOMPARE(desk.pin(), u"1111"_s);
    }

private:
    static void create(Desk &desk)
    {
        type(*desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(*desk.page, u"contactEdit"_s, u"bob@example.com"_s);
        click(*desk.page, u"createButton"_s);
    }

    static void finish(Desk &desk, const QString &pin)
    {
        const SessionRow made = test::sessionRow(pin);
        QList<SessionRow> sessions = desk.facade.sessions();
        sessions.prepend(made);
        desk.facade.setSessions(sessions);
        Q_EMIT desk.facade.sessionCreated(desk.facade.lastId, made);
    }
};

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
