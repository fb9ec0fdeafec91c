// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CheckList.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

std::pair<QString, Tone> outcomeOf(CheckRow::Outcome outcome)
{
    switch (outcome) {
    case CheckRow::Outcome::Passed:
        return {CheckList::tr("✓ fine"), Tone::Good};
    case CheckRow::Outcome::Warned:
        return {CheckList::tr("! look"), Tone::Caution};
    case CheckRow::Outcome::Failed:
        return {CheckList::tr("✗ failed"), Tone::Bad};
    case CheckRow::Outcome::Skipped:
        return {CheckList::tr("skipped"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"checkList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CheckList::showSteps(const QList<CheckRow> &steps)
{
    delete m_body;
    m_body = new QWidget;
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const CheckRow &step : steps)
        addStep(*grid, step);
    layout()->addWidget(m_body);
}

void CheckList::addStep(QGridLayout &grid, const CheckRow &step)
{
    const int row = grid.rowCount();
    const auto [word, tone] = outcomeOf(step.outcome);
    auto *chip = new Chip;
    chip->setObjectName(u"checkOutcome"_s);
    grid.addWidget(chip, row, 0, Qt::AlignTop);
    chip->show(word, tone);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(step.name, u"strong"_s));
    for (const QString &line : {step.sentence, step.advice}) {
        if (!line.isEmpty())
            words->addWidget(makeParagraph(line, u"small"_s));
    }
    grid.addLayout(words, row, 1);
    if (step.outcome != CheckRow::Outcome::Skipped) {
        grid.addWidget(makeLabel(durationWords(step.duration), u"small"_s), row, 2,
                       Qt::AlignTop | Qt::AlignRight);
    }
}

} // namespace pinbridge::ui
