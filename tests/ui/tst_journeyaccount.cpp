// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/Sandbox.h"
#include "ui/Cable.h"
#include "ui/ConsoleDesk.h"
#include "ui/KeyField.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using test::type;

namespace {

constexpr int patience = test::ConsoleDesk::patience;

/// A site of Help Lightning at the end of a cable, and a console that knows nothing of it.
class Desk : public test::ConsoleDesk
{
public:
    Desk()
        : ConsoleDesk(withoutAnything())
    {
        if (!sandbox.start())
            qFatal("the site does not start");
        cable = std::make_unique<test::Cable>(quint16(sandbox.url().port()));
    }

    void fill(const QByteArray &apiKey)
    {
        type(page(), u"nameEdit"_s, u"Acme"_s);
        auto *centre = test::find<QComboBox>(page(), u"centreBox"_s);
        centre->setFocus();
        QTest::keyClick(centre, Qt::Key_End);
        type(page(), u"urlEdit"_s, u"http://127.0.0.1:%1/api"_s.arg(cable->port()));
        type(page(), u"enterpriseEdit"_s, sandbox.profile().enterpriseId);
        type(page(), u"apiKeyEdit"_s, QString::fromLatin1(apiKey));
    }
    void dropKey(const QByteArray &text)
    {
        const QString path = folder.filePath(u"partner.pem"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no key file");
        file.close();
        auto *field = test::find<ui::KeyField>(page(), u"keyField"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &event);
    }
    void pasteKey(const PartnerKey &key)
    {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(key.privatePem().bytes()));
        press(u"pasteKey"_s);
        QGuiApplication::clipboard()->clear();
    }
    [[nodiscard]] bool canSave()
    {
        return test::find<QPushButton>(page(), u"saveButton"_s)->isEnabled();
    }
    /// The stages that were walked, each as "DNS: ✓ fine".
    [[nodiscard]] QStringList stages()
    {
        QStringList words;
        for (const QLabel *label :
             test::find<QWidget>(page(), u"checkList"_s)->findChildren<QLabel *>())
            words << label->text();
        return words;
    }
    /// The whole way, up to a server that listens.
    [[nodiscard]] bool connectSite()
    {
        open(u"profiles"_s);
        fill(sandbox.profile().apiKey.bytes());
        pasteKey(*sandbox.profile().partnerKey);
        if (!QTest::qWaitFor([this] { return canSave(); }, patience))
            return false;
        press(u"saveButton"_s);
        return QTest::qWaitFor(
            [this] { return isListening() && facade.upstream().profileName == "Acme"_L1; },
            patience);
    }

    SystemClock clock;
    Sandbox sandbox{SandboxOptions{}, clock};
    std::unique_ptr<test::Cable> cable;

private:
    [[nodiscard]] static ConsoleSetup withoutAnything()
    {
        ConsoleSetup setup;
        setup.bridge.port = 0;
        return setup;
    }
};

} // namespace

