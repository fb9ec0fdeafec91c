// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/AddressCard.h"
#include "ui/CertificateDialog.h"
#include "ui/FakeFacade.h"
#include "ui/Widget.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;

namespace {

const QString fingerprint = u"AA:BB:CC:DD"_s;

struct Desk
{
    Desk()
    {
        facade.listen();
        ServerState state = facade.server();
        state.certificateFingerprint = fingerprint;
        facade.setServer(state);
        dialog = new CertificateDialog(facade);
        dialog->show();
    }
    ~Desk() { delete dialog; }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    test::FakeFacade facade;
    QPointer<CertificateDialog> dialog;
};

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::dressApplication();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void saysWhereAndWhatToCompare()
    {
        Desk desk;
        QCOMPARE(textOf(*desk.dialog, u"certificateAddress"_s),
                 u"https://192.168.2.110:8777/certificate.crt"_s);
        QCOMPARE(textOf(*desk.dialog, u"certificateFingerprint"_s).remove(u'\n'), fingerprint);
        click(*desk.dialog, u"copyFingerprint"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), fingerprint);
        click(*desk.dialog, u"copyCertificateAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"https://192.168.2.110:8777/certificate.crt"_s);
    }

    void isSavedWherePeopleSay()
    {
        Desk desk;
        const QString path = QDir::temp().filePath(u"pinbridge-test.crt"_s);
        choosePlace(desk, path);
        QCOMPARE(desk.facade.calls, QStringList{u"certificate "_s + path});
        Q_EMIT desk.facade.certificateSaved(desk.facade.lastId, path);
        QVERIFY(textOf(*desk.dialog, u"certificateOutcome"_s).contains(path));
        choosePlace(desk, path);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(*desk.dialog, u"failureBox"_s));
        QVERIFY(textOf(*desk.dialog, u"certificateOutcome"_s).isEmpty());
    }

    void withoutHttpsItSaysWhy()
    {
        Desk desk;
        ServerState state = desk.facade.server();
        state.certificateFingerprint.clear();
        state.httpsProblem = u"the key is missing"_s;
        desk.facade.setServer(state);
        QVERIFY(textOf(*desk.dialog, u"certificateProblem"_s).contains(u"the key is missing"_s));
        QVERIFY(!isShown(*desk.dialog, u"saveCertificate"_s));
    }

    void addressCardLeadsHere()
    {
        test::FakeFacade facade;
        AddressCard card(facade);
        card.show();
        facade.listen();
        QVERIFY(!isShown(card, u"certificateButton"_s));
        ServerState state = facade.server();
        state.certificateFingerprint = fingerprint;
        facade.setServer(state);
        QSignalSpy asked(&card, &AddressCard::certificateAsked);
        click(card, u"certificateButton"_s);
        QCOMPARE(asked.size(), 1);
    }

private:
    static void choosePlace(Desk &desk, const QString &path)
    {
        click(*desk.dialog, u"saveCertificate"_s);
        QPointer<QFileDialog> dialog =
            test::find<QFileDialog>(*desk.dialog, u"certificateFileDialog"_s);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
};

QTEST_MAIN(TestCertificate)
#include "tst_certificate.moc"
