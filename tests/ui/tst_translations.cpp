// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Language.h"
#include "ui/TranslationFile.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::readTranslations;
using test::TranslatedMessage;

namespace {

QString folder() { return QFINDTESTDATA(u"../../resources/translations"_s); }

QString fileName(const QString &code) { return u"pinbridge_%1.ts"_s.arg(code); }

bool hasLupdate()
{
    return !QStandardPaths::findExecutable(u"lupdate"_s,
                                           {QLibraryInfo::path(QLibraryInfo::BinariesPath)})
                .isEmpty();
}

QSet<QString> keysOf(const QString &path)
{
    QSet<QString> keys;
    for (const TranslatedMessage &message : readTranslations(path))
        keys.insert(message.key());
    return keys;
}

QByteArray list(const QSet<QString> &words, const QString &why)
{
    QStringList lines;
    for (const QString &word : words)
        lines << why + word;
    return lines.join(u'\n').toUtf8();
}

TranslatedMessage message(const QString &source, const QString &translation)
{
    TranslatedMessage made;
    made.source = source;
    made.translations = {translation};
    return made;
}

} // namespace

/// The files of translations, against the source and against themselves.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdTheWordsOfTheSource()
    {
        if (!hasLupdate())
            QSKIP("lupdate is not installed");
        const QTemporaryDir fresh;
        for (const Language &language : languages()) {
            QVERIFY(QFile::copy(QDir(folder()).filePath(fileName(language.code)),
                                fresh.filePath(fileName(language.code))));
            QVERIFY(QFile::setPermissions(fresh.filePath(fileName(language.code)),
                                          QFile::ReadOwner | QFile::WriteOwner));
        }
        QCOMPARE(QProcess::execute(QFINDTESTDATA(u"../../scripts/translate.sh"_s), {fresh.path()}),
                 0);
        for (const Language &language : languages()) {
            const auto kept = keysOf(QDir(folder()).filePath(fileName(language.code)));
            const auto found = keysOf(fresh.filePath(fileName(language.code)));
            QVERIFY(!found.isEmpty());
            const QByteArray faults =
                list(found - kept, u"new, ./dev translate takes it in: "_s)
                + list(kept - found, u"gone, ./dev translate takes it out: "_s);
            QVERIFY2(faults.isEmpty(), (language.code.toUtf8() + ": " + faults).constData());
        }
    }

    void areComplete_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void areComplete()
    {
        QFETCH(QString, code);
        QStringList faults;
        for (const auto &message : readTranslations(QDir(folder()).filePath(fileName(code)))) {
            if (!message.state.isEmpty())
                faults << message.state + u" – "_s + message.key();
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"%1 left\n"_s.arg(faults.size()) + faults.mid(0, 20).join(u'\n')));
    }

    void haveTheFormOfTheirSource_data() { areComplete_data(); }

    void haveTheFormOfTheirSource()
    {
        QFETCH(QString, code);
        QStringList faults;
        for (const auto &message : readTranslations(QDir(folder()).filePath(fileName(code)))) {
            if (!message.state.isEmpty())
                continue; // told above
            for (const QString &fault : test::faultsOf(message)) {
                faults << fault + u" – "_s + message.key() + u" → "_s
                              + message.translations.join(u" / "_s);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<int>("faults");
        QTest::newRow("none") << u"&Copy %1…"_s << u"%1 &kopieren…"_s << 0;
        QTest::newRow("order") << u"%1 of %2"_s << u"%2 von %1"_s << 0;
        QTest::newRow("placeholder") << u"%1 of %2"_s << u"%1 von %1"_s << 1;
        QTest::newRow("number lost") << u"%n new"_s << u"neue"_s << 1;
        QTest::newRow("tag") << u"<b>a</b>"_s << u"<b>a<b>"_s << 1;
        QTest::newRow("shortcut lost") << u"&Copy"_s << u"Kopieren"_s << 1;
        QTest::newRow("shortcut gained") << u"Copy"_s << u"&Kopieren"_s << 1;
        QTest::newRow("an ampersand is none") << u"A && B"_s << u"A && B"_s << 0;
        QTest::newRow("ellipsis") << u"Copy…"_s << u"Kopieren"_s << 1;
        QTest::newRow("dots") << u"Copy…"_s << u"Kopieren..."_s << 2;
        QTest::newRow("lines") << u"a\nb"_s << u"a b"_s << 1;
        QTest::newRow("blank") << u"a"_s << u"a "_s << 1;
        QTest::newRow("empty") << u"a"_s << QString() << 1;
    }

    void faultsAreSeen()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(int, faults);
        const QStringList found = test::faultsOf(message(source, translation));
        QVERIFY2(found.size() == faults, qPrintable(found.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
