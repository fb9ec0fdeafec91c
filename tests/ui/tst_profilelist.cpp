// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/ProfileMenu.h"
#include "ui/ProfilesPage.h"
#include "ui/Widget.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;

namespace {

StoredProfile profileOf(const QString &name)
{
    StoredProfile profile;
    profile.exists = true;
    profile.id = name.toLower();
    profile.name = name;
    profile.site = u"Site 1234, Europe"_s;
    profile.enterpriseId = u"1234"_s;
    profile.hasApiKey = true;
    profile.inVault = true;
    profile.directory = u"/data/profiles/"_s + profile.id;
    return profile;
}

struct Desk
{
    Desk()
    {
        profiles.profiles = {profileOf(u"Acme"_s), profileOf(u"Bolt"_s)};
        profiles.activeId = u"acme"_s;
        profiles.vault = ProfileList::Vault::Open;
        profiles.directory = u"/data/profiles"_s;
        facade.setProfiles(profiles);
        page.resize(1052, 700);
        page.show();
    }

    [[nodiscard]] QListWidget &list() { return *test::find<QListWidget>(page, u"profileList"_s); }
    [[nodiscard]] QString row(int number) { return list().item(number)->text(); }
    void use(const QString &id)
    {
        UpstreamState upstream;
        upstream.configured = true;
        upstream.profileId = id;
        facade.setUpstream(upstream);
    }
    void complete()
    {
        DraftVerdict verdict;
        verdict.complete = true;
        Q_EMIT facade.draftJudged(facade.lastId, verdict);
    }
    void choose(int number)
    {
        list().setCurrentRow(number);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString wordsOn(const QString &button)
    {
        return test::find<QPushButton>(page, button)->text();
    }
    void trigger(const QString &action) { test::find<QAction>(page, action)->trigger(); }

    test::FakeFacade facade;
    ProfileList profiles;
    ProfilesPage page{facade};
};

} // namespace

class TestProfileList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void stateIsAWord()
    {
        Desk desk;
        QCOMPARE(desk.list().count(), 2);
        QCOMPARE(desk.list().currentRow(), 0); // the active one is in the form
        QVERIFY(desk.row(0).contains(u"used last"_s));
        desk.use(u"bolt"_s);
        QVERIFY(desk.row(1).contains(u"in use"_s));
        StoredProfile damaged;
        damaged.exists = true;
        damaged.id = u"x"_s;
        damaged.name = u"Damaged profile"_s;
        damaged.problem = u"/data/profiles/x/profile.json is damaged."_s;
        desk.profiles.profiles << damaged;
        desk.facade.setProfiles(desk.profiles);
        QVERIFY(desk.row(2).contains(u"cannot be read"_s));
        desk.choose(2);
        QVERIFY(textOf(desk.page, u"profileNote"_s).contains(u"profile.json is damaged"_s));
        QVERIFY(!test::find<QPushButton>(desk.page, u"useProfileButton"_s)->isEnabled());
        QVERIFY(test::find<QAction>(desk.page, u"removeProfile"_s)->isEnabled());
    }

