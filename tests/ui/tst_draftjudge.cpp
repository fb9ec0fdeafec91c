// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/DraftJudge.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using ui::ProfileField;
using Kind = ui::FieldVerdict::Kind;

class TestDraftJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto key = PartnerKey::generate();
        QVERIFY(key);
        m_pem = key->privatePem();
    }

    void emptyDraftIsSilent()
    {
        const ui::DraftVerdict verdict = judgeDraft({}, std::nullopt);
        QCOMPARE(verdict.fields.size(), 6);
        QVERIFY(!verdict.complete);
        for (const ui::FieldVerdict &field : verdict.fields)
            QVERIFY2(field.kind != Kind::Bad, qPrintable(field.sentence));
    }

    void completeDraftMakesItsProfile()
    {
        const ui::ProfileDraft draft = whole();
        const ui::DraftVerdict verdict = judgeDraft(draft, std::nullopt);
        QVERIFY(verdict.complete);
        QVERIFY(!verdict.needsPassphrase);
        const QString words = verdict.fields.at(int(ProfileField::PartnerKey)).sentence;
        QVERIFY2(words.startsWith(u"RSA 2048, "_s), qPrintable(words));
        QVERIFY2(words.endsWith(u"signs and verifies"_s), qPrintable(words));
        const auto profile = profileOf(draft, std::nullopt);
        QVERIFY(profile);
        QCOMPARE(profile->name, u"Acme"_s);
        QCOMPARE(profile->url, baseUrl(DataCentre::Europe));
        QCOMPARE(profile->apiKey.bytes(), "0123456789abcdef");
        QVERIFY(profile->partnerKey);
    }

    void badFieldsAreNamed_data()
    {
        QTest::addColumn<ProfileField>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("url") << ProfileField::Url << u"api.example.com"_s;
        QTest::newRow("enterprise id") << ProfileField::EnterpriseId << u"12a"_s;
        QTest::newRow("api key") << ProfileField::ApiKey << u"two words"_s;
        QTest::newRow("partner key") << ProfileField::PartnerKey << u"no key at all"_s;
    }

    void badFieldsAreNamed()
    {
        QFETCH(ProfileField, field);
        QFETCH(QString, value);
        ui::ProfileDraft draft = whole();
        if (field == ProfileField::Url) {
            draft.centre = ui::DataCentreChoice::Other;
            draft.url = value;
        } else if (field == ProfileField::EnterpriseId) {
            draft.enterpriseId = value;
        } else if (field == ProfileField::ApiKey) {
            draft.apiKey = Secret(value.toUtf8());
        } else {
            draft.partnerKeyText = Secret(value.toUtf8());
        }
        const ui::DraftVerdict verdict = judgeDraft(draft, std::nullopt);
        QVERIFY(!verdict.complete);
        for (const ui::FieldVerdict &other : verdict.fields)
            QCOMPARE(other.kind == Kind::Bad, other.field == field);
        QVERIFY(!verdict.fields.at(int(field)).sentence.contains(value)
                || field == ProfileField::Url);
        QVERIFY(!profileOf(draft, std::nullopt));
    }

    void storedSecretsAreKept()
    {
        const auto stored = profileOf(whole(), std::nullopt);
        QVERIFY(stored);
        ui::ProfileDraft draft = whole();
        draft.name = u"Other name"_s;
        draft.apiKey = {};
        draft.partnerKeyText = {};
        QVERIFY(judgeDraft(draft, recordOf(*stored, SecretsPlace::Vault)).complete);
        const auto profile = profileOf(draft, *stored);
        QVERIFY(profile);
        QCOMPARE(profile->apiKey.bytes(), "0123456789abcdef");
        QCOMPARE(profile->partnerKey->fingerprint(), stored->partnerKey->fingerprint());
        QVERIFY(!judgeDraft(draft, std::nullopt).complete);
    }

    void keyIsReadFromItsFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"partner.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_pem.bytes());
        file.close();
        ui::ProfileDraft draft = whole();
        draft.partnerKeyText = {};
        draft.partnerKeyPath = path;
        QVERIFY(judgeDraft(draft, std::nullopt).complete);
        draft.partnerKeyPath = folder.filePath(u"absent.pem"_s);
        const ui::DraftVerdict verdict = judgeDraft(draft, std::nullopt);
        QCOMPARE(verdict.fields.at(int(ProfileField::PartnerKey)).kind, Kind::Bad);
    }

private:
    [[nodiscard]] ui::ProfileDraft whole() const
    {
        ui::ProfileDraft draft;
        draft.name = u"Acme"_s;
        draft.centre = ui::DataCentreChoice::Europe;
        draft.enterpriseId = u"1234"_s;
        draft.apiKey = Secret(QByteArray("0123456789abcdef"));
        draft.partnerKeyText = m_pem;
        return draft;
    }

    Secret m_pem;
};

QTEST_GUILESS_MAIN(TestDraftJudge)
#include "tst_draftjudge.moc"
