// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Settings.h"
#include "bridge/StoredConfiguration.h"
#include "ui/SettingField.h"
#include "ui/SettingTexts.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

/// The page's words against the table of settings.
class TestSettingTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasWords()
    {
        QStringList names;
        for (const Setting &setting : settingsTable()) {
            if (!isStorable(setting))
                continue;
            names << setting.name;
            const auto text = settingTextOf(setting.name);
            QVERIFY2(text, qPrintable(setting.name));
            QVERIFY2(!text->title.isEmpty() && !text->explanation.isEmpty(),
                     qPrintable(setting.name));
            const bool isList = setting.kind == Setting::Kind::List;
            QCOMPARE(text->editor == SettingEditor::List, isList);
        }
        for (const SettingText &text : settingTexts())
            QVERIFY2(names.contains(text.name), qPrintable(text.name));
        QCOMPARE(settingTexts().size(), names.size());
    }

    void everyChoiceCanBeUsed()
    {
        for (const SettingText &text : settingTexts()) {
            QCOMPARE(text.editor == SettingEditor::Choice, !text.choices.isEmpty());
            // As many as the option's form names.
            const QString form = settingNamed(text.name).form;
            if (!text.choices.isEmpty())
                QCOMPARE(text.choices.size(), form.count(u'|') + 1);
            for (const SettingChoice &choice : text.choices)
                QVERIFY2(isUsable(text.name, choice.value), qPrintable(choice.value));
        }
    }

    void everyExampleCanBeUsed()
    {
        for (const SettingText &text : settingTexts()) {
            if (text.editor == SettingEditor::File || text.example.isEmpty())
                continue;
            const bool isTime = text.editor == SettingEditor::Time;
            QVERIFY2(isUsable(text.name, isTime ? text.example + u'd' : text.example),
                     qPrintable(text.name));
        }
    }

    /// What a field shows of a value is that value again.
    void fieldsKeepValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const Setting &setting : settingsTable()) {
            if (isStorable(setting))
                QTest::newRow(qPrintable(setting.name))
                    << setting.name << standardOf(setting, Program::Console);
        }
        for (const auto &[name, value] :
             {std::pair(u"pin-life"_s, u"90s"_s), std::pair(u"pin-life"_s, u"5 days"_s),
              std::pair(u"history"_s, u"365d"_s), std::pair(u"access"_s, u"another"_s),
              std::pair(u"allow"_s, u"10.0.0.0/8,fd00::/8"_s)})
            QTest::newRow(qPrintable(name + u' ' + value)) << name << value;
    }

    void fieldsKeepValues()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const std::unique_ptr<SettingField> field(
            makeSettingField(*settingTextOf(name), u"field"_s));
        field->setValue(value);
        if (value == "5 days"_L1) // no time: the unit stands behind it, and it is refused
            QVERIFY(field->value().startsWith(value));
        else
            QCOMPARE(field->value(), value);
    }

private:
    [[nodiscard]] static bool isUsable(const QString &name, const QString &value)
    {
        auto sources = SettingSources::open({}, {});
        sources->setStored({{name, value}}, {});
        const auto resolution = resolveStored(*sources, {}, Credentials::LeftOut);
        return resolution && resolution->refused.isEmpty();
    }
};

QTEST_MAIN(TestSettingTexts)
#include "tst_settingtexts.moc"
