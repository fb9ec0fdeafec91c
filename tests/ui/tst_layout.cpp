// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Language.h"
#include "ui/Layout.h"
#include "ui/PseudoTranslator.h"
#include "ui/Tour.h"
#include "ui/Widget.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::stops;

namespace {

constexpr QSize smallestSize{960, 640};

/// What people, devices and the other end have written, and what has one name everywhere.
QString withoutData(QString text)
{
    static const QRegularExpression data(
        u"[\\w.]+@[\\w.]+|https?://\\S+|<[^>]*>|&\\w+;|/[a-z./-]+|eyJ[\\w.-]*|fe80[0-9:]+|"
        "([0-9A-Fa-f]{2}:)+[0-9A-Fa-f]{2}|\\d{4}-\\d\\d-\\d\\d [0-9:.]+ [A-Z]+|"
        "\\d+ [A-Z][a-z]{2} [0-9:]+|HLSample/1.0 \\(Android "
        "13\\)|id-of-\\d+|Session:[0-9a-f-]+|[0-9a-f]{16}|"
        "\\b(GET|POST|RSA|DNS|TLS|API|PEM|OK|Not Found|Forbidden|Bad Gateway|Bad "
        "Request|Ctrl|Return|Del|code)\\b|"
        "Alice Example|Example site|Acme|Sandbox \\(built in\\)|On the LAN, approved devices|"
        "This machine only|wlan0|eth0|Wi-Fi|Ethernet|loopback|No such pin|No live session has "
        "this pin|Check the digits|Not approved|Not yet|Allow "
        "it|device-not-approved|unknown-pin|token-refused|"
        "--[a-z-]+|sessions\\.db|console\\.log|Pinbridge|English|Deutsch|日本語|简体中文|curl|TOKEN"_s);
    return text.remove(data);
}

/// For a person to look at, where they are asked for.
void keepPicture(QWidget &window, const QString &language)
{
    const QString folder = qEnvironmentVariable("PINBRIDGE_PICTURES");
    if (folder.isEmpty())
        return;
    QString name = QString::fromLatin1(QTest::currentDataTag());
    name.replace(QRegularExpression(u"\\W+"_s), u"-"_s);
    window.grab().save(QDir(folder).filePath(language + u'-' + name + u".png"_s));
}

QString report(const QStringList &faults) { return faults.mid(0, 40).join(u'\n'); }

/// Everything of that stop, in the language that is spoken now.
QStringList faultsAt(int stop, const QString &language)
{
    const QString theme = qEnvironmentVariable("PINBRIDGE_THEME");
    test::Stage stage(theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    QWidget *window = stops().at(stop).open(stage);
    QApplication::processEvents();
    QApplication::processEvents(); // a label that has changed changes what is around it
    keepPicture(*window, language);
    QStringList faults = test::layoutFaults(*window);
    if (window == &stage.window && window->size() != smallestSize)
        faults << u"the window is larger than it must be"_s;
    const bool isDialog = qobject_cast<QDialog *>(window) != nullptr;
    if (isDialog
        && (window->width() > smallestSize.width() || window->height() > smallestSize.height()))
        faults << u"the dialog is %1 x %2"_s.arg(window->width()).arg(window->height());
    return faults;
}

} // namespace

/// Every page in each of its states, and every dialog, in the smallest window.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Only a tray of this display counts.
    static void initMain() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

    void initTestCase() { test::dressApplication(); }

    void pseudoWordsKeepWhatIsNoWord()
    {
        QCOMPARE(test::pseudoOf(u"&Copy <b>%1</b>…"_s), u"⟦&Cóópy <b>%1</b>…⟧"_s);
        QCOMPARE(test::pseudoOf(u"%n of Lisa's"_s), u"⟦%n óóf Líísáá's⟧"_s);
        QCOMPARE(test::pseudoOf(u"in PINBRIDGE_STORE."_s), u"⟦íín PINBRIDGE_STORE.⟧"_s);
        QCOMPARE(test::outsideOf(u"a ⟦b ⟦c⟧ d⟧ e"_s), u"a  e"_s);
    }

    void longWordsHaveRoom_data() { test::addStops(); }

    void longWordsHaveRoom()
    {
        QFETCH(int, stop);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        const QStringList faults = faultsAt(stop, u"pseudo"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(report(faults)));
    }

    void everyWordIsTranslated_data() { test::addStops(); }

    void everyWordIsTranslated()
    {
        QFETCH(int, stop);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        test::Stage stage;
        QStringList faults;
        static const QRegularExpression word(u"\\p{L}{2,}"_s);
        for (const QString &text : test::textsOf(*stops().at(stop).open(stage))) {
            if (withoutData(test::outsideOf(text)).contains(word))
                faults << text;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(report(faults)));
    }

    void everyLanguageHasRoom_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("stop");
        for (const Language &language : languages()) {
            if (language.code == "en"_L1) // longWordsHaveRoom() asks for more
                continue;
            for (qsizetype i = 0; i < stops().size(); ++i) {
                QTest::newRow(qPrintable(language.code + u", "_s + stops().at(i).name))
                    << language.code << int(i);
            }
        }
    }

    void everyLanguageHasRoom()
    {
        QFETCH(QString, code);
        QFETCH(int, stop);
        const Speech speech(code);
        const QStringList faults = faultsAt(stop, code);
        QVERIFY2(faults.isEmpty(), qPrintable(report(faults)));
    }

    void everyScaleHasRoom_data()
    {
        QTest::addColumn<QString>("factor");
        for (const auto &factor : {u"1.25"_s, u"1.5"_s, u"2"_s, u"2.5"_s})
            QTest::newRow(qPrintable(factor)) << factor;
    }

    /// The factor is read when a program starts.
    void everyScaleHasRoom()
    {
        QFETCH(QString, factor);
        constexpr auto largest = "-screen 0 2560x1700x24 -nolisten tcp"_L1; // 2.5 times the window
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, factor);
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::MergedChannels);
        QStringList command{QCoreApplication::applicationFilePath(), u"longWordsHaveRoom"_s};
        // A display on which that window has room.
        if (const QString display = QStandardPaths::findExecutable(u"xvfb-run"_s);
            !display.isEmpty())
            command = QStringList{display, u"-a"_s, u"-s"_s, largest} + command;
        const QString program = command.takeFirst();
        again.start(program, command);
        QVERIFY(again.waitForFinished(250'000));
        QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0,
                 again.readAll().constData());
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
