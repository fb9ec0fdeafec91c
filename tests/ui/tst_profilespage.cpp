// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/KeyField.h"
#include "ui/ProfilesPage.h"
#include "ui/Widget.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;
using Kind = FieldVerdict::Kind;

namespace {

struct Desk
{
    Desk()
    {
        page.resize(1052, 700);
        page.show();
    }

    void judge(const DraftVerdict &verdict) { Q_EMIT facade.draftJudged(facade.lastId, verdict); }

    test::FakeFacade facade;
    ProfilesPage page{facade};
};

DraftVerdict completeVerdict()
{
    DraftVerdict verdict;
    verdict.fields = {{ProfileField::EnterpriseId, Kind::Good, u"Site 1234"_s},
                      {ProfileField::PartnerKey, Kind::Good, u"RSA 2048, signs and verifies"_s}};
    verdict.complete = true;
    return verdict;
}

void drop(KeyField &field, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &event);
}

} // namespace

class TestProfilesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void fieldsAreJudgedAfterThePause()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        type(desk.page, u"enterpriseEdit"_s, u"12a"_s);
        QVERIFY(desk.facade.calls.isEmpty());
        QTRY_COMPARE(desk.facade.calls, QStringList{u"judge"_s});
        QCOMPARE(desk.facade.draft.name, u"Acme"_s);
        DraftVerdict verdict;
        verdict.fields = {{ProfileField::EnterpriseId, Kind::Bad, u"Only digits."_s}};
        desk.judge(verdict);
        QCOMPARE(textOf(desk.page, u"enterpriseEditVerdict"_s), u"Only digits."_s);
        QVERIFY(!test::find<QPushButton>(desk.page, u"saveButton"_s)->isEnabled());
    }

    void lateVerdictIsDropped()
    {
        Desk desk;
        type(desk.page, u"enterpriseEdit"_s, u"1"_s);
        QTRY_COMPARE(desk.facade.lastId, RequestId(1));
        type(desk.page, u"enterpriseEdit"_s, u"2"_s);
        QTRY_COMPARE(desk.facade.lastId, RequestId(2));
        Q_EMIT desk.facade.draftJudged(1, completeVerdict());
        QVERIFY(!test::find<QPushButton>(desk.page, u"saveButton"_s)->isEnabled());
    }

    void otherCentreAsksForItsUrl()
    {
        Desk desk;
        QVERIFY(!isShown(desk.page, u"urlEdit"_s));
        test::find<QComboBox>(desk.page, u"centreBox"_s)->setCurrentIndex(2);
        QVERIFY(isShown(desk.page, u"urlEdit"_s));
        type(desk.page, u"urlEdit"_s, u"http://127.0.0.1:9/api"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        QCOMPARE(desk.facade.draft.centre, DataCentreChoice::Other);
        QCOMPARE(desk.facade.draft.url, u"http://127.0.0.1:9/api"_s);
    }

    void keyIsPasted()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"-----BEGIN PRIVATE KEY-----"_s);
        click(desk.page, u"pasteKey"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"judge"_s});
        QCOMPARE(desk.facade.draft.partnerKeyText.bytes(), "-----BEGIN PRIVATE KEY-----");
        QVERIFY(!textOf(desk.page, u"keyWords"_s).contains(u"BEGIN"_s));
        QGuiApplication::clipboard()->setText(u" "_s);
        click(desk.page, u"pasteKey"_s);
        QVERIFY(textOf(desk.page, u"keyWords"_s).contains(u"no key"_s));
        QVERIFY(textOf(desk.page, u"keyWords"_s).contains(u"The pasted key stays"_s));
        QCOMPARE(desk.facade.calls, QStringList{u"judge"_s});
    }

    void keyFieldForgetsThePath()
    {
        KeyField field;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/<b>keys/partner.pem"_s)});
        drop(field, data);
        const auto *words = test::find<QLabel>(field, u"keyWords"_s);
        QVERIFY2(words->toolTip().contains(u"/&lt;b&gt;keys/partner.pem"_s),
                 qPrintable(words->toolTip()));
        field.reset(u"RSA 2048"_s);
        QVERIFY(words->toolTip().isEmpty());
        QVERIFY(field.path().isEmpty());
    }

    void keyFileIsDropped()
    {
        Desk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/keys/partner.pem"_s)});
        drop(*test::find<KeyField>(desk.page, u"keyField"_s), data);
        QCOMPARE(desk.facade.draft.partnerKeyPath, u"/keys/partner.pem"_s);
        QCOMPARE(textOf(desk.page, u"keyWords"_s), u"partner.pem"_s);
        QVERIFY(desk.facade.draft.partnerKeyText.isEmpty());
        QMimeData text;
        text.setText(u"-----BEGIN RSA PRIVATE KEY-----"_s);
        drop(*test::find<KeyField>(desk.page, u"keyField"_s), text);
        QVERIFY(desk.facade.draft.partnerKeyPath.isEmpty());
        QVERIFY(!desk.facade.draft.partnerKeyText.isEmpty());
    }

    void passphraseIsAskedForWhenNeeded()
    {
        Desk desk;
        QVERIFY(!isShown(desk.page, u"passphraseEdit"_s));
        QGuiApplication::clipboard()->setText(u"key"_s);
        click(desk.page, u"pasteKey"_s);
        DraftVerdict verdict;
        verdict.needsPassphrase = true;
        verdict.fields = {{ProfileField::PartnerKey, Kind::Empty, u"The key is protected."_s}};
        desk.judge(verdict);
        QVERIFY(isShown(desk.page, u"passphraseEdit"_s));
        QCOMPARE(test::find<QLineEdit>(desk.page, u"passphraseEdit"_s)->echoMode(),
                 QLineEdit::Password);
    }

    void checkShowsItsStages()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        click(desk.page, u"checkButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"check"_s);
        QCOMPARE(test::find<QPushButton>(desk.page, u"checkButton"_s)->text(), u"Cancel"_s);
        using Outcome = CheckRow::Outcome;
        using std::chrono::milliseconds;
        Q_EMIT desk.facade.checkFinished(
            desk.facade.lastId, {{u"DNS"_s, Outcome::Passed, u"found"_s, {}, milliseconds(12)},
                                 {u"Partner key"_s, Outcome::Failed, u"refused"_s,
                                  u"Is it the newest?"_s, milliseconds(90)},
                                 {u"User look-up"_s, Outcome::Skipped, {}, {}, milliseconds(0)}});
        QStringList seen;
        for (const QLabel *label :
             test::find<QWidget>(desk.page, u"checkList"_s)->findChildren<QLabel *>())
            seen << label->text();
        for (const QString &words : {u"DNS"_s, u"✓ fine"_s, u"✗ failed"_s, u"Is it the newest?"_s,
                                     u"90 ms"_s, u"skipped"_s})
            QVERIFY2(seen.contains(words), qPrintable(words));
    }

    void savesAndKeepsSecretsOutOfSight()
    {
        Desk desk;
        QSignalSpy saved(&desk.page, &ProfilesPage::saved);
        type(desk.page, u"apiKeyEdit"_s, u"secret-api-key"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        click(desk.page, u"saveButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"save"_s);
        QCOMPARE(desk.facade.draft.apiKey.bytes(), "secret-api-key");
        StoredProfile stored;
        stored.exists = true;
        stored.name = u"Acme"_s;
        stored.hasApiKey = true;
        stored.partnerKey = u"RSA 2048, 9f:31:…:c2"_s;
        stored.directory = u"/data/profile"_s;
        const RequestId saving = desk.facade.lastId;
        desk.facade.setStored(stored);
        Q_EMIT desk.facade.profileSaved(saving, u"p1"_s);
        QCOMPARE(saved.size(), 1);
        const auto *apiKey = test::find<QLineEdit>(desk.page, u"apiKeyEdit"_s);
        QVERIFY(apiKey->text().isEmpty());
        QCOMPARE(apiKey->placeholderText(), u"kept; type to replace"_s);
        QCOMPARE(apiKey->echoMode(), QLineEdit::Password);
        QVERIFY(textOf(desk.page, u"keptWords"_s).contains(u"/data/profile"_s));
        QVERIFY(textOf(desk.page, u"keyWords"_s).contains(u"RSA 2048"_s));
    }

    void failedSaveIsShown()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        click(desk.page, u"saveButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"save"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(desk.page, u"failureBox"_s));
        QVERIFY(test::find<QPushButton>(desk.page, u"saveButton"_s)->isEnabled());
    }

    void failureIsTriedAgain()
    {
        Desk desk;
        QSignalSpy remedies(&desk.page, &ProfilesPage::remedyAsked);
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        for (const QString &what : {u"save"_s, u"check"_s}) {
            click(desk.page, what + u"Button"_s);
            QCOMPARE(desk.facade.calls.last(), what);
            Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::TryAgain));
            desk.facade.calls.clear();
            click(desk.page, u"failureRemedy"_s);
            QCOMPARE(desk.facade.calls, QStringList{what});
            QVERIFY(!isShown(desk.page, u"failureBox"_s));
            Q_EMIT desk.facade.failed(desk.facade.lastId,
                                      test::failureText(Remedy::StartOnFreePort));
            click(desk.page, u"failureRemedy"_s);
            QCOMPARE(remedies.takeFirst().first().value<Remedy>(), Remedy::StartOnFreePort);
        }
    }

    void remedyThatLeadsHereIsNotOffered()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        click(desk.page, u"saveButton"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::OpenProfiles));
        QVERIFY(isShown(desk.page, u"failureBox"_s));
        QVERIFY(!isShown(desk.page, u"failureRemedy"_s));
    }

    void failedCheckLeavesTheSavingAlone()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        QSignalSpy saved(&desk.page, &ProfilesPage::saved);
        click(desk.page, u"saveButton"_s);
        const RequestId saving = desk.facade.lastId;
        click(desk.page, u"checkButton"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        Q_EMIT desk.facade.profileSaved(saving, u"p1"_s);
        QCOMPARE(saved.size(), 1);
    }

    void enterInsideThePauseJudgesFirst()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTest::keyClick(test::find<QLineEdit>(desk.page, u"nameEdit"_s), Qt::Key_Return);
        QCOMPARE(desk.facade.calls, QStringList{u"judge"_s});
        QCOMPARE(desk.facade.draft.name, u"Acme"_s);
        desk.judge(completeVerdict());
        QCOMPARE(desk.facade.calls, (QStringList{u"judge"_s, u"save"_s}));
    }

    void enterWithABadFieldLeadsThere()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTest::keyClick(test::find<QLineEdit>(desk.page, u"nameEdit"_s), Qt::Key_Return);
        DraftVerdict verdict;
        verdict.fields = {{ProfileField::Name, Kind::Good, u"Fine"_s},
                          {ProfileField::EnterpriseId, Kind::Bad, u"Only digits."_s}};
        desk.judge(verdict);
        QVERIFY(!desk.facade.calls.contains(u"save"_s));
        const auto *edit = test::find<QLineEdit>(desk.page, u"enterpriseEdit"_s);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->accessibleDescription(), u"Only digits."_s);
        verdict.fields = {{ProfileField::Name, Kind::Good, u"Fine"_s},
                          {ProfileField::Url, Kind::Empty, {}},
                          {ProfileField::PartnerKey, Kind::Empty, {}}};
        QTest::keyClick(test::find<QLineEdit>(desk.page, u"enterpriseEdit"_s), Qt::Key_Return);
        desk.judge(verdict);
        QVERIFY(test::find<QPushButton>(desk.page, u"chooseKey"_s)->hasFocus());
    }

    void editUndoesTheVerdict()
    {
        Desk desk;
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTest::keyClick(test::find<QLineEdit>(desk.page, u"nameEdit"_s), Qt::Key_Return);
        const RequestId judging = desk.facade.lastId;
        type(desk.page, u"nameEdit"_s, u"Another"_s);
        // The verdict on what stood there before comes late.
        Q_EMIT desk.facade.draftJudged(judging, completeVerdict());
        QVERIFY(!desk.facade.calls.contains(u"save"_s));
        QVERIFY(!test::find<QPushButton>(desk.page, u"saveButton"_s)->isEnabled());
        QTRY_VERIFY(desk.facade.lastId != judging);
        desk.judge(completeVerdict());
        QVERIFY(test::find<QPushButton>(desk.page, u"saveButton"_s)->isEnabled());
        type(desk.page, u"nameEdit"_s, u"Third"_s);
        QVERIFY(!test::find<QPushButton>(desk.page, u"saveButton"_s)->isEnabled());
    }

    void savingAsksBeforePinsAreLost()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"0914"_s)});
        type(desk.page, u"nameEdit"_s, u"Acme"_s);
        QTRY_VERIFY(!desk.facade.calls.isEmpty());
        desk.judge(completeVerdict());
        click(desk.page, u"saveButton"_s);
        QVERIFY(!desk.facade.calls.contains(u"save"_s));
        click(desk.page, u"lossConfirm"_s);
        QVERIFY(desk.facade.calls.contains(u"save"_s));
    }
};

QTEST_MAIN(TestProfilesPage)
#include "tst_profilespage.moc"
