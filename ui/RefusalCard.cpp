// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RefusalCard.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int linesBesideEachOther = 2;

struct Line
{
    qint64 count;
    QString words;
};

QList<Line> linesOf(const RefusalCounts &counts)
{
    const QList<Line> all{
        {counts.notApproved, RefusalCard::tr("requests of devices that are not allowed")},
        {counts.wrongPins, RefusalCard::tr("pins that no live session has")},
        {counts.tooMany, RefusalCard::tr("requests beyond the limits")},
        {counts.wrongHost, RefusalCard::tr("requests under a foreign host name")},
        {counts.malformed, RefusalCard::tr("requests that could not be read")},
        {counts.turnedAway, RefusalCard::tr("connections beyond the limits")},
    };
    QList<Line> lines;
    std::copy_if(all.begin(), all.end(), std::back_inserter(lines),
                 [](const Line &line) { return line.count > 0; });
    return lines;
}

} // namespace

RefusalCard::RefusalCard(Facade &facade, QWidget *parent)
    : Card(tr("Refused since the start"), parent)
    , m_facade(facade)
    , m_grid(new QGridLayout)
    , m_nothing(makeLabel(tr("Nothing has been refused."), u"dim"_s))
{
    setObjectName(u"refusalCard"_s);
    m_nothing->setObjectName(u"nothingRefused"_s);
    m_grid->setHorizontalSpacing(controlGap);
    m_grid->setVerticalSpacing(4);
    column()->addWidget(m_nothing);
    column()->addLayout(m_grid);
    connect(&facade, &Facade::refusalsChanged, this, &RefusalCard::refresh);
    refresh();
}

void RefusalCard::refresh()
{
    const auto lines = linesOf(m_facade.refusals());
    while (m_numbers.size() < lines.size()) {
        const int place = int(m_numbers.size());
        const int row = place / linesBesideEachOther;
        const int column = place % linesBesideEachOther * 2;
        m_numbers << makeLabel({}, u"strong"_s);
        m_words << makeLabel({}, u"dim"_s);
        m_words.last()->setWordWrap(true);
        m_numbers.last()->setObjectName(u"refusalCount%1"_s.arg(place));
        m_words.last()->setObjectName(u"refusalWords%1"_s.arg(place));
        m_grid->addWidget(m_numbers.last(), row, column, Qt::AlignRight);
        m_grid->addWidget(m_words.last(), row, column + 1);
        m_grid->setColumnStretch(column + 1, 1);
    }
    for (int i = 0; i < int(m_numbers.size()); ++i) {
        const bool isUsed = i < int(lines.size());
        m_numbers.at(i)->setText(isUsed ? QLocale().toString(lines.at(i).count) : QString());
        m_words.at(i)->setText(isUsed ? lines.at(i).words : QString());
        m_numbers.at(i)->setVisible(isUsed);
        m_words.at(i)->setVisible(isUsed);
    }
    m_nothing->setVisible(lines.isEmpty());
}

} // namespace pinbridge::ui
