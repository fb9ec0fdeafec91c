// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeFacade.h"
#include "integration/vault/VaultBench.h"
#include "sandbox/Sandbox.h"
#include "ui/MainWindow.h"
#include "ui/ProfilesPage.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;
using Phase = ServerState::Phase;

namespace {

constexpr int patience = 30'000; // ms

void drop(QWidget &place, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&place, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&place, &event);
}

/// The real window on its Profiles page, on a real bridge and a real vault.
class Console
{
public:
    explicit Console(std::shared_ptr<Vault> vault)
        : facade(setup(std::move(vault)))
    {
        window.show();
        facade.begin();
        window.openPage(MainWindow::Profiles);
    }

    [[nodiscard]] QWidget &page()
    {
        return *test::find<QStackedWidget>(window, u"content"_s)->currentWidget();
    }
    void fill(const Sandbox &site, const QString &name, const PartnerKey &key)
    {
        type(page(), u"nameEdit"_s, name);
        test::find<QComboBox>(page(), u"centreBox"_s)->setCurrentIndex(2);
        type(page(), u"urlEdit"_s, site.url().toString());
        type(page(), u"enterpriseEdit"_s, site.profile().enterpriseId);
        type(page(), u"apiKeyEdit"_s, QString::fromLatin1(site.profile().apiKey.bytes()));
        QMimeData pem;
        pem.setText(QString::fromLatin1(key.privatePem().bytes()));
        auto *field = test::find<QFrame>(page(), u"keyField"_s);
        drop(*field, pem);
    }
    [[nodiscard]] bool canPress(const QString &name)
    {
        return test::find<QPushButton>(page(), name)->isEnabled();
    }
    [[nodiscard]] QListWidget &list() { return *test::find<QListWidget>(page(), u"profileList"_s); }
    void clickRow(int row)
    {
        const QRect place = list().visualItemRect(list().item(row));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    }
    void trigger(const QString &action) { test::find<QAction>(page(), action)->trigger(); }
    [[nodiscard]] bool isListening() const { return facade.server().phase == Phase::Listening; }

    QTemporaryDir folder;
    BridgeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};

private:
    [[nodiscard]] ConsoleSetup setup(std::shared_ptr<Vault> vault) const
    {
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.bridge.dataDirectory = folder.path();
        setup.vault = std::move(vault);
        return setup;
    }
};

} // namespace

class TestProfilesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::dressApplication();
        if (!m_bench.startBus() || !m_bench.startKeyring())
            QSKIP("dbus-daemon and gnome-keyring are not both installed");
        m_vault = std::make_shared<Vault>(u"Pinbridge"_s, std::chrono::seconds(20));
        m_site = std::make_unique<Sandbox>(SandboxOptions(), m_clock);
        QVERIFY(m_site->start());
        const auto large = PartnerKey::generate(4096);
        QVERIFY(large);
        m_wrongKey = *large;
    }

    void cleanupTestCase() { m_vault.reset(); }

    void typedIsSavedInTheVaultUsedAndRemoved()
    {
        Console console(m_vault);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"keptWords"_s).contains(u"system's vault"_s), patience);
        QVERIFY(isShown(console.page(), u"profilesLesson"_s));
        console.fill(*m_site, u"Acme"_s, *m_site->profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), 1, patience);
        QVERIFY(m_bench.entryCount() >= 2);
        QVERIFY(!console.isListening());
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"useProfileButton"_s), patience);
        click(console.page(), u"useProfileButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.list().item(0)->text().contains(u"in use"_s), patience);
        QCOMPARE(console.window.windowTitle(), u"Pinbridge — Acme"_s);

        console.trigger(u"removeProfile"_s);
        const auto *box = test::find<QMessageBox>(console.window, u"removeBox"_s);
        QVERIFY(box->informativeText().contains(u"vault"_s));
        QVERIFY(box->informativeText().contains(u"goes on with it"_s));
        click(console.window, u"removeBoxConfirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"profilesLesson"_s), patience);
        QCOMPARE(m_bench.entryCount(), 0);
        QVERIFY(console.isListening());
    }

    void lockedVaultIsSaidAndRecoversFrom()
    {
        Console console(m_vault);
        console.fill(*m_site, u"Acme"_s, *m_site->profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
        QVERIFY(m_bench.lock());
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"failureBox"_s), patience);
        QVERIFY2(textOf(console.page(), u"failureCause"_s).contains(u"locked"_s),
                 qPrintable(textOf(console.page(), u"failureCause"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(console.page(), u"keptWords"_s).contains(u"locked now"_s),
                                 patience);
        QCOMPARE(console.facade.profiles().profiles.size(), 0);
        QVERIFY(m_bench.unlock());
        click(console.page(), u"failureRemedy"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), 1, patience);
        QVERIFY(!isShown(console.page(), u"failureBox"_s));

        QVERIFY(m_bench.lock());
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"useProfileButton"_s), patience);
        click(console.page(), u"useProfileButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(console.page(), u"failureBox"_s), patience);
        QVERIFY(!console.isListening());
        QVERIFY(m_bench.unlock());
        click(console.page(), u"failureRemedy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.isListening(), patience);
        removeAll(console);
    }

    // The sandbox refuses a partner key that is not its own.
    void refusedKeyIsNamedByTheCheck()
    {
        Console console(m_vault);
        console.fill(*m_site, u"Wrong key"_s, *m_wrongKey);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"keyFieldVerdict"_s).startsWith(u"RSA 4096"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"checkButton"_s), patience);
        click(console.page(), u"checkButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.facade.upstream().lastCheck.isEmpty()
                                     && console.canPress(u"saveButton"_s)
                                     && !stepWords(console).filter(u"refused"_s).isEmpty(),
                                 patience);
        // Refused or not, it is kept where it is wanted: 4096 bits take two entries.
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), 1, patience);
        QCOMPARE(m_bench.entryCount(), 3);
        removeAll(console);
    }

    void typedIsNotLostSilently()
    {
        Console console(m_vault);
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            click(console.page(), u"newProfileButton"_s);
            console.fill(*m_site, name, *m_site->profile().partnerKey);
            QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
            const int before = console.list().count();
            click(console.page(), u"saveOnlyButton"_s);
            QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), before + 1, patience);
        }
        QCOMPARE(console.list().currentRow(), 1);
        type(console.page(), u"nameEdit"_s, u"Two and a half"_s);
        console.clickRow(0);
        QTRY_VERIFY(console.window.findChild<QMessageBox *>(u"dropBox"_s));
        QVERIFY(test::find<QMessageBox>(console.window, u"dropBox"_s)->text().contains(u"Two"_s));
        QCOMPARE(console.list().currentRow(), 1);
        click(console.window, u"dropBoxRefuse"_s);
        QCOMPARE(test::find<QLineEdit>(console.page(), u"nameEdit"_s)->text(), u"Two and a half"_s);
        QTRY_VERIFY(!console.window.findChild<QMessageBox *>(u"dropBox"_s));
        console.clickRow(0);
        QTRY_VERIFY(console.window.findChild<QMessageBox *>(u"dropBox"_s));
        click(console.window, u"dropBoxConfirm"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().currentRow(), 0, patience);
        QCOMPARE(test::find<QLineEdit>(console.page(), u"nameEdit"_s)->text(), u"One"_s);
        // A name that is taken is said.
        type(console.page(), u"nameEdit"_s, u"two"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"nameEditVerdict"_s).contains(u"of that name"_s), patience);
        type(console.page(), u"nameEdit"_s, u"One"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!console.canPress(u"saveOnlyButton"_s), patience);
        removeAll(console);
    }

    void exportedAndDroppedIsTheSame()
    {
        Console console(m_vault);
        console.fill(*m_site, u"Lab"_s, *m_site->profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), 1, patience);

        console.trigger(u"exportEnv"_s);
        auto *box = test::find<QMessageBox>(console.window, u"exportBox"_s);
        box->checkBox()->click();
        QVERIFY(box->informativeText().contains(u"everything that the site can"_s));
        click(console.window, u"exportBoxConfirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.window.findChild<QFileDialog *>(u"exportDialog"_s),
                                 patience);
        const QString path = console.folder.filePath(u"lab.env"_s);
        auto *dialog = test::find<QFileDialog>(console.window, u"exportDialog"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(console.page(), u"profileNote"_s).contains(path), patience);

        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(path)});
        drop(*test::find<ProfilesPage>(console.page(), u"page"_s), file);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"nameEditVerdict"_s).contains(u"of that name"_s), patience);
        type(console.page(), u"nameEdit"_s, u"Lab again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), 2, patience);
        const auto profiles = console.facade.profiles().profiles;
        QCOMPARE(profiles.at(0).partnerKey, profiles.at(1).partnerKey);
        removeAll(console);
    }

    void withoutAVaultFilesAreNamedFirst()
    {
        Console console(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(console.page(), u"keptWords"_s).contains(u"no vault for secrets"_s), patience);
        QCOMPARE(test::find<QPushButton>(console.page(), u"saveButton"_s)->text(),
                 u"Save in files and use"_s);
        QVERIFY(!isShown(console.page(), u"placeButton"_s));
        console.fill(*m_site, u"Acme"_s, *m_site->profile().partnerKey);
        QTRY_VERIFY_WITH_TIMEOUT(console.canPress(u"saveOnlyButton"_s), patience);
        click(console.page(), u"saveOnlyButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.list().count(), 1, patience);
        QVERIFY(!console.facade.profiles().profiles.first().inVault);
        QCOMPARE(m_bench.entryCount(), 0);
    }

private:
    static QStringList stepWords(Console &console)
    {
        QStringList words;
        for (const QLabel *label : console.page().findChildren<QLabel *>())
            words << label->text();
        return words;
    }
    void removeAll(Console &console)
    {
        for (const StoredProfile &profile : console.facade.profiles().profiles)
            console.facade.removeProfile(profile.id);
        QTRY_COMPARE_WITH_TIMEOUT(console.facade.profiles().profiles.size(), 0, patience);
        QCOMPARE(m_bench.entryCount(), 0);
    }

    test::VaultBench m_bench;
    std::shared_ptr<Vault> m_vault;
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_site;
    std::optional<PartnerKey> m_wrongKey;
};

QTEST_MAIN(TestProfilesWindow)
#include "tst_profileswindow.moc"
