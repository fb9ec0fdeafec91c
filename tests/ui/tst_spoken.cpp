// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/Sandbox.h"
#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"
#include "ui/Language.h"
#include "ui/Spoken.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using test::BridgeDesk;
using test::RawHttp;

namespace {

constexpr int patience = 30'000; // ms
constexpr char wrongKey[] = "0123456789abcdef0123456789abcdef";

/// A console with a bridge on a site that does not take its API key.
ConsoleSetup refusedAt(const Sandbox &site)
{
    ConsoleSetup setup;
    setup.bridge.port = 0;
    setup.bridge.profile = site.profile();
    setup.bridge.profile->apiKey = Secret(QByteArray(wrongKey));
    return setup;
}

/// A sandbox that is started as the program is, which can tell its settings.
ConsoleSetup withSettings(const QString &folder)
{
    ConsoleStart start{
        *parseOptions(configurationOptions(Program::Console),
                      {u"--sandbox"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, folder}),
        {},
        {}};
    const auto configuration =
        resolveConfiguration(start.options, start.environment, Program::Console);
    if (!configuration)
        qFatal("%s", qPrintable(configuration.error().sentence));
    return setupOf(*configuration, start);
}

/// Not QFINDTESTDATA of the folder: that finds the one of the same name that is built into.
QString sources(const QString &folder)
{
    return QFileInfo(QFINDTESTDATA(u"../../scripts/translate.sh"_s)).path() + "/../"_L1 + folder;
}

template<typename Look>
void lookInto(const QStringList &folders, const Look &look)
{
    for (const QString &folder : folders) {
        int seen = 0;
        QDirIterator files(sources(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++seen;
            look(file.fileName(), QString::fromUtf8(file.readAll()));
        }
        QVERIFY2(seen > 0, qPrintable(sources(folder)));
    }
}

/// Every place of `shape` in those folders that does not also fit `good` from there on.
QStringList found(const QStringList &folders, const QString &shape, const QString &good,
                  const QStringList &exceptions = {})
{
    const QRegularExpression every(shape);
    const QRegularExpression right(u"\\A(?:"_s + good + u')');
    QStringList places;
    lookInto(folders, [&](const QString &name, const QString &text) {
        if (std::ranges::any_of(exceptions, [&](const QString &e) { return name.endsWith(e); }))
            return;
        for (auto match = every.globalMatch(text); match.hasNext();) {
            const auto at = match.next().capturedStart();
            if (!right.match(text.mid(at, 400)).hasMatch())
                places << name.section(u'/', -2) + ": "_L1 + text.mid(at, 90).simplified();
        }
    });
    return places;
}

} // namespace

/// Sentences of core, in a window that speaks German; and in English wherever else they go.
class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedApiKeyIsToldInTheWindowsLanguage()
    {
        const ui::Speech german(u"de"_s);
        const SystemClock clock;
        Sandbox site{SandboxOptions{}, clock};
        QVERIFY(site.start());
        BridgeDesk desk(refusedAt(site));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QSignalSpy failed(&desk.facade, &ui::Facade::failed);
        desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        const auto text = failed.first().at(1).value<ui::FailureText>();
        QCOMPARE(text.title, u"Help Lightning hat den API-Schlüssel abgelehnt"_s);
        QCOMPARE(text.cause, u"Help Lightning nimmt den API-Schlüssel nicht an. Prüfen Sie, ob er "
                             "ganz kopiert wurde und zu diesem Rechenzentrum gehört."_s);

        // What a device is told stays English.
        const auto reply = RawHttp(desk.port()).exchange("GET /auth?email=nobody");
        QVERIFY(reply && reply->status == 400);
        QVERIFY2(reply->body.contains("The address has no @."), reply->body.constData());
    }

    void failedStepOfACheckIsToldInTheWindowsLanguage()
    {
        const ui::Speech german(u"de"_s);
        const SystemClock clock;
        Sandbox site{SandboxOptions{}, clock};
        QVERIFY(site.start());
        BridgeDesk desk(refusedAt(site));
        QSignalSpy checked(&desk.facade, &ui::Facade::checkFinished);
        ui::ProfileDraft draft;
        draft.name = u"Acme"_s;
        draft.centre = ui::DataCentreChoice::Other;
        draft.url = site.profile().url.toString();
        draft.enterpriseId = site.profile().enterpriseId;
        draft.apiKey = Secret(QByteArray(wrongKey));
        draft.partnerKeyText = site.profile().partnerKey->privatePem();
        desk.facade.checkDraft(draft);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
        const auto rows = checked.first().at(1).value<QList<ui::CheckRow>>();
        const auto failed =
            std::ranges::find(rows, ui::CheckRow::Outcome::Failed, &ui::CheckRow::outcome);
        QVERIFY(failed != rows.end());
        QCOMPARE(failed->sentence, u"Help Lightning nimmt den API-Schlüssel nicht an."_s);
        QCOMPARE(failed->advice, u"Kopieren Sie ihn noch einmal ganz, und prüfen Sie, ob er zu "
                                 "diesem Rechenzentrum gehört."_s);
        QCOMPARE(rows.last().sentence, u"nicht erreicht"_s);
    }