/// Journey 2: an operator with an account, and what goes wrong on that way.
class TestJourneyAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void fromNothingToASession()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"connectDoor"_s), patience);
        desk.press(u"connectDoor"_s);
        desk.fill(desk.sandbox.profile().apiKey.bytes());
        QVERIFY(!desk.canSave());
        desk.pasteKey(*desk.sandbox.profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"keyFieldVerdict"_s).startsWith(u"RSA "_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSave(), patience);

        desk.press(u"checkButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.stages().isEmpty(), patience);
        QVERIFY2(!desk.stages().contains(u"✗ failed"_s), qPrintable(desk.stages().join(u'\n')));
        QVERIFY(desk.stages().contains(u"✓ fine"_s));

        desk.press(u"saveButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(desk.window.windowTitle(), u"Pinbridge — Acme"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.says(u"upstreamCheck"_s).left(3), u"all"_s, patience);
        // Saving leads home, where the next step is.
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
        test::RawHttp device(desk.port());
        const auto reply = device.exchange("GET /session?sid=" + desk.pin().toLatin1());
        QVERIFY(reply && reply->status == 200);
        QVERIFY(desk.sandbox.calls("POST /v1r1/enterprise/session") > 0
                || desk.cable->standing() > 0);
    }

    void wrongKeyFileIsSaidAndCorrected_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no key at all") << QByteArray("Dear customer, your key is attached.\n");
        QTest::newRow("cut off") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhki");
        QTest::newRow("a certificate")
            << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        QTest::newRow("empty") << QByteArray();
    }

    void wrongKeyFileIsSaidAndCorrected()
    {
        QFETCH(QByteArray, text);
        Desk desk;
        desk.open(u"profiles"_s);
        desk.fill(desk.sandbox.profile().apiKey.bytes());
        desk.dropKey(text);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.says(u"keyFieldVerdict"_s).isEmpty(), patience);
        const QString sentence = desk.says(u"keyFieldVerdict"_s);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.startsWith(u"RSA"_s), qPrintable(sentence));
        QVERIFY(!desk.canSave());
        // The right one is dropped on it.
        desk.dropKey(desk.sandbox.profile().partnerKey->privatePem().bytes());
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"keyFieldVerdict"_s).startsWith(u"RSA "_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSave(), patience);
        desk.press(u"saveButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
    }

    void anotherSitesKeyIsRefusedAtItsStage()
    {
        Desk desk;
        desk.open(u"profiles"_s);
        desk.fill(desk.sandbox.profile().apiKey.bytes());
        const auto another = PartnerKey::generate();
        QVERIFY(another);
        desk.pasteKey(*another);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSave(), patience);
        desk.press(u"checkButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.stages().isEmpty(), patience);
        QCOMPARE(stageAfter(desk.stages(), u"✗ failed"_s), u"Partner key"_s);
        // Corrected, the same check passes.
        desk.pasteKey(*desk.sandbox.profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSave(), patience);
        desk.press(u"checkButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.stages().isEmpty() && !desk.stages().contains(u"✗ failed"_s),
                                 patience);
    }

    void refusedApiKeyIsNamedAndCorrected()
    {
        Desk desk;
        desk.open(u"profiles"_s);
        desk.fill("0123456789abcdef0123456789abcdef");
        desk.pasteKey(*desk.sandbox.profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSave(), patience);
        desk.press(u"checkButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.stages().isEmpty(), patience);
        QCOMPARE(stageAfter(desk.stages(), u"✗ failed"_s), u"API key"_s);
        QVERIFY(desk.stages().contains(u"skipped"_s));

        // Who saves it all the same is told where it matters.
        desk.press(u"saveButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"createButton"_s), patience);
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"failureBox"_s), patience);
        QVERIFY2(desk.says(u"failureTitle"_s).contains(u"API key"_s),
                 qPrintable(desk.says(u"failureTitle"_s)));
        desk.press(u"failureRemedy"_s);
        QCOMPARE(test::textOf(desk.window, u"pageTitle"_s), u"Profiles"_s);
        type(desk.page(), u"apiKeyEdit"_s,
             QString::fromLatin1(desk.sandbox.profile().apiKey.bytes()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSave(), patience);
        desk.press(u"saveButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(test::textOf(desk.window, u"pageTitle"_s), u"Home"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
    }

    void upstreamGoesDownAndComesBack()
    {
        Desk desk;
        QVERIFY(desk.connectSite());
        desk.open(u"sessions"_s);
        desk.cable->pull();
        desk.create(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"failureBox"_s), 60'000);
        QVERIFY(!desk.says(u"failureTitle"_s).isEmpty());
        QVERIFY(desk.says(u"failureCause"_s).endsWith(u'.'));
        // What was typed is there still, and the way out is one press.
        QCOMPARE(test::find<QLineEdit>(desk.page(), u"contactEdit"_s)->text(),
                 u"bob@example.com"_s);
        desk.cable->plug();
        desk.press(u"failureRemedy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"pinCard"_s), patience);
        QVERIFY(!desk.shows(u"failureBox"_s));
        QVERIFY(!desk.pin().isEmpty());
    }

    /// As after a sleep: nobody has told us that they are gone.
    void connectionsThatDiedAreReplacedUnseen()
    {
        Desk desk;
        QVERIFY(desk.connectSite());
        desk.open(u"users"_s);
        type(desk.page(), u"userEdit"_s, u"carol@example.com"_s);
        desk.press(u"authenticateButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(u"userResult"_s), patience);
        QVERIFY(desk.cable->standing() > 0);
        desk.cable->drop();
        test::RawHttp device(desk.port());
        const auto reply = device.exchange("GET /auth?email=dave@example.com");
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }

private:
    /// The name beside the first chip of that word.
    static QString stageAfter(const QStringList &words, const QString &chip)
    {
        return words.value(words.indexOf(chip) + 1);
    }
};

QTEST_MAIN(TestJourneyAccount)
#include "tst_journeyaccount.moc"
