// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionTable.h"

#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int lineHeight = 36;
constexpr int headerHeight = 36;
constexpr int cellPadding = 8;
constexpr int chipPadding = 10;
constexpr int focusBar = 3;
constexpr int chipHeight = 22;
constexpr std::chrono::seconds tickEvery{1};

/// Draws ground, line, and then text or chip; everything in tokens.
class SessionDelegate : public QStyledItemDelegate
{
public:
    SessionDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            painter->fillRect(option.rect, m_theme.color(Token::AccentGround));
        if (isSelected && index.column() == SessionModel::Pin && option.widget->hasFocus()) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(focusBar, option.rect.height())),
                              m_theme.color(Token::Accent));
        }
        painter->setPen(m_theme.color(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inside = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        if (index.column() == SessionModel::State)
            paintChip(*painter, inside, index, isSelected);
        else
            paintText(*painter, inside, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const QFontMetrics metrics(index.column() == SessionModel::Pin ? pinFont() : option.font);
        const int chip = index.column() == SessionModel::State ? 2 * chipPadding : 0;
        return {metrics.horizontalAdvance(text) + 2 * cellPadding + chip + 4, lineHeight};
    }

private:
    static QFont pinFont()
    {
        QFont font = fixedFont();
        font.setWeight(QFont::DemiBold);
        return font;
    }

    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const bool isLive = index.data(SessionModel::LiveRole).toBool();
        if (index.column() == SessionModel::Pin)
            painter.setFont(isLive ? pinFont() : fixedFont());
        painter.setPen(m_theme.color(isLive ? Token::Text : Token::Dim));
        const QString text =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    void paintChip(QPainter &painter, const QRect &rect, const QModelIndex &index,
                   bool isSelected) const
    {
        const auto tone = static_cast<Tone>(index.data(SessionModel::ToneRole).toInt());
        const QString words = index.data().toString();
        QFont font = painter.font();
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const int wanted = painter.fontMetrics().horizontalAdvance(words) + 2 * chipPadding;
        QRect chip(rect.left(), rect.center().y() - chipHeight / 2 + 1,
                   std::min(wanted, rect.width()), chipHeight);
        if (tone != Tone::Neutral) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            // On the ground of a chosen row an accent chip would not be seen.
            const bool isLost = isSelected && tone == Tone::Accent;
            painter.setBrush(m_theme.color(isLost ? Token::Card : groundToken(tone)));
            painter.drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);
            chip.adjust(chipPadding, 0, -chipPadding + 1, 0);
        }
        painter.setPen(m_theme.color(textToken(tone)));
        painter.drawText(chip, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, chip.width()));
    }

    Theme &m_theme;
};

} // namespace

SessionTable::SessionTable(SessionModel &sessions, QAbstractItemModel &shown, Theme &theme,
                           QWidget *parent)
    : QTableView(parent)
{
    setModel(&shown);
    setItemDelegate(new SessionDelegate(theme, this));
    setAccessibleName(tr("Sessions"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab goes on to the next control
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(headerHeight);
    header->setSectionResizeMode(QHeaderView::Fixed);

    connect(&shown, &QAbstractItemModel::rowsInserted, this, &SessionTable::fitColumns);
    connect(&shown, &QAbstractItemModel::modelReset, this, &SessionTable::fitColumns);
    connect(&shown, &QAbstractItemModel::dataChanged, this, &SessionTable::fitColumns);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, &sessions, &SessionModel::tick);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SessionTable::setVisibleRows(int rows) { setMinimumHeight(headerHeight + rows * lineHeight); }

void SessionTable::showEvent(QShowEvent *event)
{
    m_tick.start();
    QTableView::showEvent(event);
}

void SessionTable::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QTableView::hideEvent(event);
}

void SessionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SessionTable::fitColumns()
{
    // The addresses share what the other columns, which have short texts, leave.
    constexpr int leastAddress = 120;
    const int room = viewport()->width();
    int taken = 0;
    for (const int column :
         {SessionModel::Pin, SessionModel::Made, SessionModel::Ends, SessionModel::State}) {
        const int width =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        taken += width;
    }
    const int address = std::max(leastAddress, (room - taken) / 2);
    setColumnWidth(SessionModel::Creator, address);
    setColumnWidth(SessionModel::Contact, std::max(leastAddress, room - taken - address));
}

} // namespace pinbridge::ui
