// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/People.h"
#include "ui/SessionForm.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

SessionRow sessionOf(int number, const QString &creator, const QString &contact)
{
    SessionRow row = test::sessionRow(QString::number(1000 + number), contact);
    row.id = QString::number(number);
    row.creator.email = creator;
    return row;
}

UserText userOf(const QString &email)
{
    UserText user;
    user.email = email;
    return user;
}

/// What is offered for what is typed there.
QStringList offered(const QLineEdit &edit)
{
    QStringList words;
    const QAbstractItemModel *model = edit.completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, 0).data().toString();
    return words;
}

} // namespace

/// Addresses that are offered while one is typed.
class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void offersUsersThenSessions()
    {
        m_facade.setSessions({sessionOf(2, u"carol@example.com"_s, u"bob@example.com"_s),
                              sessionOf(1, u"alice@example.com"_s, u"BOB@example.com"_s)});
        Q_EMIT m_facade.userAuthenticated(1, userOf(u"dave@example.com"_s));
        Q_EMIT m_facade.userAuthenticated(2, userOf(u"alice@example.com"_s));
        Q_EMIT m_facade.userAuthenticated(3, userOf(u"dave@example.com"_s));
        QVERIFY(test::showActive(m_form));
        test::find<QLineEdit>(m_form, u"creatorEdit"_s)->setFocus();
        test::type(m_form, u"creatorEdit"_s, u"E"_s);
        QCOMPARE(offered(*test::find<QLineEdit>(m_form, u"creatorEdit"_s)),
                 (QStringList{u"dave@example.com"_s, u"alice@example.com"_s, u"carol@example.com"_s,
                              u"bob@example.com"_s}));
        // Who comes to be known while the keyboard is there is offered, too.
        m_facade.setSessions(m_facade.sessions()
                             << sessionOf(3, u"erin@example.com"_s, u"x@y.de"_s));
        test::type(m_form, u"creatorEdit"_s, u"eri"_s);
        QCOMPARE(offered(*test::find<QLineEdit>(m_form, u"creatorEdit"_s)),
                 QStringList{u"erin@example.com"_s});
        test::type(m_form, u"contactEdit"_s, u"aro"_s);
        QCOMPARE(offered(*test::find<QLineEdit>(m_form, u"contactEdit"_s)),
                 QStringList{u"carol@example.com"_s});
    }

    /// Choosing with the keyboard fills in the field; it is no order to make a session.
    void choosingSendsNothing()
    {
        m_facade.listen();
        auto *creator = test::find<QLineEdit>(m_form, u"creatorEdit"_s);
        auto *contact = test::find<QLineEdit>(m_form, u"contactEdit"_s);
        contact->setText(u"bob@example.com"_s);
        creator->clear();
        creator->setFocus();
        test::type(m_form, u"creatorEdit"_s, u"car"_s);
        QAbstractItemView *popup = creator->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(creator->text(), u"carol@example.com"_s);
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_facade.calls, QStringList());
        QTest::keyClick(creator, Qt::Key_Return);
        QCOMPARE(m_facade.calls, QStringList{u"create carol@example.com bob@example.com"_s});
    }

    void forgetsUsersOfAnotherSite()
    {
        test::FakeFacade other;
        People people(other);
        QLineEdit edit;
        people.serve(edit);
        Q_EMIT other.userAuthenticated(1, userOf(u"dave@example.com"_s));
        UpstreamState upstream = other.upstream();
        upstream.latency = std::chrono::milliseconds(80);
        other.setUpstream(upstream);
        QVERIFY(test::showActive(edit));
        edit.setFocus();
        QCOMPARE(people.addresses(), QStringList{u"dave@example.com"_s});
        upstream.site = u"another"_s;
        other.setUpstream(upstream);
        edit.clearFocus();
        edit.setFocus();
        QCOMPARE(people.addresses(), QStringList());
    }

    void offersSoManyAtMost()
    {
        QList<SessionRow> many;
        for (int i = 0; i < 150; ++i)
            many << sessionOf(i, u"a%1@example.com"_s.arg(i), u"b%1@example.com"_s.arg(i));
        test::FakeFacade other;
        other.setSessions(many);
        People people(other);
        QLineEdit edit;
        people.serve(edit);
        QVERIFY(test::showActive(edit));
        edit.setFocus();
        QCOMPARE(people.addresses().size(), People::limit);
        QCOMPARE(people.addresses().first(), u"a0@example.com"_s);
    }

private:
    test::FakeFacade m_facade;
    Theme m_theme{ThemeChoice::Light};
    SessionForm m_form{m_facade, m_theme};
};

QTEST_MAIN(PeopleTest)
#include "tst_people.moc"
