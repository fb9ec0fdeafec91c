// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingFrame.h"

#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int fieldWidth = 364; // the longest choice, in every language
constexpr int between = 24;
constexpr auto commonPrefix = "PINBRIDGE_"_L1;

} // namespace

SettingFrame::SettingFrame(const QString &name, const QString &title, const QString &explanation,
                           QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
    , m_explanation(makeParagraph(explanation, u"dim"_s))
    , m_chip(new Chip)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    setObjectName("setting-"_L1 + name);
    m_explanation->setObjectName("explanation-"_L1 + name);
    m_chip->setObjectName("chip-"_L1 + name);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(controlGap);
    QLabel *words = makeLabel(title, u"strong"_s);
    words->setWordWrap(true);
    heading->addWidget(words, 1);
    heading->addWidget(m_chip, 0, Qt::AlignTop);
    m_left->setSpacing(4);
    m_left->addLayout(heading);
    m_left->addWidget(m_explanation);
    m_right->setSpacing(4);
    m_right->addWidget(field);

    auto *side = new QWidget;
    side->setFixedWidth(fieldWidth);
    m_right->setContentsMargins(0, 0, 0, 0);
    side->setLayout(m_right);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, controlGap, 0, controlGap);
    row->setSpacing(between);
    row->addLayout(m_left, 1);
    row->addWidget(side, 0, Qt::AlignTop);
}

bool SettingFrame::matches(const QStringList &words) const
{
    const QString all = QStringList{m_name, m_title, m_explanation->text(), m_keywords}.join(u'\n');
    const QString variables = all.toUpper();
    // What all variables begin with says nothing of one.
    const QString own = QString(variables).remove(commonPrefix);
    return std::ranges::all_of(words, [&](const QString &word) {
        const QString wanted = word.toUpper();
        return wanted.startsWith(commonPrefix) ? variables.contains(wanted) : own.contains(wanted);
    });
}

void SettingFrame::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
}

void SettingFrame::showChip(const QString &words, Tone tone) { m_chip->show(words, tone); }

} // namespace pinbridge::ui
