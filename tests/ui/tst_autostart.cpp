// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/Autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using ui::StartAtLogin;

/// The desktop's own file, in a folder of the test's own.
class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
    }

    void fileIsMadeAndRemoved()
    {
        const Autostart autostart({u"/opt/pin bridge/pinbridge"_s, u"--hidden"_s});
        QCOMPARE(Autostart::path(), m_folder->filePath(u"autostart/pinbridge.desktop"_s));
        QCOMPARE(Autostart::state(), StartAtLogin::Off);
        QVERIFY(autostart.set(true));
        QCOMPARE(Autostart::state(), StartAtLogin::On);
        const QByteArray text = content();
        QVERIFY2(text.contains("\nExec=\"/opt/pin bridge/pinbridge\" \"--hidden\"\n"),
                 text.constData());
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(autostart.set(true)); // again
        QVERIFY(autostart.set(false));
        QVERIFY(!QFile::exists(Autostart::path()));
        QVERIFY(autostart.set(false));
    }

    void othersMayHaveChangedIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("as it should be") << QByteArray("[Desktop Entry]\nExec=pinbridge\n") << true;
        QTest::newRow("GNOME turned it off")
            << QByteArray("[Desktop Entry]\nExec=pinbridge\nX-GNOME-Autostart-enabled=false\n")
            << false;
        QTest::newRow("hidden") << QByteArray("[Desktop Entry]\nExec = pinbridge\nHidden = true\n")
                                << false;
        QTest::newRow("hidden elsewhere")
            << QByteArray("[Desktop Entry]\nExec=pinbridge\n[Other]\nHidden=true\n") << true;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void othersMayHaveChangedIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isOn);
        QVERIFY(QDir().mkpath(QFileInfo(Autostart::path()).absolutePath()));
        QFile file(Autostart::path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QCOMPARE(Autostart::state(), isOn ? StartAtLogin::On : StartAtLogin::Off);
        QVERIFY(Autostart({u"pinbridge"_s}).set(true));
        QCOMPARE(Autostart::state(), StartAtLogin::On);
    }

    void folderThatCannotBeMadeIsAFailure()
    {
        QFile file(m_folder->filePath(u"autostart"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto set = Autostart({u"pinbridge"_s}).set(true);
        QVERIFY(!set);
        QVERIFY(set.error().sentence.contains(file.fileName()));
    }

    void wordsAreQuoted()
    {
        QCOMPARE(execLine({u"/a/b"_s, u"100%"_s}), u"\"/a/b\" \"100%%\""_s);
        QCOMPARE(execLine({u"a\"b$c`d\\e"_s}), u"\"a\\\\\"b\\\\$c\\\\`d\\\\\\\\e\""_s);
    }

private:
    [[nodiscard]] static QByteArray content()
    {
        QFile file(Autostart::path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