    void usedAtOneClick()
    {
        Desk desk;
        desk.choose(1);
        click(desk.page, u"useProfileButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"use bolt"_s);
        QVERIFY(!test::find<QPushButton>(desk.page, u"newProfileButton"_s)->isEnabled());
        desk.use(u"bolt"_s);
        Q_EMIT desk.facade.profileUsed(desk.facade.lastId, u"bolt"_s);
        QCOMPARE(desk.wordsOn(u"useProfileButton"_s), u"In use"_s);
    }

    void changeNamesThePinsThatRest()
    {
        Desk desk;
        desk.facade.listen();
        desk.facade.setSessions({test::sessionRow(u"123456"_s)});
        desk.choose(1);
        click(desk.page, u"useProfileButton"_s);
        const auto *box = test::find<QMessageBox>(desk.page, u"lossBox"_s);
        QVERIFY(box->informativeText().contains(u"get it first"_s));
        QVERIFY(box->informativeText().contains(u"123 456"_s));
        QVERIFY(!desk.facade.calls.contains(u"use bolt"_s));
        click(desk.page, u"lossConfirm"_s);
        QVERIFY(desk.facade.calls.contains(u"use bolt"_s));
    }

    void failedUseIsShownHere()
    {
        Desk desk;
        QSignalSpy attention(&desk.page, &ProfilesPage::attentionAsked);
        desk.page.use(u"bolt"_s); // from the menu
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::TryAgain));
        QCOMPARE(attention.size(), 1);
        QVERIFY(isShown(desk.page, u"failureBox"_s));
        QCOMPARE(desk.list().currentRow(), 1);
        click(desk.page, u"failureRemedy"_s);
        QCOMPARE(desk.facade.calls.last(), u"use bolt"_s);
    }

    void secretsStayWhereTheyAreUntilMoved()
    {
        Desk desk;
        QCOMPARE(desk.wordsOn(u"placeButton"_s), u"Keep in files instead"_s);
        click(desk.page, u"placeButton"_s);
        QCOMPARE(desk.wordsOn(u"saveOnlyButton"_s), u"Save in files"_s);
        QVERIFY(textOf(desk.page, u"keptWords"_s).contains(u"/data/profiles/acme"_s));
        desk.complete();
        click(desk.page, u"saveOnlyButton"_s);
        QVERIFY(desk.facade.draft.inFiles);
        QCOMPARE(desk.facade.draft.id, u"acme"_s);
        QCOMPARE(desk.facade.draft.secretsOf, u"acme"_s);
        desk.profiles.profiles[0].inVault = false;
        desk.facade.setProfiles(desk.profiles);
        Q_EMIT desk.facade.profileSaved(desk.facade.lastId, u"acme"_s);
        QCOMPARE(desk.wordsOn(u"placeButton"_s), u"Move to the vault"_s);
        click(desk.page, u"placeButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"move acme"_s);
    }

    void whatIsSavedAndCannotBeUsedIsNotSavedTwice()
    {
        Desk desk;
        desk.trigger(u"copyProfile"_s);
        desk.complete();
        click(desk.page, u"saveButton"_s);
        QVERIFY(desk.facade.draft.id.isEmpty());
        const RequestId saving = desk.facade.lastId;
        desk.profiles.profiles.append(profileOf(u"Copy"_s));
        desk.facade.setProfiles(desk.profiles);
        Q_EMIT desk.facade.profileKept(saving, u"copy"_s);
        Q_EMIT desk.facade.failed(saving, test::failureText(Remedy::TryAgain));
        QVERIFY(isShown(desk.page, u"failureBox"_s));
        QCOMPARE(test::find<QLineEdit>(desk.page, u"nameEdit"_s)->text(), u"Copy"_s);
        desk.complete();
        click(desk.page, u"failureRemedy"_s);
        QCOMPARE(desk.facade.calls.last(), u"save"_s);
        QCOMPARE(desk.facade.draft.id, u"copy"_s);
    }

    void copyKeepsItsSecrets()
    {
        Desk desk;
        desk.trigger(u"copyProfile"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"nameEdit"_s)->text(), u"Copy of Acme"_s);
        desk.complete();
        click(desk.page, u"saveOnlyButton"_s);
        QVERIFY(desk.facade.draft.id.isEmpty());
        QCOMPARE(desk.facade.draft.secretsOf, u"acme"_s);
    }

    void typedStaysWhateverBecomesOfTheStored()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Half typed"_s);
        desk.profiles.profiles[0].name = u"Changed elsewhere"_s;
        desk.facade.setProfiles(desk.profiles);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"nameEdit"_s)->text(), u"Half typed"_s);
        click(desk.page, u"newProfileButton"_s);
        QVERIFY(isShown(desk.page, u"dropBox"_s));
        click(desk.page, u"dropBoxRefuse"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"nameEdit"_s)->text(), u"Half typed"_s);
    }

    void removalNamesWhatIsLost()
    {
        Desk desk;
        desk.trigger(u"removeProfile"_s);
        const auto *box = test::find<QMessageBox>(desk.page, u"removeBox"_s);
        QVERIFY(box->text().contains(u"Acme"_s));
        QVERIFY(box->informativeText().contains(u"API key and its partner key"_s));
        QVERIFY(!desk.facade.calls.contains(u"remove acme"_s));
        click(desk.page, u"removeBoxConfirm"_s);
        QTRY_VERIFY(desk.facade.calls.contains(u"remove acme"_s));
    }

    void importedIsJudgedAndSaysWhatIsMissing()
    {
        Desk desk;
        desk.trigger(u"importEnv"_s);
        QTRY_VERIFY(desk.page.findChild<QDialog *>(u"importDialog"_s));
        auto *dialog = test::find<QDialog>(desk.page, u"importDialog"_s);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, u"/x/site.env"_s));
        dialog->reject();
        QCOMPARE(desk.facade.calls.last(), u"import /x/site.env"_s);
        EnvDraft env;
        env.draft.name = u"Site 9"_s;
        env.draft.enterpriseId = u"9"_s;
        env.missing = u"Fill in the rest."_s;
        Q_EMIT desk.facade.envRead(desk.facade.lastId, env);
        QCOMPARE(desk.facade.calls.last(), u"judge"_s);
        QCOMPARE(desk.facade.draft.name, u"Site 9"_s);
        QCOMPARE(textOf(desk.page, u"profileNote"_s), u"Fill in the rest."_s);
        QCOMPARE(desk.list().currentRow(), -1);
    }

    void menuOffersWhatIsNotInUse()
    {
        Desk desk;
        ProfileMenu menu(desk.facade);
        desk.use(u"acme"_s);
        QCOMPARE(menu.actions().at(0)->text(), u"Use Acme"_s);
        QVERIFY(!menu.actions().at(0)->isEnabled());
        QSignalSpy asked(&menu, &ProfileMenu::profileAsked);
        menu.actions().at(1)->trigger();
        QCOMPARE(asked.first().first().toString(), u"bolt"_s);
    }
};

QTEST_MAIN(TestProfileList)
#include "tst_profilelist.moc"