    void wrongSettingIsToldInTheWindowsLanguage()
    {
        const ui::Speech german(u"de"_s);
        const QTemporaryDir folder;
        BridgeDesk desk(withSettings(folder.path()));
        QSignalSpy judged(&desk.facade, &ui::Facade::settingsJudged);
        desk.facade.judgeSettings({{u"pin-digits"_s, u"9"_s},
                                   {u"lookup"_s, u"all"_s},
                                   {u"proxy"_s, u"127.0.0.1"_s},
                                   {u"access"_s, u"local"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience);
        const auto verdict = judged.first().at(1).value<ui::SettingsVerdict>();
        QCOMPARE(verdict.refused.value(u"pin-digits"_s),
                 u"„9“ ist nicht verwendbar; geben Sie eine Zahl von 4 bis 8 an, zum Beispiel 4"_s);
        QCOMPARE(verdict.refused.value(u"lookup"_s),
                 u"„all“ ist nicht verwendbar; geben Sie none, any oder contact an"_s);
        QVERIFY2(verdict.warnings.join(u'\n').contains(u"Mit --access local wird jedes Gerät"_s),
                 qPrintable(verdict.warnings.join(u'\n')));
    }

    void fieldsAreJudgedInTheWindowsLanguage()
    {
        const ui::Speech german(u"de"_s);
        BridgeDesk desk(test::onSandbox());
        QCOMPARE(desk.facade.deviceNameProblem(u"a\nb"_s),
                 u"Der Name eines Geräts ist eine Zeile ohne Steuerzeichen."_s);
        QSignalSpy judged(&desk.facade, &ui::Facade::draftJudged);
        ui::ProfileDraft draft;
        draft.enterpriseId = u"twelve"_s;
        draft.partnerKeyText = Secret("{}");
        desk.facade.judgeDraft(draft);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience);
        QStringList said;
        for (const auto &field : judged.first().at(1).value<ui::DraftVerdict>().fields)
            said << field.sentence;
        QVERIFY2(said.contains(u"Die Enterprise-ID ist eine Zahl wie 1234. Lassen Sie alles außer "
                               "ihren Ziffern weg."_s),
                 qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(u"Das ist JSON. Der Partnerschlüssel ist ein privater RSA-Schlüssel "
                               "in PEM."_s),
                 qPrintable(said.join(u'\n')));
    }

    void wordsWithinWordsAreTranslatedToo()
    {
        const ui::Speech japanese(u"ja"_s);
        const auto inner = Phrase::tr("%1 does not exist. Check the path.").arg(u"/a"_s);
        const auto whole = Phrase::tr("%1: %2").arg(u"F"_s, inner);
        QCOMPARE(ui::spoken(whole), u"F：/aは存在しません。パスを確認してください。"_s);
        QCOMPARE(whole.english(), u"F: /a does not exist. Check the path."_s);
    }

    void translatorsGetEveryPhrase()
    {
        // Where scripts/translate.sh looks, each is a literal; elsewhere there is none.
        QStringList faults =
            found({u"core"_s, u"app/bridge"_s, u"app/console"_s, u"ui"_s}, u"Phrase::tr\\("_s,
                  u"Phrase::tr\\(\\s*\""_s,
                  {u"base/Phrase.h"_s, u"base/Phrase.cpp"_s, u"credentials/PemText.cpp"_s});
        faults += found({u"app/server"_s}, u"Phrase::tr\\("_s, u"(?!)"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void windowSaysEverySentenceInItsLanguage()
    {
        // The log and a terminal take the English by name, so that nothing else does by mistake.
        const QString sentence =
            u"[\\w.>-]*(?:error\\(\\)|failure|setting|stored|step)\\.(?:sentence|advice)\\b"_s;
        const QString good = u"[\\w().>-]+(?:\\.english\\(|\\.then\\(|\\s=\\s)"_s;
        const QStringList faults =
            found({u"app/console"_s, u"ui"_s}, u"(?<!spoken\\()(?<![\\w.>-])"_s + sentence, good,
                  {u"console/main.cpp"_s, u"ui/CheckList.cpp"_s, u"ui/FailureBox.cpp"_s});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
