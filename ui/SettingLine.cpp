// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingLine.h"

#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

SettingLine::SettingLine(const SettingText &text, QWidget *parent)
    : SettingLine(text, makeSettingField(text, "field-"_L1 + text.name), parent)
{
}

SettingLine::SettingLine(const SettingText &text, SettingField *field, QWidget *parent)
    : SettingFrame(text.name, text.title, text.explanation, field, parent)
    , m_text(text)
    , m_field(field)
    , m_origin(makeParagraph({}, u"small"_s))
    , m_verdict(makeParagraph({}))
    , m_reset(makeButton({}, "reset-"_L1 + text.name, u"link"_s))
{
    m_origin->setObjectName("origin-"_L1 + text.name);
    m_verdict->setObjectName("verdict-"_L1 + text.name);
    m_verdict->setProperty("verdict", u"none"_s);
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(text.title));
    left()->addWidget(m_origin);
    left()->addStretch();
    auto *back = new QHBoxLayout;
    back->addWidget(m_reset);
    back->addStretch();
    right()->addWidget(m_verdict);
    right()->addLayout(back);
    connect(m_field, &SettingField::edited, this, [this] {
        m_isReset = false;
        setVerdict({}); // it was one on what stood here before
        refresh();
        Q_EMIT edited();
    });
    connect(m_field, &SettingField::submitted, this, &SettingLine::submitted);
    connect(m_reset, &QPushButton::clicked, this, &SettingLine::reset);
    setVerdict({});
    refresh();
}

bool SettingLine::isChanged() const { return change().has_value(); }

std::optional<std::optional<QString>> SettingLine::change() const
{
    using Change = std::optional<std::optional<QString>>;
    if (m_row.name.isEmpty() || m_row.isFixed())
        return std::nullopt;
    const QString value = m_field->value();
    // An empty list is a choice, an empty line is none.
    const bool isNothing = value.isEmpty() && m_text.editor != SettingEditor::List;
    const bool isDefault = m_isReset || isNothing || value == m_row.fallback;
    if (isDefault) // nothing need be saved for it
        return m_row.isSaved && (m_isReset || value != m_row.value)
                   ? Change(std::optional<QString>())
                   : std::nullopt;
    return value == m_row.value ? std::nullopt : Change(std::optional(value));
}

void SettingLine::setRow(const SettingRow &row)
{
    const bool wasChanged = isChanged();
    const bool isTold = m_row != row;
    if (row.offers != m_row.offers)
        m_field->setOffers(row.offers);
    m_row = row;
    showNames();
    if (!wasChanged || row.isFixed()) {
        m_field->setValue(row.value);
        m_isReset = false;
    }
    if (isTold && !isChanged())
        setVerdict({});
    refresh();
}

void SettingLine::showNames()
{
    QStringList found{m_row.variable};
    for (const SettingChoice &choice : m_text.choices)
        found << choice.value << choice.words;
    setKeywords(found.join(u'\n'));
}

void SettingLine::preview(const SettingRow &row)
{
    if (isChanged()) {
        m_row.fallback = row.fallback;
        refresh();
        return;
    }
    SettingRow seen = row;
    seen.waits = m_row.waits;
    setRow(seen);
}

void SettingLine::discard()
{
    m_isReset = false;
    m_field->setValue(m_row.value);
    setVerdict({});
    refresh();
}

void SettingLine::accept(const std::optional<QString> &change)
{
    const QString value = m_field->value();
    if (change ? value == *change : m_isReset || value.isEmpty() || value == m_row.fallback)
        discard();
}

void SettingLine::reset()
{
    m_isReset = true;
    m_field->setValue(m_row.fallback);
    setVerdict({});
    refresh();
    // The button that was pressed goes; the keyboard stays here.
    if (!m_reset->isVisibleTo(this))
        m_field->setFocus();
    Q_EMIT edited();
}

void SettingLine::setVerdict(const QString &sentence)
{
    const bool isNews = !sentence.isEmpty() && m_verdict->text() != sentence;
    m_isBad = !sentence.isEmpty();
    // What was wrong when it was read is said until it is changed.
    const QString words = m_isBad || isChanged() || m_row.problem.isEmpty()
                              ? sentence
                              : tr("What is saved does not count: %1").arg(m_row.problem);
    m_verdict->setText(words);
    m_verdict->setVisible(!words.isEmpty());
    setStyleProperty(m_verdict, "verdict", words.isEmpty() ? u"none"_s : u"bad"_s);
    m_field->setBad(m_isBad);
    m_verdict->setAccessibleName(words.isEmpty() ? QString()
                                                 : tr("%1: %2").arg(m_text.title, words));
    if (isNews)
        announce(*m_verdict);
}

bool SettingLine::isOwn() const
{
    return isChanged() || m_row.isSaved || m_row.source != SettingRow::Source::Default;
}

QString SettingLine::fixedWords() const
{
    using Source = SettingRow::Source;
    switch (m_row.source) {
    case Source::Flag:
        return tr("Set by %1: fixed until the program is started without it.").arg(m_row.origin);
    case Source::Environment:
        return tr("Set by the variable %1: fixed until the program is started without it.")
            .arg(m_row.origin);
    case Source::EnvFile:
        return tr("Set by %1: fixed until the program is started without it.").arg(m_row.origin);
    default:
        return {};
    }
}

void SettingLine::refresh()
{
    const bool isFixed = m_row.isFixed();
    const bool isEdited = isChanged();
    m_field->setEnabled(!isFixed && !m_row.name.isEmpty());
    const QString names = m_row.variable.isEmpty()
                              ? "--"_L1 + m_text.name
                              : tr("--%1 or %2").arg(m_text.name, m_row.variable);
    m_origin->setText(isFixed ? fixedWords() : names);

    const bool isShared = m_row.source == SettingRow::Source::Shared;
    if (isFixed)
        showChip(tr("Fixed"), Tone::Neutral);
    else if (isEdited)
        showChip(tr("Not saved"), Tone::Accent);
    else if (m_row.waits)
        showChip(tr("After a restart"), Tone::Caution);
    else if (isShared)
        showChip(tr("Shared on the store"), Tone::Neutral);
    else
        showChip({}, Tone::Neutral);

    const bool canReset =
        !isFixed && !m_isReset && (m_row.isSaved || m_field->value() != m_row.fallback);
    m_reset->setVisible(canReset);
    m_reset->setText(
        withoutShortcuts(tr("Back to the default: %1").arg(wordsOf(m_text, m_row.fallback))));
}

} // namespace pinbridge::ui
